//! `tokens recover`: changes that were cut off, and tokens whose key was lost.

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

use rustix::process::{Signal, kill_process};
use serde_json::{Value, json};
use tokens_sandbox::{Answer, Hold};

use crate::create::ORG_TOKEN;
use crate::new_key::{lines, wait_for};
use crate::schema::{assert_valid, schema};
use crate::support::pty::{self, pid};
use crate::support::{OKTA_BOT, OKTA_SIEM, ORG_WALLBOARD, Served, run, serve, snapshot};

const FAILS: [&str; 5] = ["--to-command", "--", "sh", "-c", "cat > /dev/null; exit 1"];

/// Starts `arguments`, and kills the process once `operation` is carried out and not answered yet.
pub(crate) fn killed(sandbox: &Served, arguments: &[&str], operation: &str) {
    kill(sandbox, sandbox.tokens(arguments), operation);
}

/// The same of a `command`.
pub(crate) fn kill(sandbox: &Served, mut command: Command, operation: &str) {
    let held = sandbox.hold_next(operation, Hold::Answer);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    wait_for(&held);
    kill_process(pid(&child), Signal::KILL).unwrap();
    child.wait().unwrap();
}

/// The ids of the tokens of `mist-org` called `name`.
pub(crate) fn ids(sandbox: &Served, name: &str) -> Vec<String> {
    let listed = sandbox.run(&["list", "-o", "json", "--account", "mist-org"]);
    let document = listed.ends(0).json();
    let tokens = document["tokens"].as_array().unwrap().iter();
    let named = tokens.filter(|token| token["name"] == name);
    named
        .map(|token| token["id"].as_str().unwrap().to_owned())
        .collect()
}

/// Runs `tokens recover` with `options`: how it ends, and each change as operation, doubt, finding, whether it is settled, and what
/// became of the tokens.
pub(crate) fn recover(sandbox: &Served, options: &[&str], code: i32) -> Vec<Value> {
    let arguments = [&["recover", "-o", "json"], options].concat();
    let document = sandbox.run(&arguments).ends(code).json();
    assert_valid(&schema("recover"), &document);
    let changes = document["changes"].as_array().unwrap().iter();
    let told = changes.map(|change| {
        let matches = change["matches"].as_array().unwrap().iter();
        let matches: Vec<_> = matches
            .map(|one| json!([one["basis"], one["outcome"]]))
            .collect();
        json!([
            change["operation"],
            change["doubt"],
            change["finding"],
            change["settled"],
            matches
        ])
    });
    told.collect()
}

#[test]
fn a_token_of_a_creation_that_was_cut_off_is_found_and_revoked() {
    let sandbox = serve();
    killed(&sandbox, &ORG_TOKEN, "mist.createOrgApiToken");
    assert_eq!(ids(&sandbox, "ci").len(), 1);
    let planned = |outcome: &str, settled: bool| {
        let matches = json!([["name_and_time", outcome]]);
        [json!(["create", "no_outcome", "matches", settled, matches])]
    };
    assert_eq!(
        recover(&sandbox, &["--dry-run"], 0),
        planned("planned", false)
    );
    assert_eq!(lines(&sandbox.changes()).len(), 1);
    // Nothing without asking.
    sandbox.run(&["recover"]).ends(7);
    assert_eq!(ids(&sandbox, "ci").len(), 1);
    assert_eq!(recover(&sandbox, &["--yes"], 0), planned("revoked", true));
    assert_eq!(ids(&sandbox, "ci").len(), 0);
    let last = lines(&sandbox.changes()).pop().unwrap();
    assert_eq!(last["phase"], "recovery");
    assert_eq!(last["outcome"], "revoked");
    // It is not offered again.
    assert_eq!(recover(&sandbox, &["--yes"], 0), [] as [Value; 0]);
    assert_eq!(sandbox.requests("mist.deleteOrgApiToken"), 1);
}

#[test]
fn a_token_whose_key_was_not_delivered_is_known_by_its_id() {
    let sandbox = serve();
    let denied = Answer::json(403, json!({"detail": "No."}));
    sandbox.answer_next("mist.deleteOrgApiToken", denied);
    sandbox
        .run(&[&ORG_TOKEN[..], &FAILS].concat())
        .ends(8)
        .says("tokens recover");
    // Another one of this name, whose key did arrive, is left alone.
    sandbox.run(&ORG_TOKEN).ends(0);
    let before = ids(&sandbox, "ci");
    assert_eq!(before.len(), 2);
    let found = recover(&sandbox, &["--yes"], 0);
    let revoked = json!([["id", "revoked"]]);
    assert_eq!(
        found,
        [json!(["create", "not_delivered", "matches", true, revoked])]
    );
    assert_eq!(ids(&sandbox, "ci"), before[1..]);
    // A token that was taken back needs nothing.
    sandbox.run(&[&ORG_TOKEN[..], &FAILS].concat()).ends(1);
    assert_eq!(recover(&sandbox, &["--yes"], 0), [] as [Value; 0]);
}

