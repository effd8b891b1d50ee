//! Lengths of time as people write them: `90m`, `36h`, `45d`, `6w`.

use jiff::SignedDuration;

const MINUTE: i64 = 60;

/// The units, the longest first, in minutes.
const UNITS: [(i64, char); 4] = [(7 * 24 * 60, 'w'), (24 * 60, 'd'), (60, 'h'), (1, 'm')];

/// Reads a length of time such as `45d`, `6w`, `36h` or `90m`.
pub fn parse_length(text: &str) -> Option<SignedDuration> {
    let unit = text.chars().next_back()?;
    let (minutes, _) = UNITS.into_iter().find(|(_, name)| *name == unit)?;
    // Neither with a sign nor with a fraction.
    let count: u32 = text.strip_suffix(unit)?.parse().ok()?;
    let seconds = i64::from(count).checked_mul(minutes * MINUTE)?;
    Some(SignedDuration::from_secs(seconds))
}

/// A length of time as [`parse_length`] reads it, in the longest unit that it is a whole number of. Less than a minute is left out.
pub fn length_text(length: SignedDuration) -> String {
    let minutes = length.as_mins();
    let fits = UNITS.into_iter().find(|(unit, _)| minutes % unit == 0);
    let (unit, name) = fits.unwrap_or((1, 'm'));
    format!("{}{name}", minutes / unit)
}

/// A length that may be missing, as text in JSON and TOML.
pub(crate) mod optional {
    use jiff::SignedDuration;
    use serde::de::{Error, Unexpected};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    /// As [`length_text`](super::length_text) has it.
    ///
    /// # Errors
    ///
    /// Those of `serializer`.
    pub(crate) fn serialize<S: Serializer>(
        length: &Option<SignedDuration>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        length.map(super::length_text).serialize(serializer)
    }

    /// As [`parse_length`](super::parse_length) reads it.
    ///
    /// # Errors
    ///
    /// Those of `deserializer`, and when it is not a length.
    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<SignedDuration>, D::Error> {
        let Some(text) = Option::<String>::deserialize(deserializer)? else {
            return Ok(None);
        };
        let wrong = || D::Error::invalid_value(Unexpected::Str(&text), &"a length such as \"1d\"");
        super::parse_length(&text).map(Some).ok_or_else(wrong)
    }
}
