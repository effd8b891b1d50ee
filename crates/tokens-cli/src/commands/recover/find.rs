//! Looks for the live tokens of changes that are in doubt.

use futures_util::TryStreamExt as _;
use jiff::{SignedDuration, Timestamp};
use tokens_core::{Error, ErrorKind, Identity, ListOptions, Token, TokenId, TokenProvider};
use uuid::Uuid;

use crate::accounts::{self, One};
use crate::audit_log::{Doubt, Record, Records};
use crate::cli::Global;
use crate::commands::matching::{self, Window};
use crate::delivery;
use crate::guards::{self, Guard};
use crate::output::{self, Problem};

/// No command takes longer from the intent to the last attempt: `--max-wait` is a day at most.
const LONGEST: SignedDuration = SignedDuration::from_hours(25);

/// A token that was created is listed by then.
const LISTED_AFTER: SignedDuration = SignedDuration::from_mins(10);

/// The changes of one account and organization that are in doubt.
#[derive(Debug)]
pub(super) struct Group<'l> {
    pub(super) account: &'l str,
    /// `None`: it could not be opened.
    pub(super) one: Option<One>,
    pub(super) credentials: Vec<(String, tokens_core::Result<tokens_core::InUse>)>,
    pub(super) found: Vec<Found<'l>>,
}

/// A change in doubt, and what was found.
#[derive(Debug)]
pub(super) struct Found<'l> {
    pub(super) record: &'l Record,
    pub(super) doubt: Doubt,
    pub(super) finding: Finding,
    pub(super) notes: Vec<String>,
    pub(super) matches: Vec<Match>,
    pub(super) settled: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Finding {
    /// Live tokens that may be of it.
    Matches,
    /// No live token may be.
    NotFound,
    /// Its token is gone.
    Gone,
    /// Its token is still there.
    There,
    /// The process that makes it may still run.
    UnderWay,
    Unknown,
}

impl Finding {
    /// Its name in JSON.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Matches => "matches",
            Self::NotFound => "not_found",
            Self::Gone => "gone",
            Self::There => "there",
            Self::UnderWay => "under_way",
            Self::Unknown => "unknown",
        }
    }
}

/// A live token that may be of a change.
#[derive(Debug)]
pub(super) struct Match {
    pub(super) token: Token,
    pub(super) id: TokenId,
    /// By its id, or else by name and time.
    pub(super) by_id: bool,
    /// Whether nothing speaks for another token as well.
    pub(super) is_certain: bool,
    pub(super) guards: Vec<Guard>,
    pub(super) outcome: Outcome,
}

/// What becomes of a token.
#[derive(Debug)]
pub(super) enum Outcome {
    Planned,
    Revoked,
    AlreadyGone,
    /// The user wants it to stay.
    Kept,
    Refused(String),
    Failed(Error),
}

/// Looks for all of `in_doubt`, one account after the other.
///
/// # Errors
///
/// When a pattern of `--account` is not valid.
pub(super) async fn find<'l>(
    global: &Global,
    records: &'l Records,
    in_doubt: Vec<(&'l Record, Doubt)>,
) -> anyhow::Result<Vec<Group<'l>>> {
    let mut groups: Vec<Group<'l>> = Vec::new();
    for (record, doubt) in in_doubt {
        if !accounts::is_wanted(global, &record.account)? {
            continue;
        }
        let found = Found {
            record,
            doubt,
            finding: Finding::Unknown,
            notes: Vec::new(),
            matches: Vec::new(),
            settled: false,
        };
        let is_same = |group: &&mut Group<'_>| {
            let first = group.found.first().map(|found| found.record);
            group.account == record.account
                && first.is_some_and(|first| first.org_id == record.org_id)
        };
        match groups.iter_mut().find(is_same) {
            Some(group) => group.found.push(found),
            None => groups.push(Group {
                account: &record.account,
                one: None,
                credentials: Vec::new(),
                found: vec![found],
            }),
        }
    }
    for group in &mut groups {
        group.look(global, records).await;
    }
    Ok(groups)
}

