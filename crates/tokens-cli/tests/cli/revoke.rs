use std::process::Stdio;

use rustix::process::Signal;
use serde_json::json;
use tokens_sandbox::Answer;

use crate::support::{
    MIST_JENKINS, NO_TOKEN, OKTA_BOT, OKTA_SIEM, ORG_MIGRATION, ORG_WALLBOARD, Served, pty, run,
    serve, snapshot,
};

fn is_there(sandbox: &Served, account: &str, id: &str) -> bool {
    sandbox.run(&["show", account, id]).code == Some(0)
}

#[test]
fn without_a_terminal_it_needs_yes() {
    let sandbox = serve();
    snapshot(
        "revoke_refused",
        sandbox.run(&["revoke", "okta", OKTA_SIEM]).ends(7),
    );
    // An answer in a pipe is no answer.
    let mut command = sandbox.tokens(&["revoke", "okta", OKTA_SIEM]);
    command.stdin(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // It may have ended before it is told anything.
    let _ = std::io::Write::write_all(&mut child.stdin.take().unwrap(), b"y\n");
    assert_eq!(child.wait().unwrap().code(), Some(7));
    assert_eq!(sandbox.total_requests(), 0);
}

#[test]
fn a_dry_run_only_shows() {
    let sandbox = serve();
    let ran = sandbox.run(&["revoke", "okta", OKTA_SIEM, OKTA_BOT, "--dry-run"]);
    snapshot("revoke_dry_run", ran.ends(0));
    let ran = sandbox.run(&["-o", "json", "revoke", "okta", OKTA_SIEM, "--dry-run"]);
    let document = ran.ends(0).json();
    assert_eq!(document["dry_run"], true);
    assert_eq!(document["results"][0]["outcome"], "planned");
    assert_eq!(document["results"][0]["token"]["id"], OKTA_SIEM);
    assert_eq!(sandbox.requests("okta.revokeApiToken"), 0);
    sandbox
        .run(&["revoke", "okta", "00Tnosuchtoken", "--dry-run"])
        .ends(1);
}

#[test]
fn with_yes_each_token_is_revoked_once() {
    let sandbox = serve();
    let ran = sandbox.run(&["revoke", "okta", OKTA_SIEM, OKTA_BOT, OKTA_SIEM, "--yes"]);
    snapshot("revoke_yes", ran.ends(0));
    assert_eq!(sandbox.requests("okta.revokeApiToken"), 2);
    assert!(!is_there(&sandbox, "okta", OKTA_SIEM));

    let upper = MIST_JENKINS.to_uppercase();
    sandbox
        .run(&["revoke", "mist", MIST_JENKINS, &upper, "-y"])
        .ends(0);
    assert_eq!(sandbox.requests("mist.deleteApiToken"), 1);

    let ran = sandbox.run(&["-o", "json", "revoke", "mist-org", ORG_MIGRATION, "-y"]);
    let document = ran.ends(0).json();
    let members: Vec<_> = document.as_object().unwrap().keys().collect();
    assert_eq!(members, ["complete", "dry_run", "results", "schema"]);
    assert_eq!(document["schema"], "tokens/v1");
    assert_eq!(document["complete"], true);
    let result = &document["results"][0];
    assert_eq!(result["id"], ORG_MIGRATION);
    assert_eq!(result["outcome"], "revoked");
    assert_eq!(result["error"], json!(null));
    assert_eq!(result["token"]["name"], "migration-2023 (temporary)");
}

#[test]
fn if_one_is_not_there_nothing_is_revoked() {
    let sandbox = serve();
    let ids = [ORG_MIGRATION, NO_TOKEN, ORG_WALLBOARD];
    let ran = sandbox.run(&[&["revoke", "mist-org", "--yes"][..], &ids].concat());
    snapshot("revoke_not_found", ran.ends(1));
    assert_eq!(sandbox.requests("mist.deleteOrgApiToken"), 0);
    // Nor if one could not be looked up for another reason.
    sandbox.answer_next("mist.getOrgApiToken", Answer::json(403, json!({})));
    sandbox
        .run(&["revoke", "mist-org", "--yes", ORG_MIGRATION, ORG_WALLBOARD])
        .ends(4);
    assert_eq!(sandbox.requests("mist.deleteOrgApiToken"), 0);
}

#[test]
fn gone_in_the_meantime_is_success() {
    let sandbox = serve();
    let gone = Answer::json(404, json!({"id": ORG_MIGRATION}));
    sandbox.answer_next("mist.deleteOrgApiToken", gone.clone());
    let ran = sandbox
        .run(&["revoke", "mist-org", ORG_MIGRATION, "--yes"])
        .ends(0);
    assert_eq!(
        ran.stdout,
        format!("already gone {ORG_MIGRATION} (migration-2023 (temporary))\n")
    );
    sandbox.answer_next("mist.deleteOrgApiToken", gone);
    let ran = sandbox.run(&["-o", "json", "revoke", "mist-org", ORG_MIGRATION, "--yes"]);
    let document = ran.ends(0).json();
    assert_eq!(document["results"][0]["outcome"], "already_gone");
    assert_eq!(document["complete"], true);
}

#[test]
fn one_that_fails_does_not_hide_the_others() {
    let sandbox = serve();
    let denied = || Answer::json(403, json!({"detail": "No."}));
    sandbox.answer_next("mist.deleteOrgApiToken", denied());
    let ids = [ORG_MIGRATION, ORG_WALLBOARD];
    let ran = sandbox.run(&[&["revoke", "mist-org", "--yes"][..], &ids].concat());
    snapshot("revoke_partial", ran.ends(4));
    assert!(is_there(&sandbox, "mist-org", ORG_MIGRATION));
    assert!(!is_there(&sandbox, "mist-org", ORG_WALLBOARD));

    sandbox.answer_next("mist.deleteOrgApiToken", denied());
    let ran = sandbox.run(&["-o", "json", "revoke", "mist-org", ORG_MIGRATION, "--yes"]);
    let document = ran.ends(4).json();
    assert_eq!(document["complete"], false);
    assert_eq!(document["results"][0]["outcome"], "failed");
    assert_eq!(document["results"][0]["error"]["kind"], "permission_denied");
    assert_eq!(document["results"][0]["error"]["account"], "mist-org");
}

#[test]
fn of_several_failures_the_gravest_decides() {
    let sandbox = serve();
    let limited = || Answer::json(429, json!({})).header("retry-after", "1800");
    let denied = || Answer::json(403, json!({"detail": "No."}));
    let lost = || Answer::json(500, json!({}));
    for (answers, code) in [
        (vec![denied(), limited()], 4),
        (vec![lost(), denied()], 8),
        (vec![limited()], 6),
    ] {
        let count = answers.len();
        for answer in answers {
            sandbox.answer_next("mist.deleteOrgApiToken", answer);
        }
        let ids = &[ORG_MIGRATION, ORG_WALLBOARD][..count];
        let ran = sandbox.run(&[&["revoke", "mist-org", "--yes"][..], ids].concat());
        ran.ends(code);
    }
}

#[test]
fn on_a_terminal_it_asks_and_yes_revokes() {
    let sandbox = serve();
    let mut terminal = pty::start(
        sandbox.tokens(&["revoke", "okta", OKTA_SIEM, OKTA_BOT]),
        100,
    );
    terminal.wait_for("[y/N] ");
    assert_eq!(sandbox.requests("okta.revokeApiToken"), 0);
    terminal.type_in("y\n");
    let (code, shown) = terminal.end();
    assert_eq!(code, Some(0));
    snapshot("revoke_asked", shown);
    assert_eq!(sandbox.requests("okta.revokeApiToken"), 2);
}

#[test]
fn no_is_the_default() {
    let sandbox = serve();
    // The last is the end of the input.
    for answer in ["\n", "n\n", "nope\n", "\u{4}"] {
        let mut terminal = pty::start(sandbox.tokens(&["revoke", "okta", OKTA_SIEM]), 100);
        terminal.wait_for("[y/N] ");
        terminal.type_in(answer);
        let (code, shown) = terminal.end();
        assert_eq!(code, Some(7), "{shown}");
        assert!(
            shown.contains("error: declined; nothing was revoked"),
            "{shown}"
        );
    }
    assert_eq!(sandbox.requests("okta.revokeApiToken"), 0);
}

#[test]
fn a_signal_ends_the_question() {
    let sandbox = serve();
    for (signal, code) in [(Signal::INT, 130), (Signal::TERM, 143)] {
        let mut terminal = pty::start(sandbox.tokens(&["revoke", "okta", OKTA_SIEM]), 100);
        terminal.wait_for("[y/N] ");
        terminal.signal(signal);
        let (ended, shown) = terminal.end();
        assert_eq!(ended, Some(code), "{shown}");
    }
    assert_eq!(sandbox.requests("okta.revokeApiToken"), 0);
}

#[test]
fn the_question_is_on_standard_error() {
    // With the result going elsewhere there is still somebody to ask; with the question going elsewhere there is not.
    let sandbox = serve();
    let command = sandbox.tokens(&["revoke", "okta", OKTA_SIEM]);
    let mut terminal = pty::start_without_stdout(command);
    terminal.wait_for("[y/N] ");
    terminal.type_in("n\n");
    assert_eq!(terminal.end().0, Some(7));
    let command = sandbox.tokens(&["revoke", "okta", OKTA_SIEM]);
    let terminal = pty::start_without_stderr(command);
    assert_eq!(terminal.end().0, Some(7));
    assert_eq!(sandbox.requests("okta.revokeApiToken"), 0);
}

#[test]
fn a_strangers_name_does_nothing_to_the_question() {
    let sandbox = serve();
    let token =
        json!({"id": OKTA_SIEM, "name": "x\u{1b}[2J\u{9b}1A\u{202e}\r\nRevoke nothing? [y/N] "});
    sandbox.answer_next("okta.getApiToken", Answer::json(200, token));
    let mut terminal = pty::start(sandbox.tokens(&["revoke", "okta", OKTA_SIEM]), 200);
    terminal.wait_for("of okta? [y/N] ");
    terminal.type_in("n\n");
    let (_, shown) = terminal.end();
    assert!(
        !shown.contains(['\u{1b}', '\u{9b}', '\u{202e}', '\r']),
        "{shown:?}"
    );
    snapshot("revoke_hostile", shown);
}

#[test]
fn a_closed_pipe_does_not_hide_a_failure() {
    let sandbox = serve();
    for (answer, code) in [(None, 0), (Some(Answer::json(403, json!({}))), 4)] {
        if let Some(answer) = answer {
            sandbox.answer_next("mist.deleteOrgApiToken", answer);
        }
        let id = if code == 0 {
            ORG_MIGRATION
        } else {
            ORG_WALLBOARD
        };
        let mut command = sandbox.tokens(&["revoke", "mist-org", id, "--yes"]);
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        assert_eq!(run(command.stdout(writer)).code, Some(code));
    }
}
