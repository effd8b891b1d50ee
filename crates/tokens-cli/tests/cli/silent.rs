//! Services that do not answer, and those that ask to wait for ever.

use std::fs;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use crate::support::raw::{Raw, Reply, answer};
use crate::support::{Ran, run, tokens};

/// No host gets more requests that has never answered: 32 at once, and one for each of the first that fail.
const AT_MOST: usize = 35;

fn uuid(number: usize) -> String {
    format!("5e6f7a8b-0000-4000-8000-{number:012x}")
}

/// `accounts` of Mist at `url`, each with a key and `orgs` organizations of its own.
fn configured(url: &str, accounts: usize, orgs: usize) -> TempDir {
    let directory = tempfile::tempdir().unwrap();
    let mut text = String::new();
    for account in 0..accounts {
        let ids: Vec<_> = (0..orgs).map(|org| uuid(account * orgs + org)).collect();
        text += &format!(
            "[accounts.a{account}]\nprovider = \"mist\"\nurl = \"{url}\"\ntoken = {{ env = \"KEY_{account}\" }}\nscope = \"org\"\nids = {ids:?}\n"
        );
    }
    fs::write(directory.path().join("config.toml"), text).unwrap();
    directory
}

fn list(directory: &TempDir, accounts: usize, arguments: &[&str]) -> Command {
    let mut command = tokens(&["list", "--max-wait", "0s", "-o", "json"]);
    command.args(arguments).arg("--config");
    command.arg(directory.path().join("config.toml"));
    for account in 0..accounts {
        command.env(format!("KEY_{account}"), format!("key-of-{account}"));
    }
    command
}

/// The errors of a list of which nothing could be read: one for each organization.
#[track_caller]
fn errors(ran: &Ran, orgs: usize) -> Vec<Value> {
    let document = ran.json();
    assert_eq!(document["complete"], false, "{ran}");
    let errors = document["missing"].as_array().unwrap().clone();
    let mut missing: Vec<_> = errors
        .iter()
        .map(|error| error["org_id"].as_str().unwrap_or_default().to_owned())
        .collect();
    missing.sort();
    missing.dedup();
    assert_eq!(missing, (0..orgs).map(uuid).collect::<Vec<_>>(), "{ran}");
    errors
}

#[test]
fn the_time_limit_ends_a_list_and_names_what_is_missing() {
    let server = Raw::always(Reply::Silence);
    let directory = configured(&server.url, 1, 200);
    let ran = run(&mut list(&directory, 1, &["--timeout", "1s"])).ends(6);
    for error in errors(&ran, 200) {
        assert_eq!(error["kind"], "deadline_exceeded", "{ran}");
        assert!(error["message"].as_str().unwrap().contains("`--timeout`"));
    }
    assert!(server.requests() <= AT_MOST, "{}", server.requests());
}

#[test]
fn what_came_before_the_time_limit_is_listed() {
    let server = Raw::start(|request| match request.contains(&uuid(0)) {
        true => {
            let token = format!(r#"[{{"id":"{}","name":"ci"}}]"#, uuid(7));
            answer(200, &[], token.as_bytes())
        }
        false => Reply::Silence,
    });
    let directory = configured(&server.url, 1, 2);
    let ran = run(&mut list(&directory, 1, &["--timeout", "1s"])).ends(5);
    let document = ran.json();
    assert_eq!(document["tokens"][0]["name"], "ci", "{ran}");
    assert_eq!(document["missing"][0]["org_id"], uuid(1), "{ran}");
    assert_eq!(document["missing"][0]["kind"], "deadline_exceeded", "{ran}");
}

#[test]
fn a_host_that_never_answers_is_asked_a_few_times_by_all_accounts_together() {
    for (accounts, orgs) in [(1, 200), (100, 2)] {
        let server = Raw::always(Reply::HangUp);
        let directory = configured(&server.url, accounts, orgs);
        let ran = run(&mut list(&directory, accounts, &[])).ends(6);
        let errors = errors(&ran, accounts * orgs);
        let not_asked = errors.iter().filter(|error| error["kind"] == "unavailable");
        assert!(not_asked.count() >= 200 - AT_MOST, "{ran}");
        assert!(server.requests() <= AT_MOST, "{}", server.requests());
    }
}

#[test]
fn a_host_that_answers_now_and_then_is_asked_for_everything() {
    let server = Raw::start(
        |request| match request.contains("0 HTTP") || request.contains("5/") {
            true => Reply::HangUp,
            false => answer(200, &[], b"[]"),
        },
    );
    let directory = configured(&server.url, 1, 40);
    let ran = run(&mut list(&directory, 1, &[])).ends(5);
    let document = ran.json();
    for error in document["missing"].as_array().unwrap() {
        assert_eq!(error["kind"], "transport", "{ran}");
    }
}

#[test]
fn a_wait_that_is_too_long_for_any_clock_is_not_ignored() {
    let used_up = ["x-rate-limit-limit: 600", "x-rate-limit-remaining: 0"];
    let reset = [&used_up[..], &["x-rate-limit-reset: 18446744073709551616"]].concat();
    for headers in [
        &["retry-after: 4294967296"][..],
        &["retry-after: 99999999999999999999999999"],
        &["retry-after: Fri, 31 Dec 9999 23:59:59 GMT"],
        &reset,
    ] {
        let server = Raw::always(answer(429, headers, b"{}"));
        let directory = configured(&server.url, 1, 3);
        let mut command = tokens(&["list", "--max-wait", "1h", "-o", "json", "--config"]);
        command.arg(directory.path().join("config.toml"));
        let ran = run(command.env("KEY_0", "key")).ends(6);
        for error in errors(&ran, 3) {
            assert_eq!(error["kind"], "rate_limited", "{headers:?}: {ran}");
        }
        assert!(server.requests() <= 3, "{headers:?}: {}", server.requests());
    }
}

#[test]
fn a_call_is_not_repeated_when_it_has_to_wait_for_ever() {
    let server = Raw::always(answer(429, &["retry-after: 4294967296"], b"{}"));
    let directory = configured(&server.url, 1, 1);
    let ran = run(&mut list(&directory, 1, &[])).ends(6);
    assert_eq!(server.requests(), 1, "{ran}");
    assert!(ran.stderr.contains("for more than a day"), "{ran}");
}
