//! `tokens recover`: what it must not take for certain, and how a change is settled.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use jiff::{SignedDuration, Timestamp};
use rustix::process::{Signal, kill_process};
use serde_json::{Value, json};
use tokens_sandbox::{Answer, Hold};

use crate::create::ORG_TOKEN;
use crate::new_key::{lines, wait_for};
use crate::recover::{ids, kill, killed, recover};
use crate::support::pty::{self, pid};
use crate::support::{NEEDED, OKTA_BOT, ORG_WALLBOARD, run, serve};

/// Replaces each line of `log` by what `change` makes of it.
fn rewrite(log: &Path, mut change: impl FnMut(&mut Value)) {
    let mut text = String::new();
    for mut line in lines(log) {
        change(&mut line);
        writeln!(text, "{line}").unwrap();
    }
    fs::write(log, text).unwrap();
}

/// Makes each line of `log` older.
fn age(log: &Path, by: SignedDuration) {
    rewrite(log, |line| {
        let time: Timestamp = line["time"].as_str().unwrap().parse().unwrap();
        line["time"] = format!("{:.3}", time - by).into();
    });
}

#[test]
fn a_token_that_was_created_long_after_the_intent_is_not_revoked_unasked() {
    let sandbox = serve();
    killed(&sandbox, &ORG_TOKEN, "mist.createOrgApiToken");
    age(&sandbox.changes(), SignedDuration::from_hours(20));
    let refused = json!([["name_and_time", "refused"]]);
    assert_eq!(
        recover(&sandbox, &["--yes"], 7),
        [json!(["create", "no_outcome", "matches", false, refused])]
    );
    let id = ids(&sandbox, "ci").remove(0);
    let ran = sandbox.run(&["recover", "--yes"]).ends(7);
    let org = lines(&sandbox.changes())[0]["org_id"]
        .as_str()
        .unwrap()
        .to_owned();
    let at = format!("mist-org {id} --org {org}");
    let ran = ran.says(&format!(
        "look at it: tokens show {at}; then revoke it: tokens revoke {at}"
    ));
    assert!(!ran.stderr.contains("`tokens revoke`"), "{ran}");
    let planned = sandbox.run(&["recover", "--dry-run"]);
    assert!(
        planned.stdout.contains("may match by its name"),
        "{planned}"
    );
    // What the hint says works.
    sandbox
        .run(&["show", "mist-org", &id, "--org", &org])
        .ends(0);
}

#[test]
fn changes_at_another_host_are_not_looked_up_here() {
    for first in [0, 1] {
        let sandbox = serve();
        killed(&sandbox, &ORG_TOKEN, "mist.createOrgApiToken");
        killed(&sandbox, &ORG_TOKEN, "mist.createOrgApiToken");
        for id in ids(&sandbox, "ci") {
            let revoked = sandbox.run(&["revoke", "mist-org", &id, "--yes", NEEDED]);
            revoked.ends(0);
        }
        let mut number = 0;
        rewrite(&sandbox.changes(), |line| {
            if line["operation"] != "create" {
                return;
            }
            if number == first {
                line["host"] = "api.elsewhere.example".into();
            }
            number += 1;
        });
        age(&sandbox.changes(), SignedDuration::from_hours(1));
        let arguments = ["recover", "--yes", "-o", "json"];
        let document = sandbox.run(&arguments).ends(5).json();
        let changes = document["changes"].as_array().unwrap();
        assert_eq!(changes.len(), 2);
        for change in changes {
            let is_elsewhere = change["host"] == "api.elsewhere.example";
            let finding = if is_elsewhere { "unknown" } else { "not_found" };
            assert_eq!(change["finding"], finding, "{change}");
            assert_eq!(change["settled"], !is_elsewhere);
            let notes = change["notes"].to_string();
            let text = "cannot be looked up: the account now leads to 127.0.0.1";
            assert_eq!(notes.contains(text), is_elsewhere, "{notes}");
        }
    }
}

