//! References to secrets in a configuration: where a secret is, never the secret itself.

use std::borrow::Cow;
use std::cell::Cell;
use std::path::is_separator;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;
use serde::de::{Deserializer, Error as _};
use tokens_local::{SecretRef, redaction};
use toml::de::DeValue;

use super::field::{Field, Texts};
use super::value::{Value, Wrong};
use crate::settings::Sourced;

/// What to write in the place of a secret.
pub const SECRET_FORMS: &str =
    "{ env = \"NAME\" }, { file = \"PATH\" } or { command = [\"PROGRAM\", \"ARGUMENT\"] }";

/// Asks a deserializer for a reference.
pub(super) const REFERENCE: &str = "$tokens::Reference";

thread_local! {
    /// From the deserializer to the visitor that it calls next: only a configuration can make a reference.
    static FOUND: Cell<Option<SecretRef>> = const { Cell::new(None) };
}

/// Hands a reference to the visitor of a [`REFERENCE`].
pub(super) fn hand_over(reference: SecretRef) {
    FOUND.set(Some(reference));
}

/// A reference, as a service's struct has it.
#[derive(Debug, Deserialize)]
#[serde(rename = "$tokens::Reference")]
pub struct Reference(#[serde(deserialize_with = "found")] SecretRef);

fn found<'de, D: Deserializer<'de>>(_: D) -> Result<SecretRef, D::Error> {
    let found = FOUND.take();
    found.ok_or_else(|| D::Error::custom("only a configuration refers to secrets"))
}

impl Sourced<Reference> {
    /// What it refers to.
    pub fn secret(self) -> Sourced<SecretRef> {
        Sourced::new(self.value.0, self.origin)
    }
}

impl JsonSchema for Reference {
    fn schema_name() -> Cow<'static, str> {
        "secret".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Form::json_schema(generator)
    }
}

/// Where a secret is; never the secret itself
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("minProperties" = 1, "maxProperties" = 1))]
struct Form {
    /// An environment variable
    #[schemars(length(max = 64), regex(pattern = r"^[A-Za-z_][A-Za-z0-9_]*$"))]
    env: Field<String>,
    /// A file, relative to the configuration; not readable by everybody, not writable by others
    file: Field<String>,
    /// A program that prints it, and its arguments; no shell, at most 30 s
    #[schemars(extend("prefixItems" = [{ "type": "string", "pattern": "\\S" }]))]
    command: Field<Texts>,
}

/// The reference in `value`. A secret in the place of a reference is not repeated.
pub(super) fn read(value: Value<'_>) -> Result<SecretRef, Wrong> {
    let key = value.what();
    let document = value.table.document;
    let wrong = |message: String| {
        let error = value.error(message);
        Wrong::Placed(error.with_hint(format!("write {} = {SECRET_FORMS}", key.trim_matches('`'))))
    };
    let entries = match value.value.get_ref() {
        DeValue::Table(entries) => entries,
        DeValue::String(_) => {
            return Err(wrong(format!(
                "{key} holds the secret itself; a configuration only says where a secret is"
            )));
        }
        _ => return Err(wrong(format!("{key} must be a reference"))),
    };
    let mut keys = entries.iter();
    let only = keys.next().filter(|_| keys.next().is_none());
    if let Some((form, name)) = only
        && form.get_ref() == "held"
        && let Some(held) = name.get_ref().as_str().and_then(|name| document.held(name))
    {
        return Ok(held);
    }
    let count = || value.table.errors.borrow().count();
    let before = count();
    let form = Form::deserialize(value)?;
    if count() > before {
        return Err(Wrong::Recorded);
    }
    if only.is_none() {
        let message = format!("{key} must have one of `env`, `file` and `command`");
        return Err(wrong(message));
    }
    if let Some(Sourced { value: name, .. }) = form.env.0 {
        let is_set = std::env::var_os(&name).is_some();
        if !is_variable(&name) || !is_set && redaction::looks_like_key_not_variable(&name) {
            // Which may be the secret itself.
            return Err(wrong(format!("`env` of {key} is no name of a variable")));
        }
        Ok(SecretRef::Env(name))
    } else if let Some(Sourced { value: written, .. }) = form.file.0 {
        let path = document.beside(&written);
        if written.chars().any(char::is_control)
            || redaction::looks_like_key(&written) && !path.exists()
        {
            return Err(wrong(format!("`file` of {key} is no path")));
        }
        Ok(SecretRef::File { path, written })
    } else {
        let mut words = form
            .command
            .0
            .map(|words| words.value.0)
            .unwrap_or_default();
        if words
            .first()
            .is_some_and(|word| redaction::looks_like_key(word))
        {
            return Err(wrong(format!("`command` of {key} names no program")));
        }
        if let Some(program) = words.first_mut()
            && program.contains(is_separator)
        {
            *program = document.beside(program).to_string_lossy().into_owned();
        }
        Ok(SecretRef::Command(words))
    }
}

/// Whether it can be a variable: a key is too long, or begins with a digit.
fn is_variable(name: &str) -> bool {
    name.len() <= 64
        && !name.starts_with(|c: char| c.is_ascii_digit())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}
