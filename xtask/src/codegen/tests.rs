//! What codegen writes, and how it refuses.

use serde_json::{Value, json};

use super::{APIS, Api, files_of, generate, run};
use crate::files::Mode;
use crate::root;

const SMALL: Api = Api {
    spec: "specs/small.yaml",
    output: "",
    error: "Error",
    replacements: &[],
};

/// A spec with one operation of each kind that can be generated.
fn small() -> Value {
    let error = json!({ "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Error" } } } });
    let thing = json!({ "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } });
    json!({
        "openapi": "3.0.3",
        "info": { "title": "the small API", "version": "1" },
        "paths": {
            "/things/{id}": {
                "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
                "put": {
                    "operationId": "putThing",
                    "requestBody": {
                        "required": true,
                        "content": { "application/json": { "schema": { "$ref": "#/components/schemas/ThingRequest" } } },
                    },
                    "responses": { "200": thing, "404": error, "4XX": error },
                },
            },
        },
        "components": {
            "schemas": {
                "Error": { "type": "object", "properties": { "detail": { "type": "string" } } },
                "Thing": {
                    "type": "object",
                    "properties": {
                        "key": { "type": "string", "format": "password", "x-deviation": "why" },
                        "colour": { "$ref": "#/components/schemas/Colour" },
                    },
                },
                "Colour": { "type": "string", "enum": ["red", "dark-blue"] },
                "ThingRequest": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } } },
            },
        },
    })
}

/// The small spec with `value` at `pointer`.
fn with(pointer: &str, value: Value) -> Value {
    let mut spec = small();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let name = name.replace("~1", "/");
    spec.pointer_mut(parent)
        .unwrap()
        .as_object_mut()
        .unwrap()
        .insert(name, value);
    spec
}

