//! Values of a configuration, as serde reads them. An error has words of ours and of the type that is read, nothing of the value:
//! it may be a secret.

use std::fmt;

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{self, Deserializer, Expected, IntoDeserializer, Unexpected, Visitor};
use serde::forward_to_deserialize_any;
use tokens_local::redaction;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::errors::ConfigProblem;
use super::table::{PROVIDER, Table};
use super::{field, secret};
use crate::names;

/// A value in an account's table.
#[derive(Clone, Copy)]
pub(super) struct Value<'a> {
    pub(super) table: &'a Table<'a>,
    /// `None`: it is the table itself.
    pub(super) key: Option<&'a str>,
    pub(super) value: &'a Spanned<DeValue<'a>>,
    /// Whether a text is meant without the white space around it.
    trimmed: bool,
}

/// Why a value can't be read.
#[derive(Debug)]
pub(super) enum Wrong {
    /// It is known which value that is.
    Placed(ConfigProblem),
    /// The table's errors have it.
    Recorded,
    Invalid,
    /// What it must be.
    MustBe(String),
    /// What it is, and advice.
    NoSuch(String, String),
    /// A key.
    Missing(&'static str),
}

impl<'a> Value<'a> {
    pub(super) fn new(
        table: &'a Table<'a>,
        key: Option<&'a str>,
        value: &'a Spanned<DeValue<'a>>,
    ) -> Self {
        Self {
            table,
            key,
            value,
            trimmed: false,
        }
    }

    /// Where it stands.
    fn at(self) -> usize {
        self.key.map_or(self.table.at, |_| self.value.span().start)
    }

    /// What messages call it.
    pub(super) fn what(self) -> String {
        let table = || self.table.what.clone();
        self.key.map_or_else(table, redaction::quoted)
    }

    /// Says what is wrong with it.
    pub(super) fn error(self, message: impl fmt::Display) -> ConfigProblem {
        self.table.document.error(self.at(), message)
    }

    /// Says that it is this value, unless an inner one is known.
    fn place(self, wrong: Wrong) -> Wrong {
        let what = self.what();
        Wrong::Placed(match wrong {
            Wrong::Placed(_) | Wrong::Recorded => return wrong,
            Wrong::Invalid => self.error(format_args!("{what} is not valid")),
            Wrong::MustBe(expected) => self.error(format_args!("{what} must be {expected}")),
            Wrong::Missing(key) => self.error(format_args!("`{key}` is missing in {what}")),
            Wrong::NoSuch(found, advice) => self
                .error(format_args!("{found} is no {}", what.trim_matches('`')))
                .with_hint(advice),
        })
    }

    /// Records what is wrong with it, so that others are read.
    pub(super) fn record(self, wrong: Wrong) -> Wrong {
        if let Wrong::Placed(error) = self.place(wrong) {
            self.table.push(error);
        }
        Wrong::Recorded
    }

    /// Records each key other than `known`, with the nearest of these.
    pub(super) fn only(self, known: &[&str]) {
        let entries = self.value.get_ref().as_table();
        let mut unknown: Vec<_> = entries.into_iter().flat_map(DeTable::keys).collect();
        unknown.retain(|key| !known.contains(&key.get_ref().as_ref()));
        unknown.sort_by_key(|key| key.span().start);
        let mut errors = self.table.errors.borrow_mut();
        for key in unknown {
            errors.push(|| {
                let name = key.get_ref();
                let message = format!("{} is no key of {}", redaction::quoted(name), self.what());
                let error = self.table.document.error(key.span().start, message);
                error.with_hint(names::advice(name, known.iter().copied()))
            });
        }
    }

    fn visit_entries<V: Visitor<'a>>(
        self,
        visitor: V,
        is_wanted: impl Fn(&str) -> bool,
    ) -> Result<V::Value, Wrong> {
        let entries = self.value.get_ref().as_table().into_iter().flatten();
        let entries = entries.map(|(key, value)| (key.get_ref().as_ref(), value));
        let entries = entries.filter(|(key, _)| is_wanted(key));
        let entries = entries.map(|(key, value)| (key, Self::new(self.table, Some(key), value)));
        visitor.visit_map(MapDeserializer::new(entries))
    }
}

