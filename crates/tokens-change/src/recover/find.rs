//! Looks for the live tokens of changes that are in doubt.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use futures_util::TryStreamExt as _;
use jiff::{SignedDuration, Timestamp};
use tokens_core::{
    Error, ErrorKind, Identity, ListOptions, ProviderId, Token, TokenId, TokenProvider,
};

use super::{ChangeInDoubt, Decision, Finding, FoundToken, GroupInDoubt, LONGEST};
use crate::log::ChangeRecord;
use crate::look_up;
use crate::matching::{self, Window};
use crate::plan::{Place, TokenOutcome};
use crate::sink::{left_behind, left_note};

/// A token that was created is listed by then.
const LISTED_AFTER: SignedDuration = SignedDuration::from_mins(10);

impl GroupInDoubt<'_> {
    /// Looks for the tokens of its changes at `place`.
    pub(super) async fn look_at(&mut self, place: Place) {
        let provider = place.provider.as_ref();
        // A provider of a user's tokens may know only then which user's.
        let identity = match provider.id().is_storable() {
            true => None,
            false => Some(provider.identity().await),
        };
        if let Err(why) = check_is_same(self.record(), provider.id()) {
            return self.cannot_look(&why);
        }
        for change in &mut self.changes {
            if !change.record.is_creation() && !change.is_under_way() {
                change.look_at_token(provider).await;
            }
        }
        if self.needs_credentials() {
            self.look_for_created(&place, identity).await;
        }
        self.place = Some(place);
    }

    /// Looks for the tokens of creations.
    async fn look_for_created(&mut self, place: &Place, identity: Option<Result<Identity, Error>>) {
        let provider = place.provider.as_ref();
        let identity = match identity {
            Some(identity) => identity,
            None => provider.identity().await,
        };
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
        let created = self.changes.iter().filter(|it| it.is_open_creation());
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
        let live = Live {
            tokens: listed,
            failure,
            identity,
            named: &self.named,
            ahead: provider.service_now().duration_since(Timestamp::now()),
        };
        for change in self.changes.iter_mut().filter(|it| it.is_open_creation()) {
            change.match_tokens(&live);
            for found in &mut change.matches {
                found.guards = place.guards(None, &found.token);
            }
        }
        self.note_ambiguous();
    }

    /// If more tokens match than creations are in doubt, some were created by other runs.
    fn note_ambiguous(&mut self) {
        let mut creations: HashMap<_, usize> = HashMap::new();
        for change in self.changes.iter().filter(|it| it.is_matched_by_name()) {
            *creations.entry(&change.record.name).or_default() += 1;
        }
        for change in &mut self.changes {
            let by_name = change.matches.iter().filter(|found| !found.by_id).count();
            if by_name > creations.get(&change.record.name).copied().unwrap_or(0) {
                change.note("more tokens match than creations are in doubt");
                for found in change.matches.iter_mut().filter(|found| !found.by_id) {
                    found.is_certain = false;
                }
            }
        }
    }
}

/// Checks that a provider is the one that `record` was made with.
///
/// # Errors
///
/// When it is not: where the account leads to now.
fn check_is_same(record: &ChangeRecord, id: &ProviderId) -> Result<(), String> {
    let now = (id.service.to_string(), &*id.host, id.org_id());
    let then = (
        record.provider.clone(),
        &*record.host,
        record.org_id.as_deref(),
    );
    if now == then {
        return match record.scope() {
            Some(_) if !id.is_storable() => {
                Err("which user the account signs in as is not known".to_owned())
            }
            Some(scope) if *scope != *id.to_string() => {
                Err(format!("the account now leads to {id}"))
            }
            _ => Ok(()),
        };
    }
    let place = match id.org_id() {
        _ if id.host != record.host => id.host.clone(),
        Some(org) => format!("the organization {org} at {}", id.host),
        None => format!("{} at {}", id.service, id.host),
    };
    Err(format!("the account now leads to {place}"))
}

/// What there is at the service.
struct Live<'a> {
    tokens: Vec<Token>,
    /// Why the list is not whole.
    failure: Option<Error>,
    identity: Result<Identity, Error>,
    /// The tokens that changes name by their ids.
    named: &'a HashSet<&'a str>,
    /// How far the service's clock is ahead of this machine's.
    ahead: SignedDuration,
}

