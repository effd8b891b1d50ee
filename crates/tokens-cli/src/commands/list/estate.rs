//! What has been read of all accounts so far.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use tokens_core::{Capability, Entry, Error, Operation, ProviderId, Service, Token};

use crate::filter::{Filter, Verdict};
use crate::output::{Count, Missing, Summary, json};

/// An account that is open.
#[derive(Debug)]
pub(super) struct Source {
    /// Its place among the accounts.
    pub(super) index: usize,
    pub(super) name: String,
    pub(super) id: ProviderId,
    pub(super) capability: Capability,
    /// It has several organizations.
    pub(super) is_several: bool,
}

/// Something that could not be read.
#[derive(Debug)]
struct Failed {
    index: usize,
    account: String,
    org_id: Option<String>,
    /// Its account was open; else this is why it is not.
    was_open: bool,
    error: Error,
}

/// A token, and where it was found.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) source: Arc<Source>,
    pub(super) token: Box<Token>,
}

#[derive(Debug)]
pub(super) struct Estate {
    /// The accounts there are, in order.
    names: Vec<String>,
    filters: Vec<Filter>,
    now: Timestamp,
    open: Vec<Arc<Source>>,
    /// Those of which nothing more will come.
    ended: Vec<Arc<Source>>,
    failed: Vec<Failed>,
    /// Lists that were read to their end, of organizations of accounts that have several.
    orgs: usize,
    /// Something was listed, even if it is empty.
    listed: bool,
    read: usize,
    /// Tokens without an id that can be read.
    unusable: usize,
    matching: usize,
    /// How many tokens were left out because nobody knows, by the filter's key.
    unknown: BTreeMap<&'static str, usize>,
}

impl Estate {
    pub(super) fn new(names: Vec<String>, filters: Vec<Filter>, now: Timestamp) -> Self {
        Self {
            names,
            filters,
            now,
            open: Vec::new(),
            ended: Vec::new(),
            failed: Vec::new(),
            orgs: 0,
            listed: false,
            read: 0,
            unusable: 0,
            matching: 0,
            unknown: BTreeMap::new(),
        }
    }

    pub(super) fn opened(&mut self, source: Arc<Source>) {
        self.open.push(source);
    }

    pub(super) fn ended(&mut self, source: Arc<Source>) {
        self.ended.push(source);
    }

    /// Takes note of an account that can't be opened.
    pub(super) fn not_opened(
        &mut self,
        index: usize,
        account: String,
        org_id: Option<String>,
        error: Error,
    ) {
        self.failed.push(Failed {
            index,
            account,
            org_id,
            was_open: false,
            error,
        });
    }

    /// Takes note of an entry, and returns its token if it is wanted.
    pub(super) fn take(&mut self, source: Arc<Source>, entry: Entry) -> Option<Found> {
        match entry {
            Entry::Token(token) => {
                self.listed = true;
                self.read += 1;
                self.unusable += usize::from(token.id.is_none());
                let wanted = self.is_wanted(&source.name, &token);
                self.matching += usize::from(wanted);
                return wanted.then_some(Found { source, token });
            }
            Entry::Listed(_) => {
                self.listed = true;
                self.orgs += usize::from(source.is_several);
            }
            Entry::Failed(error) => {
                let org = error.provider().and_then(|id| id.org_id.as_ref());
                self.failed.push(Failed {
                    index: source.index,
                    account: source.name.clone(),
                    org_id: org.or(source.id.org_id.as_ref()).cloned(),
                    was_open: true,
                    error,
                });
            }
            _ => {}
        }
        None
    }

    fn is_wanted(&mut self, account: &str, token: &Token) -> bool {
        let mut unknown = Vec::new();
        for filter in &self.filters {
            match filter.verdict(account, token, self.now) {
                Verdict::Match => {}
                Verdict::No => return false,
                Verdict::Unknown => unknown.push(filter.key()),
            }
        }
        for key in &unknown {
            *self.unknown.entry(key).or_default() += 1;
        }
        unknown.is_empty()
    }

