//! Reads tables of the configuration. A message has the line and our own words, nothing of the line itself: a secret may stand there.

use std::fmt::Display;
use std::path::{Path, PathBuf, is_separator};

use tokens_local::{SecretRef, redaction};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Source;
use crate::error::SetupError;
use crate::names;
use crate::settings::{Origin, Sourced};

pub(crate) const SECRET_FORMS: &str =
    "{ env = \"NAME\" }, { file = \"PATH\" } or { command = [\"PROGRAM\", \"ARGUMENT\"] }";

/// Where the lines of a text end, in bytes.
#[derive(Debug)]
pub(super) struct LineBreaks(Vec<usize>);

impl LineBreaks {
    pub(super) fn of(text: &str) -> Self {
        let breaks = text.match_indices('\n').map(|(at, _)| at);
        Self(breaks.collect())
    }
}

/// The file.
#[derive(Clone, Copy, Debug)]
pub(super) struct File<'a> {
    pub(super) lines: &'a LineBreaks,
    pub(super) source: &'a Source,
}

impl File<'_> {
    fn origin(self, at: usize) -> Origin {
        match self.source {
            Source::File(path) => Origin::File {
                path: path.clone(),
                line: 1 + self.lines.0.partition_point(|end| *end < at),
            },
            Source::Program { name, .. } => Origin::Program(name),
        }
    }

    /// A problem with what stands at the byte `at`.
    pub(super) fn problem(self, at: usize, message: impl Display) -> SetupError {
        SetupError::new(format!("{}: {message}", self.origin(at)))
    }
}

/// A table of the file, with the name that messages give it.
#[derive(Debug)]
pub struct Table<'a> {
    pub(super) file: File<'a>,
    pub(super) name: &'a str,
    pub(super) what: String,
    pub(super) at: usize,
    pub(super) entries: &'a DeTable<'a>,
}

