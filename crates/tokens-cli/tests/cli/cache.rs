//! `--cache`: details that an earlier run has read.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;

use serde_json::{Value, json};
use tokens_core::SignedDuration;
use tokens_sandbox::Answer;

use crate::support::{OKTA_SIEM, Ran, Served, run, serve, tokens};

const OWNERS_AND_ZONES: [&str; 2] = ["--with", "owners,zones"];

/// Lists the tokens of Okta as JSON, with the cache of the sandbox's state directory.
fn list(sandbox: &Served, arguments: &[&str]) -> Ran {
    let list = ["list", "--account", "okta", "-o", "json"];
    with_cache(sandbox, &[&list[..], arguments].concat())
}

fn with_cache(sandbox: &Served, arguments: &[&str]) -> Ran {
    let mut command = sandbox.tokens(arguments);
    run(command.env("XDG_CACHE_HOME", sandbox.state()))
}

fn cached(sandbox: &Served, age: &str) -> Ran {
    list(
        sandbox,
        &[&OWNERS_AND_ZONES[..], &["--cache", age]].concat(),
    )
}

/// The requests that read owners and zones.
fn reads(sandbox: &Served) -> u64 {
    ["getUser", "listNetworkZones", "getNetworkZone"]
        .iter()
        .map(|name| sandbox.requests(&format!("okta.{name}")))
        .sum()
}

/// The files of the cache.
fn files(sandbox: &Served) -> Vec<PathBuf> {
    let entries = fs::read_dir(sandbox.state().join("tokens")).into_iter();
    entries.flatten().map(|one| one.unwrap().path()).collect()
}

/// What was found out about the tokens, and what is missing.
fn facts(ran: &Ran) -> Value {
    let document = ran.json();
    let token = |token: &Value| {
        let mut token = token.clone();
        // Told only if it happens to be known by then.
        if let Some(Value::Object(org)) = token.pointer_mut("/org/value") {
            org.retain(|name, _| !name.starts_with("msp"));
        }
        let names = [
            "ref",
            "owner",
            "owner_details",
            "permissions",
            "zones",
            "org",
            "names_unknown",
            "agent_details",
            "rate_limit",
        ];
        names.map(|name| token[name].clone())
    };
    let tokens = document["tokens"].as_array().unwrap().iter().map(token);
    let tokens: Vec<_> = tokens.collect();
    json!([
        tokens,
        document["details"],
        document["missing"],
        document["complete"]
    ])
}

fn read_before(ran: &Ran) -> Vec<bool> {
    let document = ran.json();
    let tokens = document["tokens"].as_array().unwrap().iter();
    let known = tokens.map(|token| token["details_read"].is_string());
    known.collect()
}

#[test]
fn the_next_run_reads_no_details_until_they_are_old() {
    let sandbox = serve();
    let first = cached(&sandbox, "24h").ends(0);
    assert_eq!(read_before(&first), [false; 6]);
    let first_reads = reads(&sandbox);
    assert!(first_reads > 4, "{first_reads}");
    let second = cached(&sandbox, "24h").ends(0);
    assert_eq!(reads(&sandbox), first_reads);
    assert_eq!(read_before(&second), [true; 6]);
    assert_eq!(facts(&first), facts(&second));
    // Without the option nothing is taken from it.
    let plain = list(&sandbox, &OWNERS_AND_ZONES).ends(0);
    assert_eq!(reads(&sandbox), 2 * first_reads);
    assert_eq!(read_before(&plain), [false; 6]);
    sandbox.advance(SignedDuration::from_hours(25));
    let late = cached(&sandbox, "24h").ends(0);
    assert_eq!(reads(&sandbox), 3 * first_reads);
    assert_eq!(read_before(&late), [false; 6]);
    // What is of a time to come does not count.
    sandbox.advance(SignedDuration::from_hours(-2));
    assert_eq!(read_before(&cached(&sandbox, "24h").ends(0)), [false; 6]);
}

#[test]
fn the_document_is_the_same_with_and_without() {
    let sandbox = serve();
    let all = |arguments: &[&str]| {
        let list = ["list", "-o", "json"];
        with_cache(&sandbox, &[&list[..], arguments].concat()).ends(0)
    };
    for with in ["all", "owners", "zones,agents", "names,permissions"] {
        let plain = all(&["--with", with]);
        for _ in 0..2 {
            let cached = all(&["--with", with, "--cache", "1h"]);
            assert_eq!(facts(&plain), facts(&cached), "{with}");
            let exact = ["zones,agents", "owners"].contains(&with);
            assert!(!exact || read_before(&cached).contains(&true), "{with}");
        }
    }
}

#[test]
fn a_token_that_was_changed_is_read_again() {
    let sandbox = serve();
    cached(&sandbox, "1h").ends(0);
    let update = ["update", "okta", OKTA_SIEM, "--yes", "--network", "zone"];
    let zone = ["--include", "nzoHeadquarters00h5d7"];
    sandbox.run(&[&update[..], &zone].concat()).ends(0);
    let ran = cached(&sandbox, "1h").ends(0);
    let document = ran.json();
    for token in document["tokens"].as_array().unwrap() {
        let is_changed = token["id"] == OKTA_SIEM;
        assert_eq!(token["details_read"].is_null(), is_changed, "{token}");
    }
}

#[test]
fn what_is_not_known_is_not_kept() {
    let sandbox = serve();
    let denied = json!({"errorCode": "E0000006", "errorSummary": "no"});
    for _ in 0..20 {
        sandbox.answer_next("okta.getUser", Answer::json(403, denied.clone()));
    }
    cached(&sandbox, "1h").ends(5);
    assert!(!files(&sandbox).iter().any(|file| {
        let text = fs::read_to_string(file).unwrap();
        text.contains("denied") || text.contains("owner_details\":{")
    }));
}

