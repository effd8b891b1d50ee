//! Each kind of difference, on documents of a few lines.

use serde_json::{Value, json};

use super::diff;
use super::report::{Kind, Report};
use crate::document::parse;

/// A document with one operation that sends `request` and reads `response`.
fn document(request: Value, response: Value) -> Value {
    json!({
        "openapi": "3.0.3",
        "paths": {
            "/things/{id}": {
                "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
                "put": {
                    "operationId": "putThing",
                    "requestBody": { "content": { "application/json": { "schema": request } } },
                    "responses": {
                        "200": {
                            "description": "",
                            "content": {
                                "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } },
                                "application/vnd.api+json": { "schema": { "type": "string" } },
                            },
                        },
                    },
                },
            },
        },
        "components": { "schemas": { "Thing": response } },
    })
}

fn object(properties: Value) -> Value {
    json!({ "type": "object", "properties": properties })
}

/// Our response against the vendor's.
fn responses(ours: Value, theirs: Value) -> Report {
    diff(
        &document(object(json!({})), ours),
        &document(object(json!({})), theirs),
    )
}

/// Our request against the vendor's.
fn requests(ours: Value, theirs: Value) -> Report {
    diff(
        &document(ours, object(json!({}))),
        &document(theirs, object(json!({}))),
    )
}

#[track_caller]
fn assert_only(report: &Report, kind: Kind, what: &str) {
    let found: Vec<_> = report
        .unrecorded
        .iter()
        .map(|(kind, what)| (kind.clone(), what.as_str()))
        .collect();
    assert_eq!(found, [(kind, what)]);
    assert!(report.recorded.is_empty(), "{report:?}");
}

#[track_caller]
fn assert_recorded(report: &Report, what: &str, why: &str) {
    assert!(report.is_clean(), "{report}");
    assert_eq!(
        Vec::from_iter(report.recorded.clone()),
        [(what.to_owned(), why.to_owned())]
    );
    assert!(report.stale.is_empty(), "{report}");
}

#[test]
fn a_field_that_only_the_vendor_has() {
    let theirs =
        object(json!({ "a": { "type": "string" }, "b": { "type": "string", "format": "uuid" } }));
    let report = responses(object(json!({ "a": { "type": "string" } })), theirs.clone());
    assert_only(&report, Kind::Lacking, "Thing.b: string (uuid)");

    let mut ours = object(json!({ "a": { "type": "string" } }));
    ours["x-deviation"] = json!({ "b": "not of interest" });
    assert_recorded(
        &responses(ours, theirs),
        "the vendor has, we lack: Thing.b: string (uuid)",
        "not of interest",
    );
}

#[test]
fn a_field_that_only_we_have() {
    let ours = |why: Value| object(json!({ "a": { "type": "string", "x-deviation": why } }));
    let report = responses(
        object(json!({ "a": { "type": "string" } })),
        object(json!({})),
    );
    assert_only(&report, Kind::Extra, "Thing.a: string");
    let report = responses(ours(json!("seen")), object(json!({})));
    assert_recorded(
        &report,
        "we have, the vendor lacks: Thing.a: string",
        "seen",
    );
}

#[test]
fn a_field_of_another_type() {
    let ours = object(json!({ "a": { "type": "number" } }));
    let theirs = object(json!({ "a": { "type": "integer", "format": "int64" } }));
    assert_only(
        &responses(ours, theirs.clone()),
        Kind::Type,
        "Thing.a: number; the vendor has integer",
    );
    let ours = object(json!({ "a": { "type": "number", "x-deviation": "fractions occur" } }));
    assert_recorded(
        &responses(ours, theirs),
        "differs: Thing.a: number; the vendor has integer",
        "fractions occur",
    );
}

#[test]
fn a_deviation_covers_what_is_below_it() {
    let ours =
        object(json!({ "a": { "type": "object", "x-deviation": "cut down", "properties": {} } }));
    let theirs = object(
        json!({ "a": object(json!({ "b": object(json!({ "c": { "type": "string" } })) })) }),
    );
    assert_recorded(
        &responses(ours, theirs),
        "the vendor has, we lack: Thing.a.b: object",
        "cut down",
    );
}

#[test]
fn enum_values() {
    let ours = |values: Value| object(json!({ "a": { "type": "string", "enum": values } }));
    let theirs = ours(json!(["x", "y"]));
    assert_only(
        &responses(ours(json!(["x"])), theirs.clone()),
        Kind::Lacking,
        "Thing.a: value y",
    );
    assert_only(
        &responses(ours(json!(["x", "y", "z"])), theirs.clone()),
        Kind::Extra,
        "Thing.a: value z",
    );
    let recorded =
        json!({ "type": "string", "enum": ["x", "y", "z"], "x-deviation": { "z": "newer" } });
    let report = responses(object(json!({ "a": recorded })), theirs.clone());
    assert_recorded(
        &report,
        "we have, the vendor lacks: Thing.a: value z",
        "newer",
    );
    let report = responses(object(json!({ "a": { "type": "string" } })), theirs.clone());
    assert_only(&report, Kind::Lacking, "Thing.a: listed values x, y");
    let report = responses(theirs, object(json!({ "a": { "type": "string" } })));
    assert_only(
        &report,
        Kind::Type,
        "Thing.a: has listed values; the vendor allows any",
    );
}

