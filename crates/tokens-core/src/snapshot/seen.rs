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
    tokens: HashMap<[u64; 2], u32>,
}

impl Seen {
    /// A state as a number: below it the place of a token that is wanted, which is at most `SHOWN`.
    const UNKNOWN: u32 = 1 << 31;
    const NO: u32 = u32::MAX;

    /// The bit of a filter. The last one is that of all further filters.
    pub(super) fn bit(filter: usize) -> u32 {
        1 << filter.min(29)
    }

    /// Takes note of a token, and returns what became of it before. What is known replaces what is not.
    pub(super) fn see(&mut self, token: &Token, state: State) -> Option<State> {
        let reference = token.reference()?;
        let key = [0, 1].map(|index: usize| self.hashers[index].hash_one(&reference));
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
        if !matches!(before, State::Shown(_)) {
            *known = number;
        }
        Some(before)
    }
}

/// Changes the counts of the filters with these bits.
pub(super) fn count(counts: &mut [usize], bits: u32, change: impl Fn(&mut usize)) {
    let of_bits = counts.iter_mut().enumerate();
    let of_bits = of_bits.filter(|(filter, _)| bits & Seen::bit(*filter) != 0);
    of_bits.for_each(|(_, count)| change(count));
}
