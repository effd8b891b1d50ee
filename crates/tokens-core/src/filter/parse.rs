//! How a filter is written, and what is said of a text that is not a valid one.

use std::fmt;
use std::str::FromStr;

use super::range::Alone;
use super::{Condition, Filter, LengthRange, ScopeName};
use crate::nearest::nearest;
use crate::provider_id::Service;
use crate::token::TokenKind;

/// The keys, and an example of what may stand after each.
const KEYS: [(&str, &str); 18] = [
    ("account", "acme-*"),
    ("provider", "SERVICE"),
    ("org", "acme-*"),
    ("scope", "org"),
    ("kind", "user"),
    ("owner", "*@acme.example"),
    ("owner-status", "suspended"),
    ("id", "00Tabc"),
    ("name", "ci-*"),
    ("claimed", "yes"),
    ("team", "network"),
    ("system", "jenkins"),
    ("critical", "yes"),
    ("unused", "45d"),
    ("age", "90d"),
    ("expires", "7d"),
    ("role", "admin"),
    ("network", "any"),
];

/// Why a text is not a valid filter, and what would be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct InvalidFilter(pub(super) String);

impl FromStr for Filter {
    type Err = InvalidFilter;

    fn from_str(text: &str) -> Result<Self, InvalidFilter> {
        let key = text.split(['=', '<', '>', '!', '~', ':']).next();
        let key = key.unwrap_or_default();
        let Some((_, example)) = KEYS.into_iter().find(|(known, _)| *known == key) else {
            return Err(unknown(key));
        };
        let rest = &text[key.len()..];
        let (rest, is_negated) = match rest.strip_prefix('!') {
            Some(rest) => (rest, true),
            None => (rest, false),
        };
        let value = rest.strip_prefix('=').unwrap_or_default();
        let units = if example.ends_with('d') {
            " (units: m, h, d, w; a range: 30d..60d)"
        } else {
            ""
        };
        let advice = || InvalidFilter(format!("write it like {key}={example}{units}"));
        if value.is_empty() || value.starts_with(['<', '>', '=']) {
            return Err(advice());
        }
        let range = |alone| LengthRange::parse(value, alone).ok_or_else(advice);
        let flag = || match value {
            "yes" => Ok(true),
            "no" => Ok(false),
            _ => Err(InvalidFilter(format!("write {key}=yes or {key}=no"))),
        };
        let condition = match key {
            "account" => Condition::Account(value.parse()?),
            "provider" => Condition::Provider(Service::from(value)),
            "org" => Condition::Org(value.parse()?),
            "scope" => Condition::Scope(scope(value)?),
            "kind" => Condition::Kind(TokenKind::from(value)),
            "owner" if value == "none" => Condition::NoOwner,
            "owner" => Condition::Owner(value.parse()?),
            "owner-status" => Condition::OwnerStatus(value.to_owned()),
            "id" => Condition::Id(value.parse()?),
            "name" => Condition::Name(value.parse()?),
            "claimed" => Condition::Claimed(flag()?),
            "team" => Condition::Team(value.parse()?),
            "system" => Condition::System(value.parse()?),
            "critical" => Condition::Critical(flag()?),
            "unused" => Condition::Unused(range(Alone::Least)?),
            "age" => Condition::Age(range(Alone::Least)?),
            "expires" => Condition::Expires(range(Alone::Most)?),
            "role" => Condition::Role(value.parse()?),
            "network" if value == "any" => Condition::AnyNetwork,
            _ => return Err(advice()),
        };
        Ok(Self {
            condition,
            is_negated,
        })
    }
}

/// Reads the name of a scope; `sitegroup`, as Mist has it, is `site_group`.
fn scope(value: &str) -> Result<ScopeName, InvalidFilter> {
    let plain = |text: &str| text.to_lowercase().replace('_', "");
    let mut all = ScopeName::ALL.iter();
    let found = all.find(|one| plain(one.as_str()) == plain(value));
    found.copied().ok_or_else(|| {
        let known: Vec<_> = ScopeName::ALL.iter().map(|one| one.as_str()).collect();
        no_such("scope", value, &known)
    })
}

/// Names the key that was meant, or all that there are.
fn unknown(key: &str) -> InvalidFilter {
    no_such("key", key, &KEYS.map(|(known, _)| known))
}

/// Says that there is no such thing, and names the one that was meant or all that there are.
pub(super) fn no_such(what: &str, value: &str, known: &[&str]) -> InvalidFilter {
    if let Some(near) = nearest(value, known.iter().copied()) {
        return InvalidFilter(format!(
            "there is no {what} `{value}`; did you mean `{near}`?"
        ));
    }
    let mut all = Vec::new();
    for one in known {
        if !all.contains(one) {
            all.push(*one);
        }
    }
    InvalidFilter(format!(
        "there is no {what} `{value}`; there are {}",
        all.join(", ")
    ))
}

/// As it is read.
impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operator = if self.is_negated { "!=" } else { "=" };
        write!(f, "{}{operator}", self.key())?;
        match &self.condition {
            Condition::Account(pattern)
            | Condition::Org(pattern)
            | Condition::Owner(pattern)
            | Condition::Id(pattern)
            | Condition::Name(pattern)
            | Condition::Team(pattern)
            | Condition::System(pattern)
            | Condition::Role(pattern) => pattern.fmt(f),
            Condition::Provider(service) => service.fmt(f),
            Condition::Scope(scope) => scope.fmt(f),
            Condition::Kind(kind) => kind.fmt(f),
            Condition::NoOwner => f.write_str("none"),
            Condition::OwnerStatus(status) => f.write_str(status),
            Condition::Claimed(flag) | Condition::Critical(flag) => {
                f.write_str(if *flag { "yes" } else { "no" })
            }
            Condition::Unused(range) | Condition::Age(range) => {
                f.write_str(&range.text(Alone::Least))
            }
            Condition::Expires(range) => f.write_str(&range.text(Alone::Most)),
            Condition::AnyNetwork => f.write_str("any"),
        }
    }
}
