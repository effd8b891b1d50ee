//! A token's name that lasts: see [`TokenRef`].

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::provider_id::{InvalidRef, ProviderId, encoded, parsed, split};
use crate::token::TokenId;

/// Names one token of all services, hosts and scopes, for as long as there is the token: what snapshots, logs and other programs keep.
///
/// Its text form, in `Display`, `FromStr` and serde, is that of the [`ProviderId`] with the id of the token: `okta:acme.okta.com/00T…`,
/// `mist:api.mist.com/org/ID/ID`, `mist:api.mist.com/user/ID/ID`. The name of an account is no part of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TokenRef {
    provider: ProviderId,
    id: TokenId,
}

impl TokenRef {
    /// The token called `id`. `None` if the provider has no name that lasts ([`Scope::UnknownUser`](crate::Scope::UnknownUser)), or the id is empty.
    pub fn new(provider: ProviderId, id: TokenId) -> Option<Self> {
        (provider.is_storable() && !id.as_str().is_empty()).then_some(Self { provider, id })
    }

    /// Where the token is.
    pub fn provider(&self) -> &ProviderId {
        &self.provider
    }

    /// Its id there.
    pub fn id(&self) -> &TokenId {
        &self.id
    }
}

impl fmt::Display for TokenRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.provider, encoded(self.id.as_str()))
    }
}

impl FromStr for TokenRef {
    type Err = InvalidRef;

    fn from_str(text: &str) -> Result<Self, InvalidRef> {
        let (provider, mut segments) = split(text)?;
        let id = segments.pop();
        let id = id.ok_or(InvalidRef("the id of the token is missing"))?;
        Ok(Self {
            provider: provider.with_scope(&segments)?,
            id: id.into(),
        })
    }
}

impl Serialize for TokenRef {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for TokenRef {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        parsed(deserializer)
    }
}

#[cfg(feature = "json-schema")]
mod json_schema {
    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use super::{ProviderId, TokenRef};

    macro_rules! text_form {
        ($type:ident, $example:literal) => {
            impl JsonSchema for $type {
                fn schema_name() -> Cow<'static, str> {
                    stringify!($type).into()
                }

                fn json_schema(_: &mut SchemaGenerator) -> Schema {
                    json_schema!({ "type": "string", "examples": [$example] })
                }
            }
        };
    }

    text_form!(ProviderId, "okta:acme.okta.com");
    text_form!(TokenRef, "okta:acme.okta.com/00Tabcdefg1234567890");
}
