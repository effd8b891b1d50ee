//! `allOf` becomes one schema with the members of all parts.

use serde_json::{Value, json};

use super::schemas::{Object, Schemas, is_neutral, is_structural, parts, reference};

/// Rewrites `schema` if it is an `allOf`.
pub(super) fn rewrite(schema: &mut Value, schemas: &Schemas, expanded: &mut Vec<String>) {
    // A part may be a combination itself.
    for _ in 0..8 {
        if schema.get("allOf").is_none() || is_only_a_reference(schema) {
            return;
        }
        once(schema, schemas, expanded);
    }
}

/// `{allOf: [{$ref}]}` is how a reference has a description.
fn is_only_a_reference(schema: &Value) -> bool {
    reference(schema).is_some()
        && schema.as_object().is_some_and(|object| {
            object
                .keys()
                .all(|name| name == "allOf" || !is_structural(name))
        })
}

fn once(schema: &mut Value, schemas: &Schemas, expanded: &mut Vec<String>) {
    let parts: Vec<Value> = parts(schema, "allOf")
        .into_iter()
        .filter(|part| !is_neutral(part))
        .cloned()
        .collect();
    let own = schema.as_object().is_some_and(|object| {
        object
            .keys()
            .any(|name| !matches!(name.as_str(), "allOf" | "type") && is_structural(name))
    });
    match parts.as_slice() {
        [only] if !own && reference(only).is_some() && only.get("$ref").is_some() => {
            let only = only.clone();
            keep_notes(schema, |rest| {
                drop(rest.insert("allOf".to_owned(), json!([only])))
            });
            return;
        }
        [only] if !own && parts_have_required(schema).is_none() => {
            let only = only.clone();
            keep_notes(schema, |rest| {
                for (name, value) in only.as_object().into_iter().flatten() {
                    rest.entry(name.clone()).or_insert_with(|| value.clone());
                }
            });
            return;
        }
        _ => {}
    }
    let names = parts.iter().filter_map(reference);
    let mut again = names.filter(|name| {
        expanded.iter().skip(1).any(|known| known == name)
            || expanded.first().is_some_and(|first| first == name)
    });
    if let Some(name) = again.next() {
        // It would never end.
        let name = super::reference_to(name);
        keep_notes(schema, |rest| {
            drop(rest.insert("allOf".to_owned(), json!([name])))
        });
        return;
    }
    if let Some(mut members) = schemas.members(schema, &[]) {
        expanded.append(&mut members.expanded);
        *schema = members.into_schema(schema);
        return;
    }
    // Plain types: what comes later is more specific.
    let mut merged = Object::new();
    let mut own = schema.clone();
    if let Some(own) = own.as_object_mut() {
        own.remove("allOf");
    }
    for part in parts.iter().chain([&own]) {
        let Some(part) = schemas.resolve(part).and_then(Value::as_object) else {
            // A type of ours says everything.
            let part = part.clone();
            keep_notes(schema, |rest| {
                drop(rest.insert("allOf".to_owned(), json!([part])))
            });
            return;
        };
        if part.contains_key("type") && part.get("type") != merged.get("type") {
            merged.retain(|name, _| !is_structural(name));
        }
        merged.extend(part.clone());
    }
    *schema = merged.into();
}

fn parts_have_required(schema: &Value) -> Option<()> {
    let mut neutral = parts(schema, "allOf")
        .into_iter()
        .filter(|part| is_neutral(part));
    neutral
        .any(|part| part.get("required").is_some())
        .then_some(())
}

/// Keeps the description and the like, and lets `fill` add what the schema is.
fn keep_notes(schema: &mut Value, fill: impl FnOnce(&mut Object)) {
    if let Some(object) = schema.as_object_mut() {
        object.retain(|name, _| !is_structural(name) && name != "required");
        fill(object);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::codegen::rules::simplified;

    #[test]
    fn parts_become_one_object() {
        let schemas = simplified(json!({
            "A": { "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } },
            "B": { "allOf": [{ "$ref": "#/components/schemas/A" }, { "properties": { "b": { "type": "integer" } }, "required": ["b"] }] },
            "C": { "allOf": [{ "$ref": "#/components/schemas/A" }], "description": "an A" },
            "E": { "allOf": [{ "$ref": "#/components/schemas/A" }], "type": "object", "properties": { "e": { "type": "boolean" } } },
            "D": { "allOf": [{ "type": "string", "maxLength": 4 }, { "maxLength": 3 }] },
        }));
        let b = json!({ "type": "object", "required": ["a", "b"], "properties": { "a": { "type": "string" }, "b": { "type": "integer" } } });
        assert_eq!(schemas["B"], b);
        let e = json!({ "type": "object", "required": ["a"], "properties": { "a": { "type": "string" }, "e": { "type": "boolean" } } });
        assert_eq!(schemas["E"], e);
        assert_eq!(
            schemas["C"],
            json!({ "allOf": [{ "$ref": "#/components/schemas/A" }], "description": "an A" })
        );
        assert_eq!(schemas["D"], json!({ "type": "string", "maxLength": 3 }));
    }

    #[test]
    fn a_circle_ends() {
        let schemas = simplified(json!({
            "A": { "type": "object", "properties": { "next": { "allOf": [{ "$ref": "#/components/schemas/A" }, { "properties": { "b": { "type": "string" } } }] } } },
        }));
        assert_eq!(
            schemas["A"]["properties"]["next"],
            json!({ "allOf": [{ "$ref": "#/components/schemas/A" }] })
        );
    }
}
