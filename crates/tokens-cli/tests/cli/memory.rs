//! Memory is bounded, whatever a service answers.

// The memory of a process is read from /proc.
#![cfg(target_os = "linux")]

use std::fmt::Write as _;
use std::fs;
use std::process::Command;

use serde_json::json;
use tempfile::TempDir;

use crate::support::raw::{Raw, Reply, answer, run_measured, zipped};
use crate::support::{Ran, tokens};

/// No run takes more, in bytes.
const LIMIT: u64 = 256_000_000;

const MIB: usize = 1024 * 1024;

fn uuid(number: usize) -> String {
    format!("5e6f7a8b-0000-4000-8000-{number:012x}")
}

/// Accounts at `url`: `orgs` organizations of one Mist key, or an Okta org if there are none.
fn configured(url: &str, orgs: usize) -> TempDir {
    let directory = tempfile::tempdir().unwrap();
    let ids: Vec<_> = (0..orgs).map(uuid).collect();
    let text = match orgs {
        0 => format!(
            "[accounts.a]\nprovider = \"okta\"\nurl = \"{url}\"\ntoken = {{ env = \"KEY\" }}\n"
        ),
        _ => format!(
            "[accounts.a]\nprovider = \"mist\"\nurl = \"{url}\"\ntoken = {{ env = \"KEY\" }}\nscope = \"org\"\nids = {ids:?}\n"
        ),
    };
    fs::write(directory.path().join("config.toml"), text).unwrap();
    directory
}

fn list(directory: &TempDir, format: &str) -> Command {
    let mut command = tokens(&["list", "--max-wait", "0", "-o", format, "--config"]);
    command
        .arg(directory.path().join("config.toml"))
        .env("KEY", "key-of-this-test");
    command
}

/// Runs it within the limit of memory.
#[track_caller]
fn bounded(directory: &TempDir, format: &str, what: &str) -> Ran {
    let (ran, peak) = run_measured(&mut list(directory, format));
    assert!(peak > MIB as u64, "the peak of {what} was not seen");
    assert!(
        peak < LIMIT,
        "{what} as {format} took {} MB; exit {:?}, {}",
        peak / 1_000_000,
        ran.code,
        ran.stderr
    );
    ran
}

/// An array of `count` elements.
fn array(count: usize, element: &str) -> String {
    let mut text = String::with_capacity(2 + count * (element.len() + 1));
    text.push('[');
    for index in 0..count {
        if index > 0 {
            text.push(',');
        }
        text.push_str(element);
    }
    text.push(']');
    text
}

