//! A secret is a member of a body, where it stays hidden. A parameter is written into addresses and logs.

use serde_json::Value;

use super::refusal::{Refusal, operations, refuse, remove};
use crate::document::list;

/// Refuses operations that send a secret as a parameter.
pub(super) fn apply(spec: &mut Value, refused: &mut Vec<Refusal>) {
    let mut found = Vec::new();
    for (name, operation) in operations(spec) {
        for parameter in list(operation, "parameters") {
            if parameter["schema"]["format"] == "password" {
                let place = format!(
                    "parameters.{}",
                    parameter["name"].as_str().unwrap_or_default()
                );
                refuse(
                    &mut found,
                    &name,
                    place,
                    "is a secret, which must not be a parameter",
                );
            }
        }
    }
    remove(spec, &found);
    refused.extend(found);
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::apply;

    #[test]
    fn a_secret_is_not_a_parameter() {
        let mut spec = json!({ "paths": { "/a": { "get": { "parameters": [{ "name": "key", "in": "query", "schema": { "type": "string", "format": "password" } }] } } } });
        let mut refused = Vec::new();
        apply(&mut spec, &mut refused);
        assert_eq!(spec["paths"], json!({}));
        assert_eq!(
            refused[0].to_string(),
            "get /a: parameters.key: is a secret, which must not be a parameter"
        );
    }
}
