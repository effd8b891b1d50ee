//! What names a token: its id or the beginning of it, its name, its reference.

use serde_json::json;
use tokens_sandbox::Answer;

use crate::support::{MIST_JENKINS, NEEDED, OKTA_BOT, OKTA_SIEM, serve, snapshot};

fn id_of(ran: &crate::support::Ran) -> String {
    let document = ran.json();
    document["tokens"][0]["id"].as_str().unwrap().to_owned()
}

#[test]
fn a_token_is_found_by_each_of_its_names() {
    let sandbox = serve();
    let reference = {
        let show = ["show", "okta", OKTA_SIEM, "-o", "json"];
        let document = sandbox.run(&show).ends(0).json();
        document["tokens"][0]["ref"].as_str().unwrap().to_owned()
    };
    assert_eq!(sandbox.requests("okta.listApiTokens"), 0);
    let capitals = MIST_JENKINS.to_uppercase();
    for (arguments, id, lists) in [
        (&["okta", "00Tsie"][..], OKTA_SIEM, 1),
        (&["okta", "name:siem-export"], OKTA_SIEM, 1),
        (&["okta", &reference], OKTA_SIEM, 0),
        (&[&reference], OKTA_SIEM, 0),
        (&["mist", &MIST_JENKINS[..8]], MIST_JENKINS, 0),
        (&["mist", &capitals[..8]], MIST_JENKINS, 0),
        (&["mist", &capitals], MIST_JENKINS, 0),
    ] {
        let before = sandbox.requests("okta.listApiTokens");
        let ran = sandbox.run(&[&["show", "-o", "json"], arguments].concat());
        assert_eq!(id_of(&ran.ends(0)), id, "{arguments:?}");
        let requests = sandbox.requests("okta.listApiTokens") - before;
        assert_eq!(requests, lists, "{arguments:?}");
    }
}

#[test]
fn a_name_that_is_not_the_name_of_one_token_is_refused() {
    let sandbox = serve();
    let answer = json!([
        {"id": "00Tabcdef11111111111", "name": "ci"},
        {"id": "00Tabcdef22222222222", "name": "ci"},
    ]);
    let mut said = String::new();
    for (name, code) in [
        ("00Tabcdef", 2),
        ("name:ci", 2),
        ("name:", 2),
        ("00Ta", 2),
        ("00Tnothing", 1),
        ("name:c", 1),
        ("name:siem", 1),
    ] {
        let page = Answer::json(200, answer.clone());
        sandbox.answer_next("okta.listApiTokens", page);
        let ran = sandbox.run(&["show", "okta", name]).ends(code);
        assert_eq!(ran.stdout, "");
        said.push_str(&format!("$ tokens show okta {name}\n{}", ran.stderr));
        sandbox.run(&["list", "--account", "okta"]);
    }
    snapshot("naming_refused", said);
}

#[test]
fn an_id_that_is_too_short_costs_no_request() {
    let sandbox = serve();
    let show = ["show", "okta", OKTA_SIEM, "-o", "json"];
    let document = sandbox.run(&show).ends(0).json();
    let reference = document["tokens"][0]["ref"].as_str().unwrap();
    let reference = reference.replace(OKTA_SIEM, "00Tt");
    let before = sandbox.total_requests();
    for name in ["00Tt", &reference] {
        let ran = sandbox.run(&["show", "okta", name]).ends(2);
        ran.says("is too short");
    }
    assert_eq!(sandbox.total_requests(), before);
}

#[test]
fn a_name_in_the_place_of_an_id_is_recognized() {
    let sandbox = serve();
    sandbox
        .run(&["show", "okta", "siem-export"])
        .ends(1)
        .says("`name:siem-export`");
}

#[test]
fn a_plan_shows_whole_ids() {
    let sandbox = serve();
    let plan = ["revoke", "okta", "00Tonb", "name:siem-export", "--dry-run"];
    let ran = sandbox.run(&plan).ends(0);
    assert!(
        ran.stdout.contains(OKTA_BOT) && ran.stdout.contains(OKTA_SIEM),
        "{ran}"
    );
    let update = [
        "update",
        "okta",
        "00Tonb",
        "--network",
        "anywhere",
        "--dry-run",
    ];
    let ran = sandbox.run(&update).ends(0);
    assert!(ran.to_string().contains(OKTA_BOT), "{ran}");
}

#[test]
fn what_changes_something_needs_the_whole_list() {
    let sandbox = serve();
    for name in ["00Tonb", "name:onboarding-bot"] {
        // The link to the next page cannot be followed.
        let page = json!([{"id": OKTA_BOT, "name": "onboarding-bot"}]);
        let page = Answer::json(200, page).header("link", "<https://x/?page=2>; rel=\"next\"");
        sandbox.answer_next("okta.listApiTokens", page);
        let ran = sandbox.run(&["revoke", "okta", name, "-y", NEEDED]).ends(1);
        assert!(ran.stderr.contains("whole id"), "{ran}");
    }
    assert_eq!(sandbox.requests("okta.revokeApiToken"), 0);
}
