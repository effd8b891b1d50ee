//! Importing from documents of a few lines.

mod documents;
mod refresh;

use serde_json::{Value, json};

use self::documents::{base_of, document, imported, paths, source};
use super::written;
use crate::openapi::Kind;
use crate::root;
use crate::spec::{SERVICES, base_path};

#[test]
fn an_operation_comes_with_everything_that_it_refers_to() {
    let source = source(&document());
    let base = base_of(None, &[&source], &["get /things/{id}"], false);
    assert_eq!(paths(&base), ["get /things/{id}"]);
    let names = |section: &str| -> Vec<String> {
        let section = base["components"][section].as_object();
        section
            .into_iter()
            .flatten()
            .map(|(name, _)| name.clone())
            .collect()
    };
    assert_eq!(
        names("schemas"),
        ["Cat", "Dog", "Error", "Pet", "Thing"],
        "not Unused"
    );
    assert_eq!(names("parameters"), ["id"]);
    assert_eq!(names("responses"), ["Error"]);
    assert_eq!(names("headers"), ["Remaining"]);
    assert_eq!(names("securitySchemes"), ["oauth2"], "not token");
    let scopes = "/components/securitySchemes/oauth2/flows/clientCredentials/scopes";
    assert_eq!(
        base.pointer(scopes),
        Some(&json!({ "things.read": "" })),
        "not things.manage"
    );
    assert_eq!(
        base["paths"]["/things/{id}"]["parameters"],
        json!([{ "$ref": "#/components/parameters/id" }])
    );
    let expected = json!({ "propertyName": "kind", "mapping": { "cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog" } });
    assert_eq!(
        base["components"]["schemas"]["Pet"]["discriminator"],
        expected
    );
    assert_eq!(base["openapi"], "3.0.3");
    assert_eq!(
        base["info"],
        json!({ "title": "the things API", "version": "1" })
    );
    for prose in ["prose", "x-internal", "externalDocs", "example"] {
        assert!(!base.to_string().contains(prose), "{prose}: {base}");
    }
}

#[test]
fn operations_are_added_one_after_the_other() {
    let source = source(&document());
    let first = base_of(None, &[&source], &["get /things/{id}"], false);
    let both = base_of(Some(&first), &[&source], &["POST /things"], false);
    assert_eq!(paths(&both), ["post /things", "get /things/{id}"]);
    let at_once = base_of(
        None,
        &[&source],
        &["post /things", "get /things/{id}"],
        false,
    );
    assert_eq!(both, at_once);
    let expected = json!([{
        "title": "the things API",
        "version": "1",
        "sha256": source.identity.sha256,
        "operations": ["post /things", "get /things/{id}"],
    }]);
    assert_eq!(both["x-sources"], expected);
}

#[test]
fn a_dangling_mapping_is_a_warning_and_any_other_reference_an_error() {
    let mut document = document();
    document["components"]["schemas"]["Pet"]["discriminator"]["mapping"]["cow"] =
        json!("#/components/schemas/Cow");
    let result = imported(None, &[&source(&document)], &["get /things/{id}"], false).unwrap();
    let warning = "components.schemas.Pet.discriminator.mapping.cow: #/components/schemas/Cow is not in the document; the entry is left out";
    assert_eq!(result.warnings, [warning]);
    assert!(!result.text.contains("Cow"), "{}", result.text);

    for (reference, expected) in [
        (
            "#/components/schemas/Cow",
            "#/components/schemas/Cow is not in the document",
        ),
        (
            "other.yaml#/Cow",
            "other.yaml#/Cow is outside of the document, or not a reference; bundle the document into one file first",
        ),
        (
            "#/components/schemas/Self",
            "#/components/schemas/Self refers to itself",
        ),
    ] {
        document["components"]["schemas"]["Self"] = json!({ "$ref": "#/components/schemas/Self" });
        document["components"]["schemas"]["Thing"]["properties"]["pet"] =
            json!({ "$ref": reference });
        let error = imported(None, &[&source(&document)], &["get /things/{id}"], false)
            .err()
            .unwrap();
        let place = "vendor.yaml: get /things/{id}: components.schemas.Thing.properties.pet";
        assert_eq!(format!("{error:#}"), format!("{place}: {expected}"));
    }
}

