//! The answer to a creation.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::value::RawValue;
use zeroize::Zeroizing;

/// What creating a token answers: an object, or an array of exactly one.
///
/// The vendor's OpenAPI document says array for user tokens; other clients' sources and the seed documentation show an object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Created<T>(pub T);

impl<'de, T: DeserializeOwned> Deserialize<'de> for Created<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        use serde::de::Error;
        // Never serde's own message, which quotes what it read: it may be the key.
        let refuse = || D::Error::custom("expected an object or an array of exactly one");
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        // The key is in it.
        let text = Zeroizing::new(Box::<str>::from(raw));
        let created = match text.as_bytes().first() {
            Some(b'{') => serde_json::from_str(&text).ok(),
            Some(b'[') => match serde_json::from_str::<Vec<&RawValue>>(&text)
                .ok()
                .as_deref()
            {
                Some([one]) if one.get().starts_with('{') => serde_json::from_str(one.get()).ok(),
                _ => None,
            },
            _ => None,
        };
        created.map(Self).ok_or_else(refuse)
    }
}

#[cfg(feature = "json-schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Created<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("Created_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let one = generator.subschema_for::<T>();
        schemars::json_schema!({
            "oneOf": [one, { "type": "array", "items": one, "minItems": 1, "maxItems": 1 }]
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::UserApitoken;

    #[test]
    fn reads_an_object_or_an_array_of_one() {
        for text in [r#"{"name":"ci"}"#, r#" [ {"name":"ci"} ] "#] {
            let created: Created<UserApitoken> = serde_json::from_str(text).unwrap();
            assert_eq!(created.0.name.as_deref(), Some("ci"));
        }
        for text in [
            "[]",
            r#"[{"name":"a"},{"name":"b"}]"#,
            r#"["key"]"#,
            r#""key""#,
            "null",
            "7",
        ] {
            let error = serde_json::from_str::<Created<UserApitoken>>(text).unwrap_err();
            assert!(!error.to_string().contains("key"), "{error}");
        }
    }
}
