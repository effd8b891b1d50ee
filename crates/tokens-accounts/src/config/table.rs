//! An account's table, read by serde into a struct of its service.

use std::cell::RefCell;
use std::fmt::{self, Display};

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::DeValue;

use super::document::Document;
use super::errors::{ConfigProblem, ConfigProblems};
use super::field::Field;
use super::value::Value;
use crate::settings::Sourced;

/// The key of an account's table that says which service it is of.
pub(super) const PROVIDER: &str = "provider";

/// An account's table, and what is wrong with it.
pub struct Table<'a> {
    pub(super) document: &'a Document,
    pub(super) name: &'a str,
    /// What messages call it: ``the account `acme` ``.
    pub what: String,
    pub(super) at: usize,
    pub(super) value: &'a Spanned<DeValue<'a>>,
    pub(super) errors: RefCell<ConfigProblems>,
}

impl<'a> Table<'a> {
    pub(super) fn new(
        document: &'a Document,
        name: &'a str,
        what: String,
        at: usize,
        value: &'a Spanned<DeValue<'a>>,
    ) -> Self {
        Self {
            document,
            name,
            what,
            at,
            value,
            errors: RefCell::default(),
        }
    }

    /// The account's name.
    pub fn name(&self) -> &'a str {
        self.name
    }

    /// Reads the table into a service's own struct, of which each member is a key.
    ///
    /// # Errors
    ///
    /// When the struct has no such keys, and when their values are not valid.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, ConfigProblems> {
        let root = self.root();
        self.finish(
            T::deserialize(root)
                .map_err(|wrong| root.record(wrong))
                .ok(),
        )
    }

    /// `value`, if nothing is wrong.
    ///
    /// # Errors
    ///
    /// All that was recorded since the last time.
    pub fn finish<T>(&self, value: Option<T>) -> Result<T, ConfigProblems> {
        self.errors.take().or(value)
    }

    /// Records what is wrong.
    pub fn push(&self, error: ConfigProblem) {
        self.errors.borrow_mut().push(|| error);
    }

    /// What is right; what is wrong is recorded.
    pub fn keep<T>(&self, result: Result<T, ConfigProblem>) -> Option<T> {
        result.map_err(|error| self.push(error)).ok()
    }

    /// The value of `key`, which must be there: `hint` says what it is.
    pub fn require<T>(&self, key: &str, field: Field<T>, hint: &str) -> Option<Sourced<T>> {
        self.keep(field.0.ok_or_else(|| self.missing(key).with_hint(hint)))
    }

    /// Whether the table has `key`.
    pub fn has(&self, key: &str) -> bool {
        self.value.get_ref().get(key).is_some()
    }

    /// Says what is wrong with the table as a whole.
    pub fn error(&self, message: impl Display) -> ConfigProblem {
        self.document.error(self.at, message)
    }

    /// Says what is wrong with the value of `key`.
    pub fn wrong(&self, key: &str, message: impl Display) -> ConfigProblem {
        let value = self.value.get_ref().get(key);
        let at = value.map_or(self.at, |value| value.span().start);
        self.document.error(at, message)
    }

    /// Says that `key` is missing.
    pub fn missing(&self, key: &str) -> ConfigProblem {
        self.error(format_args!("`{key}` is missing in {}", self.what))
    }

    pub(super) fn root(&self) -> Value<'_> {
        Value::new(self, None, self.value)
    }
}

/// Without its values, which may be secrets.
impl fmt::Debug for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Table").field(&self.what).finish()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::Path;

    use serde::Deserialize;
    use uuid::Uuid;

    use super::*;
    use crate::config::document::{Document, DocumentSource};

    /// With members that other crates define.
    #[derive(Deserialize)]
    #[allow(dead_code, reason = "only read")]
    struct Foreign {
        port: u16,
        id: Field<Uuid>,
        ports: Field<BTreeMap<String, u16>>,
        inner: Field<Inner>,
    }

    #[derive(Deserialize)]
    #[allow(dead_code, reason = "only read")]
    struct Inner {
        name: String,
    }

    #[derive(Debug, Default, Deserialize)]
    #[serde(default)]
    #[allow(dead_code, reason = "only read")]
    struct Outer {
        plain: Option<String>,
        #[serde(flatten)]
        common: Common,
    }

    #[derive(Debug, Default, Deserialize)]
    #[serde(default)]
    #[allow(dead_code, reason = "only read")]
    struct Common {
        port: Field<u16>,
    }

    #[test]
    fn what_is_wrong_with_a_flattened_field_is_not_lost() {
        for text in [
            "port = 1",
            "port = \"no number\"",
            "plain = \"a\"\nport = 1",
        ] {
            let document = Document::new(text, DocumentSource::File(Path::new("x").into()));
            let root = toml::de::DeTable::parse(text).unwrap();
            let value = Spanned::new(root.span(), DeValue::Table(root.into_inner()));
            let table = Table::new(&document, "x", "the account".to_owned(), 0, &value);
            assert!(table.read::<Outer>().is_err(), "{text}");
        }
    }

    #[test]
    fn what_other_types_say_of_a_value_is_not_repeated() {
        const SECRET: &str = "sesamesesamesesamesesamesesamesesame";
        for (text, messages) in [
            ("port = 1", &[][..]),
            (
                "port = 70000",
                &["x:1: `port` must be a whole number in its range"],
            ),
            ("", &["x:1: `port` is missing in the account"]),
            (
                "port = 1\nid = \"sesamesesamesesamesesamesesamesesame\"\nports = 1",
                &["x:2: `id` is not valid", "x:3: `ports` must be a table"],
            ),
            (
                "port = 1\ninner = { }\n[ports]\na = 1\nsesamesesamesesamesesamesesamesesame = \"\"",
                &[
                    "x:2: `name` is missing in `inner`",
                    "x:5: a text of 36 characters must be a whole number in its range",
                ],
            ),
            (
                "port = 1\ninner = { name = \"a\", nme = 1 }",
                &["x:2: `nme` is no key of `inner`"],
            ),
        ] {
            let document = Document::new(text, DocumentSource::File(Path::new("x").into()));
            let root = toml::de::DeTable::parse(text).unwrap();
            let value = Spanned::new(root.span(), DeValue::Table(root.into_inner()));
            let table = Table::new(&document, "x", "the account".to_owned(), 0, &value);
            let errors = table.read::<Foreign>().err().unwrap_or_default();
            let found: Vec<_> = errors.first.iter().map(|error| &*error.message).collect();
            assert_eq!(found, messages, "{text}");
            assert!(!format!("{errors:?}{table:?}").contains(SECRET));
        }
    }
}
