//! `tokens accounts check --for`: what accounts lack.

use serde_json::{Value, json};
use tokens_sandbox::{Fault, OktaApp, OktaRole};

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
    assert_eq!(ran.json()["needs"].as_array().unwrap().len(), 7);
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
    sandbox.run(&[&list[..], &okta].concat()).ends(0);
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
    assert_eq!(lacks.len(), 7);
    assert!(
        lacks.iter().all(|(_, state)| state == "unknown"),
        "{lacks:?}"
    );
    let document = ran.json();
    let mist = document["needs"].as_array().unwrap().iter();
    assert!(mist.filter(|need| need["account"] == "mist").count() > 0);
}
