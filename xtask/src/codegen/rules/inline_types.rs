//! An object or an enum that stands inside another schema gets a name of its own.

use serde_json::Value;

use super::inbound::without;
use super::schema_names::{Names, type_name};
use super::schemas::{Object, Place, each_used, named_mut};

/// What is said of a use of a type, not of the type.
const NOTES: [&str; 3] = ["nullable", "readOnly", "writeOnly"];

/// Names everything that becomes a type.
pub(super) fn apply(spec: &mut Value) {
    let mut names = Names::of(spec);
    let mut added = Object::new();
    let mut schemas = named_mut(spec).map(std::mem::take).unwrap_or_default();
    for (name, schema) in &mut schemas {
        below(schema, name, &mut names, &mut added);
    }
    // The same response with several statuses is one type.
    let mut answers: Vec<(String, Value, Value)> = Vec::new();
    each_used(spec, &mut |id, place, schema| {
        let name = match place {
            Place::Parameter(parameter) => format!("{}{}", type_name(id), type_name(parameter)),
            Place::Body => format!("{}Body", type_name(id)),
            Place::Response(_) => format!("{}Response", type_name(id)),
        };
        let same = answers
            .iter()
            .find(|(known, before, _)| *known == name && before == schema);
        if let Some((_, _, after)) = same {
            *schema = after.clone();
            return;
        }
        let before = schema.clone();
        one(schema, &name, &mut names, &mut added);
        if matches!(place, Place::Response(_)) {
            answers.retain(|(known, ..)| *known == name);
            answers.push((name, before, schema.clone()));
        }
    });
    schemas.extend(added);
    spec["components"]["schemas"] = schemas.into();
}

fn below(schema: &mut Value, name: &str, names: &mut Names, added: &mut Object) {
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    for (member, value) in object {
        match (member.as_str(), value) {
            ("properties", Value::Object(properties)) => {
                for (property, schema) in properties {
                    one(
                        schema,
                        &format!("{name}{}", type_name(property)),
                        names,
                        added,
                    );
                }
            }
            ("items", items) => one(items, &format!("{name}Item"), names, added),
            ("additionalProperties", values) => one(values, &format!("{name}Value"), names, added),
            _ => {}
        }
    }
}

fn one(schema: &mut Value, name: &str, names: &mut Names, added: &mut Object) {
    let becomes_a_type = schema.get("properties").is_some() || schema.get("enum").is_some();
    if !becomes_a_type {
        return below(schema, name, names, added);
    }
    let name = names.unique(name);
    let mut target = named(schema);
    let mut reference = super::reference_to(&name);
    if let Some(own) = schema.as_object() {
        for note in NOTES {
            if let Some(value) = own.get(note) {
                reference[note] = value.clone();
            }
        }
    }
    if reference
        .as_object()
        .is_some_and(|reference| reference.len() > 1)
    {
        let to = super::reference_to(&name);
        reference["allOf"] = serde_json::json!([to]);
        without(&mut reference, &["$ref"]);
    }
    *schema = reference;
    below(&mut target, &name, names, added);
    added.insert(name, target);
}

fn named(schema: &Value) -> Value {
    let mut named = schema.clone();
    without(&mut named, &NOTES);
    named
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::apply;
    use crate::codegen::rules::with_schemas;

    #[test]
    fn names_what_becomes_a_type() {
        let mut spec = with_schemas(json!({
            "A": { "type": "object", "properties": { "b": { "type": "array", "items": { "type": "object", "properties": { "c": { "type": "string", "enum": ["x"], "nullable": true } } } } } },
            "ABItem": { "type": "string" },
        }));
        apply(&mut spec);
        let schemas = &spec["components"]["schemas"];
        assert_eq!(
            schemas["A"]["properties"]["b"]["items"],
            json!({ "$ref": "#/components/schemas/AbItem" })
        );
        assert_eq!(
            schemas["AbItem"]["properties"]["c"],
            json!({ "allOf": [{ "$ref": "#/components/schemas/AbItemC" }], "nullable": true })
        );
        assert_eq!(
            schemas["AbItemC"],
            json!({ "type": "string", "enum": ["x"] })
        );
    }

    #[test]
    fn the_same_response_with_two_statuses_is_one_type() {
        let body = json!({ "content": { "application/json": { "schema": { "type": "object", "properties": { "a": { "type": "object", "properties": { "b": { "type": "string" } } } } } } } });
        let mut spec = with_schemas(json!({}));
        spec["paths"] = json!({ "/a": { "get": { "operationId": "getA", "responses": { "200": body, "2XX": body } } } });
        apply(&mut spec);
        let responses = &spec["paths"]["/a"]["get"]["responses"];
        assert_eq!(responses["200"], responses["2XX"]);
        let schemas = spec["components"]["schemas"].as_object().unwrap();
        assert_eq!(
            schemas.keys().collect::<Vec<_>>(),
            ["GetAResponse", "GetAResponseA"]
        );
    }
}
