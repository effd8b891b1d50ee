//! What a configuration says: TOML to accounts.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Deserialize as _;
use tokens_core::Service;
use tokens_http::Secret;
use tokens_local::{SecretRef, redaction};
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::errors::{ConfigProblem, ConfigProblems};
use super::field::Field;
use super::schema::account_keys;
use super::table::{PROVIDER, Table};
use super::value::Value;
use crate::names;
use crate::service::{AccountDef, ServiceDef};
use crate::services::Services;
use crate::settings::Origin;

/// Where a configuration comes from.
#[derive(Clone, Debug)]
pub(crate) enum DocumentSource {
    /// A file, to which paths in it are relative.
    File(Arc<Path>),
    /// The program itself.
    Program {
        /// What messages call it.
        name: &'static str,
        /// The secrets that its accounts name: `token = { held = "NAME" }`.
        held: BTreeMap<&'static str, Secret>,
    },
}

/// A configuration that is being read.
pub(super) struct Document {
    source: DocumentSource,
    /// Where its lines end, in bytes.
    breaks: Vec<usize>,
}

impl Document {
    pub(super) fn new(text: &str, source: DocumentSource) -> Self {
        let breaks = text.match_indices('\n').map(|(at, _)| at).collect();
        Self { source, breaks }
    }

    /// The line of the byte `at`, from 1.
    pub(super) fn line(&self, at: usize) -> usize {
        1 + self.breaks.partition_point(|end| *end < at)
    }

    /// Where the byte `at` is.
    pub(super) fn origin(&self, at: usize) -> Origin {
        match &self.source {
            DocumentSource::File(path) => Origin::File {
                path: Arc::clone(path),
                line: self.line(at),
            },
            DocumentSource::Program { name, .. } => Origin::Program(name),
        }
    }

    /// Says what is wrong with what stands at the byte `at`.
    pub(super) fn error(&self, at: usize, message: impl Display) -> ConfigProblem {
        ConfigProblem {
            at,
            message: format!("{}: {message}", self.origin(at)),
            hint: None,
        }
    }

    /// What a path in the configuration means.
    pub(super) fn beside(&self, path: &str) -> PathBuf {
        match &self.source {
            DocumentSource::File(file) => file.parent().unwrap_or(Path::new("")).join(path),
            DocumentSource::Program { .. } => path.into(),
        }
    }

    /// The secret that the program calls `name`.
    pub(super) fn held(&self, name: &str) -> Option<SecretRef> {
        let DocumentSource::Program { name: of, held } = &self.source else {
            return None;
        };
        Some(SecretRef::Held {
            label: format!("the {of}'s own"),
            secret: held.get(name)?.clone(),
        })
    }

    fn account<'a>(
        &'a self,
        services: &Services,
        name: &'a Spanned<DeString<'a>>,
        value: &'a Spanned<DeValue<'a>>,
    ) -> Result<Arc<dyn AccountDef>, ConfigProblems> {
        let at = name.span().start;
        let name = name.get_ref().as_ref();
        if !is_name(name) {
            let message = format!(
                "{} can't be the name of an account",
                redaction::quoted(name)
            );
            let hint =
                "a name has letters, digits, `-`, `_` and `.`, and begins with a letter or a digit";
            return Err(self.error(at, message).with_hint(hint).into());
        }
        if !value.get_ref().is_table() {
            let message = "an account must be a table, such as [accounts.acme]";
            return Err(self.error(at, message).into());
        }
        let what = if name.split('.').any(redaction::looks_like_key) {
            // It stands in the line that messages name.
            "the account".to_owned()
        } else {
            format!("the account `{name}`")
        };
        let table = Table::new(self, name, what, at, value);
        let Some(provider) = value.get_ref().get(PROVIDER) else {
            return Err(without_provider(services, &table));
        };
        let provider = Value::new(&table, Some(PROVIDER), provider);
        let provider = Field::<String>::deserialize(provider).ok();
        let provider = table
            .finish(provider.and_then(|provider| provider.0))?
            .value;
        let Some(service) = services.get(&Service::from(provider.as_str())) else {
            let message = format!("{} is no provider", redaction::quoted(&provider));
            let known: Vec<_> = services.iter().map(ServiceDef::service).collect();
            let advice = names::advice(&provider, known.iter().map(Service::as_str));
            return Err(table.wrong(PROVIDER, message).with_hint(advice).into());
        };
        let account = service.parse(&table)?;
        if account.name() != name {
            let message = "its service gives it another name";
            table.push(table.wrong(PROVIDER, message));
        }
        // What the service has recorded since it last asked counts, too.
        table.finish(Some(account))
    }
}

