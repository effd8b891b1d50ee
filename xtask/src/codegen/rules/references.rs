//! Parameters, bodies and responses are written out; only references to named schemas stay.

use serde_json::{Value, json};

use super::refusal::{Refusal, operations, operations_mut, refuse, remove};
use super::schemas::PREFIX;

/// Writes out the references of all operations, and refuses those that need something that is not there.
pub(super) fn apply(spec: &mut Value, refused: &mut Vec<Refusal>) {
    let whole = spec.clone();
    let paths = spec.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths.into_iter().flatten().map(|(_, item)| item) {
        write_out(item, &whole, 0);
    }
    for (_, operation) in operations_mut(spec) {
        for member in ["parameters", "requestBody", "responses"] {
            if let Some(node) = operation.get_mut(member) {
                everything(node, &whole, 0);
            }
        }
    }
    share_parameters(spec, &whole);
    let schemas = whole
        .pointer("/components/schemas")
        .cloned()
        .unwrap_or_else(|| json!({}));
    spec["components"] = json!({ "schemas": schemas });
    for schema in spec["components"]["schemas"]
        .as_object_mut()
        .into_iter()
        .flatten()
        .map(|(_, schema)| schema)
    {
        everything(schema, &whole, 0);
    }
    let mut missing = Vec::new();
    for (name, operation) in operations(spec) {
        if let Some(reference) = dangling(operation) {
            refuse(
                &mut missing,
                &name,
                reference,
                "leads nowhere in this document",
            );
        }
    }
    remove(spec, &missing);
    refused.extend(missing);
}

/// What a path item has for all of its operations.
fn share_parameters(spec: &mut Value, whole: &Value) {
    let paths = spec.get_mut("paths").and_then(Value::as_object_mut);
    for item in paths
        .into_iter()
        .flatten()
        .filter_map(|(_, item)| item.as_object_mut())
    {
        let mut shared = item.remove("parameters").unwrap_or_else(|| json!([]));
        everything(&mut shared, whole, 0);
        for operation in item
            .values_mut()
            .filter(|node| node.get("responses").is_some())
        {
            let own = operation["parameters"]
                .as_array()
                .cloned()
                .unwrap_or_default();
            let key = |parameter: &Value| (parameter["in"].clone(), parameter["name"].clone());
            let kept = shared
                .as_array()
                .into_iter()
                .flatten()
                .filter(|parameter| !own.iter().any(|known| key(known) == key(parameter)));
            let all: Vec<Value> = kept.chain(&own).cloned().collect();
            operation["parameters"] = all.into();
        }
    }
}

/// Writes out all references below a node that do not lead to a named schema.
fn everything(node: &mut Value, whole: &Value, depth: usize) {
    if depth > 64 {
        return;
    }
    write_out(node, whole, depth);
    match node {
        Value::Object(members) => members
            .values_mut()
            .for_each(|value| everything(value, whole, depth + 1)),
        Value::Array(items) => items
            .iter_mut()
            .for_each(|value| everything(value, whole, depth + 1)),
        _ => {}
    }
}

fn write_out(node: &mut Value, whole: &Value, depth: usize) {
    for _ in 0..32usize.saturating_sub(depth / 4) {
        let Some(reference) = node["$ref"].as_str() else {
            return;
        };
        if reference
            .strip_prefix(PREFIX)
            .is_some_and(|name| !name.contains('/'))
        {
            return;
        }
        let Some(target) = reference
            .strip_prefix('#')
            .and_then(|pointer| whole.pointer(pointer))
        else {
            return;
        };
        *node = target.clone();
    }
}

fn dangling(node: &Value) -> Option<String> {
    match node {
        Value::Object(members) => match node["$ref"].as_str() {
            Some(reference) if !reference.starts_with(PREFIX) => Some(reference.to_owned()),
            _ => members.values().find_map(dangling),
        },
        Value::Array(items) => items.iter().find_map(dangling),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::apply;

    #[test]
    fn writes_out_what_is_not_a_schema_and_refuses_what_is_missing() {
        let mut spec = json!({
            "paths": {
                "/a": { "parameters": [{ "$ref": "#/components/parameters/p" }], "get": { "responses": { "200": { "$ref": "#/components/responses/r" } } } },
                "/b": { "get": { "responses": { "200": { "$ref": "#/components/responses/gone" } } } },
            },
            "components": {
                "parameters": { "p": { "name": "p", "in": "query" } },
                "responses": { "r": { "description": "r" } },
            },
        });
        let mut refused = Vec::new();
        apply(&mut spec, &mut refused);
        let expected = json!({ "/a": { "get": { "parameters": [{ "name": "p", "in": "query" }], "responses": { "200": { "description": "r" } } } } });
        assert_eq!(spec["paths"], expected);
        assert_eq!(refused.len(), 1);
        assert_eq!(
            refused[0].to_string(),
            "get /b: #/components/responses/gone: leads nowhere in this document"
        );
    }
}
