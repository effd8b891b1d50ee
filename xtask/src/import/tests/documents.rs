//! The document that most tests import from, and ways to do it.

use anyhow::Result;
use serde_json::{Value, json};

use crate::import::operation::operations;
use crate::import::source::VendorDocument;
use crate::import::{Imported, import};

/// A vendor's document with two operations.
pub(super) fn document() -> Value {
    let json_of = |name: &str| json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/{name}") } } });
    json!({
        "openapi": "3.1.0",
        "info": { "title": "the things API", "version": "1", "description": "prose" },
        "externalDocs": { "url": "https://example.com" },
        "paths": {
            "/things/{id}": {
                "description": "prose",
                "parameters": [{ "$ref": "#/components/parameters/id" }],
                "get": {
                    "operationId": "getThing",
                    "summary": "prose",
                    "x-internal": true,
                    "security": [{ "oauth2": ["things.read"] }],
                    "responses": {
                        "200": {
                            "description": "prose",
                            "headers": { "X-Remaining": { "$ref": "#/components/headers/Remaining" } },
                            "content": json_of("Thing"),
                        },
                        "404": { "$ref": "#/components/responses/Error" },
                    },
                },
            },
            "/things": {
                "post": {
                    "operationId": "postThing",
                    "security": [{ "oauth2": ["things.manage"] }],
                    "parameters": [{ "name": "limit", "in": "query", "schema": { "type": "integer" } }],
                    "requestBody": { "required": true, "content": json_of("Thing") },
                    "responses": { "201": { "description": "prose", "content": json_of("Thing") } },
                },
            },
        },
        "components": {
            "parameters": { "id": { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } } },
            "headers": { "Remaining": { "description": "prose", "schema": { "type": "integer" } } },
            "responses": { "Error": { "description": "prose", "content": json_of("Error") } },
            "schemas": {
                "Error": { "type": "object", "properties": { "detail": { "type": "string" } } },
                "Thing": {
                    "type": "object",
                    "required": ["name"],
                    "properties": {
                        "id": { "type": "string", "readOnly": true, "description": "prose" },
                        "name": { "type": ["string", "null"], "examples": ["prose"] },
                        "colour": { "type": "string", "enum": ["red", "green"] },
                        "pet": { "$ref": "#/components/schemas/Pet" },
                        "parts": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" } },
                    },
                },
                "Pet": {
                    "oneOf": [{ "$ref": "#/components/schemas/Cat" }],
                    "discriminator": { "propertyName": "kind", "mapping": { "cat": "Cat", "dog": "#/components/schemas/Dog" } },
                },
                "Cat": { "type": "object", "properties": { "kind": { "type": "string" } } },
                "Dog": { "type": "object", "properties": { "kind": { "type": "string" } } },
                "Unused": { "type": "object" },
            },
            "securitySchemes": {
                "token": { "type": "http", "scheme": "bearer" },
                "oauth2": {
                    "type": "oauth2",
                    "flows": { "clientCredentials": { "tokenUrl": "/token", "scopes": { "things.read": "prose", "things.manage": "prose" } } },
                },
            },
        },
    })
}

pub(super) fn source(document: &Value) -> VendorDocument {
    VendorDocument::parse("vendor.yaml", &document.to_string()).unwrap()
}

pub(super) fn imported(
    base: Option<&Value>,
    sources: &[&VendorDocument],
    operations: &[&str],
    partial: bool,
) -> Result<Imported> {
    let operations: Vec<String> = operations.iter().map(|name| (*name).to_owned()).collect();
    let sources: Vec<VendorDocument> = sources
        .iter()
        .map(|source| VendorDocument::parse(&source.file, &source.document.to_string()).unwrap())
        .collect();
    import(base, &sources, &operations, partial)
}

/// The new base, which must read back as itself.
pub(super) fn base_of(
    base: Option<&Value>,
    sources: &[&VendorDocument],
    operations: &[&str],
    partial: bool,
) -> Value {
    let imported = imported(base, sources, operations, partial).unwrap();
    assert_eq!(
        crate::document::parse(&imported.text).unwrap(),
        imported.base
    );
    imported.base
}

/// The operations of a base.
pub(super) fn paths(base: &Value) -> Vec<String> {
    operations(base).iter().map(ToString::to_string).collect()
}
