//! What a service receives: required members are required, bounds of lengths and whole numbers hold, what the service sets cannot be sent.
//!
//! Patterns are not checked: they would need one more regex engine in every client, in the vendor's dialect. Nor are defaults sent: the
//! service applies them itself.

use serde_json::{Value, json};

use super::inbound::without;
use super::schema_names::Names;
use super::schemas::Object;

/// A named schema as it is written.
pub(super) fn schema(
    schema: &Value,
    name: &str,
    names: &mut Names,
    constrained: &mut Object,
) -> Value {
    let mut written = schema.clone();
    restrict(&mut written, name, names, constrained);
    without(&mut written, &["nullable"]);
    written
}

/// A parameter or a body as it is written. `name` is that of a type for it, should it need one.
pub(super) fn value(
    schema: &Value,
    name: &str,
    names: &mut Names,
    constrained: &mut Object,
) -> Value {
    let mut written = self::schema(schema, name, names, constrained);
    name_constrained(&mut written, name, names, constrained);
    written
}

fn restrict(schema: &mut Value, name: &str, names: &mut Names, constrained: &mut Object) {
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    object.remove("readOnly");
    object.remove("writeOnly");
    if object.get("format").is_some_and(|value| value == "binary") && object.len() > 2 {
        object.remove("format");
    }
    let required: Vec<String> = object
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
    if let Some(properties) = object.get_mut("properties").and_then(Value::as_object_mut) {
        properties.retain(|_, property| property.get("readOnly") != Some(&Value::Bool(true)));
        for (property, schema) in properties.iter_mut() {
            let name = format!("{name} {property}");
            restrict(schema, &name, names, constrained);
            let is_list = schema
                .get("type")
                .is_some_and(|kind| kind == "array" || kind == "object");
            // What is optional is absent rather than null, but a list can be empty.
            if !required.contains(property) && !is_list {
                without(schema, &["nullable"]);
            }
            name_constrained(schema, &name, names, constrained);
        }
        let kept: Vec<&String> = required
            .iter()
            .filter(|name| properties.contains_key(*name))
            .collect();
        let kept = json!(kept);
        let nothing = properties.is_empty();
        if kept == json!([]) {
            object.remove("required");
        } else {
            object.insert("required".to_owned(), kept);
        }
        if nothing && !object.contains_key("additionalProperties") {
            object.remove("properties");
            object.insert("additionalProperties".to_owned(), json!({}));
        }
    }
    for member in ["items", "additionalProperties"] {
        if let Some(inner) = object.get_mut(member) {
            let name = format!(
                "{name} {}",
                if member == "items" { "item" } else { "value" }
            );
            restrict(inner, &name, names, constrained);
            name_constrained(inner, &name, names, constrained);
        }
    }
}

/// A text with bounds becomes a type, so it needs a name.
fn name_constrained(schema: &mut Value, name: &str, names: &mut Names, constrained: &mut Object) {
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    if object.contains_key("format") {
        object.remove("minLength");
        object.remove("maxLength");
    }
    if object.get("minLength") == Some(&json!(0)) {
        object.remove("minLength");
    }
    if !object.contains_key("minLength") && !object.contains_key("maxLength") {
        return;
    }
    let nullable = object.remove("nullable");
    let description = object.get("description").cloned();
    let name = names.unique(name);
    let mut reference = json!({ "allOf": [super::reference_to(&name)] });
    for (note, value) in [("nullable", nullable), ("description", description)] {
        if let Some(value) = value {
            reference[note] = value;
        }
    }
    constrained.insert(name, schema.take());
    *schema = reference;
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::schema;
    use crate::codegen::rules::schema_names::Names;
    use crate::codegen::rules::schemas::Object;

    #[test]
    fn keeps_what_is_required_and_the_bounds() {
        let given = json!({
            "type": "object", "required": ["a", "id"],
            "properties": { "a": { "type": "string", "maxLength": 3, "nullable": true }, "b": { "type": "integer", "minimum": 1, "nullable": true }, "id": { "type": "string", "readOnly": true } },
        });
        let mut constrained = Object::new();
        let written = schema(&given, "Thing", &mut Names::default(), &mut constrained);
        let expected = json!({
            "type": "object", "required": ["a"],
            "properties": { "a": { "allOf": [{ "$ref": "#/components/schemas/ThingA" }], "nullable": true }, "b": { "type": "integer", "minimum": 1 } },
        });
        assert_eq!(written, expected);
        assert_eq!(
            constrained["ThingA"],
            json!({ "type": "string", "maxLength": 3 })
        );
    }
}
