//! The change log survives the disk: full, removed, rotated, replaced, shared.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Child, Stdio};

use serde_json::{Value, json};
use tokens_sandbox::{Answer, Hold};

use crate::new_key::{lines, wait_for};
use crate::support::{NEEDED, OKTA_BOT, OKTA_SIEM, Ran, Served, run, serve};

/// Operation, id and outcome of each line.
fn told(log: &Path) -> Vec<Value> {
    let lines = lines(log);
    let told = lines
        .iter()
        .map(|line| json!([line["phase"], line["id"], line["outcome"]]));
    told.collect()
}

fn revoke(sandbox: &Served, ids: &[&str]) -> std::process::Command {
    let arguments = [&["revoke", "okta"], ids, &["--yes", NEEDED]].concat();
    let mut command = sandbox.tokens(&arguments);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn end(child: Child) -> Ran {
    let output = child.wait_with_output().unwrap();
    Ran {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

fn pair(id: &str) -> [Value; 2] {
    [
        json!(["intent", id, null]),
        json!(["outcome", id, "revoked"]),
    ]
}

#[cfg(target_os = "linux")]
#[test]
fn after_an_outcome_that_could_not_be_recorded_nothing_is_changed() {
    let sandbox = serve();
    fs::create_dir(sandbox.state().join("tokens")).unwrap();
    let log = sandbox.changes();
    // Room for an intent and not for an outcome. Nothing keeps the signal away that comes with such a write.
    let room = 1000;
    fs::write(&log, "\n".repeat(8 * 1024 - room)).unwrap();
    fs::set_permissions(&log, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    let tokens = sandbox.tokens(&["revoke", "okta", OKTA_SIEM, OKTA_BOT, "-y"]);
    let mut command = std::process::Command::new("bash");
    command.env_clear().envs(sandbox.environment());
    command.env("XDG_STATE_HOME", sandbox.state());
    command.args(["-c", "ulimit -c 0; ulimit -f 8; \"$0\" \"$@\""]);
    command.arg(tokens.get_program()).args(tokens.get_args());
    let ran = run(command.stdin(Stdio::null()));
    let ran = ran.ends(5).says("it lacks what became of the last change");
    ran.says(&format!("not revoked: {OKTA_BOT}"));
    assert_eq!(sandbox.requests("okta.revokeApiToken"), 1);
    // Nothing is left of the line that did not fit, and the next one is glued to nothing.
    let text = fs::read_to_string(&log).unwrap();
    fs::write(&log, text.trim_start()).unwrap();
    assert_eq!(told(&log), [json!(["intent", OKTA_SIEM, null])]);
    end(revoke(&sandbox, &[OKTA_BOT]).spawn().unwrap()).ends(0);
    assert_eq!(told(&log)[1..], pair(OKTA_BOT));
}

#[test]
fn a_log_that_is_removed_or_rotated_while_changing_is_made_again() {
    for rotated in [false, true] {
        let sandbox = serve();
        let added = sandbox.add_okta_tokens(2);
        let log = sandbox.changes();
        let old = sandbox.state().join("old");
        let held = sandbox.hold_next("okta.revokeApiToken", Hold::Answer);
        let ids = [OKTA_SIEM, &added[0], &added[1]];
        let child = revoke(&sandbox, &ids).spawn().unwrap();
        wait_for(&held);
        if rotated {
            fs::rename(&log, &old).unwrap();
        } else {
            fs::remove_file(&log).unwrap();
        }
        held.release();
        end(child).ends(0);
        let mut expected = ids.map(pair).concat();
        if rotated {
            // Both lines of a change are in one file.
            assert_eq!(told(&old), pair(ids[0]));
            expected.drain(..2);
        }
        assert_eq!(told(&log), expected);
    }
}

#[test]
fn what_has_taken_the_place_of_the_log_is_not_written() {
    let sandbox = serve();
    let log = sandbox.changes();
    let held = sandbox.hold_next("okta.revokeApiToken", Hold::Answer);
    let child = revoke(&sandbox, &[OKTA_SIEM, OKTA_BOT]).spawn().unwrap();
    wait_for(&held);
    let precious = sandbox.state().join("precious");
    fs::rename(&log, sandbox.state().join("old")).unwrap();
    fs::write(&precious, "precious").unwrap();
    symlink(&precious, &log).unwrap();
    held.release();
    let ran = end(child).ends(5);
    ran.says("the change was not sent")
        .says(&format!("not revoked: {OKTA_BOT}"));
    assert_eq!(sandbox.requests("okta.revokeApiToken"), 1);
    assert_eq!(fs::read_to_string(precious).unwrap(), "precious");
    assert_eq!(told(&sandbox.state().join("old")), pair(OKTA_SIEM));
}

#[test]
fn eight_processes_share_a_log() {
    let sandbox = serve();
    let ids = sandbox.add_okta_tokens(24);
    // One that a crash cut off.
    fs::create_dir(sandbox.state().join("tokens")).unwrap();
    let children: Vec<_> = ids
        .chunks(3)
        .map(|ids| {
            let ids: Vec<_> = ids.iter().map(String::as_str).collect();
            revoke(&sandbox, &ids).spawn().unwrap()
        })
        .collect();
    for child in children {
        end(child).ends(0);
    }
    let told = told(&sandbox.changes());
    assert_eq!(told.len(), 48);
    for id in &ids {
        let own: Vec<_> = told.iter().filter(|line| line[1] == **id).collect();
        assert_eq!(own, pair(id).iter().collect::<Vec<_>>());
    }
}

#[test]
fn a_failure_of_the_service_stops_nothing_that_is_recorded() {
    let sandbox = serve();
    let denied = json!({"errorCode": "E0000006", "errorSummary": "No."});
    sandbox.answer_next("okta.revokeApiToken", Answer::json(403, denied));
    end(revoke(&sandbox, &[OKTA_SIEM, OKTA_BOT]).spawn().unwrap()).ends(5);
    let outcomes: Vec<_> = told(&sandbox.changes())
        .into_iter()
        .map(|line| line[2].clone())
        .collect();
    assert_eq!(json!(outcomes), json!([null, "failed", null, "revoked"]));
}
