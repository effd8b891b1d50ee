//! An Okta org in the configuration file.

use schemars::{Schema, SchemaGenerator, json_schema};
use tokens_local::SecretRef;

use super::{App, Credential, Settings};
use crate::config::{SECRET_FORMS, Table, reference, text};
use crate::error::SetupError;
use crate::settings::Sourced;

/// An account of the configuration file.
///
/// # Errors
///
/// When it is not valid.
pub(super) fn read(table: &Table<'_>) -> Result<Settings, SetupError> {
    let url = table.text("url")?.ok_or_else(|| {
        table
            .missing("url")
            .with_hint("it is the org's own address, such as https://acme.okta.com")
    })?;
    let token = table.secret("token")?;
    let access_token = table.secret("access_token")?;
    let private_key = table.secret("private_key")?;
    let app_only = ["client_id", "key_id", "scopes", "dpop"];
    let credential = match (token, access_token, private_key) {
        (None, None, Some(private_key)) => Credential::App(Box::new(app(table, private_key)?)),
        (token, access_token, None) => {
            if let Some(key) = app_only.into_iter().find(|key| table.get(key).is_some()) {
                let message = format!(
                    "`{key}` is for an account that signs in with a `private_key`, which is missing"
                );
                return Err(table.wrong(key, message));
            }
            match (token, access_token) {
                (Some(token), None) => Credential::Token(token),
                (None, Some(token)) => Credential::AccessToken(token),
                (None, None) => {
                    return Err(table.missing("token").with_hint(format!(
                        "write token = {SECRET_FORMS}; or access_token; or private_key with client_id and scopes"
                    )));
                }
                _ => return Err(several_credentials(table)),
            }
        }
        _ => return Err(several_credentials(table)),
    };
    Ok(Settings { url, credential })
}

fn several_credentials(table: &Table<'_>) -> SetupError {
    table.problem("must have one of `token`, `access_token` and `private_key`")
}

fn app(table: &Table<'_>, private_key: Sourced<SecretRef>) -> Result<App, SetupError> {
    let client_id = table.text("client_id")?.ok_or_else(|| {
        table
            .missing("client_id")
            .with_hint("it is the app's, and begins with 0oa")
    })?;
    let scopes = table.texts("scopes")?.ok_or_else(|| {
        table.missing("scopes").with_hint(
            "listing needs okta.apiTokens.read, changing and revoking okta.apiTokens.manage",
        )
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
    Ok(App {
        client_id,
        private_key,
        key_id: table.text("key_id")?,
        scopes,
        dpop: table.flag("dpop")?,
    })
}

/// What it accepts, as far as a schema can say it.
pub(super) fn schema(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "description": "An Okta org",
        "type": "object",
        "additionalProperties": false,
        "required": ["provider", "url"],
        "properties": {
            "provider": { "const": "okta" },
            "url": text("The org's own address, such as https://acme.okta.com"),
            "token": reference("An API token (SSWS)"),
            "access_token": reference("An OAuth access token got elsewhere"),
            "client_id": text("The client id of a service app (0oa…)"),
            "private_key": reference("The app's private key, as PEM or JWK"),
            "key_id": text("The key's id; may be left out if the app has one key"),
            "scopes": {
                "description": "What the app asks for",
                "type": "array",
                "minItems": 1,
                "items": { "type": "string", "pattern": "^[!-~]+$" },
                "examples": [["okta.apiTokens.read", "okta.apiTokens.manage"]]
            },
            "dpop": {
                "description": "Whether access tokens are bound to this process",
                "type": "boolean",
                "default": true
            }
        },
        "allOf": [{
            "oneOf": [
                { "required": ["token"] },
                { "required": ["access_token"] },
                { "required": ["private_key"] }
            ]
        }],
        "dependentRequired": {
            "private_key": ["client_id", "scopes"],
            "client_id": ["private_key"],
            "key_id": ["private_key"],
            "scopes": ["private_key"],
            "dpop": ["private_key"]
        }
    })
}
