//! Changes that were cut off: what became of them, and the tokens that they may have left.

mod act;
mod find;
mod group;
mod process;

use std::collections::HashSet;
use std::sync::Arc;

use jiff::SignedDuration;
use tokens_core::{Account, AccountTokens, Token, TokenId, TokenProvider, closed_name};

use crate::guards::{Credential, Guard};
use crate::log::{ChangeRecord, Doubt};
use crate::plan::{Place, TokenOutcome, credentials};

/// No change takes longer from the intent to the last attempt, in which it may wait for a rate limit for a day.
const LONGEST: SignedDuration = SignedDuration::from_hours(25);

/// The changes of a log that are in doubt: no outcome is recorded, the outcome is not known, or a new key was not delivered.
///
/// [`look`](Self::look) asks the services what became of them. Then decide about the tokens that match: what is
/// [certain](FoundToken::is_certain) is of the change and of nothing else. [`carry_out`](Self::carry_out) revokes what is to be revoked and
/// records what is settled.
///
/// ```
/// # use tokens_change::{ChangeError, ChangeLog, ChangeRecords, Decision, Recovery};
/// # use tokens_core::Account;
/// # async fn recover(accounts: &[Account]) -> Result<(), ChangeError> {
/// let records = ChangeRecords::read("changes.jsonl")?.unwrap_or_default();
/// let mut recovery = Recovery::new(&records);
/// recovery.look(accounts).await;
/// for change in recovery.changes_mut() {
///     println!("{}: {}", change.record.title(), change.doubt);
///     for found in change.matches.iter_mut().filter(|found| found.is_certain) {
///         found.decision = Decision::Revoke;
///     }
/// }
/// recovery.carry_out(&ChangeLog::open("changes.jsonl")?, None).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Recovery<'l> {
    groups: Vec<GroupInDoubt<'l>>,
}

/// The changes in doubt of one account, at one host and in one scope.
#[derive(Debug)]
pub struct GroupInDoubt<'l> {
    /// `None`: it was not looked at.
    place: Option<Place>,
    changes: Vec<ChangeInDoubt<'l>>,
    /// The tokens that changes name by their ids.
    named: Arc<HashSet<&'l str>>,
}

/// A change in doubt, and what was found.
#[derive(Debug)]
#[non_exhaustive]
pub struct ChangeInDoubt<'l> {
    /// What is recorded of it.
    pub record: &'l ChangeRecord,
    /// Changes of the same kind to the same token before it, in doubt as well. They are settled with it.
    pub earlier: Vec<&'l ChangeRecord>,
    /// Why it is in doubt.
    pub doubt: Doubt,
    /// What the service has of it.
    pub finding: Finding,
    /// What else there is to know, for people.
    pub notes: Vec<String>,
    /// The live tokens that may be of a creation.
    pub matches: Vec<FoundToken>,
    /// Whether it is settled: recorded as not in doubt any more.
    pub is_settled: bool,
    /// It was not a creation, and no id is recorded: there is nothing to look for.
    pub has_no_id: bool,
    /// There is a file that may hold the new key.
    has_key_file: bool,
}

closed_name! {
    /// What a service has of a change in doubt.
    pub enum Finding {
        /// Live tokens that may be of it.
        Matches = "matches",
        /// No live token matches.
        NotFound = "not_found",
        /// Its token is gone.
        Gone = "gone",
        /// Its token is still there.
        There = "there",
        /// It may still be running: in this process, in another one, or on another machine in the first 25 hours.
        UnderWay = "under_way",
        /// That is not known.
        Unknown = "unknown",
        /// It is to be settled without a look.
        Kept = "kept",
    }
}

/// A live token that may be of a creation in doubt.
#[derive(Debug)]
#[non_exhaustive]
pub struct FoundToken {
    /// The token, as it was found.
    pub token: Token,
    /// Its id.
    pub id: TokenId,
    /// Whether it was found by its id, or else by name and time.
    pub by_id: bool,
    /// Whether it is the token of the change, and no other: it was found by its id; or the service says that the signed-in identity created it, and no other
    /// token matches equally well. A token whose key may be in a file is never certain. If the service does not say who created a token, as Mist of a token that
    /// an org token created, it is certain by its id only.
    pub is_certain: bool,
    /// What blocks its revocation. Nothing of it can be overridden here.
    pub guards: Vec<Guard>,
    /// What is to become of it.
    pub decision: Decision,
    /// What became of it.
    pub outcome: TokenOutcome,
}