impl<'l> Group<'l> {
    async fn look(&mut self, global: &Global, records: &Records) {
        for found in &mut self.found {
            found.note_files();
            if is_under_way(found.record) {
                found.finding = Finding::UnderWay;
                let pid = found.record.pid.unwrap_or_default();
                found
                    .notes
                    .push(format!("process {pid}, which began it, is still running"));
            }
        }
        if self.found.iter().all(Found::is_under_way) {
            return;
        }
        match self.open(global).await {
            Ok(one) => self.one = Some(one),
            Err(error) => {
                let why = output::causes(error.as_ref()).join(": ");
                return self.unknown(&format!("the account can't be opened: {why}"));
            }
        }
        let Some(one) = &self.one else {
            return;
        };
        let provider = one.provider.as_ref();
        for found in &mut self.found {
            if !found.record.is_creation() && !found.is_under_way() {
                found.look_at_token(provider).await;
            }
        }
        let is_open = |found: &Found<'_>| found.record.is_creation() && !found.is_under_way();
        if !self.found.iter().any(is_open) {
            return;
        }
        self.credentials = one.credentials().await;
        let identity = provider.identity().await.ok();
        let mut listed = Vec::new();
        let mut list = provider.list(ListOptions::default());
        let failure = loop {
            match list.try_next().await {
                Ok(Some(token)) => listed.push(token),
                Ok(None) => break None,
                Err(error) => break Some(error),
            }
        };
        let live = Live {
            tokens: listed,
            failure,
            identity,
            settled: settled_ids(records),
        };
        let now = provider.service_now();
        for found in self.found.iter_mut().filter(|found| is_open(found)) {
            found.match_tokens(&live);
            for one in &mut found.matches {
                one.guards = guards::of_revocation(&one.token, &self.credentials, now);
            }
        }
        self.tell_ambiguous();
    }

    /// Opens the account, which must be where it was.
    async fn open(&self, global: &Global) -> anyhow::Result<One> {
        let Some(record) = self.found.first().map(|found| found.record) else {
            return Err(Problem::usage("there is nothing to look for").into());
        };
        let org = record.org_id.as_deref().map(Uuid::try_parse).transpose()?;
        let one = accounts::open_one(global, self.account, org).await?;
        let id = one.provider.id();
        let now = (id.service.to_string(), &*id.host, id.org_id.as_deref());
        let then = (
            record.provider.clone(),
            &*record.host,
            record.org_id.as_deref(),
        );
        if now != then {
            let problem = format!(
                "the account `{}` is at {} now, and the change was made at {}",
                self.account, id.host, record.host
            );
            return Err(Problem::usage(problem).into());
        }
        Ok(one)
    }

    fn unknown(&mut self, why: &str) {
        for found in &mut self.found {
            if !found.is_under_way() {
                found.notes.push(why.to_owned());
            }
        }
    }

    /// Where more tokens fit than creations are in doubt, some are somebody else's work.
    fn tell_ambiguous(&mut self) {
        let names: Vec<_> = self.found.iter().map(|found| &found.record.name).collect();
        let creations = |name: &Option<String>| names.iter().filter(|one| **one == name).count();
        for found in &mut self.found {
            let by_name = found.matches.iter().filter(|one| !one.by_id).count();
            if by_name > creations(&found.record.name) {
                found
                    .notes
                    .push("more tokens match than creations are in doubt".to_owned());
                for one in found.matches.iter_mut().filter(|one| !one.by_id) {
                    one.is_certain = false;
                }
            }
        }
    }
}

/// What there is at the service.
struct Live {
    tokens: Vec<Token>,
    /// Why the list is not whole.
    failure: Option<Error>,
    identity: Option<Identity>,
    /// Tokens of creations that are not in doubt.
    settled: Vec<String>,
}

