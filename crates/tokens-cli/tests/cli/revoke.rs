use std::process::Stdio;

use rustix::process::Signal;
use serde_json::json;
use tokens_sandbox::{Answer, Fault};
use uuid::Uuid;

use crate::schema::{assert_valid, schema};
use crate::support::{
    MIST_JENKINS, NEEDED, NO_TOKEN, OKTA_BOT, OKTA_SIEM, ORG_MIGRATION, ORG_WALLBOARD, OWN, Served,
    pty, run, serve, snapshot,
};

/// The organization of `mist-org`.
const ORG: Uuid = Uuid::from_u128(0x203d3d02_dbc0_4c1b_9f41_76896a3330f4);

/// Two tokens of `mist-org` that nobody needs.
fn idle_tokens(sandbox: &Served) -> [String; 2] {
    let ids = sandbox.add_mist_org_tokens(ORG, 2);
    [ids[0].to_string(), ids[1].to_string()]
}

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
    // Nor is there anybody when nobody wants to be asked.
    let command = sandbox.tokens(&["revoke", "okta", OKTA_SIEM, "--no-input"]);
    assert_eq!(pty::start(command, 100).end().0, Some(7));
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
    assert_eq!(sandbox.requests("okta.revokeApiToken"), 0);
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
    assert_eq!(document["schema"], "tokens/v2");
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
    let ignored = [
        &[
            "revoke",
            "mist-org",
            "--yes",
            "--dry-run",
            "--ignore-not-found",
        ][..],
        &[NO_TOKEN],
    ]
    .concat();
    sandbox.run(&ignored).ends(2);
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
    let gone = Answer::json(404, json!({"id": ORG_MIGRATION})).after_processing();
    sandbox.answer_next("mist.deleteOrgApiToken", gone);
    let ran = sandbox
        .run(&["revoke", "mist-org", ORG_MIGRATION, "--yes"])
        .ends(0);
    assert_eq!(
        ran.stdout,
        format!("not found {ORG_MIGRATION} (migration-2023 (temporary)): seen at planning\n")
    );
    let [idle, _] = idle_tokens(&sandbox);
    let gone = Answer::json(404, json!({"id": &idle})).after_processing();
    sandbox.answer_next("mist.deleteOrgApiToken", gone);
    let ran = sandbox.run(&["-o", "json", "revoke", "mist-org", &idle, "--yes"]);
    let document = ran.ends(0).json();
    assert_eq!(document["results"][0]["outcome"], "not_found");
    assert_eq!(document["results"][0]["proof"], "read_not_found");
    assert_eq!(document["complete"], true);
}

/// The service says that the token is gone, and it is not: that is not success, and not a plain failure.
#[test]
fn what_is_said_to_be_gone_and_is_not_is_unknown() {
    let sandbox = serve();
    let id = ORG_MIGRATION;
    let lies = [
        Answer::json(404, json!({"id": id})),
        Answer::json(200, json!({})),
        Answer::empty(202),
        Answer::empty(302).header("location", "https://elsewhere.example/"),
    ];
    for lie in lies {
        sandbox.answer_next("mist.deleteOrgApiToken", lie);
        let ran = sandbox.run(&[
            "-o",
            "json",
            "revoke",
            "mist-org",
            id,
            "--yes",
            "--verify-within",
            "0",
        ]);
        let document = ran.ends(8).json();
        assert_valid(&schema("revoke"), &document);
        assert_eq!(document["complete"], false);
        assert_eq!(document["results"][0]["outcome"], "unknown");
        assert_eq!(document["results"][0]["proof"], json!(null));
        let kind = &document["results"][0]["error"]["kind"];
        assert_eq!(kind, "outcome_unknown");
    }
    sandbox.answer_next("mist.deleteOrgApiToken", Answer::empty(202));
    let ran = sandbox.run(&["revoke", "mist-org", id, "--yes", "--verify-within", "0"]);
    snapshot("revoke_unknown", ran.ends(8));
    assert!(is_there(&sandbox, "mist-org", id));
}