/// The client of an API whose one operation sends `schema`.
pub(super) fn client_of(schema: &Value) -> String {
    let content =
        json!({ "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } });
    let mut spec = small();
    spec["components"]["schemas"]["Thing"] = schema.clone();
    client_with_body(spec, &content)
}

/// The client of an API whose one operation has a body with this content.
pub(super) fn client_of_body(content: &Value) -> String {
    client_with_body(small(), content)
}

fn client_with_body(mut spec: Value, content: &Value) -> String {
    let done = json!({ "200": { "description": "", "content": { "application/json": { "schema": {} } } } });
    spec["paths"] = json!({ "/things": { "post": { "operationId": "addThing", "requestBody": { "content": content }, "responses": done } } });
    prettyplease::unparse(&generate(&spec, &SMALL).unwrap().generated.client)
}

#[test]
fn committed_files_are_up_to_date_and_every_run_writes_the_same() {
    run(&root(), Mode::Check).unwrap();
    let files = || {
        let spec = crate::spec::effective(&root(), "mist").unwrap();
        files_of(
            &root(),
            &APIS[0],
            &generate(&spec, &APIS[0]).unwrap().generated,
        )
        .unwrap()
    };
    assert_eq!(files(), files());
}

#[test]
fn enums_are_opened_and_fields_lenient() {
    let generated = generate(&small(), &SMALL).unwrap().generated;
    let client = prettyplease::unparse(&generated.client);
    for expected in [
        "#[non_exhaustive]\n    pub enum Colour {",
        "#[serde(untagged)]\n        Other(::std::string::String),",
        "Self::Other(value) => f.write_str(value),",
        "_ => Ok(Self::Other(value.to_owned())),",
        "deserialize_with = \"::tokens_http::lenient\"",
        "pub key: ::std::option::Option<::tokens_http::Secret>",
        "Result<ResponseValue<types::Thing>, Error>",
        "client.inner.exec(&client.client, request, \"put_thing\").await?.read().await",
    ] {
        assert!(client.contains(expected), "lacks {expected}:\n{client}");
    }
    for unexpected in [
        "progenitor_client::{",
        "header_map",
        "new_with_client",
        "Copy",
        "```ignore",
        "mod prelude",
    ] {
        assert!(!client.contains(unexpected), "has {unexpected}");
    }
    let mock = prettyplease::unparse(&generated.mock);
    assert!(
        mock.contains(".body(::tokens_http::to_json_with_secrets(value))"),
        "{mock}"
    );
    assert!(
        mock.contains("self.0.json_body_obj(value)"),
        "requests are matched as they are: {mock}"
    );
    assert!(!mock.contains("regex::"), "{mock}");
}

#[test]
fn a_call_reads_its_response_as_the_spec_has_it() {
    let put =
        |member: &str, value: Value| with(&format!("/paths/~1things~1{{id}}/put/{member}"), value);
    let text = json!({ "type": "string" });
    let header = json!([{ "name": "If-Match", "in": "header", "schema": text }]);
    let raw =
        json!({ "200": { "description": "", "content": { "text/csv": { "schema": text } } } });
    let form = json!({ "content": { "application/x-www-form-urlencoded": { "schema": { "$ref": "#/components/schemas/ThingRequest" } } } });
    for (spec, expected) in [
        (
            put("responses", json!({ "204": { "description": "" } })),
            [
                "Result<ResponseValue<()>, Error>",
                ".await?.read_empty().await",
            ],
        ),
        (
            put("responses", raw),
            [
                "Result<ResponseValue<::tokens_http::Bytes>, Error>",
                ".await?.read_bytes().await",
            ],
        ),
        (
            put("parameters", header),
            [
                "::HeaderMap::with_capacity(2usize);",
                ".headers(header_map)",
            ],
        ),
        (
            put("requestBody", form),
            ["::tokens_http::with_secrets(||", ".form(&body)"],
        ),
    ] {
        let client = prettyplease::unparse(&generate(&spec, &SMALL).unwrap().generated.client);
        for expected in expected {
            let text = |text: &str| text.split_whitespace().collect::<String>();
            assert!(
                text(&client).contains(&text(expected)),
                "lacks {expected}:\n{client}"
            );
        }
        assert!(!client.contains("api-version"), "{client}");
    }
}

/// What codegen says about the operations that it leaves out.
fn refusals(spec: &Value) -> Vec<String> {
    let output = generate(spec, &SMALL).unwrap();
    output.refused.iter().map(ToString::to_string).collect()
}

#[test]
fn an_operation_that_cannot_be_generated_is_refused_alone() {
    let text = json!({ "type": "string" });
    let done = json!({ "204": { "description": "" } });
    let other = |operation: Value| {
        let mut operation = operation;
        operation["operationId"] = json!("other");
        operation["responses"] = done.clone();
        with("/paths/~1other", json!({ "post": operation }))
    };
    let cases = [
        (
            other(json!({ "requestBody": { "content": { "image/*": { "schema": text } } } })),
            "post /other: requestBody.content.image/*: no body of this media type can be sent",
        ),
        (
            other(
                json!({ "parameters": [{ "name": "c", "in": "cookie", "required": true, "schema": text }] }),
            ),
            "post /other: parameters.c: is a cookie, which is not supported",
        ),
        (
            other(
                json!({ "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Nothing" } } } } }),
            ),
            "post /other: components.schemas.Nothing: is referred to, but is not in the document",
        ),
        (
            other(
                json!({ "parameters": [{ "name": "key", "in": "query", "schema": { "type": "string", "format": "password" } }] }),
            ),
            "post /other: parameters.key: is a secret, which must not be a parameter",
        ),
    ];
    for (spec, expected) in cases {
        assert_eq!(refusals(&spec), [expected]);
        let output = generate(&spec, &SMALL).unwrap();
        let client = prettyplease::unparse(&output.generated.client);
        assert!(
            client.contains("pub fn put_thing(") && !client.contains("pub fn other("),
            "{client}"
        );
    }
}

#[test]
fn a_document_that_is_wrong_as_a_whole_is_refused() {
    let cases = [
        (
            with("/openapi", json!("2.0")),
            "specs/small.yaml: openapi: the version is \"2.0\"; only 3.0 can be generated, which `cargo xtask import` writes",
        ),
        (
            with("/paths", json!([])),
            "specs/small.yaml: paths: is missing; there is nothing to generate",
        ),
        (
            with("/components/schemas", json!({})),
            "specs/small.yaml: components.schemas.Error: is missing; add the service's error type in the overlay",
        ),
    ];
    for (spec, expected) in cases {
        assert_eq!(
            format!("{:#}", generate(&spec, &SMALL).unwrap_err()),
            expected
        );
    }
    let mist = Api {
        replacements: super::mapping::MIST,
        ..SMALL
    };
    let message = format!("{:#}", generate(&small(), &mist).unwrap_err());
    assert!(message.contains("components.schemas.LastUsed: is missing, but xtask/src/codegen/mapping.rs turns it into"), "{message}");
}
