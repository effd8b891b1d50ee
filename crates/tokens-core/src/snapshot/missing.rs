//! What is not known about tokens, each reason once.

use std::collections::HashMap;

use super::coverage::{AccountCoverage, FilterCoverage, ListVisibility, Missing, MissingFact};
use crate::fact::{Fact, UnknownFact, UnknownReason};
use crate::inventory::ListedToken;
use crate::reader::{Reader, Visibility};

/// Facts that are missing: those of one account, organization, reason and permission together.
#[derive(Debug, Default)]
pub(super) struct Facts {
    all: Vec<Missing>,
    places: HashMap<Key, usize>,
}

type Key = (
    String,
    Option<String>,
    MissingFact,
    UnknownReason,
    Option<String>,
);

impl Facts {
    /// Takes what is not known about a token; if `is_strict`, also what could not have been read.
    pub(super) fn add(&mut self, account: &str, listed: &ListedToken, is_strict: bool) {
        for (fact, unknown) in unknown_facts(listed, is_strict) {
            let org_id = listed.token.provider.org_id().map(str::to_owned);
            let missing = self.entry(account, org_id, fact, unknown);
            missing.tokens = Some(missing.tokens.unwrap_or_default() + 1);
        }
    }

    /// Takes back what was [added](Self::add).
    pub(super) fn remove(&mut self, account: &str, listed: &ListedToken, is_strict: bool) {
        for (fact, unknown) in unknown_facts(listed, is_strict) {
            let org_id = listed.token.provider.org_id().map(str::to_owned);
            let missing = self.entry(account, org_id, fact, unknown);
            missing.tokens = missing.tokens.map(|tokens| tokens.saturating_sub(1));
        }
    }

    /// Takes what is not known about the credential that lists tokens.
    pub(super) fn add_reader(
        &mut self,
        account: &str,
        org_id: Option<String>,
        reader: &Reader,
        is_strict: bool,
    ) {
        if reader.visibility.known() == Some(&Visibility::Restricted) {
            let why = "the role of the credential shows only a part of the tokens";
            let why = UnknownFact::new(UnknownReason::Denied, why)
                .needs("a role that shows all API tokens");
            self.entry(account, org_id, MissingFact::Tokens, &why);
            return;
        }
        let unknown = [reader.visibility.unknown(), reader.identity.unknown()];
        let missing = |unknown: &&UnknownFact| is_strict || unknown.reason.is_missing();
        for unknown in unknown.into_iter().flatten().filter(missing) {
            self.entry(account, org_id.clone(), MissingFact::Reader, unknown);
        }
    }

    fn entry(
        &mut self,
        account: &str,
        org_id: Option<String>,
        fact: MissingFact,
        unknown: &UnknownFact,
    ) -> &mut Missing {
        let key = (
            account.to_owned(),
            org_id.clone(),
            fact,
            unknown.reason,
            unknown.needs.clone(),
        );
        let place = *self.places.entry(key).or_insert(self.all.len());
        if place == self.all.len() {
            self.all.push(Missing {
                org_id,
                ..Missing::unknown(account, fact, unknown)
            });
        }
        &mut self.all[place]
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Missing> {
        self.all.iter().filter(|missing| missing.tokens != Some(0))
    }
}

/// What is not known about a token. Each fact is missing once for each reason.
pub(super) fn unknown_facts(
    listed: &ListedToken,
    is_strict: bool,
) -> Vec<(MissingFact, &UnknownFact)> {
    let mut facts: Vec<(MissingFact, &UnknownFact)> = Vec::new();
    let details = listed.details.iter().flat_map(|details| details.unknown());
    let details = details.map(|(detail, unknown)| (MissingFact::from(detail), unknown));
    let usage = listed.usage.iter().filter_map(|usage| match &**usage {
        Fact::Known { value, .. } => value.unknown.as_ref(),
        Fact::Unknown(unknown) => Some(unknown),
    });
    let usage = usage.map(|unknown| (MissingFact::Usage, unknown));
    let is_missing = |unknown: &UnknownFact| is_strict || unknown.reason.is_missing();
    for (fact, unknown) in details.chain(usage) {
        if is_missing(unknown)
            && !facts.iter().any(|(known, other)| {
                (*known, other.reason, &other.needs) == (fact, unknown.reason, &unknown.needs)
            })
        {
            facts.push((fact, unknown));
        }
    }
    facts
}

/// Tokens that a filter left out without knowing.
pub(super) fn left_out(filter: &FilterCoverage) -> Option<Missing> {
    let why = UnknownFact::new(
        UnknownReason::NotReported,
        format!("it is not known whether `{}` holds", filter.filter),
    );
    (filter.left_out_unknown > 0).then(|| Missing {
        account: None,
        tokens: Some(filter.left_out_unknown),
        ..Missing::unknown("", MissingFact::Filters, &why)
    })
}

/// An account of whose lists it was not asked what they show.
pub(super) fn visibility(account: &AccountCoverage) -> Option<Missing> {
    let is_unknown = |list: &super::ListCoverage| list.visibility == ListVisibility::Unknown;
    let is_asked = account.reader.is_some();
    (!is_asked && account.lists.iter().any(is_unknown)).then(|| {
        let why = "it was not asked what the role of the credential shows";
        let why = UnknownFact::new(UnknownReason::NotRead, why);
        Missing::unknown(&*account.account, MissingFact::Reader, &why)
    })
}