#[test]
fn a_long_log_is_read_in_time() {
    let sandbox = serve();
    killed(&sandbox, &ORG_TOKEN, "mist.createOrgApiToken");
    let intent = lines(&sandbox.changes()).remove(0);
    let mut text = String::new();
    let mut line = |number: u128, operation: &str, phase: &str, outcome: Option<&str>| {
        let mut line = intent.clone();
        line["change"] = uuid::Uuid::from_u128(number).to_string().into();
        line["operation"] = operation.into();
        line["phase"] = phase.into();
        line["outcome"] = outcome.into();
        line["name"] = format!("ci-{number}").into();
        line["id"] = format!("id-{number}").into();
        line["pid"] = Value::Null;
        writeln!(text, "{line}").unwrap();
    };
    const EACH: u128 = 10_000;
    for number in 0..EACH {
        line(number, "create", "outcome", Some("created"));
        line(EACH + number, "revoke", "outcome", Some("failed"));
    }
    // Few of them are in doubt in different organizations, and many in one.
    for number in 0..EACH {
        line(2 * EACH + number, "create", "intent", None);
    }
    fs::write(sandbox.changes(), text).unwrap();
    let arguments = ["recover", "--dry-run", "-o", "json"];
    let document = sandbox.run(&arguments).json();
    assert_eq!(document["changes"].as_array().unwrap().len(), 20_000);
}

#[cfg(target_os = "linux")]
#[test]
fn a_process_that_has_ended_is_not_running() {
    let sandbox = serve();
    let held = sandbox.hold_next("mist.createOrgApiToken", Hold::Answer);
    let mut child = sandbox
        .tokens(&ORG_TOKEN)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    wait_for(&held);
    kill_process(pid(&child), Signal::KILL).unwrap();
    // It is not reaped yet.
    let state = format!("/proc/{}/stat", child.id());
    while !fs::read_to_string(&state).unwrap().contains(") Z ") {
        std::thread::yield_now();
    }
    let revoked = json!([["name_and_time", "revoked"]]);
    let expected = [json!(["create", "no_outcome", "matches", true, revoked])];
    assert_eq!(recover(&sandbox, &["--yes"], 0), expected);
    child.wait().unwrap();
    drop(held);

    // Its number is another process's by now.
    killed(&sandbox, &ORG_TOKEN, "mist.createOrgApiToken");
    age(&sandbox.changes(), SignedDuration::from_mins(5));
    let mut other = Command::new("sleep").arg("600").spawn().unwrap();
    rewrite(&sandbox.changes(), |line| line["pid"] = other.id().into());
    let found = recover(&sandbox, &["--yes"], 0);
    other.kill().unwrap();
    other.wait().unwrap();
    assert_eq!(found, expected);
}

#[test]
fn nothing_to_recover_is_said_only_of_what_was_looked_at() {
    let sandbox = serve();
    let log = sandbox.changes();
    let none = format!(
        "there is no change log at {}: nothing to recover",
        log.display()
    );
    sandbox.run(&["recover"]).ends(0).says(&none);
    // A named one must be there.
    let named = sandbox
        .run(&["recover", "--change-log", "/nowhere"])
        .ends(2);
    named.says(log.to_str().unwrap());
    killed(&sandbox, &ORG_TOKEN, "mist.createOrgApiToken");
    for account in ["okta", "nothing-*"] {
        let ran = sandbox.run(&["recover", "--account", account]).ends(0);
        ran.says("no change of these accounts is in doubt; 1 of other accounts is not shown");
    }
    sandbox.run(&["recover", "--yes"]).ends(0);
    let all = sandbox.run(&["recover"]).ends(0);
    all.says("nothing to recover: what became of every recorded change is known");
    let text = fs::read_to_string(&log).unwrap();
    fs::write(&log, format!("{text}{{\"time\n[]\n")).unwrap();
    let ran = sandbox.run(&["recover"]).ends(5);
    ran.says("no readable change is in doubt; 2 lines could not be read");
    let document = sandbox.run(&["recover", "-o", "json"]).ends(5).json();
    assert_eq!(document["complete"], false);
}