impl<'a> Table<'a> {
    /// The account's name.
    pub fn name(&self) -> &'a str {
        self.name
    }

    /// Refuses keys other than these.
    ///
    /// # Errors
    ///
    /// When there is another; the first one, with the nearest of these.
    pub(super) fn only<'n>(
        &self,
        known: impl Iterator<Item = &'n str> + Clone,
    ) -> Result<(), SetupError> {
        let mut unknown: Vec<_> = self
            .entries
            .keys()
            .filter(|key| !known.clone().any(|known| known == key.get_ref().as_ref()))
            .collect();
        unknown.sort_by_key(|key| key.span().start);
        let Some(key) = unknown.first() else {
            return Ok(());
        };
        let name = key.get_ref();
        let message = format!("{} is no key of {}", redaction::quoted(name), self.what);
        let problem = self.file.problem(key.span().start, message);
        Err(match names::nearest(name, known.clone()) {
            Some(nearest) => problem.with_hint(format!("did you mean `{nearest}`?")),
            None => problem.with_hint(format!("there are {}", names::list(known.clone()))),
        })
    }

    /// The value of `key`.
    pub fn get(&self, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.entries.get(key)
    }

    /// Says that the value of `key` is not what it must be.
    pub fn not(&self, key: &str, value: &Spanned<DeValue<'_>>, what: &str) -> SetupError {
        self.file
            .problem(value.span().start, format!("`{key}` must be {what}"))
    }

    /// The table called `key`.
    ///
    /// # Errors
    ///
    /// When it is none.
    pub(super) fn table(&self, key: &str) -> Result<Option<Table<'a>>, SetupError> {
        let Some(value) = self.get(key) else {
            return Ok(None);
        };
        match value.get_ref() {
            DeValue::Table(entries) => Ok(Some(Table {
                file: self.file,
                name: self.name,
                what: format!("`{key}`"),
                at: value.span().start,
                entries,
            })),
            _ => Err(self.not(key, value, "a table")),
        }
    }

    /// The text called `key`, trimmed.
    ///
    /// # Errors
    ///
    /// When it is none, or empty.
    pub fn text(&self, key: &str) -> Result<Option<Sourced<String>>, SetupError> {
        let Some(value) = self.get(key) else {
            return Ok(None);
        };
        match value.get_ref() {
            DeValue::String(text) if !text.trim().is_empty() => Ok(Some(Sourced::new(
                text.trim().to_owned(),
                self.file.origin(value.span().start),
            ))),
            DeValue::String(_) => Err(self.not(key, value, "more than an empty text")),
            _ => Err(self.not(key, value, "a text in quotes")),
        }
    }

    /// The truth value called `key`.
    ///
    /// # Errors
    ///
    /// When it is none.
    pub fn flag(&self, key: &str) -> Result<Option<Sourced<bool>>, SetupError> {
        let Some(value) = self.get(key) else {
            return Ok(None);
        };
        match value.get_ref() {
            DeValue::Boolean(flag) => Ok(Some(Sourced::new(
                *flag,
                self.file.origin(value.span().start),
            ))),
            _ => Err(self.not(key, value, "true or false")),
        }
    }

    /// The list of texts called `key`, the first of which is not empty.
    ///
    /// # Errors
    ///
    /// When it is none.
    pub fn texts(&self, key: &str) -> Result<Option<Sourced<Vec<String>>>, SetupError> {
        const WHAT: &str = "a list of texts, such as [\"a\", \"b\"]";
        let Some(value) = self.get(key) else {
            return Ok(None);
        };
        let DeValue::Array(items) = value.get_ref() else {
            return Err(self.not(key, value, WHAT));
        };
        let texts: Option<Vec<_>> = items
            .iter()
            .map(|item| item.get_ref().as_str().map(str::to_owned))
            .collect();
        match texts {
            Some(texts) if texts.first().is_some_and(|first| !first.trim().is_empty()) => Ok(Some(
                Sourced::new(texts, self.file.origin(value.span().start)),
            )),
            _ => Err(self.not(key, value, WHAT)),
        }
    }

    /// The reference to a secret called `key`.
    ///
    /// # Errors
    ///
    /// When it is none; when it is the secret itself, that is not repeated.
    pub fn secret(&self, key: &str) -> Result<Option<Sourced<SecretRef>>, SetupError> {
        let Some(value) = self.get(key) else {
            return Ok(None);
        };
        let at = value.span().start;
        let forms = format!("write {key} = {SECRET_FORMS}");
        let table = match value.get_ref() {
            DeValue::Table(entries) => Table {
                file: self.file,
                name: self.name,
                what: format!("`{key}`"),
                at,
                entries,
            },
            DeValue::String(_) => {
                let message = format!(
                    "`{key}` holds the secret itself; a configuration only says where a secret is"
                );
                return Err(self.file.problem(at, message).with_hint(forms));
            }
            _ => return Err(self.not(key, value, "a reference").with_hint(forms)),
        };
        let held = match self.file.source {
            Source::File(_) => None,
            Source::Program { name, held } => Some((name, held)),
        };
        let known = ["env", "file", "command"].into_iter();
        table.only(known.chain(held.map(|_| "held")))?;
        let mut forms_found = table.entries.keys();
        let (Some(_), None) = (forms_found.next(), forms_found.next()) else {
            return Err(self
                .file
                .problem(
                    at,
                    format!("`{key}` must have one of `env`, `file` and `command`"),
                )
                .with_hint(forms));
        };
        let named = table.text("held")?;
        let reference = if let (Some((program, held)), Some(named)) = (held, named) {
            let secret = held.get(named.value.as_str()).cloned();
            let secret = secret.ok_or_else(|| table.wrong("held", "there is no such secret"))?;
            SecretRef::Held {
                label: format!("the {program}'s own"),
                secret,
            }
        } else if let Some(name) = table.text("env")? {
            let is_set = std::env::var_os(&name.value).is_some();
            if !is_variable(&name.value)
                || !is_set && redaction::looks_like_key_not_variable(&name.value)
            {
                // Which may be the secret itself.
                let message = format!("`env` of `{key}` is no name of a variable");
                return Err(self.file.problem(at, message).with_hint(forms));
            }
            SecretRef::Env(name.value)
        } else if let Some(path) = table.text("file")? {
            let file = self.beside(&path.value);
            if path.value.chars().any(char::is_control)
                || redaction::looks_like_key(&path.value) && !file.exists()
            {
                let message = format!("`file` of `{key}` is no path");
                return Err(self.file.problem(at, message).with_hint(forms));
            }
            SecretRef::File {
                path: file,
                written: path.value,
            }
        } else {
            let words = table.texts("command")?;
            let mut words = words.map(|words| words.value).unwrap_or_default();
            if words
                .first()
                .is_some_and(|word| redaction::looks_like_key(word))
            {
                let message = format!("`command` of `{key}` names no program");
                return Err(self.file.problem(at, message).with_hint(forms));
            }
            if let Some(program) = words.first_mut()
                && program.contains(is_separator)
            {
                *program = self.beside(program).to_string_lossy().into_owned();
            }
            SecretRef::Command(words)
        };
        Ok(Some(Sourced::new(reference, self.file.origin(at))))
    }

    /// What a path in the configuration means: relative to the configuration.
    fn beside(&self, path: &str) -> PathBuf {
        let directory = match self.file.source {
            Source::File(file) => file.parent(),
            Source::Program { .. } => None,
        };
        directory.unwrap_or(Path::new("")).join(path)
    }

    /// A problem with the account as a whole, which is named before `message`.
    pub fn problem(&self, message: &str) -> SetupError {
        self.file
            .problem(self.at, format!("{} {message}", self.what))
    }

    /// A problem with the value of `key`.
    pub fn wrong(&self, key: &str, message: impl Display) -> SetupError {
        let at = self.get(key).map_or(self.at, |value| value.span().start);
        self.file.problem(at, message)
    }

    /// Says that `key` is not there.
    pub fn missing(&self, key: &str) -> SetupError {
        self.file
            .problem(self.at, format!("`{key}` is missing in {}", self.what))
    }
}

/// Whether it can be a variable: a key is too long, or begins with a digit.
fn is_variable(name: &str) -> bool {
    name.len() <= 64
        && !name.starts_with(|c: char| c.is_ascii_digit())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}
