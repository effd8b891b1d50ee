//! Named texts, numbers, arrays and maps need no type of their own: they are written out where they are used.

use std::collections::BTreeSet;

use serde_json::Value;

use super::schemas::{Object, children_mut, each_root, named, reference};

/// Writes out all references to them.
pub(super) fn apply(spec: &mut Value, replaced: &BTreeSet<String>) {
    let schemas = named(spec).cloned().unwrap_or_default();
    let is_plain = |name: &str| {
        let schema = schemas.get(name).filter(|_| !replaced.contains(name));
        schema.is_some_and(|schema| {
            schema.get("properties").is_none() && schema.get("enum").is_none()
        })
    };
    let plain: Object = schemas
        .iter()
        .filter(|(name, _)| is_plain(name))
        .map(|(name, schema)| (name.clone(), schema.clone()))
        .collect();
    each_root(spec, &mut |name, schema| {
        if !name.is_some_and(|name| replaced.contains(name)) {
            let mut inside: Vec<String> = name.map(str::to_owned).into_iter().collect();
            write_out(schema, &plain, &mut inside);
        }
    });
}

fn write_out(schema: &mut Value, plain: &Object, inside: &mut Vec<String>) {
    let before = inside.len();
    while let Some(name) = reference(schema).map(str::to_owned)
        && let Some(target) = plain.get(&name)
    {
        let mut target = target.clone();
        if inside.contains(&name) {
            // It contains itself. What is in it is not described further.
            target = Value::Object(Object::new());
        }
        inside.push(name);
        if let (Some(target), Some(own)) = (target.as_object_mut(), schema.as_object()) {
            let notes = own
                .iter()
                .filter(|(name, _)| !matches!(name.as_str(), "$ref" | "allOf"));
            target.extend(notes.map(|(name, value)| (name.clone(), value.clone())));
        }
        *schema = target;
    }
    for child in children_mut(schema) {
        write_out(child, plain, inside);
    }
    inside.truncate(before);
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::json;

    use super::apply;
    use crate::codegen::rules::with_schemas;

    #[test]
    fn plain_types_are_written_out_and_a_circle_ends() {
        let to = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        let mut spec = with_schemas(json!({
            "Id": { "type": "string", "format": "uuid" },
            "Key": { "type": "string" },
            "Json": { "type": "array", "items": to("Json") },
            "A": { "type": "object", "properties": { "id": { "allOf": [to("Id")], "description": "d" }, "key": to("Key"), "json": to("Json") } },
        }));
        apply(&mut spec, &BTreeSet::from(["Key".to_owned()]));
        let expected = json!({
            "id": { "type": "string", "format": "uuid", "description": "d" },
            "key": to("Key"),
            "json": { "type": "array", "items": {} },
        });
        assert_eq!(spec["components"]["schemas"]["A"]["properties"], expected);
    }
}
