//! A deserializer around another one that counts what it lets through, and ends at the first limit.
//!
//! Few bytes can decode to much memory: `{}` becomes a record of several hundred bytes. So what is counted is what a value takes in
//! memory, while it is being read.
//!
//! It is inlined by force: without, decoding a list takes 1.6 times as long; with it, as long as without any counting.

use std::cell::Cell;
use std::fmt;

use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, Visitor,
};

use crate::client::limits::{Exceeded, Limits};

/// What an allocation takes beside its content.
const ALLOCATION: usize = 16;

/// serde_json's name for a value that is taken as the text that it is.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

thread_local! {
    static LIMITS: Cell<Limits> = const { Cell::new(Limits::NONE) };
    /// What is often looked at, apart.
    static TEXT_BYTES: Cell<usize> = const { Cell::new(usize::MAX) };
    static DECODED_BYTES: Cell<usize> = const { Cell::new(usize::MAX) };
    static SPENT: Cell<usize> = const { Cell::new(0) };
    static EXCEEDED: Cell<Option<Exceeded>> = const { Cell::new(None) };
    /// The next array is the answer's list of records.
    static IS_LIST: Cell<bool> = const { Cell::new(false) };
}

/// Runs `read` with these limits for all that it decodes on this thread through [`Bounded`].
pub(crate) fn within<R>(limits: Limits, read: impl FnOnce() -> R) -> R {
    struct Restore(Limits);
    impl Drop for Restore {
        fn drop(&mut self) {
            set(self.0);
        }
    }
    let _restore = Restore(LIMITS.get());
    set(limits);
    SPENT.set(0);
    EXCEEDED.set(None);
    read()
}

fn set(limits: Limits) {
    LIMITS.set(limits);
    TEXT_BYTES.set(limits.text_bytes);
    DECODED_BYTES.set(limits.decoded_bytes);
}

/// The limit that stopped the reading, if one did.
pub(crate) fn exceeded() -> Option<Exceeded> {
    EXCEEDED.get()
}

/// What the values read so far take, in bytes.
pub(crate) fn spent() -> usize {
    SPENT.get()
}

/// Says that the array that is read next holds the records of the answer.
pub(crate) fn list_begins() {
    IS_LIST.set(true);
}

/// Takes [`list_begins`] back, where no array came.
pub(crate) fn list_ends() {
    IS_LIST.set(false);
}

#[cold]
fn exceed<E: de::Error>(limit: Exceeded) -> E {
    EXCEEDED.set(Some(limit));
    E::custom("a limit is exceeded")
}

#[inline(always)]
fn spend<E: de::Error>(bytes: usize) -> Result<(), E> {
    let spent = SPENT.get().saturating_add(bytes);
    SPENT.set(spent);
    if spent > DECODED_BYTES.get() {
        return Err(exceed(Exceeded::DecodedBytes(DECODED_BYTES.get())));
    }
    Ok(())
}

/// Reads `T` from `text` within the limits of [`within`].
pub(crate) fn from_slice<'de, T: Deserialize<'de>>(text: &'de [u8]) -> serde_json::Result<T> {
    let mut deserializer = serde_json::Deserializer::from_slice(text);
    let value = T::deserialize(Bounded(&mut deserializer))?;
    deserializer.end()?;
    Ok(value)
}

/// A deserializer that counts, and everything below it.
struct Bounded<D>(D);