/// What is to become of a token that was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Decision {
    /// Nothing: its change stays in doubt.
    #[default]
    Undecided,
    /// It stays, and its change is settled.
    Keep,
    /// It is revoked.
    Revoke,
}

impl Recovery<'_> {
    /// Looks for the tokens of the changes, in the account that each was made with. What can't be looked up is
    /// [unknown](Finding::Unknown), and a note says why.
    pub async fn look(&mut self, accounts: &[Account]) {
        for group in &mut self.groups {
            if !group.is_open() {
                continue;
            }
            let record = group.record();
            let account = accounts
                .iter()
                .find(|account| account.name == record.account);
            let provider = match (account.map(|account| &account.tokens), &record.org_id) {
                (Some(AccountTokens::One(provider)), _) => Ok(Some(Arc::clone(provider))),
                (Some(AccountTokens::Several(several)), Some(org)) => several.provider(org).await,
                _ => Ok(None),
            };
            let provider = match provider {
                Ok(Some(provider)) => provider,
                Ok(None) => {
                    group.cannot_look("no account of this name has its organization");
                    continue;
                }
                Err(error) => {
                    group.cannot_look(&error.to_string());
                    continue;
                }
            };
            let mut places = [Place::new(&record.account, provider)];
            if group.needs_credentials() {
                credentials(&mut places, accounts, None).await;
            }
            let [place] = places;
            group.look_at(place).await;
        }
    }
}

impl<'l> Recovery<'l> {
    /// The groups, for a program that opens accounts when they are needed: look at each.
    pub fn groups_mut(&mut self) -> impl Iterator<Item = &mut GroupInDoubt<'l>> {
        self.groups.iter_mut()
    }

    /// The changes, in the order of their accounts.
    pub fn changes(&self) -> impl Iterator<Item = &ChangeInDoubt<'l>> {
        self.groups.iter().flat_map(|group| &group.changes)
    }

    /// The changes, to decide about the tokens that were found.
    pub fn changes_mut(&mut self) -> impl Iterator<Item = &mut ChangeInDoubt<'l>> {
        self.groups.iter_mut().flat_map(|group| &mut group.changes)
    }
}

impl GroupInDoubt<'_> {
    /// The first of its changes: they have the account, the host and the scope in common.
    pub fn record(&self) -> &ChangeRecord {
        self.changes[0].record
    }

    /// Whether there is something to look for: not all of its changes are under way.
    pub fn is_open(&self) -> bool {
        !self.changes.iter().all(ChangeInDoubt::is_under_way)
    }

    /// Whether tokens are looked for that may be the ones that accounts sign in with.
    pub fn needs_credentials(&self) -> bool {
        self.changes.iter().any(ChangeInDoubt::is_open_creation)
    }

    /// Looks for the tokens of its changes by `provider`; `credentials` may be among them.
    pub async fn look(&mut self, provider: Arc<dyn TokenProvider>, all: Vec<Credential>) {
        let mut place = Place::new(&self.record().account, provider);
        place.credentials = all.into();
        self.look_at(place).await;
    }

    /// Notes `why` its changes can't be looked up.
    pub fn cannot_look(&mut self, why: &str) {
        let open = self.changes.iter_mut().filter(|it| !it.is_under_way());
        for change in open {
            change.note(format!("it cannot be looked up: {why}"));
        }
    }
}

impl ChangeInDoubt<'_> {
    /// Whether it stays in doubt unless someone decides.
    pub fn is_open(&self) -> bool {
        match self.finding {
            Finding::Matches => true,
            Finding::There => self.record.operation == "revoke",
            Finding::Unknown => self.record.is_creation() || self.record.id.is_some(),
            _ => false,
        }
    }

    fn is_under_way(&self) -> bool {
        self.finding == Finding::UnderWay
    }

    fn is_open_creation(&self) -> bool {
        self.record.is_creation() && !self.is_under_way()
    }
}

impl<'l> ChangeInDoubt<'l> {
    /// The change, and the earlier ones.
    fn records(&self) -> impl Iterator<Item = &'l ChangeRecord> {
        let earlier = self.earlier.iter().copied();
        earlier.chain([self.record])
    }
}

impl FoundToken {
    /// Its id and name, for people.
    pub fn title(&self) -> String {
        format!("{} ({})", self.id, self.token.title())
    }

    /// Whether it is gone.
    fn is_gone(&self) -> bool {
        matches!(self.outcome, TokenOutcome::Revoked(_))
    }
}
