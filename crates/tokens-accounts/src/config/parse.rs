//! What the configuration file says: TOML to definitions. A message has the line and our own words, nothing of the line itself:
//! a secret may stand there.

use std::collections::BTreeSet;
use std::sync::Arc;

use schemars::SchemaGenerator;
use tokens_core::Service;
use tokens_local::redaction;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Source;
use super::table::{File, LineBreaks, Table};
use crate::error::SetupError;
use crate::names;
use crate::service::{AccountDef, ServiceDef};
use crate::services::Services;

/// The accounts of a configuration, in its order.
///
/// # Errors
///
/// The first thing in it that can't be right.
pub(crate) fn parse(
    services: &Services,
    text: &str,
    source: &Source,
) -> Result<Vec<Arc<dyn AccountDef>>, SetupError> {
    let lines = LineBreaks::of(text);
    let file = File {
        lines: &lines,
        source,
    };
    let document = DeTable::parse(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        // The error's own `Display` quotes the line.
        file.problem(at, format!("this is no TOML: {}", error.message()))
    })?;
    let top = Table {
        file,
        name: "",
        what: "the configuration".to_owned(),
        at: 0,
        entries: document.get_ref(),
    };
    top.only(["accounts"].into_iter())?;
    let Some(accounts) = top.table("accounts")? else {
        return Ok(Vec::new());
    };
    let keys: Vec<_> = services.iter().map(keys_of).collect();
    let mut entries: Vec<_> = accounts.entries.iter().collect();
    entries.sort_by_key(|(name, _)| name.span().start);
    entries
        .into_iter()
        .map(|(name, value)| account(services, &keys, file, name, value))
        .collect()
}

/// Letters, digits, `-`, `_` and `.`, so that a name is one word of a shell, no pattern and no option.
fn is_name(name: &str) -> bool {
    name.starts_with(char::is_alphanumeric)
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'))
}

fn account<'a>(
    services: &Services,
    keys: &[Vec<String>],
    file: File<'a>,
    name: &'a Spanned<toml::de::DeString<'a>>,
    value: &'a Spanned<DeValue<'a>>,
) -> Result<Arc<dyn AccountDef>, SetupError> {
    let at = name.span().start;
    let name = name.get_ref().as_ref();
    if !is_name(name) {
        let message = format!(
            "{} can't be the name of an account",
            redaction::quoted(name)
        );
        return Err(file.problem(at, message).with_hint(
            "a name has letters, digits, `-`, `_` and `.`, and begins with a letter or a digit",
        ));
    }
    let DeValue::Table(entries) = value.get_ref() else {
        return Err(file.problem(at, "an account must be a table, such as [accounts.acme]"));
    };
    let table = Table {
        file,
        name,
        what: if name.split('.').any(redaction::looks_like_key) {
            // It stands in the line that messages name.
            "the account".to_owned()
        } else {
            format!("the account `{name}`")
        },
        at,
        entries,
    };
    let known = || services.iter().map(|service| service.service().to_string());
    let Some(provider) = table.text("provider")? else {
        // It may be there, misspelt.
        let keys: BTreeSet<_> = keys.iter().flatten().map(String::as_str).collect();
        table.only(keys.iter().copied())?;
        let forms: Vec<_> = known()
            .map(|name| format!("provider = \"{name}\""))
            .collect();
        return Err(table
            .missing("provider")
            .with_hint(format!("write {}", forms.join(" or "))));
    };
    let wanted = Service::from(provider.value.as_str());
    let found = services.iter().zip(keys);
    let mut found = found.filter(|(service, _)| service.service() == wanted);
    let Some((service, keys)) = found.next() else {
        let shown = redaction::quoted(&provider.value);
        let problem = SetupError::new(format!("{}: {shown} is no provider", provider.origin));
        let known: Vec<_> = known().collect();
        let known = known.iter().map(String::as_str);
        return Err(
            problem.with_hint(match names::nearest(&provider.value, known.clone()) {
                Some(nearest) => format!("did you mean `{nearest}`?"),
                None => format!("there are {}", names::list(known)),
            }),
        );
    };
    table.only(keys.iter().map(String::as_str))?;
    service.parse(&table)
}

/// The keys that an account of `service` may have.
fn keys_of(service: &dyn ServiceDef) -> Vec<String> {
    let schema = service.schema(&mut SchemaGenerator::default());
    let properties = schema.get("properties").and_then(|value| value.as_object());
    properties
        .into_iter()
        .flat_map(|all| all.keys().cloned())
        .collect()
}
