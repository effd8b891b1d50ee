use std::io::{BufRead, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use rustix::process::{Signal, kill_process};
use serde_json::Value;

use crate::support::pty::pid;
use crate::support::{MIST_JENKINS, OKTA_SIEM, ORG_WALLBOARD, Ran, run, tokens};

/// Starts `tokens sandbox` and reads its environment.
fn start(arguments: &[&str]) -> (Child, Vec<(String, String)>) {
    let mut child = tokens(&[&["sandbox"], arguments].concat())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The message on standard error comes last.
    let mut message = String::new();
    let mut stderr = BufReader::new(child.stderr.take().unwrap());
    stderr.read_line(&mut message).unwrap();
    assert!(message.contains("Ctrl-C"), "{message}");
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let count = if arguments.contains(&"--tls") { 6 } else { 5 };
    let variables = (0..count)
        .map(|_| {
            let line = lines.next().unwrap().unwrap();
            let (name, value) = line
                .strip_prefix("export ")
                .unwrap()
                .split_once('=')
                .unwrap();
            (name.to_owned(), value.to_owned())
        })
        .collect();
    (child, variables)
}

fn end(mut child: Child, signal: Signal) -> Option<i32> {
    kill_process(pid(&child), signal).unwrap();
    child.wait().unwrap().code()
}

fn list(variables: &[(String, String)]) -> Command {
    let mut command = tokens(&["list", "-o", "json"]);
    command.envs(variables.iter().cloned());
    command
}

#[test]
fn it_prints_the_environment_that_leads_to_it_and_serves() {
    let (child, variables) = start(&[]);
    let names: Vec<_> = variables.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "OKTA_CLIENT_ORGURL",
            "OKTA_CLIENT_TOKEN",
            "MIST_HOST",
            "MIST_APITOKEN",
            "MIST_ORG_ID"
        ]
    );
    let listed = run(&mut list(&variables)).ends(0).json();
    assert_eq!(listed["tokens"].as_array().unwrap().len(), 12);
    assert_eq!(end(child, Signal::INT), Some(130));
}

#[test]
fn the_port_can_be_chosen() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port().to_string();
    let ran = run(&mut tokens(&["sandbox", "--port", &port])).ends(1);
    assert!(
        ran.stderr
            .starts_with("error: the sandbox could not be started")
    );
    drop(listener);
    let (child, variables) = start(&["--port", &port]);
    assert!(variables[0].1.ends_with(&port), "{variables:?}");
    assert_eq!(end(child, Signal::TERM), Some(143));
}

#[test]
fn it_can_speak_tls() {
    let (child, variables) = start(&["--tls"]);
    let (name, ca) = &variables[5];
    assert_eq!(name, "SSL_CERT_FILE");
    assert!(variables[0].1.starts_with("https://"), "{variables:?}");
    let listed = run(&mut list(&variables)).ends(0).json();
    assert_eq!(listed["tokens"].as_array().unwrap().len(), 12);
    // Nobody trusts it without that file.
    let stranger = run(&mut list(&variables[..5])).ends(6).json();
    assert_eq!(stranger["missing"][0]["kind"], "transport");
    assert_eq!(end(child, Signal::TERM), Some(143));
    assert!(
        !std::path::Path::new(ca).exists(),
        "the file goes away with the sandbox"
    );
}

/// Runs a command on the sandbox in `directory`.
fn in_directory(directory: &Path, arguments: &[&str]) -> Ran {
    let sandbox = format!("--sandbox={}", directory.display());
    run(tokens(&[sandbox.as_str()]).args(arguments))
}

fn listed(directory: &Path) -> Vec<Value> {
    let document = in_directory(directory, &["list", "-o", "json"])
        .ends(0)
        .json();
    document["tokens"].as_array().unwrap().clone()
}

fn find<'a>(tokens: &'a [Value], id: &str) -> Option<&'a Value> {
    tokens.iter().find(|token| token["id"] == id)
}

fn refs(tokens: &[Value]) -> Vec<String> {
    let refs = tokens.iter().map(|token| token["ref"].as_str().unwrap());
    refs.map(str::to_owned).collect()
}

#[test]
fn the_embedded_sandbox_has_the_same_identities_at_each_start() {
    let list = || {
        run(&mut tokens(&["--sandbox", "list", "-o", "json"]))
            .ends(0)
            .json()
    };
    let (one, other) = (list(), list());
    let tokens = one["tokens"].as_array().unwrap();
    assert_eq!(refs(tokens), refs(other["tokens"].as_array().unwrap()));
    for token in tokens {
        let host = match token["provider"].as_str().unwrap() {
            "okta" => "acme.okta.example",
            _ => "api.mist.example",
        };
        assert_eq!(token["host"], host);
    }
}

