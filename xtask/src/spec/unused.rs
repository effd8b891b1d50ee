//! Components that no operation needs: what an overlay replaces stays in the base, and does not have to be removed by hand.

use std::collections::BTreeSet;

use serde_json::Value;

const PREFIX: &str = "#/components/";

/// Removes them. Security schemes are named, not referred to, so they stay.
pub(crate) fn remove(document: &mut Value) {
    let mut needed = BTreeSet::new();
    let mut open: Vec<&Value> = document.get("paths").into_iter().collect();
    while let Some(node) = open.pop() {
        match node {
            Value::Object(members) => {
                let reference = node.get("$ref").and_then(Value::as_str);
                let mapping = node
                    .pointer("/discriminator/mapping")
                    .and_then(Value::as_object);
                let mapped = mapping
                    .into_iter()
                    .flatten()
                    .filter_map(|(_, to)| to.as_str());
                for component in reference.into_iter().chain(mapped).filter_map(component) {
                    let pointer = format!("/components/{component}");
                    if needed.insert(component) {
                        open.extend(document.pointer(&pointer));
                    }
                }
                open.extend(members.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    let components = document
        .get_mut("components")
        .and_then(Value::as_object_mut);
    for (section, members) in components.into_iter().flatten() {
        if section != "securitySchemes"
            && let Some(members) = members.as_object_mut()
        {
            members.retain(|name, _| {
                let name = name.replace('~', "~0").replace('/', "~1");
                needed.contains(&format!("{section}/{name}"))
            });
        }
    }
}

/// `schemas/User`, of a reference to it or to something in it.
fn component(reference: &str) -> Option<String> {
    let Some(path) = reference.strip_prefix(PREFIX) else {
        // A mapping can have the name alone.
        return (!reference.starts_with('#')).then(|| format!("schemas/{reference}"));
    };
    let mut parts = path.split('/');
    Some(format!("{}/{}", parts.next()?, parts.next()?))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::remove;

    #[test]
    fn what_no_operation_needs_is_left_out() {
        let to = |name: &str| json!({ "$ref": format!("#/components/{name}") });
        let mut document = json!({
            "paths": { "/a": { "get": { "responses": { "200": to("responses/r") } } } },
            "components": {
                "responses": { "r": { "content": { "application/json": { "schema": to("schemas/A") } } }, "s": {} },
                "schemas": {
                    "A": { "discriminator": { "propertyName": "p", "mapping": { "b": "#/components/schemas/B", "c": "C" } } },
                    "B": { "allOf": [to("schemas/A")] },
                    "C": {},
                    "D": to("schemas/A"),
                },
                "securitySchemes": { "key": {} },
            },
        });
        remove(&mut document);
        let names = |section: &str| {
            let names = document["components"][section].as_object().unwrap().keys();
            names.cloned().collect::<Vec<_>>()
        };
        assert_eq!(names("responses"), ["r"]);
        assert_eq!(names("schemas"), ["A", "B", "C"]);
        assert_eq!(names("securitySchemes"), ["key"]);
    }
}
