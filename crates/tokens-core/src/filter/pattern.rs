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

    /// Whether it is a text without wildcards.
    pub fn is_literal(&self) -> bool {
        !self.as_str().contains(['*', '?', '['])
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Whether `id` begins with it, or matches if it has wildcards.
    pub(super) fn matches_id(&self, id: &str) -> bool {
        let prefix = self.as_str();
        if !self.is_literal() {
            return self.matches(id);
        }
        id.get(..prefix.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(prefix))
    }

    /// Whether it may match an e-mail address: it has an `@`, or a wildcard that may stand for one.
    pub(super) fn may_match_email(&self) -> bool {
        self.as_str().contains('@') || !self.is_literal()
    }

    /// Whether it may match a name: a UUID is an id.
    pub(super) fn may_match_name(&self) -> bool {
        let text = self.as_str().as_bytes();
        let fits = |(at, byte): (usize, &u8)| match at {
            8 | 13 | 18 | 23 => *byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        };
        text.len() != 36 || !text.iter().enumerate().all(fits)
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
        f.write_str(self.as_str())
    }
}
