//! The record of changes.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;

use serde_json::{Value, json};
use tokens_sandbox::Answer;

use crate::create::ORG_TOKEN;
use crate::support::{OKTA_AGENT, OKTA_BOT, OKTA_SIEM, ORG_WALLBOARD, Ran, Served, run, serve};

/// Runs `arguments` with the change log `changes.jsonl` in `directory`.
fn logged(sandbox: &Served, directory: &Path, arguments: &[&str]) -> Ran {
    let mut command = sandbox.tokens(arguments);
    command.args(["--change-log", "changes.jsonl"]);
    run(command.current_dir(directory))
}

/// The lines of the log, checked for what all of them have.
fn lines(directory: &Path) -> Vec<Value> {
    let text = fs::read_to_string(directory.join("changes.jsonl")).unwrap();
    assert!(text.ends_with('\n'));
    let lines = text.lines().map(|line| serde_json::from_str(line).unwrap());
    let lines: Vec<Value> = lines.collect();
    for line in &lines {
        let members: Vec<_> = line.as_object().unwrap().keys().collect();
        assert_eq!(
            members,
            [
                "account",
                "after",
                "before",
                "change",
                "error",
                "host",
                "id",
                "identity",
                "machine",
                "name",
                "operation",
                "org_id",
                "outcome",
                "path",
                "phase",
                "pid",
                "provider",
                "provider_id",
                "reason",
                "ref",
                "request_id",
                "sink",
                "time",
                "user",
                "version"
            ]
        );
        assert!(line["time"].as_str().unwrap().ends_with('Z'));
    }
    lines
}

/// Writes a file that only its owner can read.
fn write_own(file: &Path, text: &str) {
    fs::write(file, text).unwrap();
    fs::set_permissions(file, fs::Permissions::from_mode(0o600)).unwrap();
}

fn members<'a>(line: &'a Value, names: &[&str]) -> Vec<&'a Value> {
    names.iter().map(|name| &line[*name]).collect()
}

#[test]
fn the_intent_and_the_outcome_of_each_change() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let here = directory.path();
    logged(
        &sandbox,
        here,
        &["revoke", "okta", OKTA_SIEM, OKTA_BOT, "-y"],
    )
    .ends(0);
    let mode = here
        .join("changes.jsonl")
        .metadata()
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(mode & 0o7777, 0o600);
    let rename = ["update", "mist-org", ORG_WALLBOARD, "--name", "wall", "-y"];
    let why = ["--reason", "NET-7: the wall has moved"];
    logged(&sandbox, here, &[&rename[..], &why].concat()).ends(0);
    let ran = logged(&sandbox, here, &ORG_TOKEN).ends(0);

    let lines = lines(here);
    let told: Vec<_> = lines
        .iter()
        .map(|line| members(line, &["phase", "operation", "account", "id", "outcome"]))
        .collect();
    let created = lines[7]["id"].as_str().unwrap();
    assert!(created.starts_with("5eeded00-"));
    for (told, expected) in told.iter().zip([
        json!(["intent", "revoke", "okta", OKTA_SIEM, null]),
        json!(["outcome", "revoke", "okta", OKTA_SIEM, "revoked"]),
        json!(["intent", "revoke", "okta", OKTA_BOT, null]),
        json!(["outcome", "revoke", "okta", OKTA_BOT, "revoked"]),
        json!(["intent", "update", "mist-org", ORG_WALLBOARD, null]),
        json!(["outcome", "update", "mist-org", ORG_WALLBOARD, "updated"]),
        json!(["intent", "create", "mist-org", null, null]),
        json!(["outcome", "create", "mist-org", created, "created"]),
        json!(["delivery", "create", "mist-org", created, "delivered"]),
    ]) {
        assert_eq!(json!(told), expected);
    }
    assert_eq!(told.len(), 9);
    for pair in lines[..8].chunks(2) {
        assert_eq!(pair[0]["change"], pair[1]["change"]);
    }
    assert_eq!(lines[6]["change"], lines[8]["change"]);
    assert_eq!(lines[0]["sink"], json!(null));
    assert_eq!(lines[6]["sink"], "stdout");
    assert_ne!(lines[1]["change"], lines[2]["change"]);
    // Okta names its requests, Mist does not.
    let request_id = lines[1]["request_id"].as_str().unwrap();
    assert!(request_id.starts_with("sandbox00"), "{request_id}");
    assert_ne!(lines[3]["request_id"], lines[1]["request_id"]);
    assert_eq!(lines[2]["request_id"], json!(null));
    assert_eq!(lines[5]["request_id"], json!(null));
    assert_eq!(lines[0]["provider"], "okta");
    assert_eq!(lines[0]["name"], "siem-export");
    assert_eq!(lines[6]["org_id"], "203d3d02-dbc0-4c1b-9f41-76896a3330f4");
    assert_eq!(lines[6]["name"], "ci");
    // Who, with what, why, and the values before and after.
    for line in &lines {
        assert!(line["user"].is_string() && line["machine"].is_string());
        let version = concat!("tokens ", env!("CARGO_PKG_VERSION"));
        assert_eq!(line["version"], version);
    }
    assert_eq!(lines[0]["before"]["name"], "siem-export");
    assert!(lines[0]["before"]["created"].is_string());
    assert_eq!(lines[0]["after"], json!(null));
    assert_eq!(lines[0]["reason"], json!(null));
    assert_eq!(lines[5]["reason"], "NET-7: the wall has moved");
    assert_eq!(lines[5]["before"], json!({"name": "store-17-wallboard"}));
    assert_eq!(lines[5]["after"], json!({"name": "wall"}));
    assert_eq!(lines[6]["before"], json!(null));
    assert_eq!(lines[6]["after"]["privileges"][0]["role"], "read");
    assert!(lines[7]["after"]["created"].is_string());
    assert!(sandbox.url().ends_with(lines[0]["host"].as_str().unwrap()));
    let text = fs::read_to_string(here.join("changes.jsonl")).unwrap();
    assert!(!text.contains(ran.stdout.trim_end()));
    assert!(!text.contains(sandbox.okta_token()));
}

