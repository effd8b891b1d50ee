//! A list says that it is complete only if that is known.

use serde_json::{Value, json};
use tokens_sandbox::Answer;

use crate::support::{Served, serve, snapshot};

const OKTA: &str = "okta.listApiTokens";
const MIST: &str = "mist.listApiTokens";

/// What of `answer` to `operation` is printed as JSON, which must not be complete.
#[track_caller]
fn incomplete(sandbox: &Served, operation: &str, answer: Answer) -> (Vec<Value>, Value) {
    let account = operation.split('.').next().unwrap();
    sandbox.answer_next(operation, answer);
    let ran = sandbox.run(&["list", "-o", "json", "--account", account]);
    let document = ran.json();
    assert_eq!(document["complete"], false, "{ran}");
    let errors = document["missing"].as_array().unwrap();
    let [error] = errors.as_slice() else {
        panic!("{ran}");
    };
    assert_eq!(error["kind"], "decode", "{ran}");
    let (error, tokens) = (
        error.clone(),
        document["tokens"].as_array().unwrap().clone(),
    );
    // An empty list may still be a part of one.
    ran.ends(if tokens.is_empty() { 1 } else { 5 });
    (tokens, error)
}

fn okta_token(id: &str) -> Value {
    json!({"id": id, "name": id, "clientName": "Okta API", "userId": "00u1"})
}

fn mist_token(last: u32) -> Value {
    json!({"id": format!("3d6f0c1e-2a57-4b8c-9f10-6e4d2b7a9c{last:02}"), "name": "x"})
}

#[test]
fn records_without_a_usable_id_are_counted() {
    let sandbox = serve();
    for (operation, body, tokens, message) in [
        (OKTA, json!([{}]), 1, "1 of 1 records "),
        (OKTA, json!([1, null, []]), 3, "3 of 3 records "),
        (
            OKTA,
            json!([okta_token("00T1"), okta_token("a/b"), {"name": "x"}]),
            3,
            "2 of 3 records ",
        ),
        (
            MIST,
            json!([mist_token(1), {"id": "no uuid"}]),
            2,
            "1 of 2 records ",
        ),
    ] {
        let answer = Answer::json(200, body);
        let (found, error) = incomplete(&sandbox, operation, answer);
        assert_eq!(found.len(), tokens);
        let text = error["message"].as_str().unwrap();
        assert!(text.starts_with(message), "{text}");
    }
    let body = json!([okta_token("00T1"), {}]);
    for format in ["table", "ndjson"] {
        sandbox.answer_next(OKTA, Answer::json(200, body.clone()));
        let ran = sandbox.run(&["list", "-o", format, "--account", "okta"]);
        let ran = ran.ends(5).says("1 of 2 records ");
        if format == "table" {
            snapshot("list_without_id", ran);
        } else {
            let end: Value = serde_json::from_str(ran.stdout.lines().last().unwrap()).unwrap();
            assert_eq!(end["complete"], false);
        }
    }
}

#[test]
fn a_link_to_a_next_page_that_cannot_be_followed() {
    let sandbox = serve();
    let list = |link: &str| Answer::json(200, json!([okta_token("00T1")])).header("link", link);
    let long = format!("</?after={}>; rel=\"next\"", "c".repeat(400_000));
    for link in [
        "https://x/?after=c; rel=\"next\"",
        "<https://x/?after=c; rel=\"next\"",
        "<https://x/?after=c>; rel='next'",
        "<https://x/?after=c>; rel=\"next",
        "<https://x/?after=c>, rel=\"next\"",
        "<https://x/?page=2>; rel=\"next\"",
        "<https://x/?after=a>; rel=\"next\", <https://x/?after=b>; rel=\"next\"",
    ] {
        let (tokens, _) = incomplete(&sandbox, OKTA, list(link));
        assert_eq!(tokens.len(), 1, "{link}");
    }
    let (tokens, error) = incomplete(&sandbox, OKTA, list(&long));
    assert_eq!(tokens.len(), 1);
    let text = error["message"].as_str().unwrap();
    assert!(
        text.contains("cursor") && text.contains("too long"),
        "{text}"
    );
    assert_eq!(sandbox.requests(OKTA), 8);
    let answer = Answer::json(200, json!([mist_token(1)]));
    let answer = answer.header("link", "</api/v1/self/apitokens?page=2>; rel=\"next\"");
    incomplete(&sandbox, MIST, answer);
}

#[test]
fn a_part_of_a_list_is_not_the_list() {
    let sandbox = serve();
    let okta = |status| Answer::json(status, json!([okta_token("00T1")]));
    for answer in [
        okta(206).header("content-range", "items 0-0/40"),
        okta(206),
        okta(203),
        okta(200).header("content-range", "items 0-0/40"),
    ] {
        let (tokens, _) = incomplete(&sandbox, OKTA, answer);
        assert_eq!(tokens.len(), 1);
    }
    let answer = Answer::json(206, json!([mist_token(1)]));
    incomplete(&sandbox, MIST, answer);
    let answer = Answer::json(206, json!([]));
    incomplete(&sandbox, OKTA, answer);
}

/// `revoke --from` does not take such a list.
#[test]
fn nothing_is_revoked_from_a_list_that_may_be_a_part() {
    let sandbox = serve();
    let body = json!([okta_token("00T1"), {}]);
    sandbox.answer_next(OKTA, Answer::json(200, body));
    let ran = sandbox.run(&["list", "-o", "ndjson", "--account", "okta"]);
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("list.ndjson");
    std::fs::write(&file, &ran.stdout).unwrap();
    let revoke = ["revoke", "okta", "--yes", "--from", file.to_str().unwrap()];
    sandbox.run(&revoke).ends(2);
    assert_eq!(sandbox.requests("okta.revokeApiToken"), 0);
}
