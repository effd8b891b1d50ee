//! What a service, a program or a configuration repeats of a secret is not shown, in whatever encoding.

use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE};
use serde_json::{Value, json};
use tokens_sandbox::{Answer, OktaApp};

use crate::config::Home;
use crate::create::ORG_TOKEN;
use crate::identify::run_with;
use crate::secrets;
use crate::support::{MIST_JENKINS, NEEDED, OKTA_SIEM, ORG_WALLBOARD, Ran, Served, run, serve};

const NEW_KEY: &str =
    "qX7bT2mKv9LpR4sWzY1cN6hJdF8gA3eUoI5tBnVxMqPlZkSwErDyHuGjCfXaOiQ0bT9mKv7LpR2sWz4Y";

/// `key` as it is and in each encoding that is promised to be found, each with what the test looks for.
fn encodings(key: &str) -> Vec<String> {
    let hex: String = key.bytes().map(|byte| format!("{byte:02x}")).collect();
    let percent: String = key.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let mut all = vec![
        key.to_owned(),
        key.chars().rev().collect(),
        key.to_uppercase(),
        key.to_lowercase(),
        hex.to_uppercase(),
        hex,
        percent,
        // Parts.
        key[..key.len() / 2].to_owned(),
        key[key.len() - 12..].to_owned(),
    ];
    for before in ["", "a", "ab"] {
        let text = format!("{before}{key}\n");
        all.extend([
            STANDARD.encode(&text),
            STANDARD_NO_PAD.encode(&text),
            URL_SAFE.encode(&text),
        ]);
    }
    all
}

/// Checks that nothing of `key` is in `text`: 12 characters in a row of it, or 20 of it encoded.
#[track_caller]
fn assert_without(text: &str, key: &str) {
    let shown = text.to_lowercase();
    for encoded in encodings(key) {
        let length = if encoded.len() > key.len() { 20 } else { 12 };
        for part in encoded.to_lowercase().as_bytes().windows(length) {
            let part = std::str::from_utf8(part).unwrap();
            assert!(!shown.contains(part), "{part} of {encoded} in {text}");
        }
    }
}

/// Runs `command` quietly and with all that can be logged, which changes nothing, and checks that `key` is in neither.
#[track_caller]
fn without(command: impl Fn() -> Command, key: &str) -> Ran {
    let loud = run(command().env("RUST_LOG", "trace"));
    assert_without(&loud.to_string(), key);
    let ran = run(&mut command());
    assert_without(&ran.to_string(), key);
    ran
}

#[test]
fn a_request_id_that_repeats_the_callers_key() {
    let sandbox = serve();
    let key = sandbox.okta_token();
    for header in ["x-okta-request-id", "x-request-id"] {
        for id in encodings(key) {
            for format in ["table", "json", "ndjson", "csv"] {
                let answer = Answer::json(403, json!({"errorCode": "E0000006"}));
                sandbox.answer_next("okta.listApiTokens", answer.header(header, &id));
                let list = ["list", "--account", "okta", "-v", "-o", format];
                let ran = sandbox.run(&list).ends(4);
                assert_without(&ran.to_string(), key);
            }
        }
    }
}

#[test]
fn nor_in_the_change_log() {
    let sandbox = serve();
    let directory = tempfile::tempdir().unwrap();
    let key = sandbox.okta_token();
    for answer in [
        Answer::json(403, json!({"errorCode": "E0000006"})),
        Answer::empty(204),
    ] {
        let answer = answer.header("x-okta-request-id", key);
        sandbox.answer_next("okta.revokeApiToken", answer);
        let mut command = sandbox.tokens(&["revoke", "okta", OKTA_SIEM, "--yes", NEEDED, "-v"]);
        command.args(["--change-log", "log"]);
        let ran = run(command.current_dir(directory.path()));
        assert_without(&ran.to_string(), key);
    }
    let log = std::fs::read_to_string(directory.path().join("log")).unwrap();
    assert_without(&log, key);
    assert!(log.contains("[redacted]"), "{log}");
    for line in log.lines() {
        serde_json::from_str::<Value>(line).unwrap();
    }
}