/// The accounts of a configuration, in its order.
///
/// # Errors
///
/// All that is wrong with it, of TOML that is none the first.
pub(crate) fn parse(
    services: &Services,
    text: &str,
    source: DocumentSource,
) -> Result<Vec<Arc<dyn AccountDef>>, ConfigProblems> {
    let document = Document::new(text, source);
    let root = DeTable::parse(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        // The error's own `Display` quotes the line.
        document.error(at, format_args!("this is no TOML: {}", error.message()))
    })?;
    let root = Spanned::new(root.span(), DeValue::Table(root.into_inner()));
    let top = Table::new(&document, "", "the configuration".to_owned(), 0, &root);
    top.root().only(&["accounts"]);
    let mut errors = top.errors.take();
    let mut accounts: Vec<_> = match root.get_ref().get("accounts").map(Spanned::get_ref) {
        None => Vec::new(),
        Some(DeValue::Table(accounts)) => accounts.iter().collect(),
        Some(_) => {
            errors.extend(top.wrong("accounts", "`accounts` must be a table").into());
            Vec::new()
        }
    };
    accounts.sort_by_key(|(name, _)| name.span().start);
    let mut definitions = Vec::with_capacity(accounts.len());
    for (name, value) in accounts {
        match document.account(services, name, value) {
            Ok(definition) => definitions.push(definition),
            Err(wrong) => errors.extend(wrong),
        }
    }
    errors.or(Some(definitions))
}

/// Letters, digits, `-`, `_` and `.`, so that a name is one word of a shell, no pattern and no option.
fn is_name(name: &str) -> bool {
    name.starts_with(char::is_alphanumeric)
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'))
}

/// It may be there, misspelt.
fn without_provider(services: &Services, table: &Table<'_>) -> ConfigProblems {
    let known = account_keys(services);
    table
        .root()
        .only(&known.iter().map(String::as_str).collect::<Vec<_>>());
    let names = services.iter().map(|service| service.service());
    let names: Vec<_> = names
        .map(|name| format!("{PROVIDER} = \"{name}\""))
        .collect();
    let missing = table.missing(PROVIDER);
    let missing = missing.with_hint(format!("write {}", names.join(" or ")));
    let nothing_else = table.finish(Some(missing));
    nothing_else.map_or_else(|errors| errors, ConfigProblems::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::Services;

    #[test]
    fn only_the_program_itself_can_name_secrets_that_it_holds() {
        let services = Services::default();
        let names: Vec<_> = services.iter().map(ServiceDef::service).collect();
        for name in names {
            let account = format!(
                "[accounts.x]\nprovider = \"{name}\"\nurl = \"https://x.example\"\ntoken = {{ held = \"key\" }}\n"
            );
            let parse = |source| parse(&services, &account, source);
            let held = |name| DocumentSource::Program {
                name: "sandbox",
                held: BTreeMap::from([(name, Secret::new("a key of the sandbox"))]),
            };
            for source in [
                DocumentSource::File(Path::new("config.toml").into()),
                held("other"),
            ] {
                assert!(parse(source).is_err());
            }
            let accounts = parse(held("key")).unwrap();
            let secret = accounts[0].secret().unwrap();
            assert_eq!(secret.value.to_string(), "the sandbox's own");
            assert_eq!(secret.origin, Origin::Program("sandbox"));
        }
    }
}
