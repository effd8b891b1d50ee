//! Tokens to revoke that a file names.

use std::fs;
use std::io::Write as _;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::support::{
    NO_TOKEN, OKTA_BOT, OKTA_SIEM, ORG_MIGRATION, Ran, Served, run, serve, snapshot,
};

/// The first line of a list.
const BEGIN: &str = r#"{"type":"begin","schema":"tokens/v2"}"#;

/// What `list -o ndjson` prints of the tokens of `account` with these ids, after its first line.
fn listed(sandbox: &Served, account: &str, ids: &[&str]) -> Vec<Value> {
    let list = ["list", "-o", "ndjson", "--account", account];
    let ran = sandbox.run(&list).ends(0);
    let lines = ran
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap());
    let is_wanted = |line: &Value| match line["type"].as_str() {
        Some("begin") => false,
        Some("token") => ids.contains(&line["id"].as_str().unwrap()),
        _ => true,
    };
    let mut lines: Vec<Value> = lines.filter(is_wanted).collect();
    assert_eq!(lines.len(), ids.len() + 1);
    lines[ids.len()]["tokens"] = json!(ids.len());
    lines
}

/// Revokes what `lines` name, in a file, with `--yes`.
fn revoke(sandbox: &Served, account: &str, lines: &[Value], options: &[&str]) -> Ran {
    revoke_text(sandbox, account, &text(lines), options)
}

fn text(lines: &[Value]) -> String {
    let mut text = vec![BEGIN.to_owned()];
    text.extend(lines.iter().map(ToString::to_string));
    text.join("\n")
}

fn revoke_text(sandbox: &Served, account: &str, text: &str, options: &[&str]) -> Ran {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("idle.ndjson"), text).unwrap();
    let arguments = ["revoke", account, "--from", "idle.ndjson"];
    let mut command = sandbox.tokens(&[&arguments[..], options].concat());
    run(command.current_dir(directory.path()))
}

fn deleted(sandbox: &Served) -> u64 {
    sandbox.requests("okta.revokeApiToken") + sandbox.requests("mist.deleteOrgApiToken")
}

#[test]
fn what_a_list_names_is_revoked() {
    let sandbox = serve();
    let lines = listed(&sandbox, "okta", &[OKTA_SIEM, OKTA_BOT]);
    let ran = revoke(&sandbox, "okta", &lines, &["--dry-run"]).ends(0);
    assert!(ran.stdout.contains("2 tokens would be revoked"), "{ran}");
    assert_eq!(deleted(&sandbox), 0);
    snapshot(
        "revoke_from_list",
        revoke(&sandbox, "okta", &lines, &["-y"]).ends(0),
    );
    // Now they are not there.
    revoke(&sandbox, "okta", &lines, &["-y"]).ends(1);
    let ran = revoke(&sandbox, "okta", &lines, &["-y", "--ignore-not-found"]).ends(0);
    assert!(
        ran.stdout
            .contains(&format!("not found {OKTA_SIEM} (siem-export)"))
    );
    assert_eq!(deleted(&sandbox), 2);

    let lines = listed(&sandbox, "mist-org", &[ORG_MIGRATION]);
    revoke(&sandbox, "mist-org", &lines, &["-y"]).ends(0);
    assert_eq!(deleted(&sandbox), 3);
    // A list of nothing is no mistake.
    let nothing = listed(&sandbox, "okta", &[]);
    let ran = revoke(&sandbox, "okta", &nothing, &["-y"]).ends(0);
    assert_eq!(ran.stdout, "");
}

#[test]
fn a_list_goes_straight_into_a_revocation() {
    let sandbox = serve();
    let filters = ["--filter", "account=okta", "--filter", "unused=20d"];
    let list = sandbox.run(&[&["list", "-o", "ndjson"][..], &filters].concat());
    let ran = revoke_text(&sandbox, "okta", &list.ends(0).stdout, &["--yes"]).ends(0);
    assert_eq!(ran.stdout, format!("revoked {OKTA_SIEM} (siem-export)\n"));
}

