//! Each schema keeps what its type can use.

use serde_json::{Value, json};

use super::schemas::{Object, reference};

/// The formats that become types; any other is a plain string.
const FORMATS: [&str; 6] = [
    "date-time",
    "date",
    "password",
    "masked-key",
    "uuid",
    "binary",
];

/// Members that any schema can have.
const NOTES: [&str; 4] = ["description", "nullable", "readOnly", "writeOnly"];

/// Rewrites `schema`, which is not a combination.
pub(super) fn rewrite(schema: &mut Value) {
    if reference(schema).is_some() {
        return keep(schema, &["$ref", "allOf"]);
    }
    let kind = kind(schema);
    let Some(object) = schema.as_object_mut() else {
        // `true` allows anything; there is no use for what `false` allows.
        *schema = json!({});
        return;
    };
    let Some(kind) = kind else {
        return keep(schema, &[]);
    };
    object.insert("type".to_owned(), kind.into());
    match kind {
        "string" => {
            let format = object.get("format").and_then(Value::as_str);
            if !format.is_some_and(|format| FORMATS.contains(&format)) {
                object.remove("format");
            }
            keep(
                schema,
                &["type", "format", "enum", "minLength", "maxLength"],
            );
        }
        "integer" => {
            bounds(object);
            let format = object.get("format").and_then(Value::as_str);
            if !matches!(format, Some("int32" | "int64")) {
                object.remove("format");
            }
            keep(schema, &["type", "format", "minimum", "maximum"]);
        }
        "number" => keep(schema, &["type"]),
        "array" => {
            object.entry("items").or_insert_with(|| json!({}));
            keep(schema, &["type", "items"]);
        }
        "object" => {
            let empty = object
                .get("properties")
                .and_then(Value::as_object)
                .is_none_or(Object::is_empty);
            match object.get("additionalProperties") {
                Some(Value::Bool(false)) if !empty => drop(object.remove("additionalProperties")),
                Some(Value::Object(_)) => {}
                None if !empty => {}
                _ => drop(object.insert("additionalProperties".to_owned(), json!({}))),
            }
            if empty {
                object.remove("properties");
                object.remove("required");
            }
            keep(
                schema,
                &["type", "properties", "required", "additionalProperties"],
            );
        }
        _ => keep(schema, &["type"]),
    }
}

/// The type that a schema has or must mean.
fn kind(schema: &Value) -> Option<&'static str> {
    const KINDS: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];
    let has = |member| schema.get(member).is_some();
    if let Some(kind) = schema.get("type") {
        let kind = kind.as_str()?;
        return KINDS
            .into_iter()
            .find(|known| *known == kind)
            .or((kind == "file").then_some("string"));
    }
    if has("properties") || has("additionalProperties") {
        return Some("object");
    }
    if has("items") {
        return Some("array");
    }
    let values = schema["enum"].as_array();
    let texts = values.is_some_and(|values| {
        values
            .iter()
            .all(|value| value.is_string() || value.is_null())
    });
    (texts || has("format") || has("pattern") || has("minLength") || has("maxLength"))
        .then_some("string")
}

/// Whole numbers within the range of `i64`.
fn bounds(object: &mut Object) {
    for (bound, exclusive, step) in [
        ("minimum", "exclusiveMinimum", 1),
        ("maximum", "exclusiveMaximum", -1),
    ] {
        let number = object
            .get(bound)
            .and_then(|value| value.as_i64().or_else(|| whole(value.as_f64()?)));
        let excluded = object.get(exclusive) == Some(&Value::Bool(true));
        match number {
            Some(number) if excluded => {
                drop(object.insert(bound.to_owned(), number.saturating_add(step).into()))
            }
            Some(number) => drop(object.insert(bound.to_owned(), number.into())),
            None => drop(object.remove(bound)),
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "only whole numbers that an i64 can hold are converted"
)]
fn whole(number: f64) -> Option<i64> {
    (number.fract() == 0.0 && number.abs() < 9e15).then_some(number as i64)
}

fn keep(schema: &mut Value, members: &[&str]) {
    if let Some(object) = schema.as_object_mut() {
        object.retain(|name, value| {
            let right = match name.as_str() {
                "description" => value.is_string(),
                "nullable" | "readOnly" | "writeOnly" => value.is_boolean(),
                "minLength" | "maxLength" => value.is_u64(),
                _ => true,
            };
            right && (NOTES.contains(&name.as_str()) || members.contains(&name.as_str()))
        });
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::codegen::rules::simplified;

    #[test]
    fn keeps_what_a_type_can_use() {
        let schemas = simplified(json!({
            "A": { "type": "integer", "minimum": 1.0, "maximum": 1e30, "format": "epoch", "default": "x" },
            "B": { "type": "string", "format": "ipv4", "pattern": "^x", "maxLength": "long" },
            "C": { "type": "array", "uniqueItems": true, "format": "uuid" },
            "D": { "type": "object", "additionalProperties": false },
            "E": { "type": "object", "properties": { "d": { "type": "any" } } },
        }));
        assert_eq!(schemas["A"], json!({ "type": "integer", "minimum": 1 }));
        assert_eq!(schemas["B"], json!({ "type": "string" }));
        assert_eq!(schemas["C"], json!({ "type": "array", "items": {} }));
        assert_eq!(
            schemas["D"],
            json!({ "type": "object", "additionalProperties": {} })
        );
        assert_eq!(schemas["E"]["properties"], json!({ "d": {} }));
    }
}
