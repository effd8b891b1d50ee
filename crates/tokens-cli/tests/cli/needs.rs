//! `tokens accounts check --for`: what accounts lack.

use serde_json::{Value, json};
use tokens_sandbox::{Answer, Fault, OktaApp, OktaRole};

use crate::config::Home;
use crate::schema::{assert_valid, schema};
use crate::secrets;
use crate::support::{Ran, serve};

const OWNER: &str = "00uPriyaRaman000h5d7";
const ALL: [&str; 6] = [
    "accounts",
    "check",
    "-o",
    "json",
    "--for",
    "list,usage,audit,change",
];

/// What an account lacks or may lack, by what it needs to do.
fn lacking(ran: &Ran, account: &str) -> Vec<(String, String)> {
    let document = ran.json();
    assert_valid(&schema("accounts-check"), &document);
    let needs = document["needs"].as_array().unwrap().iter();
    let own = needs.filter(|need| need["account"] == account && need["state"] != "ok");
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    own.map(|need| (text(&need["need"]), text(&need["state"])))
        .collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    let own = |(need, state): &(&str, &str)| (need.to_string(), state.to_string());
    expected.iter().map(own).collect()
}

#[test]
fn an_account_that_has_all_lacks_nothing_and_nothing_is_changed() {
    let sandbox = serve();
    let ran = sandbox
        .run(&[&ALL[..], &["--account", "okta"]].concat())
        .ends(0);
    assert_eq!(lacking(&ran, "okta"), []);
    assert_eq!(ran.json()["needs"].as_array().unwrap().len(), 9);
    for operation in ["okta.upsertApiToken", "okta.revokeApiToken"] {
        assert_eq!(sandbox.requests(operation), 0);
    }
    let plain = sandbox.run(&["accounts", "check", "-o", "json"]).ends(0);
    assert_eq!(plain.json()["needs"], json!([]));
}

#[test]
fn a_role_that_is_not_enough_is_named_with_how_to_grant_one() {
    let sandbox = serve();
    sandbox.take_okta_roles(OWNER);
    let role = OktaRole::custom(["okta.users.apitokens.read"]);
    sandbox.grant_okta_role(OWNER, role).unwrap();
    let okta = ["--account", "okta"];
    let ran = sandbox.run(&[&ALL[..], &okta].concat()).ends(4);
    let lacks = lacking(&ran, "okta");
    for need in ["read the System Log", "read network zones"] {
        assert!(
            lacks.contains(&(need.to_owned(), "lacks".to_owned())),
            "{lacks:?}"
        );
    }
    assert!(
        !lacks.iter().any(|(need, _)| need == "list tokens"),
        "{lacks:?}"
    );
    let needs = ran.json()["needs"].clone();
    let log = needs.as_array().unwrap().iter();
    let mut log = log.filter(|need| need["need"] == "read the System Log");
    let log = log.next().unwrap();
    assert!(
        log["lacks"]
            .as_str()
            .unwrap()
            .contains("Report Administrator")
    );
    assert!(log["grant"].as_str().unwrap().contains("Administrators"));
    // What is not asked about is not tried.
    let list = ["accounts", "check", "--for", "list", "-o", "json"];
    // Whether it shows all tokens cannot be told without its role.
    sandbox.run(&[&list[..], &okta].concat()).ends(5);
}

#[test]
fn a_scope_that_is_not_asked_for_is_named_without_a_request() {
    let sandbox = serve();
    let [private, public] = secrets::key();
    sandbox.add_okta_app(OktaApp::new(
        "0oaTokens0000000h5d7",
        json!({ "keys": [public] }),
    ));
    let role = OktaRole::standard("SUPER_ADMIN");
    sandbox.grant_okta_role("0oaTokens0000000h5d7", role);
    let home = Home::new(&format!(
        "[accounts.app]\nprovider = \"okta\"\nurl = \"{}\"\nclient_id = \"0oaTokens0000000h5d7\"\n\
         private_key = {{ file = \"app.json\" }}\nkey_id = \"k1\"\nscopes = [\"okta.apiTokens.read\"]\n",
        sandbox.url()
    ));
    home.write("app.json", &private.to_string(), 0o600);
    let ran = home.run(&["accounts", "check", "-o", "json", "--for", "usage,change"]);
    let lacks = lacking(&ran.ends(4), "app");
    assert_eq!(
        lacks,
        pairs(&[
            ("read the System Log", "lacks"),
            ("read network zones", "lacks"),
            ("change and revoke tokens", "lacks"),
        ])
    );
    assert_eq!(sandbox.requests("okta.listLogEvents"), 0);
    let table = home.run(&["accounts", "check", "--for", "change"]).ends(4);
    assert!(table.stdout.contains("okta.apiTokens.manage"), "{table}");
}

