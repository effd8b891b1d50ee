//! What a service sends: every member is optional, nothing has bounds, unknown members are ignored.

use serde_json::{Value, json};

use crate::codegen::mapping::ANSWERED_SECRET;

/// A named schema as it is read.
pub(super) fn schema(schema: &Value) -> Value {
    let mut read = schema.clone();
    relax(&mut read);
    without(&mut read, &["nullable"]);
    read
}

fn relax(schema: &mut Value) {
    without(
        schema,
        &[
            "required",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "readOnly",
            "writeOnly",
        ],
    );
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    match object.get("format").and_then(Value::as_str) {
        Some("binary") => drop(object.remove("format")),
        Some("password") => drop(object.insert("format".to_owned(), ANSWERED_SECRET.into())),
        _ => {}
    }
    if object.contains_key("properties") {
        object.remove("additionalProperties");
    }
    if let Some(properties) = object.get_mut("properties").and_then(Value::as_object_mut) {
        properties.retain(|_, property| property.get("writeOnly") != Some(&Value::Bool(true)));
        for property in properties.values_mut() {
            relax(property);
            without(property, &["nullable"]);
            // Or absence could not be told from an empty list.
            if property
                .get("type")
                .is_some_and(|kind| kind == "array" || kind == "object")
            {
                property["nullable"] = json!(true);
            }
        }
    }
    for member in ["items", "additionalProperties"] {
        if let Some(inner) = object.get_mut(member) {
            relax(inner);
        }
    }
}

/// Removes members.
pub(super) fn without(schema: &mut Value, members: &[&str]) {
    if let Some(object) = schema.as_object_mut() {
        object.retain(|name, _| !members.contains(&name.as_str()));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::schema;

    #[test]
    fn everything_is_optional_and_without_bounds() {
        let given = json!({
            "type": "object", "required": ["a"], "additionalProperties": {},
            "properties": { "a": { "type": "string", "maxLength": 3, "nullable": true }, "b": { "type": "array", "items": { "type": "integer", "minimum": 1 } }, "c": { "type": "string", "writeOnly": true }, "d": { "type": "string", "format": "password" } },
        });
        let expected = json!({
            "type": "object",
            "properties": { "a": { "type": "string" }, "b": { "type": "array", "nullable": true, "items": { "type": "integer" } }, "d": { "type": "string", "format": "password-in-answer" } },
        });
        assert_eq!(schema(&given), expected);
    }
}
