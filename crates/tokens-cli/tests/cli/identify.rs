//! Keys that have leaked: whose they are, and how they are revoked with themselves.

use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::json;
use tokens_sandbox::Answer;

use crate::schema::{assert_valid, schema};
use crate::support::{
    MIST_JENKINS, OKTA_BOT, OKTA_SIEM, ORG_MIGRATION, ORG_WALLBOARD, Ran, Served, pty, serve,
    snapshot,
};

/// Runs `command` with `input` on its standard input.
pub(crate) fn run_with(mut command: Command, input: &str) -> Ran {
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // It may have ended before it is told anything.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    Ran {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Runs `arguments` with the key of the token `id` on standard input, and checks that it is nowhere in the output.
fn with_key_of(sandbox: &Served, id: &str, arguments: &[&str]) -> Ran {
    let key = sandbox.key_of(id).unwrap();
    let line = format!("{key}\n");
    if !arguments.contains(&"--yes") {
        let mut loud = sandbox.tokens(arguments);
        loud.env("RUST_LOG", "trace");
        assert!(!run_with(loud, &line).to_string().contains(&key));
    }
    let ran = run_with(sandbox.tokens(arguments), &line);
    assert!(!ran.to_string().contains(&key));
    ran
}

#[test]
fn the_owner_the_reach_and_the_token_of_a_key() {
    let sandbox = serve();
    for (id, account, name) in [
        (MIST_JENKINS, "mist", "identify_mist"),
        (ORG_MIGRATION, "mist", "identify_mist_org"),
        (OKTA_SIEM, "okta", "identify_okta"),
    ] {
        let ran = with_key_of(&sandbox, id, &["identify", account]).ends(0);
        assert!(ran.stdout.contains(&format!("token  {id} (")), "{ran}");
        snapshot(name, ran);
        let ran = with_key_of(&sandbox, id, &["-o", "json", "identify", account]);
        let document = ran.ends(0).json();
        assert_valid(&schema("identify"), &document);
        assert_eq!(document["account"], account);
        assert_eq!(document["tokens"].as_array().unwrap().len(), 1);
        assert_eq!(document["tokens"][0]["id"], id);
        assert_eq!(document["failures"], json!([]));
        assert_eq!(document["in_use_unknown"], json!([]));
        assert_eq!(document["in_use_by"], json!([]));
    }
}

#[test]
fn a_key_that_an_account_signs_in_with_is_pointed_out() {
    let sandbox = serve();
    for (key, account) in [
        (sandbox.okta_token(), "okta"),
        (sandbox.mist_token(), "mist"),
    ] {
        let ran = run_with(sandbox.tokens(&["identify", account]), key).ends(0);
        ran.says(&format!("note: {account} signs in with it, or may"));
    }
}

#[test]
fn every_account_that_shares_the_key_is_named() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let config = directory.path().join("config.toml");
    let account = |name: &str, variable: &str, more: &str| {
        let url = sandbox.url();
        format!(
            "[accounts.{name}]\nprovider = \"mist\"\nurl = \"{url}\"\ntoken = {{ env = \"{variable}\" }}\n{more}"
        )
    };
    let accounts = [
        // Of several organizations, which is no reason not to look.
        account(
            "estate",
            "MIST_APITOKEN",
            "scope = \"org\"\nids = \"all\"\n",
        ),
        account("me", "MIST_APITOKEN", ""),
        account("lost", "NO_SUCH_VARIABLE", ""),
        account("other", "JENKINS", ""),
    ];
    std::fs::write(&config, accounts.concat()).unwrap();
    let identify = |options: &[&str]| {
        let mut command = sandbox.tokens(&["identify", "estate", "--config"]);
        command.arg(&config).args(options);
        command.env("JENKINS", sandbox.key_of(MIST_JENKINS).unwrap());
        run_with(command, sandbox.mist_token()).ends(0)
    };
    let ran = identify(&[])
        .says("note: estate signs in with it, or may")
        .says("note: me signs in with it, or may")
        .says("note: it can't be told whether lost signs in with it: ");
    assert!(!ran.stderr.contains("other"), "{ran}");
    let document = identify(&["-o", "json"]).json();
    assert_valid(&schema("identify"), &document);
    assert_eq!(document["in_use_by"], json!(["estate", "me"]));
    assert_eq!(document["in_use_unknown"][0]["account"], "lost");
}

#[test]
fn each_list_that_cannot_be_read_is_told() {
    let sandbox = serve();
    let orgs: Vec<_> = sandbox
        .orgs()
        .iter()
        .map(|org| org.id.to_string())
        .collect();
    let privilege = |org: &String| json!({"scope": "org", "role": "admin", "org_id": org});
    let privileges: Vec<_> = orgs.iter().map(privilege).collect();
    assert!(privileges.len() > 1);
    for failing in 1..=2 {
        let itself = json!({"name": "estate", "privileges": privileges});
        sandbox.answer_next("mist.getSelf", Answer::json(200, itself));
        for _ in 0..failing {
            sandbox.answer_next("mist.listOrgApiTokens", Answer::json(403, json!({})));
        }
        let arguments = ["-o", "json", "identify", "mist"];
        let key = sandbox.mist_token();
        let ran = run_with(sandbox.tokens(&arguments), key).ends(5);
        let document = ran.json();
        assert_valid(&schema("identify"), &document);
        let failures = document["failures"].as_array().unwrap().iter();
        let failed: Vec<_> = failures.map(|failure| &failure["org_id"]).collect();
        assert_eq!(json!(failed[..failing]), json!(orgs[..failing]));
    }
}

