//! Writing a schema of OpenAPI 3.0 or 3.1 as one of 3.0.3.

#[cfg(test)]
mod tests;

use serde_json::{Map, Value, json};

use super::known;
use crate::openapi::Kind;

const TEXT: [&str; 4] = ["format", "minLength", "maxLength", "pattern"];
const NUMBER: [&str; 6] = [
    "format",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
];
const LIST: [&str; 4] = ["items", "minItems", "maxItems", "uniqueItems"];
const OBJECT: [&str; 6] = [
    "properties",
    "required",
    "additionalProperties",
    "minProperties",
    "maxProperties",
    "discriminator",
];

/// A schema without prose and extensions, as OpenAPI 3.0.3 has it.
pub(super) fn normalise(node: &Value) -> Value {
    let Value::Object(members) = node else {
        // `false` allows nothing. Anything else says nothing.
        return if *node == Value::Bool(false) {
            json!({ "not": {} })
        } else {
            json!({})
        };
    };
    let mut members = members.clone();
    maps(&mut members);
    let mut schema = known(&members, Kind::Schema);
    if let Some(additional @ Value::Bool(_)) = members.get("additionalProperties") {
        schema.insert("additionalProperties".into(), additional.clone());
    }
    remove_empty(&mut schema);
    types(&members, &mut schema);
    values(&members, &mut schema);
    content(&members, &mut schema);
    bound(
        "minimum",
        "exclusiveMinimum",
        |old, new| new >= old,
        &mut schema,
    );
    bound(
        "maximum",
        "exclusiveMaximum",
        |old, new| new <= old,
        &mut schema,
    );
    for combination in ["oneOf", "anyOf"] {
        null_alternative(&members, combination, &mut schema);
    }
    several_types(&mut schema);
    if schema.get("type").is_some_and(|value| value == "array") {
        schema.entry("items").or_insert_with(|| json!({}));
    }
    siblings(&mut schema);
    Value::Object(schema)
}

/// Maps by pattern, as far as OpenAPI 3.0 can say it.
fn maps(members: &mut Map<String, Value>) {
    let patterns = members.get("patternProperties").and_then(Value::as_object);
    let values: Vec<_> = patterns
        .into_iter()
        .flatten()
        .map(|(_, value)| value.clone())
        .collect();
    let is_closed = members
        .get("additionalProperties")
        .is_none_or(|more| *more == Value::Bool(false));
    if !values.is_empty() && is_closed {
        let value = if let [only] = values.as_slice() {
            only.clone()
        } else {
            json!({})
        };
        members.insert("additionalProperties".into(), value);
    }
}

/// Lists that OpenAPI 3.0 does not allow to be empty, members of a wrong type, and a default that is none.
fn remove_empty(schema: &mut Map<String, Value>) {
    for name in ["required", "enum", "allOf", "oneOf", "anyOf"] {
        if schema
            .get(name)
            .is_some_and(|list| list.as_array().is_none_or(Vec::is_empty))
        {
            schema.remove(name);
        }
    }
    if schema.get("default").is_some_and(Value::is_null) {
        schema.remove("default");
    }
}

/// `type: [string, 'null']` becomes `nullable`. Other lists of types stay for [`several_types`].
fn types(members: &Map<String, Value>, schema: &mut Map<String, Value>) {
    let mut types: Vec<Value> = match members.get("type") {
        Some(Value::Array(types)) => types.clone(),
        Some(Value::String(kind)) => vec![json!(kind)],
        _ => return,
    };
    types.dedup();
    let count = types.len();
    types.retain(|kind| kind != "null");
    if types.len() < count {
        schema.insert("nullable".into(), json!(true));
    }
    match types.as_slice() {
        [] => {
            schema.remove("type");
            schema.insert("enum".into(), json!([null]));
        }
        [only] => {
            schema.insert("type".into(), only.clone());
        }
        _ => {
            schema.insert("type".into(), Value::Array(types));
        }
    }
}

/// `const`, null among the listed values, values listed twice, and strings that YAML takes for something else.
fn values(members: &Map<String, Value>, schema: &mut Map<String, Value>) {
    if let Some(value) = members.get("const") {
        schema.insert("enum".into(), json!([value]));
    }
    let is_text = schema.get("type").is_some_and(|value| value == "string");
    if let Some(default) = schema
        .get_mut("default")
        .filter(|value| is_text && (value.is_number() || value.is_boolean()))
    {
        *default = json!(default.to_string());
    }
    let Some(Value::Array(values)) = schema.get_mut("enum") else {
        return;
    };
    if is_text {
        for value in values
            .iter_mut()
            .filter(|value| value.is_number() || value.is_boolean())
        {
            *value = json!(value.to_string());
        }
    }
    let mut unique: Vec<Value> = Vec::new();
    for value in std::mem::take(values) {
        if !unique.contains(&value) {
            unique.push(value);
        }
    }
    let is_nullable = unique.iter().any(Value::is_null);
    if is_nullable && unique.len() > 1 {
        unique.retain(|value| !value.is_null());
    }
    *values = unique;
    if is_nullable {
        schema.insert("nullable".into(), json!(true));
    }
}

