//! The JSON Schema of the configuration file, so that editors complete it.

use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use crate::services::Services;

/// What an account may be called, in what all dialects of regular expressions know: without `\p`, any character beyond ASCII
/// passes for a letter.
const NAME: &str = r"^[^\u0000-/:-@\[-`{-\u007f\s][^\u0000-,/:-@\[-\^`{-\u007f\s]*$";

/// The schema: what the parser takes, as far as a schema can say it.
pub fn config_schema(services: &Services) -> Schema {
    let mut generator = SchemaGenerator::default();
    let names: Vec<_> = services.iter().map(|service| service.service()).collect();
    let forms: Vec<_> = names
        .iter()
        .map(|name| json!({ "$ref": format!("#/$defs/{name}") }))
        .collect();
    let mut definitions = serde_json::Map::new();
    for (service, name) in services.iter().zip(&names) {
        let schema = service.schema(&mut generator);
        definitions.insert(name.to_string(), schema.to_value());
    }
    definitions.insert("secret".to_owned(), secret());
    definitions.extend(generator.take_definitions(true));
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
                        "provider": { "description": "The service", "enum": names }
                    },
                    "oneOf": forms
                }
            }
        },
        "$defs": definitions
    })
}

/// The schema of a text.
pub(crate) fn text(description: &str) -> Value {
    json!({ "description": description, "type": "string", "pattern": "\\S" })
}

/// The schema of a reference to a secret.
pub(crate) fn reference(description: &str) -> Value {
    json!({ "description": description, "$ref": "#/$defs/secret" })
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