#[test]
fn what_a_key_cannot_list_stays_unknown() {
    let sandbox = serve();
    let ran = with_key_of(&sandbox, ORG_WALLBOARD, &["identify", "mist"]).ends(5);
    let ran = ran.says("error: listing tokens at mist:");
    assert!(ran.stdout.contains("token  unknown"), "{ran}");
    let itself = json!({"name": "wall", "privileges": [{"scope": "org", "role": "read"}]});
    sandbox.answer_next("mist.getSelf", Answer::json(200, itself));
    let key = sandbox.key_of(ORG_WALLBOARD).unwrap();
    run_with(sandbox.tokens(&["identify", "mist"]), &key)
        .ends(5)
        .says("the service does not say which organization the key is of");
    let ran = with_key_of(&sandbox, OKTA_BOT, &["identify", "okta"]).ends(5);
    let ran = ran.says("error: listing tokens at okta:");
    assert!(
        ran.stdout.contains("owner  lena.novak@acme.example"),
        "{ran}"
    );
    assert!(ran.stdout.contains("token  unknown"), "{ran}");
}

#[test]
fn several_tokens_that_fit_are_all_named() {
    let sandbox = serve();
    // The owner of both uses both.
    let other = &sandbox.add_okta_tokens(1)[0];
    with_key_of(&sandbox, other, &["identify", "okta"]).ends(0);
    let ran = with_key_of(&sandbox, other, &["identify", "okta"]).ends(0);
    // The account's own key is its owner's, too, and was used minutes ago.
    assert!(ran.stdout.contains("token  one of 2 "), "{ran}");
    assert!(ran.stdout.contains(other), "{ran}");
}

#[test]
fn a_key_that_the_service_does_not_know() {
    let sandbox = serve();
    for account in ["okta", "mist"] {
        let ran = run_with(sandbox.tokens(&["identify", account]), "00wrong-key\n").ends(4);
        let ran = ran.says("error: the service doesn't know this key, or no longer");
        assert_eq!(ran.stdout, "");
        assert!(!ran.stderr.contains("00wrong-key"), "{ran}");
    }
}

#[test]
fn what_is_no_key_is_sent_nowhere() {
    let sandbox = serve();
    let long = "k".repeat(5000);
    for (input, problem) in [
        ("", "there is no key on standard input"),
        ("\n", "there is no key on standard input"),
        ("one\ntwo\n", "what is on standard input is no key"),
        ("a key", "what is on standard input is no key"),
        ("schlüssel", "what is on standard input is no key"),
        (&long, "what is on standard input is too long for a key"),
    ] {
        for arguments in [
            &["identify", "okta"][..],
            &["revoke", "okta", "--current", "--key-stdin", "--yes"],
        ] {
            let ran = run_with(sandbox.tokens(arguments), input).ends(2);
            let ran = ran.says(problem);
            assert!(input.len() < 3 || !ran.stderr.contains(input), "{ran}");
        }
    }
    // On a terminal it would be shown as it is typed.
    let (code, shown) = pty::start(sandbox.tokens(&["identify", "okta"]), 100).end();
    assert_eq!(code, Some(2), "{shown}");
    assert!(
        shown.contains("hint: pipe it from where it is kept"),
        "{shown}"
    );
    assert_eq!(sandbox.total_requests(), 0);
}

#[test]
fn a_leaked_key_revokes_itself() {
    let sandbox = serve();
    let revoke = ["revoke", "okta", "--current", "--key-stdin"];
    with_key_of(&sandbox, OKTA_SIEM, &revoke)
        .ends(7)
        .says("error: revoking with a key from standard input needs --yes");
    assert_eq!(sandbox.total_requests(), 0);
    let dry = [&revoke[..], &["--dry-run"]].concat();
    snapshot(
        "revoke_key_dry_run",
        with_key_of(&sandbox, OKTA_SIEM, &dry).ends(0),
    );
    assert_eq!(sandbox.requests("okta.revokeCurrentApiToken"), 0);
    let yes = [&revoke[..], &["--yes"]].concat();
    let key = sandbox.key_of(OKTA_SIEM).unwrap();
    snapshot("revoke_key", with_key_of(&sandbox, OKTA_SIEM, &yes).ends(0));
    sandbox.run(&["show", "okta", OKTA_SIEM]).ends(1);
    sandbox.run(&["list", "--account", "okta"]).ends(0);
    // Now it is no key any more.
    run_with(sandbox.tokens(&yes), &key).ends(4);
    assert_eq!(sandbox.requests("okta.revokeCurrentApiToken"), 1);
}