#[test]
fn a_revocation_costs_one_read_and_without_verification_none() {
    let sandbox = serve();
    let reads = || sandbox.requests("mist.getOrgApiToken");
    let [idle, other] = idle_tokens(&sandbox);
    let before = reads();
    let ran = sandbox.run(&["-o", "json", "revoke", "mist-org", &idle, "-y"]);
    let document = ran.ends(0).json();
    assert_eq!(document["results"][0]["outcome"], "revoked");
    assert_eq!(document["results"][0]["proof"], "read_not_found");
    assert_eq!(reads() - before, 3, "to plan, to look again, to verify");

    let before = reads();
    let ran = sandbox.run(&[
        "-o",
        "json",
        "revoke",
        "mist-org",
        &other,
        "-y",
        "--no-verify",
    ]);
    let document = ran.ends(0).json();
    assert_valid(&schema("revoke"), &document);
    assert_eq!(document["results"][0]["outcome"], "accepted");
    assert_eq!(document["results"][0]["proof"], json!(null));
    assert_eq!(reads() - before, 2);

    let directory = tempfile::tempdir().unwrap();
    let log = directory.path().join("log");
    let log = log.to_str().unwrap();
    let ran = sandbox.run(&[
        "revoke",
        "okta",
        OKTA_SIEM,
        "-y",
        "--no-verify",
        "--change-log",
        log,
    ]);
    snapshot("revoke_no_verify", ran.ends(0));
    let logged = std::fs::read_to_string(log).unwrap();
    assert!(logged.contains(r#""outcome":"accepted""#), "{logged}");
    sandbox
        .run(&[
            "revoke",
            "okta",
            OKTA_BOT,
            "-y",
            "--no-verify",
            "--verify-within",
            "1s",
        ])
        .ends(2);
}

/// A service whose parts do not agree at once.
#[test]
fn a_revoked_token_may_stay_visible_for_a_while() {
    let sandbox = serve();
    sandbox.linger(1);
    sandbox
        .run(&["revoke", "okta", OKTA_SIEM, "-y", "--verify-within", "60s"])
        .ends(0);
    assert!(!sandbox.has_token(OKTA_SIEM));
    sandbox.linger(1_000);
    sandbox
        .run(&["revoke", "okta", OKTA_BOT, "-y", "--verify-within", "0s"])
        .ends(8);
}

/// One "not found" about a token that was read a moment before is not yet believed.
#[test]
fn that_a_token_has_gone_since_the_plan_takes_two_looks() {
    let sandbox = serve();
    let command = sandbox.tokens(&["revoke", "mist-org", ORG_MIGRATION]);
    let mut terminal = pty::start(command, 100);
    terminal.wait_for("[y/N] ");
    let gone = Answer::json(404, json!({"id": ORG_MIGRATION}));
    sandbox.answer_next("mist.getOrgApiToken", gone);
    terminal.type_in("y\n");
    let (code, shown) = terminal.end();
    assert_eq!(code, Some(0), "{shown}");
    assert!(
        shown.contains(&format!("\nrevoked {ORG_MIGRATION}")),
        "{shown}"
    );
    assert!(!sandbox.has_token(ORG_MIGRATION));
}

/// Mist's own 404 may be empty, and so may another server's.
#[test]
fn an_empty_404_is_proved_by_the_list() {
    let sandbox = serve();
    let command = sandbox.tokens(&["revoke", "mist-org", ORG_MIGRATION]);
    let mut terminal = pty::start(command, 100);
    terminal.wait_for("[y/N] ");
    // The list has it.
    sandbox.answer_next("mist.getOrgApiToken", Answer::empty(404));
    terminal.type_in("y\n");
    let (code, shown) = terminal.end();
    assert_eq!(code, Some(1), "{shown}");
    assert!(sandbox.has_token(ORG_MIGRATION));
    assert_eq!(sandbox.requests("mist.deleteOrgApiToken"), 0);

    let ignored = [
        "revoke",
        "mist-org",
        "-y",
        "--ignore-not-found",
        ORG_MIGRATION,
    ];
    sandbox.answer_next("mist.getOrgApiToken", Answer::empty(404));
    sandbox.run(&ignored).ends(1);
    assert!(sandbox.has_token(ORG_MIGRATION));

    let ran = sandbox.run(&["-o", "json", "revoke", "mist-org", ORG_MIGRATION, "-y"]);
    assert_eq!(ran.ends(0).json()["results"][0]["outcome"], "revoked");
    // Two looks.
    sandbox.answer_next("mist.getOrgApiToken", Answer::empty(404));
    sandbox.answer_next("mist.getOrgApiToken", Answer::empty(404));
    let ran = run(sandbox.tokens(&ignored).args(["-o", "json"])).ends(0);
    let document = ran.json();
    assert_eq!(document["results"][0]["outcome"], "not_found");
    assert_eq!(document["results"][0]["proof"], "listed_without");
}

#[test]
fn one_that_fails_does_not_hide_the_others() {
    let sandbox = serve();
    let denied = || Answer::json(403, json!({"detail": "No."}));
    sandbox.answer_next("mist.deleteOrgApiToken", denied());
    let [idle, _] = idle_tokens(&sandbox);
    let ran = sandbox.run(&["revoke", "mist-org", "--yes", ORG_MIGRATION, &idle]);
    snapshot("revoke_partial", ran.ends(5));
    assert!(is_there(&sandbox, "mist-org", ORG_MIGRATION));
    assert!(!is_there(&sandbox, "mist-org", &idle));

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
    let limited =
        || Answer::json(429, json!({"detail": "Too Many Request."})).header("retry-after", "1800");
    let denied = || Answer::json(403, json!({"detail": "No."}));
    let lost = || Answer::json(500, json!({}));
    let [idle, other] = idle_tokens(&sandbox);
    for (answers, code) in [
        (vec![denied(), limited()], 4),
        (vec![lost(), denied()], 8),
        (vec![limited()], 6),
        (vec![lost()], 8),
    ] {
        let count = answers.len();
        for answer in answers {
            sandbox.answer_next("mist.deleteOrgApiToken", answer);
        }
        let ids = &[ORG_MIGRATION, &idle][..count];
        let revoke = ["revoke", "mist-org", "--yes", "--verify-within", "0s"];
        let ran = sandbox.run(&[&revoke[..], ids].concat());
        ran.ends(code);
    }
    // One that may or may not have happened weighs more than any that did.
    sandbox.answer_next("mist.deleteOrgApiToken", lost());
    sandbox
        .run(&[
            "revoke",
            "mist-org",
            "--yes",
            "--verify-within",
            "0s",
            &idle,
            &other,
        ])
        .ends(8);
    assert!(!is_there(&sandbox, "mist-org", &other));
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
    let token = json!({"id": OKTA_SIEM, "clientName": "Okta API", "name": "x\u{1b}[2J\u{9b}1A\u{202e}\r\nRevoke nothing? [y/N] "});
    sandbox.answer_next("okta.getApiToken", Answer::json(200, token));
    let command = sandbox.tokens(&["revoke", "okta", OKTA_SIEM, NEEDED, OWN]);
    let mut terminal = pty::start(command, 200);
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
    let [idle, _] = idle_tokens(&sandbox);
    for (answer, code) in [(None, 0), (Some(Answer::json(403, json!({}))), 4)] {
        if let Some(answer) = answer {
            sandbox.answer_next("mist.deleteOrgApiToken", answer);
        }
        let id = if code == 0 { ORG_MIGRATION } else { &idle };
        let mut command = sandbox.tokens(&["revoke", "mist-org", id, "--yes"]);
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        assert_eq!(run(command.stdout(writer)).code, Some(code));
    }
}

#[test]
fn gone_since_the_plan_is_success_and_sends_nothing() {
    let sandbox = serve();
    let command = sandbox.tokens(&["revoke", "okta", OKTA_SIEM, OKTA_BOT]);
    let mut terminal = pty::start(command, 100);
    terminal.wait_for("[y/N] ");
    sandbox.run(&["revoke", "okta", OKTA_SIEM, "-y"]).ends(0);
    terminal.type_in("y\n");
    let (code, shown) = terminal.end();
    assert_eq!(code, Some(0), "{shown}");
    assert!(shown.contains(&format!("not found {OKTA_SIEM}")), "{shown}");
    assert!(shown.contains(&format!("revoked {OKTA_BOT}")), "{shown}");
    assert_eq!(sandbox.requests("okta.revokeApiToken"), 2);
}

#[test]
fn what_has_changed_since_it_was_shown_is_not_revoked() {
    let sandbox = serve();
    let [idle, other] = idle_tokens(&sandbox);
    let command = sandbox.tokens(&["revoke", "mist-org", ORG_MIGRATION, &idle, &other]);
    let mut terminal = pty::start(command, 120);
    terminal.wait_for("[y/N] ");
    // Somebody needs one of them after all, and somebody else renames another.
    let mut used = sandbox.org_key(&["list"]);
    run(used.env("MIST_APITOKEN", sandbox.key_of(&idle).unwrap())).ends(0);
    sandbox
        .run(&["update", "mist-org", &other, "--name", "keep", "-y"])
        .ends(0);
    terminal.type_in("y\n");
    let (code, shown) = terminal.end();
    assert_eq!(code, Some(5), "{shown}");
    assert!(shown.contains("last used 3 d ago -> "), "{shown}");
    assert!(shown.contains("name bulk-00002 -> keep"), "{shown}");
    assert!(!is_there(&sandbox, "mist-org", ORG_MIGRATION));
    assert!(is_there(&sandbox, "mist-org", &idle));
    assert!(is_there(&sandbox, "mist-org", &other));
    assert_eq!(sandbox.requests("mist.deleteOrgApiToken"), 1);
}

#[test]
fn too_many_at_once_are_refused_before_anything_is_sent() {
    let sandbox = serve();
    let ids: Vec<String> = (0..11).map(|number| format!("00T{number}")).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    let ran = sandbox.run(&[&["revoke", "okta", "--yes"][..], &ids].concat());
    snapshot("revoke_too_many", ran.ends(7));
    sandbox
        .run(&[
            "revoke",
            "okta",
            "-y",
            "--max-changes",
            "1",
            OKTA_SIEM,
            OKTA_BOT,
        ])
        .ends(7);
    sandbox
        .run(&[
            "revoke",
            "okta",
            "--dry-run",
            "--max-changes",
            "0",
            OKTA_SIEM,
        ])
        .ends(7);
    assert_eq!(sandbox.total_requests(), 0);
    // Said twice it is one.
    sandbox
        .run(&[
            "revoke",
            "okta",
            "-y",
            "--max-changes",
            "1",
            OKTA_SIEM,
            OKTA_SIEM,
        ])
        .ends(0);
}

#[test]
fn one_that_is_not_there_can_be_ignored() {
    let sandbox = serve();
    let arguments = ["revoke", "mist-org", "--yes", "--ignore-not-found"];
    let ran = sandbox.run(&[&arguments[..], &[NO_TOKEN, ORG_MIGRATION]].concat());
    snapshot("revoke_ignore_not_found", ran.ends(0));
    let ran = sandbox.run(&[&arguments[..], &["-o", "json", NO_TOKEN]].concat());
    let document = ran.ends(0).json();
    assert_eq!(document["results"][0]["id"], NO_TOKEN);
    assert_eq!(document["results"][0]["outcome"], "not_found");
    assert_eq!(document["results"][0]["token"], json!(null));
    assert_valid(&schema("revoke"), &document);
    assert_eq!(sandbox.requests("mist.deleteOrgApiToken"), 1);
    // Only that: what can't be read may be there.
    sandbox.answer_next("mist.getOrgApiToken", Answer::json(403, json!({})));
    sandbox
        .run(&[&arguments[..], &[ORG_WALLBOARD]].concat())
        .ends(4);
}

#[test]
fn a_signal_lets_the_change_under_way_end_and_begins_no_other() {
    let sandbox = serve();
    let command = sandbox.tokens(&["revoke", "okta", OKTA_SIEM, OKTA_BOT]);
    let mut terminal = pty::start(command, 100);
    terminal.wait_for("[y/N] ");
    let reads = sandbox.requests("okta.getApiToken");
    let slowly = Fault::SlowDrip(std::time::Duration::from_millis(200));
    sandbox.fault("okta.getApiToken", slowly, 1);
    terminal.type_in("y\n");
    while sandbox.requests("okta.getApiToken") == reads {
        std::thread::yield_now();
    }
    terminal.signal(Signal::INT);
    terminal.wait_for("finishing the change that is under way");
    let (code, shown) = terminal.end();
    assert_eq!(code, Some(130), "{shown}");
    assert!(shown.contains(&format!("revoked {OKTA_SIEM}")), "{shown}");
    assert!(shown.contains("1 token not revoked"), "{shown}");
    assert_eq!(sandbox.requests("okta.revokeApiToken"), 1);
}

#[test]
fn the_token_that_signs_in_goes_last() {
    const MIST_OWN: &str = "3d6f0c1e-2a57-4b8c-9f10-6e4d2b7a9c01";
    let sandbox = serve();
    let both = ["revoke", "mist", MIST_OWN, MIST_JENKINS, "--yes", OWN];
    let ran = sandbox.run(&both).ends(0);
    let lines = ran.stdout.lines();
    let order: Vec<_> = lines.map(|line| line.contains(MIST_OWN)).collect();
    assert_eq!(order, [false, true], "{ran}");
}