#[test]
fn a_list_of_no_tokens_revokes_nothing_and_says_so() {
    let sandbox = serve();
    let lines = listed(&sandbox, "okta", &[]);
    let ran = revoke(&sandbox, "okta", &lines, &["-y"]).ends(0);
    ran.says("nothing to revoke");
    assert_eq!(deleted(&sandbox), 0);
}

#[test]
fn standard_input_takes_ids_and_no_answers() {
    let sandbox = serve();
    let from_stdin = |options: &[&str]| {
        let arguments = ["revoke", "okta", "--from", "-"];
        let mut command = sandbox.tokens(&[&arguments[..], options].concat());
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let ids = format!("# idle since spring\n{OKTA_SIEM}\n\n {OKTA_BOT}\n{OKTA_SIEM}\n");
        // It may have ended before it is told anything.
        let _ = child.stdin.take().unwrap().write_all(ids.as_bytes());
        let output = child.wait_with_output().unwrap();
        (
            output.status.code(),
            String::from_utf8(output.stdout).unwrap(),
        )
    };
    assert_eq!(from_stdin(&[]), (Some(7), String::new()));
    assert_eq!(sandbox.total_requests(), 0);
    let (code, stdout) = from_stdin(&["--yes"]);
    assert_eq!(code, Some(0));
    let expected =
        format!("revoked {OKTA_SIEM} (siem-export)\nrevoked {OKTA_BOT} (onboarding-bot)\n");
    assert_eq!(stdout, expected);
}

#[test]
fn what_has_changed_since_it_was_listed_is_not_revoked() {
    let sandbox = serve();
    let mut lines = listed(&sandbox, "okta", &[OKTA_SIEM, OKTA_BOT]);
    lines[0]["last_used"]["at"] = json!("2026-01-01T00:00:00Z");
    revoke(&sandbox, "okta", &lines, &["--dry-run"]).ends(5);
    let ran = revoke(&sandbox, "okta", &lines, &["-y"]).ends(5);
    let ran = ran.says(&format!("error: {OKTA_SIEM} (siem-export) was not revoked: it has changed since it was listed: last used"));
    assert_eq!(ran.stdout, format!("revoked {OKTA_BOT} (onboarding-bot)\n"));

    let mut lines = listed(&sandbox, "okta", &[OKTA_SIEM]);
    for (member, value) in [
        ("name", json!("another")),
        ("created", json!("2026-01-01T00:00:00Z")),
        ("org_id", json!("1")),
    ] {
        let before = std::mem::replace(&mut lines[0][member], value);
        let ran = revoke(&sandbox, "okta", &lines, &["-y", "-o", "json"]).ends(7);
        let document = ran.json();
        assert_eq!(document["complete"], false);
        assert_eq!(document["results"][0]["outcome"], "refused");
        assert_eq!(document["results"][0]["error"]["kind"], "refused");
        lines[0][member] = before;
    }
    assert_eq!(deleted(&sandbox), 1);
}