macro_rules! forward {
    ($($method:ident),*) => {
        $(
            #[inline(always)]
            fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
                self.0.$method(Counting { visitor, keeps_text: false })
            }
        )*
    };
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Bounded<D> {
    type Error = D::Error;

    forward! {
        deserialize_bool, deserialize_i8, deserialize_i16, deserialize_i32, deserialize_i64, deserialize_i128, deserialize_u8,
        deserialize_u16, deserialize_u32, deserialize_u64, deserialize_u128, deserialize_f32, deserialize_f64, deserialize_char,
        deserialize_str, deserialize_bytes, deserialize_option, deserialize_unit, deserialize_seq, deserialize_map,
        deserialize_identifier
    }

    #[inline(always)]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        let keeps_text = true;
        self.0.deserialize_any(Counting {
            visitor,
            keeps_text,
        })
    }

    #[inline(always)]
    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        let keeps_text = true;
        self.0.deserialize_string(Counting {
            visitor,
            keeps_text,
        })
    }

    #[inline(always)]
    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        let keeps_text = true;
        self.0.deserialize_byte_buf(Counting {
            visitor,
            keeps_text,
        })
    }

    #[inline(always)]
    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let keeps_text = false;
        self.0.deserialize_unit_struct(
            name,
            Counting {
                visitor,
                keeps_text,
            },
        )
    }

    #[inline(always)]
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        // The text of any value, of which no more is kept than it takes to read the value itself.
        if name == RAW_VALUE {
            return self.0.deserialize_newtype_struct(name, visitor);
        }
        let keeps_text = false;
        self.0.deserialize_newtype_struct(
            name,
            Counting {
                visitor,
                keeps_text,
            },
        )
    }

    #[inline(always)]
    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let keeps_text = false;
        self.0.deserialize_tuple(
            len,
            Counting {
                visitor,
                keeps_text,
            },
        )
    }

    #[inline(always)]
    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let keeps_text = false;
        self.0.deserialize_tuple_struct(
            name,
            len,
            Counting {
                visitor,
                keeps_text,
            },
        )
    }

    #[inline(always)]
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let keeps_text = false;
        self.0.deserialize_struct(
            name,
            fields,
            Counting {
                visitor,
                keeps_text,
            },
        )
    }

    #[inline(always)]
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let keeps_text = false;
        self.0.deserialize_enum(
            name,
            variants,
            Counting {
                visitor,
                keeps_text,
            },
        )
    }

    /// Keeps nothing.
    #[inline(always)]
    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_ignored_any(visitor)
    }

    #[inline(always)]
    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }
}

/// A visitor that counts.
struct Counting<V> {
    visitor: V,
    /// What is read holds a copy of its text; a UUID, for one, does not.
    keeps_text: bool,
}

impl<V> Counting<V> {
    #[inline(always)]
    fn text<E: de::Error>(&self, length: usize) -> Result<(), E> {
        if length > TEXT_BYTES.get() {
            return Err(exceed(Exceeded::TextBytes(TEXT_BYTES.get())));
        }
        if self.keeps_text {
            return spend(length + ALLOCATION);
        }
        Ok(())
    }
}

macro_rules! visit {
    ($($method:ident: $type:ty),*) => {
        $(
            #[inline(always)]
            fn $method<E: de::Error>(self, value: $type) -> Result<V::Value, E> {
                self.visitor.$method(value)
            }
        )*
    };
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Counting<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(f)
    }

    visit! {
        visit_bool: bool, visit_i8: i8, visit_i16: i16, visit_i32: i32, visit_i64: i64, visit_i128: i128, visit_u8: u8,
        visit_u16: u16, visit_u32: u32, visit_u64: u64, visit_u128: u128, visit_f32: f32, visit_f64: f64, visit_char: char
    }

    #[inline(always)]
    fn visit_str<E: de::Error>(self, text: &str) -> Result<V::Value, E> {
        self.text(text.len())?;
        self.visitor.visit_str(text)
    }

    #[inline(always)]
    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<V::Value, E> {
        self.text(text.len())?;
        self.visitor.visit_borrowed_str(text)
    }

    #[inline(always)]
    fn visit_string<E: de::Error>(self, text: String) -> Result<V::Value, E> {
        self.text(text.len())?;
        self.visitor.visit_string(text)
    }

    #[inline(always)]
    fn visit_bytes<E: de::Error>(self, bytes: &[u8]) -> Result<V::Value, E> {
        self.text(bytes.len())?;
        self.visitor.visit_bytes(bytes)
    }

    #[inline(always)]
    fn visit_borrowed_bytes<E: de::Error>(self, bytes: &'de [u8]) -> Result<V::Value, E> {
        self.text(bytes.len())?;
        self.visitor.visit_borrowed_bytes(bytes)
    }

    #[inline(always)]
    fn visit_byte_buf<E: de::Error>(self, bytes: Vec<u8>) -> Result<V::Value, E> {
        self.text(bytes.len())?;
        self.visitor.visit_byte_buf(bytes)
    }

    #[inline(always)]
    fn visit_none<E: de::Error>(self) -> Result<V::Value, E> {
        self.visitor.visit_none()
    }

    #[inline(always)]
    fn visit_unit<E: de::Error>(self) -> Result<V::Value, E> {
        self.visitor.visit_unit()
    }

    #[inline(always)]
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        self.visitor.visit_some(Bounded(deserializer))
    }

    #[inline(always)]
    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<V::Value, D::Error> {
        self.visitor.visit_newtype_struct(Bounded(deserializer))
    }

    #[inline(always)]
    fn visit_seq<A: SeqAccess<'de>>(self, array: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_seq(Array::new(array))
    }

    #[inline(always)]
    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_map(Object {
            object,
            count: 0,
            key: 0,
        })
    }

    #[inline(always)]
    fn visit_enum<A: EnumAccess<'de>>(self, value: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_enum(value)
    }
}

