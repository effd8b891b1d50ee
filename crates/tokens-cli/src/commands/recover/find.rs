//! Looks for the live tokens of changes that are in doubt.

use std::collections::{HashMap, HashSet};

use futures_util::TryStreamExt as _;
use jiff::{SignedDuration, Timestamp};
use tokens_change::{
    ChangeRecord, Credential, Doubt, Guard, left_behind, left_note, look_up,
    matching::{self, Window},
};
use tokens_core::{Error, ErrorKind, Identity, ListOptions, Token, TokenId, TokenProvider};

use crate::accounts::{self, OpenAccount};
use crate::cli::Global;
use crate::output::{self, Problem};

/// No command takes longer from the intent to the last attempt: `--max-wait` is a day at most.
pub(super) const LONGEST: SignedDuration = SignedDuration::from_hours(25);

/// A token that was created is listed by then.
const LISTED_AFTER: SignedDuration = SignedDuration::from_mins(10);

/// The changes in doubt of one account, at one host and in one organization.
#[derive(Debug)]
pub(super) struct Group<'l> {
    pub(super) account: &'l str,
    /// `None`: it could not be opened.
    pub(super) one: Option<OpenAccount>,
    pub(super) credentials: Vec<Credential>,
    pub(super) found: Vec<Found<'l>>,
}

/// A change in doubt, and what was found.
#[derive(Debug)]
pub(super) struct Found<'l> {
    pub(super) record: &'l ChangeRecord,
    /// Changes of the same kind to the same token before it, in doubt as well.
    pub(super) earlier: Vec<&'l ChangeRecord>,
    pub(super) doubt: Doubt,
    pub(super) finding: Finding,
    pub(super) notes: Vec<String>,
    pub(super) matches: Vec<Match>,
    pub(super) settled: bool,
    /// The service was asked what there is to ask.
    pub(super) looked_up: bool,
    /// There is a file that may hold the new key.
    pub(super) has_key_file: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Finding {
    /// Live tokens that may be of it.
    Matches,
    /// No live token matches.
    NotFound,
    /// Its token is gone.
    Gone,
    /// Its token is still there.
    There,
    /// The process that makes it may still run.
    UnderWay,
    Unknown,
    /// It is to be settled without a look.
    Kept,
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
            Self::Kept => "kept",
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
    /// Whether no other token matches equally well, and its key is not in a file.
    pub(super) is_certain: bool,
    pub(super) guards: Vec<Guard>,
    pub(super) outcome: Outcome,
}

/// What becomes of a token.
#[derive(Debug)]
pub(super) enum Outcome {
    Planned,
    Revoked,
    NotFound,
    /// The user wants it to stay.
    Kept,
    /// The user gave no answer.
    Undecided,
    Refused(String),
    Failed(Error),
}

