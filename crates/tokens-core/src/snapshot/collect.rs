//! Takes a snapshot from the entries of an inventory, one after the other.

mod token;

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use jiff::Timestamp;

use super::coverage::{AccountCoverage, FilterCoverage, ListCoverage, ListVisibility, Missing};
use super::line::{Begin, End};
use super::seen::{Key, LeftOut, Seen};
use super::{SNAPSHOT_SCHEMA, missing};
use crate::capability::KindFacts;
use crate::claims::{Claim, Claims};
use crate::error::{Error, Operation};
use crate::filter::{Filter, InvalidFilter, SeenValues};
use crate::inventory::{Account, Entry, ListedToken};
use crate::not_visible::{ListedKind, not_visible};
use crate::provider_id::ProviderId;
use crate::reader::{Reader, Visibility};

/// What a snapshot is to have.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SnapshotOptions {
    /// The conditions that all tokens are to meet.
    pub filters: Vec<Filter>,
    /// What people say about tokens.
    pub claims: Arc<Claims>,
    /// What is known about the tokens of all services: what tells blind spots.
    pub kinds: Vec<KindFacts>,
    /// Whether all that is not known counts as missing, also what the service does not report.
    pub is_strict: bool,
}

impl SnapshotOptions {
    /// So many filters at most. Of further ones, what they leave out without knowing is not told apart.
    pub const MAX_FILTERS: usize = 29;
}

/// Takes the entries of an [`inventory`](crate::inventory()), and tells which tokens are wanted and what was not read.
///
/// A token that several accounts list counts once, with all that one of them found out. The memory that it takes for that is some 32 bytes a
/// token, and some tokens of which not all is known.
#[derive(Debug)]
pub struct Collector {
    options: SnapshotOptions,
    begin: Begin,
    accounts: Vec<CollectedAccount>,
    failed: Vec<FailedRead>,
    missing: missing::Facts,
    seen: Seen,
    values: SeenValues,
    left_out: Vec<LeftOut>,
    /// What may be filled in by another account.
    gaps: HashMap<Key, token::Gaps>,
    counts: Counts,
}

/// How many there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// Tokens that were read, each once.
    pub read: usize,
    /// Tokens that meet the conditions, each once.
    pub matching: usize,
    /// Tokens that meet the conditions and came again, from another account.
    pub repeated: usize,
    /// Records without an id that can be read.
    pub unusable: usize,
    /// Lists that were read to their end.
    pub complete_lists: usize,
}

/// An account that is open.
#[derive(Debug)]
struct CollectedAccount {
    index: usize,
    id: ProviderId,
    listed: ListedKind,
    coverage: AccountCoverage,
    /// The places of its lists.
    lists: HashMap<ProviderId, usize>,
    has_ended: bool,
}

/// A request that failed.
#[derive(Debug)]
#[non_exhaustive]
pub struct FailedRead {
    /// The place of its account.
    pub index: usize,
    /// The name of the account.
    pub account: String,
    /// The organization, where the account has several or is one's.
    pub org_id: Option<String>,
    /// Why.
    pub error: Error,
}

/// What became of an entry.
#[derive(Debug)]
#[non_exhaustive]
pub enum Collected {
    /// A token that is wanted, with what people say about it.
    Token(Box<ListedToken>, Option<Box<Claim>>),
    /// A token that was wanted before, when another account listed it: so many wanted tokens came before it. What is known of it
    /// [fills in](ListedToken::fill_in) what was not.
    Again(usize, Box<ListedToken>, Option<Box<Claim>>),
    /// Something else, of which note is taken.
    Noted,
}

impl Collector {
    /// Begins with `begin`, whose members about accounts and details are given.
    pub fn new(begin: Begin, options: SnapshotOptions) -> Self {
        Self {
            accounts: Vec::new(),
            failed: Vec::new(),
            missing: missing::Facts::default(),
            seen: Seen::default(),
            values: SeenValues::new(&options.filters),
            left_out: vec![LeftOut::default(); options.filters.len()],
            gaps: HashMap::new(),
            counts: Counts::default(),
            begin: Begin {
                filters: options.filters.iter().map(ToString::to_string).collect(),
                ..begin
            },
            options,
        }
    }

    /// How it begins.
    pub fn begin(&self) -> &Begin {
        &self.begin
    }

    /// What is known about the tokens of all services.
    pub fn kinds(&self) -> &[KindFacts] {
        &self.options.kinds
    }

