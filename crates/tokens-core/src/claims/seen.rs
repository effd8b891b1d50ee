//! Which claims are about tokens that there are.

use std::collections::HashSet;

use super::{ClaimEntry, ClaimMatch, Claimed, Claims};
use crate::filter::Subject;
use crate::provider_id::ProviderId;
use crate::token_ref::TokenRef;

/// Finds the claims of tokens that are listed, and remembers which ones were found.
#[derive(Clone, Debug)]
pub struct ClaimsSeen<'c> {
    claims: &'c Claims,
    /// The entries with filters that matched, by index.
    matched: HashSet<usize>,
    tokens: HashSet<&'c TokenRef>,
}

/// What an entry is about and no token is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Unmatched<'c> {
    /// The entry.
    pub entry: &'c ClaimEntry,
    /// The tokens that it names which were not found. Empty: its filters match no token.
    pub tokens: Vec<&'c TokenRef>,
    /// Whether the lists were read to their end that would have had such tokens. Otherwise it is not comparable: there may be such tokens.
    pub is_comparable: bool,
}

impl<'c> ClaimsSeen<'c> {
    /// No token so far.
    pub fn new(claims: &'c Claims) -> Self {
        Self {
            claims,
            matched: HashSet::new(),
            tokens: HashSet::new(),
        }
    }

    /// The entries about this token.
    pub fn see(&mut self, subject: &Subject<'_>) -> ClaimMatch<'c> {
        let matching = self.claims.matching(subject);
        if let Some(token) = matching.token {
            self.tokens.insert(token);
        }
        self.matched.extend(&matching.filtered);
        matching.ranked(self.claims)
    }

    /// The entries about tokens that were not seen. `listed` are the providers whose lists were read to their end; `is_complete`: all
    /// that were to be read were.
    pub fn unmatched(&self, listed: &HashSet<ProviderId>, is_complete: bool) -> Vec<Unmatched<'c>> {
        let mut unmatched = Vec::new();
        for (index, entry) in self.claims.entries.iter().enumerate() {
            match &entry.of {
                Claimed::Filters(_) if self.matched.contains(&index) => {}
                Claimed::Filters(_) => unmatched.push(Unmatched {
                    entry,
                    tokens: Vec::new(),
                    is_comparable: is_complete,
                }),
                Claimed::Tokens(tokens) => {
                    let missing = tokens.iter().filter(|token| !self.tokens.contains(token));
                    let (gone, unread): (Vec<_>, Vec<_>) =
                        missing.partition(|token| listed.contains(token.provider()));
                    let parts = [(gone, true), (unread, false)].into_iter();
                    let parts = parts.filter(|(tokens, _)| !tokens.is_empty());
                    unmatched.extend(parts.map(|(tokens, is_comparable)| Unmatched {
                        entry,
                        tokens,
                        is_comparable,
                    }));
                }
            }
        }
        unmatched
    }
}
