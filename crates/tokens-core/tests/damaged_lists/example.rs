//! A value of a type with every member, made from the type's JSON Schema.

use schemars::JsonSchema;
use serde_json::{Map, Value, json};

/// Objects within objects beyond this depth are left out; types may contain themselves.
const DEPTH: usize = 8;

/// A value of `T` with every member, and two elements in every array.
pub(crate) fn of<T: JsonSchema>() -> Value {
    let schema = schemars::schema_for!(T).to_value();
    value(&schema, &schema, 0).unwrap()
}

fn value(schema: &Value, whole: &Value, depth: usize) -> Option<Value> {
    if depth > DEPTH {
        return None;
    }
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return value(whole.pointer(&reference[1..]).unwrap(), whole, depth);
    }
    for combination in ["anyOf", "oneOf", "allOf"] {
        if let Some(first) = schema.get(combination).and_then(|all| all.get(0)) {
            return value(first, whole, depth);
        }
    }
    if let Some(one) = schema.get("const") {
        return Some(one.clone());
    }
    if let Some(first) = schema.get("enum").and_then(|all| all.get(0)) {
        return Some(first.clone());
    }
    let kind = match schema.get("type") {
        Some(Value::Array(kinds)) => kinds.first().and_then(Value::as_str),
        kind => kind.and_then(Value::as_str),
    };
    Some(match kind {
        Some("object") => object(schema, whole, depth),
        Some("array") => {
            let item = value(&schema["items"], whole, depth + 1);
            item.map_or_else(|| json!([]), |item| json!([item, item]))
        }
        Some("string") => match schema.get("format").and_then(Value::as_str) {
            Some("uuid") => json!("6a1f3f0e-0000-4000-8000-000000000001"),
            Some("date-time") => json!("2026-01-02T03:04:05Z"),
            Some("masked-key") => json!("1qkb...QQCL"),
            _ => json!("text"),
        },
        Some("integer") => json!(7),
        Some("number") => json!(1.5),
        Some("boolean") => json!(true),
        // Anything.
        _ => json!({ "any": [1, "b"] }),
    })
}

fn object(schema: &Value, whole: &Value, depth: usize) -> Value {
    let mut members = Map::new();
    let properties = schema.get("properties").and_then(Value::as_object);
    for (name, property) in properties.into_iter().flatten() {
        if let Some(value) = value(property, whole, depth + 1) {
            members.insert(name.clone(), value);
        }
    }
    if let Some(inner) = schema
        .get("additionalProperties")
        .filter(|_| properties.is_none())
        && let Some(value) = value(inner, whole, depth + 1)
    {
        members.insert("name".to_owned(), value);
    }
    Value::Object(members)
}
