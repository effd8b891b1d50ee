//! How a filter is written, and what is said of a text that is not a valid one.

use std::fmt;
use std::str::FromStr;

use jiff::SignedDuration;

use super::Filter;
use crate::nearest::nearest;
use crate::provider_id::Service;

/// The keys, and what may stand after each.
const KEYS: [(&str, &str); 9] = [
    ("account", "acme-*"),
    ("provider", "SERVICE"),
    ("owner", "*@acme.example"),
    ("name", "ci-*"),
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
        let value = text[key.len()..].strip_prefix('=').unwrap_or_default();
        let units = if example.ends_with('d') {
            " (units: m, h, d, w)"
        } else {
            ""
        };
        let advice = || InvalidFilter(format!("write it like {key}={example}{units}"));
        if value.is_empty() || value.starts_with(['<', '>', '=']) {
            return Err(advice());
        }
        Ok(match key {
            "account" => Self::Account(value.parse()?),
            "provider" => Self::Provider(Service::from(value)),
            "owner" => Self::Owner(value.parse()?),
            "name" => Self::Name(value.parse()?),
            "unused" => Self::Unused(length(value).ok_or_else(advice)?),
            "age" => Self::Age(length(value).ok_or_else(advice)?),
            "expires" => Self::Expires(length(value).ok_or_else(advice)?),
            "role" => Self::Role(value.to_owned()),
            "network" if value == "any" => Self::AnyNetwork,
            _ => return Err(advice()),
        })
    }
}

impl Filter {
    /// Refuses a service that is none of `known`, the services of a program.
    ///
    /// # Errors
    ///
    /// Names the service that was meant, or all that there are.
    pub fn check_service<'s>(
        &self,
        known: impl IntoIterator<Item = &'s Service>,
    ) -> Result<(), InvalidFilter> {
        let Self::Provider(service) = self else {
            return Ok(());
        };
        let mut known: Vec<_> = known.into_iter().map(Service::as_str).collect();
        known.dedup();
        let service = service.as_str();
        if known.contains(&service) {
            return Ok(());
        }
        Err(InvalidFilter(
            match nearest(service, known.iter().copied()) {
                Some(near) => format!("there is no service `{service}`; did you mean `{near}`?"),
                None => format!("it is `{}`", known.join("` or `")),
            },
        ))
    }
}

/// Names the key that was meant, or all that there are.
fn unknown(key: &str) -> InvalidFilter {
    let known = KEYS.map(|(known, _)| known);
    InvalidFilter(match nearest(key, known) {
        Some(near) => format!("there is no key `{key}`; did you mean `{near}`?"),
        None => format!("there is no key `{key}`; there are {}", known.join(", ")),
    })
}

/// As it is read.
impl fmt::Display for Filter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}=", self.key())?;
        match self {
            Self::Account(pattern) | Self::Owner(pattern) | Self::Name(pattern) => pattern.fmt(f),
            Self::Provider(service) => service.fmt(f),
            Self::Unused(length) | Self::Age(length) | Self::Expires(length) => {
                let minutes = length.as_mins();
                let units = [(7 * 24 * 60, 'w'), (24 * 60, 'd'), (60, 'h')];
                let fits = units.into_iter().find(|(unit, _)| minutes % unit == 0);
                let (unit, name) = fits.unwrap_or((1, 'm'));
                write!(f, "{}{name}", minutes / unit)
            }
            Self::Role(role) => f.write_str(role),
            Self::AnyNetwork => f.write_str("any"),
        }
    }
}

/// A length of time such as `45d`, `6w`, `36h` or `90m`.
fn length(text: &str) -> Option<SignedDuration> {
    const MINUTE: i64 = 60;
    let unit = text.chars().next_back()?;
    let seconds = match unit {
        'w' => 7 * 24 * 60 * MINUTE,
        'd' => 24 * 60 * MINUTE,
        'h' => 60 * MINUTE,
        'm' => MINUTE,
        _ => return None,
    };
    // A sign is none of a length's.
    let count: u32 = text.strip_suffix(unit)?.parse().ok()?;
    Some(SignedDuration::from_secs(
        i64::from(count).checked_mul(seconds)?,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_is_one_of_those_that_are_known() {
        let known: [Service; 3] = ["acme", "acme", "other"].map(Service::from);
        let checked = |text: &str| text.parse::<Filter>()?.check_service(&known);
        for (text, said) in [
            ("provider=aws", "it is `acme` or `other`"),
            (
                "provider=Other",
                "there is no service `Other`; did you mean `other`?",
            ),
        ] {
            assert_eq!(checked(text), Err(InvalidFilter(said.into())), "{text}");
        }
        assert_eq!(checked("provider=other"), Ok(()));
        assert_eq!(checked("name=aws"), Ok(()));
    }

    #[test]
    fn what_is_no_filter_says_how_it_would_be_one() {
        for (text, said) in [
            ("unused", "write it like unused=45d (units: m, h, d, w)"),
            ("unused=", "write it like unused=45d (units: m, h, d, w)"),
            ("unused>45d", "write it like unused=45d (units: m, h, d, w)"),
            (
                "unused>=45d",
                "write it like unused=45d (units: m, h, d, w)",
            ),
            (
                "unused=>45d",
                "write it like unused=45d (units: m, h, d, w)",
            ),
            (
                "unused==45d",
                "write it like unused=45d (units: m, h, d, w)",
            ),
            ("unused=45", "write it like unused=45d (units: m, h, d, w)"),
            (
                "unused=-45d",
                "write it like unused=45d (units: m, h, d, w)",
            ),
            (
                "unused=45 d",
                "write it like unused=45d (units: m, h, d, w)",
            ),
            (
                "unused=4.5d",
                "write it like unused=45d (units: m, h, d, w)",
            ),
            ("unused=45é", "write it like unused=45d (units: m, h, d, w)"),
            (
                "expires=next week",
                "write it like expires=7d (units: m, h, d, w)",
            ),
            ("network=none", "write it like network=any"),
            ("name=[a", "invalid range pattern"),
            (
                "unusd=45d",
                "there is no key `unusd`; did you mean `unused`?",
            ),
            (
                "owners=x",
                "there is no key `owners`; did you mean `owner`?",
            ),
            (
                "zzz=1",
                "there is no key `zzz`; there are account, provider, owner, name, unused, age, expires, role, network",
            ),
            (
                "=x",
                "there is no key ``; there are account, provider, owner, name, unused, age, expires, role, network",
            ),
        ] {
            assert_eq!(
                text.parse::<Filter>(),
                Err(InvalidFilter(said.into())),
                "{text}"
            );
        }
    }
}
