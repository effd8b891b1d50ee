//! Refreshing from a document that has changed.

use serde_json::{Value, json};

use super::documents::{base_of, document, imported, paths, source};
use crate::import::{Imported, Options, run};

const ALL: [&str; 2] = ["get /things/{id}", "post /things"];

fn base() -> Value {
    base_of(None, &[&source(&document())], &ALL, false)
}

/// Refreshes from the document after a change.
fn refreshed(change: impl FnOnce(&mut Value)) -> Imported {
    let mut new = document();
    new["info"]["version"] = json!("2");
    change(&mut new);
    imported(Some(&base()), &[&source(&new)], &[], false).unwrap()
}

/// Refreshes, and compares each line of the report about changes.
#[track_caller]
fn assert_reported(change: impl FnOnce(&mut Value), expected: &[&str]) {
    let imported = refreshed(change);
    let lines: Vec<String> = imported
        .report
        .changes
        .keys()
        .map(ToString::to_string)
        .collect();
    assert_eq!(lines, expected);
}

fn thing(document: &mut Value) -> &mut Value {
    &mut document["components"]["schemas"]["Thing"]
}

fn remove(node: &mut Value, name: &str) -> Value {
    node.as_object_mut().unwrap().remove(name).unwrap()
}

#[test]
fn a_response_member_that_was_added() {
    assert_reported(
        |document| {
            document["components"]["schemas"]["Error"]["properties"]["code"] =
                json!({ "type": "integer" })
        },
        &["compatible  Error.code: member added, integer"],
    );
}

#[test]
fn a_response_member_that_was_removed() {
    assert_reported(
        |document| {
            remove(
                &mut document["components"]["schemas"]["Error"]["properties"],
                "detail",
            );
        },
        &["breaking    Error.detail: member removed, was string"],
    );
}

#[test]
fn an_operation_that_was_removed() {
    let imported = refreshed(|document| {
        remove(&mut document["paths"], "/things");
    });
    let expected = [(
        "postThing (post /things)".to_owned(),
        Some("the things API".to_owned()),
    )];
    assert_eq!(imported.report.removed, expected);
    assert_eq!(paths(&imported.base), ["get /things/{id}"]);
    let text = imported.report.to_string();
    assert!(
        text.contains("  breaking    operation removed: not in the documents"),
        "{text}"
    );
    assert!(
        text.ends_with("1 change, 1 breaking for users of the generated crate"),
        "{text}"
    );
}

#[test]
fn an_enum_that_was_extended() {
    assert_reported(
        |document| {
            thing(document)["properties"]["colour"]["enum"] = json!(["red", "green", "blue"])
        },
        &["compatible  Thing.colour: enum value blue added"],
    );
    assert_reported(
        |document| thing(document)["properties"]["colour"]["enum"] = json!(["red"]),
        &["breaking    Thing.colour: enum value green removed"],
    );
    assert_reported(
        |document| thing(document)["properties"]["colour"] = json!({ "type": "string" }),
        &["breaking    Thing.colour: values changed from green, red to any"],
    );
}

#[test]
fn a_type_that_changed() {
    assert_reported(
        |document| thing(document)["properties"]["id"]["type"] = json!("integer"),
        &["breaking    Thing.id: type changed from string to integer"],
    );
    assert_reported(
        |document| thing(document)["properties"]["id"]["format"] = json!("date-time"),
        &["breaking    Thing.id: type changed from string to string (date-time)"],
    );
}

#[test]
fn a_path_that_was_renamed() {
    let imported = refreshed(|document| {
        let item = remove(&mut document["paths"], "/things/{id}");
        document["paths"]["/items/{id}"] = item;
    });
    let lines: Vec<String> = imported
        .report
        .changes
        .keys()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        lines,
        ["compatible  path: changed from get /things/{id} to get /items/{id}"]
    );
    assert_eq!(paths(&imported.base), ["get /items/{id}", "post /things"]);
    assert!(imported.report.removed.is_empty());
}