#[test]
fn a_list_that_is_not_whole_or_not_of_this_account_is_refused() {
    let sandbox = serve();
    let lines = listed(&sandbox, "okta", &[OKTA_SIEM]);
    let requests = sandbox.total_requests();
    let mut incomplete = lines.clone();
    incomplete[1]["complete"] = json!(false);
    let mut nameless = lines.clone();
    nameless[0]["id"] = json!(null);
    let mut other_account = lines.clone();
    other_account[0]["accounts"][0] = json!("acme");
    for (text, problem) in [
        (text(&lines[..1]), "it was cut off"),
        (text(&lines)[..90].to_owned(), "it was cut off"),
        (text(&incomplete), "the list is not complete"),
        (text(&nameless), "(siem-export) has no usable id"),
        (
            text(&other_account),
            "line 2 is a token of the account `acme`",
        ),
        (
            format!("{OKTA_SIEM}\n{}", text(&lines)),
            "line 2 is not a reference or an id",
        ),
        (String::new(), "there are no tokens in it"),
        (
            "account,id,name\r\n".to_owned(),
            "line 1 is not a reference or an id",
        ),
    ] {
        let ran = revoke_text(&sandbox, "okta", &text, &["-y"]).ends(2);
        let ran = ran.says(problem).says("nothing was revoked").says("hint: ");
        assert_eq!(ran.stdout, "");
    }
    sandbox
        .run(&["revoke", "okta", "--from", "no-such-file", "-y"])
        .ends(2);
    sandbox
        .run(&["revoke", "okta", "--from", ".", "-y"])
        .ends(2);
    assert_eq!(sandbox.total_requests(), requests);

    let mut other_host = lines.clone();
    other_host[0]["host"] = json!("acme.okta.com");
    other_host[0].as_object_mut().unwrap().remove("ref");
    let ran = revoke(&sandbox, "okta", &other_host, &["-y"]).ends(2);
    snapshot("revoke_from_another_host", ran);
    let mut other_org = listed(&sandbox, "mist-org", &[ORG_MIGRATION]);
    other_org[0]["scope_id"] = json!(NO_TOKEN);
    revoke(&sandbox, "mist-org", &other_org, &["-y"]).ends(2);
    assert_eq!(deleted(&sandbox), 0);
}

#[test]
fn a_long_list_is_refused_before_anything_is_sent() {
    let sandbox = serve();
    let ids: Vec<String> = (0..11).map(|number| format!("00T{number}")).collect();
    revoke_text(&sandbox, "okta", &ids.join("\n"), &["-y"])
        .ends(7)
        .says("--max-changes allows 10, and 11 tokens would be revoked");
    assert_eq!(sandbox.total_requests(), 0);
}

#[test]
fn of_several_organizations_one_is_meant() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let config = format!(
        "[accounts.net]\nprovider = \"mist\"\nurl = \"{}\"\nscope = \"org\"\nids = \"all\"\ntoken = {{ env = \"MIST_APITOKEN\" }}\n",
        sandbox.url()
    );
    fs::write(directory.path().join("config.toml"), config).unwrap();
    let ran = |arguments: &[&str]| {
        let mut command = sandbox.tokens(arguments);
        command.args(["--config", "config.toml"]);
        run(command.current_dir(directory.path()))
    };
    let listed = ran(&["list", "-o", "ndjson"]).ends(0).stdout;
    fs::write(directory.path().join("all.ndjson"), &listed).unwrap();
    let orgs = sandbox.orgs();
    let of = |org: usize| orgs[org].id.to_string();
    // One organization of it.
    let all = ["revoke", "net", "--from", "all.ndjson", "--yes"];
    ran(&[&all[..], &["--org", &of(0)]].concat())
        .ends(2)
        .says("but the account `net` is mist:");
    ran(&["revoke", "net", ORG_MIGRATION, "--yes"]).ends(2);
    ran(&["revoke", "net", ORG_MIGRATION, "--org", &of(1), "--yes"]).ends(1);
    assert_eq!(deleted(&sandbox), 0);
    ran(&["revoke", "net", ORG_MIGRATION, "--org", &of(0), "--yes"]).ends(0);
    assert_eq!(deleted(&sandbox), 1);
}

/// The tokens of `lines` with these ids, as a person leaves them: the last line still counts all.
fn kept(lines: &str, ids: &[&str]) -> String {
    let line_of = |id: &&str| {
        let id = format!("\"id\":\"{id}\"");
        lines.lines().find(|line| line.contains(&id)).unwrap()
    };
    let kept: Vec<&str> = ids
        .iter()
        .map(line_of)
        .chain(lines.lines().last())
        .collect();
    kept.join("\n")
}

