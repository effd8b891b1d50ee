//! Reading what the services send without losing a list to one odd record or field.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use serde::de::value::{MapAccessDeserializer, UnitDeserializer};
use serde::de::{self, DeserializeOwned, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::value::RawValue;
use tokio::sync::OwnedSemaphorePermit;

use crate::client::bounded;
use crate::client::budget::MemoryPermit;
use crate::client::limits::{Exceeded, Limits};

thread_local! {
    static STRICT: Cell<bool> = const { Cell::new(false) };
    /// That of the document that is being read.
    static HOLD: RefCell<Option<MemoryPermit>> = const { RefCell::new(None) };
}

/// Why an answer could not be read.
#[derive(Debug)]
pub(crate) enum Unread {
    /// It is not JSON, or not even lenient reading makes of it what it should be.
    Json(serde_json::Error),
    /// It is beyond a limit.
    Exceeded(Exceeded),
}

/// Reads `body` within `limits`: in one pass if everything in it is as documented, else once more, with what is odd left out.
///
/// # Errors
///
/// When it is not JSON, beyond a limit, or not even lenient reading makes a `T` of it.
pub(crate) fn read<T: DeserializeOwned>(
    body: &[u8],
    limits: Limits,
    permit: Option<OwnedSemaphorePermit>,
) -> Result<T, Unread> {
    let hold = MemoryPermit::default();
    HOLD.set(Some(hold.clone()));
    let read = || {
        bounded::within(limits, || match bounded::from_slice(body) {
            Ok(value) => Ok(value),
            Err(error) => Err(bounded::exceeded().map_or(Unread::Json(error), Unread::Exceeded)),
        })
    };
    STRICT.set(true);
    let strict = read();
    STRICT.set(false);
    let read = match strict {
        Err(Unread::Json(_)) => read(),
        strict => strict,
    };
    HOLD.take();
    hold.keep(permit, bounded::spent());
    read
}

/// Reads a value whose text was taken out of a document. `None`: it is odd.
///
/// # Errors
///
/// When it is beyond a limit.
fn read_raw<T: DeserializeOwned, E: de::Error>(raw: &RawValue) -> Result<Option<T>, E> {
    match bounded::from_slice(raw.get().as_bytes()) {
        Ok(value) => Ok(Some(value)),
        Err(_) if bounded::exceeded().is_some() => Err(E::custom("a limit is exceeded")),
        Err(_) => Ok(None),
    }
}

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
    if STRICT.get() {
        return deserializer.deserialize_option(Strict(PhantomData));
    }
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    read_raw(&raw)
}

struct Strict<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Strict<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a documented value")
    }

    /// `null` is a value of a [`Nullable`] and none of any other type.
    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(T::deserialize(UnitDeserializer::<E>::new()).ok())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        T::deserialize(deserializer).map(Some)
    }
}

/// A record that is an object: serde reads a struct from a JSON array, too, by position, which is not what is meant here.
struct Object<T>(T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Map<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Map<T> {
            type Value = Object<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                T::deserialize(MapAccessDeserializer::new(map)).map(Object)
            }
        }
        deserializer.deserialize_map(Map(PhantomData))
    }
}

/// A field whose explicit `null` says something that its absence does not.
///
/// Mist: `last_used: null` is a token never used, `created_by: null` one whose creator was deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Nullable<T> {
    /// A value.
    Value(T),
    /// `null`.
    Null,
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Option::deserialize(deserializer)?;
        Ok(value.map_or(Self::Null, Self::Value))
    }
}

/// The records of a list response, in the service's order.
///
/// A record that is not an object of the documented kind is kept as `T::default()`: nothing is known
/// about it, but it counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Records<T>(pub Vec<T>, #[serde(skip)] MemoryPermit);

impl<T> Records<T> {
    /// The records, and what keeps their memory accounted for: keep it until they have been read.
    pub fn into_parts(self) -> (Vec<T>, MemoryPermit) {
        (self.0, self.1)
    }
}

impl<T> Default for Records<T> {
    fn default() -> Self {
        Self(Vec::new(), MemoryPermit::default())
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
        Self(records, MemoryPermit::default())
    }
}

impl<T> FromIterator<T> for Records<T> {
    fn from_iter<I: IntoIterator<Item = T>>(records: I) -> Self {
        Self::from(records.into_iter().collect::<Vec<_>>())
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
        struct List<T>(PhantomData<T>);
        impl<'de, T: DeserializeOwned + Default> Visitor<'de> for List<T> {
            type Value = Vec<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an array of records")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut array: A) -> Result<Vec<T>, A::Error> {
                let mut records = Vec::new();
                while let Some(record) = array.next_element_seed(Record(PhantomData))? {
                    records.push(record);
                }
                Ok(records)
            }
        }
        bounded::list_begins();
        let records = deserializer.deserialize_seq(List(PhantomData));
        bounded::list_ends();
        let hold = HOLD.with_borrow(|hold| hold.clone().unwrap_or_default());
        Ok(Self(records?, hold))
    }
}

/// Reads one record.
struct Record<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned + Default> DeserializeSeed<'de> for Record<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        if STRICT.get() {
            return Object::deserialize(deserializer).map(|Object(record)| record);
        }
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        let record = read_raw(&raw)?;
        Ok(record.map(|Object(record)| record).unwrap_or_default())
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
        let lenient = serde_json::from_str::<Records<Record>>(text).unwrap().0;
        let read = super::read::<Records<Record>>(text.as_bytes(), Limits::default(), None);
        let read = read.map(|records| records.0).unwrap_or_default();
        assert_eq!(read, lenient, "reading in one pass finds the same");
        lenient
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
    fn null_is_read_in_one_pass() {
        let text = r#"[{"number":null,"used":null},{"number":1,"used":2},{}]"#;
        STRICT.set(true);
        let strict = serde_json::from_str::<Records<Record>>(text).unwrap().0;
        STRICT.set(false);
        assert_eq!(strict, read(text));
        assert_eq!(strict[0].used, Some(Nullable::Null));
    }

    #[test]
    fn reads_from_a_value_too() {
        let records: Records<Record> =
            serde_json::from_value(serde_json::json!([{ "number": 3 }])).unwrap();
        assert_eq!(records[0].number, Some(3.0));
    }
}
