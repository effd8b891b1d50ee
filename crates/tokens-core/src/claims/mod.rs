//! Claims: what only people know about tokens, such as the system that uses one.

mod seen;

use std::collections::HashMap;

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use crate::details::DetailSet;
use crate::filter::{Filter, Subject, Verdict};
use crate::length;
use crate::token_ref::TokenRef;

pub use seen::{ClaimsSeen, Unmatched};

/// What people say about a token. It is never concluded from a name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
#[serde(default)]
pub struct Claim {
    /// The system that uses it.
    pub system: Option<String>,
    /// The team that is responsible for it.
    pub team: Option<String>,
    /// Whom to ask before it is changed.
    pub contact: Option<String>,
    /// The ticket that it was made for.
    pub ticket: Option<String>,
    /// Whether its owner is an account for this token alone.
    pub dedicated_owner: Option<bool>,
    /// The network zone that it is to be used from: the id or the name.
    pub expected_zone: Option<String>,
    /// How often it is expected to be used, such as `1d`.
    #[serde(with = "length::optional")]
    #[cfg_attr(feature = "json-schema", schemars(with = "Option<String>"))]
    pub expected_interval: Option<SignedDuration>,
    /// Whether something important stops working without it. A change of it is guarded.
    pub critical: bool,
}

/// Which tokens an entry of [`Claims`] is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claimed {
    /// These.
    Tokens(Vec<TokenRef>),
    /// Those of which all of these hold. A condition that is not known to hold is not a match.
    Filters(Vec<Filter>),
}

/// One entry of [`Claims`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ClaimEntry {
    /// The line of the file that it begins in. 0: it is not of a file.
    pub line: usize,
    /// Which tokens it is about.
    pub of: Claimed,
    /// What it says about them.
    pub claim: Claim,
}

impl ClaimEntry {
    /// An entry that is not of a file.
    pub fn new(of: Claimed, claim: Claim) -> Self {
        Self { line: 0, of, claim }
    }

    /// Sets the line that it begins in.
    #[must_use]
    pub fn line(mut self, line: usize) -> Self {
        self.line = line;
        self
    }
}

/// What people say about tokens: entries, each about tokens that it names or that match its filters.
///
/// An entry that names a token goes before one whose filters match. Of several of the same rank the first one counts; if the others
/// say something else, that is a [conflict](ClaimMatch::conflicts).
#[derive(Clone, Debug, Default)]
pub struct Claims {
    entries: Vec<ClaimEntry>,
    /// The entries that name a token, in their order.
    named: HashMap<TokenRef, Vec<usize>>,
    /// The entries with filters.
    filtered: Vec<usize>,
}

/// The entries about one token.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClaimMatch<'c> {
    /// The one that counts.
    pub entry: Option<&'c ClaimEntry>,
    /// Entries of the same rank that say something else.
    pub conflicts: Vec<&'c ClaimEntry>,
    /// Entries that would count if they matched, of which that is not known, each with the key of the filter.
    pub unknown: Vec<(&'c ClaimEntry, &'static str)>,
}

/// The entries that match a token, by index.
#[derive(Debug, Default)]
struct Matching<'c> {
    /// The token, if entries name it.
    token: Option<&'c TokenRef>,
    named: Vec<usize>,
    filtered: Vec<usize>,
    unknown: Vec<(usize, &'static str)>,
}

impl Matching<'_> {
    /// By rank: what names a token goes before what filters it.
    fn ranked<'c>(&self, claims: &'c Claims) -> ClaimMatch<'c> {
        let entry = |index: &usize| &claims.entries[*index];
        let (rank, unknown): (_, &[_]) = match self.named.as_slice() {
            [] => (self.filtered.as_slice(), &self.unknown),
            named => (named, &[]),
        };
        let first = rank.first().map(entry);
        let differs = |other: &&ClaimEntry| first.is_some_and(|one| one.claim != other.claim);
        ClaimMatch {
            entry: first,
            conflicts: rank.iter().map(entry).filter(differs).collect(),
            unknown: { unknown.iter() }
                .map(|(index, key)| (entry(index), *key))
                .collect(),
        }
    }
}

impl FromIterator<ClaimEntry> for Claims {
    fn from_iter<I: IntoIterator<Item = ClaimEntry>>(entries: I) -> Self {
        let entries: Vec<ClaimEntry> = entries.into_iter().collect();
        let mut named: HashMap<TokenRef, Vec<usize>> = HashMap::new();
        let mut filtered = Vec::new();
        for (index, entry) in entries.iter().enumerate() {
            match &entry.of {
                Claimed::Tokens(tokens) => {
                    for token in tokens {
                        named.entry(token.clone()).or_default().push(index);
                    }
                }
                Claimed::Filters(_) => filtered.push(index),
            }
        }
        Self {
            entries,
            named,
            filtered,
        }
    }
}

impl Claims {
    /// The entries, in the order of the file.
    pub fn entries(&self) -> &[ClaimEntry] {
        &self.entries
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The details that the filters of entries need.
    pub fn needs(&self) -> DetailSet {
        let mut needs = DetailSet::default();
        for entry in &self.entries {
            if let Claimed::Filters(filters) = &entry.of {
                filters
                    .iter()
                    .for_each(|filter| filter.add_needs(&mut needs));
            }
        }
        needs
    }

    /// What is said about a token. [`Subject::claim`] is not looked at.
    pub fn of(&self, subject: &Subject<'_>) -> Option<&Claim> {
        self.find(subject).entry.map(|entry| &entry.claim)
    }

    /// The entries about a token. [`Subject::claim`] is not looked at.
    pub fn find(&self, subject: &Subject<'_>) -> ClaimMatch<'_> {
        self.matching(subject).ranked(self)
    }

    fn matching(&self, subject: &Subject<'_>) -> Matching<'_> {
        let mut matching = Matching::default();
        if !self.named.is_empty()
            && let Some(token) = subject.token.reference()
            && let Some((token, named)) = self.named.get_key_value(&token)
        {
            matching.token = Some(token);
            matching.named.clone_from(named);
        }
        // A claim cannot depend on claims.
        let subject = Subject {
            claim: None,
            ..*subject
        };
        for index in &self.filtered {
            let Claimed::Filters(filters) = &self.entries[*index].of else {
                continue;
            };
            let unknown = |filter: &&Filter| filter.matches(&subject) == Verdict::Unknown;
            if filters
                .iter()
                .any(|one| one.matches(&subject) == Verdict::No)
            {
                continue;
            }
            match filters.iter().find(unknown) {
                None => matching.filtered.push(*index),
                Some(filter) => matching.unknown.push((*index, filter.key())),
            }
        }
        matching
    }

    /// The tokens that several entries name which do not say the same, each with these entries.
    pub fn named_twice(&self) -> Vec<(&TokenRef, Vec<&ClaimEntry>)> {
        let entries = self.named.iter().map(|(token, named)| {
            let entries = named.iter().map(|index| &self.entries[*index]);
            (token, entries.collect::<Vec<_>>())
        });
        let differs =
            |entries: &[&ClaimEntry]| entries.windows(2).any(|two| two[0].claim != two[1].claim);
        let mut twice: Vec<_> = entries.filter(|(_, entries)| differs(entries)).collect();
        twice.sort_unstable_by_key(|(token, entries)| (entries[0].line, *token));
        twice
    }
}
