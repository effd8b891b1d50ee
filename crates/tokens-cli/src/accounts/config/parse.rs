//! What the configuration file says: TOML to definitions. A message has the line and our own words, nothing of the line itself:
//! a secret may stand there.

use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;

use mist_api::Cloud;
use tokens_core::Ids;
use tokens_local::{SecretRef, redaction};
use toml::Spanned;
use toml::de::{DeTable, DeValue};
use uuid::Uuid;

use super::keys;
use super::table::{File, LineBreaks, SECRET_FORMS, Table};
use crate::accounts::definition::{
    Definition, Given, Mist, MistScope, Okta, OktaApp, OktaCredential, Origin, Settings,
};
use crate::output::Problem;

/// The accounts of a configuration, in its order.
///
/// # Errors
///
/// The first thing in it that can't be right.
pub(super) fn parse(text: &str, path: &Arc<Path>) -> Result<Vec<Definition>, Problem> {
    let lines = LineBreaks::of(text);
    let file = File {
        lines: &lines,
        path,
    };
    let document = DeTable::parse(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        // The error's own `Display` quotes the line.
        file.problem(at, format!("this is no TOML: {}", error.message()))
    })?;
    let top = Table {
        file,
        what: "the configuration".to_owned(),
        at: 0,
        entries: document.get_ref(),
    };
    top.only(keys::TOP)?;
    let Some(accounts) = top.table("accounts")? else {
        return Ok(Vec::new());
    };
    let mut entries: Vec<_> = accounts.entries.iter().collect();
    entries.sort_by_key(|(name, _)| name.span().start);
    entries
        .into_iter()
        .map(|(name, value)| account(file, name, value))
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
    file: File<'a>,
    name: &'a Spanned<toml::de::DeString<'a>>,
    value: &'a Spanned<DeValue<'a>>,
) -> Result<Definition, Problem> {
    let at = name.span().start;
    let name = name.get_ref().as_ref();
    if !is_name(name) {
        let message = format!(
            "{} can't be the name of an account",
            redaction::quoted(name)
        );
        return Err(file.problem(at, message).hint(
            "a name has letters, digits, `-`, `_` and `.`, and begins with a letter or a digit",
        ));
    }
    let DeValue::Table(entries) = value.get_ref() else {
        return Err(file.problem(at, "an account must be a table, such as [accounts.acme]"));
    };
    let table = Table {
        file,
        what: if name.split('.').any(redaction::looks_like_key) {
            // It stands in the line that messages name.
            "the account".to_owned()
        } else {
            format!("the account `{name}`")
        },
        at,
        entries,
    };
    const PROVIDERS: [&str; 2] = ["okta", "mist"];
    let Some(provider) = table.text("provider")? else {
        // It may be there, misspelt.
        table.only(&[keys::OKTA, keys::MIST].concat())?;
        return Err(table
            .missing("provider")
            .hint("write provider = \"okta\" or provider = \"mist\""));
    };
    let settings = match provider.value.as_str() {
        "okta" => {
            table.only(keys::OKTA)?;
            Settings::Okta(okta(&table)?)
        }
        "mist" => {
            table.only(keys::MIST)?;
            Settings::Mist(mist(&table)?)
        }
        other => {
            let problem = Problem::usage(format!(
                "{}: {} is no provider",
                provider.origin,
                redaction::quoted(other)
            ));
            return Err(problem.hint(match keys::nearest(other, PROVIDERS) {
                Some(nearest) => format!("did you mean `{nearest}`?"),
                None => format!("there are {}", keys::list(PROVIDERS)),
            }));
        }
    };
    let definition = Definition {
        name: name.to_owned(),
        settings,
    };
    definition
        .check_url()
        .map_err(|error| table.wrong("url", error))?;
    Ok(definition)
}

fn okta(table: &Table<'_>) -> Result<Okta, Problem> {
    let url = table.text("url")?.ok_or_else(|| {
        table
            .missing("url")
            .hint("it is the org's own address, such as https://acme.okta.com")
    })?;
    let token = table.secret("token")?;
    let access_token = table.secret("access_token")?;
    let private_key = table.secret("private_key")?;
    let app_only = ["client_id", "key_id", "scopes", "dpop"];
    let credential = match (token, access_token, private_key) {
        (None, None, Some(private_key)) => OktaCredential::App(Box::new(app(table, private_key)?)),
        (token, access_token, None) => {
            if let Some(key) = app_only.into_iter().find(|key| table.get(key).is_some()) {
                let message = format!(
                    "`{key}` is for an account that signs in with a `private_key`, which is missing"
                );
                return Err(table.wrong(key, message));
            }
            match (token, access_token) {
                (Some(token), None) => OktaCredential::Token(token),
                (None, Some(token)) => OktaCredential::AccessToken(token),
                (None, None) => {
                    return Err(table.missing("token").hint(format!(
                        "write token = {SECRET_FORMS}; or access_token; or private_key with client_id and scopes"
                    )));
                }
                _ => return Err(several_credentials(table)),
            }
        }
        _ => return Err(several_credentials(table)),
    };
    Ok(Okta { url, credential })
}