#[test]
fn a_key_of_the_accounts_own_user_is_pointed_out() {
    let sandbox = serve();
    let other = &sandbox.add_okta_tokens(1)[0];
    let yes = ["revoke", "okta", "--current", "--key-stdin", "--yes"];
    with_key_of(&sandbox, other, &yes)
        .ends(0)
        .says("note: okta signs in as priya.raman@acme.example");
}

#[test]
fn so_is_every_account_of_that_user_and_no_secret_is_asked_for_twice() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let at = |name: &str| directory.path().join(name);
    let account = |name: &str, key: &str| {
        let url = sandbox.url();
        let runs = at(&format!("{name}.runs"));
        let script = format!("echo run >> {}; echo {key}", runs.display());
        format!(
            "[accounts.{name}]\nprovider = \"okta\"\nurl = \"{url}\"\ntoken = {{ command = [\"/bin/sh\", \"-c\", \"{script}\"] }}\n"
        )
    };
    let siem = sandbox.key_of(OKTA_SIEM).unwrap();
    let other = &sandbox.add_okta_tokens(1)[0];
    let accounts = [
        account("acme", sandbox.okta_token()),
        account("also", sandbox.okta_token()),
        account("siem", &siem),
    ];
    std::fs::write(at("config"), accounts.concat()).unwrap();
    let revoke = ["revoke", "siem", "--current", "--key-stdin", "--yes"];
    let mut command = sandbox.tokens(&revoke);
    command.arg("--config").arg(at("config"));
    let ran = run_with(command, &sandbox.key_of(other).unwrap()).ends(0);
    let ran = ran
        .says("note: acme signs in as priya.raman@acme.example")
        .says(", too; if this is its key, it stops working")
        .says("note: also signs in as priya.raman@acme.example");
    assert!(!ran.stderr.contains("siem signs in"), "{ran}");
    for name in ["acme", "also", "siem"] {
        let runs = std::fs::read_to_string(at(&format!("{name}.runs"))).unwrap();
        assert_eq!(runs, "run\n", "{name}");
    }
}

#[test]
fn an_account_gives_up_its_own_token() {
    let sandbox = serve();
    let revoke = ["revoke", "okta", "--current"];
    sandbox.run(&revoke).ends(7);
    assert_eq!(sandbox.total_requests(), 0);
    for answer in ["n\n", "y\n"] {
        let mut terminal = pty::start(sandbox.tokens(&revoke), 100);
        terminal.wait_for("[y/N] ");
        assert_eq!(sandbox.requests("okta.revokeCurrentApiToken"), 0);
        terminal.type_in(answer);
        let (code, shown) = terminal.end();
        assert_eq!(code, Some(if answer == "y\n" { 0 } else { 7 }), "{shown}");
        if answer == "y\n" {
            snapshot("revoke_current", shown);
        }
    }
    assert_eq!(sandbox.requests("okta.revokeCurrentApiToken"), 1);
    sandbox.run(&["list", "--account", "okta"]).ends(4);
}

#[test]
fn in_json_and_in_the_change_log() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let log = directory.path().join("log");
    let mut command = sandbox.tokens(&["-o", "json", "revoke", "okta", "--current", "--yes"]);
    command.args(["--verify-within", "0s"]);
    let lost = Answer::json(500, json!({}));
    sandbox.answer_next("okta.revokeCurrentApiToken", lost);
    let ran = crate::support::run(command.arg("--change-log").arg(&log)).ends(8);
    let unknown = ran.json();
    assert_valid(&schema("revoke-current"), &unknown);
    assert_eq!(unknown["outcome"], "unknown");
    assert_eq!(unknown["proof"], json!(null));
    let document = crate::support::run(&mut command).ends(0).json();
    assert_valid(&schema("revoke-current"), &document);
    assert_eq!(document["dry_run"], false);
    assert_eq!(document["outcome"], "revoked");
    assert_eq!(document["proof"], "credential_refused");
    assert_eq!(document["identity"]["email"], "priya.raman@acme.example");
    let text = std::fs::read_to_string(&log).unwrap();
    let outcomes: Vec<_> = text
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
        .map(|line| {
            assert_eq!(line["operation"], "revoke_current");
            line["outcome"].clone()
        })
        .collect();
    assert_eq!(json!(outcomes), json!([null, "unknown", null, "revoked"]));
}

#[test]
fn where_no_token_can_revoke_itself_another_way_is_named() {
    let sandbox = serve();
    for account in ["mist", "mist-org"] {
        sandbox
            .run(&["revoke", account, "--current", "--yes"])
            .ends(2)
            .says(&format!(
                "hint: `tokens identify {account}` names the token of a key"
            ));
    }
    let yes = ["revoke", "mist", "--current", "--key-stdin", "--yes"];
    with_key_of(&sandbox, MIST_JENKINS, &yes).ends(2);
    assert_eq!(sandbox.token_requests(), 0);
}