#[test]
fn parameters_that_changed() {
    let parameters = |document: &mut Value, parameters: Value| {
        document["paths"]["/things"]["post"]["parameters"] = parameters
    };
    let limit = |name: &str, value: Value| {
        let mut limit = json!({ "name": "limit", "in": "query", "schema": { "type": "integer" } });
        limit[name] = value;
        limit
    };
    assert_reported(
        |document| parameters(document, json!([])),
        &["breaking    query parameter limit: removed"],
    );
    assert_reported(
        |document| parameters(document, json!([limit("required", json!(true))])),
        &["breaking    query parameter limit: now required"],
    );
    assert_reported(
        |document| {
            parameters(
                document,
                json!([limit("schema", json!({ "type": "string" }))]),
            )
        },
        &["breaking    query parameter limit: type changed from integer to string"],
    );
    let more =
        json!({ "name": "q", "in": "query", "required": true, "schema": { "type": "string" } });
    assert_reported(
        |document| parameters(document, json!([limit("required", json!(false)), more])),
        &["breaking    query parameter q: required parameter added"],
    );
    let mut more = more.clone();
    more["required"] = json!(false);
    assert_reported(
        |document| parameters(document, json!([limit("required", json!(false)), more])),
        &["compatible  query parameter q: added"],
    );
    // The name of a parameter in the path is part of the generated code, but not of the request.
    assert_reported(
        |document| {
            let item = remove(&mut document["paths"], "/things/{id}");
            document["paths"]["/things/{thing}"] = item;
            document["components"]["parameters"]["id"]["name"] = json!("thing");
        },
        &["breaking    path parameter id: renamed to thing"],
    );
}

#[test]
fn request_members_that_changed() {
    // `Thing` is in responses as well.
    assert_reported(
        |document| thing(document)["required"] = json!(["name", "colour"]),
        &[
            "compatible  Thing.colour: now required",
            "breaking    Thing.colour: now required",
        ],
    );
    assert_reported(
        |document| thing(document)["properties"]["colour"]["maxLength"] = json!(3),
        &[
            "compatible  Thing.colour: maxLength changed from none to 3",
            "breaking    Thing.colour: maxLength changed from none to 3",
        ],
    );
    assert_reported(
        |document| {
            thing(document)["properties"]["size"] = json!({ "type": "integer" });
            thing(document)["required"] = json!(["name", "size"]);
        },
        &[
            "compatible  Thing.size: member added, integer",
            "breaking    Thing.size: required member added, integer",
        ],
    );
    // It is not sent.
    assert_reported(
        |document| {
            thing(document)["properties"]["size"] = json!({ "type": "integer", "readOnly": true })
        },
        &["compatible  Thing.size: member added, integer"],
    );
}

#[test]
fn status_codes_scopes_and_names_that_changed() {
    fn get(document: &mut Value) -> &mut Value {
        &mut document["paths"]["/things/{id}"]["get"]
    }
    assert_reported(
        |document| get(document)["responses"]["409"] = json!({}),
        &["compatible  status 409: added"],
    );
    assert_reported(
        |document| {
            remove(&mut get(document)["responses"], "404");
        },
        &["compatible  status 404: removed"],
    );
    assert_reported(
        |document| {
            let response = remove(&mut get(document)["responses"], "200");
            get(document)["responses"]["201"] = response;
        },
        &[
            "compatible  status 201: added",
            "breaking    status 200: removed",
        ],
    );
    assert_reported(
        |document| get(document)["security"] = json!([{ "oauth2": ["things.manage"] }]),
        &[
            "compatible  security: oauth2 with things.manage now accepted",
            "breaking    security: oauth2 with things.read no longer accepted",
        ],
    );
    assert_reported(
        |document| get(document)["operationId"] = json!("readThing"),
        &[
            "breaking    operationId: changed from getThing to readThing, and with it the name of the method",
        ],
    );
    assert_reported(
        |document| get(document)["deprecated"] = json!(true),
        &["compatible  operation: now deprecated"],
    );
    assert_reported(
        |document| {
            document["components"]["headers"]["Remaining"]["schema"]["type"] = json!("string")
        },
        &["compatible  details: changed, without effect on the generated crate"],
    );
}

