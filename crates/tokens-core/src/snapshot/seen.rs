//! Which tokens came before, and what became of them.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};

use crate::token::Token;

/// What became of a token.
#[derive(Clone, Copy, Debug)]
pub(super) enum State {
    /// Filters ruled it out.
    No,
    /// These filters are not known to hold for it.
    Unknown(u32),
    /// So many were wanted before it.
    Shown(usize),
}

/// The tokens that came, each as a hash of its reference.
#[derive(Debug, Default)]
pub(super) struct Seen {
    hashers: [RandomState; 2],
    tokens: HashMap<Key, u32>,
}

/// The hash of a token's reference.
pub(super) type Key = [u64; 2];

impl Seen {
    /// A state as a number: below it the place of a token that is wanted, which is at most `SHOWN`.
    const UNKNOWN: u32 = 1 << 31;
    const NO: u32 = u32::MAX;

    /// The bit of a filter. The last one is that of all further filters.
    pub(super) fn bit(filter: usize) -> u32 {
        1 << filter.min(super::SnapshotOptions::MAX_FILTERS)
    }

    /// What tells a token from all others. `None`: nothing does.
    pub(super) fn key(&self, token: &Token) -> Option<Key> {
        let reference = token.reference()?;
        Some([0, 1].map(|index: usize| self.hashers[index].hash_one(&reference)))
    }

    /// Takes note of a token, and returns what became of it before. What is known replaces what is not.
    pub(super) fn see(&mut self, key: Key, state: State) -> Option<State> {
        let number = match state {
            State::No => Self::NO,
            State::Unknown(bits) => Self::UNKNOWN | bits,
            State::Shown(place) => u32::try_from(place).unwrap_or(Self::UNKNOWN - 1),
        };
        let known = match self.tokens.get_mut(&key) {
            None => {
                self.tokens.insert(key, number);
                return None;
            }
            Some(known) => known,
        };
        let before = match *known {
            Self::NO => State::No,
            unknown if unknown >= Self::UNKNOWN => State::Unknown(unknown & !Self::UNKNOWN),
            place => State::Shown(place as usize),
        };
        if !matches!(
            (before, state),
            (State::Shown(_), _) | (State::No, State::Unknown(_))
        ) {
            *known = number;
        }
        Some(before)
    }
}

/// The tokens that a filter left out without knowing.
#[derive(Clone, Debug, Default)]
pub(super) struct LeftOut {
    pub(super) count: usize,
    /// Some of them, as people know them.
    named: Vec<(Option<Key>, String)>,
}

impl LeftOut {
    /// So many are named.
    const NAMED: usize = 5;

    pub(super) fn add(&mut self, key: Option<Key>, name: impl FnOnce() -> String) {
        self.count += 1;
        if self.named.len() < Self::NAMED {
            self.named.push((key, name()));
        }
    }

    pub(super) fn remove(&mut self, key: Option<Key>) {
        self.count -= 1;
        self.named
            .retain(|(named, _)| key.is_none() || *named != key);
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.named.iter().map(|(_, name)| name.as_str())
    }
}

/// Those of `left_out` whose filters have these bits.
pub(super) fn of_bits(left_out: &mut [LeftOut], bits: u32) -> impl Iterator<Item = &mut LeftOut> {
    let all = left_out.iter_mut().enumerate();
    all.filter_map(move |(filter, one)| (bits & Seen::bit(filter) != 0).then_some(one))
}
