//! An operation that needs a schema which is not in the document is refused.

use serde_json::Value;

use super::refusal::{Refusal, needed, operations, refuse, remove};
use super::schemas::named_mut;

/// Refuses those operations.
pub(super) fn apply(spec: &mut Value, refused: &mut Vec<Refusal>) {
    let mut missing = Vec::new();
    for (name, operation) in operations(spec) {
        for schema in needed(spec, operation) {
            if spec["components"]["schemas"].get(&schema).is_none() {
                refuse(
                    &mut missing,
                    &name,
                    format!("components.schemas.{schema}"),
                    "is referred to, but is not in the document",
                );
            }
        }
    }
    remove(spec, &missing);
    refused.extend(missing);
    // What only those needed is not generated.
    let whole = spec.clone();
    let used: std::collections::BTreeSet<String> = operations(&whole)
        .flat_map(|(_, operation)| needed(&whole, operation))
        .collect();
    if let Some(schemas) = named_mut(spec) {
        schemas.retain(|name, _| used.contains(name));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::apply;

    #[test]
    fn what_is_missing_is_named() {
        let body = |name: &str| json!({ "get": { "responses": { "200": { "content": { "application/json": { "schema": { "$ref": format!("#/components/schemas/{name}") } } } } } } });
        let mut spec = json!({
            "paths": { "/a": body("A"), "/b": body("B") },
            "components": { "schemas": { "A": {}, "B": { "properties": { "c": { "$ref": "#/components/schemas/Gone" } } } } },
        });
        let mut refused = Vec::new();
        apply(&mut spec, &mut refused);
        assert_eq!(
            refused[0].to_string(),
            "get /b: components.schemas.Gone: is referred to, but is not in the document"
        );
        assert_eq!(spec["components"]["schemas"], json!({ "A": {} }));
    }
}
