//! Schemas of OpenAPI 3.1, and what they become.

use serde_json::{Value, json};

use super::normalise;

#[test]
fn openapi_3_1_becomes_3_0() {
    let cases = [
        (
            json!({ "type": ["string", "null"] }),
            json!({ "type": "string", "nullable": true }),
        ),
        (
            json!({ "type": ["string"], "nullable": true }),
            json!({ "type": "string", "nullable": true }),
        ),
        (
            json!({ "type": "null" }),
            json!({ "nullable": true, "enum": [null] }),
        ),
        (
            json!({ "type": ["string", "array", "null"], "maxLength": 3, "items": { "type": "string" }, "readOnly": true }),
            json!({ "nullable": true, "readOnly": true, "anyOf": [{ "type": "string", "maxLength": 3 }, { "type": "array", "items": { "type": "string" } }] }),
        ),
        (
            json!({ "type": ["string", "integer"], "anyOf": [{ "minLength": 1 }] }),
            json!({ "allOf": [{ "anyOf": [{ "minLength": 1 }] }], "anyOf": [{ "type": "string" }, { "type": "integer" }] }),
        ),
        (json!({ "const": "a" }), json!({ "enum": ["a"] })),
        (
            json!({ "type": "string", "const": 5 }),
            json!({ "type": "string", "enum": ["5"] }),
        ),
        (
            json!({ "type": ["string", "null"], "enum": ["a", null, "a"] }),
            json!({ "type": "string", "nullable": true, "enum": ["a"] }),
        ),
        (
            json!({ "exclusiveMinimum": 3 }),
            json!({ "minimum": 3, "exclusiveMinimum": true }),
        ),
        (
            json!({ "minimum": 5, "exclusiveMinimum": 3 }),
            json!({ "minimum": 5 }),
        ),
        (
            json!({ "maximum": 5, "exclusiveMaximum": 5 }),
            json!({ "maximum": 5, "exclusiveMaximum": true }),
        ),
        (
            json!({ "minimum": 5, "exclusiveMinimum": true }),
            json!({ "minimum": 5, "exclusiveMinimum": true }),
        ),
        (
            json!({ "$ref": "#/a", "description": "d" }),
            json!({ "$ref": "#/a" }),
        ),
        (
            json!({ "$ref": "#/a", "nullable": true }),
            json!({ "allOf": [{ "$ref": "#/a" }], "nullable": true }),
        ),
        (
            json!({ "$ref": "#/a", "allOf": [{ "$ref": "#/b" }] }),
            json!({ "allOf": [{ "$ref": "#/a" }, { "$ref": "#/b" }] }),
        ),
        (
            json!({ "anyOf": [{ "type": "string" }, { "type": "null" }] }),
            json!({ "type": "string", "nullable": true }),
        ),
        (
            json!({ "oneOf": [{ "$ref": "#/a" }, { "type": "null" }] }),
            json!({ "allOf": [{ "$ref": "#/a" }], "nullable": true }),
        ),
        (
            json!({ "oneOf": [{ "$ref": "#/a" }, { "$ref": "#/b" }, { "type": "null" }] }),
            json!({ "oneOf": [{ "$ref": "#/a" }, { "$ref": "#/b" }], "nullable": true }),
        ),
        (
            json!({ "type": "string", "contentEncoding": "base64" }),
            json!({ "type": "string", "format": "byte" }),
        ),
        (
            json!({ "type": "string", "contentMediaType": "application/octet-stream" }),
            json!({ "type": "string", "format": "binary" }),
        ),
        (
            json!({ "type": "string", "contentMediaType": "text/html" }),
            json!({ "type": "string" }),
        ),
        (
            json!({ "type": "array", "prefixItems": [{}] }),
            json!({ "type": "array", "items": {} }),
        ),
        (
            json!({ "patternProperties": { "^a": { "type": "string" } } }),
            json!({ "additionalProperties": { "type": "string" } }),
        ),
        (json!(true), json!({})),
        (json!(false), json!({ "not": {} })),
        (
            json!({ "additionalProperties": false, "items": true }),
            json!({ "additionalProperties": false, "items": {} }),
        ),
        (
            json!({ "required": [], "nullable": false, "default": null, "enum": [] }),
            json!({}),
        ),
        (
            json!({ "default": false, "uniqueItems": false }),
            json!({ "default": false }),
        ),
    ];
    for (node, expected) in cases {
        let once = normalise(&node);
        assert_eq!(once, expected, "{node}");
        assert_eq!(normalise(&once), once, "a second time: {node}");
    }
}

#[test]
fn names_of_properties_are_no_prose() {
    let names: Value = [
        "title",
        "description",
        "example",
        "examples",
        "x-a",
        "$ref",
        "tags",
        "summary",
        "nullable",
    ]
    .map(|name| (name.to_owned(), json!({ "type": "string" })))
    .into_iter()
    .collect();
    let prose = json!({ "title": "t", "description": "d", "example": 1, "examples": [], "x-a": 1, "externalDocs": {}, "xml": {}, "$comment": "c" });
    let mut node = prose.clone();
    let mut properties = names.clone();
    properties["title"] = json!({ "type": "string", "title": "t", "description": "d" });
    node["properties"] = properties;
    node["required"] = json!(["title"]);
    assert_eq!(
        normalise(&node),
        json!({ "properties": names, "required": ["title"] })
    );
}
