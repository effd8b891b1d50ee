//! What codegen writes, and how it refuses.

use serde_json::{Value, json};

use super::{APIS, Api, files_of, from_text, run};
use crate::files::Mode;
use crate::root;

const SMALL: Api = Api {
    spec: "specs/small.yaml",
    output: "",
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

/// What codegen says about a spec that it refuses.
fn refusal(spec: &Value) -> String {
    match from_text(&spec.to_string(), &SMALL) {
        Ok(_) => panic!("generated, but should have been refused: {spec}"),
        Err(error) => format!("{error:#}"),
    }
}

const PUT: &str = "/paths/~1things~1{id}/put";

#[test]
fn committed_files_are_up_to_date_and_every_run_writes_the_same() {
    run(&root(), Mode::Check).unwrap();
    let once = files_of(&root(), &APIS[0]).unwrap();
    assert_eq!(once, files_of(&root(), &APIS[0]).unwrap());
}

#[test]
fn enums_are_opened_and_fields_lenient() {
    let generated = from_text(&small().to_string(), &SMALL).unwrap();
    let client = prettyplease::unparse(&generated.client);
    for expected in [
        "#[non_exhaustive]\n    pub enum Colour {",
        "#[serde(untagged)]\n        Other(::std::string::String),",
        "Self::Other(value) => f.write_str(value),",
        "_ => Ok(Self::Other(value.to_owned())),",
        "deserialize_with = \"::tokens_http::lenient\"",
        "pub key: ::std::option::Option<::tokens_http::Secret>",
        "200u16 => ::tokens_http::read_response(response).await",
        "pub(crate) fn new_with_client(",
    ] {
        assert!(client.contains(expected), "lacks {expected}:\n{client}");
    }
    for unexpected in [
        "ResponseValue::from_response",
        "pub fn new(baseurl",
        "404u16 =>",
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
fn known_refusals_name_the_place_and_the_remedy() {
    let json_error = |schema: Value| json!({ "description": "", "content": { "application/json": { "schema": schema } } });
    let text = json!({ "type": "string" });
    let cases = [
        (
            with("/openapi", json!("3.1.0")),
            "openapi: the version is \"3.1.0\"; only 3.0.x",
        ),
        (
            with(
                "/paths/~1other",
                json!({ "$ref": "#/paths/~1things~1{id}" }),
            ),
            "paths./other: is a reference",
        ),
        (
            with(
                "/paths/~1other",
                json!({ "get": { "responses": { "2XX": { "description": "" } } } }),
            ),
            "paths./other.get: has no operationId",
        ),
        (
            with(
                "/paths/~1other",
                json!({ "get": { "operationId": "putThing", "responses": { "2XX": { "description": "" } } } }),
            ),
            "has the operationId \"putThing\" of paths./other.get",
        ),
        (
            with(
                &format!("{PUT}/responses/500"),
                json_error(json!({ "$ref": "#/components/schemas/Thing" })),
            ),
            "paths./things/{id}.put.responses: an operation can have one error type, but this one has 404: Error, 500: Thing",
        ),
        (
            with(
                &format!("{PUT}/responses/204"),
                json!({ "description": "" }),
            ),
            "an operation can have one success type, but this one has 200: Thing, 204: no body",
        ),
        (
            with(
                &format!("{PUT}/responses/499x"),
                json!({ "description": "" }),
            ),
            "responses.499x: is no status code",
        ),
        (
            with(
                &format!("{PUT}/responses/4XX"),
                json!({ "description": "", "content": { "application/json": {} } }),
            ),
            "responses.4XX.content.application/json: has no schema",
        ),
        (
            with(
                &format!("{PUT}/parameters"),
                json!([{ "name": "id", "in": "path", "schema": text }]),
            ),
            "put.parameters.id: is part of the path; write `required: true`",
        ),
        (
            with(
                &format!("{PUT}/parameters"),
                json!([{ "name": "x", "in": "path", "required": true, "schema": text }]),
            ),
            "declares the path parameter \"x\", which the path lacks",
        ),
        (
            with("/paths/~1things~1{id}/parameters", json!([])),
            "the path has {id}, but there is no such path parameter",
        ),
        (
            with(
                &format!("{PUT}/parameters"),
                json!([{ "name": "c", "in": "cookie", "schema": text }]),
            ),
            "put.parameters.c: is a cookie, which is not supported",
        ),
        (
            with(
                &format!("{PUT}/parameters"),
                json!([{ "name": "q", "in": "query", "style": "deepObject", "schema": text }]),
            ),
            "put.parameters.q: has a style that is not supported",
        ),
        (
            with(
                &format!("{PUT}/parameters"),
                json!([{ "name": "q", "in": "query", "content": {} }]),
            ),
            "put.parameters.q: has no schema",
        ),
        (
            with(
                &format!("{PUT}/requestBody"),
                json!({ "content": { "text/a": { "schema": text }, "text/b": { "schema": text } } }),
            ),
            "put.requestBody: must have exactly one media type, but has: text/a, text/b",
        ),
        (
            with(
                "/components/schemas/Error/properties",
                json!({ "a": { "$ref": "#/components/schemas/Nothing" } }),
            ),
            "components.schemas.Error.properties.a: #/components/schemas/Nothing leads nowhere",
        ),
        (
            with(
                "/components/schemas/Error/properties",
                json!({ "a": { "type": ["string", "null"] } }),
            ),
            "components.schemas.Error.properties.a: a list of types is OpenAPI 3.1",
        ),
        (
            with(
                "/components/schemas/ThingRequest/properties/age",
                json!({ "type": "integer", "exclusiveMinimum": true }),
            ),
            "ThingRequest.properties.age: exclusiveMinimum stands without minimum",
        ),
        (
            with(
                "/components/schemas/Thing/properties/key",
                json!({ "type": "string", "format": "password", "maxLength": 9 }),
            ),
            "Thing.properties.key: maxLength beside `format: password` keeps it from becoming ::tokens_http::Secret",
        ),
        (
            with(
                "/components/schemas/Word",
                json!({ "type": "string", "format": "password" }),
            ),
            "components.schemas.Word: a password must be a property of a schema that has a name",
        ),
        (
            with("/components/schemas/Thing/required", json!(["key"])),
            "components.schemas.Thing: required makes a response unreadable",
        ),
        (
            with(
                "/components/schemas/Thing/properties/list",
                json!({ "type": "array", "items": text }),
            ),
            "Thing.properties.list: an array or a map in a response; write `nullable: true`",
        ),
        (
            with(
                "/components/schemas/Thing/properties/list",
                json!({ "type": "array", "nullable": true, "items": { "type": "object", "required": ["a"] } }),
            ),
            "Thing.properties.list.items: required makes a response unreadable",
        ),
        (
            with(
                "/components/schemas/ThingRequest/properties/name",
                json!({ "type": "string", "maxLength": "long" }),
            ),
            "ThingRequest.properties.name: this is not a schema of OpenAPI 3.0",
        ),
    ];
    for (spec, expected) in cases {
        let message = refusal(&spec);
        assert!(message.starts_with("specs/small.yaml: "), "{message}");
        assert!(
            message.contains(expected),
            "expected: {expected}\ngot: {message}"
        );
    }
}

#[test]
fn other_panics_are_caught_and_pinned_down() {
    let teapot = json!({ "description": "", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Error" } } } });
    let message = refusal(&with(&format!("{PUT}/responses/499"), teapot));
    assert!(
        message.starts_with("specs/small.yaml: paths./things/{id}.put: the generator gave up"),
        "{message}"
    );

    let message = refusal(&with(
        "/components/schemas/Odd",
        json!({ "type": "string", "enum": ["a"], "default": "b" }),
    ));
    assert!(
        message.starts_with("specs/small.yaml: components.schemas.Odd: "),
        "{message}"
    );
    assert!(!message.contains("components.schemas.Thing"), "{message}");
}

#[test]
fn a_missing_replaced_schema_and_broken_yaml_are_told() {
    let mist = Api {
        replacements: super::mapping::MIST,
        ..SMALL
    };
    let message = format!(
        "{:#}",
        from_text(&small().to_string(), &mist).err().unwrap()
    );
    assert!(message.contains("components.schemas.LastUsed: is missing, but xtask/src/codegen/mapping.rs turns it into"), "{message}");

    let message = format!(
        "{:#}",
        from_text("openapi: 3.0.3\npaths: [\n", &SMALL)
            .err()
            .unwrap()
    );
    assert!(
        message.starts_with("specs/small.yaml: not valid YAML: "),
        "{message}"
    );
    assert!(message.contains("line"), "{message}");
}

#[test]
fn specs_name_the_versions_that_were_read() {
    let upstream = std::fs::read_to_string(root().join("specs/upstream.toml")).unwrap();
    for name in ["mist", "okta"] {
        let spec = crate::document::read(&root().join(format!("specs/{name}.yaml"))).unwrap();
        let version = spec
            .pointer("/info/version")
            .and_then(Value::as_str)
            .unwrap();
        let section = upstream
            .split(&format!("[{name}]"))
            .nth(1)
            .unwrap()
            .split('[')
            .next()
            .unwrap();
        assert!(
            section.contains(&format!("version = \"{version}\"")),
            "{name}: {version} is not in upstream.toml"
        );
    }
}