#[test]
fn the_file_is_private_and_has_no_key() {
    let sandbox = serve();
    cached(&sandbox, "1h").ends(0);
    let [file] = &files(&sandbox)[..] else {
        panic!("{:?}", files(&sandbox))
    };
    let mode = fs::metadata(file).unwrap().permissions().mode();
    assert_eq!(mode & 0o7777, 0o600);
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains("SUSPENDED") && !text.contains(sandbox.okta_token()));
}

#[test]
fn a_file_that_is_not_valid_is_written_anew() {
    let sandbox = serve();
    cached(&sandbox, "1h").ends(0);
    let file = files(&sandbox).remove(0);
    let good = fs::read_to_string(&file).unwrap();
    let newer = good.replacen("\"version\":1", "\"version\":99", 1);
    for (wrong, why) in [
        ("{", "not a valid cache"),
        (newer.as_str(), "version 99"),
        (
            &good.replace("\"host\":\"127.0.0.1", "\"host\":\"127.0.0.2"),
            "another host",
        ),
    ] {
        fs::write(&file, wrong).unwrap();
        let ran = cached(&sandbox, "1h").ends(0);
        assert!(ran.stderr.contains(why), "{ran}");
        assert_eq!(read_before(&ran), [false; 6]);
        let ran = cached(&sandbox, "1h").ends(0);
        assert_eq!(ran.stderr, "");
        assert_eq!(read_before(&ran), [true; 6]);
    }
    // Others could have written it.
    fs::set_permissions(&file, fs::Permissions::from_mode(0o666)).unwrap();
    assert_eq!(read_before(&cached(&sandbox, "1h").ends(0)), [false; 6]);
    let mode = fs::metadata(&file).unwrap().permissions().mode();
    assert_eq!(mode & 0o7777, 0o600);
}

#[test]
fn show_takes_it_and_says_how_old_it_is() {
    let directory = tempfile::tempdir().unwrap();
    let sandbox = format!("--sandbox={}", directory.path().display());
    let show = || {
        run(&mut tokens(&[
            &sandbox, "show", "okta", OKTA_SIEM, "--cache", "30d",
        ]))
        .ends(0)
    };
    assert!(!show().stdout.contains("details read"));
    let advance = ["sandbox", "advance", "3d", "--dir"];
    let path = directory.path().to_str().unwrap();
    run(&mut tokens(&[&advance[..], &[path]].concat())).ends(0);
    let shown = show();
    let line = shown
        .stdout
        .lines()
        .find(|line| line.contains("details read"));
    assert!(line.unwrap().ends_with(" d ago)"), "{shown}");
    let names = fs::read_dir(directory.path().join("tokens")).unwrap();
    let names: Vec<_> = names.map(|one| one.unwrap().file_name()).collect();
    assert_eq!(names, ["details-okta%40acme.okta.example.json"]);
}

#[test]
fn it_is_refused_where_it_has_no_use() {
    for arguments in [
        &["--sandbox", "list", "--with", "owners", "--cache", "1h"][..],
        &["--sandbox", "show", "okta", OKTA_SIEM, "--cache", "1h"],
        &["list", "--cache", "0h", "--with", "owners"],
    ] {
        run(&mut tokens(arguments)).ends(2);
    }
    let sandbox = serve();
    list(&sandbox, &["--cache", "1h"]).ends(2).says("--with");
    assert_eq!(sandbox.total_requests(), 0);
    let mut nowhere = sandbox.tokens(&["list", "--with", "owners", "--cache", "1h"]);
    run(&mut nowhere).ends(2).says("XDG_CACHE_HOME");
}

#[test]
fn roles_are_not_read_again_but_those_of_the_reader() {
    let sandbox = serve();
    let roles = || sandbox.requests("okta.listAssignedRolesForUser");
    let arguments = ["--with", "permissions", "--cache", "1h"];
    let first = list(&sandbox, &arguments).ends(0);
    let asked = roles();
    assert!(asked >= 4, "{asked}");
    let second = list(&sandbox, &arguments).ends(0);
    assert!(roles() <= asked + 1, "{asked} {}", roles());
    assert_eq!(facts(&first), facts(&second));
}

#[test]
fn the_oldest_are_dropped() {
    let sandbox = serve();
    cached(&sandbox, "24h").ends(0);
    let file = files(&sandbox).remove(0);
    let mut document: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    let one = document["tokens"][0].clone();
    let prefix = one["ref"].as_str().unwrap().rsplit_once('/').unwrap().0;
    let other = |id: &str, hours: i64| {
        let mut other = one.clone();
        other["ref"] = format!("{prefix}/{id}").into();
        let at = sandbox.now() - SignedDuration::from_hours(hours);
        other["read_at"] = at.to_string().into();
        other
    };
    let mut tokens = vec![other("00Texpired", 25), other("00Toldest", 23)];
    tokens.extend((0..19_999).map(|number| other(&format!("00T{number}"), 1)));
    document["tokens"] = tokens.into();
    fs::write(&file, document.to_string()).unwrap();
    cached(&sandbox, "24h").ends(0);
    let text = fs::read_to_string(&file).unwrap();
    let document: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(document["tokens"].as_array().unwrap().len(), 20_000);
    assert!(text.contains(OKTA_SIEM));
    assert!(!text.contains("00Texpired") && !text.contains("00Toldest"));
    fs::write(&file, vec![b' '; 32 * 1024 * 1024 + 1]).unwrap();
    cached(&sandbox, "24h").ends(0).says("33554432 bytes");
    assert!(fs::metadata(&file).unwrap().len() < 1024 * 1024);
}
