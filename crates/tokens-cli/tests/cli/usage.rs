//! `tokens usage`: who uses a token, as the log of the sandbox tells it.

use jiff::SignedDuration;
use serde_json::{Value, json};
use tokens_sandbox::{Answer, OktaRole};

use crate::schema::{assert_valid, schema};
use crate::support::{
    MIST_JENKINS, OKTA_BOT, OKTA_SIEM, ORG_WALLBOARD, Ran, Served, run, serve, tokens,
};

const TERRAFORM: &str = "00Tterraformprodh5d7";
const SESSION: &str = "00Tinventory0000h5d7";
const OWNER: &str = "00uPriyaRaman000h5d7";

/// A zone that has the only address of the seed's `siem-export`.
fn put_zone(sandbox: &Served) {
    let zone = json!({
        "id": "nzoCollector000000h5d7", "name": "Collector", "type": "IP",
        "gateways": [{"type": "RANGE", "value": "198.51.100.38-198.51.100.41"}], "proxies": null,
    });
    sandbox.put_okta_zone(zone).unwrap();
}

fn first(ran: &Ran) -> Value {
    ran.json()["tokens"][0].clone()
}

#[test]
fn a_token_and_all_that_the_log_tells_about_it() {
    let sandbox = serve();
    let ran = sandbox
        .run(&["usage", "okta", TERRAFORM, OKTA_BOT, "-o", "json"])
        .ends(0);
    // One query for both, and no zones, since none are asked for.
    assert_eq!(sandbox.requests("okta.listLogEvents"), 1);
    assert_eq!(sandbox.requests("okta.listNetworkZones"), 0);
    let document = ran.json();
    assert_valid(&schema("usage"), &document);
    assert_eq!(document["complete"], true);
    let one = first(&ran);
    assert_eq!(one["token"]["name"], "terraform-prod");
    assert_eq!(one["suggestion"], Value::Null);
    let usage = &one["usage"];
    assert_eq!(usage["ref"], one["token"]["ref"]);
    assert_eq!(
        (&usage["uses"]["count"], &usage["uses"]["failed"]),
        (&json!(180), &json!(7))
    );
    let addresses = usage["uses"]["addresses"]["values"].as_array().unwrap();
    let counts: Vec<_> = addresses
        .iter()
        .map(|it| (it["value"].as_str().unwrap(), it["count"].as_u64().unwrap()))
        .collect();
    assert_eq!(counts, [("203.0.113.24", 120), ("203.0.113.57", 60)]);
    assert_eq!(addresses[0]["zone"], "Office");
    assert_eq!(usage["refusals"]["count"], 1);
    assert_eq!(
        usage["refusals"]["addresses"]["values"][0]["value"],
        "198.51.100.7"
    );
    assert_eq!(usage["provenance"], "reported");
    assert_eq!(usage["unseen_use"], Value::Null);

    let bot = &document["tokens"][1]["usage"];
    assert_eq!(bot["uses"]["count"], 0);
    assert_eq!(bot["created"]["actor"], "lena.novak@acme.example");
    assert_eq!(bot["created"]["source"], "203.0.113.80");
}

#[test]
fn the_table_fits_and_charts_are_plain_where_the_terminal_is() {
    let sandbox = serve();
    let arguments = ["usage", "okta", TERRAFORM, OKTA_SIEM, "--suggest"];
    let plain = sandbox.run(&arguments).ends(0).stdout;
    let mut command = sandbox.tokens(&arguments);
    let blocks = run(command.env("LC_ALL", "C.UTF-8")).ends(0).stdout;
    assert!(plain.is_ascii() && !blocks.is_ascii(), "{plain}\n{blocks}");
    for line in blocks.lines().filter(|line| !line.starts_with("  tokens ")) {
        let width = line.chars().count();
        assert!(width <= 82, "{width}: {line}");
    }
    assert!(plain.contains("180 events since"), "{plain}");
    assert!(!plain.contains("unused"), "{plain}");
}

#[test]
fn a_change_is_in_the_log_of_the_token_and_of_the_one_that_made_it() {
    let sandbox = serve();
    let update = [
        "update",
        "okta",
        OKTA_SIEM,
        "--network",
        "zone",
        "--include",
        "nzoHeadquarters00h5d7",
        "--yes",
    ];
    sandbox.run(&update).ends(0);
    let ran = sandbox
        .run(&[
            "usage", "okta", OKTA_SIEM, SESSION, "--since", "1h", "-o", "json",
        ])
        .ends(0);
    let changed = &first(&ran)["usage"];
    assert_eq!(changed["changes"].as_array().unwrap().len(), 1);
    assert_eq!(changed["changes"][0]["kind"], "changed");
    assert_eq!(changed["uses"]["count"], 0);
    let session = &ran.json()["tokens"][1]["usage"];
    assert_eq!(session["uses"]["count"], 1);
    assert_eq!(session["changes"], json!([]));
}