#[test]
fn references_to_any_place_become_components() {
    let mut document = document();
    let schemas = &mut document["components"]["schemas"];
    schemas["Alias"] = json!({ "$ref": "#/components/schemas/Dog" });
    schemas["Thing"]["properties"] = json!({
        "alias": { "$ref": "#/components/schemas/Alias" },
        "deep": { "$ref": "#/components/schemas/Cat/properties/kind" },
        "inner": { "$ref": "#/components/schemas/Thing/$defs/inner" },
        "encoded": { "$ref": "#/paths/~1things~1%7Bid%7D/get/responses/200/content/application~1json/schema" },
    });
    schemas["Thing"]["$defs"] = json!({ "inner": { "type": "object", "properties": { "next": { "$ref": "#/components/schemas/Thing/$defs/inner" } } } });
    let base = base_of(None, &[&source(&document)], &["get /things/{id}"], false);
    let expected = json!({
        "alias": { "$ref": "#/components/schemas/Dog" },
        "deep": { "$ref": "#/components/schemas/Cat_properties_kind" },
        "inner": { "$ref": "#/components/schemas/Thing_defs_inner" },
        "encoded": { "$ref": "#/components/schemas/Thing" },
    });
    let schemas = &base["components"]["schemas"];
    assert_eq!(schemas["Thing"]["properties"], expected);
    assert_eq!(schemas["Cat_properties_kind"], json!({ "type": "string" }));
    assert_eq!(
        schemas["Thing_defs_inner"]["properties"]["next"],
        json!({ "$ref": "#/components/schemas/Thing_defs_inner" })
    );
    assert!(schemas.get("Alias").is_none());
}

#[test]
fn components_of_the_same_name_that_differ_are_kept_apart() {
    let mut other = document();
    other["info"]["title"] = json!("the other API");
    other["paths"] = json!({ "/others": other["paths"]["/things"] });
    other["paths"]["/others"]["post"]["security"] = json!([{ "oauth2": ["things.manage"] }]);
    other["security"] = json!([{ "token": [] }]);
    // `Pet` refers to it, so that it differs as well. `Error` is the same.
    other["components"]["schemas"]["Dog"]["properties"]["colour"] = json!({ "type": "string" });
    other["components"]["schemas"]["Thing"]["properties"]["pet"] =
        json!({ "$ref": "#/components/schemas/Pet" });
    let (first, second) = (source(&document()), source(&other));
    let operations = ["get /things/{id}", "post /others"];
    let result = imported(None, &[&first, &second], &operations, false).unwrap();
    let schemas = result.base["components"]["schemas"].as_object().unwrap();
    let names: Vec<_> = schemas.keys().map(String::as_str).collect();
    let expected = [
        "Cat", "Dog", "Dog_2", "Error", "Pet", "Pet_2", "Thing", "Thing_2",
    ];
    assert_eq!(names, expected);
    assert_eq!(
        schemas["Pet_2"]["discriminator"]["mapping"]["dog"],
        "#/components/schemas/Dog_2"
    );
    assert_eq!(
        schemas["Pet_2"]["oneOf"][0]["$ref"],
        "#/components/schemas/Cat"
    );
    assert!(result.warnings.iter().any(|line| line == "components.schemas.Dog of the other API differs from the one of another document and is called Dog_2"), "{:?}", result.warnings);
    // The operationId is taken, and the security of the second document is not that of the base.
    assert_eq!(
        result.base["paths"]["/others"]["post"]["operationId"],
        "postThing"
    );
    let scopes = "/components/securitySchemes/oauth2/flows/clientCredentials/scopes";
    assert_eq!(
        result.base.pointer(scopes),
        Some(&json!({ "things.manage": "", "things.read": "" }))
    );

    // The same in the order of the files, and again by a refresh in any order.
    for sources in [[&first, &second], [&second, &first]] {
        let again = imported(Some(&result.base), &sources, &[], false).unwrap();
        assert_eq!(again.text, result.text);
    }
    let one_by_one = base_of(None, &[&first], &["get /things/{id}"], false);
    let one_by_one = imported(Some(&one_by_one), &[&second], &["post /others"], false).unwrap();
    assert_eq!(one_by_one.text, result.text);
}

