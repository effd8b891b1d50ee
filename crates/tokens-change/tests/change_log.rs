//! What a change log records, and what it stops.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a failed check panics")]

use std::path::Path;
use std::{fs, thread};

use serde_json::{Value, json};
use tokens_change::{
    Change, ChangeErrorKind, ChangeLog, ChangeOutcome, ChangeRecords, FileSink, Reason,
};
use tokens_core::{
    CreateToken, Identity, IdentityKind, Privilege, ProviderId, Scope, Token, TokenKind,
    UpdateToken,
};

fn provider() -> ProviderId {
    ProviderId::new("example".into(), "api.example", Scope::Tenant)
}

fn token() -> Token {
    let mut token = Token::new(provider(), TokenKind::ORG);
    token.id = Some("7".into());
    token.name = Some("ci".into());
    token
}

fn lines(path: &Path) -> Vec<Value> {
    let text = fs::read_to_string(path).unwrap();
    let lines = text.lines().map(|line| serde_json::from_str(line).unwrap());
    lines.collect()
}

#[test]
fn who_why_and_the_values_are_recorded() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("log");
    let log = ChangeLog::open(&path).unwrap().program("web 1.2");
    let mut identity = Identity::new(IdentityKind::User);
    identity.email = Some("ann@example.com".into());
    let reason: Reason = " NET-7 ".parse().unwrap();
    let (provider, token) = (provider(), token());
    let update = UpdateToken::new().name("wall");
    let change = Change::update(&provider, "acme", &token, &update);
    let change = change.reason(Some(&reason)).identity(Some(&identity));
    let begun = log.begin(change).unwrap();
    let outcome = ChangeOutcome::updated().request_id(Some("r1"));
    begun.end(&outcome).unwrap();
    let lines = lines(&path);
    // No request has a name before it is sent.
    assert_eq!(lines[0]["request_id"], json!(null));
    assert_eq!(lines[1]["request_id"], "r1");
    for line in &lines {
        assert_eq!(line["before"], json!({"name": "ci"}));
        assert_eq!(line["after"], json!({"name": "wall"}));
        assert_eq!(line["reason"], "NET-7");
        assert_eq!(line["identity"]["email"], "ann@example.com");
        assert_eq!(line["version"], "web 1.2");
        assert!(line["user"].is_string() && line["machine"].is_string());
        assert_eq!(line["ref"], "example:api.example/7");
    }
}

#[test]
fn values_never_make_a_line_too_long_to_be_read() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("log");
    let log = ChangeLog::open(&path).unwrap();
    let sink = FileSink::create(directory.path().join("key")).unwrap();
    let mut request = CreateToken::new("ci");
    request.privileges = vec![Privilege::new("read", "org"); 1000];
    let provider = provider();
    let begun = log.begin(Change::create(&provider, "acme", &request, &sink));
    begun
        .unwrap()
        .end(&ChangeOutcome::created(&token()))
        .unwrap();
    let records = ChangeRecords::read(&path).unwrap().unwrap();
    assert_eq!(records.unreadable, [] as [usize; 0]);
    assert_eq!(records.changes[0].id.as_deref(), Some("7"));
    assert_eq!(lines(&path)[0]["after"], json!(null));
}

#[test]
fn after_an_outcome_that_is_not_recorded_nothing_is_begun() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("log");
    let log = ChangeLog::open(&path).unwrap();
    let (provider, token) = (provider(), token());
    let revoke = || Change::revoke(&provider, "acme", &token);
    let first = log.begin(revoke()).unwrap();
    let second = log.begin(revoke()).unwrap();
    // Where it was is nothing to write to.
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    let error = first.end(&ChangeOutcome::updated()).unwrap_err();
    assert_eq!(error.kind(), ChangeErrorKind::Log);
    assert!(log.check().is_err() && log.begin(revoke()).is_err());
    // What has happened is recorded as soon as it can be.
    fs::remove_dir(&path).unwrap();
    second.end(&ChangeOutcome::updated()).unwrap();
    assert_eq!(lines(&path).len(), 2);
    // What was dropped is as good as not recorded where that can't be told.
    let log = ChangeLog::open(&path).unwrap();
    let dropped = log.begin(revoke()).unwrap();
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    drop(dropped);
    assert!(log.check().is_err());
    // What is not recorded stops nothing.
    let unrecorded = ChangeLog::unrecorded();
    let begun = unrecorded.begin(revoke()).unwrap();
    begun.end(&ChangeOutcome::updated()).unwrap();
}

#[test]
fn two_changes_at_once_share_a_log() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("log");
    let log = ChangeLog::open(&path).unwrap();
    let other = ChangeLog::open(&path).unwrap();
    thread::scope(|scope| {
        for log in [&log, &log, &other] {
            scope.spawn(move || {
                let (provider, token) = (provider(), token());
                for number in 0..20 {
                    let change = Change::revoke(&provider, "acme", &token);
                    let begun = log.begin(change).unwrap();
                    let id = format!("r{number}");
                    let outcome = ChangeOutcome::updated().request_id(Some(&id));
                    begun.end(&outcome).unwrap();
                }
            });
        }
    });
    let lines = lines(&path);
    assert_eq!(lines.len(), 120);
    assert_eq!(
        ChangeRecords::read(&path).unwrap().unwrap().changes.len(),
        60
    );
}
