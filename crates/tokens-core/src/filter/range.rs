//! Ranges of lengths of time.

use jiff::SignedDuration;

use crate::length::{length_text, parse_length};

/// So many minutes has a day.
const DAY: i64 = 24 * 60;

/// From one length of time to another, both included: `90d`, `..7d`, `30d..60d`, `3d..`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LengthRange {
    /// The shortest. `None`: any.
    pub least: Option<SignedDuration>,
    /// The longest. `None`: any.
    pub most: Option<SignedDuration>,
}

/// What one length alone means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Alone {
    /// The shortest.
    Least,
    /// The longest.
    Most,
}

impl LengthRange {
    /// At least so long.
    pub const fn at_least(least: SignedDuration) -> Self {
        Self {
            least: Some(least),
            most: None,
        }
    }

    /// At most so long.
    pub const fn at_most(most: SignedDuration) -> Self {
        Self {
            least: None,
            most: Some(most),
        }
    }

    /// Whether `length` is in it.
    pub fn contains(&self, length: SignedDuration) -> bool {
        self.least.is_none_or(|least| length >= least)
            && self.most.is_none_or(|most| length <= most)
    }

    pub(super) fn parse(text: &str, alone: Alone) -> Option<Self> {
        let Some((least, most)) = text.split_once("..") else {
            let length = parse_length(text)?;
            return Some(match alone {
                Alone::Least => Self::at_least(length),
                Alone::Most => Self::at_most(length),
            });
        };
        let end = |text: &str| match text {
            "" => Some(None),
            _ => parse_length(text).map(Some),
        };
        let range = Self {
            least: end(least)?,
            most: end(most)?,
        };
        let is_valid = match (range.least, range.most) {
            (None, None) => false,
            (Some(least), Some(most)) => least <= most,
            _ => true,
        };
        is_valid.then_some(range)
    }

    /// As it is read.
    pub(super) fn text(self, alone: Alone) -> String {
        let end = |length: Option<SignedDuration>| length.map(written).unwrap_or_default();
        match (self.least, self.most, alone) {
            (Some(length), None, Alone::Least) | (None, Some(length), Alone::Most) => {
                written(length)
            }
            (least, most, _) => format!("{}..{}", end(least), end(most)),
        }
    }
}

/// A length as [`parse_length`] reads it, in days rather than in weeks, as thresholds are mostly written.
fn written(length: SignedDuration) -> String {
    let minutes = length.as_mins();
    match u32::try_from(minutes / DAY) {
        Ok(days) if minutes % DAY == 0 => format!("{days}d"),
        _ => length_text(length),
    }
}
