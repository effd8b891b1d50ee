//! Reads tables of the configuration. A message has the line and our own words, nothing of the line itself: a secret may stand there.

use std::fmt::Display;
use std::path::{Path, PathBuf, is_separator};
use std::sync::Arc;

use tokens_local::{SecretRef, redaction};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::keys;
use crate::accounts::definition::{Given, Origin};
use crate::output::Problem;

pub(super) const SECRET_FORMS: &str =
    "{ env = \"NAME\" }, { file = \"PATH\" } or { command = [\"PROGRAM\", \"ARGUMENT\"] }";

/// Where the lines of a text end, in bytes.
pub(super) struct LineBreaks(Vec<usize>);

impl LineBreaks {
    pub(super) fn of(text: &str) -> Self {
        let breaks = text.match_indices('\n').map(|(at, _)| at);
        Self(breaks.collect())
    }
}

/// The file.
#[derive(Clone, Copy)]
pub(super) struct File<'a> {
    pub(super) lines: &'a LineBreaks,
    pub(super) path: &'a Arc<Path>,
}

impl File<'_> {
    fn origin(self, at: usize) -> Origin {
        Origin::File {
            path: Arc::clone(self.path),
            line: 1 + self.lines.0.partition_point(|end| *end < at),
        }
    }

    /// A problem with what stands at the byte `at`.
    pub(super) fn problem(self, at: usize, message: impl Display) -> Problem {
        Problem::usage(format!("{}: {message}", self.origin(at)))
    }
}

/// A table of the file, with the name that messages give it.
pub(super) struct Table<'a> {
    pub(super) file: File<'a>,
    pub(super) what: String,
    pub(super) at: usize,
    pub(super) entries: &'a DeTable<'a>,
}

impl<'a> Table<'a> {
    /// Refuses keys other than these.
    ///
    /// # Errors
    ///
    /// When there is another; the first one, with the nearest of these.
    pub(super) fn only(&self, known: &[&str]) -> Result<(), Problem> {
        let mut unknown: Vec<_> = self
            .entries
            .keys()
            .filter(|key| !known.contains(&key.get_ref().as_ref()))
            .collect();
        unknown.sort_by_key(|key| key.span().start);
        let Some(key) = unknown.first() else {
            return Ok(());
        };
        let name = key.get_ref();
        let message = format!("{} is no key of {}", redaction::quoted(name), self.what);
        let problem = self.file.problem(key.span().start, message);
        Err(match keys::nearest(name, known.iter().copied()) {
            Some(nearest) => problem.hint(format!("did you mean `{nearest}`?")),
            None => problem.hint(format!("there are {}", keys::list(known.iter().copied()))),
        })
    }

    /// The value of `key`.
    pub(super) fn get(&self, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.entries.get(key)
    }

    /// Says that the value of `key` is not what it must be.
    pub(super) fn not(&self, key: &str, value: &Spanned<DeValue<'_>>, what: &str) -> Problem {
        self.file
            .problem(value.span().start, format!("`{key}` must be {what}"))
    }

    /// The table called `key`.
    ///
    /// # Errors
    ///
    /// When it is none.
    pub(super) fn table(&self, key: &str) -> Result<Option<Table<'a>>, Problem> {
        let Some(value) = self.get(key) else {
            return Ok(None);
        };
        match value.get_ref() {
            DeValue::Table(entries) => Ok(Some(Table {
                file: self.file,
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
    pub(super) fn text(&self, key: &str) -> Result<Option<Given<String>>, Problem> {
        let Some(value) = self.get(key) else {
            return Ok(None);
        };
        match value.get_ref() {
            DeValue::String(text) if !text.trim().is_empty() => Ok(Some(Given::new(
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
    pub(super) fn flag(&self, key: &str) -> Result<Option<Given<bool>>, Problem> {
        let Some(value) = self.get(key) else {
            return Ok(None);
        };
        match value.get_ref() {
            DeValue::Boolean(flag) => Ok(Some(Given::new(
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
    pub(super) fn texts(&self, key: &str) -> Result<Option<Given<Vec<String>>>, Problem> {
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
                Given::new(texts, self.file.origin(value.span().start)),
            )),
            _ => Err(self.not(key, value, WHAT)),
        }
    }

    /// The reference to a secret called `key`.
    ///
    /// # Errors
    ///
    /// When it is none; when it is the secret itself, that is not repeated.
    pub(super) fn secret(&self, key: &str) -> Result<Option<Given<SecretRef>>, Problem> {
        let Some(value) = self.get(key) else {
            return Ok(None);
        };
        let at = value.span().start;
        let forms = format!("write {key} = {SECRET_FORMS}");
        let table = match value.get_ref() {
            DeValue::Table(entries) => Table {
                file: self.file,
                what: format!("`{key}`"),
                at,
                entries,
            },
            DeValue::String(_) => {
                let message = format!(
                    "`{key}` holds the secret itself; a configuration only says where a secret is"
                );
                return Err(self.file.problem(at, message).hint(forms));
            }
            _ => return Err(self.not(key, value, "a reference").hint(forms)),
        };
        table.only(keys::SECRET)?;
        let mut forms_found = table.entries.keys();
        let (Some(_), None) = (forms_found.next(), forms_found.next()) else {
            return Err(self
                .file
                .problem(
                    at,
                    format!("`{key}` must have one of `env`, `file` and `command`"),
                )
                .hint(forms));
        };
        let reference = if let Some(name) = table.text("env")? {
            let is_set = std::env::var_os(&name.value).is_some();
            if !is_variable(&name.value)
                || !is_set && redaction::looks_like_key_not_variable(&name.value)
            {
                // Which may be the secret itself.
                let message = format!("`env` of `{key}` is no name of a variable");
                return Err(self.file.problem(at, message).hint(forms));
            }
            SecretRef::Env(name.value)
        } else if let Some(path) = table.text("file")? {
            let file = self.beside(&path.value);
            if path.value.chars().any(char::is_control)
                || redaction::looks_like_key(&path.value) && !file.exists()
            {
                let message = format!("`file` of `{key}` is no path");
                return Err(self.file.problem(at, message).hint(forms));
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
                return Err(self.file.problem(at, message).hint(forms));
            }
            if let Some(program) = words.first_mut()
                && program.contains(is_separator)
            {
                *program = self.beside(program).to_string_lossy().into_owned();
            }
            SecretRef::Command(words)
        };
        Ok(Some(Given::new(reference, self.file.origin(at))))
    }

    /// What a path in the configuration means: relative to the configuration.
    fn beside(&self, path: &str) -> PathBuf {
        let directory = self.file.path.parent().unwrap_or(Path::new(""));
        directory.join(path)
    }

    /// A problem with the value of `key`.
    pub(super) fn wrong(&self, key: &str, message: impl Display) -> Problem {
        let at = self.get(key).map_or(self.at, |value| value.span().start);
        self.file.problem(at, message)
    }

    /// Says that `key` is not there.
    pub(super) fn missing(&self, key: &str) -> Problem {
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
