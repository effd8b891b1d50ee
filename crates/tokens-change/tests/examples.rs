//! `examples/revoke_safely.rs` and `examples/two_plans.rs`, against the sandbox.
#![cfg(unix)]
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "examples have a `main`; a test that can't go on has failed"
)]

#[path = "../examples/revoke_safely.rs"]
mod revoke_safely;
mod support;
#[path = "../examples/two_plans.rs"]
mod two_plans;

use std::os::unix::fs::PermissionsExt as _;
use std::time::Duration;

use support::Setting;
use tokens_sandbox::Hold;

#[tokio::test]
async fn a_program_leaves_its_own_credential_revokes_another_and_delivers_a_key() {
    let setting = Setting::new().await;
    let own = setting.token("mist", "token-inventory");
    let other = setting.token("mist", "jenkins-backup");
    let files = ["tokens.toml", "changes.jsonl", "new.key"];
    let mut arguments: Vec<_> = files.iter().map(|name| setting.path(name)).collect();
    arguments.extend([own.clone(), other.clone()]);
    let mut out = Vec::new();
    revoke_safely::run(&arguments, &mut out).await.unwrap();

    let out = String::from_utf8(out).unwrap();
    assert!(out.contains("(token-inventory) is left: "), "{out}");
    assert!(out.contains("(jenkins-backup) is revoked"), "{out}");
    assert!(setting.has(&own) && !setting.has(&other));
    let log = setting.log();
    let phases: Vec<_> = log
        .iter()
        .map(|line| (&line["operation"], &line["phase"], &line["outcome"]))
        .map(|(operation, phase, outcome)| format!("{operation} {phase} {outcome}"))
        .collect();
    assert_eq!(
        phases.join("\n").replace('"', ""),
        "revoke intent null\nrevoke outcome revoked\n\
         create intent null\ncreate outcome created\ncreate delivery delivered"
    );
    assert_eq!(log[1]["ref"], other.as_str());
    let key = std::fs::read_to_string(setting.path("new.key")).unwrap();
    let id = log[4]["id"].as_str().unwrap();
    assert_eq!(setting.sandbox.key_of(id).as_deref(), Some(key.trim_end()));
    let metadata = std::fs::metadata(setting.path("new.key")).unwrap();
    assert_eq!(metadata.permissions().mode() & 0o777, 0o600);
}

#[tokio::test]
async fn two_plans_of_one_process_are_carried_out_at_once() {
    let setting = Setting::new().await;
    let one = setting.token("okta", "siem-export");
    let other = setting.token("okta", "onboarding-bot");
    let arguments = [
        setting.path("tokens.toml"),
        setting.path("changes.jsonl"),
        one.clone(),
        other.clone(),
    ];
    // The first revocation ends after the second one has reached the service.
    let held = setting
        .sandbox
        .hold_next("okta.revokeApiToken", Hold::Answer);
    let second = async {
        while setting.sandbox.requests("okta.revokeApiToken") < 2 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        drop(held);
    };
    let mut out = Vec::new();
    let (done, ()) = tokio::join!(two_plans::run(&arguments, &mut out), second);
    done.unwrap();

    assert!(!setting.has(&one) && !setting.has(&other));
    let log = setting.log();
    let phases: Vec<_> = log
        .iter()
        .map(|line| line["phase"].as_str().unwrap())
        .collect();
    assert_eq!(phases, ["intent", "intent", "outcome", "outcome"]);
    let requests = [&log[2], &log[3]].map(|line| line["request_id"].as_str().unwrap());
    assert_ne!(requests[0], requests[1]);
    assert_ne!(log[2]["change"], log[3]["change"]);
}
