//! What has been read of all accounts so far.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use jiff::Timestamp;
use tokens_core::filter::{Filter, Subject, Verdict};
use tokens_core::{
    Capability, Entry, Error, KindFacts, ListedKind, Operation, ProviderId, Token, TokenKind,
};

use crate::output::{Count, Missing, Summary, json};

/// An account that is open.
#[derive(Debug)]
pub(super) struct ListedAccount {
    /// Its place among the accounts.
    pub(super) index: usize,
    pub(super) name: String,
    pub(super) id: ProviderId,
    pub(super) kind: TokenKind,
    pub(super) capability: Capability,
    /// It has several organizations.
    pub(super) is_several: bool,
}

/// Something that could not be read.
#[derive(Debug)]
pub(super) struct Failed {
    pub(super) index: usize,
    pub(super) account: String,
    pub(super) org_id: Option<String>,
    pub(super) error: Error,
}

/// A token, and where it was found.
#[derive(Debug)]
pub(super) struct FoundToken {
    pub(super) source: Arc<ListedAccount>,
    pub(super) token: Box<Token>,
}

#[derive(Debug, Default)]
pub(super) struct Estate {
    /// The accounts there are, in order.
    names: Vec<String>,
    filters: Vec<Filter>,
    now: Timestamp,
    /// What is known about the tokens of all services.
    kinds: Vec<KindFacts>,
    open: Vec<Arc<ListedAccount>>,
    /// Those of which nothing more will come.
    ended: Vec<Arc<ListedAccount>>,
    failed: Vec<Failed>,
    /// How many of them are accounts that are not open.
    not_open: usize,
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
    pub(super) fn new(
        names: Vec<String>,
        filters: Vec<Filter>,
        now: Timestamp,
        kinds: Vec<KindFacts>,
    ) -> Self {
        Self {
            names,
            filters,
            now,
            kinds,
            ..Self::default()
        }
    }

    pub(super) fn opened(&mut self, source: Arc<ListedAccount>) {
        self.open.push(source);
    }

    pub(super) fn ended(&mut self, source: Arc<ListedAccount>) {
        self.ended.push(source);
    }

    /// Takes note of an account that can't be opened.
    pub(super) fn not_opened(&mut self, failed: Failed) {
        self.not_open += 1;
        self.failed.push(failed);
    }

    /// Takes note that nothing more is read: all accounts that have not been read to their end fail with what `error` makes.
    pub(super) fn stop(&mut self, error: impl Fn() -> Error) {
        let failed = |(index, account): (usize, &str)| Failed {
            index,
            account: account.to_owned(),
            org_id: None,
            error: error(),
        };
        let failed: Vec<_> = self.unfinished().map(failed).collect();
        self.failed.extend(failed);
    }

    /// Takes note of an entry, and returns its token if it is wanted.
    pub(super) fn take(&mut self, source: Arc<ListedAccount>, entry: Entry) -> Option<FoundToken> {
        match entry {
            Entry::Token(token) => {
                self.listed = true;
                self.read += 1;
                self.unusable += usize::from(token.id.is_none());
                let wanted = self.is_wanted(&source.name, &token);
                self.matching += usize::from(wanted);
                return wanted.then_some(FoundToken { source, token });
            }
            Entry::Listed(_) => {
                self.listed = true;
                self.orgs += usize::from(source.is_several);
            }
            Entry::Failed(error) => {
                let org = error.provider().and_then(|id| id.org_id());
                self.failed.push(Failed {
                    index: source.index,
                    account: source.name.clone(),
                    org_id: org.or(source.id.org_id()).map(str::to_owned),
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
            match filter.matches(&Subject::new(account, token, self.now)) {
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
        let unfinished = self.unfinished();
        let why = "a signal came before it was read to its end";
        let unfinished =
            unfinished.map(|(_, account)| json::Failure::own(account, None, "interrupted", why));
        missing.chain(unfinished.filter(|_| interrupted)).collect()
    }

    /// The accounts that have not been read to their end.
    fn unfinished(&self) -> impl Iterator<Item = (usize, &str)> {
        let open = self.open.iter().map(|source| source.index);
        let failed = self.failed.iter().map(|failed| failed.index);
        let begun: HashSet<usize> = open.chain(failed).collect();
        let ended: HashSet<_> = self.ended.iter().map(Arc::as_ptr).collect();
        let waiting = self.names.iter().enumerate();
        let waiting = waiting.filter(move |(index, _)| !begun.contains(index));
        let open = self.open.iter();
        let open = open.filter(move |source| !ended.contains(&Arc::as_ptr(source)));
        open.map(|source| (source.index, source.name.as_str()))
            .chain(waiting.map(|(index, name)| (index, name.as_str())))
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
            done: self.ended.len() + self.not_open,
            orgs: self.orgs,
            tokens: self.read,
        }
    }

    fn opened_or_failed(&self) -> usize {
        self.open.len() + self.not_open
    }

    /// What the list is of.
    pub(super) fn summary(&self, interrupted: bool) -> String {
        let unfinished = self.unfinished().filter(|_| interrupted);
        let unfinished = unfinished.map(|(_, account)| account);
        let is_list = |failed: &&Failed| failed.error.operation() != Operation::Owner;
        let of_lists = self.failed.iter().filter(is_list);
        let mut failed_accounts: Vec<&str> = of_lists
            .clone()
            .map(|failed| failed.account.as_str())
            .chain(unfinished)
            .collect();
        failed_accounts.sort_unstable();
        failed_accounts.dedup();
        let open = self.open.iter().filter(|source| source.is_several);
        let with_several: HashSet<&str> = open.map(|source| source.name.as_str()).collect();
        let several = |failed: &&Failed| {
            let of_org = failed
                .error
                .provider()
                .is_some_and(|id| id.org_id().is_some());
            of_org && with_several.contains(failed.account.as_str())
        };
        let failed_orgs = of_lists.clone().filter(several).count();
        let sources: Vec<ListedKind> = self
            .open
            .iter()
            .map(|source| {
                let service = source.id.service.clone();
                (service, source.kind.clone(), source.capability)
            })
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
        .line(&sources, &self.kinds)
    }
}