impl<'de> Deserializer<'de> for Value<'de> {
    type Error = Wrong;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self.value.get_ref() {
            DeValue::String(text) if self.trimmed => visitor.visit_borrowed_str(text.trim()),
            DeValue::String(text) => visitor.visit_borrowed_str(text),
            DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
                .map_err(|_| Wrong::Invalid)
                .and_then(|number| visitor.visit_i64(number)),
            DeValue::Float(number) => number
                .as_str()
                .parse()
                .map_err(|_| Wrong::Invalid)
                .and_then(|number| visitor.visit_f64(number)),
            DeValue::Boolean(flag) => visitor.visit_bool(*flag),
            DeValue::Datetime(time) => visitor.visit_string(time.to_string()),
            DeValue::Array(items) => {
                let items = items.iter();
                let items = items.map(|item| Self::new(self.table, self.key, item));
                visitor.visit_seq(SeqDeserializer::new(items))
            }
            DeValue::Table(_) => self.visit_entries(visitor, |_| true),
        }
        .map_err(|wrong| self.place(wrong))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        if !self.value.get_ref().is_table() {
            return self.deserialize_any(visitor);
        }
        match self.key {
            Some(_) => self.only(fields),
            None => self.only(&[&[PROVIDER], fields].concat()),
        }
        self.visit_entries(visitor, |key| fields.contains(&key))
            .map_err(|wrong| self.place(wrong))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        field::hand_over(Some(self.table.document.origin(self.at())));
        let trimmed = Self {
            trimmed: true,
            ..self
        };
        let visited = visitor.visit_some(trimmed);
        // Only a field takes it.
        field::hand_over(None);
        visited.map_err(|wrong| self.place(wrong))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        match (name, self.value.get_ref()) {
            (field::RECORDED, DeValue::String(text)) if text.trim().is_empty() => {
                Err(Wrong::MustBe("more than an empty text".to_owned()))
            }
            (secret::REFERENCE, _) => secret::read(self).and_then(|reference| {
                secret::hand_over(reference);
                visitor.visit_newtype_struct(self)
            }),
            _ => visitor.visit_newtype_struct(self),
        }
        .map_err(|wrong| match name {
            field::RECORDED => self.record(wrong),
            _ => self.place(wrong),
        })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        match self.value.get_ref() {
            DeValue::String(text) => visitor.visit_enum(text.trim().into_deserializer()),
            _ => Err(Wrong::MustBe("a text in quotes".to_owned())),
        }
        .map_err(|wrong| self.place(wrong))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map identifier ignored_any
    }
}

impl<'de> IntoDeserializer<'de, Wrong> for Value<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl de::Error for Wrong {
    /// The text may quote the value.
    fn custom<T: fmt::Display>(_text: T) -> Self {
        Self::Invalid
    }

    fn invalid_type(_found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let expected = expected.to_string();
        Self::MustBe(match expected.as_str() {
            "a string" => "a text in quotes".to_owned(),
            "a boolean" => "true or false".to_owned(),
            "a sequence" => "a list, such as [\"a\", \"b\"]".to_owned(),
            "a map" => "a table".to_owned(),
            "u8" | "u16" | "u32" | "u64" | "usize" | "i8" | "i16" | "i32" | "i64" | "isize" => {
                "a whole number in its range".to_owned()
            }
            _ => expected,
        })
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::invalid_type(found, expected)
    }

    fn unknown_variant(found: &str, known: &'static [&'static str]) -> Self {
        let advice = names::advice(found, known.iter().copied());
        Self::NoSuch(redaction::quoted(found), advice)
    }

    fn invalid_length(_length: usize, expected: &dyn Expected) -> Self {
        Self::invalid_type(Unexpected::Seq, expected)
    }

    fn missing_field(key: &'static str) -> Self {
        Self::Missing(key)
    }
}

impl std::error::Error for Wrong {}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the value is not valid")
    }
}