#[test]
fn failures_and_outcomes_that_are_not_known() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let revoke = ["revoke", "okta", OKTA_SIEM, "-y", "--verify-within", "0s"];
    let denied = json!({"errorCode": "E0000006", "errorSummary": "No."});
    let denied = Answer::json(403, denied).header("x-okta-request-id", "req-1");
    sandbox.answer_next("okta.revokeApiToken", denied);
    logged(&sandbox, directory.path(), &revoke).ends(4);
    sandbox.answer_next("okta.revokeApiToken", Answer::json(500, json!({})));
    logged(&sandbox, directory.path(), &revoke).ends(8);
    let gone = Answer::json(404, json!({"errorCode": "E0000007"}));
    sandbox.answer_next("okta.revokeApiToken", gone.after_processing());
    logged(&sandbox, directory.path(), &revoke).ends(0);
    let lines = lines(directory.path());
    let told = |line: usize| json!(members(&lines[line], &["outcome", "error"]));
    assert_eq!(told(1), json!(["failed", "permission_denied"]));
    assert_eq!(lines[1]["request_id"], "req-1");
    assert_eq!(lines[3]["outcome"], "unknown");
    assert_eq!(lines[3]["error"], "outcome_unknown");
    assert_eq!(told(5), json!(["not_found", null]));
}

#[test]
fn what_is_taken_back_is_recorded_too() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let mut command = sandbox.tokens(&ORG_TOKEN);
    command.args(["--change-log", "changes.jsonl", "--to-command"]);
    command.args(["--", "sh", "-c", "cat > /dev/null; exit 1"]);
    run(command.current_dir(directory.path())).ends(1);
    let lines = lines(directory.path());
    let told: Vec<_> = lines
        .iter()
        .map(|line| members(line, &["operation", "outcome"]))
        .collect();
    assert_eq!(
        json!(told),
        json!([
            ["create", null],
            ["create", "created"],
            ["create", "not_delivered"],
            ["revoke", null],
            ["revoke", "revoked"]
        ])
    );
    assert_eq!(lines[1]["id"], lines[4]["id"]);
    assert_eq!(lines[2]["sink"], "command");
}

#[test]
fn a_reason_is_one_line_of_bounded_length() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let long = "x".repeat(501);
    for reason in ["", " ", "one\ntwo", &long] {
        let revoke = ["revoke", "okta", OKTA_SIEM, "-y", "--reason", reason];
        logged(&sandbox, directory.path(), &revoke).ends(2);
    }
    assert_eq!(sandbox.total_requests(), 0);
}

