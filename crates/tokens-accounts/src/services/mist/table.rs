//! A Mist user, or organizations, in the configuration file.

use std::collections::HashSet;

use mist_api::Cloud;
use schemars::{Schema, SchemaGenerator, json_schema};
use tokens_core::Ids;
use tokens_local::redaction;
use toml::de::DeValue;
use uuid::Uuid;

use super::{Scope, Settings};
use crate::config::{SECRET_FORMS, Table, reference, text};
use crate::error::SetupError;
use crate::names;
use crate::settings::{Origin, Sourced};

/// An account of the configuration file.
///
/// # Errors
///
/// When it is not valid.
pub(super) fn read(table: &Table<'_>) -> Result<Settings, SetupError> {
    let url = match (table.text("cloud")?, table.text("url")?) {
        (Some(cloud), None) => {
            let found: Cloud = cloud.value.parse().map_err(|_| {
                let shown = redaction::quoted(&cloud.value);
                let problem = SetupError::new(format!("{}: {shown} is no cloud", cloud.origin));
                let names = Cloud::ALL.iter().map(|cloud| cloud.name());
                problem.with_hint(match names::nearest(&cloud.value, names.clone()) {
                    Some(nearest) => format!("did you mean `{nearest}`?"),
                    None => format!("there are {}", names::list(names)),
                })
            })?;
            cloud.with(found.url().to_owned())
        }
        (None, Some(url)) => url,
        (Some(_), Some(url)) => {
            return Err(
                SetupError::new(format!("{}: `cloud` says it already", url.origin))
                    .with_hint("leave `url` or `cloud` out"),
            );
        }
        (None, None) => {
            return Err(table.missing("cloud").with_hint(format!(
                "there are {}; or write url",
                names::list(Cloud::ALL.iter().map(|cloud| cloud.name()))
            )));
        }
    };
    let token = table.secret("token")?.ok_or_else(|| {
        table
            .missing("token")
            .with_hint(format!("write token = {SECRET_FORMS}"))
    })?;
    Ok(Settings {
        url,
        token,
        scope: scope(table)?,
    })
}

fn scope(table: &Table<'_>) -> Result<Sourced<Scope>, SetupError> {
    const SCOPES: [&str; 3] = ["self", "org", "msp"];
    let ids = ids(table)?;
    let scope = table
        .text("scope")?
        .unwrap_or_else(|| Sourced::new("self".to_owned(), Origin::Default));
    let ids_or_missing = |what: &str| {
        ids.clone().ok_or_else(|| {
            table.missing("ids").with_hint(format!(
                "write ids = \"all\", or a list of the {what}s' ids"
            ))
        })
    };
    let found = match scope.value.as_str() {
        "self" if ids.is_some() => {
            return Err(table
                .wrong("ids", "`ids` has no meaning for a user's own tokens")
                .with_hint("leave `ids` out, or write scope = \"org\" or scope = \"msp\""));
        }
        "self" => Scope::User,
        "org" => Scope::Orgs(ids_or_missing("organization")?),
        "msp" => Scope::Msps(ids_or_missing("MSP")?),
        other => {
            let shown = redaction::quoted(other);
            let problem = SetupError::new(format!("{}: {shown} is no scope", scope.origin));
            return Err(problem.with_hint(format!("there are {}", names::list(SCOPES))));
        }
    };
    Ok(scope.with(found))
}

/// `"all"`, or a list of UUIDs.
fn ids(table: &Table<'_>) -> Result<Option<Ids>, SetupError> {
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

/// What it accepts, as far as a schema can say it.
pub(super) fn schema(_: &mut SchemaGenerator) -> Schema {
    let clouds: Vec<_> = Cloud::ALL.iter().map(|cloud| cloud.name()).collect();
    json_schema!({
        "description": "A Mist user, or organizations that a key of Mist reaches",
        "type": "object",
        "additionalProperties": false,
        "required": ["provider", "token"],
        "properties": {
            "provider": { "const": "mist" },
            "cloud": { "description": "The vendor's name of the cloud", "enum": clouds },
            "url": text("The address of the cloud's API, in place of `cloud`"),
            "token": reference("An API token; several of one organization have commas between them"),
            "scope": {
                "description": "Whose tokens: the user's own, organizations', or those of all organizations of MSPs",
                "enum": ["self", "org", "msp"],
                "default": "self"
            },
            "ids": {
                "description": "Of which organizations or MSPs: all that the key reaches, or these",
                "oneOf": [
                    { "const": "all" },
                    {
                        "type": "array",
                        "minItems": 1,
                        "items": { "type": "string", "format": "uuid" }
                    }
                ]
            }
        },
        "allOf": [{ "oneOf": [{ "required": ["cloud"] }, { "required": ["url"] }] }],
        "if": { "required": ["scope"], "properties": { "scope": { "enum": ["org", "msp"] } } },
        "then": { "required": ["ids"] },
        "else": { "properties": { "ids": false } }
    })
}
