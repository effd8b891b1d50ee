//! What is not changed without being told twice.

use std::fs;

use serde_json::json;
use tokens_change::GuardKind;
use tokens_sandbox::Answer;

use crate::schema::{assert_valid, schema};
use crate::support::{
    MIST_JENKINS, NEEDED, OKTA_AGENT, OKTA_SIEM, ORG_MIGRATION, ORG_WALLBOARD, OWN, Served, pty,
    run, serve, snapshot,
};

/// Tokens of the seed: one that is used every day, and those that the accounts sign in with.
const OKTA_TERRAFORM: &str = "00Tterraformprodh5d7";
const OKTA_OWN: &str = "00Tinventory0000h5d7";
const MIST_OWN: &str = "3d6f0c1e-2a57-4b8c-9f10-6e4d2b7a9c01";

/// How many changes were asked for.
fn writes(sandbox: &Served) -> u64 {
    [
        "okta.revokeApiToken",
        "okta.upsertApiToken",
        "mist.deleteApiToken",
        "mist.deleteOrgApiToken",
    ]
    .map(|operation| sandbox.requests(operation))
    .iter()
    .sum()
}

/// Checks that `arguments` are refused because of `guards`, each of which has its own override.
#[track_caller]
fn guarded(arguments: &[&str], says: &str, guards: &[&str]) {
    let sandbox = serve();
    let option = |kinds: &[&str]| format!("--allow={}", kinds.join(","));
    let all: Vec<&str> = GuardKind::ALL.iter().map(|kind| kind.as_str()).collect();
    for guard in guards {
        let others: Vec<&str> = all.iter().copied().filter(|kind| kind != guard).collect();
        let others = option(&others);
        let ran = sandbox.run(&[arguments, &["--yes", &others]].concat());
        ran.ends(7)
            .says(&format!("or add --allow {guard}"))
            .says("error: ");
        let ran = sandbox.run(&[arguments, &["--dry-run", &others]].concat());
        let ran = ran.ends(7).says(says);
        assert!(!ran.stdout.contains("would be revoked"), "{ran}");
    }
    assert_eq!(writes(&sandbox), 0);
    let ran = sandbox.run(&[arguments, &["--yes", &option(guards)]].concat());
    ran.ends(0).says("overridden: ").says(says);
    assert_eq!(writes(&sandbox), 1);
}

#[test]
fn the_token_of_an_agent() {
    let says = "it is the token of an agent, Okta AD Agent [--allow agent]";
    let revoke = ["revoke", "okta", OKTA_AGENT];
    guarded(&revoke, says, &["agent", "used-lately"]);
    let update = [
        "update",
        "okta",
        OKTA_AGENT,
        "--include",
        "nzoEurope0000000h5d7",
    ];
    guarded(&update, says, &["agent"]);
}

#[test]
fn a_token_that_was_used_lately() {
    let revoke = ["revoke", "okta", OKTA_TERRAFORM];
    guarded(
        &revoke,
        "it was used ~2 h ago [--allow used-lately]",
        &["used-lately"],
    );
    let revoke = ["revoke", "mist-org", ORG_WALLBOARD];
    guarded(
        &revoke,
        "it was used 1 min ago [--allow used-lately]",
        &["used-lately"],
    );
}

#[test]
fn the_token_that_the_account_signs_in_with() {
    let okta = "`okta` signs in with it, or may [--allow in-use]";
    // That it was used lately may be somebody else's doing.
    let revoke = ["revoke", "okta", OKTA_OWN];
    guarded(&revoke, okta, &["used-lately", "in-use"]);
    let revoke = ["revoke", "mist", MIST_OWN];
    guarded(
        &revoke,
        "`mist` signs in with it, or may [--allow in-use]",
        &["in-use"],
    );
    let update = [
        "update",
        "okta",
        OKTA_OWN,
        "--exclude",
        "nzoEurope0000000h5d7",
    ];
    guarded(&update, okta, &["in-use"]);
}

#[test]
fn a_token_that_only_may_be_signed_in_with_was_used_lately_all_the_same() {
    let sandbox = serve();
    let own = &sandbox.add_okta_tokens(1)[0];
    let use_it = || {
        let mut command = sandbox.tokens(&["list", "--account", "okta"]);
        run(command.env("OKTA_CLIENT_TOKEN", sandbox.key_of(own).unwrap())).ends(0);
    };
    let both = ["revoke", "okta", own, NEEDED, OWN];
    let mut terminal = pty::start(sandbox.tokens(&both), 120);
    terminal.wait_for("[y/N] ");
    use_it();
    terminal.type_in("y\n");
    let (code, shown) = terminal.end();
    assert_eq!(code, Some(7), "{shown}");
    assert!(
        shown.contains("has changed since it was shown: last used"),
        "{shown}"
    );
    sandbox
        .run(&["revoke", "okta", own, "--yes", OWN])
        .ends(7)
        .says(" ago [--allow used-lately]")
        .says("or add --allow used-lately");
    assert_eq!(writes(&sandbox), 0);
    // Shown as such and lifted, its use does not matter any more.
    let mut terminal = pty::start(sandbox.tokens(&both), 120);
    terminal.wait_for("[y/N] ");
    use_it();
    terminal.type_in("y\n");
    let (code, shown) = terminal.end();
    assert_eq!(code, Some(0), "{shown}");
}

