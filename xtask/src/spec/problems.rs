//! What keeps a document from being valid OpenAPI 3.0.3 to mock servers, linters and SDK generators.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::document::{members, resolve};
use crate::openapi::Kind;

/// Everything that is wrong, as `place: what`.
pub(crate) fn find(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let version = document["openapi"].as_str();
    if version != Some("3.0.3") {
        found.push(format!("openapi: is {version:?}; write 3.0.3"));
    }
    if let Err(error) = serde_json::from_value::<openapiv3::OpenAPI>(document.clone()) {
        found.push(format!("not an OpenAPI 3.0 document: {error}"));
    }
    nodes(document, document, Kind::Document, "", &mut found);
    operations(document, &mut found);
    found
}

/// References that lead nowhere, and members that must be there.
fn nodes(document: &Value, node: &Value, kind: Kind, at: &str, found: &mut Vec<String>) {
    match node {
        Value::Object(members) => {
            if kind != Kind::Literal && !matches!(kind, Kind::Map(_)) {
                object(document, node, members, kind, at, found);
            }
            for (name, value) in members {
                let at = if at.is_empty() {
                    name.clone()
                } else {
                    format!("{at}.{name}")
                };
                nodes(document, value, kind.member(name), &at, found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                nodes(
                    document,
                    item,
                    kind.item(),
                    &format!("{at}[{index}]"),
                    found,
                );
            }
        }
        _ => {}
    }
}

fn object(
    document: &Value,
    node: &Value,
    members: &Map<String, Value>,
    kind: Kind,
    at: &str,
    found: &mut Vec<String>,
) {
    if members.contains_key("$ref") {
        if let Err(reference) = resolve(document, node) {
            found.push(format!("{at}: {reference} is not in the document"));
        }
        if members.len() > 1 {
            found.push(format!(
                "{at}: members beside $ref have no effect; use allOf"
            ));
        }
        return;
    }
    if members.contains_key("x-provenance") {
        found.push(format!(
            "{at}: x-provenance belongs to an action of the overlay"
        ));
    }
    let required: &[&str] = match kind {
        Kind::Response => &["description"],
        Kind::Info => &["title", "version"],
        Kind::Operation => &["operationId", "responses"],
        Kind::Parameter => &["name", "in"],
        Kind::RequestBody => &["content"],
        _ => &[],
    };
    for name in required.iter().filter(|name| !members.contains_key(**name)) {
        found.push(format!("{at}: {name} is missing"));
    }
    if kind == Kind::Schema
        && members.get("type").is_some_and(|value| value == "array")
        && !members.contains_key("items")
    {
        found.push(format!("{at}: an array without items"));
    }
}

/// Operation ids, path parameters and security schemes.
fn operations(document: &Value, found: &mut Vec<String>) {
    let mut ids = BTreeMap::new();
    for (path, item) in members(document, "paths") {
        for (method, kind) in Kind::PathItem.members() {
            let Some(operation) = item.get(method).filter(|_| *kind == Kind::Operation) else {
                continue;
            };
            let at = format!("{method} {path}");
            if let Some(id) = operation["operationId"].as_str()
                && let Some(other) = ids.insert(id, at.clone())
            {
                found.push(format!("{at}: has the operationId {id:?} of {other}"));
            }
            path_parameters(document, path, [item, operation], &at, found);
            security(document, operation, &at, found);
        }
    }
    security(document, document, "the document", found);
}

fn path_parameters(
    document: &Value,
    path: &str,
    nodes: [&Value; 2],
    at: &str,
    found: &mut Vec<String>,
) {
    let in_path: BTreeSet<&str> = path
        .split('{')
        .skip(1)
        .filter_map(|part| part.split('}').next())
        .collect();
    let declared: BTreeSet<&str> = nodes
        .iter()
        .filter_map(|node| node.get("parameters")?.as_array())
        .flatten()
        .filter_map(|parameter| resolve(document, parameter).ok())
        .filter(|parameter| parameter["in"] == "path")
        .filter_map(|parameter| parameter.get("name")?.as_str())
        .collect();
    for name in in_path.difference(&declared) {
        found.push(format!("{at}: the path parameter {name:?} is not declared"));
    }
    for name in declared.difference(&in_path) {
        found.push(format!(
            "{at}: the path does not have the parameter {name:?}"
        ));
    }
}

fn security(document: &Value, node: &Value, at: &str, found: &mut Vec<String>) {
    let requirements = node["security"].as_array();
    for name in requirements
        .into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .flat_map(Map::keys)
    {
        if document
            .pointer(&format!("/components/securitySchemes/{name}"))
            .is_none()
        {
            found.push(format!(
                "{at}: the security scheme {name:?} is not in the document"
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::find;

    fn document() -> Value {
        json!({
            "openapi": "3.0.3",
            "info": { "title": "t", "version": "1" },
            "paths": {
                "/a/{id}": {
                    "parameters": [{ "$ref": "#/components/parameters/id" }],
                    "get": {
                        "operationId": "getA",
                        "security": [{ "token": [] }],
                        "responses": { "200": { "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } } },
                    },
                },
            },
            "components": {
                "parameters": { "id": { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } } },
                "schemas": { "A": { "type": "array", "items": { "type": "string" } } },
                "securitySchemes": { "token": { "type": "http", "scheme": "bearer" } },
            },
        })
    }

    #[test]
    fn each_problem_is_named_with_its_place() {
        assert_eq!(find(&document()), [""; 0]);
        let get = "/paths/~1a~1{id}/get";
        let cases = [
            ("", "openapi", json!("3.1.0"), "openapi: is Some(\"3.1.0\")"),
            (
                "/paths/~1a~1{id}",
                "parameters",
                json!([]),
                "get /a/{id}: the path parameter \"id\" is not declared",
            ),
            (
                "/components/parameters/id",
                "name",
                json!("x"),
                "the path does not have the parameter \"x\"",
            ),
            (
                get,
                "security",
                json!([{ "other": [] }]),
                "the security scheme \"other\"",
            ),
            (
                get,
                "x-provenance",
                json!("recorded"),
                "paths./a/{id}.get: x-provenance",
            ),
            (
                "/components/schemas",
                "A",
                json!({ "type": "array" }),
                "components.schemas.A: an array without items",
            ),
            (
                "/components/schemas",
                "B",
                json!({ "$ref": "#/components/schemas/C" }),
                "components.schemas.B: #/components/schemas/C is not",
            ),
            (
                "/components/schemas",
                "B",
                json!({ "$ref": "#/components/schemas/A", "nullable": true }),
                "components.schemas.B: members beside $ref",
            ),
            (
                "/components/schemas",
                "B",
                json!({ "type": ["string", "null"] }),
                "not an OpenAPI 3.0 document",
            ),
            (
                &format!("{get}/responses"),
                "204",
                json!({}),
                "responses.204: description is missing",
            ),
            (
                "/paths",
                "/b",
                json!({ "get": { "operationId": "getA", "responses": {} } }),
                "get /b: has the operationId \"getA\" of get /a/{id}",
            ),
            (
                "/paths",
                "/b",
                json!({ "get": { "responses": {} } }),
                "paths./b.get: operationId is missing",
            ),
        ];
        for (parent, name, value, expected) in cases {
            let mut document = document();
            document.pointer_mut(parent).unwrap()[name] = value;
            let found = find(&document);
            assert!(
                found.iter().any(|line| line.contains(expected)),
                "expected: {expected}\ngot: {found:?}"
            );
        }
    }
}