#[test]
fn changes_are_grouped_by_the_operations_that_they_concern() {
    let imported = refreshed(|document| {
        thing(document)["properties"]["size"] = json!({ "type": "integer" });
        document["components"]["schemas"]["Error"]["properties"] = json!({});
    });
    let expected = "\
getThing (get /things/{id}):
  breaking    Error.detail: member removed, was string
getThing (get /things/{id}), postThing (post /things):
  compatible  Thing.size: member added, integer
2 changes, 1 breaking for users of the generated crate";
    assert_eq!(imported.report.to_string(), expected);
}

#[test]
fn a_refresh_from_the_same_documents_changes_no_byte() {
    let base = base();
    let first = imported(Some(&base), &[&source(&document())], &[], false).unwrap();
    assert_eq!(crate::document::parse(&first.text).unwrap(), base);
    let second = imported(Some(&first.base), &[&source(&document())], &[], false).unwrap();
    assert_eq!(second.text, first.text);
    assert_eq!(second.report.to_string(), "no operation changed");
}

#[test]
fn a_partial_refresh_keeps_what_the_document_lacks() {
    let mut slice = document();
    slice["info"] = json!({ "title": "a slice", "version": "2" });
    let item = remove(&mut slice["paths"], "/things");
    slice["components"]["schemas"]["Error"]["properties"]["code"] = json!({ "type": "integer" });
    let imported = imported(Some(&base()), &[&source(&slice)], &[], true).unwrap();
    assert_eq!(imported.report.kept, ["postThing (post /things)"]);
    assert_eq!(paths(&imported.base), ["post /things", "get /things/{id}"]);
    let sources = imported.base["x-sources"].as_array().unwrap();
    let of = |title: &str| {
        sources
            .iter()
            .find(|source| source["title"] == title)
            .unwrap()["operations"]
            .clone()
    };
    assert_eq!(of("a slice"), json!(["get /things/{id}"]));
    assert_eq!(of("the things API"), json!(["post /things"]));
    assert_eq!(
        item["post"]["operationId"],
        imported.base["paths"]["/things"]["post"]["operationId"]
    );
}

#[test]
fn a_named_operation_is_refreshed_alone() {
    let mut new = document();
    new["components"]["schemas"]["Error"]["properties"]["code"] = json!({ "type": "integer" });
    let imported = imported(
        Some(&base()),
        &[&source(&new)],
        &["get /things/{id}"],
        false,
    )
    .unwrap();
    let lines: Vec<String> = imported
        .report
        .changes
        .keys()
        .map(ToString::to_string)
        .collect();
    assert_eq!(lines, ["compatible  Error.code: member added, integer"]);
    assert_eq!(paths(&imported.base), ["post /things", "get /things/{id}"]);
}

#[test]
fn the_command_writes_once_and_checks_without_writing() {
    let directory = tempfile::tempdir().unwrap();
    let root = directory.path();
    std::fs::create_dir(root.join("specs")).unwrap();
    let (vendor, spec) = (root.join("vendor.json"), root.join("specs/mist.yaml"));
    std::fs::write(&vendor, document().to_string()).unwrap();
    let command = |operations: &[&str], check: bool| {
        let arguments = std::iter::once(vendor.to_str().unwrap()).chain(operations.iter().copied());
        let arguments = arguments.map(ToOwned::to_owned).collect();
        run(
            root,
            &Options {
                service: "mist".into(),
                arguments,
                partial: false,
                check,
            },
        )
    };
    assert!(command(&[], false).is_err(), "there is nothing to refresh");
    assert!(command(&ALL, true).unwrap());
    assert!(!spec.exists());
    assert!(!command(&ALL, false).unwrap());
    let written = std::fs::read_to_string(&spec).unwrap();
    assert!(
        written.starts_with("# Written by `cargo xtask import`"),
        "{written}"
    );
    for operations in [&ALL[..], &[]] {
        assert!(!command(operations, true).unwrap());
        assert!(!command(operations, false).unwrap());
        assert_eq!(std::fs::read_to_string(&spec).unwrap(), written);
    }

    let mut new = document();
    thing(&mut new)["properties"]["size"] = json!({ "type": "integer" });
    std::fs::write(&vendor, new.to_string()).unwrap();
    assert!(command(&[], true).unwrap());
    assert_eq!(std::fs::read_to_string(&spec).unwrap(), written);
    assert!(!command(&[], false).unwrap());
    assert!(std::fs::read_to_string(&spec).unwrap().contains("size:"));
}
