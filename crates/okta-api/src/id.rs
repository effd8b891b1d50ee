//! Ids that are safe to put into a URL.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize};

/// A text that can't be an id of Okta's.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{}` is no id: an id is letters, digits, `-` and `_`, and `current` is not one", .0.escape_debug())]
pub struct InvalidId(String);

fn check(id: String) -> Result<String, InvalidId> {
    let usable = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if id.is_empty() || id.eq_ignore_ascii_case("current") || !id.chars().all(usable) {
        return Err(InvalidId(id));
    }
    Ok(id)
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// As text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;

            fn try_from(id: String) -> Result<Self, InvalidId> {
                check(id).map(Self)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = InvalidId;

            fn try_from(id: &str) -> Result<Self, InvalidId> {
                check(id.into()).map(Self)
            }
        }

        impl FromStr for $name {
            type Err = InvalidId;

            fn from_str(id: &str) -> Result<Self, InvalidId> {
                id.try_into()
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?
                    .try_into()
                    .map_err(serde::de::Error::custom)
            }
        }
    };
}

id! {
    /// The id of an API token, `00T…`. It is never `current`: `DELETE …/current` revokes the caller's own token.
    TokenId
}

id! {
    /// The id of a user, `00u…`, or `me`.
    UserId
}

id! {
    /// The id of a group, `00g…`.
    GroupId
}

id! {
    /// The id of an OAuth 2.0 client, `0oa…`.
    ClientId
}

id! {
    /// The id of the assignment of a role to a user, a group or a client.
    RoleAssignmentId
}

id! {
    /// The id of a network zone, `nzo…`.
    ZoneId
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_what_would_be_another_path() {
        for id in [
            "current", "", ".", "..", "a/b", "%2e%2e", "a b", "a?b", "ä", "a\n",
        ] {
            assert!(TokenId::try_from(id).is_err(), "{id:?}");
            let json = serde_json::to_string(id).unwrap();
            assert!(serde_json::from_str::<TokenId>(&json).is_err(), "{id:?}");
        }
        assert_eq!(
            TokenId::try_from("00Tabc_-1").unwrap().as_str(),
            "00Tabc_-1"
        );
    }
}