#[test]
fn an_id_that_names_another_token_is_not_believed() {
    let sandbox = serve();
    let other = json!({"id": ORG_WALLBOARD, "name": "ci", "key": "k".repeat(80)});
    let lie = Answer::json(200, other).after_processing();
    sandbox.answer_next("mist.createOrgApiToken", lie);
    sandbox.run(&[&ORG_TOKEN[..], &FAILS].concat()).ends(8);
    let found = recover(&sandbox, &["--yes"], 0);
    let revoked = json!([["name_and_time", "revoked"]]);
    assert_eq!(
        found,
        [json!(["create", "not_delivered", "matches", true, revoked])]
    );
    assert_eq!(ids(&sandbox, "ci").len(), 0);
    sandbox.run(&["show", "mist-org", ORG_WALLBOARD]).ends(0);
}

#[test]
fn where_more_tokens_match_than_creations_none_is_revoked_unasked() {
    let sandbox = serve();
    killed(&sandbox, &ORG_TOKEN, "mist.createOrgApiToken");
    // Somebody else's, of which this log knows nothing.
    let elsewhere = tempfile::tempdir().unwrap();
    let mut other = sandbox.tokens(&ORG_TOKEN);
    run(other.env("XDG_STATE_HOME", elsewhere.path())).ends(0);
    let refused = json!([["name_and_time", "refused"], ["name_and_time", "refused"]]);
    assert_eq!(
        recover(&sandbox, &["--yes"], 7),
        [json!(["create", "no_outcome", "matches", false, refused])]
    );
    assert_eq!(sandbox.requests("mist.deleteOrgApiToken"), 0);
    // Each is asked about.
    let mut terminal = pty::start(sandbox.tokens(&["recover"]), 200);
    terminal.wait_for("Revoke token 5eeded00-0000-4000-8000-000000000001 (ci) of mist-org? [y/N]");
    terminal.type_in("y\n");
    terminal.wait_for("Revoke token 5eeded00-0000-4000-8000-000000000002 (ci) of mist-org? [y/N]");
    terminal.type_in("n\n");
    let (code, shown) = terminal.end();
    assert_eq!(code, Some(5), "{shown}");
    assert_eq!(ids(&sandbox, "ci").len(), 1);
    assert_eq!(recover(&sandbox, &[], 0), [] as [Value; 0]);
}

#[test]
fn what_may_be_used_is_guarded() {
    let sandbox = serve();
    killed(&sandbox, &ORG_TOKEN, "mist.createOrgApiToken");
    let id = ids(&sandbox, "ci").remove(0);
    let key = sandbox.key_of(&id).unwrap();
    let mut used = sandbox.org_key(&["list"]);
    run(used.env("MIST_APITOKEN", key)).ends(0);
    let refused = json!([["name_and_time", "refused"]]);
    assert_eq!(
        recover(&sandbox, &["--yes"], 7),
        [json!(["create", "no_outcome", "matches", false, refused])]
    );
    assert_eq!(ids(&sandbox, "ci").len(), 1);
}

#[test]
fn of_other_changes_it_tells_what_has_become_of_the_token() {
    let sandbox = serve();
    let revoke = ["revoke", "okta", OKTA_SIEM, "-y"];
    killed(&sandbox, &revoke, "okta.revokeApiToken");
    let revoke = ["revoke", "okta", OKTA_BOT, "-y"];
    sandbox.answer_next("okta.revokeApiToken", Answer::json(500, json!({})));
    sandbox.run(&revoke).ends(8).says("tokens recover");
    let update = ["update", "mist-org", ORG_WALLBOARD, "--name", "wall", "-y"];
    killed(&sandbox, &update, "mist.updateOrgApiToken");
    let found = recover(&sandbox, &[], 5);
    assert_eq!(
        found,
        [
            json!(["revoke", "no_outcome", "gone", true, []]),
            json!(["revoke", "unknown_outcome", "there", false, []]),
            json!(["update", "no_outcome", "there", true, []]),
        ]
    );
    sandbox.run(&revoke).ends(0);
    assert_eq!(recover(&sandbox, &[], 0), [] as [Value; 0]);
}