#[test]
fn texts_that_repeat_another_accounts_key_in_any_encoding() {
    let sandbox = serve();
    let key = sandbox.okta_token();
    for text in encodings(key) {
        let detail = json!({ "detail": format!("{text}: no such key {text}") });
        sandbox.answer_next("mist.listApiTokens", Answer::json(403, detail));
        let list = ["list", "--account", "mist", "-v"];
        let ran = sandbox.run(&list).ends(4).says("[redacted]");
        assert_without(&ran.to_string(), key);
    }
}

#[test]
fn names_and_owners_of_tokens_that_are_keys() {
    let sandbox = serve();
    let key = sandbox.okta_token();
    let names = encodings(key).into_iter().map(|name| {
        let id = uuid_of(&name);
        json!({ "id": id, "name": format!("{name}\n\"{name}\\"), "created_by": { "email": name } })
    });
    let names: Vec<_> = names.collect();
    for format in ["table", "json", "ndjson", "csv"] {
        for owners in [false, true] {
            sandbox.answer_next("mist.listApiTokens", Answer::json(200, json!(names)));
            let mut command = sandbox.tokens(&["list", "-o", format]);
            if owners {
                command.arg("--with=owners");
            }
            let ran = run(&mut command);
            assert_without(&ran.to_string(), key);
            match format {
                "json" => _ = ran.json(),
                "ndjson" => ran.stdout.lines().for_each(|line| {
                    serde_json::from_str::<Value>(line).unwrap();
                }),
                _ => {}
            }
        }
    }
}

/// Some id that is another for each text.
fn uuid_of(text: &str) -> String {
    let number = text.bytes().fold(7_u64, |hash, byte| {
        hash.wrapping_mul(31) + u64::from(byte) % 1000
    });
    format!("5eeded00-0000-4000-8000-{:012x}", number & 0xffff_ffff_ffff)
}

#[test]
fn a_redirect_or_an_address_that_has_the_key() {
    let sandbox = serve();
    let key = sandbox.okta_token();
    let to = format!("https://{key}.example/");
    let list = || sandbox.tokens(&["list", "--account", "okta", "--max-wait", "0s"]);
    for _ in 0..2 {
        let answer = Answer::empty(302).header("location", &to);
        sandbox.answer_next("okta.listApiTokens", answer);
    }
    without(list, key).ends(1);

    // Not a valid name of a host in DNS, so that nothing is asked.
    let host = format!("https://{key}.{key}.{key}.{key}.{key}.{key}.{key}.okta.example");
    for arguments in [
        &["accounts"][..],
        &["accounts", "-o", "json"],
        &["accounts", "check"],
        &["list"],
        &["list", "-o", "json"],
        &["list", "-o", "ndjson"],
        &["show", "okta", OKTA_SIEM],
        &["capabilities"],
    ] {
        let command = || {
            let mut command = crate::support::tokens(arguments);
            command
                .env("OKTA_CLIENT_ORGURL", &host)
                .env("OKTA_CLIENT_TOKEN", key)
                .args(["--max-wait", "0s"]);
            command
        };
        without(command, key);
    }
}

#[test]
fn a_configured_url_that_has_the_key_of_another_account() {
    let sandbox = serve();
    let key = sandbox.okta_token();
    let url = sandbox.url();
    let home = Home::new(&format!(
        "[accounts.one]\nprovider = \"okta\"\nurl = \"{url}\"\ntoken = {{ env = \"ONE\" }}\n\
         [accounts.two]\nprovider = \"okta\"\nurl = \"https://{key}.okta.com\"\ntoken = {{ env = \"TWO\" }}\n",
    ));
    for arguments in [&["accounts"][..], &["accounts", "-o", "json"]] {
        let command = || {
            let mut command = home.tokens(arguments);
            command.env("ONE", key).env("TWO", "00other");
            command
        };
        without(command, key).ends(2).says("looks like a key");
    }
}

#[test]
fn links_that_have_the_key() {
    let sandbox = serve();
    let key = sandbox.okta_token();
    let list = || sandbox.tokens(&["list", "--account", "okta", "-o", "json"]);
    for _ in 0..2 {
        let link = format!("<{}/{key}?after={key}>; rel=\"next\"", sandbox.url());
        let first = Answer::json(200, json!([])).header("link", &link);
        sandbox.answer_next("okta.listApiTokens", first);
        let said = format!("bad cursor {key}");
        let second = json!({"errorCode": "E0000031", "errorSummary": said});
        sandbox.answer_next("okta.listApiTokens", Answer::json(400, second));
    }
    without(list, key);
}

