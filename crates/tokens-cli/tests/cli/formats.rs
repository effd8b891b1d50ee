//! The formats of a list.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};

use rustix::process::{Signal, kill_process};
use serde_json::{Value, json};
use tokens_sandbox::{Answer, Fault};

use crate::support::pty::{self, pid};
use crate::support::{OKTA_SIEM, Served, serve, snapshot};

/// A list of Okta's with one token called so.
fn one_called(name: &str) -> Answer {
    Answer::json(200, json!([{"id": "00T1", "name": name}]))
}

/// The lines of NDJSON, the last one apart.
fn lines(text: &str) -> (Vec<Value>, Value) {
    let mut lines: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let end = lines.pop().unwrap();
    (lines, end)
}

#[test]
fn csv_is_for_spreadsheets() {
    let sandbox = serve();
    sandbox.answer_next(
        "okta.listApiTokens",
        one_called("=HYPERLINK(\"x\"), “東京”"),
    );
    let ran = sandbox.run(&["list", "-o", "csv"]).ends(0);
    snapshot("list_csv", &ran);
    assert_eq!(
        ran.stdout.matches("\r\n").count(),
        ran.stdout.lines().count()
    );

    let mut records = csv::Reader::from_reader(ran.stdout.as_bytes());
    let titles = records.headers().unwrap().clone();
    assert_eq!(
        Vec::from_iter(&titles),
        [
            "accounts",
            "ref",
            "provider",
            "host",
            "scope",
            "kind",
            "org_id",
            "org_name",
            "id",
            "name",
            "owner_email",
            "owner_id",
            "owner_state",
            "client_name",
            "agent",
            "created",
            "last_used",
            "last_used_provenance",
            "expires",
            "expires_condition",
            "expires_provenance",
            "permissions",
            "privileged",
            "network",
            "hint",
            "system",
            "team",
            "contact",
            "critical",
        ]
    );
    let records: Vec<_> = records.records().map(Result::unwrap).collect();
    assert_eq!(records.len(), 7);
    let column = |title| titles.iter().position(|found| found == title).unwrap();
    assert_eq!(&records[0][column("name")], "'=HYPERLINK(\"x\"), “東京”");
    for record in &records {
        for field in record {
            assert!(
                !field.starts_with(['=', '+', '-', '@', '\t', '\r']),
                "{field}"
            );
        }
        for time in ["created", "last_used", "expires"] {
            let field = &record[column(time)];
            let is_word = ["never", "unknown", "when unused"].contains(&field);
            assert!(is_word || field.ends_with('Z'), "{time}: {field}");
        }
        // A date that holds only if the token is not used is not a date alone.
        let is_user = &record[column("kind")] == "user";
        let condition = if is_user { "if_unused" } else { "" };
        let is_known = &record[column("expires")] != "unknown";
        assert!(!is_known || &record[column("expires_condition")] == condition);
    }
}

#[test]
fn csv_is_data_in_a_pipe_and_harmless_on_a_terminal() {
    let sandbox = serve();
    let arguments = [
        "list",
        "--account",
        "okta",
        "-o",
        "csv",
        "--columns",
        "name",
    ];
    sandbox.answer_next("okta.listApiTokens", one_called("a\u{1b}[2J"));
    assert_eq!(sandbox.run(&arguments).stdout, "name\r\na\u{1b}[2J\r\n");
    sandbox.answer_next("okta.listApiTokens", one_called("a\u{1b}[2J"));
    let (code, shown) = pty::start_without_stderr(sandbox.tokens(&arguments)).end();
    assert_eq!(code, Some(0));
    assert!(shown.contains("a\\u{1b}[2J"), "{shown:?}");
}