/// Encoded content, for which OpenAPI 3.0 has formats.
fn content(members: &Map<String, Value>, schema: &mut Map<String, Value>) {
    let format = match (
        members.get("contentEncoding"),
        members.get("contentMediaType"),
    ) {
        (Some(encoding), _)
            if encoding
                .as_str()
                .is_some_and(|name| name.starts_with("base64")) =>
        {
            "byte"
        }
        (None, Some(media_type)) if media_type == "application/octet-stream" => "binary",
        _ => return,
    };
    if schema.get("type").is_none_or(|kind| kind == "string") {
        schema.entry("format").or_insert_with(|| json!(format));
    }
}

/// A bound that is a number of its own becomes a flag of the other.
fn bound(
    inclusive: &str,
    exclusive: &str,
    is_tighter: fn(f64, f64) -> bool,
    schema: &mut Map<String, Value>,
) {
    let Some(Value::Number(new)) = schema.get(exclusive).cloned() else {
        return;
    };
    let old = schema.get(inclusive).and_then(Value::as_f64);
    if old.is_some_and(|old| !is_tighter(old, new.as_f64().unwrap_or(old))) {
        schema.remove(exclusive);
    } else {
        schema.insert(inclusive.into(), Value::Number(new));
        schema.insert(exclusive.into(), json!(true));
    }
}

/// `anyOf: [a, {type: 'null'}]` is `a`, but nullable.
fn null_alternative(
    members: &Map<String, Value>,
    combination: &str,
    schema: &mut Map<String, Value>,
) {
    let is_null = |part: &Value| {
        part.get("type")
            .is_some_and(|kind| kind == "null" || *kind == json!(["null"]))
    };
    let Some(parts) = members.get(combination).and_then(Value::as_array) else {
        return;
    };
    let others: Vec<Value> = parts
        .iter()
        .filter(|part| !is_null(part))
        .map(normalise)
        .collect();
    if others.len() == parts.len() || others.is_empty() {
        return;
    }
    schema.insert("nullable".into(), json!(true));
    if let [only] = others.as_slice() {
        schema.remove(combination);
        let inline = only.as_object().filter(|only| {
            !only.contains_key("$ref")
                && only
                    .keys()
                    .all(|name| name == "nullable" || !schema.contains_key(name))
        });
        match inline {
            Some(only) => schema.extend(only.clone()),
            None => all_of(schema, only.clone()),
        }
    } else {
        schema.insert(combination.into(), Value::Array(others));
    }
}

/// A list of types becomes alternatives, each with the members that are about it.
fn several_types(schema: &mut Map<String, Value>) {
    let Some(Value::Array(types)) = schema.get("type").cloned() else {
        return;
    };
    schema.remove("type");
    let alternatives: Vec<Value> = types
        .iter()
        .map(|kind| {
            let mut part = Map::new();
            part.insert("type".into(), kind.clone());
            let about = about(kind);
            part.extend(
                about
                    .iter()
                    .filter_map(|name| Some(((*name).to_owned(), schema.get(*name)?.clone()))),
            );
            if kind == "array" {
                part.entry("items").or_insert_with(|| json!({}));
            }
            Value::Object(part)
        })
        .collect();
    for name in types.iter().flat_map(about) {
        schema.remove(*name);
    }
    if let Some(old) = schema.remove("anyOf") {
        all_of(schema, json!({ "anyOf": old }));
    }
    schema.insert("anyOf".into(), Value::Array(alternatives));
}

/// The members that are about values of a type.
fn about(kind: &Value) -> &'static [&'static str] {
    match kind.as_str() {
        Some("string") => &TEXT,
        Some("integer" | "number") => &NUMBER,
        Some("array") => &LIST,
        Some("object") => &OBJECT,
        _ => &[],
    }
}

/// Members beside `$ref` have an effect only beside an `allOf`.
fn siblings(schema: &mut Map<String, Value>) {
    if schema.len() > 1
        && let Some(reference) = schema.remove("$ref")
    {
        all_of(schema, json!({ "$ref": reference }));
    }
}

/// Adds a part in front of those that all have to be met.
fn all_of(schema: &mut Map<String, Value>, part: Value) {
    let parts = schema.entry("allOf").or_insert_with(|| json!([]));
    if let Some(parts) = parts.as_array_mut() {
        parts.insert(0, part);
    }
}
