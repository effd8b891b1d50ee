//! Leaving out the components that nothing refers to, because an overlay refers to others instead.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::openapi::Kind;

/// Removes all components that no operation needs.
pub(super) fn prune(document: &mut Value) {
    let mut needed = BTreeSet::new();
    for (name, node) in document
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(name, _)| *name != "components")
    {
        let kind = Kind::Document.member(name);
        security(node, name, &mut needed);
        collect(document, node, kind, &mut needed);
    }
    let Some(components) = document
        .get_mut("components")
        .and_then(Value::as_object_mut)
    else {
        return;
    };
    for (section, map) in components.iter_mut() {
        if let Some(map) = map.as_object_mut() {
            map.retain(|name, _| needed.contains(&(section.clone(), name.clone())));
        }
    }
    components.retain(|_, map| map.as_object().is_none_or(|map| !map.is_empty()));
}

/// The components that a node refers to, directly or not, by section and name.
fn collect(document: &Value, node: &Value, kind: Kind, needed: &mut BTreeSet<(String, String)>) {
    match node {
        Value::Object(members) => {
            for (name, value) in members {
                match value {
                    Value::String(reference) if name == "$ref" && kind.component().is_some() => {
                        follow(document, reference, kind, needed)
                    }
                    Value::Object(mapping) if name == "mapping" && kind == Kind::Discriminator => {
                        for reference in mapping.values().filter_map(Value::as_str) {
                            follow(document, reference, Kind::Schema, needed);
                        }
                    }
                    _ => {
                        if kind == Kind::Operation {
                            security(value, name, needed);
                        }
                        collect(document, value, kind.member(name), needed);
                    }
                }
            }
        }
        Value::Array(items) => items
            .iter()
            .for_each(|item| collect(document, item, kind.item(), needed)),
        _ => {}
    }
}

fn follow(document: &Value, reference: &str, kind: Kind, needed: &mut BTreeSet<(String, String)>) {
    let component = reference
        .strip_prefix("#/components/")
        .and_then(|rest| rest.split_once('/'));
    if let Some((section, name)) = component
        && needed.insert((
            section.to_owned(),
            name.replace("~1", "/").replace("~0", "~"),
        ))
        && let Some(node) = crate::document::local(document, reference)
    {
        collect(document, node, kind, needed);
    }
}

fn security(node: &Value, name: &str, needed: &mut BTreeSet<(String, String)>) {
    let requirements = node
        .as_array()
        .filter(|_| name == "security")
        .into_iter()
        .flatten();
    let names = requirements
        .filter_map(Value::as_object)
        .flat_map(Map::keys);
    needed.extend(names.map(|name| ("securitySchemes".to_owned(), name.clone())));
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::prune;

    #[test]
    fn only_what_operations_need_stays() {
        let mut document = json!({
            "security": [{ "token": [] }],
            "paths": { "/a": {
                "parameters": [{ "$ref": "#/components/parameters/p" }],
                "get": {
                    "security": [{ "oauth2": [] }],
                    "responses": { "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } } },
                },
            } },
            "components": {
                "parameters": { "p": {}, "unused": {} },
                "headers": { "unused": {} },
                "schemas": {
                    "A": { "properties": { "a": { "items": { "$ref": "#/components/schemas/B" } }, "$ref": { "type": "string" } } },
                    "B": { "discriminator": { "mapping": { "c": "#/components/schemas/C" } } },
                    "C": { "allOf": [{ "$ref": "#/components/schemas/B" }] },
                    "Unused": { "$ref": "#/components/schemas/UnusedToo" },
                    "UnusedToo": {},
                },
                "securitySchemes": { "token": {}, "oauth2": {}, "unused": {} },
            },
        });
        prune(&mut document);
        let names = |section: &str| -> Vec<&str> {
            let section = document["components"][section].as_object();
            section
                .into_iter()
                .flatten()
                .map(|(name, _)| name.as_str())
                .collect()
        };
        assert_eq!(names("schemas"), ["A", "B", "C"]);
        assert_eq!(names("parameters"), ["p"]);
        assert_eq!(names("securitySchemes"), ["oauth2", "token"]);
        assert_eq!(document["components"].get("headers"), None::<&Value>);
    }
}
