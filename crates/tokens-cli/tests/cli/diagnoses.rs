//! What goes wrong first, and what is said about it: each is tried.

use serde_json::json;
use tokens_sandbox::{Answer, OktaApp, OktaRole};

use crate::config::Home;
use crate::secrets;
use crate::support::{OKTA_SIEM, ORG_WALLBOARD, run, serve, tokens};

const OWNER: &str = "00uPriyaRaman000h5d7";

#[test]
fn without_a_home_there_is_no_place_for_a_configuration() {
    run(&mut tokens(&["list"])).ends(2).says("HOME is set");
    let mut command = tokens(&["list"]);
    let home = tempfile::tempdir().unwrap();
    let ran = run(command.env("HOME", home.path())).ends(2);
    assert!(!ran.stderr.contains("HOME"), "{ran}");
    let mut command = tokens(&["accounts", "init"]);
    run(&mut command).ends(2).says("HOME");
    // Where the change log would be is not known, either.
    let sandbox = serve();
    let mut command = sandbox.tokens(&["revoke", "okta", OKTA_SIEM, "--yes"]);
    let ran = run(command.env_remove("XDG_STATE_HOME")).ends(2);
    ran.says("HOME").says("--change-log");
    assert!(sandbox.has_token(OKTA_SIEM));
}

#[test]
fn a_refused_connection_is_one_to_check_the_address_of() {
    let sandbox = serve();
    sandbox.refuse_connections().unwrap();
    let ran = sandbox.run(&["show", "okta", OKTA_SIEM, "--timeout", "5s"]);
    ran.ends(6).says("no connection").says("host and port");
}

#[test]
fn a_name_in_the_place_of_an_id_is_told_from_an_id() {
    let sandbox = serve();
    for (account, name, code) in [
        ("okta", "siem-export-of-march", 1),
        ("okta", "SIEM export", 2),
        ("mist-org", "a wallboard", 2),
    ] {
        for command in ["show", "usage"] {
            let ran = sandbox.run(&[command, account, name]).ends(code);
            ran.says("name").says("hint: ");
        }
    }
}

#[test]
fn an_id_that_is_gone_may_have_been_revoked_or_have_expired() {
    let sandbox = serve();
    for (account, id) in [("okta", OKTA_SIEM), ("mist-org", ORG_WALLBOARD)] {
        let allow = "--allow=agent,unknown-client,used-lately,unknown-use";
        sandbox
            .run(&["revoke", account, id, "--yes", allow])
            .ends(0);
        for command in ["show", "usage"] {
            let ran = sandbox.run(&[command, account, id]).ends(1);
            ran.says("revoked or have expired");
        }
        sandbox
            .run(&["revoke", account, id, "--yes"])
            .ends(1)
            .says("revoked or have expired");
    }
}

#[test]
fn a_missing_role_and_a_missing_scope_are_both_named() {
    let sandbox = serve();
    sandbox.take_okta_roles(OWNER);
    let role = OktaRole::custom(["okta.users.apitokens.read"]);
    sandbox.grant_okta_role(OWNER, role).unwrap();
    let update = [
        "update",
        "okta",
        OKTA_SIEM,
        "--network",
        "zone",
        "--include",
        "nzoEurope0000000h5d7",
        "--yes",
    ];
    let ran = sandbox.run(&update).ends(4);
    ran.says("E0000006")
        .says("role")
        .says("okta.apiTokens.manage");
    let no = json!({"errorCode": "E0000006", "errorSummary": "no"});
    sandbox.answer_next("okta.listApiTokens", Answer::json(403, no));
    let ran = sandbox.run(&["list", "--account", "okta"]).ends(4);
    ran.says("role").says("okta.apiTokens.read");
}

#[test]
fn an_app_without_the_scope_is_told_which() {
    let sandbox = serve();
    let [private, public] = secrets::key();
    let id = "0oaTokens0000000h5d7";
    sandbox.add_okta_app(OktaApp::new(id, json!({ "keys": [public] })));
    sandbox.grant_okta_role(id, OktaRole::standard("SUPER_ADMIN"));
    let home = Home::new(&format!(
        "[accounts.app]\nprovider = \"okta\"\nurl = \"{}\"\nclient_id = \"{id}\"\n\
         private_key = {{ file = \"app.json\" }}\nkey_id = \"k1\"\nscopes = [\"okta.apiTokens.read\"]\n",
        sandbox.url()
    ));
    home.write("app.json", &private.to_string(), 0o600);
    let ran = home.run(&["usage", "app", OKTA_SIEM]).ends(5);
    let ran = ran.says("okta.logs.read");
    assert!(!ran.stderr.contains("administrator role of"), "{ran}");
}
