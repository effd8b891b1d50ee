//! What a service sends: every member is optional, nothing has bounds, unknown members are ignored.

use serde_json::{Value, json};

/// A named schema as it is read.
pub(super) fn schema(schema: &Value) -> Value {
    let mut read = schema.clone();
    relax(&mut read);
    without(&mut read, &["nullable"]);
    read
}

/// What a response is, as it is read.
pub(super) fn value(schema: &Value) -> Value {
    self::schema(schema)
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
    if object
        .get("format")
        .is_some_and(|format| format == "binary")
    {
        object.remove("format");
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

fn without(schema: &mut Value, members: &[&str]) {
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
            "properties": { "a": { "type": "string", "maxLength": 3, "nullable": true }, "b": { "type": "array", "items": { "type": "integer", "minimum": 1 } }, "c": { "type": "string", "writeOnly": true } },
        });
        let expected = json!({
            "type": "object",
            "properties": { "a": { "type": "string" }, "b": { "type": "array", "nullable": true, "items": { "type": "integer" } } },
        });
        assert_eq!(schema(&given), expected);
    }
}
