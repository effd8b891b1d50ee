//! An Okta org in a configuration.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;
use tokens_http::BaseUrl;
use tokens_local::redaction;

use super::{App, Credential, Settings, client};
use crate::config::{ConfigProblems, Field, Reference, SECRET_FORMS, Table, Texts};
use crate::settings::Sourced;

pub(super) fn schema(generator: &mut SchemaGenerator) -> Schema {
    OktaTable::json_schema(generator)
}

/// An Okta org
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend(
    "required" = ["url"],
    "allOf" = [{
        "oneOf": [
            { "required": ["token"] },
            { "required": ["access_token"] },
            { "required": ["private_key"] }
        ]
    }],
    "dependentRequired" = {
        "private_key": ["client_id", "scopes"],
        "client_id": ["private_key"],
        "key_id": ["private_key"],
        "scopes": ["private_key"],
        "dpop": ["private_key"]
    }
))]
struct OktaTable {
    /// The org's own address, such as `https://acme.okta.com`
    url: Field<String>,
    /// An API token (SSWS)
    token: Field<Reference>,
    /// An OAuth access token got elsewhere
    access_token: Field<Reference>,
    /// The client id of a service app (0oa…)
    client_id: Field<String>,
    /// The app's private key, as PEM or JWK
    private_key: Field<Reference>,
    /// The key's id; may be left out if the app has one key
    key_id: Field<String>,
    /// What the app asks for
    #[schemars(extend(
        "items" = { "type": "string", "pattern": "^[!-~]+$" },
        "examples" = [["okta.apiTokens.read", "okta.apiTokens.manage"]]
    ))]
    scopes: Field<Texts>,
    /// Whether access tokens are bound to this process
    #[schemars(extend("default" = true))]
    dpop: Field<bool>,
}

/// An account, and its address.
pub(super) fn read(table: &Table<'_>) -> Result<(Settings, BaseUrl), ConfigProblems> {
    let mut okta: OktaTable = table.read()?;
    let url = std::mem::take(&mut okta.url);
    let hint = "it is the org's own address, such as https://acme.okta.com";
    let url = table.require("url", url, hint).and_then(|url| {
        let checked = client::base_url(&url.value);
        table.keep(
            checked
                .map(|base_url| (url, base_url))
                .map_err(|error| table.wrong("url", error)),
        )
    });
    let (credential, (url, base_url)) = table.finish(credential(table, okta).zip(url))?;
    Ok((Settings { url, credential }, base_url))
}

/// What is wrong is recorded.
fn credential(table: &Table<'_>, okta: OktaTable) -> Option<Credential> {
    let (token, access_token, private_key) =
        (okta.token.0, okta.access_token.0, okta.private_key.0);
    let mut of_app = vec!["client_id", "key_id", "scopes", "dpop"];
    of_app.retain(|key| table.has(key));
    if private_key.is_none() {
        for key in &of_app {
            let message = format!(
                "`{key}` is for an account that signs in with a `private_key`, which is missing"
            );
            table.push(table.wrong(key, message));
        }
    }
    match (token, access_token, private_key) {
        (Some(token), None, None) => Some(Credential::Token(token.secret())),
        (None, Some(token), None) => Some(Credential::AccessToken(token.secret())),
        (None, None, Some(private_key)) => {
            let (client_id, scopes) = app(table, okta.client_id, okta.scopes)?;
            Some(Credential::App(Box::new(App {
                client_id,
                private_key: private_key.secret(),
                key_id: okta.key_id.0,
                scopes,
                dpop: okta.dpop.0,
            })))
        }
        (None, None, None) if !of_app.is_empty() => None,
        (None, None, None) => {
            table.push(table.missing("token").with_hint(format!(
                "write token = {SECRET_FORMS}; or access_token; or private_key with client_id and scopes"
            )));
            None
        }
        _ => {
            let message = "must have one of `token`, `access_token` and `private_key`";
            table.push(table.error(format_args!("{} {message}", table.what)));
            None
        }
    }
}

fn app(
    table: &Table<'_>,
    client_id: Field<String>,
    scopes: Field<Texts>,
) -> Option<(Sourced<String>, Sourced<Vec<String>>)> {
    let hint = "it is the app's, and begins with 0oa";
    let client_id = table.require("client_id", client_id, hint);
    let hint = "listing needs okta.apiTokens.read, changing and revoking okta.apiTokens.manage";
    let scopes = table.require("scopes", scopes, hint);
    let scopes = scopes.map(|scopes| Sourced::new(scopes.value.0, scopes.origin));
    let ids = client_id.iter().map(|id| &id.value);
    check_words(table, "client_id", ids);
    check_words(
        table,
        "scopes",
        scopes.iter().flat_map(|scopes| &scopes.value),
    );
    client_id.zip(scopes)
}

fn check_words<'w>(table: &Table<'_>, key: &str, mut words: impl Iterator<Item = &'w String>) {
    let mut words = words.by_ref().peekable();
    if words
        .peek()
        .is_some_and(|word| redaction::looks_like_key(word))
    {
        let message =
            format!("`{key}` looks like a key; a configuration only says where a secret is");
        table.push(table.wrong(key, message));
    } else if !words.all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_graphic())) {
        let message = format!("`{key}` has something that can't be in it, such as a space");
        table.push(table.wrong(key, message));
    }
}