    /// Takes note that an account is open, and returns its number, which [`take`](Self::take) wants. `index` is its place among those that
    /// are asked.
    pub fn opened(&mut self, index: usize, account: &Account) -> usize {
        let id = account.id();
        self.accounts.push(CollectedAccount {
            index,
            id: id.clone(),
            listed: (id.service.clone(), account.kind(), account.capability()),
            coverage: AccountCoverage {
                account: account.name.clone(),
                reference: Some(id.clone()).filter(ProviderId::is_storable),
                clock: None,
                reader: None,
                lists: Vec::new(),
            },
            lists: HashMap::new(),
            has_ended: false,
        });
        self.accounts.len() - 1
    }

    /// Takes note that an account can't be opened.
    pub fn not_opened(
        &mut self,
        index: usize,
        account: String,
        org_id: Option<String>,
        error: Error,
    ) {
        self.failed.push(FailedRead {
            index,
            account,
            org_id,
            error,
        });
    }

    /// Takes note that nothing more will come of the account with this number.
    pub fn ended(&mut self, number: usize) {
        if let Some(account) = self.accounts.get_mut(number) {
            account.has_ended = true;
        }
    }

    /// Takes note that nothing more is read: all accounts that have not been read to their end fail with what `error` makes.
    pub fn stop(&mut self, error: impl Fn() -> Error) {
        let failed = self.unfinished().map(|(index, account)| FailedRead {
            index,
            account: account.to_owned(),
            org_id: None,
            error: error(),
        });
        let failed: Vec<_> = failed.collect();
        self.failed.extend(failed);
    }

    /// Takes an entry of the account with this number.
    pub fn take(&mut self, number: usize, entry: Entry) -> Collected {
        let Some(account) = self.accounts.get_mut(number) else {
            return Collected::Noted;
        };
        match entry {
            Entry::Token(listed) => return self.token(number, listed),
            Entry::Listed(id, clock) => {
                account.coverage.clock = account.coverage.clock.max(Some(clock));
                account.list(&id).complete = true;
                self.counts.complete_lists += 1;
            }
            Entry::Reader(id, reader) => self.reader(number, &id, *reader),
            Entry::Failed(error) => {
                let org = error.provider().and_then(|id| id.org_id());
                let failed = FailedRead {
                    index: account.index,
                    account: account.coverage.account.clone(),
                    org_id: org.or(account.id.org_id()).map(str::to_owned),
                    error,
                };
                if let (Some(id), Operation::List) =
                    (failed.error.provider(), failed.error.operation())
                {
                    account.list(id).complete = false;
                }
                self.failed.push(failed);
            }
        }
        Collected::Noted
    }

    fn reader(&mut self, number: usize, id: &ProviderId, reader: Reader) {
        let account = &mut self.accounts[number];
        let list = account.list(id);
        list.visibility = match reader.visibility.known() {
            Some(Visibility::All) => ListVisibility::All,
            Some(Visibility::Restricted) => ListVisibility::Restricted,
            None => ListVisibility::Unknown,
        };
        let org_id = id.org_id().map(str::to_owned);
        let name = &account.coverage.account;
        self.missing
            .add_reader(name, org_id, &reader, self.options.is_strict);
        account.coverage.reader.get_or_insert(reader);
    }

    /// What failed: once it has [ended](Self::end), in the order of the accounts.
    pub fn failed(&self) -> &[FailedRead] {
        &self.failed
    }

    /// Those of them that cost tokens.
    pub fn failed_lists(&self) -> impl Iterator<Item = &FailedRead> {
        let is_list = |failed: &&FailedRead| failed.error.operation() != Operation::Owner;
        self.failed.iter().filter(is_list)
    }

    /// Checks that a token, a claim or a service has what each condition asks for. A list that was not read to its end does not tell.
    ///
    /// # Errors
    ///
    /// Names the value that was meant, or some that there are.
    pub fn check_values(&self) -> Result<(), InvalidFilter> {
        self.values.check(&self.options.kinds, &self.options.claims)
    }

    /// How many there are so far.
    pub fn counts(&self) -> Counts {
        self.counts
    }

    /// The conditions, with what they left out without knowing.
    pub fn filters(&self) -> Vec<FilterCoverage> {
        let filters = self.begin.filters.iter().zip(&self.left_out);
        let coverage =
            filters.map(|(filter, left_out)| FilterCoverage::new(filter, left_out.count));
        coverage.collect()
    }

