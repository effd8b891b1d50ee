//! When, from where, by which client and for what.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;
use serde::{Deserialize, Serialize};

use super::tally::{Address, Counted, Counter, Tally};
use crate::usage_event::UsageEvent;

/// Log entries of one kind, counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Activity {
    /// How many there are.
    pub count: u64,
    /// How many of them are about requests that failed.
    pub failed: u64,
    /// The first.
    pub first: Option<Timestamp>,
    /// The last.
    pub last: Option<Timestamp>,
    /// By source address.
    pub addresses: Tally<Address>,
    /// By user agent.
    pub user_agents: Tally<Counted>,
    /// By what was done, in the service's words.
    pub actions: Tally<Counted>,
    /// By day (UTC), oldest first; days without an entry are left out.
    pub days: Vec<Day>,
    /// By hour of the day (UTC): 24 counts. Empty: there are no entries.
    pub hours: Vec<u64>,
}

/// A day and its entries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Day {
    /// The day (UTC).
    pub date: Date,
    /// How many entries it has.
    pub count: u64,
}

/// Counts the entries of one kind.
#[derive(Debug, Default)]
pub(super) struct ActivityCounter {
    count: u64,
    failed: u64,
    first: Option<Timestamp>,
    last: Option<Timestamp>,
    addresses: Counter<(Option<String>, Option<String>, Option<bool>)>,
    user_agents: Counter<()>,
    actions: Counter<()>,
    days: BTreeMap<Date, u64>,
    hours: [u64; 24],
}

impl ActivityCounter {
    pub(super) fn add(&mut self, event: &UsageEvent) {
        let at = event.at;
        self.count += 1;
        self.failed += u64::from(event.succeeded == Some(false));
        self.first = Some(self.first.map_or(at, |first| first.min(at)));
        self.last = Some(self.last.map_or(at, |last| last.max(at)));
        let about = (event.zone.clone(), event.country.clone(), event.is_proxy);
        self.addresses.add(event.source.as_deref(), event, about);
        self.user_agents.add(event.user_agent.as_deref(), event, ());
        self.actions.add(Some(&event.action), event, ());
        let time = Offset::UTC.to_datetime(at);
        *self.days.entry(time.date()).or_default() += 1;
        let hour = usize::try_from(time.hour()).unwrap_or_default();
        if let Some(count) = self.hours.get_mut(hour) {
            *count += 1;
        }
    }

    pub(super) fn finish(self) -> Activity {
        let days = self.days.into_iter();
        Activity {
            count: self.count,
            failed: self.failed,
            first: self.first,
            last: self.last,
            addresses: self.addresses.tally(),
            user_agents: self.user_agents.tally(),
            actions: self.actions.tally(),
            days: days.map(|(date, count)| Day { date, count }).collect(),
            hours: match self.count {
                0 => Vec::new(),
                _ => self.hours.to_vec(),
            },
        }
    }
}
