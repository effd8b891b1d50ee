//! The JSON Schema of the configuration file, so that editors complete it.

use schemars::{Schema, json_schema};
use serde_json::{Value, json};

/// What an account may be called, in what all dialects of regular expressions know: without `\p`, any character beyond ASCII
/// passes for a letter.
const NAME: &str = r"^[^\u0000-/:-@\[-`{-\u007f\s][^\u0000-,/:-@\[-\^`{-\u007f\s]*$";

/// The schema: what the parser takes, as far as a schema can say it.
pub(crate) fn config_schema() -> Schema {
    let clouds: Vec<_> = mist_api::Cloud::ALL
        .iter()
        .map(|cloud| cloud.name())
        .collect();
    json_schema!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "tokens/v1/config",
        "title": "Configuration of tokens",
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "accounts": {
                "description": "The accounts, by name",
                "type": "object",
                "propertyNames": { "pattern": NAME },
                "additionalProperties": {
                    "type": "object",
                    "required": ["provider"],
                    "properties": {
                        "provider": { "description": "The service", "enum": ["okta", "mist"] }
                    },
                    "oneOf": [{ "$ref": "#/$defs/okta" }, { "$ref": "#/$defs/mist" }]
                }
            }
        },
        "$defs": {
            "okta": okta(),
            "mist": mist(&clouds),
            "secret": secret()
        }
    })
}

fn text(description: &str) -> Value {
    json!({ "description": description, "type": "string", "pattern": "\\S" })
}

fn reference(description: &str) -> Value {
    json!({ "description": description, "$ref": "#/$defs/secret" })
}

fn okta() -> Value {
    json!({
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

fn mist(clouds: &[&str]) -> Value {
    json!({
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

fn secret() -> Value {
    json!({
        "description": "Where a secret is; never the secret itself",
        "type": "object",
        "additionalProperties": false,
        "minProperties": 1,
        "maxProperties": 1,
        "properties": {
            "env": {
                "description": "An environment variable",
                "type": "string",
                "maxLength": 64,
                "pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
            },
            "file": text("A file, relative to the configuration; not readable by everybody, not writable by others"),
            "command": {
                "description": "A program that prints it, and its arguments; no shell, at most 30 s",
                "type": "array",
                "minItems": 1,
                "prefixItems": [{ "type": "string", "pattern": "\\S" }],
                "items": { "type": "string" }
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::super::keys;
    use super::*;

    #[test]
    fn it_has_the_keys_that_the_parser_knows() {
        let schema = config_schema();
        for (at, known) in [
            ("/properties", keys::TOP),
            ("/$defs/okta/properties", keys::OKTA),
            ("/$defs/mist/properties", keys::MIST),
            ("/$defs/secret/properties", keys::SECRET),
        ] {
            let properties = schema.pointer(at).and_then(Value::as_object).unwrap();
            let mut found: Vec<_> = properties.keys().map(String::as_str).collect();
            let mut known = known.to_vec();
            found.sort_unstable();
            known.sort_unstable();
            assert_eq!(found, known, "{at}");
        }
    }
}
