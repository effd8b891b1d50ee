//! Counts of distinct values, of which only so many are kept.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::usage_event::UsageEvent;

/// So many distinct values of a kind are counted one by one: the first ones in the order of text, whatever the order of the entries.
pub const MAX_VALUES: usize = 1000;

/// Distinct values with their counts, the most frequent first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Tally<T> {
    /// The values, at most [`MAX_VALUES`].
    pub values: Vec<T>,
    /// Entries with other values.
    pub others: u64,
    /// Entries without a value.
    pub not_reported: u64,
}

impl<T> Default for Tally<T> {
    fn default() -> Self {
        Self {
            values: Vec::new(),
            others: 0,
            not_reported: 0,
        }
    }
}

/// A value and its entries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Counted {
    /// The value.
    pub value: String,
    /// How many entries have it.
    pub count: u64,
    /// How many of them are about requests that failed.
    pub failed: u64,
    /// The first of them.
    pub first: Timestamp,
    /// The last of them.
    pub last: Timestamp,
}

/// A source address and its entries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Address {
    /// The address as `value`, and its entries.
    #[serde(flatten)]
    pub counted: Counted,
    /// The network zone that the service names for it, in the last entry.
    pub zone: Option<String>,
    /// Its country, in the last entry.
    pub country: Option<String>,
    /// Whether the service takes it for a proxy's, in the last entry.
    pub is_proxy: Option<bool>,
}

/// What an entry tells about its address.
type AboutAddress = (Option<String>, Option<String>, Option<bool>);

/// Counts values. `D` is what is kept of the last entry of each.
#[derive(Debug)]
pub(super) struct Counter<D> {
    slots: BTreeMap<String, Slot<D>>,
    others: u64,
    not_reported: u64,
}

#[derive(Debug)]
struct Slot<D> {
    count: u64,
    failed: u64,
    first: Timestamp,
    /// Its time, and what is kept of it. Of entries with one time the greatest.
    last: (Timestamp, D),
}

impl<D> Default for Counter<D> {
    fn default() -> Self {
        Self {
            slots: BTreeMap::new(),
            others: 0,
            not_reported: 0,
        }
    }
}

impl<D: Ord> Counter<D> {
    /// Counts an entry.
    pub(super) fn add(&mut self, value: Option<&str>, event: &UsageEvent, kept: D) {
        let Some(value) = value else {
            self.not_reported += 1;
            return;
        };
        let failed = u64::from(event.succeeded == Some(false));
        let last = (event.at, kept);
        if let Some(slot) = self.slots.get_mut(value) {
            slot.count += 1;
            slot.failed += failed;
            slot.first = slot.first.min(event.at);
            if last > slot.last {
                slot.last = last;
            }
            return;
        }
        // What is dropped never returns, since the values before it stay: those that remain are counted from their first entry on.
        if self.slots.len() >= MAX_VALUES {
            let is_kept = self
                .slots
                .last_key_value()
                .is_some_and(|(greatest, _)| value < greatest.as_str());
            if !is_kept {
                self.others += 1;
                return;
            }
            self.others += self.slots.pop_last().map_or(0, |(_, slot)| slot.count);
        }
        let slot = Slot {
            count: 1,
            failed,
            first: event.at,
            last,
        };
        self.slots.insert(value.to_owned(), slot);
    }

    fn finish<T>(self, make: impl Fn(Counted, D) -> T) -> Tally<T> {
        let mut slots: Vec<_> = self.slots.into_iter().collect();
        slots.sort_by_key(|(_, slot)| std::cmp::Reverse(slot.count));
        let values = slots.into_iter().map(|(value, slot)| {
            let counted = Counted {
                value,
                count: slot.count,
                failed: slot.failed,
                first: slot.first,
                last: slot.last.0,
            };
            make(counted, slot.last.1)
        });
        Tally {
            values: values.collect(),
            others: self.others,
            not_reported: self.not_reported,
        }
    }
}

impl Counter<()> {
    pub(super) fn tally(self) -> Tally<Counted> {
        self.finish(|counted, ()| counted)
    }
}

impl Counter<AboutAddress> {
    pub(super) fn tally(self) -> Tally<Address> {
        self.finish(|counted, (zone, country, is_proxy)| Address {
            counted,
            zone,
            country,
            is_proxy,
        })
    }
}