#[test]
fn the_hint_keeps_the_options_that_name_the_accounts() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let config = directory.path().join("my accounts.toml");
    fs::write(&config, "").unwrap();
    sandbox.answer_next("mist.createOrgApiToken", Answer::json(500, json!({})));
    let shown = config.to_str().unwrap();
    let options = ["--config", shown, "--env-accounts"];
    let ran = sandbox.run(&[&ORG_TOKEN[..], &options].concat()).ends(8);
    let command = format!("tokens recover --config '{shown}' --env-accounts");
    let ran = ran.says(&command);
    assert_eq!(ran.stderr.matches("tokens recover").count(), 1, "{ran}");
    // In `recover` itself it leads nowhere.
    killed(&sandbox, &ORG_TOKEN, "mist.createOrgApiToken");
    let lie = Answer::json(500, json!({})).after_processing();
    sandbox.answer_next("mist.deleteOrgApiToken", lie);
    sandbox.answer_next("mist.getOrgApiToken", Answer::json(500, json!({})));
    let ran = sandbox.run(&["recover", "--yes"]);
    assert!(!ran.stderr.contains("find out what happened"), "{ran}");
    // There is nothing to recover in a sandbox that has ended.
    let ran = run(&mut crate::support::tokens(&["--sandbox", "recover"])).ends(2);
    ran.says("it ends with each command; give it a directory, --sandbox=DIR, to try recover");
}

#[test]
fn a_token_that_is_kept_is_not_offered_again() {
    let sandbox = serve();
    killed(&sandbox, &ORG_TOKEN, "mist.createOrgApiToken");
    let mut terminal = pty::start(sandbox.tokens(&["recover"]), 200);
    terminal.wait_for("[y/N]");
    terminal.type_in("n\n");
    let (code, shown) = terminal.end();
    assert_eq!(code, Some(7), "{shown}");
    let last = lines(&sandbox.changes()).pop().unwrap();
    assert_eq!(
        json!([last["phase"], last["outcome"]]),
        json!(["recovery", "kept"])
    );
    assert_eq!(recover(&sandbox, &[], 0), [] as [Value; 0]);
    assert_eq!(ids(&sandbox, "ci").len(), 1);
}

#[test]
fn a_change_can_be_settled_by_its_id() {
    let sandbox = serve();
    killed(&sandbox, &ORG_TOKEN, "mist.createOrgApiToken");
    killed(&sandbox, &ORG_TOKEN, "mist.createOrgApiToken");
    rewrite(&sandbox.changes(), |line| line["account"] = "gone".into());
    assert_eq!(recover(&sandbox, &[], 1).len(), 2);
    let changes = lines(&sandbox.changes());
    let [one, two] = [0, 1].map(|at| changes[at]["change"].as_str().unwrap().to_owned());
    sandbox.run(&["recover", "--dry-run"]).ends(1);
    let both = ["--settle", &one, "--settle", &two];
    let dry = [&both[..], &["--dry-run"]].concat();
    let kept = |settled: bool| json!(["create", "no_outcome", "kept", settled, []]);
    assert_eq!(recover(&sandbox, &dry, 0), [kept(false), kept(false)]);
    assert_eq!(recover(&sandbox, &both, 0), [kept(true), kept(true)]);
    let last = lines(&sandbox.changes()).pop().unwrap();
    assert_eq!(
        json!([last["phase"], last["outcome"]]),
        json!(["recovery", "kept"])
    );
    assert_eq!(recover(&sandbox, &[], 0), [] as [Value; 0]);
    // A change that is not in doubt needs nothing, and one that is not recorded is a mistake.
    sandbox
        .run(&["recover", "--settle", &one])
        .ends(0)
        .says("is not in doubt");
    let unknown = uuid::Uuid::from_u128(7).to_string();
    sandbox
        .run(&["recover", "--settle", &unknown])
        .ends(2)
        .says(&unknown);
}

#[test]
fn attempts_at_one_token_are_one_line() {
    let sandbox = serve();
    let revoke = ["revoke", "okta", OKTA_BOT, "-y"];
    for _ in 0..3 {
        sandbox.answer_next("okta.revokeApiToken", Answer::json(500, json!({})));
        sandbox.run(&revoke).ends(8);
    }
    let document = sandbox.run(&["recover", "-o", "json"]).ends(1).json();
    let changes = document["changes"].as_array().unwrap();
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0]["earlier_attempts"].as_array().unwrap().len(), 2);
    let id = changes[0]["change"].as_str().unwrap();
    sandbox.run(&["recover", "--settle", id]).ends(0);
    assert_eq!(recover(&sandbox, &[], 0), [] as [Value; 0]);
    let update = ["update", "mist-org", ORG_WALLBOARD, "--name", "wall", "-y"];
    killed(&sandbox, &update, "mist.updateOrgApiToken");
    let ran = sandbox.run(&["recover", "--dry-run"]).ends(0);
    let text = format!("check whether it was changed: tokens show mist-org {ORG_WALLBOARD} --org ");
    assert!(ran.stdout.contains(&text), "{ran}");
}