#[test]
fn parameters_and_status_codes() {
    let ours = document(object(json!({})), object(json!({})));
    let mut theirs = ours.clone();
    let put = "/paths/~1things~1{id}/put";
    *theirs.pointer_mut(put).unwrap().as_object_mut().unwrap() = {
        let mut operation = theirs.pointer(put).unwrap().as_object().unwrap().clone();
        operation.insert(
            "parameters".into(),
            json!([{ "name": "q", "in": "query", "schema": { "type": "string" } }]),
        );
        operation["responses"]["409"] = json!({ "description": "" });
        operation
    };
    let expected = ["putThing: query parameter q", "putThing: status 409"];
    let report = diff(&ours, &theirs);
    assert_eq!(
        Vec::from_iter(report.unrecorded),
        expected.map(|what| (Kind::Lacking, what.to_owned()))
    );
    let report = diff(&theirs, &ours);
    assert_eq!(
        Vec::from_iter(report.unrecorded),
        expected.map(|what| (Kind::Extra, what.to_owned()))
    );

    let mut ours = ours;
    ours.pointer_mut(put).unwrap()["x-deviation"] = json!({ "q": "no use", "409": "never seen" });
    let report = diff(&ours, &theirs);
    assert!(
        report.is_clean() && report.recorded.len() == 2 && report.stale.is_empty(),
        "{report}"
    );
}

#[test]
fn our_classes_are_no_difference_and_make_up_for_none() {
    let theirs = document(object(json!({})), object(json!({})));
    let mut ours = theirs.clone();
    let responses = ours
        .pointer_mut("/paths/~1things~1{id}/put/responses")
        .unwrap();
    for class in ["2XX", "4XX", "5XX"] {
        responses[class] = json!({ "description": "" });
    }
    assert!(diff(&ours, &theirs).is_clean());
    let mut theirs = theirs;
    theirs
        .pointer_mut("/paths/~1things~1{id}/put/responses")
        .unwrap()["409"] = json!({ "description": "" });
    assert_only(&diff(&ours, &theirs), Kind::Lacking, "putThing: status 409");
}

#[test]
fn the_rules_for_what_we_read_are_listed_apart() {
    let ours = object(json!({
        "a": { "type": "string" },
        "b": { "type": "array", "nullable": true, "items": { "type": "string" } },
        "c": { "type": "string" },
    }));
    let mut theirs = object(json!({
        "a": { "type": "string", "maxLength": 3, "default": "x" },
        "b": { "type": "array", "items": { "type": "string" }, "minItems": 1 },
        "c": { "type": "string", "format": "email" },
    }));
    theirs["required"] = json!(["a"]);
    let report = responses(ours, theirs);
    assert!(report.is_clean() && report.recorded.is_empty(), "{report}");
    assert_eq!(
        report
            .liberal
            .values()
            .map(|places| places.len())
            .collect::<Vec<_>>(),
        [2, 1, 1, 1],
        "{report}"
    );
}

#[test]
fn requests_are_compared_with_requests() {
    // What the vendor marks as read-only is not sent.
    let theirs = json!({
        "type": "object",
        "required": ["name"],
        "properties": { "id": { "type": "string", "readOnly": true }, "name": { "type": "string" } },
    });
    let strict = json!({ "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } } });
    assert!(requests(strict, theirs.clone()).is_clean());
    let lax = object(json!({ "name": { "type": "string" } }));
    assert_only(
        &requests(lax, theirs.clone()),
        Kind::Type,
        "putThing: request.name: optional; the vendor requires it",
    );
    assert_only(
        &requests(object(json!({})), theirs),
        Kind::Lacking,
        "putThing: request.name: string",
    );
}

#[test]
fn all_of_is_merged_and_openapi_3_1_read_like_3_0() {
    let ours = object(json!({
        "a": { "type": "string", "nullable": true },
        "b": { "type": "string", "nullable": true },
        "c": { "type": "string" },
    }));
    let theirs = json!({
        "allOf": [
            { "type": "object", "properties": { "a": { "type": ["string", "null"] } } },
            { "properties": { "b": { "anyOf": [{ "type": "string" }, { "type": "null" }] }, "c": { "allOf": [{ "type": "string" }, {}] } } },
        ],
    });
    let report = responses(ours, theirs);
    assert!(report.is_clean() && report.liberal.is_empty(), "{report}");
}

#[test]
fn schemas_that_contain_themselves() {
    let same = object(json!({ "next": { "$ref": "#/components/schemas/Thing" } }));
    assert!(responses(same.clone(), same).is_clean());
}

#[test]
fn deviations_that_match_nothing_are_stale() {
    let mut ours = object(json!({ "a": { "type": "string", "x-deviation": "once" } }));
    ours["x-deviation"] = json!({ "b": "gone" });
    let report = responses(ours, object(json!({ "a": { "type": "string" } })));
    assert!(report.is_clean(), "{report}");
    let stale: Vec<_> = report
        .stale
        .iter()
        .map(|(at, why)| (at.as_str(), why.as_str()))
        .collect();
    assert_eq!(stale, [("Thing.a", "once"), ("Thing.b", "gone")]);
}

#[test]
fn operations_are_found_whatever_their_parameters_are_called() {
    let ours = document(object(json!({})), object(json!({})));
    let text = ours
        .to_string()
        .replace("/things/{id}", "/things/{thing_id}")
        .replace("\"name\":\"id\"", "\"name\":\"thing_id\"");
    let report = diff(&ours, &parse(&text).unwrap());
    assert!(report.is_clean() && report.compared == 1, "{report}");
    let report = diff(&ours, &json!({ "openapi": "3.1.0", "paths": {} }));
    assert_eq!(
        (report.compared, Vec::from_iter(report.absent)),
        (0, vec!["putThing: PUT /things/{id}".to_owned()])
    );
}

#[test]
fn yaml_and_json_are_read_alike() {
    let yaml = "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      responses:\n        200: { description: x }\n";
    let json = r#"{"openapi": "3.0.3", "paths": {"/a": {"get": {"responses": {"200": {"description": "x"}}}}}}"#;
    assert_eq!(parse(yaml).unwrap(), parse(json).unwrap());
}