#[test]
fn ndjson_is_the_same_tokens_and_then_its_end() {
    let sandbox = serve();
    let listed = sandbox.run(&["list", "-o", "json"]).ends(0).json();
    let ran = sandbox.run(&["list", "-o", "ndjson"]).ends(0);
    let (mut tokens, end) = lines(&ran.stdout);
    let begin = tokens.remove(0);
    assert_eq!(begin["type"], "begin");
    assert_eq!(begin["accounts"], json!(["okta", "mist", "mist-org"]));
    for member in ["complete", "missing", "blind_spots", "filters"] {
        assert_eq!(end[member], listed[member], "{member}");
    }
    assert_eq!((&end["type"], &end["tokens"]), (&json!("end"), &json!(12)));
    for member in ["schema", "version", "details"] {
        assert_eq!(begin[member], listed[member], "{member}");
    }
    let ids = |tokens: &[Value]| -> BTreeSet<String> {
        tokens.iter().map(|token| token["id"].to_string()).collect()
    };
    assert_eq!(ids(&tokens), ids(listed["tokens"].as_array().unwrap()));
    for token in &mut tokens {
        let token = token.as_object_mut().unwrap();
        assert_eq!(token.remove("type").unwrap(), "token");
        assert_eq!(token.len(), 31);
    }
    snapshot(
        "list_ndjson",
        sandbox.run(&["list", "--account", "mist-org", "-o", "ndjson"]),
    );
}

#[test]
fn ndjson_tells_what_is_missing_in_its_last_line() {
    let sandbox = serve();
    let forbidden = json!({"detail": "You do not have permission to perform this action."});
    sandbox.answer_next("mist.listOrgApiTokens", Answer::json(403, forbidden));
    let ran = sandbox.run(&["list", "-o", "ndjson"]).ends(5);
    let (mut tokens, end) = lines(&ran.stdout);
    tokens.remove(0);
    assert_eq!(tokens.len(), 9);
    assert_eq!(end["complete"], false);
    assert_eq!(end["tokens"], 9);
    assert_eq!(end["missing"][0]["account"], "mist-org");
    assert_eq!(end["missing"][0]["kind"], "permission_denied");
}

/// A list of two accounts of which one never answers, after the tokens of the other have been read.
fn streaming(sandbox: &Served) -> (Child, Vec<String>, impl Iterator<Item = String>) {
    sandbox.fault("okta.listApiTokens", Fault::Stall, 9);
    let mut child = sandbox
        .tokens(&[
            "list",
            "--account",
            "okta",
            "--account",
            "mist-org",
            "-o",
            "ndjson",
        ])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    // They are not held back.
    let first = lines.by_ref().take(3).map(Result::unwrap).collect();
    (child, first, lines.map(Result::unwrap))
}

