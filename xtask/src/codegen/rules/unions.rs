//! A union without a discriminator keeps the raw value, unless all its parts are of one plain type.

use serde_json::{Value, json};

use super::schemas::{Object, Schemas, is_null, is_structural, parts};

/// Marks a union whose parts are members of the same name in variants of one type.
pub(super) const JOINED: &str = "x-joined";

/// How many schemas may be joined within each other.
const DEPTH: usize = 24;

/// Rewrites `schema` if it is a union.
pub(super) fn rewrite(schema: &mut Value, schemas: &Schemas, expanded: &mut Vec<String>) {
    for _ in 0..8 {
        let Some(combination) = ["oneOf", "anyOf"]
            .into_iter()
            .find(|name| schema.get(name).is_some())
        else {
            return;
        };
        once(schema, combination, schemas, expanded);
        super::all_of::rewrite(schema, schemas, expanded);
    }
}

fn once(schema: &mut Value, combination: &str, schemas: &Schemas, expanded: &mut Vec<String>) {
    let has_null = schema[combination]
        .as_array()
        .is_some_and(|parts| parts.iter().any(is_null));
    let joined = schema.get(JOINED).is_some();
    let own = schema
        .as_object()
        .is_some_and(|object| object.contains_key("properties"));
    let variants: Vec<Value> = parts(schema, combination).into_iter().cloned().collect();
    let (nullable, rest) = (has_null || schema["nullable"] == true, notes(schema));
    let become_ = |fields: Value| -> Value {
        let mut object = rest.clone();
        object.extend(fields.as_object().cloned().unwrap_or_default());
        if nullable {
            object.insert("nullable".to_owned(), true.into());
        }
        object.into()
    };
    if own || joined {
        let members = schemas.members(schema, &[]);
        let again = |members: &super::members::Members| {
            members.expanded.iter().any(|name| expanded.contains(name))
        };
        *schema = match members {
            Some(members) if own || (!again(&members) && expanded.len() < DEPTH) => {
                expanded.extend(members.expanded.clone());
                members.into_schema(schema)
            }
            _ => become_(json!({})),
        };
        return;
    }
    if let [only] = variants.as_slice() {
        let only = if only.get("$ref").is_some() {
            json!({ "allOf": [only] })
        } else {
            only.clone()
        };
        *schema = become_(only);
        return;
    }
    *schema = become_(plain(&variants, schemas).unwrap_or_else(|| json!({})));
}

/// The one plain type of all parts.
fn plain(variants: &[Value], schemas: &Schemas) -> Option<Value> {
    let kinds: Option<Vec<&str>> = variants
        .iter()
        .map(|variant| schemas.kind(variant))
        .collect();
    let kinds = kinds?;
    let all =
        |allowed: &[&str]| !kinds.is_empty() && kinds.iter().all(|kind| allowed.contains(kind));
    if all(&["string"]) {
        let values: Option<Vec<Vec<Value>>> = variants
            .iter()
            .map(|variant| schemas.resolve(variant)?.get("enum")?.as_array().cloned())
            .collect();
        return Some(match values {
            Some(values) => json!({ "type": "string", "enum": values.concat() }),
            None => json!({ "type": "string" }),
        });
    }
    ["boolean", "integer"]
        .into_iter()
        .find(|kind| all(&[kind]))
        .map(|kind| json!({ "type": kind }))
        .or_else(|| all(&["integer", "number"]).then(|| json!({ "type": "number" })))
}

fn notes(schema: &Value) -> Object {
    let members = schema.as_object().into_iter().flatten();
    let kept = members.filter(|(name, _)| !is_structural(name) && *name != "required");
    kept.map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::codegen::rules::simplified;

    #[test]
    fn unions_keep_the_raw_value() {
        let schemas = simplified(json!({
            "Raw": { "description": "one or many", "oneOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }] },
            "Text": { "anyOf": [{ "type": "string", "enum": ["a"] }, { "type": "string" }] },
            "Values": { "anyOf": [{ "type": "string", "enum": ["a"] }, { "type": "string", "enum": ["b"] }] },
            "Maybe": { "anyOf": [{ "type": "integer" }, { "type": "null" }] },
            "Either": { "type": "object", "properties": { "a": { "type": "string" } }, "anyOf": [{ "required": ["a"] }, { "required": ["b"] }] },
        }));
        assert_eq!(schemas["Raw"], json!({ "description": "one or many" }));
        assert_eq!(schemas["Text"], json!({ "type": "string" }));
        assert_eq!(
            schemas["Values"],
            json!({ "type": "string", "enum": ["a", "b"] })
        );
        assert_eq!(
            schemas["Maybe"],
            json!({ "type": "integer", "nullable": true })
        );
        assert_eq!(
            schemas["Either"],
            json!({ "type": "object", "properties": { "a": { "type": "string" } } })
        );
    }
}
