//! What has been read of all accounts so far, for progress and the summary.

use std::collections::HashSet;
use std::sync::Arc;

use jiff::Timestamp;
use tokens_core::snapshot::{Collected, Collector, End};
use tokens_core::{Account, AccountTokens, Claim, Entry, Error, ListedToken};

use crate::output::{Count, Row, Summary};

/// An account that is open.
#[derive(Debug)]
pub(super) struct ListedAccount {
    /// Its place among the accounts.
    pub(super) index: usize,
    /// Its number among those that are open.
    number: usize,
    pub(super) name: String,
}

/// A token, and where it was found.
#[derive(Debug)]
pub(super) struct FoundToken {
    /// The accounts that list it, in order.
    pub(super) sources: Vec<Arc<ListedAccount>>,
    pub(super) listed: Box<ListedToken>,
    pub(super) claim: Option<Box<Claim>>,
}

impl FoundToken {
    /// The names of the accounts that list it.
    pub(super) fn accounts(&self) -> Vec<String> {
        self.sources
            .iter()
            .map(|source| source.name.clone())
            .collect()
    }

    /// Adds the copies of accounts that list it, too: what they know of it fills in what is not known here.
    pub(super) fn fill_in(&mut self, copy: FoundToken) {
        self.listed.fill_in(&copy.listed);
        if self.claim.is_none() {
            self.claim = copy.claim;
        }
        copy.sources
            .into_iter()
            .for_each(|source| self.also_in(source));
    }

    fn also_in(&mut self, source: Arc<ListedAccount>) {
        if !self
            .sources
            .iter()
            .any(|known| known.number == source.number)
        {
            self.sources.push(source);
            self.sources
                .sort_by_key(|source| (source.index, source.number));
        }
    }

    /// It as it is shown.
    pub(super) fn row(&self) -> Row<'_> {
        let accounts = match self.sources.as_slice() {
            [one] => one.name.as_str().into(),
            _ => self.accounts().join(", ").into(),
        };
        Row {
            accounts,
            details: self.listed.details.as_deref(),
            claim: self.claim.as_deref(),
            usage: self.listed.usage.as_deref(),
            ..Row::new("", &self.listed.token, self.listed.seen)
        }
    }
}

/// What becomes of a token.
#[derive(Debug)]
pub(super) enum Wanted {
    /// It is printed.
    Token(FoundToken),
    /// It was printed before, with this place, and another account lists it, too.
    Again(usize, Box<FoundToken>),
}

#[derive(Debug)]
pub(super) struct Estate {
    pub(super) collector: Collector,
    /// An account has several organizations.
    has_several: bool,
    /// Lists that were read to their end, of organizations of accounts that have several.
    orgs: usize,
    /// Something was listed, even if it is empty.
    is_listed: bool,
    several: HashSet<usize>,
}

impl Estate {
    pub(super) fn new(collector: Collector) -> Self {
        Self {
            collector,
            has_several: false,
            orgs: 0,
            is_listed: false,
            several: HashSet::new(),
        }
    }

    pub(super) fn opened(&mut self, index: usize, account: &Account) -> Arc<ListedAccount> {
        let number = self.collector.opened(index, account);
        if matches!(account.tokens, AccountTokens::Several(_)) {
            self.has_several = true;
            self.several.insert(number);
        }
        Arc::new(ListedAccount {
            index,
            number,
            name: account.name.clone(),
        })
    }

    pub(super) fn ended(&mut self, source: &ListedAccount) {
        self.collector.ended(source.number);
    }

    /// Takes note that nothing more is read.
    pub(super) fn stop(&mut self, error: impl Fn() -> Error) {
        self.collector.stop(error);
    }

    /// Takes note of an entry, and returns its token if it is wanted.
    pub(super) fn take(&mut self, source: Arc<ListedAccount>, entry: Entry) -> Option<Wanted> {
        match &entry {
            Entry::Token(_) => self.is_listed = true,
            Entry::Listed(..) => {
                self.is_listed = true;
                self.orgs += usize::from(self.several.contains(&source.number));
            }
            _ => {}
        }
        match self.collector.take(source.number, entry) {
            Collected::Token(listed, claim) => Some(Wanted::Token(FoundToken {
                sources: vec![source],
                listed,
                claim,
            })),
            Collected::Again(place, listed, claim) => Some(Wanted::Again(
                place,
                Box::new(FoundToken {
                    sources: vec![source],
                    listed,
                    claim,
                }),
            )),
            _ => None,
        }
    }

    /// Whether something was listed, even if it is empty.
    pub(super) fn is_listed(&self) -> bool {
        self.is_listed
    }

    /// Whether an account has several organizations.
    pub(super) fn has_several(&self) -> bool {
        self.has_several
    }

    /// How far it is.
    pub(super) fn count(&self) -> Count {
        let (begun, done) = self.collector.progress();
        Count {
            accounts: self.collector.begin().accounts.len().max(begun),
            done,
            orgs: self.orgs,
            tokens: self.collector.counts().read,
        }
    }

    /// How it ends.
    pub(super) fn end(&mut self, interrupted: bool) -> End {
        self.collector.end(Timestamp::now(), interrupted)
    }

    /// What the list is of.
    pub(super) fn summary(&self, end: &End, interrupted: bool) -> Summary {
        let counts = self.collector.counts();
        let (begun, _) = self.collector.progress();
        let asked = self.collector.begin().accounts.len();
        let mut failed: Vec<&str> = self
            .collector
            .failed_lists()
            .map(|failed| &*failed.account)
            .collect();
        if interrupted {
            failed.extend(self.collector.unfinished().map(|(_, account)| account));
        }
        failed.sort_unstable();
        failed.dedup();
        let orgs = end.accounts.iter().flat_map(|account| &account.lists);
        let failed_orgs = orgs.filter(|list| !list.complete && list.org_id.is_some());
        let failed_orgs = if self.has_several {
            failed_orgs.count()
        } else {
            0
        };
        Summary {
            shown: counts.matching,
            repeated: counts.repeated,
            read: (!end.filters.is_empty()).then_some(counts.read),
            // A key may turn out not to make an account that it could have made.
            accounts: if interrupted { asked.max(begun) } else { begun },
            failed_accounts: failed.len(),
            orgs: self.orgs + failed_orgs,
            failed_orgs,
            unusable: counts.unusable,
            missing_facts: end.missing.iter().any(|missing| missing.tokens.is_some()),
            not_visible: end
                .blind_spots
                .iter()
                .map(|spot| spot.tokens.clone())
                .collect(),
        }
    }
}