#[test]
fn ndjson_arrives_as_it_is_read_and_without_its_end_when_it_is_cut_off() {
    let sandbox = serve();
    let (mut child, first, rest) = streaming(&sandbox);
    assert!(first[0].contains(r#""type":"begin""#));
    let tokens = &first[1..];
    assert!(tokens.iter().all(|line| line.contains(r#""type":"token""#)));
    kill_process(pid(&child), Signal::KILL).unwrap();
    // The last token.
    assert!(rest.count() <= 1);
    assert_eq!(child.wait().unwrap().code(), None);
}

#[test]
fn an_interrupted_list_ends_with_what_there_is() {
    let sandbox = serve();
    let (child, first, rest) = streaming(&sandbox);
    kill_process(pid(&child), Signal::INT).unwrap();
    let rest: Vec<_> = rest.collect();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130));
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "error: interrupted\n"
    );
    let (lines, end) = lines(&[first, rest].concat().join("\n"));
    assert_eq!(lines.len(), 1 + 3);
    assert_eq!(end["complete"], false);
    // The other may not have come to its end, either, though its tokens did.
    let errors = end["missing"].as_array().unwrap();
    assert!(errors.iter().any(|error| error["account"] == "okta"));
    assert!(errors.iter().all(|error| error["kind"] == "interrupted"));
}

/// Interrupts a list of which one account was read and the other never will be: what comes to the terminal then.
fn interrupted(format: &str) -> String {
    let sandbox = serve();
    sandbox.fault("okta.listApiTokens", Fault::Stall, 9);
    let command = sandbox.tokens(&[
        "list",
        "--account",
        "okta",
        "--account",
        "mist-org",
        "-o",
        format,
    ]);
    let mut terminal = pty::start(command, 200);
    terminal.wait_for("1 of 2 accounts read, 3 tokens");
    terminal.signal(Signal::INT);
    let (code, shown) = terminal.end();
    assert_eq!(code, Some(130));
    let (_, printed) = shown.split_once("error: interrupted\n").unwrap();
    printed.to_owned()
}

#[test]
fn an_interrupted_table_and_document_are_printed_too() {
    snapshot("list_interrupted", interrupted("table"));
    let document: Value = serde_json::from_str(&interrupted("json")).unwrap();
    assert_eq!(document["complete"], false);
    assert_eq!(document["tokens"].as_array().unwrap().len(), 3);
    let errors = document["missing"].as_array().unwrap();
    assert_eq!(errors.len(), 1);
    assert_eq!(errors[0]["account"], "okta");
    assert_eq!(errors[0]["kind"], "interrupted");
}

#[test]
fn who_has_read_enough_of_ndjson_ends_it() {
    let sandbox = serve();
    // More than a pipe holds.
    sandbox.add_okta_tokens(1000);
    let mut child = sandbox
        .tokens(&["list", "-o", "ndjson"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    out.read_line(&mut line).unwrap();
    drop(out);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

#[test]
fn columns_are_those_that_are_asked_for() {
    let sandbox = serve();
    let ran = sandbox.run(&[
        "list",
        "--account",
        "mist-org",
        "--columns",
        "name,kind,created",
    ]);
    snapshot("list_columns", ran);
    let ran = sandbox
        .run(&["list", "-o", "csv", "--columns", "id,org,last_used"])
        .ends(0);
    assert!(
        ran.stdout
            .starts_with("id,org_id,org_name,last_used,last_used_provenance\r\n"),
        "{ran}"
    );
}

#[test]
fn a_list_has_the_order_that_is_asked_for() {
    let sandbox = serve();
    let named = |column: &str| -> Vec<String> {
        let ran = sandbox.run(&["list", "-o", "csv", "--columns", "name", "--sort", column]);
        let mut lines = ran
            .ends(0)
            .stdout
            .lines()
            .map(str::to_owned)
            .collect::<Vec<_>>();
        lines.remove(0);
        lines
    };
    // Without regard to case; what has no letters of ours after them.
    let names = named("name");
    assert_eq!(names[0], "AD agent dc01.corp.acme.example");
    assert_eq!(names[1], "jenkins-backup");
    assert_eq!(names[11], "📶 site survey laptop");
    // What was never used, then the longest unused.
    let used = named("last-used");
    assert_eq!(used[..2], ["onboarding-bot", "📶 site survey laptop"]);
    assert_eq!(used[2..4], ["migration-2023 (temporary)", "jenkins-backup"]);
    // The first to end; what is not known last, in the order of the accounts.
    let expires = named("expires");
    assert_eq!(expires[0], "siem-export");
    assert_eq!(
        expires[9..],
        [
            "terraform-prod",
            "migration-2023 (temporary)",
            "store-17-wallboard"
        ]
    );
}

#[test]
fn an_option_that_a_format_has_no_use_for_is_refused() {
    let sandbox = serve();
    let mut said = String::new();
    for arguments in [
        &["list", "-o", "json", "--columns", "id"][..],
        &["list", "-o", "ndjson", "--columns", "id"],
        &["list", "-o", "ndjson", "--sort", "id"],
        &["list", "--columns", "nmae"],
        &["show", "okta", OKTA_SIEM, "-o", "csv"],
        &["revoke", "okta", OKTA_SIEM, "--yes", "-o", "ndjson"],
        &["capabilities", "-o", "csv"],
    ] {
        let ran = sandbox.run(arguments).ends(2);
        assert_eq!(ran.stdout, "", "{arguments:?}");
        said.push_str(&format!("$ tokens {}\n{}", arguments.join(" "), ran.stderr));
    }
    assert_eq!(sandbox.total_requests(), 0);
    snapshot("format_refusals", said);
}

#[test]
fn a_reader_that_stalls_does_not_hold_up_a_signal() {
    let sandbox = serve();
    // More than a pipe holds.
    sandbox.add_okta_tokens(1000);
    for format in ["table", "ndjson"] {
        let mut child = sandbox
            .tokens(&["list", "-o", format])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        out.read_line(&mut line).unwrap();
        kill_process(pid(&child), Signal::INT).unwrap();
        let mut message = String::new();
        let mut err = BufReader::new(child.stderr.take().unwrap());
        err.read_line(&mut message).unwrap();
        assert_eq!(message, "error: interrupted\n", "{format}");
        // What was read can't be written to its end; the second one doesn't wait for that.
        kill_process(pid(&child), Signal::INT).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(130), "{format}");
    }
}