/// Looks for the tokens of `groups`, one after the other. `settled` are those that no change in doubt has created.
pub(super) async fn look(groups: &mut [Group<'_>], global: &Global, settled: &HashSet<&str>) {
    for group in groups {
        group.look(global, settled).await;
    }
}

impl<'l> Group<'l> {
    async fn look(&mut self, global: &Global, settled: &HashSet<&str>) {
        self.found.iter_mut().for_each(Found::note_files);
        if self.found.iter().all(Found::is_under_way) {
            return;
        }
        match self.open(global).await {
            Ok(one) => self.one = Some(one),
            Err(error) => {
                let why = output::causes(error.as_ref()).join(": ");
                return self.unknown(&format!("it cannot be looked up: {why}"));
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
        let mut failure = loop {
            match list.try_next().await {
                Ok(Some(token)) => listed.push(token),
                Ok(None) => break None,
                Err(error) => break Some(error),
            }
        };
        // A list may lag behind: that a token is gone takes a look at the token itself.
        let known: HashSet<_> = listed.iter().filter_map(|token| token.id.clone()).collect();
        let created = self.found.iter().filter(|found| is_open(found));
        for id in created.filter_map(|found| found.record.id.as_deref().map(TokenId::new)) {
            if known.contains(&id) {
                continue;
            }
            match look_up::read(provider, &id, true).await {
                Ok(token) => listed.push(token),
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => failure = failure.or(Some(error)),
            }
        }
        let (now, capability) = (provider.service_now(), provider.capability());
        let records = self.found.iter().flat_map(Found::records);
        let live = Live {
            tokens: listed,
            failure,
            identity,
            settled,
            ahead: now.duration_since(Timestamp::now()),
            recorded: records.filter_map(|record| record.id.as_deref()).collect(),
        };
        for found in self.found.iter_mut().filter(|found| is_open(found)) {
            found.match_tokens(&live);
            for one in &mut found.matches {
                one.guards = Guard::of_revocation(&one.token, capability, &self.credentials, now);
            }
        }
        self.tell_ambiguous();
    }

    /// Opens the account, which must be where it was.
    async fn open(&self, global: &Global) -> anyhow::Result<OpenAccount> {
        let Some(record) = self.found.first().map(|found| found.record) else {
            return Err(Problem::usage("there is nothing to look for").into());
        };
        let org = record.org_id.as_deref();
        let one = accounts::open_one(global, self.account, org).await?;
        let id = one.provider.id();
        let now = (id.service.to_string(), &*id.host, id.org_id());
        let then = (
            record.provider.clone(),
            &*record.host,
            record.org_id.as_deref(),
        );
        if now != then {
            let mut place = id.host.clone();
            if place == record.host {
                place = match id.org_id() {
                    Some(org) => format!("the organization {org} at {place}"),
                    None => format!("{} at {place}", id.service),
                };
            }
            let problem = format!("the account now leads to {place}");
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

    /// If more tokens match than creations are in doubt, some were created by other runs.
    fn tell_ambiguous(&mut self) {
        let mut creations: HashMap<_, usize> = HashMap::new();
        for found in self.found.iter().filter(|found| found.is_matched_by_name()) {
            *creations.entry(&found.record.name).or_default() += 1;
        }
        for found in &mut self.found {
            let by_name = found.matches.iter().filter(|one| !one.by_id).count();
            if by_name > creations.get(&found.record.name).copied().unwrap_or(0) {
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
struct Live<'a> {
    tokens: Vec<Token>,
    /// Why the list is not whole.
    failure: Option<Error>,
    identity: Option<Identity>,
    /// Tokens of creations that are not in doubt.
    settled: &'a HashSet<&'a str>,
    /// How far the service's clock is ahead of this machine's.
    ahead: SignedDuration,
    /// The tokens that changes in doubt name by their ids.
    recorded: HashSet<&'a str>,
}

impl<'l> Found<'l> {
    /// The change, and the earlier ones.
    pub(super) fn records(&self) -> impl Iterator<Item = &'l ChangeRecord> {
        let earlier = self.earlier.iter().copied();
        earlier.chain([self.record])
    }

    /// Whether it stays in doubt unless the user decides.
    pub(super) fn is_open(&self) -> bool {
        match self.finding {
            Finding::Matches => true,
            Finding::There => self.record.operation == "revoke",
            Finding::Unknown => self.record.is_creation() || self.record.id.is_some(),
            _ => false,
        }
    }

    /// Whether its token is looked for among those of its name.
    fn is_matched_by_name(&self) -> bool {
        let is_known = self.matches.iter().any(|one| one.by_id);
        self.record.is_creation() && !is_known && !self.is_under_way()
    }

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
            self.looked_up = true;
            return;
        };
        match look_up::read(provider, &TokenId::new(id), true).await {
            Ok(_) => self.finding = Finding::There,
            Err(error) if error.kind() == ErrorKind::NotFound => self.finding = Finding::Gone,
            Err(error) => self.notes.push(format!("it can't be read: {error}")),
        }
    }

    /// Finds the tokens that the creation may have made.
    fn match_tokens(&mut self, live: &Live<'_>) {
        let record = self.record;
        let now = Timestamp::now();
        let end = match record.ended {
            Some(ended) => ended,
            None => now.min(record.time.saturating_add(LONGEST).unwrap_or(now)),
        };
        let by_service = |time: Timestamp| time.saturating_add(live.ahead).unwrap_or(time);
        let (begin, end) = (by_service(record.time), by_service(end));
        let window = Window { begin, end };
        // Without an outcome, the creation was sent about then, or was waiting for long.
        let certain = Window {
            begin,
            end: record.ended.map_or(begin, by_service),
        };
        let is_certain = |token: &Token| token.created.is_some_and(|created| certain.has(created));
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
            self.note_if_early(now);
            return;
        }
        let mut has_nameless = false;
        if self.matches.is_empty() {
            for token in live.tokens.iter().filter(|token| is_named(token)) {
                let id = token.id.as_ref().map(TokenId::as_str);
                let is_settled =
                    id.is_some_and(|id| live.settled.contains(id) || live.recorded.contains(id));
                let is_own = live
                    .identity
                    .as_ref()
                    .and_then(|identity| matching::is_by(token, identity));
                let in_time = is_in_time(token);
                if has_id(token) || is_settled || in_time == Some(false) || is_own == Some(false) {
                    continue;
                }
                has_nameless |= id.is_none();
                let shown = id.unwrap_or("without an id");
                if in_time.is_none() {
                    self.notes
                        .push(format!("the creation time of token {shown} is not known"));
                }
                if is_own.is_none() {
                    self.notes
                        .push(format!("who created token {shown} is not known"));
                }
                self.add(token, false, is_certain(token));
            }
        }
        if !self.matches.is_empty() {
            self.finding = Finding::Matches;
        } else if let Some(error) = &live.failure {
            self.notes
                .push(format!("the tokens can't all be listed: {error}"));
        } else if has_nameless {
            self.notes.push(
                "a token of this name has no id that can be read, so it cannot be revoked here"
                    .to_owned(),
            );
        } else if by_id.is_none() {
            self.finding = Finding::NotFound;
            self.note_if_early(now);
        }
    }

    fn note_if_early(&mut self, now: Timestamp) {
        if !self.is_listed_by(now) {
            self.notes
                .push("a token may take some time to be listed; look again later".to_owned());
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
                is_certain: is_certain && !self.has_key_file,
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
            self.has_key_file = true;
            self.notes
                .push(format!("{} is there; it may hold the key", path.display()));
        }
        let directory = path.parent().unwrap_or(path);
        self.notes
            .extend(left_behind(directory).iter().map(|left| left_note(left)));
    }
}
