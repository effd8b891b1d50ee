//! Reading what the services send without losing a list to one odd record or field.

use std::borrow::Cow;
use std::ops::{Deref, DerefMut};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::value::RawValue;

/// Reads an optional field of a response; what can't be read as `T` is `None`.
///
/// The value is first taken as raw text: serde_json refuses a whole document for a single number beyond
/// the range of `f64` (`-1.8e309`), even where the value would be thrown away afterwards.
///
/// # Errors
///
/// Only for text that is no JSON at all.
pub fn lenient<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    Ok(serde_json::from_str(raw.get()).ok())
}

/// A field whose explicit `null` says something that its absence does not.
///
/// Mist: `last_used: null` is a token never used, `created_by: null` one whose creator was deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Nullable<T> {
    /// A value.
    Value(T),
    /// `null`.
    Null,
}

/// The records of a list response, in the service's order.
///
/// A record that is not an object of the documented kind is kept as `T::default()`: nothing is known
/// about it, but it counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Records<T>(pub Vec<T>);

impl<T> Default for Records<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Deref for Records<T> {
    type Target = Vec<T>;

    fn deref(&self) -> &Vec<T> {
        &self.0
    }
}

impl<T> DerefMut for Records<T> {
    fn deref_mut(&mut self) -> &mut Vec<T> {
        &mut self.0
    }
}

impl<T> From<Vec<T>> for Records<T> {
    fn from(records: Vec<T>) -> Self {
        Self(records)
    }
}

impl<T> FromIterator<T> for Records<T> {
    fn from_iter<I: IntoIterator<Item = T>>(records: I) -> Self {
        Self(records.into_iter().collect())
    }
}

impl<T> IntoIterator for Records<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Records<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<'de, T: DeserializeOwned + Default> Deserialize<'de> for Records<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Vec::<Box<RawValue>>::deserialize(deserializer)?;
        Ok(raw
            .iter()
            .map(|record| {
                // serde reads a struct from a JSON array, too, by position: not what is meant here.
                let is_object = record.get().starts_with('{');
                is_object
                    .then(|| serde_json::from_str(record.get()).ok())
                    .flatten()
                    .unwrap_or_default()
            })
            .collect())
    }
}

impl<T: JsonSchema> JsonSchema for Records<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Records_of_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "array", "items": generator.subschema_for::<T>() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Default, PartialEq, Deserialize)]
    struct Record {
        #[serde(default, deserialize_with = "lenient")]
        number: Option<f64>,
        #[serde(default, deserialize_with = "lenient")]
        used: Option<Nullable<f64>>,
    }

    fn read(text: &str) -> Vec<Record> {
        serde_json::from_str::<Records<Record>>(text).unwrap().0
    }

    #[test]
    fn keeps_every_record() {
        let records = read(
            r#"[{"number":1.5,"used":2,"more":-1e999},{"number":-1.8e309,"used":null},{"number":"x"},7,null,[1,2]]"#,
        );
        assert_eq!(records.len(), 6);
        assert_eq!(records[0].number, Some(1.5));
        assert_eq!(records[0].used, Some(Nullable::Value(2.0)));
        assert_eq!(
            records[1],
            Record {
                number: None,
                used: Some(Nullable::Null)
            }
        );
        assert!(
            records[2..]
                .iter()
                .all(|record| *record == Record::default())
        );
    }

    #[test]
    fn reads_from_a_value_too() {
        let records: Records<Record> =
            serde_json::from_value(serde_json::json!([{ "number": 3 }])).unwrap();
        assert_eq!(records[0].number, Some(3.0));
    }
}
