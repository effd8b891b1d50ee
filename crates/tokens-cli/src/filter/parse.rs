//! How a filter is written, and what is said of what is none.

use std::fmt;
use std::str::FromStr;

use glob::Pattern;
use jiff::SignedDuration;
use tokens_core::Service;

use super::Filter;

/// The keys, and what may stand after each.
const KEYS: [(&str, &str); 9] = [
    ("account", "acme-*"),
    ("provider", "mist"),
    ("owner", "*@acme.example"),
    ("name", "ci-*"),
    ("unused", "45d"),
    ("age", "90d"),
    ("expires", "7d"),
    ("role", "admin"),
    ("network", "any"),
];

/// What can't be read as a filter, and what would be right.
#[derive(Debug, PartialEq)]
pub(crate) struct NoFilter(String);

impl fmt::Display for NoFilter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NoFilter {}

impl FromStr for Filter {
    type Err = NoFilter;

    fn from_str(text: &str) -> Result<Self, NoFilter> {
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
        let advice = || NoFilter(format!("write it like {key}={example}{units}"));
        if value.is_empty() || value.starts_with(['<', '>', '=']) {
            return Err(advice());
        }
        let pattern = || Pattern::new(value).map_err(|error| NoFilter(error.msg.to_owned()));
        Ok(match key {
            "account" => Self::Account(pattern()?),
            "provider" => Self::Provider(match value {
                "mist" => Service::MIST,
                "okta" => Service::OKTA,
                _ => return Err(NoFilter("it is `mist` or `okta`".to_owned())),
            }),
            "owner" => Self::Owner(pattern()?),
            "name" => Self::Name(pattern()?),
            "unused" => Self::Unused(length(value).ok_or_else(advice)?),
            "age" => Self::Age(length(value).ok_or_else(advice)?),
            "expires" => Self::Expires(length(value).ok_or_else(advice)?),
            "role" => Self::Role(value.to_owned()),
            "network" if value == "any" => Self::AnyNetwork,
            _ => return Err(advice()),
        })
    }
}

/// Names the key that was meant, or all that there are.
fn unknown(key: &str) -> NoFilter {
    let nearest = KEYS
        .into_iter()
        .map(|(known, _)| (strsim::jaro_winkler(known, key), known))
        .max_by(|one, other| one.0.total_cmp(&other.0));
    NoFilter(match nearest {
        Some((likeness, known)) if likeness > 0.8 => {
            format!("there is no key `{key}`; did you mean `{known}`?")
        }
        _ => {
            let known = KEYS.map(|(known, _)| known).join(", ");
            format!("there is no key `{key}`; there are {known}")
        }
    })
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
            ("provider=aws", "it is `mist` or `okta`"),
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
            assert_eq!(text.parse::<Filter>(), Err(NoFilter(said.into())), "{text}");
        }
    }
}