#[test]
fn a_plain_read_is_use_that_the_log_does_not_show() {
    let sandbox = serve();
    put_zone(&sandbox);
    let usage = ["usage", "okta", OKTA_SIEM, "--suggest", "-o", "json"];
    let before = first(&sandbox.run(&usage).ends(0));
    assert_eq!(before["usage"]["unseen_use"], Value::Null);
    assert_eq!(before["suggestion"]["kind"], "zone");

    let mut read = sandbox.tokens(&["list", "--account", "okta"]);
    let key = sandbox.key_of(OKTA_SIEM).unwrap();
    run(read.env("OKTA_CLIENT_TOKEN", key)).ends(0);
    let after = first(&sandbox.run(&usage).ends(0));
    let unseen = &after["usage"]["unseen_use"];
    assert_eq!(unseen["provenance"], "derived");
    assert_eq!(unseen["last_entry"], before["usage"]["uses"]["last"]);
    assert_eq!(after["usage"]["uses"], before["usage"]["uses"]);
    assert_eq!(after["suggestion"]["kind"], "nothing");
    assert_eq!(after["suggestion"]["reason"], "unseen_use");
    assert_eq!(after["suggestion"]["update_command"], Value::Null);
    let zones = sandbox.requests("okta.listNetworkZones");
    assert_eq!(zones, 1, "zones do not matter without a suggestion");
}

#[test]
fn a_suggestion_can_be_pasted_and_undone() {
    let sandbox = serve();
    put_zone(&sandbox);
    let network = || sandbox.token(OKTA_SIEM).unwrap()["network"].clone();
    let before = network();
    let usage = ["usage", "okta", OKTA_SIEM, "--suggest", "-o", "json"];
    let ran = sandbox.run(&usage).ends(0);
    assert_valid(&schema("usage"), &ran.json());
    let suggestion = first(&ran)["suggestion"].clone();
    assert_eq!(suggestion["zone"]["name"], "Collector");
    assert!(suggestion["warning"].is_string());
    assert_eq!(
        suggestion["refusal"],
        "system.api_token.request_outside_allowed_range"
    );
    let paste = |name: &str| {
        let command = suggestion[name].as_str().unwrap();
        let words: Vec<_> = command.split(' ').skip(1).collect();
        sandbox.run(&[&words[..], &["--no-input"]].concat())
    };
    let update = paste("update_command");
    update.ends(7).says("--yes");
    let pasted = |name: &str| {
        let command = suggestion[name].as_str().unwrap();
        let words: Vec<_> = command.split(' ').skip(1).collect();
        sandbox.run(&[&words[..], &["--yes"]].concat()).ends(0);
    };
    pasted("update_command");
    assert_eq!(network()["include"], json!(["nzoCollector000000h5d7"]));
    paste("check_command").ends(0);
    let limited = first(&sandbox.run(&usage).ends(0));
    assert_eq!(limited["suggestion"]["kind"], "limited");
    pasted("undo_command");
    assert_eq!(network(), before);
}

#[test]
fn without_a_zone_that_fits_ranges_are_suggested() {
    let sandbox = serve();
    let usage = ["usage", "okta", OKTA_SIEM, "--suggest", "-o", "json"];
    let suggestion = first(&sandbox.run(&usage).ends(0))["suggestion"].clone();
    // `All partners` is half of the internet, `Old data center` is not in force.
    assert_eq!(suggestion["kind"], "ranges");
    assert_eq!(suggestion["ranges"], json!(["198.51.100.40/32"]));
    assert_eq!(suggestion["zones_known"], true);
    assert_eq!(suggestion["too_wide"]["name"], "All partners");
    assert!(suggestion["warning"].is_string());
    let text = sandbox.run(&usage[..4]).ends(0).stdout;
    assert!(
        text.contains("All partners (nzoAllPartners00h5d7)"),
        "{text}"
    );

    let no = json!({"errorCode": "E0000006", "errorSummary": "no"});
    sandbox.answer_next("okta.listNetworkZones", Answer::json(403, no));
    let ran = sandbox.run(&usage).ends(5).says("hint: this needs a role");
    assert_eq!(ran.json()["complete"], false);
    let suggestion = &first(&ran)["suggestion"];
    assert_eq!(suggestion["zones_known"], false);
}

