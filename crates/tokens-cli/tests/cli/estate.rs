//! A list of many organizations behind one credential.

use std::fs;
use std::io::Write as _;
use std::process::Command;

use serde_json::{Value, json};
use tempfile::TempDir;
use tokens_sandbox::{Answer, Sandbox};

use crate::support::{Ran, Served, pty, run, serve_with, snapshot, tokens};

/// An account of all organizations of the sandbox's MSP, and one of Okta's.
fn configured(sandbox: &Served) -> TempDir {
    let directory = tempfile::tempdir().unwrap();
    let url = sandbox.url();
    let text = format!(
        r#"
        [accounts.networks]
        provider = "mist"
        url = "{url}"
        token = {{ env = "MIST" }}
        scope = "msp"
        ids = "all"

        [accounts.acme]
        provider = "okta"
        url = "{url}"
        token = {{ env = "OKTA" }}
        "#
    );
    let mut file = fs::File::create(directory.path().join("config.toml")).unwrap();
    file.write_all(text.as_bytes()).unwrap();
    directory
}

/// Runs the command with these accounts.
fn listed(sandbox: &Served, arguments: &[&str]) -> Ran {
    let directory = configured(sandbox);
    run(&mut list(sandbox, &directory, arguments))
}

fn list(sandbox: &Served, directory: &TempDir, arguments: &[&str]) -> Command {
    let mut command = tokens(&["list"]);
    command
        .args(arguments)
        .arg("--config")
        .arg(directory.path().join("config.toml"))
        .env("MIST", sandbox.mist_token())
        .env("OKTA", sandbox.okta_token());
    command
}

fn sandbox() -> Served {
    serve_with(Sandbox::builder().empty())
}

#[test]
fn every_organization_is_listed_with_no_request_too_many() {
    let sandbox = sandbox();
    let orgs = sandbox.add_mist_orgs(40, 3);
    let ran = listed(&sandbox, &["-o", "json"]).ends(0);
    let document = ran.json();
    let tokens = document["tokens"].as_array().unwrap();
    let of_networks = |token: &&Value| token["accounts"][0] == "networks";
    let listed: Vec<_> = tokens
        .iter()
        .filter(of_networks)
        .map(|token| token["org_id"].as_str().unwrap().to_owned())
        .collect();
    // The first organizations are the sandbox's own.
    assert!(listed.len() >= orgs.len() * 3, "{}", listed.len());
    // By organization, whatever arrived first.
    assert!(listed.is_sorted());
    for org in &orgs {
        let own = listed.iter().filter(|id| **id == org.to_string());
        assert_eq!(own.count(), 3);
    }
    let mut lists = listed.clone();
    lists.dedup();
    // Whose key it is, the organizations, and a list of each; and one of Okta's.
    assert_eq!(sandbox.requests("mist.getSelf"), 1);
    assert_eq!(sandbox.requests("mist.listMspOrgs"), 1);
    assert_eq!(sandbox.requests("okta.listApiTokens"), 1);
    assert_eq!(
        sandbox.total_requests(),
        3 + sandbox.requests("mist.listOrgApiTokens")
    );
    assert!(sandbox.requests("mist.listOrgApiTokens") >= lists.len() as u64);
}

#[test]
fn organizations_that_fail_for_one_reason_are_told_once() {
    let sandbox = sandbox();
    sandbox.add_mist_orgs(5, 1);
    for _ in 0..4 {
        let forbidden = json!({"detail": "You do not have permission to perform this action."});
        sandbox.answer_next("mist.listOrgApiTokens", Answer::json(403, forbidden));
    }
    let ran = listed(&sandbox, &["-o", "json"]).ends(5);
    assert_eq!(ran.stderr.matches("error: ").count(), 1, "{ran}");
    assert!(ran.stderr.contains(" failed in 4 organizations: "), "{ran}");
    assert!(ran.stderr.contains(" and 1 more\n"), "{ran}");
    let document = ran.json();
    let errors = document["missing"].as_array().unwrap();
    assert_eq!(errors.len(), 4);
    let orgs: Vec<_> = errors
        .iter()
        .map(|error| error["org_id"].as_str().unwrap())
        .collect();
    assert!(orgs.is_sorted());
    assert!(errors.iter().all(|error| error["account"] == "networks"));
}

#[test]
fn a_table_shows_the_organizations_of_an_account_that_has_several() {
    let sandbox = sandbox();
    let ran = listed(&sandbox, &["--account", "networks"]).ends(0);
    snapshot("estate", ran);
}

#[test]
fn organizations_that_cannot_be_listed_are_missing() {
    let sandbox = sandbox();
    let forbidden = json!({"detail": "You do not have permission to perform this action."});
    sandbox.answer_next("mist.listMspOrgs", Answer::json(403, forbidden));
    let ran = listed(&sandbox, &["-o", "ndjson"]).ends(5);
    let end: Value = serde_json::from_str(ran.stdout.lines().last().unwrap()).unwrap();
    assert_eq!(end["complete"], false);
    assert_eq!(end["missing"][0]["account"], "networks");
    assert_eq!(end["missing"][0]["org_id"], Value::Null);
}

#[test]
fn a_narrow_terminal_still_says_whose_and_when() {
    let sandbox = sandbox();
    let directory = configured(&sandbox);
    let command = list(&sandbox, &directory, &["--quiet"]);
    let (code, shown) = pty::start(command, 80).end();
    assert_eq!(code, Some(0), "{shown}");
    snapshot("estate_80_columns", shown);
}