#[test]
fn what_sends_no_change_records_none() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    for (arguments, code) in [
        (["revoke", "okta", OKTA_SIEM, "--dry-run"], 0),
        (["revoke", "okta", OKTA_AGENT, "--yes"], 7),
        (["revoke", "okta", "00Tnosuch", "--yes"], 1),
    ] {
        logged(&sandbox, directory.path(), &arguments).ends(code);
    }
    let text = fs::read_to_string(directory.path().join("changes.jsonl")).unwrap();
    assert_eq!(text, "");
}

#[test]
fn a_line_that_a_crash_cut_off_spoils_no_other() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("changes.jsonl");
    write_own(&file, "{\"time\":\"20");
    let revoke = ["revoke", "okta", OKTA_SIEM, "-y"];
    logged(&sandbox, directory.path(), &revoke).ends(0);
    let text = fs::read_to_string(&file).unwrap();
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0], "{\"time\":\"20");
    serde_json::from_str::<Value>(lines[1]).unwrap();
}

#[test]
fn where_it_cannot_be_recorded_nothing_is_sent() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let at = |name: &str| directory.path().join(name);
    fs::write(at("own"), "").unwrap();
    symlink("own", at("link")).unwrap();
    fs::create_dir(at("directory")).unwrap();
    for (name, mode) in [("group", 0o620), ("world", 0o602), ("shown", 0o644)] {
        fs::write(at(name), "").unwrap();
        fs::set_permissions(at(name), fs::Permissions::from_mode(mode)).unwrap();
    }
    let fifo = rustix::fs::Mode::from(0o600);
    rustix::fs::mknodat(
        rustix::fs::CWD,
        at("pipe"),
        rustix::fs::FileType::Fifo,
        fifo,
        0,
    )
    .unwrap();
    for (file, code, problem) in [
        ("group", 2, "the change log group can be written by others"),
        ("world", 2, "the change log world can be written by others"),
        ("shown", 2, "the change log shown can be read by others"),
        ("pipe", 2, "the change log pipe is not a regular file"),
        ("link", 1, "the change log link can't be opened"),
        ("directory", 1, "the change log directory can't be opened"),
        (
            "missing/log",
            1,
            "the change log missing/log can't be opened",
        ),
    ] {
        for arguments in [
            &["revoke", "okta", OKTA_SIEM, "--yes"][..],
            &[
                "update",
                "okta",
                OKTA_SIEM,
                "--include",
                "nzoEurope0000000h5d7",
                "--yes",
            ],
            &ORG_TOKEN,
        ] {
            let mut command = sandbox.tokens(arguments);
            command.args(["--change-log", file]);
            let ran = run(command.current_dir(directory.path())).ends(code);
            ran.says(problem).says("nothing was changed");
        }
    }
    assert_eq!(sandbox.token_requests(), 0);
}

#[cfg(target_os = "linux")]
#[test]
fn a_record_that_cannot_be_written_is_told() {
    // A limit on the size of files stands for a full disk.
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let revoke = [
        "revoke",
        "okta",
        OKTA_SIEM,
        "-y",
        "--change-log",
        "changes.jsonl",
    ];
    let limited = |size: usize| {
        write_own(&directory.path().join("changes.jsonl"), &"\n".repeat(size));
        let mut command = std::process::Command::new("sh");
        let tokens = sandbox.tokens(&revoke);
        command.env_clear().envs(sandbox.environment());
        command.args(["-c", "trap '' XFSZ; ulimit -f 4; exec \"$0\" \"$@\""]);
        command.arg(tokens.get_program()).args(tokens.get_args());
        run(command
            .current_dir(directory.path())
            .stdin(std::process::Stdio::null()))
    };
    // `ulimit -f` counts blocks of 512 or of 1024 bytes.
    let size = [2048, 4096].into_iter().find(|size| {
        let text = "x".repeat(size + 1);
        let script = format!("trap '' XFSZ; ulimit -f 4; printf {text} > probe");
        let mut shell = std::process::Command::new("sh");
        let probe = shell
            .args(["-c", &script])
            .current_dir(directory.path())
            .output();
        !probe.unwrap().status.success()
    });
    let size = size.unwrap();
    let ran = limited(size).ends(1);
    ran.says("the change log could not be written, so the change was not sent");
    assert_eq!(sandbox.requests("okta.revokeApiToken"), 0);
    // Room for the intent, but not for the outcome.
    let ran = limited(size - 1000).ends(1);
    let ran = ran.says("it lacks what became of the last change");
    assert!(ran.stdout.contains("revoked"), "{ran}");
    assert_eq!(sandbox.requests("okta.revokeApiToken"), 1);
}