/// Lets the next creation answer with `NEW_KEY`, which is repeated where it can be.
fn create_with_new_key(sandbox: &Served) {
    let created = json!({"id": ORG_WALLBOARD, "name": "ci", "key": NEW_KEY});
    let answer = Answer::json(200, created).header("x-request-id", NEW_KEY);
    sandbox.answer_next("mist.createOrgApiToken", answer);
}

#[test]
fn a_new_key_that_is_repeated_when_it_is_taken_back() {
    let directory = tempfile::tempdir().unwrap();
    for text in encodings(NEW_KEY) {
        for status in [403, 500] {
            let sandbox = serve();
            create_with_new_key(&sandbox);
            let said = json!({ "detail": format!("{text}{text} can't be revoked") });
            for _ in 0..4 {
                let answer = Answer::json(status, said.clone()).header("x-request-id", &text);
                sandbox.answer_next("mist.deleteOrgApiToken", answer);
            }
            let mut command = sandbox.tokens(&ORG_TOKEN);
            command
                .args(["--change-log", "log", "-v", "--max-wait", "0s"])
                .args(["--to-command", "--", "sh", "-c", "cat > /dev/null; exit 1"]);
            let ran = run(command.current_dir(directory.path()));
            assert_ne!(ran.code, Some(0));
            assert_without(&ran.to_string(), NEW_KEY);
        }
        let log = std::fs::read_to_string(directory.path().join("log")).unwrap();
        assert_without(&log, NEW_KEY);
    }
}

#[test]
fn a_new_key_is_on_standard_output_once_whatever_is_repeated_with_it() {
    let sandbox = serve();
    for options in [&[][..], &["-o", "json"]] {
        let created = json!({"id": ORG_WALLBOARD, "name": NEW_KEY, "key": NEW_KEY});
        let answer = Answer::json(200, created).header("x-request-id", NEW_KEY);
        sandbox.answer_next("mist.createOrgApiToken", answer);
        let mut command = sandbox.tokens(&[&ORG_TOKEN[..], options].concat());
        let ran = run(command.env("RUST_LOG", "tokens_http=trace,tokens_core=trace"));
        assert_eq!(ran.stdout.matches(NEW_KEY).count(), 1, "{ran}");
        assert_without(&ran.stderr, NEW_KEY);
        if !options.is_empty() {
            assert_eq!(ran.json()["key"], NEW_KEY);
        }
    }
}

#[test]
fn the_output_of_a_failing_program_is_shown_only_if_that_is_asked_for() {
    let sandbox = serve();
    for how in [
        "cat",
        "base64 -w 0",
        "base64 -w 0 | tr '/+' '_-'",
        "od -A n -t x1 | tr -d ' \\n'",
        "rev",
        "tr a-zA-Z A-Za-z",
        "sed 's/./&\\n/g' | fold -w 7",
        "fold -w 7",
    ] {
        let script = format!("{how}; {how} >&2; exit 1");
        let deliver = |options: &[&str]| {
            create_with_new_key(&sandbox);
            let command = ["--to-command", "--", "sh", "-c", &script];
            let ran = sandbox.run(&[&ORG_TOKEN[..], options, &command].concat());
            assert_ne!(ran.code, Some(0));
            assert_without(&ran.to_string(), NEW_KEY);
            ran
        };
        let hidden = deliver(&[]).says("--show-output");
        assert!(!hidden.stderr.contains("sh: "), "{hidden}");
        let shown = deliver(&["--show-output"]);
        assert!(shown.stderr.contains("sh: "), "{how}: {shown}");
    }
    // One that prints nothing leaves nothing to show.
    create_with_new_key(&sandbox);
    let command = ["--to-command", "--", "sh", "-c", "cat > /dev/null; exit 1"];
    let ran = sandbox.run(&[&ORG_TOKEN[..], &command].concat());
    assert!(!ran.stderr.contains("--show-output"), "{ran}");
    sandbox
        .run(&["create", "mist", "--name", "x", "--show-output"])
        .ends(2);
}