#[test]
fn a_hostile_answer_is_refused_by_the_name_of_a_limit() {
    let mut others = ["ndjson", "table", "csv"].into_iter().cycle();
    let most = 12 * MIB;
    let record =
        |member: &str, value: &str| format!(r#"[{{"id":"{}","{member}":{value}}}]"#, uuid(1));
    let text = |length| format!("\"{}\"", "x".repeat(length));
    let mut members = String::new();
    for number in 0..2_000_000 {
        write!(members, "\"f{number}\":0,").unwrap();
    }
    let nested = format!("{}{}", "[".repeat(most / 2), "]".repeat(most / 2));
    // One that needs more than one pass, since it has something odd.
    let odd = format!(r#"[{{"name":7}},{}"#, &array(most / 3, "{}")[1..]);
    for (what, body, limit) in [
        ("objects", array(most / 3, "{}"), Some("records")),
        ("arrays", array(most / 3, "[]"), Some("records")),
        ("numbers", array(most / 2, "0"), Some("records")),
        ("odd records", odd, Some("records")),
        ("a name", record("name", &text(most)), Some("text_bytes")),
        (
            "addresses",
            record("src_ips", &array(most / 4, "\"a\"")),
            Some("elements"),
        ),
        (
            "privileges",
            record("privileges", &array(most / 3, "{}")),
            Some("elements"),
        ),
        (
            "views",
            record(
                "privileges",
                &format!(r#"[{{"views":[{}]}}]"#, array(most / 4, "\"a\"")),
            ),
            Some("elements"),
        ),
        (
            "many addresses each",
            array(400, &format!(r#"{{"src_ips":{}}}"#, array(30_000, "\"\""))),
            Some("decoded_bytes"),
        ),
        (
            "a large record",
            record("privileges", &array(30_000, r#"{"role":"admin"}"#)),
            Some("record_bytes"),
        ),
        ("bytes", " ".repeat(60 * MIB), Some("max_body")),
        // Nothing of these is kept.
        ("nesting", record("privileges", &nested), None),
        (
            "members",
            format!("[{{{members}\"id\":\"{}\"}}]", uuid(1)),
            None,
        ),
    ] {
        let server = Raw::always(match limit {
            Some("max_body") => answer(200, &[], body.as_bytes()),
            _ => zipped(&[], body.as_bytes()),
        });
        drop(body);
        let directory = configured(&server.url, 1);
        // Each with one other format, in turn.
        let other = others.next().unwrap();
        for format in ["json", other] {
            let ran = bounded(&directory, format, what);
            let Some(limit) = limit else {
                ran.ends(0);
                continue;
            };
            let named = format!("(limit `{limit}`)");
            assert_eq!(ran.code, Some(1), "{what}: {ran}");
            assert!(ran.stderr.contains(&named), "{what}: {ran}");
            let errors = match format {
                "json" => ran.json()["missing"].clone(),
                "ndjson" => {
                    let last = ran.stdout.lines().last().unwrap();
                    serde_json::from_str::<serde_json::Value>(last).unwrap()["missing"].clone()
                }
                _ => continue,
            };
            assert_eq!(errors[0]["kind"], "decode", "{what}: {ran}");
            let message = errors[0]["message"].as_str().unwrap();
            assert!(message.ends_with(&named), "{what}: {message}");
        }
    }
}

#[test]
fn a_hostile_error_is_bounded() {
    let zip = |body: String| zipped(&[], body.as_bytes());
    let error = |reply| match reply {
        Reply::Bytes(bytes) => {
            let text = [b"HTTP/1.1 403", &bytes[12..]].concat();
            Reply::Bytes(text.into())
        }
        other => other,
    };
    let many: Vec<_> = (0..5_000).map(|number| format!("x-{number}: 0")).collect();
    let many: Vec<_> = many.iter().map(String::as_str).collect();
    let long = format!("www-authenticate: {}", "x".repeat(2 * MIB));
    for (what, reply, code) in [
        ("an error", error(zip(array(4 * MIB, "{}"))), 4),
        (
            "a long message",
            error(zip(json!({ "detail": "x".repeat(12 * MIB) }).to_string())),
            4,
        ),
        ("nesting", error(zip("[".repeat(12 * MIB))), 4),
        ("many headers", answer(200, &many, b"[]"), 6),
        ("a long header", answer(401, &[&long], b"{}"), 6),
    ] {
        let server = Raw::always(reply);
        let directory = configured(&server.url, 1);
        let ran = bounded(&directory, "json", what);
        assert_eq!(ran.code, Some(code), "{what}: {ran}");
    }
}

/// A Mist list as it really is, with one or two privileges a token.
fn mist_list(count: usize) -> String {
    let mut text = String::from("[");
    for number in 0..count {
        if number > 0 {
            text.push(',');
        }
        let (id, org, site) = (uuid(number), uuid(0), uuid(number + 1));
        let more = match number % 4 {
            0 => format!(
                r#",{{"role":"helpdesk","scope":"site","org_id":"{org}","site_id":"{site}"}}"#
            ),
            _ => String::new(),
        };
        write!(
            text,
            r#"{{"id":"{id}","name":"deploy pipeline {number}","key":"1qkb...{:04}","created_by":"admin-{}@acme.example","created_time":1690000000,"last_used":1790000000.5,"org_id":"{org}","src_ips":["192.0.2.0/24"],"privileges":[{{"role":"admin","scope":"org","org_id":"{org}"}}{more}]}}"#,
            number % 10_000,
            number % 100,
        )
        .unwrap();
    }
    text + "]"
}

#[test]
fn a_mist_list_of_100_000_tokens_works_in_every_format() {
    const TOKENS: usize = 100_000;
    let body = mist_list(TOKENS);
    assert!(body.len() > 35_000_000, "{}", body.len());
    let server = Raw::always(answer(200, &[], body.as_bytes()));
    drop(body);
    let directory = configured(&server.url, 1);
    for format in ["table", "json", "csv", "ndjson"] {
        let ran = bounded(&directory, format, "a long list");
        assert_eq!(ran.code, Some(0), "{format}: {}", ran.stderr);
        let listed = ran.stdout.matches("deploy pipeline ").count();
        assert_eq!(listed, TOKENS, "{format}");
    }
}

#[test]
fn a_list_that_does_not_end_is_bounded() {
    let page = array(100_000, "{}");
    let server = Raw::start(move |request| {
        let after = request
            .split(['=', ' '])
            .find_map(|part| part.parse::<u32>().ok());
        let link = format!(
            "link: <https://acme.okta.com/api/v1/api-tokens?after={}>; rel=\"next\"",
            after.unwrap_or_default() + 1
        );
        zipped(&[&link], page.as_bytes())
    });
    let directory = configured(&server.url, 0);
    let ran = bounded(&directory, "csv", "a list without end");
    assert_eq!(ran.code, Some(5), "{}", ran.stderr);
    assert!(
        ran.stderr.contains("(limit `held_bytes`)"),
        "{}",
        ran.stderr
    );
    assert!(ran.stderr.contains("-o ndjson"), "{}", ran.stderr);
}

#[test]
fn the_long_lists_of_many_organizations_are_bounded_together() {
    const ORGS: usize = 16;
    const TOKENS: usize = 40_000;
    let tokens: Vec<_> = (0..TOKENS)
        .map(|number| json!({"id": uuid(number)}))
        .collect();
    let server = Raw::always(zipped(&[], json!(tokens).to_string().as_bytes()));
    let directory = configured(&server.url, ORGS);
    let ran = bounded(&directory, "ndjson", "many lists");
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert_eq!(ran.stdout.lines().count(), 1 + ORGS * TOKENS + 1);
    let ran = bounded(&directory, "csv", "many lists");
    assert_eq!(ran.code, Some(5), "{}", ran.stderr);
    assert!(
        ran.stderr.contains("(limit `held_bytes`)"),
        "{}",
        ran.stderr
    );
}
