//! Makes reports of log entries, in one pass and whatever their order.

use std::collections::HashMap;

use jiff::Timestamp;

use super::activity::ActivityCounter;
use super::{LogFacts, UsageReport};
use crate::fact::UnknownFact;
use crate::token::{Provenance, Token, TokenId};
use crate::usage_event::{UsageEvent, UsageKind, UsageQuery};
use crate::verify::CLOCK_TOLERANCE;

/// So many changes of a token are kept, the newest.
pub const MAX_CHANGES: usize = 100;

/// Takes the entries of one query and makes a report of each token. Its memory is bounded: by [`MAX_VALUES`](super::MAX_VALUES) for each
/// kind of value, [`MAX_CHANGES`], and the days of the window.
#[derive(Debug)]
pub struct UsageCollector {
    since: Timestamp,
    until: Timestamp,
    kept_since: Option<Timestamp>,
    names_token: bool,
    tokens: Vec<Collected>,
    places: HashMap<TokenId, usize>,
}

#[derive(Debug)]
struct Collected {
    token: Token,
    provenance: Option<Provenance>,
    uses: ActivityCounter,
    refusals: ActivityCounter,
    by_owner: ActivityCounter,
    created: Option<Entry>,
    /// The newest, oldest first.
    changes: Vec<Entry>,
    changed: u64,
    revoked: Option<Entry>,
}

/// An entry, ordered by time.
type Entry = (Timestamp, UsageEvent);

impl UsageCollector {
    /// One for the tokens of `query`. `now` is the service's time.
    pub fn new(query: &UsageQuery, now: Timestamp, facts: &LogFacts) -> Self {
        let kept_since = facts
            .kept_for
            .and_then(|time| now.checked_sub(time).ok())
            // Whoever asks for all that is kept is not told that it is less by a moment.
            .filter(|kept| kept.duration_since(query.since) > CLOCK_TOLERANCE);
        let places = query.tokens.iter().enumerate();
        Self {
            since: query.since,
            until: query.until.unwrap_or(now),
            kept_since,
            names_token: facts.names_token,
            places: places
                .filter_map(|(place, token)| Some((token.id.clone()?, place)))
                .collect(),
            tokens: query.tokens.iter().map(Collected::new).collect(),
        }
    }

    /// Counts an entry. One outside the window or about another token is ignored.
    pub fn add(&mut self, event: UsageEvent) {
        let is_late = event.at.duration_since(self.until) > CLOCK_TOLERANCE;
        if event.at < self.since || is_late {
            return;
        }
        match &event.token {
            Some(id) => {
                let place = self.places.get(id).copied();
                if let Some(one) = place.and_then(|place| self.tokens.get_mut(place)) {
                    one.add(event);
                }
            }
            None => {
                for one in &mut self.tokens {
                    if may_be_owner(&one.token, event.actor.as_deref()) {
                        one.add(event.clone());
                    }
                }
            }
        }
    }

    /// The reports, in the order of the query. `incomplete`: why the log was not read to its end.
    pub fn finish(self, incomplete: Option<&UnknownFact>) -> Vec<UsageReport> {
        let report = |one: Collected| {
            let mut report = UsageReport {
                reference: one.token.reference(),
                since: self.since,
                until: self.until,
                kept_since: self.kept_since,
                complete: incomplete.is_none(),
                incomplete: incomplete.cloned(),
                names_token: self.names_token,
                provenance: one.provenance,
                uses: one.uses.finish(),
                refusals: one.refusals.finish(),
                by_owner: one.by_owner.finish(),
                created: one.created.map(|(_, event)| event),
                other_changes: one.changed - one.changes.len() as u64,
                changes: one.changes.into_iter().rev().map(|(_, it)| it).collect(),
                revoked: one.revoked.map(|(_, event)| event),
                last_used: one.token.last_used,
                unseen_use: None,
            };
            report.unseen_use = report.unseen();
            report
        };
        self.tokens.into_iter().map(report).collect()
    }
}

/// Whether an entry that names no token may be of the owner of `token`: unless both have an e-mail address, and not the same.
fn may_be_owner(token: &Token, actor: Option<&str>) -> bool {
    let email = token
        .owner
        .as_ref()
        .and_then(|owner| owner.email.as_deref());
    match (email, actor.filter(|actor| actor.contains('@'))) {
        // A name may stand beside it.
        (Some(email), Some(actor)) => actor.to_lowercase().contains(&email.to_lowercase()),
        _ => true,
    }
}

impl Collected {
    fn new(token: &Token) -> Self {
        Self {
            token: token.clone(),
            provenance: None,
            uses: ActivityCounter::default(),
            refusals: ActivityCounter::default(),
            by_owner: ActivityCounter::default(),
            created: None,
            changes: Vec::new(),
            changed: 0,
            revoked: None,
        }
    }

    fn add(&mut self, event: UsageEvent) {
        // From reported over derived to inferred.
        self.provenance = self.provenance.max(Some(event.provenance));
        match event.kind {
            UsageKind::Used => self.uses.add(&event),
            UsageKind::Refused => self.refusals.add(&event),
            UsageKind::ByOwner => self.by_owner.add(&event),
            UsageKind::Created => {
                let entry = (event.at, event);
                if self.created.as_ref().is_none_or(|first| entry < *first) {
                    self.created = Some(entry);
                }
            }
            UsageKind::Changed => {
                let entry = (event.at, event);
                self.changed += 1;
                let place = self.changes.partition_point(|known| *known < entry);
                self.changes.insert(place, entry);
                if self.changes.len() > MAX_CHANGES {
                    self.changes.remove(0);
                }
            }
            UsageKind::Revoked => self.revoked = self.revoked.take().max(Some((event.at, event))),
        }
    }
}