/// All else goes through the printer, which redacts.
#[test]
fn only_the_printer_writes_to_the_standard_streams() {
    let mut directories = vec![std::path::PathBuf::from("src")];
    let mut files = 0;
    while let Some(directory) = directories.pop() {
        for entry in std::fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                directories.push(path);
            } else if !path.ends_with("output/printer.rs") {
                files += 1;
                for line in std::fs::read_to_string(&path).unwrap().lines() {
                    let writes = ["io::stdout()", "io::stderr()", "print!(", "println!("];
                    let only_asks = ["is_terminal()", "terminal_size_of(", "fcntl_getfd("];
                    let is_use = writes.iter().any(|name| line.contains(name));
                    let asks = only_asks.iter().any(|name| line.contains(name));
                    assert!(!is_use || asks, "{}: {line}", path.display());
                }
            }
        }
    }
    assert!(files > 50, "{files}");
}

#[test]
fn a_key_on_standard_input_that_is_repeated() {
    let sandbox = serve();
    for text in encodings(NEW_KEY) {
        for arguments in [
            &["identify", "mist", "-v"][..],
            &["identify", "mist", "-o", "json"],
        ] {
            let said = Answer::json(401, json!({ "detail": text }));
            sandbox.answer_next("mist.getSelf", said.header("x-request-id", &text));
            let ran = run_with(sandbox.tokens(arguments), NEW_KEY);
            assert_without(&ran.to_string(), NEW_KEY);
        }
    }
    // And what the account tells of the key's owner.
    let key = sandbox.key_of(MIST_JENKINS).unwrap();
    let privileges = json!([{ "scope": "org", "role": key, "org_id": sandbox.orgs()[0].id }]);
    let owner = json!({ "email": key, "first_name": key, "privileges": privileges });
    for arguments in [
        &["identify", "mist"][..],
        &["identify", "mist", "-o", "json"],
    ] {
        sandbox.answer_next("mist.getSelf", Answer::json(200, owner.clone()));
        let ran = run_with(sandbox.tokens(arguments), &key);
        assert_without(&ran.to_string(), &key);
    }
}

#[test]
fn a_private_key_that_the_token_endpoint_repeats() {
    let sandbox = serve();
    let [private, public] = secrets::key();
    sandbox.add_okta_app(OktaApp::new(
        "0oaTokens0000000h5d7",
        json!({ "keys": [public] }),
    ));
    let home = Home::new(&format!(
        "[accounts.app]\nprovider = \"okta\"\nurl = \"{}\"\nclient_id = \"0oaTokens0000000h5d7\"\n\
         private_key = {{ file = \"app.json\" }}\nkey_id = \"k1\"\nscopes = [\"okta.apiTokens.read\"]\n",
        sandbox.url()
    ));
    home.write("app.json", &private.to_string(), 0o600);
    let secret = private["d"].as_str().unwrap();
    for text in encodings(secret).into_iter().chain([private.to_string()]) {
        let said = json!({ "error": "invalid_client", "error_description": text });
        let answer = Answer::json(401, said).header("x-okta-request-id", secret);
        sandbox.answer_next("okta.token", answer);
        let ran = home.run(&["list", "-v"]);
        assert_ne!(ran.code, Some(0));
        assert_without(&ran.to_string(), secret);
    }
}

#[test]
fn what_variables_hold_that_are_no_secrets_is_shown() {
    let sandbox = serve();
    let org = sandbox.orgs()[0].id.to_string();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("the-new-key-of-ci");
    let in_environment = |arguments: &[&str]| {
        let mut command = sandbox.tokens(arguments);
        command.env("MIST_ORG_ID", &org).env("KEY_FILE", &path);
        command
    };
    let list = ["list", "--account", "mist-org", "-o", "json"];
    let listed = run(&mut in_environment(&list)).ends(0);
    assert!(listed.stdout.contains(&org), "{listed}");
    let mut create = in_environment(&ORG_TOKEN);
    run(create.arg("--to-file").arg(&path)).ends(0);
    let log = std::fs::read_to_string(sandbox.changes()).unwrap();
    for shown in [org.as_str(), path.to_str().unwrap()] {
        assert!(log.contains(shown), "no {shown} in {log}");
    }
    for text in [&listed.stdout, &log] {
        assert!(!text.contains("[redacted]"), "{text}");
    }
}
