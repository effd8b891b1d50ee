//! The JSON Schema of a configuration, so that editors complete it: composed of those of the services.

use schemars::generate::SchemaSettings;
use schemars::{Schema, json_schema};
use serde_json::{Map, Value, json};

use super::table::PROVIDER;
use crate::services::Services;

/// What an account may be called, in what all dialects of regular expressions know: without `\p`, any character beyond ASCII
/// passes for a letter.
const NAME: &str = r"^[^\u0000-/:-@\[-`{-\u007f\s][^\u0000-,/:-@\[-\^`{-\u007f\s]*$";

/// The schema: what the parser takes, as far as a schema can say it.
pub fn config_schema(services: &Services) -> Schema {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let mut definitions = Map::new();
    for service in services.iter() {
        let name = service.service();
        let mut schema = service.schema(&mut generator);
        if let Some(Value::Object(properties)) = schema.get_mut("properties") {
            properties.insert(PROVIDER.to_owned(), json!({ "const": name }));
        }
        let required = schema.ensure_object().entry("required");
        if let Value::Array(required) = required.or_insert_with(|| json!([])) {
            required.push(PROVIDER.into());
        }
        definitions.insert(name.to_string(), schema.into());
    }
    definitions.extend(generator.take_definitions(true));
    let names: Vec<_> = services.iter().map(|service| service.service()).collect();
    let accounts = names.iter();
    let accounts: Vec<_> = accounts
        .map(|name| json!({ "$ref": format!("#/$defs/{name}") }))
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
                    "required": [PROVIDER],
                    "properties": { PROVIDER: { "description": "The service", "enum": names } },
                    "oneOf": accounts
                }
            }
        },
        "$defs": definitions
    })
}

/// The keys that an account may have, whatever its service.
pub(super) fn account_keys(services: &Services) -> Vec<String> {
    let mut keys = vec![PROVIDER.to_owned()];
    for service in services.iter() {
        let schema = service.schema(&mut SchemaSettings::draft2020_12().into_generator());
        let properties = schema.get("properties").and_then(Value::as_object);
        keys.extend(
            properties
                .into_iter()
                .flat_map(|properties| properties.keys().cloned()),
        );
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}