#[test]
fn an_account_that_does_not_work_is_in_the_list_and_nothing_is_known_of_it() {
    let sandbox = serve();
    sandbox.fault("okta.getUser", Fault::Unauthorized, 5);
    let ran = sandbox.run(&ALL).ends(5);
    let lacks = lacking(&ran, "okta");
    assert_eq!(lacks.len(), 9);
    assert!(
        lacks.iter().all(|(_, state)| state == "unknown"),
        "{lacks:?}"
    );
    let document = ran.json();
    let mist = document["needs"].as_array().unwrap().iter();
    assert!(mist.filter(|need| need["account"] == "mist").count() > 0);

    // To people, once, and for what was asked.
    sandbox.fault("mist.getSelf", Fault::Unauthorized, 5);
    let arguments = ["accounts", "check", "--for", "audit", "--account", "mist"];
    let ran = sandbox.run(&arguments).ends(4);
    assert_eq!(ran.stdout.matches("not tried: ").count(), 1, "{ran}");
    assert_eq!(ran.stdout.lines().count(), 1, "{ran}");
    sandbox.fault("mist.getSelf", Fault::Unauthorized, 5);
    let ran = sandbox.run(&[&ALL[..], &["--account", "mist"]].concat());
    let needs = lacking(&ran.ends(4), "mist");
    let of_orgs = |(need, _): &(String, String)| need == "read administrators";
    assert!(!needs.iter().any(of_orgs), "{needs:?}");
}

#[test]
fn only_purposes_that_were_asked_for_are_shown() {
    let sandbox = serve();
    let arguments = ["accounts", "check", "--for", "audit", "--account", "okta"];
    let ran = sandbox.run(&arguments).ends(0);
    assert!(!ran.stdout.contains("usage"), "{ran}");
    assert!(!ran.stdout.contains("COMMANDS"), "{ran}");
}

#[test]
fn what_is_not_known_is_not_success() {
    let sandbox = serve();
    sandbox.fault("okta.listNetworkZones", Fault::TruncatedJson, 5);
    let arguments = ["accounts", "check", "--for", "usage", "--account", "okta"];
    let ran = sandbox.run(&arguments).ends(5);
    assert!(
        ran.stdout.contains("to read network zones it may lack"),
        "{ran}"
    );
}

/// What a list reports as needed, each with what an account needs to do for it.
const REPORTED: [(&str, &str); 8] = [
    ("a role that may view users", "read owners and their groups"),
    (
        "a role that may view users and their groups",
        "read administrator roles",
    ),
    ("a role that may view roles", "read administrator roles"),
    ("a role that may view network zones", "read network zones"),
    ("a role that may view agents", "read agent pools"),
    (
        "a role that may view rate limits",
        "read rate limits of tokens",
    ),
    ("a role that may view the System Log", "read the System Log"),
    (
        "a role that shows all API tokens",
        "see the tokens of all users",
    ),
];

#[test]
fn what_a_list_reports_as_needed_is_checked_for() {
    let sandbox = serve();
    sandbox.take_okta_roles(OWNER);
    let role = OktaRole::custom(["okta.users.apitokens.read"]);
    sandbox.grant_okta_role(OWNER, role).unwrap();
    let okta = ["--account", "okta"];
    let list = ["list", "--with", "all,usage", "-o", "json"];
    let list = sandbox.run(&[&list[..], &okta].concat()).ends(5).json();
    let ran = sandbox.run(&[&ALL[..], &okta].concat()).ends(4);
    let lacks = lacking(&ran, "okta");
    let missing = list["missing"].as_array().unwrap().iter();
    let needed: Vec<_> = missing.filter_map(|one| one["needs"].as_str()).collect();
    for expected in ["agents", "rate limits", "network zones", "System Log"] {
        assert!(needed.iter().any(|it| it.contains(expected)), "{needed:?}");
    }
    for permission in needed {
        let known = REPORTED
            .iter()
            .find(|(reported, _)| *reported == permission);
        let (_, need) = known.unwrap_or_else(|| panic!("{permission} is not checked for"));
        assert!(
            lacks.iter().any(|(one, _)| one == need),
            "{need}: {lacks:?}"
        );
    }
}

#[test]
fn the_administrators_of_an_msp_are_checked_for_where_there_is_one() {
    let sandbox = serve();
    let arguments = [&ALL[..], &["--account", "mist-org"]].concat();
    let need = "read the MSP's administrators";
    let ran = sandbox.run(&arguments).ends(0);
    let document = ran.json();
    let needs = document["needs"].as_array().unwrap();
    assert!(needs.iter().any(|one| one["need"] == need), "{ran}");
    let denied = json!({"detail": "no"});
    sandbox.answer_next("mist.listMspAdmins", Answer::json(403, denied));
    let ran = sandbox.run(&arguments).ends(4);
    assert_eq!(lacking(&ran, "mist-org"), pairs(&[(need, "lacks")]));
}