impl ChangeInDoubt<'_> {
    /// Whether its token is looked for among those of its name.
    fn is_matched_by_name(&self) -> bool {
        let is_known = self.matches.iter().any(|one| one.by_id);
        self.is_open_creation() && !is_known
    }

    /// What an update or a revocation has left.
    async fn look_at_token(&mut self, provider: &dyn TokenProvider) {
        let Some(id) = self.record.id.as_deref() else {
            self.has_no_id = true;
            return;
        };
        match look_up::read(provider, &TokenId::new(id), true).await {
            Ok(_) => self.finding = Finding::There,
            Err(error) if error.kind() == ErrorKind::NotFound => self.finding = Finding::Gone,
            Err(error) => self.note(format!("it can't be read: {error}")),
        }
    }

    pub(super) fn note(&mut self, note: impl Into<String>) {
        self.notes.push(note.into());
    }

    /// Finds the tokens that the creation may have made.
    fn match_tokens(&mut self, live: &Live<'_>) {
        let record = self.record;
        let now = Timestamp::now();
        let last = || now.min(record.time.saturating_add(LONGEST).unwrap_or(now));
        let end = record.ended.unwrap_or_else(last);
        let by_service = |time: Timestamp| time.saturating_add(live.ahead).unwrap_or(time);
        let (begin, end) = (by_service(record.time), by_service(end));
        let window = Window { begin, end };
        // Without an outcome, the creation was sent about then, or was waiting for long.
        let certain = Window {
            begin,
            end: record.ended.map_or(begin, by_service),
        };
        let is_certain = |token: &Token| token.created.is_some_and(|created| certain.has(created));
        let name = record.name.as_deref();
        let is_named = |token: &Token| name.is_some_and(|name| matching::has_name(token, name));
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
            self.note("the token whose id was recorded has another name or creation time; it is left alone");
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
                let is_of_another = id.is_some_and(|id| live.named.contains(id));
                let identity = live.identity.as_ref().ok();
                let is_own = identity.and_then(|identity| matching::is_by(token, identity));
                let in_time = is_in_time(token);
                if is_of_another || in_time == Some(false) || is_own == Some(false) {
                    continue;
                }
                has_nameless |= id.is_none();
                let shown = id.unwrap_or("without an id");
                if in_time.is_none() {
                    self.note(format!("the creation time of token {shown} is not known"));
                }
                if is_own.is_none() {
                    self.note(format!("who created token {shown} is not known"));
                }
                self.add(token, false, is_own == Some(true) && is_certain(token));
            }
        }
        if let Err(error) = &live.identity
            && self.matches.iter().any(|found| !found.by_id)
        {
            self.note(format!("who is signed in is not known: {error}"));
        }
        if !self.matches.is_empty() {
            self.finding = Finding::Matches;
        } else if let Some(error) = &live.failure {
            self.note(format!("the tokens can't all be listed: {error}"));
        } else if has_nameless {
            self.note(
                "a token of this name has no id that can be read, so it cannot be revoked here",
            );
        } else if by_id.is_none() {
            self.finding = Finding::NotFound;
            self.note_if_early(now);
        }
    }

    fn note_if_early(&mut self, now: Timestamp) {
        if !self.is_listed_by(now) {
            self.note("a token may take some time to be listed; look again later");
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
            self.matches.push(FoundToken {
                token: token.clone(),
                id,
                by_id,
                is_certain: is_certain && !self.has_key_file,
                guards: Vec::new(),
                decision: Decision::Undecided,
                outcome: TokenOutcome::Planned,
            });
        }
    }

    /// Names the files that the key may be in.
    pub(super) fn note_files(&mut self) {
        let Some(path) = self.record.path.as_deref().map(Path::new) else {
            return;
        };
        if path.symlink_metadata().is_ok() {
            self.has_key_file = true;
            self.note(format!("{} is there; it may hold the key", path.display()));
        }
        let directory = path.parent().unwrap_or(path);
        self.notes
            .extend(left_behind(directory).iter().map(|left| left_note(left)));
    }
}
