//! Enums list texts whose Rust names differ. Any other value arrives as the open variant.

use std::collections::BTreeSet;

use serde_json::Value;

use super::schema_names::type_name;

/// Rewrites the values of `schema` if it has any.
pub(super) fn rewrite(schema: &mut Value) {
    let is_text = schema["type"] == "string";
    let Some(object) = schema.as_object_mut() else {
        return;
    };
    let Some(values) = object.remove("enum") else {
        return;
    };
    // A date, an id or a secret is read as such.
    if !is_text || object.contains_key("format") {
        return;
    }
    let mut names = BTreeSet::new();
    let values: Vec<Value> = values
        .as_array()
        .into_iter()
        .flatten()
        .filter(|value| {
            value
                .as_str()
                .is_some_and(|text| names.insert(type_name(text)))
        })
        .cloned()
        .collect();
    if !values.is_empty() {
        object.remove("minLength");
        object.remove("maxLength");
        object.insert("enum".to_owned(), values.into());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::codegen::rules::simplified;

    #[test]
    fn values_have_names_that_differ() {
        let schemas = simplified(json!({
            "A": { "type": "string", "enum": ["A", "a", "+", "", null, "other"], "maxLength": 3 },
            "B": { "type": "integer", "enum": [1, 2] },
            "C": { "enum": ["x", null] },
            "D": { "type": "string", "enum": [null] },
        }));
        assert_eq!(
            schemas["A"],
            json!({ "type": "string", "enum": ["A", "+", "other"] })
        );
        assert_eq!(schemas["B"], json!({ "type": "integer" }));
        assert_eq!(schemas["C"], json!({ "type": "string", "enum": ["x"] }));
        assert_eq!(schemas["D"], json!({ "type": "string" }));
    }
}
