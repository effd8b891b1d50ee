//! What a service's struct has for each key of an account's table.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;
use serde::de::{Deserializer, Error, Unexpected, Visitor};

use crate::settings::{Origin, Sourced};

/// Asks a deserializer to record what is wrong with a value.
pub(super) const RECORDED: &str = "$tokens::Recorded";

#[derive(Deserialize)]
#[serde(rename = "$tokens::Recorded")]
struct Recorded<T>(T);

thread_local! {
    /// From the deserializer to the visitor that it calls next: serde has no type for it.
    static ORIGIN: Cell<Option<Origin>> = const { Cell::new(None) };
}

/// Hands the origin of a value to the visitor of a field.
pub(super) fn hand_over(origin: Option<Origin>) {
    ORIGIN.set(origin);
}

/// The value of a key, which may be missing, with its origin. A text is trimmed and not empty. A value that is not valid is recorded,
/// so that the others are read. It cannot be in a type that is `flatten`ed, or in an enum without an own tag: reading the table fails then.
#[derive(Debug)]
pub struct Field<T>(pub Option<Sourced<T>>);

impl<T> Default for Field<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct FieldVisitor<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for FieldVisitor<T> {
            type Value = Field<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_none<E: Error>(self) -> Result<Field<T>, E> {
                Ok(Field(None))
            }

            fn visit_some<D: Deserializer<'de>>(self, value: D) -> Result<Field<T>, D::Error> {
                // Without an origin this is no value of a configuration, but one that serde has kept: what is wrong with it would be lost.
                let flattened =
                    || D::Error::custom("a `Field` cannot be in a flattened or untagged type");
                let origin = ORIGIN.take().ok_or_else(flattened)?;
                let value = Recorded::deserialize(value).ok();
                Ok(Field(
                    value.map(|Recorded(value)| Sourced::new(value, origin)),
                ))
            }
        }

        deserializer.deserialize_option(FieldVisitor(PhantomData))
    }
}

impl<T: JsonSchema> JsonSchema for Field<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = generator.subschema_for::<T>();
        if schema.get("type").is_some_and(|of| of == "string") && schema.get("enum").is_none() {
            schema.insert("pattern".to_owned(), "\\S".into());
        }
        schema
    }
}

/// Texts, of which the first is not empty.
#[derive(Debug, JsonSchema)]
#[schemars(inline)]
pub struct Texts(#[schemars(length(min = 1))] pub Vec<String>);

impl<'de> Deserialize<'de> for Texts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let texts = Vec::<String>::deserialize(deserializer).ok();
        let texts = texts.filter(|texts| texts.first().is_some_and(|text| !text.trim().is_empty()));
        let what = &"a list of texts, such as [\"a\", \"b\"]";
        texts
            .map(Self)
            .ok_or_else(|| D::Error::invalid_type(Unexpected::Other("no such list"), what))
    }
}
