//! Writing parts of a vendor's document as OpenAPI 3.0.3, without prose, examples and extensions.
//!
//! What is written already comes out as it is.

mod schema;

use serde_json::{Map, Value, json};

use crate::openapi::Kind;

/// What is left out although OpenAPI 3.0 has it: it is the vendor's text.
const PROSE: [&str; 4] = ["title", "summary", "description", "tags"];

/// Booleans that say the same when they are left out.
const FALSE_BY_DEFAULT: [&str; 10] = [
    "allowEmptyValue",
    "allowReserved",
    "deprecated",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "nullable",
    "readOnly",
    "required",
    "uniqueItems",
    "writeOnly",
];

/// A part of a document, normalised.
pub(super) fn normalise(node: &Value, kind: Kind) -> Value {
    match (kind, node) {
        (Kind::Schema, _) => schema::normalise(node),
        (Kind::Map(inner), Value::Object(members)) => members
            .iter()
            .map(|(name, value)| (name.clone(), normalise(value, *inner)))
            .collect(),
        (Kind::List(inner), Value::Array(items)) => {
            items.iter().map(|item| normalise(item, *inner)).collect()
        }
        (Kind::Literal, _) => node.clone(),
        (_, Value::Object(members)) => object(members, kind),
        _ => Value::Object(Map::new()),
    }
}

fn object(members: &Map<String, Value>, kind: Kind) -> Value {
    if let Some(reference) = members.get("$ref") {
        return json!({ "$ref": reference });
    }
    let mut result = known(members, kind);
    match kind {
        Kind::Operation => responses(&mut result),
        Kind::Response => {
            result.insert("description".into(), json!(""));
        }
        Kind::RequestBody => {
            result.entry("content").or_insert_with(|| json!({}));
        }
        Kind::Parameter if result.get("in").is_some_and(|value| value == "path") => {
            result.insert("required".into(), json!(true));
        }
        Kind::OauthFlow => {
            let scopes = members.get("scopes").and_then(Value::as_object);
            let names = scopes.into_iter().flatten().map(|(name, _)| name);
            let scopes: Map<_, _> = names.map(|name| (name.clone(), json!(""))).collect();
            result.insert("scopes".into(), Value::Object(scopes));
        }
        Kind::Server => variables(&mut result),
        _ => {}
    }
    Value::Object(result)
}

/// The members that OpenAPI 3.0 gives an object of this kind, normalised.
fn known(members: &Map<String, Value>, kind: Kind) -> Map<String, Value> {
    kind.members()
        .iter()
        .filter(|(name, _)| !PROSE.contains(name) && !name.starts_with("x-"))
        .filter_map(|(name, kind)| Some((*name, members.get(*name)?, *kind)))
        .filter(|(name, value, _)| {
            !(FALSE_BY_DEFAULT.contains(name) && **value == Value::Bool(false))
        })
        .map(|(name, value, kind)| (name.to_owned(), normalise(value, kind)))
        .collect()
}

/// Status classes in capitals, and no extensions among them.
fn responses(operation: &mut Map<String, Value>) {
    let responses = match operation.remove("responses") {
        Some(Value::Object(responses)) => responses,
        _ => Map::new(),
    };
    let responses: Map<_, _> = responses
        .into_iter()
        .filter(|(status, _)| !status.starts_with("x-"))
        .map(|(status, response)| match status.strip_suffix("xx") {
            Some(digit) => (format!("{digit}XX"), response),
            None => (status, response),
        })
        .collect();
    operation.insert("responses".into(), Value::Object(responses));
}

/// Variables of a server's URL, without their descriptions.
fn variables(server: &mut Map<String, Value>) {
    let variables = server.get_mut("variables").and_then(Value::as_object_mut);
    for (_, variable) in variables.into_iter().flatten() {
        if let Some(members) = variable.as_object_mut() {
            members.retain(|name, _| name == "default" || name == "enum");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::normalise;
    use crate::openapi::Kind;

    #[track_caller]
    fn assert_normalised(kind: Kind, node: Value, expected: Value) {
        let once = normalise(&node, kind);
        assert_eq!(once, expected);
        assert_eq!(normalise(&once, kind), once, "a second time");
    }

    #[test]
    fn operations_keep_what_is_sent_and_lose_what_is_told() {
        let operation = json!({
            "operationId": "getA", "summary": "s", "description": "d", "tags": ["t"], "externalDocs": {}, "x-a": 1,
            "deprecated": false, "callbacks": {},
            "security": [{ "oauth2": ["a.read"] }],
            "parameters": [
                { "name": "description", "in": "query", "required": false, "description": "d", "example": 1, "schema": { "type": "string" } },
                { "name": "id", "in": "path", "schema": { "type": "string", "example": 1 } },
                { "$ref": "#/components/parameters/x", "description": "d" },
            ],
            "requestBody": { "description": "d", "required": true, "content": { "application/json": { "example": 1, "schema": { "title": "t" } } } },
            "responses": {
                "200": { "description": "d", "links": {}, "headers": { "X-A": { "description": "d", "schema": { "type": "string" } } } },
                "4xx": { "$ref": "#/components/responses/Error", "description": "d" },
                "x-a": {},
            },
        });
        let expected = json!({
            "operationId": "getA",
            "security": [{ "oauth2": ["a.read"] }],
            "parameters": [
                { "name": "description", "in": "query", "schema": { "type": "string" } },
                { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                { "$ref": "#/components/parameters/x" },
            ],
            "requestBody": { "required": true, "content": { "application/json": { "schema": {} } } },
            "responses": {
                "200": { "description": "", "headers": { "X-A": { "schema": { "type": "string" } } } },
                "4XX": { "$ref": "#/components/responses/Error" },
            },
        });
        assert_normalised(Kind::Operation, operation, expected);
    }

    #[test]
    fn scopes_and_servers_lose_their_descriptions() {
        let scheme = json!({
            "type": "oauth2", "description": "d",
            "flows": { "authorizationCode": { "authorizationUrl": "/a", "tokenUrl": "/t", "scopes": { "description": "d", "a.read": "d" } } },
        });
        let expected = json!({
            "type": "oauth2",
            "flows": { "authorizationCode": { "authorizationUrl": "/a", "tokenUrl": "/t", "scopes": { "description": "", "a.read": "" } } },
        });
        assert_normalised(Kind::SecurityScheme, scheme, expected);
        let server = json!({ "url": "https://{a}", "description": "d", "variables": { "a": { "default": "b", "description": "d" } } });
        let expected = json!({ "url": "https://{a}", "variables": { "a": { "default": "b" } } });
        assert_normalised(Kind::Server, server, expected);
    }
}