    /// For each condition, some of the tokens that it left out without knowing: the account, and the name or the id.
    pub fn left_out(&self) -> impl Iterator<Item = Vec<&str>> {
        self.left_out.iter().map(|one| one.names().collect())
    }

    /// What the accounts are, and how far their lists were read.
    pub fn accounts(&self) -> Vec<&AccountCoverage> {
        let mut accounts: Vec<_> = self.accounts.iter().collect();
        accounts.sort_by_key(|account| account.index);
        accounts
            .into_iter()
            .map(|account| &account.coverage)
            .collect()
    }

    /// The accounts that have not been read to their end, with their places.
    pub fn unfinished(&self) -> impl Iterator<Item = (usize, &str)> {
        let open = self.accounts.iter().filter(|account| !account.has_ended);
        let open = open.map(|account| (account.index, account.coverage.account.as_str()));
        let begun = |index: &usize| {
            self.accounts.iter().any(|account| account.index == *index)
                || self.failed.iter().any(|failed| failed.index == *index)
        };
        let waiting = self.begin.accounts.iter().map(String::as_str).enumerate();
        open.chain(waiting.filter(move |(index, _)| !begun(index)))
    }

    /// The accounts that are open or failed, and those of them of which nothing more will come.
    pub fn progress(&self) -> (usize, usize) {
        let not_open = self.failed.iter().filter(|failed| {
            !self
                .accounts
                .iter()
                .any(|account| account.index == failed.index)
        });
        let not_open = not_open.count();
        let ended = self.accounts.iter().filter(|account| account.has_ended);
        (self.accounts.len() + not_open, ended.count() + not_open)
    }

    /// What each open account lists.
    pub fn listed(&self) -> Vec<ListedKind> {
        self.accounts
            .iter()
            .map(|account| account.listed.clone())
            .collect()
    }

    /// How it ends at `ended`, by this machine's clock; `interrupted` before all was read.
    pub fn end(&mut self, ended: Timestamp, interrupted: bool) -> End {
        self.failed.sort_by(|one, other| {
            let key =
                |failed: &FailedRead| (failed.index, failed.account.clone(), failed.org_id.clone());
            key(one).cmp(&key(other))
        });
        let mut missing: Vec<Missing> = self
            .failed
            .iter()
            .map(|failed| {
                Missing::failed(&*failed.account, failed.org_id.as_deref(), &failed.error)
            })
            .collect();
        if interrupted {
            missing.extend(
                self.unfinished()
                    .map(|(_, account)| Missing::interrupted(account)),
            );
        }
        missing.extend(self.missing.iter().cloned());
        let filters = self.filters();
        if self.options.is_strict {
            missing.extend(filters.iter().filter_map(missing::left_out));
            let accounts = self.accounts.iter().map(|account| &account.coverage);
            missing.extend(accounts.filter_map(missing::visibility));
        }
        End {
            schema: SNAPSHOT_SCHEMA.to_owned(),
            ended,
            tokens: self.counts.matching,
            repeated: self.counts.repeated,
            accounts: self.coverage(),
            complete: missing.is_empty() && !interrupted,
            missing,
            blind_spots: not_visible(&self.listed(), &self.options.kinds),
            filters,
        }
    }
}

impl Collector {
    /// How far the accounts were read: those that were opened, then the others that were asked for.
    fn coverage(&self) -> Vec<AccountCoverage> {
        let opened = self.accounts().into_iter().cloned();
        let mut all: Vec<_> = opened.collect();
        let names: HashSet<&str> = self
            .accounts
            .iter()
            .map(|account| account.coverage.account.as_str())
            .collect();
        let asked = self.begin.accounts.iter();
        let others = asked.filter(|name| !names.contains(name.as_str()));
        all.extend(others.map(|name| AccountCoverage::not_opened(name)));
        all
    }
}

impl CollectedAccount {
    fn list(&mut self, id: &ProviderId) -> &mut ListCoverage {
        let lists = &mut self.coverage.lists;
        let place = *self.lists.entry(id.clone()).or_insert(lists.len());
        if place == lists.len() {
            lists.push(ListCoverage {
                reference: Some(id.clone()).filter(ProviderId::is_storable),
                org_id: id.org_id().map(str::to_owned),
                org_name: None,
                complete: false,
                visibility: ListVisibility::Unknown,
                tokens: 0,
            });
        }
        &mut lists[place]
    }
}
