//! `tokens schema`: what is printed has the shape that is promised.

use serde_json::{Value, json};
use tokens_sandbox::{Answer, Fault};

use crate::config::estate;
use crate::support::{OKTA_BOT, OKTA_SIEM, run, serve, tokens};

/// The schema that `tokens schema` prints.
pub(crate) fn schema(of: &str) -> jsonschema::Validator {
    let schema = run(&mut tokens(&["schema", of])).ends(0).json();
    assert_eq!(schema["$id"], format!("tokens/v2/{of}"));
    assert_eq!(
        schema["$schema"],
        "https://json-schema.org/draft/2020-12/schema"
    );
    jsonschema::draft202012::meta::validate(&schema).unwrap();
    jsonschema::draft202012::options()
        .should_validate_formats(true)
        .build(&schema)
        .unwrap()
}

/// `document` has the shape of `schema`, which minds each member that it can miss.
#[track_caller]
pub(crate) fn assert_valid(schema: &jsonschema::Validator, document: &Value) {
    let errors: Vec<_> = schema
        .iter_errors(document)
        .map(|e| e.to_string())
        .collect();
    assert!(errors.is_empty(), "{errors:?} in {document}");
    for member in document.as_object().unwrap().keys() {
        let mut less = document.clone();
        less.as_object_mut().unwrap().remove(member);
        assert!(!schema.is_valid(&less), "{member} can be missing");
    }
}

#[test]
fn a_list_has_its_shape_whatever_is_missing() {
    let sandbox = serve();
    let list = schema("list");
    assert_valid(&list, &sandbox.run(&["list", "-o", "json"]).ends(0).json());
    sandbox.fault("okta.listApiTokens", Fault::Unauthorized, 2);
    assert_valid(&list, &sandbox.run(&["list", "-o", "json"]).ends(5).json());
    let line = schema("list-line");
    let ran = sandbox.run(&["list", "-o", "ndjson"]).ends(5);
    let lines: Vec<Value> = ran
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 8);
    for document in &lines {
        assert_valid(&line, document);
    }
    // Of which next to nothing is known.
    sandbox.answer_next("okta.listApiTokens", Answer::json(200, json!([{}])));
    assert_valid(&list, &sandbox.run(&["list", "-o", "json"]).ends(5).json());
}

#[test]
fn what_the_other_commands_print_has_its_shape() {
    let sandbox = serve();
    let one = schema("show");
    let show = ["show", "okta", OKTA_SIEM, "-o", "json"];
    assert_valid(&one, &sandbox.run(&show).ends(0).json());
    let update = [
        "update",
        "okta",
        OKTA_BOT,
        "--network",
        "zone",
        "--include",
        "nzoEurope0000000h5d7",
        "-o",
        "json",
        "--yes",
    ];
    assert_valid(&schema("update"), &sandbox.run(&update).ends(0).json());
    let create = ["create", "mist", "--name", "x", "-o", "json"];
    assert_valid(&schema("create"), &sandbox.run(&create).ends(0).json());
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("key");
    let to_file = [&create[..], &["--to-file", file.to_str().unwrap()]].concat();
    assert_valid(&schema("create"), &sandbox.run(&to_file).ends(0).json());
}

#[test]
fn what_is_said_of_accounts_has_its_shape() {
    let sandbox = serve();
    let accounts = schema("accounts");
    let shown = |arguments: &[&str]| sandbox.run(&[arguments, &["-o", "json"]].concat());
    assert_valid(&accounts, &shown(&["accounts"]).ends(0).json());
    let embedded = shown(&["accounts", "--sandbox"]).ends(0).json();
    assert_valid(&accounts, &embedded);
    let home = estate(&sandbox);
    let file = home.run(&["accounts", "-o", "json"]).ends(0).json();
    assert_valid(&accounts, &file);
    let from = [&file, &embedded].map(|document| {
        let settings = document["accounts"][1]["settings"].as_array().unwrap();
        let kinds = settings
            .iter()
            .map(|setting| setting["from"]["kind"].clone());
        kinds.collect::<Vec<_>>()
    });
    assert_eq!(from[0], ["file", "file", "default"]);
    assert_eq!(from[1], ["sandbox", "sandbox", "sandbox"]);

    let check = schema("accounts-check");
    assert_valid(&check, &shown(&["accounts", "check"]).ends(0).json());
    sandbox.fault("okta.getUser", Fault::Unauthorized, 1);
    assert_valid(&check, &shown(&["accounts", "check"]).ends(5).json());
    let capabilities = shown(&["capabilities"]).ends(0).json();
    assert_valid(&schema("capabilities"), &capabilities);
}

#[test]
fn what_a_revocation_prints_has_its_shape() {
    let sandbox = serve();
    let revoked = schema("revoke");
    let dry = ["revoke", "okta", OKTA_SIEM, "--dry-run", "-o", "json"];
    assert_valid(&revoked, &sandbox.run(&dry).ends(0).json());
    sandbox.fault("okta.revokeApiToken", Fault::Unauthorized, 1);
    let revoke = ["revoke", "okta", OKTA_SIEM, OKTA_BOT, "--yes", "-o", "json"];
    let ran = sandbox.run(&revoke).ends(5);
    assert_valid(&revoked, &ran.json());
    let one_of_each = ran.json()["results"].clone();
    assert_eq!(one_of_each[0]["outcome"], "failed");
    assert_eq!(one_of_each[1]["outcome"], "revoked");
}