impl Found<'_> {
    pub(super) fn is_under_way(&self) -> bool {
        self.finding == Finding::UnderWay
    }

    /// What an update or a revocation has left.
    async fn look_at_token(&mut self, provider: &dyn TokenProvider) {
        let Some(id) = self.record.id.as_deref() else {
            self.notes.push(format!(
                "no id is recorded; `tokens accounts check --account {}` tells whether the account still signs in",
                self.record.account
            ));
            return;
        };
        match provider.get(&TokenId::new(id)).await {
            Ok(_) => self.finding = Finding::There,
            Err(error) if error.kind() == ErrorKind::NotFound => self.finding = Finding::Gone,
            Err(error) => self.notes.push(format!("it can't be read: {error}")),
        }
    }

    /// Finds the tokens that the creation may have made.
    fn match_tokens(&mut self, live: &Live) {
        let record = self.record;
        let now = Timestamp::now();
        let end = match record.ended {
            Some(ended) => ended,
            None => now.min(record.time.saturating_add(LONGEST).unwrap_or(now)),
        };
        let begin = record.time;
        let window = Window { begin, end };
        let is_named = |token: &Token| {
            record
                .name
                .as_deref()
                .is_some_and(|name| matching::has_name(token, name))
        };
        let is_in_time = |token: &Token| token.created.map(|created| window.has(created));
        let named_id = record.id.as_deref();
        let has_id = |token: &Token| {
            let id = token.id.as_ref().map(TokenId::as_str);
            named_id.is_some() && id == named_id
        };
        let by_id = live.tokens.iter().find(|token| has_id(token));
        if let Some(token) = by_id
            && is_named(token)
            && is_in_time(token) == Some(true)
        {
            self.add(token, true, true);
        } else if by_id.is_some() {
            self.notes.push(
                "the token whose id was recorded has another name or creation time; it is left alone"
                    .to_owned(),
            );
        }
        if by_id.is_none() && named_id.is_some() && live.failure.is_none() {
            self.finding = Finding::Gone;
            return;
        }
        if self.matches.is_empty() {
            for token in live.tokens.iter().filter(|token| is_named(token)) {
                let id = token.id.as_ref().map(TokenId::as_str);
                let is_settled = id.is_some_and(|id| live.settled.iter().any(|known| known == id));
                let is_own = live
                    .identity
                    .as_ref()
                    .and_then(|identity| matching::is_by(token, identity));
                let in_time = is_in_time(token);
                if has_id(token) || is_settled || in_time == Some(false) || is_own == Some(false) {
                    continue;
                }
                let shown = id.unwrap_or("without an id");
                if in_time.is_none() {
                    self.notes
                        .push(format!("the creation time of token {shown} is not known"));
                }
                if is_own.is_none() {
                    self.notes
                        .push(format!("who created token {shown} is not known"));
                }
                self.add(token, false, in_time.is_some());
            }
        }
        if !self.matches.is_empty() {
            self.finding = Finding::Matches;
        } else if let Some(error) = &live.failure {
            self.notes
                .push(format!("the tokens can't all be listed: {error}"));
        } else if by_id.is_none() {
            self.finding = Finding::NotFound;
            if !self.is_listed_by(now) {
                self.notes
                    .push("a token may take some time to be listed; look again later".to_owned());
            }
        }
    }

    /// Whether its token would be listed by `now`.
    pub(super) fn is_listed_by(&self, now: Timestamp) -> bool {
        let last = self.record.ended.unwrap_or(self.record.time);
        now.duration_since(last) >= LISTED_AFTER
    }

    fn add(&mut self, token: &Token, by_id: bool, is_certain: bool) {
        // Without an id there is nothing to revoke it by.
        if let Some(id) = token.id.clone() {
            self.matches.push(Match {
                token: token.clone(),
                id,
                by_id,
                is_certain,
                guards: Vec::new(),
                outcome: Outcome::Planned,
            });
        }
    }

    /// Names the files that the key may be in.
    fn note_files(&mut self) {
        let Some(path) = self.record.path.as_deref().map(std::path::Path::new) else {
            return;
        };
        if path.symlink_metadata().is_ok() {
            self.notes
                .push(format!("{} is there; it may hold the key", path.display()));
        }
        let directory = path.parent().unwrap_or(path);
        for left in delivery::left_in(directory) {
            self.notes.push(delivery::left_note(&left));
        }
    }
}

/// The tokens whose creation is not in doubt.
fn settled_ids(records: &Records) -> Vec<String> {
    let in_doubt = records.in_doubt();
    let is_in_doubt = |record: &Record| {
        let mut all = in_doubt.iter();
        all.any(|(other, _)| other.change == record.change)
    };
    let created = records.changes.iter().filter(|record| record.has_created());
    let settled = created.filter(|record| !is_in_doubt(record));
    settled.filter_map(|record| record.id.clone()).collect()
}

/// Whether the process that makes the change may still run. Process numbers are used again, so that a day later this says nothing.
#[cfg(unix)]
fn is_under_way(record: &Record) -> bool {
    let pid = record.pid.filter(|pid| *pid != std::process::id());
    let pid = pid.and_then(|pid| i32::try_from(pid).ok());
    let Some(pid) = pid.and_then(rustix::process::Pid::from_raw) else {
        return false;
    };
    if record.ended.is_some() && !record.is_creation()
        || Timestamp::now().duration_since(record.time) > LONGEST
    {
        return false;
    }
    !matches!(
        rustix::process::test_kill_process(pid),
        Err(rustix::io::Errno::SRCH)
    )
}

/// Not known here.
#[cfg(not(unix))]
fn is_under_way(_: &Record) -> bool {
    false
}