#[test]
fn a_log_that_is_not_read_to_its_end_is_partial() {
    let sandbox = serve();
    let ask = |more: &[&str]| {
        let usage = ["usage", "okta", TERRAFORM, "-o", "json", "--suggest"];
        sandbox.run(&[&usage[..], more].concat())
    };
    sandbox.fault("okta.listLogEvents", tokens_sandbox::Fault::Unauthorized, 1);
    let ran = ask(&[]).ends(5);
    assert_valid(&schema("usage"), &ran.json());
    let usage = &first(&ran)["usage"];
    assert_eq!(usage["complete"], false);
    assert_eq!(usage["incomplete"]["reason"], "denied");
    assert_eq!(first(&ran)["suggestion"]["reason"], "incomplete");

    sandbox.take_okta_roles(OWNER);
    let role = OktaRole::custom(["okta.users.apitokens.read"]);
    sandbox.grant_okta_role(OWNER, role).unwrap();
    let ran = ask(&[]).ends(5).says("hint: this needs a role");
    assert_eq!(ran.json()["errors"][0]["kind"], "permission_denied");
    assert_eq!(first(&ran)["usage"]["incomplete"]["reason"], "denied");
}

#[test]
fn no_more_requests_are_sent_than_allowed() {
    let sandbox = serve();
    let page = |next: bool| {
        let answer = Answer::json(200, json!([]));
        let url = sandbox.url();
        match next {
            true => answer.header(
                "link",
                &format!("<{url}/api/v1/logs?after=1>; rel=\"next\""),
            ),
            false => answer,
        }
    };
    sandbox.answer_next("okta.listLogEvents", page(true));
    let ran = sandbox
        .run(&[
            "usage",
            "okta",
            TERRAFORM,
            "--max-requests",
            "1",
            "-o",
            "json",
        ])
        .ends(5);
    assert_eq!(sandbox.requests("okta.listLogEvents"), 1);
    assert_eq!(first(&ran)["usage"]["incomplete"]["reason"], "not_read");
}

#[test]
fn a_service_whose_log_does_not_name_tokens_says_so() {
    let sandbox = serve();
    let ran = sandbox.run(&["usage", "mist", MIST_JENKINS, "-o", "json", "--suggest"]);
    let one = first(&ran);
    assert_eq!(one["usage"]["names_token"], false);
    assert_eq!(one["suggestion"]["reason"], "not_changeable");
    let ran = sandbox.run(&[
        "usage",
        "mist-org",
        ORG_WALLBOARD,
        "-o",
        "json",
        "--suggest",
    ]);
    let one = first(&ran);
    assert_eq!(one["usage"]["names_token"], true);
    assert_eq!(one["suggestion"]["reason"], "not_changeable");
}

#[test]
fn what_is_not_there_is_told_like_elsewhere() {
    let sandbox = serve();
    sandbox.run(&["usage", "okta", "00Tnosuchtoken"]).ends(1);
    assert_eq!(sandbox.requests("okta.listLogEvents"), 0);
    let ran = sandbox
        .run(&[
            "usage",
            "okta",
            "00Tnosuchtoken000000",
            OKTA_SIEM,
            OKTA_SIEM,
            "-o",
            "json",
        ])
        .ends(5);
    assert_eq!(ran.json()["tokens"].as_array().unwrap().len(), 1);
    assert_eq!(ran.json()["errors"][0]["kind"], "not_found");
    sandbox.run(&["usage", "okta", "a/b"]).ends(2);
    for wrong in ["0", "-1d", "90", "x", "20y"] {
        let since = format!("--since={wrong}");
        sandbox.run(&["usage", "okta", OKTA_SIEM, &since]).ends(2);
    }
    for more in ["--max-requests=0", "-ocsv"] {
        sandbox.run(&["usage", "okta", OKTA_SIEM, more]).ends(2);
    }
    run(&mut tokens(&["usage", "okta"])).ends(2);
}

#[test]
fn the_window_is_by_the_clock_of_the_service() {
    let sandbox = serve();
    let count = || {
        let usage = ["usage", "okta", TERRAFORM, "--since", "3d", "-o", "json"];
        first(&sandbox.run(&usage).ends(0))["usage"]["uses"]["count"].clone()
    };
    assert_eq!(count(), 6);
    sandbox.advance(SignedDuration::from_hours(24));
    assert_eq!(count(), 4);
}

#[test]
fn a_printed_command_is_about_the_same_sandbox() {
    let directory = tempfile::tempdir().unwrap();
    let directory = directory.path().join("a b");
    let in_directory = format!("--sandbox={}", directory.display());
    let quoted = format!("--sandbox='{}'", directory.display());
    for (given, printed) in [("--sandbox", "--sandbox"), (&in_directory, &quoted)] {
        let usage = [given, "usage", "okta", OKTA_SIEM, "--suggest", "-o", "json"];
        let suggestion = first(&run(&mut tokens(&usage)).ends(0))["suggestion"].clone();
        let expected = format!("tokens usage okta {OKTA_SIEM} {printed} --since 1d");
        assert_eq!(suggestion["check_command"], expected);
    }
}
