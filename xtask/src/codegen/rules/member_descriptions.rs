//! A member without a description has that of its type.

use serde_json::{Value, json};

use super::schemas::{Object, named, named_mut, reference};
use crate::document::members_mut;

/// Copies the descriptions of named schemas to the members that refer to them.
pub(super) fn apply(spec: &mut Value) {
    let schemas = named(spec).cloned().unwrap_or_default();
    for (_, schema) in named_mut(spec).into_iter().flatten() {
        for (_, property) in members_mut(schema, "properties") {
            if let Some(description) = of_type(property, &schemas) {
                describe(property, description);
            }
        }
    }
}

fn of_type(property: &Value, schemas: &Object) -> Option<Value> {
    if property.get("description").is_some() {
        return None;
    }
    let name = reference(property)?;
    schemas.get(name)?.get("description").cloned()
}

fn describe(property: &mut Value, description: Value) {
    if property.get("$ref").is_some() {
        *property = json!({ "allOf": [property.take()] });
    }
    property["description"] = description;
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::apply;
    use crate::codegen::rules::with_schemas;

    #[test]
    fn a_member_is_described_as_its_type_is() {
        let to = json!({ "$ref": "#/components/schemas/Colour" });
        let mut spec = with_schemas(json!({
            "Colour": { "type": "string", "enum": ["red"], "description": "A colour." },
            "A": { "type": "object", "properties": { "of_wall": { "allOf": [to], "description": "That of the wall." }, "of_door": to } },
        }));
        apply(&mut spec);
        let expected = json!({
            "of_wall": { "allOf": [to], "description": "That of the wall." },
            "of_door": { "allOf": [to], "description": "A colour." },
        });
        assert_eq!(spec["components"]["schemas"]["A"]["properties"], expected);
    }
}