#[test]
fn operation_ids_and_security_of_several_documents() {
    let (first, mut other) = (source(&document()), document());
    other["info"]["title"] = json!("the other API");
    other["paths"] = json!({ "/others": { "get": { "operationId": "getThing", "responses": {} }, "put": { "responses": {} } } });
    other["security"] = json!([{ "token": [] }]);
    let second = source(&other);
    let operations = ["get /things/{id}", "get /others", "put /others"];
    let result = imported(None, &[&first, &second], &operations, false).unwrap();
    let others = &result.base["paths"]["/others"];
    assert_eq!(others["get"]["operationId"], "getThing_2");
    assert_eq!(others["put"]["operationId"], "putOthers");
    assert_eq!(others["get"]["security"], json!([{ "token": [] }]));
    assert_eq!(result.base["security"], Value::Null);
    assert_eq!(result.warnings.len(), 2, "{:?}", result.warnings);
}

#[test]
fn parameters_of_a_path_stay_with_the_document_that_they_are_from() {
    let (first, mut other) = (source(&document()), document());
    other["info"]["title"] = json!("the other API");
    other["paths"]["/things/{id}"] = json!({
        "parameters": [{ "$ref": "#/components/parameters/id" }, { "name": "q", "in": "query", "schema": { "type": "string" } }],
        "delete": { "operationId": "deleteThing", "parameters": [{ "name": "q", "in": "query", "schema": { "type": "integer" } }], "responses": {} },
    });
    let result = imported(
        None,
        &[&first, &source(&other)],
        &["get /things/{id}", "delete /things/{id}"],
        false,
    )
    .unwrap();
    let item = &result.base["paths"]["/things/{id}"];
    assert!(item.get("parameters").is_none(), "{item}");
    assert_eq!(
        item["get"]["parameters"],
        json!([{ "$ref": "#/components/parameters/id" }])
    );
    let expected = json!([{ "$ref": "#/components/parameters/id" }, { "name": "q", "in": "query", "schema": { "type": "integer" } }]);
    assert_eq!(item["delete"]["parameters"], expected);
}

#[test]
fn an_unknown_operation_is_an_error_with_what_is_near() {
    let error = imported(None, &[&source(&document())], &["get /thing/{id}"], false)
        .err()
        .unwrap();
    assert_eq!(
        error.to_string(),
        "'get /thing/{id}' is not in vendor.yaml; did you mean 'get /things/{id}'?"
    );
    let error = imported(None, &[&source(&document())], &[], false)
        .err()
        .unwrap();
    assert!(
        error.to_string().contains("name those to import"),
        "{error}"
    );
}

#[test]
fn committed_bases_are_as_they_were_written() {
    for service in SERVICES {
        let text = std::fs::read_to_string(root().join(base_path(service)))
            .unwrap()
            .replace("\r\n", "\n");
        let base = crate::document::parse(&text).unwrap();
        assert_eq!(
            written(&base).unwrap(),
            text,
            "{service}: was it edited by hand?"
        );
        let mut named: Vec<_> = super::source::read(&base)
            .unwrap()
            .into_iter()
            .flat_map(|(_, keys)| keys)
            .collect();
        named.sort();
        assert_eq!(
            named,
            super::operation::operations(&base),
            "{service}: operations and their sources"
        );
        assert_eq!(
            normalised(&base),
            base,
            "{service}: is OpenAPI 3.0.3 without prose"
        );
    }
}

fn normalised(base: &Value) -> Value {
    let mut normalised = super::normalise::normalise(base, Kind::Document);
    for name in ["x-sources", "info"] {
        normalised[name] = base[name].clone();
    }
    normalised
}