#[test]
fn a_token_of_the_embedded_sandbox_is_found_by_its_reference() {
    let directory = tempfile::tempdir().unwrap();
    let jenkins = find(&listed(directory.path()), MIST_JENKINS)
        .unwrap()
        .clone();
    let file = directory.path().join("tokens.txt");
    std::fs::write(&file, jenkins["ref"].as_str().unwrap()).unwrap();
    let from = file.to_str().unwrap();
    in_directory(directory.path(), &["revoke", "--from", from, "--yes"]).ends(0);
    assert!(find(&listed(directory.path()), MIST_JENKINS).is_none());
}

#[test]
fn a_sandbox_in_a_directory_remembers_and_the_change_log_is_beside_it() {
    let parent = tempfile::tempdir().unwrap();
    let directory = parent.path().join("rehearsal");
    let created = ["create", "mist", "--name", "ci", "-o", "json"];
    let created = in_directory(&directory, &created).ends(0).json();
    let id = created["token"]["id"].as_str().unwrap().to_owned();
    assert!(find(&listed(&directory), &id).is_some());
    in_directory(&directory, &["revoke", "mist", &id, "--yes"]).ends(0);
    assert!(find(&listed(&directory), &id).is_none());
    let log = std::fs::read_to_string(directory.join("tokens/changes.jsonl")).unwrap();
    assert!(log.contains(&id));
    in_directory(&directory, &["recover", "--dry-run"])
        .ends(0)
        .says("nothing to recover");
}

#[test]
fn the_directory_is_a_value_only_after_an_equals_sign() {
    run(&mut tokens(&["list", "--sandbox", "--limit-nothing"])).ends(2);
    run(&mut tokens(&["--sandbox=", "list"])).ends(2);
    run(&mut tokens(&["list", "--sandbox"])).ends(0);
}

#[test]
fn a_read_before_a_kill_is_seen_by_the_next_command() {
    let directory = tempfile::tempdir().unwrap();
    let last_used = || {
        let listed = listed(directory.path());
        find(&listed, ORG_WALLBOARD).unwrap()["last_used"].to_string()
    };
    let before = last_used();
    let keys = std::fs::read_to_string(directory.path().join("keys.json")).unwrap();
    let keys: Value = serde_json::from_str(&keys).unwrap();
    let key = keys["keys"][ORG_WALLBOARD].as_str().unwrap();
    let (child, variables) = start(&["--dir", directory.path().to_str().unwrap()]);
    // Its role does not admit a list, but asking is a use.
    let mut asked = list(&variables);
    run(asked
        .env("MIST_APITOKEN", key)
        .args(["--account", "mist-org"]));
    assert_eq!(end(child, Signal::KILL), None);
    let after = last_used();
    assert!(after > before, "{before} {after}");
}

#[test]
fn a_directory_is_used_by_one_process_at_a_time() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().to_str().unwrap();
    let (child, variables) = start(&["--dir", path]);
    for ran in [
        in_directory(directory.path(), &["list"]),
        run(&mut tokens(&["sandbox", "--dir", path])),
        run(&mut tokens(&["sandbox", "advance", "7d", "--dir", path])),
        run(&mut tokens(&["sandbox", "play", "leaver", "--dir", path])),
    ] {
        ran.ends(1).says(path);
    }
    run(&mut list(&variables)).ends(0);
    assert_eq!(end(child, Signal::INT), Some(130));
    in_directory(directory.path(), &["list"]).ends(0);
}

#[test]
fn the_clock_of_a_sandbox_in_a_directory_can_be_moved() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().to_str().unwrap();
    let advance = |length: &str| run(&mut tokens(&["sandbox", "advance", length, "--dir", path]));
    advance("7d").ends(2);
    assert!(find(&listed(directory.path()), OKTA_SIEM).is_some());
    advance("1w").ends(0);
    let left = listed(directory.path());
    // It would have expired in three days; what the accounts sign in with has not.
    assert!(find(&left, OKTA_SIEM).is_none());
    assert_eq!(left.len(), 13);
    for wrong in ["7", "-7d", "0d", "soon"] {
        advance(wrong).ends(2);
    }
}

#[test]
fn planted_changes_are_applied_once() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().to_str().unwrap();
    let play = |name: &str| run(&mut tokens(&["sandbox", "play", name, "--dir", path]));
    assert!(find(&listed(directory.path()), OKTA_SIEM).is_some());
    play("leaver").ends(0);
    assert!(find(&listed(directory.path()), OKTA_SIEM).is_none());
    play("leaver").ends(2);
    play("nonsense").ends(2).says("woke-up");
}

