//! OpenAPI 3.1 becomes 3.0: lists of types, `const`, numeric exclusive bounds.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

/// Rewrites the whole document.
///
/// # Errors
///
/// If it is neither OpenAPI 3.0 nor 3.1, or has no paths.
pub(super) fn apply(spec: &mut Value) -> Result<()> {
    let version = spec
        .get("openapi")
        .and_then(Value::as_str)
        .unwrap_or_default();
    ensure!(
        version.starts_with("3.0.") || version.starts_with("3.1."),
        "openapi: the version is {version:?}; only 3.0 and 3.1 can be generated"
    );
    ensure!(
        spec.get("paths").is_some_and(Value::is_object),
        "paths: is missing; there is nothing to generate"
    );
    spec["openapi"] = json!("3.0.3");
    everywhere(spec);
    Ok(())
}

/// Schemas are recognized by what they have, since references to parameters and bodies are not resolved yet.
fn everywhere(node: &mut Value) {
    match node {
        Value::Object(object) => {
            if let Some(Value::Array(_)) = object.get("type") {
                types(node);
            } else if object.get("const").is_some_and(|value| !value.is_object()) {
                let value = object.remove("const").unwrap_or_default();
                object.insert("enum".to_owned(), json!([value]));
            }
            if let Some(object) = node.as_object_mut() {
                for (bound, exclusive) in [
                    ("minimum", "exclusiveMinimum"),
                    ("maximum", "exclusiveMaximum"),
                ] {
                    if let Some(number) = object
                        .get(exclusive)
                        .filter(|value| value.is_number())
                        .cloned()
                    {
                        object.insert(bound.to_owned(), number);
                        object.insert(exclusive.to_owned(), true.into());
                    }
                }
                object.values_mut().for_each(everywhere);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(everywhere),
        _ => {}
    }
}

fn types(schema: &mut Value) {
    let kinds: Vec<Value> = schema["type"].as_array().cloned().unwrap_or_default();
    let (null, kinds): (Vec<_>, Vec<_>) = kinds.into_iter().partition(|kind| kind == "null");
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    if !null.is_empty() {
        object.insert("nullable".to_owned(), true.into());
    }
    match <[Value; 1]>::try_from(kinds) {
        Ok([only]) => drop(object.insert("type".to_owned(), only)),
        Err(several)
            if several
                .iter()
                .all(|kind| kind == "integer" || kind == "number")
                && !several.is_empty() =>
        {
            object.insert("type".to_owned(), json!("number"));
        }
        Err(_) => object.retain(|name, _| !super::schemas::is_structural(name)),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::apply;
    use crate::codegen::rules::with_schemas;

    #[test]
    fn lists_of_types_become_nullable() {
        let mut spec = with_schemas(json!({
            "A": { "type": ["string", "null"] },
            "B": { "type": ["string", "integer"], "description": "either" },
            "C": { "const": "x" },
            "D": { "type": "integer", "exclusiveMinimum": 0 },
        }));
        spec["openapi"] = json!("3.1.0");
        apply(&mut spec).unwrap();
        let schemas = &spec["components"]["schemas"];
        assert_eq!(schemas["A"], json!({ "type": "string", "nullable": true }));
        assert_eq!(schemas["B"], json!({ "description": "either" }));
        assert_eq!(schemas["C"], json!({ "enum": ["x"] }));
        assert_eq!(
            schemas["D"],
            json!({ "type": "integer", "minimum": 0, "exclusiveMinimum": true })
        );
    }
}