#[test]
fn a_creation_that_did_not_happen_is_settled_once_it_would_be_listed() {
    let sandbox = serve();
    sandbox.answer_next("mist.createOrgApiToken", Answer::json(500, json!({})));
    sandbox.run(&ORG_TOKEN).ends(8);
    let not_found = |settled: bool| {
        [json!([
            "create",
            "unknown_outcome",
            "not_found",
            settled,
            []
        ])]
    };
    assert_eq!(recover(&sandbox, &[], 0), not_found(false));
    let log = sandbox.changes();
    let text = fs::read_to_string(&log).unwrap();
    let today = lines(&log)[0]["time"].as_str().unwrap()[..10].to_owned();
    fs::write(&log, text.replace(&today, "2026-01-01")).unwrap();
    assert_eq!(recover(&sandbox, &[], 0), not_found(true));
    assert_eq!(recover(&sandbox, &[], 0), [] as [Value; 0]);
}

#[test]
fn a_creation_under_way_is_left_alone() {
    let sandbox = serve();
    let held = sandbox.hold_next("mist.createOrgApiToken", Hold::Answer);
    let child = sandbox
        .tokens(&ORG_TOKEN)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    wait_for(&held);
    let found = recover(&sandbox, &["--yes"], 5);
    assert_eq!(
        found,
        [json!(["create", "no_outcome", "under_way", false, []])]
    );
    held.release();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(recover(&sandbox, &["--yes"], 0), [] as [Value; 0]);
    assert_eq!(ids(&sandbox, "ci").len(), 1);
}

#[test]
fn what_cannot_be_looked_up_stays_in_doubt() {
    let sandbox = serve();
    killed(&sandbox, &ORG_TOKEN, "mist.createOrgApiToken");
    sandbox.answer_next("mist.listOrgApiTokens", Answer::json(403, json!({})));
    let unknown = [json!(["create", "no_outcome", "unknown", false, []])];
    assert_eq!(recover(&sandbox, &["--yes"], 1), unknown);
    // The account is not configured any more, is another one, or is not asked for.
    let recover = |change: fn(&mut std::process::Command)| {
        let mut command = sandbox.tokens(&["recover", "--yes", "-o", "json"]);
        change(&mut command);
        run(&mut command)
    };
    let gone = recover(|command| {
        command.env_remove("MIST_ORG_ID");
    });
    assert_eq!(gone.ends(1).json()["changes"][0]["finding"], "unknown");
    let elsewhere = serve();
    let mut command = sandbox.tokens(&["recover", "--yes", "-o", "json"]);
    command.envs(elsewhere.environment());
    let document = run(&mut command).ends(1).json();
    assert_eq!(document["changes"][0]["finding"], "unknown");
    assert_eq!(elsewhere.token_requests(), 0);
    let other = sandbox.run(&["recover", "--yes", "-o", "json", "--account", "okta"]);
    assert_eq!(other.ends(0).json()["changes"], json!([]));
    assert_eq!(ids(&sandbox, "ci").len(), 1);
}

#[test]
fn lines_that_cannot_be_read_are_told_and_skipped() {
    let sandbox = serve();
    sandbox.run(&["recover"]).ends(0).says("nothing to recover");
    assert!(!sandbox.changes().exists());
    killed(&sandbox, &ORG_TOKEN, "mist.createOrgApiToken");
    let mut log = fs::File::options()
        .append(true)
        .open(sandbox.changes())
        .unwrap();
    log.write_all(b"{\"time\":\"20").unwrap();
    let dry = sandbox.run(&["recover", "--dry-run"]).ends(5);
    let text = fs::read_to_string(sandbox.changes()).unwrap();
    let first: Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
    let change = first["change"].as_str().unwrap();
    snapshot("recover_dry_run", dry.stdout.replace(change, "[CHANGE]"));
    sandbox
        .run(&["recover", "--yes"])
        .ends(5)
        .says("note: line 2 of ");
    let text = fs::read_to_string(sandbox.changes()).unwrap();
    assert_eq!(text.matches("\n{\"time\":\"20\n").count(), 1, "{text}");
    // A named one must be there; the embedded sandbox has none.
    sandbox
        .run(&["recover", "--change-log", "/nowhere"])
        .ends(2);
    sandbox.run(&["--sandbox", "recover"]).ends(2);
}

#[test]
fn a_named_log_is_read_and_written() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let log = directory.path().join("log");
    let named = ["--change-log", log.to_str().unwrap()];
    let create = [&ORG_TOKEN[..], &named, &["--to-file"]].concat();
    let file = directory.path().join("key");
    let create = [&create[..], &[file.to_str().unwrap()]].concat();
    killed(&sandbox, &create, "mist.createOrgApiToken");
    let ran = sandbox.run(&[&["recover", "--yes"], &named[..]].concat());
    let ran = ran.ends(0).says(".tokens-key-");
    assert!(ran.stdout.starts_with("revoked "), "{ran}");
    assert!(!sandbox.changes().exists());
    assert_eq!(lines(&log).pop().unwrap()["phase"], "recovery");
}