#[test]
fn a_token_is_gone_only_after_a_second_look() {
    let sandbox = serve();
    killed(&sandbox, &ORG_TOKEN, "mist.createOrgApiToken");
    let id = ids(&sandbox, "ci").remove(0);
    let gone = Answer::json(404, json!({ "id": id }));
    sandbox.answer_next("mist.getOrgApiToken", gone);
    let revoked = json!([["name_and_time", "revoked"]]);
    assert_eq!(
        recover(&sandbox, &["--yes"], 0),
        [json!(["create", "no_outcome", "matches", true, revoked])]
    );
    assert_eq!(ids(&sandbox, "ci").len(), 0);
}

#[test]
fn what_is_refused_without_a_request_is_not_recorded() {
    let sandbox = serve();
    let mut create = ORG_TOKEN;
    create[3] = "\u{3164}";
    sandbox.run(&create).ends(2).says("no visible character");
    sandbox.run(&["create", "okta", "--name", "ci"]).ends(2);
    let recorded = sandbox.changes();
    let text = fs::read_to_string(&recorded).unwrap_or_default();
    assert_eq!(text, "");
}

#[test]
fn a_token_that_another_change_names_is_not_the_one_that_was_created() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let other_log = directory.path().join("log");
    let other_log = other_log.to_str().unwrap();
    sandbox
        .run(&[&ORG_TOKEN[..], &["--change-log", other_log]].concat())
        .ends(0);
    let old = ids(&sandbox, "ci").remove(0);
    killed(&sandbox, &ORG_TOKEN, "mist.createOrgApiToken");
    // A rotation: the old token of that name was to be revoked, too.
    let log = sandbox.changes();
    let mut revocation = lines(&log).remove(0);
    revocation["operation"] = "revoke".into();
    revocation["change"] = "8b0a1d52-6c5e-4c55-9a53-0f3c6a1f7d10".into();
    revocation["id"] = old.as_str().into();
    let text = fs::read_to_string(&log).unwrap();
    fs::write(&log, format!("{text}{revocation}\n")).unwrap();
    sandbox.run(&["recover", "--yes"]);
    assert_eq!(ids(&sandbox, "ci"), [old]);
}

#[test]
fn a_token_whose_key_may_be_in_a_file_is_not_revoked_unasked() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let key = directory.path().join("key");
    let to_file = ["--to-file", key.to_str().unwrap()];
    sandbox.run(&[&ORG_TOKEN[..], &to_file].concat()).ends(0);
    // As if the disk had been full after the intent.
    let log = sandbox.changes();
    let intent = lines(&log).remove(0);
    fs::write(&log, format!("{intent}\n")).unwrap();
    let refused = json!([["name_and_time", "refused"]]);
    assert_eq!(
        recover(&sandbox, &["--yes"], 7),
        [json!(["create", "no_outcome", "matches", false, refused])]
    );
    assert_eq!(ids(&sandbox, "ci").len(), 1);
}

#[test]
fn a_token_of_an_unknown_creator_is_not_revoked_unasked() {
    let sandbox = serve();
    // Mist does not say which org token has created a token.
    kill(
        &sandbox,
        sandbox.org_key(&ORG_TOKEN),
        "mist.createOrgApiToken",
    );
    let ran = run(&mut sandbox.org_key(&["recover", "--yes", "-o", "json"])).ends(7);
    let change = &ran.json()["changes"][0];
    assert_eq!(change["matches"][0]["outcome"], "refused", "{change}");
    let notes = change["notes"].to_string();
    assert!(notes.contains("who created token"), "{notes}");
    assert_eq!(ids(&sandbox, "ci").len(), 1);
}

#[test]
fn what_could_not_be_looked_up_is_not_settled() {
    let sandbox = serve();
    killed(&sandbox, &ORG_TOKEN, "mist.createOrgApiToken");
    rewrite(&sandbox.changes(), |line| {
        line["operation"] = "revoke_current".into();
        line["account"] = "gone".into();
    });
    let ran = sandbox.run(&["recover", "--yes", "-o", "json"]);
    assert_ne!(ran.code, Some(0), "{ran}");
    assert_eq!(ran.json()["changes"][0]["settled"], false, "{ran}");
}
