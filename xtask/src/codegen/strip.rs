//! Removing what only we read: an `x-` member beside a format silently defeats its replacement by a type of ours.

use serde_json::Value;

/// A copy without `x-` members. Names that happen to begin with `x-` stay.
pub(crate) fn stripped(spec: &Value) -> Value {
    strip(spec, false)
}

fn strip(node: &Value, is_map_of_names: bool) -> Value {
    match node {
        Value::Object(members) => members
            .iter()
            .filter(|(name, _)| is_map_of_names || !name.starts_with("x-"))
            .map(|(name, value)| {
                (
                    name.clone(),
                    strip(value, !is_map_of_names && holds_names(name)),
                )
            })
            .collect(),
        Value::Array(items) => items.iter().map(|item| strip(item, false)).collect(),
        _ => node.clone(),
    }
}

/// Whether the members of a member are named by the author of a spec rather than by OpenAPI.
fn holds_names(member: &str) -> bool {
    matches!(
        member,
        "properties"
            | "schemas"
            | "headers"
            | "parameters"
            | "responses"
            | "securitySchemes"
            | "scopes"
    )
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::stripped;

    #[test]
    fn strips_extensions_but_not_names() {
        let spec = json!({
            "x-a": 1,
            "properties": { "x-b": { "type": "string", "x-deviation": "why" }, "properties": { "x-c": 2, "type": "object" } },
            "parameters": [{ "name": "x-d", "x-e": 3 }],
        });
        let expected = json!({
            "properties": { "x-b": { "type": "string" }, "properties": { "type": "object" } },
            "parameters": [{ "name": "x-d" }],
        });
        assert_eq!(stripped(&spec), expected);
    }
}
