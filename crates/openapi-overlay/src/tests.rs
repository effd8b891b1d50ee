//! What actions do to a document of a few lines, and which actions are refused.

use serde_json::{Value, json};

use super::apply;

fn document() -> Value {
    json!({
        "openapi": "3.0.3",
        "paths": { "/a/{id}": { "get": { "operationId": "getA", "tags": ["x", "y", "z"] } } },
        "components": { "schemas": { "A": { "type": "object", "properties": { "b": { "type": "string", "enum": ["p"] } } } } },
    })
}

fn overlay(action: Value) -> Value {
    json!({ "overlay": "1.0.0", "info": { "title": "t", "version": "1" }, "actions": [action] })
}

fn action(target: &str, member: &str, value: Value) -> Value {
    json!({ "target": target, "description": "why", "x-provenance": "recorded", member: value })
}

#[track_caller]
fn applied(action: Value) -> Value {
    let mut document = document();
    apply(&mut document, &overlay(action)).unwrap();
    document
}

#[test]
fn update_merges_objects_appends_to_arrays_and_replaces_values() {
    let update = json!({ "properties": { "b": { "type": "integer", "enum": ["q"] }, "c": { "type": "string" } }, "nullable": true });
    let document = applied(action("$.components.schemas.A", "update", update));
    let expected = json!({
        "type": "object",
        "nullable": true,
        "properties": { "b": { "type": "integer", "enum": ["p", "q"] }, "c": { "type": "string" } },
    });
    assert_eq!(document["components"]["schemas"]["A"], expected);

    let document = applied(action(
        "$.components.schemas.A.properties.b.enum",
        "update",
        json!("q"),
    ));
    assert_eq!(
        document["components"]["schemas"]["A"]["properties"]["b"]["enum"],
        json!(["p", "q"])
    );
}

#[test]
fn paths_and_schemas_are_added_below_what_holds_them() {
    let document = applied(action(
        "$.paths",
        "update",
        json!({ "/c": { "get": { "operationId": "getC" } } }),
    ));
    assert_eq!(document["paths"]["/c"]["get"]["operationId"], "getC");
    assert_eq!(document["paths"]["/a/{id}"]["get"]["operationId"], "getA");
    let document = applied(action(
        "$.components.schemas",
        "update",
        json!({ "B": { "type": "string" } }),
    ));
    assert_eq!(document["components"]["schemas"]["B"]["type"], "string");
}

#[test]
fn remove_takes_every_target_away() {
    let document = applied(action(
        "$.paths['/a/{id}'].get.tags[?@ != 'y']",
        "remove",
        json!(true),
    ));
    assert_eq!(document["paths"]["/a/{id}"]["get"]["tags"], json!(["y"]));
    let document = applied(action("$..get", "remove", json!(true)));
    assert_eq!(document["paths"]["/a/{id}"], json!({}));
    // A target and what is below it.
    let document = applied(action("$.components..*", "remove", json!(true)));
    assert_eq!(document["components"], json!({}));
}

#[test]
fn actions_see_what_those_before_them_did() {
    let mut overlay = overlay(action("$.paths", "update", json!({ "/c": { "get": {} } })));
    overlay["actions"].as_array_mut().unwrap().push(action(
        "$.paths['/c'].get",
        "update",
        json!({ "operationId": "c" }),
    ));
    let mut document = document();
    apply(&mut document, &overlay).unwrap();
    assert_eq!(document["paths"]["/c"]["get"]["operationId"], "c");
}

#[test]
fn refusals_name_the_action_and_the_target() {
    let with = |name: &str, value: Value| {
        let mut action = action("$.paths", "update", json!({}));
        action[name] = value;
        action
    };
    let without = |name: &str| {
        let mut action = action("$.paths", "update", json!({}));
        action.as_object_mut().unwrap().remove(name);
        action
    };
    let cases = [
        (
            action("$.nothing", "update", json!({})),
            "target matches nothing",
        ),
        (
            action("$.paths[", "update", json!({})),
            "target is not a valid JSONPath",
        ),
        (
            action("paths", "update", json!({})),
            "target is not a valid JSONPath",
        ),
        (
            action("$.openapi", "update", json!({})),
            "neither an object nor an array",
        ),
        (
            action("$.paths", "update", json!("a")),
            "the target is an object, but update is not",
        ),
        (
            action("$", "update", json!({ "paths": [] })),
            "paths: an object, an array and a single value",
        ),
        (
            action("$", "remove", json!(true)),
            "the whole document cannot be removed",
        ),
        (
            action("$.paths", "remove", json!(false)),
            "either update or `remove: true`",
        ),
        (
            with("remove", json!(true)),
            "either update or `remove: true`",
        ),
        (without("update"), "either update or `remove: true`"),
        (without("description"), "say why this action is needed"),
        (
            with("description", json!(" ")),
            "say why this action is needed",
        ),
        (without("x-provenance"), "x-provenance is missing"),
        (
            with("x-provenance", json!("guessed")),
            "x-provenance is \"guessed\"",
        ),
        (
            with("x-deviation", json!("why")),
            "unknown member \"x-deviation\"",
        ),
        (without("target"), "target is missing"),
    ];
    for (action, expected) in cases {
        let target = action["target"]
            .as_str()
            .map_or(String::new(), |target| format!(" ({target})"));
        let error = apply(&mut document(), &overlay(action)).unwrap_err();
        let message = format!("{error:#}");
        assert!(
            message.starts_with(&format!("actions[0]{target}: ")),
            "{message}"
        );
        assert!(
            message.contains(expected),
            "expected: {expected}\ngot: {message}"
        );
    }
}

#[test]
fn refuses_what_is_not_an_overlay() {
    let valid = overlay(action("$.paths", "update", json!({})));
    let with = |pointer: &str, value: Value| {
        let mut overlay = valid.clone();
        overlay[pointer] = value;
        overlay
    };
    let cases = [
        (with("overlay", json!("1.1.0")), "the version is \"1.1.0\""),
        (
            with("info", json!({ "title": "t" })),
            "info: version is missing",
        ),
        (
            with("extends", json!(1)),
            "extends is missing or not a text",
        ),
        (
            with("actions", json!({})),
            "actions is missing or not a list",
        ),
        (with("x-more", json!(1)), "unknown member \"x-more\""),
        (json!([]), "not an object"),
    ];
    for (overlay, expected) in cases {
        let message = format!("{:#}", apply(&mut document(), &overlay).unwrap_err());
        assert!(
            message.contains(expected),
            "expected: {expected}\ngot: {message}"
        );
    }
}

#[test]
fn all_actions_that_fail_are_told_and_the_others_are_applied() {
    let mut overlay = overlay(action("$.nothing", "update", json!({})));
    let actions = overlay["actions"].as_array_mut().unwrap();
    actions.push(action("$.paths", "update", json!({ "/c": {} })));
    actions.push(action("$.neither", "remove", json!(true)));
    let mut document = document();
    let message = apply(&mut document, &overlay).unwrap_err().to_string();
    let lines: Vec<_> = message.lines().map(str::trim).collect();
    assert_eq!(lines.len(), 2, "{message}");
    assert!(
        lines[0].starts_with("actions[0] ($.nothing): "),
        "{message}"
    );
    assert!(
        lines[1].starts_with("actions[2] ($.neither): "),
        "{message}"
    );
    assert!(document["paths"].get("/c").is_some());
}