fn several_credentials(table: &Table<'_>) -> Problem {
    let message = format!(
        "{} must have one of `token`, `access_token` and `private_key`",
        table.what
    );
    table.file.problem(table.at, message)
}

fn app(table: &Table<'_>, private_key: Given<SecretRef>) -> Result<OktaApp, Problem> {
    let client_id = table.text("client_id")?.ok_or_else(|| {
        table
            .missing("client_id")
            .hint("it is the app's, and begins with 0oa")
    })?;
    let scopes = table.texts("scopes")?.ok_or_else(|| {
        table
            .missing("scopes")
            .hint("listing needs okta.apiTokens.read, changing and revoking okta.apiTokens.manage")
    })?;
    for (key, words) in [
        ("client_id", std::slice::from_ref(&client_id.value)),
        ("scopes", scopes.value.as_slice()),
    ] {
        let is_word =
            |word: &String| !word.is_empty() && word.chars().all(|c| c.is_ascii_graphic());
        if !words.iter().all(is_word) {
            let message = format!("`{key}` has something that can't be in it, such as a space");
            return Err(table.wrong(key, message));
        }
    }
    Ok(OktaApp {
        client_id,
        private_key,
        key_id: table.text("key_id")?,
        scopes,
        dpop: table.flag("dpop")?,
    })
}

fn mist(table: &Table<'_>) -> Result<Mist, Problem> {
    let url = match (table.text("cloud")?, table.text("url")?) {
        (Some(cloud), None) => {
            let found: Cloud = cloud.value.parse().map_err(|_| {
                let shown = redaction::quoted(&cloud.value);
                let problem = Problem::usage(format!("{}: {shown} is no cloud", cloud.origin));
                let names = Cloud::ALL.iter().map(|cloud| cloud.name());
                problem.hint(match keys::nearest(&cloud.value, names.clone()) {
                    Some(nearest) => format!("did you mean `{nearest}`?"),
                    None => format!("there are {}", keys::list(names)),
                })
            })?;
            cloud.with(found.url().to_owned())
        }
        (None, Some(url)) => url,
        (Some(_), Some(url)) => {
            return Err(
                Problem::usage(format!("{}: `cloud` says it already", url.origin))
                    .hint("leave `url` or `cloud` out"),
            );
        }
        (None, None) => {
            return Err(table.missing("cloud").hint(format!(
                "there are {}; or write url",
                keys::list(Cloud::ALL.iter().map(|cloud| cloud.name()))
            )));
        }
    };
    let token = table.secret("token")?.ok_or_else(|| {
        table
            .missing("token")
            .hint(format!("write token = {SECRET_FORMS}"))
    })?;
    Ok(Mist {
        url,
        token,
        scope: scope(table)?,
    })
}

fn scope(table: &Table<'_>) -> Result<Given<MistScope>, Problem> {
    const SCOPES: [&str; 3] = ["self", "org", "msp"];
    let ids = ids(table)?;
    let scope = table
        .text("scope")?
        .unwrap_or_else(|| Given::new("self".to_owned(), Origin::Default));
    let ids_or_missing = |what: &str| {
        ids.clone().ok_or_else(|| {
            table.missing("ids").hint(format!(
                "write ids = \"all\", or a list of the {what}s' ids"
            ))
        })
    };
    let found = match scope.value.as_str() {
        "self" if ids.is_some() => {
            return Err(table
                .wrong("ids", "`ids` has no meaning for a user's own tokens")
                .hint("leave `ids` out, or write scope = \"org\" or scope = \"msp\""));
        }
        "self" => MistScope::User,
        "org" => MistScope::Orgs(ids_or_missing("organization")?),
        "msp" => MistScope::Msps(ids_or_missing("MSP")?),
        other => {
            let shown = redaction::quoted(other);
            let problem = Problem::usage(format!("{}: {shown} is no scope", scope.origin));
            return Err(problem.hint(format!("there are {}", keys::list(SCOPES))));
        }
    };
    Ok(scope.with(found))
}

/// `"all"`, or a list of UUIDs.
fn ids(table: &Table<'_>) -> Result<Option<Ids>, Problem> {
    const WHAT: &str = "\"all\", or a list of UUIDs";
    let Some(value) = table.get("ids") else {
        return Ok(None);
    };
    let DeValue::Array(items) = value.get_ref() else {
        return match value.get_ref().as_str() {
            Some("all") => Ok(Some(Ids::All)),
            _ => Err(table.not("ids", value, WHAT)),
        };
    };
    let mut ids = Vec::new();
    let mut known = HashSet::new();
    for item in items.iter() {
        let id = item.get_ref().as_str().map(Uuid::try_parse);
        let Some(Ok(id)) = id else {
            return Err(table.not("ids", item, WHAT));
        };
        if known.insert(id) {
            ids.push(id);
        }
    }
    if ids.is_empty() {
        return Err(table.not("ids", value, WHAT));
    }
    Ok(Some(Ids::Listed(ids)))
}