#[test]
fn what_is_left_of_a_list_of_several_accounts_and_organizations_is_revoked() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let url = sandbox.url();
    let config = format!(
        "[accounts.net]\nprovider = \"mist\"\nurl = \"{url}\"\nscope = \"org\"\nids = \"all\"\ntoken = {{ env = \"MIST_APITOKEN\" }}\n\
         [accounts.acme]\nprovider = \"okta\"\nurl = \"{url}\"\ntoken = {{ env = \"OKTA_CLIENT_TOKEN\" }}\n"
    );
    fs::write(directory.path().join("config.toml"), config).unwrap();
    let ran = |arguments: &[&str]| {
        let mut command = sandbox.tokens(arguments);
        command.args(["--config", "config.toml"]);
        run(command.current_dir(directory.path()))
    };
    let write = |text: &str| fs::write(directory.path().join("idle.ndjson"), text).unwrap();
    let listed = ran(&["list", "-o", "ndjson"]).ends(0).stdout;
    let other_org = "60c8eb17-0d3a-4f6e-8a25-b1f9d0c47e22";
    let idle = [OKTA_SIEM, ORG_MIGRATION, other_org];
    write(&kept(&listed, &idle));
    let revoke = ["revoke", "--from", "idle.ndjson", "--yes"];
    ran(&revoke).ends(2).says("--subset");
    let revoke = [&revoke[..], &["--subset"]].concat();
    let requests = sandbox.requests("mist.getSelf") + sandbox.requests("mist.listMspOrgs");
    snapshot("revoke_from_several", ran(&revoke).ends(0));
    let asked = sandbox.requests("mist.getSelf") + sandbox.requests("mist.listMspOrgs");
    assert_eq!(
        asked - requests,
        2,
        "which organizations there are, and who signs in"
    );
    assert_eq!(deleted(&sandbox), 3);
    // Each with its own credential, and recorded as its account's.
    let log = fs::read_to_string(sandbox.changes()).unwrap();
    let outcomes = log
        .lines()
        .map(|line| -> Value { serde_json::from_str(line).unwrap() });
    let outcomes = outcomes.filter(|line| line["phase"] == "outcome");
    let told: Vec<_> = outcomes
        .map(|line| json!([line["account"], line["id"], line["outcome"]]))
        .collect();
    let expected = [
        json!(["net", ORG_MIGRATION, "revoked"]),
        json!(["net", other_org, "revoked"]),
        json!(["acme", OKTA_SIEM, "revoked"]),
    ];
    for one in &expected {
        assert!(told.contains(one), "{one} in {told:?}");
    }
    let none = ["revoke", "acme", OKTA_BOT, "--subset", "--dry-run"];
    ran(&none).ends(2).says("--subset needs --from");
    // One account's of it.
    let of_acme = [
        "revoke",
        "--from",
        "idle.ndjson",
        "--subset",
        "--account",
        "acme",
    ];
    let planned = ran(&[&of_acme[..], &["--dry-run"]].concat()).ends(1);
    assert!(!planned.stderr.contains(ORG_MIGRATION), "{planned}");
    // Of which nothing is left.
    write(&kept(&listed, &[]));
    ran(&revoke).ends(0).says("nothing to revoke");
    // By what lasts, without an account.
    let line = listed.lines().find(|line| line.contains(OKTA_BOT)).unwrap();
    let line: Value = serde_json::from_str(line).unwrap();
    write(line["ref"].as_str().unwrap());
    ran(&revoke).ends(0);
    assert_eq!(deleted(&sandbox), 4);
    write("example:api.example/1");
    ran(&revoke)
        .ends(2)
        .says("no account has the tokens of example:api.example");
}

#[test]
fn what_is_shown_is_what_is_there_not_what_a_list_says() {
    let sandbox = serve();
    let of_migration = [
        "--filter",
        "account=mist-org",
        "--filter",
        "name=migration*",
    ];
    let list = sandbox.run(&[&["list", "-o", "ndjson"][..], &of_migration].concat());
    let list = list.ends(0).stdout;
    let forged = list.replace("\"role\":\"admin\"", "\"role\":\"read\"");
    assert_ne!(forged, list);
    let ran = revoke_text(&sandbox, "mist-org", &forged, &["--dry-run"]).ends(0);
    assert!(ran.stdout.contains("admin of its org"), "{ran}");
}