/// An array that counts its elements.
struct Array<A> {
    array: A,
    count: usize,
    most: usize,
    /// The memory that one of them may take.
    element_bytes: usize,
    is_list: bool,
}

impl<A> Array<A> {
    #[inline(always)]
    fn new(array: A) -> Self {
        let limits = LIMITS.get();
        let is_list = IS_LIST.take();
        let (most, element_bytes) = if is_list {
            (limits.records, limits.record_bytes)
        } else {
            (limits.elements, usize::MAX)
        };
        Self {
            array,
            count: 0,
            most,
            element_bytes,
            is_list,
        }
    }

    fn too_many(&self) -> Exceeded {
        if self.is_list {
            Exceeded::Records(self.most)
        } else {
            Exceeded::Elements(self.most)
        }
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Array<A> {
    type Error = A::Error;

    #[inline(always)]
    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, A::Error> {
        let before = SPENT.get();
        let element = self.array.next_element_seed(BoundedSeed(seed))?;
        if element.is_some() {
            self.count += 1;
            spend::<A::Error>(size_of::<T::Value>())?;
            if self.count > self.most {
                return Err(exceed(self.too_many()));
            }
            if SPENT.get() - before > self.element_bytes {
                return Err(exceed(Exceeded::RecordBytes(self.element_bytes)));
            }
        }
        Ok(element)
    }

    #[inline(always)]
    fn size_hint(&self) -> Option<usize> {
        self.array.size_hint()
    }
}

/// An object that counts its members, where their names are kept.
struct Object<A> {
    object: A,
    count: usize,
    key: usize,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Object<A> {
    type Error = A::Error;

    #[inline(always)]
    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        // A field of a struct is a number; a name that is kept has the size of a text.
        self.key = size_of::<K::Value>();
        if self.key < size_of::<String>() {
            return self.object.next_key_seed(seed);
        }
        self.object.next_key_seed(BoundedSeed(seed))
    }

    #[inline(always)]
    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        let value = self.object.next_value_seed(BoundedSeed(seed))?;
        if self.key >= size_of::<String>() {
            self.count += 1;
            spend::<A::Error>(self.key + size_of::<S::Value>())?;
            let most = LIMITS.get().elements;
            if self.count > most {
                return Err(exceed(Exceeded::Elements(most)));
            }
        }
        Ok(value)
    }

    #[inline(always)]
    fn size_hint(&self) -> Option<usize> {
        self.object.size_hint()
    }
}

struct BoundedSeed<S>(S);

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for BoundedSeed<S> {
    type Value = S::Value;

    #[inline(always)]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        self.0.deserialize(Bounded(deserializer))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::lenient::{Records, Unread, lenient, read};

    #[derive(Debug, Default, serde::Deserialize)]
    #[expect(dead_code, reason = "only read")]
    struct Token {
        #[serde(default, deserialize_with = "lenient")]
        name: Option<String>,
        #[serde(default, deserialize_with = "lenient")]
        ids: Option<Vec<String>>,
        #[serde(default, deserialize_with = "lenient")]
        inner: Option<Box<Token>>,
        #[serde(default, deserialize_with = "lenient")]
        kind: Option<Kind>,
    }

    #[derive(Debug, serde::Deserialize)]
    enum Kind {
        #[serde(rename = "user")]
        User,
        #[serde(untagged)]
        #[expect(dead_code, reason = "only read")]
        Other(String),
    }

    fn limits() -> Limits {
        Limits::default()
            .records(10)
            .record_bytes(2_000)
            .elements(20)
            .text_bytes(100)
            .decoded_bytes(8_000)
    }

    fn list(count: usize, record: &str) -> String {
        format!("[{}]", vec![record; count].join(","))
    }

    #[test]
    fn every_limit_is_named() {
        let ids = |count, id: &str| format!(r#"{{"ids":{}}}"#, list(count, id));
        let text = |length| format!(r#"{{"name":"{}"}}"#, "x".repeat(length));
        // What makes the one pass for well-formed answers fail, so that all is read once more.
        const ODD: &str = r#"{"name":7}"#;
        let members = format!(r#"{{"kind":{{{}}}}}"#, vec![r#""a":0"#; 21].join(","));
        let nested = format!(r#"{{"kind":{}}}"#, list(10, &list(10, "0")));
        for (body, limit) in [
            (list(10, "{}"), None),
            (list(11, "{}"), Some("records")),
            (list(11, "[]"), Some("records")),
            (list(11, "0"), Some("records")),
            (list(11, ODD), Some("records")),
            (list(1, &ids(20, r#""a""#)), None),
            (list(1, &ids(21, r#""a""#)), Some("elements")),
            (list(1, &ids(21, "[]")), None),
            (format!("[{ODD},{}]", ids(21, r#""a""#)), Some("elements")),
            (list(1, &members), Some("elements")),
            (list(1, &text(100)), None),
            (list(1, &text(101)), Some("text_bytes")),
            (format!("[{ODD},{}]", text(101)), Some("text_bytes")),
            (
                list(1, &format!(r#"{{"kind":"{}"}}"#, "x".repeat(101))),
                Some("text_bytes"),
            ),
            (
                list(1, &ids(20, &format!(r#""{}""#, "x".repeat(100)))),
                Some("record_bytes"),
            ),
            (list(1, &nested), Some("record_bytes")),
            (list(9, &ids(20, r#""abcdefgh""#)), Some("decoded_bytes")),
            // What is not kept does not count.
            (
                list(10, &format!(r#"{{"unknown":"{}"}}"#, "x".repeat(5_000))),
                None,
            ),
            (
                list(10, &format!(r#"{{"unknown":{}}}"#, list(500, "{}"))),
                None,
            ),
        ] {
            let shown = body.get(..60).unwrap_or(&body);
            match (
                read::<Records<Token>>(body.as_bytes(), limits(), None),
                limit,
            ) {
                (Ok(_), None) => {}
                (Err(Unread::Exceeded(exceeded)), Some(limit)) => {
                    let named = format!("(limit `{limit}`)");
                    assert!(
                        exceeded.to_string().ends_with(&named),
                        "{shown}: {exceeded}"
                    );
                }
                (found, _) => panic!("{shown}: {found:?} instead of {limit:?}"),
            }
        }
    }

    #[test]
    fn one_document_does_not_count_for_the_next() {
        for _ in 0..20 {
            let body = list(8, r#"{"ids":["a","b"]}"#);
            assert!(read::<Records<Token>>(body.as_bytes(), limits(), None).is_ok());
        }
    }
}