#[test]
fn the_tokens_that_other_accounts_sign_in_with() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let config = directory.path().join("config.toml");
    let url = sandbox.url();
    let account = |name: &str, provider: &str, variable: &str| {
        format!(
            "[accounts.{name}]\nprovider = \"{provider}\"\nurl = \"{url}\"\ntoken = {{ env = \"{variable}\" }}\n"
        )
    };
    let accounts = [
        account("acme", "okta", "OKTA_CLIENT_TOKEN"),
        account("siem", "okta", "SIEM"),
        account("net", "mist", "MIST_APITOKEN"),
        account("backup", "mist", "JENKINS"),
    ];
    fs::write(&config, accounts.concat()).unwrap();
    let ran = |arguments: &[&str]| {
        let mut command = sandbox.tokens(arguments);
        command.env("SIEM", sandbox.key_of(OKTA_SIEM).unwrap());
        command.env("JENKINS", sandbox.key_of(MIST_JENKINS).unwrap());
        run(command.arg("--config").arg(&config))
    };
    for (account, id, other) in [("acme", OKTA_SIEM, "siem"), ("net", MIST_JENKINS, "backup")] {
        let guard = format!("`{other}` signs in with it, or may [--allow in-use]");
        ran(&["revoke", account, id, "--yes"]).ends(7).says(&guard);
        // Whatever --account picks.
        let picked = ["revoke", account, id, "--yes", NEEDED, "--account", account];
        ran(&picked).ends(7).says(&guard);
    }
    assert_eq!(writes(&sandbox), 0);
    // One that no longer works protects nothing.
    let mut command = sandbox.tokens(&["revoke", "net", MIST_JENKINS, "--yes", NEEDED]);
    command.env("SIEM", "x").env("JENKINS", "revoked-long-ago");
    run(command.arg("--config").arg(&config)).ends(0);
    // One that can't be found out protects all.
    let mut command = sandbox.tokens(&["revoke", "acme", OKTA_SIEM, "--yes", NEEDED]);
    let ran = run(command.arg("--config").arg(&config)).ends(7);
    ran.says("it can't be told whether `siem` signs in with it: ");
    assert_eq!(writes(&sandbox), 1);
}

#[test]
fn a_token_whose_use_or_client_is_not_known() {
    let sandbox = serve();
    for (token, guard) in [
        (
            json!({"id": OKTA_SIEM, "name": "x", "clientName": "Okta API", "userId": "00u1"}),
            "it is not known when it was used [--allow unknown-use]",
        ),
        (
            json!({"id": OKTA_SIEM, "name": "x", "userId": "00u1"}),
            "its client is not known [--allow unknown-client]",
        ),
    ] {
        sandbox.answer_next("okta.getApiToken", Answer::json(200, token));
        let ran = sandbox.run(&["revoke", "okta", OKTA_SIEM, "--yes"]);
        ran.ends(7).says(guard);
    }
    assert_eq!(writes(&sandbox), 0);
}

#[test]
fn if_it_cannot_be_told_who_signs_in_nothing_is_changed() {
    let sandbox = serve();
    for force in [&[NEEDED][..], &[]] {
        sandbox.answer_next("okta.getUser", Answer::json(403, json!({})));
        let arguments = ["revoke", "okta", OKTA_SIEM, "--yes"];
        let ran = sandbox.run(&[&arguments[..], force].concat()).ends(7);
        ran.says("it can't be told whether `okta` signs in with it: ")
            .says("or add --allow unknown-credential");
    }
    assert_eq!(writes(&sandbox), 0);
    sandbox.answer_next("okta.getUser", Answer::json(403, json!({})));
    sandbox
        .run(&["revoke", "okta", OKTA_SIEM, "--yes", OWN])
        .ends(0);
}

#[test]
fn one_guarded_token_stops_all() {
    let sandbox = serve();
    let ids = [OKTA_SIEM, OKTA_AGENT, OKTA_OWN];
    let arguments = [&["revoke", "okta"][..], &ids].concat();
    snapshot(
        "guards",
        sandbox.run(&[&arguments[..], &["-y"]].concat()).ends(7),
    );
    let dry = sandbox.run(&[&arguments[..], &["--dry-run", "-o", "json", NEEDED]].concat());
    let document = dry.ends(7).json();
    assert_valid(&schema("revoke"), &document);
    assert_eq!(document["results"][0]["guards"], json!([]));
    let agent = &document["results"][1]["guards"];
    assert_eq!(
        agent[0],
        json!({
            "guard": "agent",
            "message": "it is the token of an agent, Okta AD Agent",
            "overridden": true
        })
    );
    assert_eq!(agent[1]["guard"], "used-lately");
    assert_eq!(document["results"][2]["guards"][0]["guard"], "in-use");
    assert_eq!(document["results"][2]["guards"][0]["overridden"], false);
    // Before anybody is asked.
    let terminal = pty::start(sandbox.tokens(&arguments), 100);
    let (code, shown) = terminal.end();
    assert_eq!(code, Some(7), "{shown}");
    assert!(!shown.contains("[y/N]"), "{shown}");
    assert_eq!(writes(&sandbox), 0);
}

#[test]
fn a_name_is_not_guarded() {
    let sandbox = serve();
    sandbox
        .run(&["update", "mist", MIST_OWN, "--name", "inventory", "--yes"])
        .ends(0);
    sandbox
        .run(&[
            "update",
            "mist-org",
            ORG_WALLBOARD,
            "--name",
            "wall",
            "--yes",
        ])
        .ends(0);
}

#[test]
fn what_nobody_needs_is_not_guarded() {
    let sandbox = serve();
    for arguments in [
        ["revoke", "okta", OKTA_SIEM],
        ["revoke", "mist", MIST_JENKINS],
        ["revoke", "mist-org", ORG_MIGRATION],
    ] {
        let ran = sandbox.run(&[&arguments[..], &["--yes"]].concat()).ends(0);
        assert!(!ran.stderr.contains("guarded"), "{ran}");
    }
}
