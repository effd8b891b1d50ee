//! Takes a token, and what another account found out about it before.

use super::{Collected, Collector};
use crate::claims::Claim;
use crate::filter::{Subject, Verdict};
use crate::inventory::ListedToken;
use crate::snapshot::missing;
use crate::snapshot::seen::{Key, Seen, State, of_bits};

/// A token of which not all is known.
#[derive(Debug)]
pub(super) struct Gaps {
    account: String,
    listed: Box<ListedToken>,
}

/// So many of them are kept. What is not known of others stays so, in what is missing and for the filters.
const MAX_GAPS: usize = 10_000;

impl Collector {
    pub(super) fn token(&mut self, number: usize, mut listed: Box<ListedToken>) -> Collected {
        let account = &mut self.accounts[number];
        let list = account.list(&listed.token.provider);
        list.tokens += 1;
        let org = listed.details.as_ref().and_then(|one| one.org.as_ref());
        if list.org_name.is_none()
            && let Some(org) = org.and_then(|org| org.known())
        {
            list.org_name.clone_from(&org.name);
        }
        let key = self.seen.key(&listed.token);
        let gaps = key.and_then(|key| self.gaps.remove(&key));
        let is_strict = self.options.is_strict;
        // What is still missing is missing where it was.
        let mut of_account = account.coverage.account.clone();
        let mut is_counted = gaps.is_some();
        if let Some(gaps) = gaps {
            self.missing.remove(&gaps.account, &gaps.listed, is_strict);
            listed.fill_in(&gaps.listed);
            of_account = gaps.account;
        }
        let (verdict, claim) = self.judge(number, &listed);
        let state = match verdict {
            None => State::No,
            Some(0) => State::Shown(self.counts.matching),
            Some(unknown) => State::Unknown(unknown),
        };
        let before = key.and_then(|key| self.seen.see(key, state));
        let is_out = match (&before, state) {
            (Some(State::Shown(_)), _) => false,
            (_, State::No) | (Some(State::No), State::Unknown(_)) => true,
            _ => false,
        };
        is_counted |= matches!(before, None | Some(State::No));
        if is_counted && !is_out {
            self.missing.add(&of_account, &listed, is_strict);
            if let Some(key) = key {
                self.keep_gaps(key, of_account, &listed);
            }
        }
        match before {
            None => {
                self.counts.read += 1;
                self.counts.unusable += usize::from(listed.token.id.is_none());
            }
            Some(State::Shown(place)) => {
                self.counts.repeated += 1;
                return Collected::Again(place, listed, claim);
            }
            Some(State::Unknown(unknown)) => {
                of_bits(&mut self.left_out, unknown).for_each(|left_out| left_out.remove(key));
            }
            Some(State::No) => {}
        }
        match state {
            State::Shown(_) => {
                self.counts.matching += 1;
                return Collected::Token(listed, claim);
            }
            State::Unknown(unknown) if !is_out => {
                let account = &self.accounts[number].coverage.account;
                let token = &listed.token;
                let id = || token.id.as_ref().map_or("(no usable id)", |id| id.as_str());
                let name = || format!("{account} {}", token.name.as_deref().unwrap_or_else(id));
                of_bits(&mut self.left_out, unknown).for_each(|left_out| left_out.add(key, name));
            }
            _ => {}
        }
        Collected::Noted
    }

    /// The filters that are not known to hold for a token, unless one rules it out; and what people say about it.
    fn judge(&mut self, number: usize, listed: &ListedToken) -> (Option<u32>, Option<Box<Claim>>) {
        let name = &self.accounts[number].coverage.account;
        let details = listed.details.as_deref();
        let subject = Subject::new(name, &listed.token, listed.seen).details(details);
        let claim = self.options.claims.of(&subject);
        let subject = subject.claim(claim);
        self.values.see(&subject);
        let mut unknown = 0;
        let claimed = claim.map(|claim| Box::new(claim.clone()));
        for (bit, filter) in self.options.filters.iter().enumerate() {
            match filter.matches(&subject) {
                Verdict::No => return (None, claimed),
                Verdict::Unknown => unknown |= Seen::bit(bit),
                _ => {}
            }
        }
        (Some(unknown), claimed)
    }

    /// Keeps a token of which not all is known, if another account may list it, too.
    fn keep_gaps(&mut self, key: Key, account: String, listed: &ListedToken) {
        let is_alone = self.begin.accounts.len() < 2;
        let has_gaps = !missing::unknown_facts(listed, self.options.is_strict).is_empty();
        if has_gaps && !is_alone && self.gaps.len() < MAX_GAPS {
            let listed = Box::new(listed.clone());
            self.gaps.insert(key, Gaps { account, listed });
        }
    }
}
