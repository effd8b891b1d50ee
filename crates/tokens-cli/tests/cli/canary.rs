//! No secret is ever shown, but a new key, once, by `create`.

use serde_json::json;
use tokens_sandbox::Answer;

use crate::support::{
    MIST_JENKINS, NO_TOKEN, OKTA_BOT, OKTA_SIEM, ORG_MIGRATION, ORG_WALLBOARD, Ran, run, serve,
};

#[test]
fn no_secret_is_shown_however_much_is_logged() {
    let sandbox = serve();
    let mut secrets = vec![
        sandbox.okta_token().to_owned(),
        sandbox.mist_token().to_owned(),
        sandbox.mist_org_token().to_owned(),
    ];
    for id in [
        OKTA_BOT,
        OKTA_SIEM,
        MIST_JENKINS,
        ORG_MIGRATION,
        ORG_WALLBOARD,
    ] {
        secrets.push(sandbox.key_of(id).unwrap());
    }
    // A service that repeats what it was sent.
    let echo = format!(
        "bad key {} in Token {}",
        sandbox.okta_token(),
        sandbox.okta_token()
    );
    let echo = json!({"errorCode": "E0000011", "errorSummary": echo});
    sandbox.answer_next("okta.listApiTokens", Answer::json(401, echo));

    let mut logged = 0;
    let mut all = |arguments: &[&str]| -> Ran {
        let ran = run(sandbox.tokens(arguments).env("RUST_LOG", "trace"));
        logged += ran.stderr.len();
        ran
    };
    let org = ["--role", "read", "--scope", "org"];
    let mut shown = Vec::new();
    for arguments in [
        &["list"][..],
        &["list"],
        &["list", "-o", "json"],
        &["show", "okta", OKTA_SIEM],
        &["show", "mist", MIST_JENKINS],
        &["show", "mist-org", ORG_WALLBOARD, "-o", "json"],
        &["show", "mist-org", NO_TOKEN],
        &["create", "okta", "--name", "x"],
        &["update", "mist", MIST_JENKINS, "--name", "x", "-y"],
        &["update", "mist-org", ORG_WALLBOARD, "--name", "x", "-y"],
        &["update", "okta", OKTA_SIEM, "--include", "nzo1", "-y"],
        &["revoke", "okta", OKTA_SIEM],
        &["revoke", "okta", OKTA_SIEM, "--dry-run"],
        &["revoke", "okta", OKTA_SIEM, "--yes"],
        &["revoke", "mist-org", ORG_MIGRATION, "--yes", "-o", "json"],
        &["capabilities"],
        &["completions", "bash"],
        &["--help"],
        &["--sandbox", "list"],
    ] {
        shown.push((format!("{arguments:?}"), all(arguments)));
    }
    for (arguments, is_json) in [
        (&["create", "mist", "--name", "x"][..], false),
        (
            &[&["create", "mist-org", "--name", "x"][..], &org].concat(),
            false,
        ),
        (
            &[
                &["-o", "json", "create", "mist-org", "--name", "x"][..],
                &org,
            ]
            .concat(),
            true,
        ),
    ] {
        let ran = all(arguments).ends(0);
        let key = if is_json {
            ran.json()["key"].as_str().unwrap().to_owned()
        } else {
            ran.stdout.trim_end().to_owned()
        };
        assert_eq!(key.len(), 80);
        assert_eq!(ran.stdout.matches(&key).count(), 1, "{arguments:?}");
        assert!(!ran.stderr.contains(&key), "{arguments:?}");
        secrets.push(key);
        let ran = Ran {
            stdout: String::new(),
            ..ran
        };
        shown.push((format!("{arguments:?}"), ran));
    }
    // A key that is created but can't be delivered, and one that comes with an answer that can't be used.
    let lost = json!({"name": 1, "key": "lost-key-0123456789"});
    secrets.push("lost-key-0123456789".to_owned());
    sandbox.answer_next("mist.createApiToken", Answer::json(500, lost.clone()));
    shown.push(("lost".into(), all(&["create", "mist", "--name", "x"])));
    sandbox.answer_next("mist.createApiToken", Answer::json(200, json!([lost, 1])));
    shown.push(("lost".into(), all(&["create", "mist", "--name", "x"])));

    // The log was on.
    assert!(logged > 10_000, "{logged}");
    for (arguments, ran) in &shown {
        for secret in &secrets {
            assert!(!ran.stdout.contains(secret), "{arguments}: {}", ran.stdout);
            assert!(!ran.stderr.contains(secret), "{arguments}: {}", ran.stderr);
        }
    }
}

#[test]
fn nothing_is_logged_unless_asked_for() {
    let sandbox = serve();
    assert_eq!(sandbox.run(&["list"]).ends(0).stderr, "");
    let ran = run(sandbox
        .tokens(&["list"])
        .env("RUST_LOG", "tokens_http=debug"))
    .ends(0);
    assert!(ran.stderr.contains("answered"), "{ran}");
    // A filter of somebody else's that can't be read is no reason to fail.
    run(sandbox.tokens(&["list"]).env("RUST_LOG", "=,=")).ends(0);
}

#[test]
fn the_log_is_safe_to_show() {
    let sandbox = serve();
    let answer = Answer::json(200, json!([])).header("x-okta-request-id", "evil\u{9b}2Jid");
    sandbox.answer_next("okta.listApiTokens", answer);
    let ran = run(sandbox
        .tokens(&["list", "--account", "okta"])
        .env("RUST_LOG", "trace"));
    let unsafe_ones = |c: char| c.is_control() && c != '\n';
    assert!(!ran.stderr.contains(unsafe_ones), "{ran}");
}