#[test]
fn an_estate_and_a_service_app_are_given_to_a_new_sandbox() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().to_str().unwrap();
    let estate = [
        "--dir",
        path,
        "--okta-tokens",
        "7",
        "--mist-orgs",
        "2",
        "--service-app",
    ];
    let mut child = tokens(&["sandbox"])
        .args(estate)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
    assert!(lines.next().unwrap().unwrap().contains(path));
    assert_eq!(end(child, Signal::TERM), Some(143));
    run(tokens(&["sandbox"]).args(estate)).ends(2);
    let accounts = in_directory(directory.path(), &["accounts", "check", "-o", "json"]);
    let accounts = accounts.ends(0).json();
    assert_eq!(accounts["accounts"][0]["identity"]["kind"], "app");
    assert_eq!(listed(directory.path()).len(), 14 + 7);
}

#[test]
fn requests_fail_as_planned() {
    let (child, variables) = start(&["--fault", "unauthorized@okta.listApiTokens"]);
    let listed = run(&mut list(&variables)).ends(5).json();
    assert_eq!(listed["missing"][0]["kind"], "unauthenticated");
    run(&mut list(&variables)).ends(0);
    assert_eq!(end(child, Signal::TERM), Some(143));
    for wrong in [
        "nonsense",
        "stall=5s",
        "okta-read-only@mist.getSelf",
        "stall@mist.nonsense",
    ] {
        run(&mut tokens(&["sandbox", "--fault", wrong])).ends(2);
    }
}

/// Sends a request from an address with the key of a token, and returns the status of the answer.
fn send(url: &str, request: &str, key: &str, source: &str, body: &str) -> u16 {
    let host = url.trim_start_matches("http://");
    let mut stream = TcpStream::connect(host).unwrap();
    write!(
        stream,
        "{request} HTTP/1.1\r\nhost: {host}\r\nauthorization: SSWS {key}\r\nx-forwarded-for: {source}\r\n\
         content-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    )
    .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let status = answer.split(' ').nth(1).unwrap();
    status.parse().unwrap()
}

/// What the log of the last day tells about the token, by a process of its own.
fn usage_of_today(directory: &Path, token: &str) -> Value {
    let sandbox = format!("--sandbox={}", directory.display());
    let arguments = [&sandbox, "usage", "okta", token, "--since=1d", "-o", "json"];
    let ran = run(&mut tokens(&arguments)).ends(0);
    ran.json()["tokens"][0].clone()
}

/// How many entries have this value, in this part of a report.
fn count_of(report: &Value, part: &str, dimension: &str, value: &str) -> u64 {
    let values = report["usage"][part][dimension]["values"].as_array();
    let values = values.into_iter().flatten();
    let found = values.filter(|counted| counted["value"] == value);
    found
        .map(|counted| counted["count"].as_u64().unwrap())
        .sum()
}

#[test]
fn the_next_process_knows_who_used_a_token() {
    const TERRAFORM: &str = "00Tterraformprodh5d7";
    const INSIDE: &str = "203.0.113.24";
    const OUTSIDE: &str = "198.51.100.9";
    const UPDATE: &str = "system.api_token.update";
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().to_str().unwrap();
    let (child, variables) = start(&["--dir", path]);
    let url = variables[0].1.clone();
    let keys = std::fs::read_to_string(directory.path().join("keys.json")).unwrap();
    let keys: Value = serde_json::from_str(&keys).unwrap();
    let key = keys["keys"][TERRAFORM].as_str().unwrap();
    let put = format!("PUT /api/v1/api-tokens/{OKTA_SIEM}");
    let body = r#"{"name":"siem-export","network":{"connection":"ANYWHERE"}}"#;
    assert_eq!(send(&url, &put, key, INSIDE, body), 200);
    assert_eq!(send(&url, &put, key, OUTSIDE, body), 401);
    assert_eq!(end(child, Signal::KILL), None);

    let changed = usage_of_today(directory.path(), TERRAFORM);
    assert_eq!(count_of(&changed, "uses", "actions", UPDATE), 1);
    assert_eq!(count_of(&changed, "refusals", "addresses", OUTSIDE), 1);
    assert_eq!(count_of(&changed, "uses", "addresses", OUTSIDE), 0);
    assert_eq!(changed["usage"]["unseen_use"], Value::Null);

    // A plain read only moves the last use.
    let advance = ["sandbox", "advance", "2h", "--dir", path];
    run(&mut tokens(&advance)).ends(0);
    let (child, variables) = start(&["--dir", path]);
    let get = "GET /api/v1/api-tokens";
    assert_eq!(send(&variables[0].1, get, key, INSIDE, ""), 200);
    assert_eq!(end(child, Signal::KILL), None);
    let read = usage_of_today(directory.path(), TERRAFORM);
    assert_eq!(
        read["usage"]["uses"]["count"],
        changed["usage"]["uses"]["count"]
    );
    let last_use = |used: &Value| -> jiff::Timestamp {
        let at = used["token"]["last_used"]["at"].as_str().unwrap();
        at.parse().unwrap()
    };
    assert!(last_use(&read) > last_use(&changed));
    assert_ne!(read["usage"]["unseen_use"], Value::Null);
}