    /// Brings what has failed into the order of the accounts.
    pub(super) fn sort(&mut self) {
        self.failed.sort_by(|one, other| {
            (one.index, &one.account, &one.org_id).cmp(&(
                other.index,
                &other.account,
                &other.org_id,
            ))
        });
    }

    /// What could not be read.
    pub(super) fn missing(&self) -> impl Iterator<Item = Missing<'_>> {
        self.failed.iter().map(|failed| Missing {
            account: &failed.account,
            org_id: failed.org_id.as_deref(),
            error: &failed.error,
        })
    }

    /// What could not be read, for programs.
    pub(super) fn errors(&self, interrupted: bool) -> Vec<json::Failure<'_>> {
        let missing = self
            .missing()
            .map(|missing| json::Failure::new(missing.account, missing.org_id, missing.error));
        let unfinished = self.unfinished().map(json::Failure::interrupted);
        missing.chain(unfinished.filter(|_| interrupted)).collect()
    }

    /// The accounts that have not been read to their end.
    fn unfinished(&self) -> impl Iterator<Item = &str> {
        let waiting = |(index, _): &(usize, &String)| {
            let open = self.open.iter().any(|source| source.index == *index);
            !open && !self.failed.iter().any(|failed| failed.index == *index)
        };
        let waiting = self.names.iter().enumerate().filter(waiting);
        let open = self
            .open
            .iter()
            .filter(|source| !self.ended.iter().any(|ended| Arc::ptr_eq(ended, source)));
        open.map(|source| source.name.as_str())
            .chain(waiting.map(|(_, name)| name.as_str()))
    }

    /// Whether something was listed, even if it is empty.
    pub(super) fn is_listed(&self) -> bool {
        self.listed
    }

    /// Whether an account has several organizations.
    pub(super) fn has_several(&self) -> bool {
        self.open.iter().any(|source| source.is_several)
    }

    /// How many tokens were left out because nobody knows, by the filter's key.
    pub(super) fn unknown(&self) -> &BTreeMap<&'static str, usize> {
        &self.unknown
    }

    pub(super) fn matching(&self) -> usize {
        self.matching
    }

    /// How far it is.
    pub(super) fn count(&self) -> Count {
        Count {
            accounts: self.names.len().max(self.opened_or_failed()),
            done: self.ended.len() + self.not_open(),
            orgs: self.orgs,
            tokens: self.read,
        }
    }

    fn opened_or_failed(&self) -> usize {
        self.open.len() + self.not_open()
    }

    fn not_open(&self) -> usize {
        self.failed.iter().filter(|failed| !failed.was_open).count()
    }

    /// What the list is of.
    pub(super) fn summary(&self, interrupted: bool) -> String {
        let unfinished = self.unfinished().filter(|_| interrupted);
        let is_list = |failed: &&Failed| failed.error.operation() != Operation::Owner;
        let of_lists = self.failed.iter().filter(is_list);
        let mut failed_accounts: Vec<&str> = of_lists
            .clone()
            .map(|failed| failed.account.as_str())
            .chain(unfinished)
            .collect();
        failed_accounts.sort_unstable();
        failed_accounts.dedup();
        let several = |failed: &&Failed| {
            let of_org = failed
                .error
                .provider()
                .is_some_and(|id| id.org_id.is_some());
            let mut open = self.open.iter();
            of_org && open.any(|source| source.is_several && source.name == failed.account)
        };
        let failed_orgs = of_lists.clone().filter(several).count();
        let sources: Vec<(Service, Capability)> = self
            .open
            .iter()
            .map(|source| (source.id.service.clone(), source.capability))
            .collect();
        Summary {
            shown: self.matching,
            read: (!self.filters.is_empty()).then_some(self.read),
            accounts: if interrupted {
                self.count().accounts
            } else {
                // A key may turn out not to make an account that it could have made.
                self.opened_or_failed()
            },
            failed_accounts: failed_accounts.len(),
            orgs: self.orgs + failed_orgs,
            failed_orgs,
            unusable: self.unusable,
            owners_missing: of_lists.count() < self.failed.len(),
        }
        .line(&sources)
    }
}
