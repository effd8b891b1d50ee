//! Globs for names.

use std::fmt;
use std::str::FromStr;

use glob::MatchOptions;

use super::InvalidFilter;

/// People do not remember what was written in capitals.
const IGNORING_CASE: MatchOptions = MatchOptions {
    case_sensitive: false,
    require_literal_separator: false,
    require_literal_leading_dot: false,
};

/// A glob such as `ci-*`: `*` is any text, `?` any character, `[ab]` one of these and `[!ab]` none of them. Upper and lower case are the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern(glob::Pattern);

impl Pattern {
    /// Whether all of `text` matches.
    pub fn matches(&self, text: &str) -> bool {
        self.0.matches_with(text, IGNORING_CASE)
    }

    /// Whether it may match an e-mail address: it has an `@`, or a wildcard that may stand for one.
    pub(super) fn may_match_email(&self) -> bool {
        self.0.as_str().contains(['@', '*', '?', '['])
    }
}

impl FromStr for Pattern {
    type Err = InvalidFilter;

    fn from_str(text: &str) -> Result<Self, InvalidFilter> {
        let pattern = glob::Pattern::new(text);
        pattern
            .map(Self)
            .map_err(|error| InvalidFilter(error.msg.to_owned()))
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str())
    }
}
