//! Changes that were cut off are found, decided about and settled, by the library alone.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a failed check panics")]

use std::path::{Path, PathBuf};

use tempfile::TempDir;
use tokens_change::{
    Change, ChangeLog, ChangeRecords, Decision, FileSink, Finding, Recovery, TokenOutcome,
};
use tokens_core::{Account, CreateToken, MemoryTokens, Privilege, TokenId, TokenProvider};

/// Creates a token called `ci`, as a program that ends right afterwards: the log lacks the outcome.
async fn cut_off(provider: &MemoryTokens, log: &ChangeLog, directory: &Path) -> TokenId {
    let request = CreateToken::new("ci").privilege(Privilege::new("read", "org"));
    let sink = FileSink::create(directory.join("key")).unwrap();
    drop(log.begin(Change::create(provider.id(), "acme", &request, &sink)));
    let created = provider.create(request).await.unwrap();
    created.value.token.id.unwrap()
}

fn stage() -> (TempDir, PathBuf, ChangeLog, MemoryTokens, [Account; 1]) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("changes.jsonl");
    let log = ChangeLog::open(&path).unwrap();
    let provider = MemoryTokens::new();
    let accounts = [Account::new("acme", provider.clone())];
    (directory, path, log, provider, accounts)
}

#[tokio::test]
async fn a_token_that_a_change_has_left_is_revoked() {
    let (directory, path, log, provider, accounts) = stage();
    let id = cut_off(&provider, &log, directory.path()).await;
    let records = ChangeRecords::read(&path).unwrap().unwrap();
    let mut recovery = Recovery::new(&records);
    recovery.look(&accounts).await;
    let change = recovery.changes_mut().next().unwrap();
    assert_eq!(change.finding, Finding::Matches);
    let found = &mut change.matches[0];
    assert!(found.is_certain && found.guards.is_empty(), "{found:?}");
    assert_eq!(found.id, id);
    found.decision = Decision::Revoke;
    recovery.carry_out(&log, None).await.unwrap();
    let change = recovery.changes().next().unwrap();
    assert!(change.is_settled);
    assert!(matches!(
        change.matches[0].outcome,
        TokenOutcome::Revoked(_)
    ));
    provider.get(&id).await.unwrap_err();
    let records = ChangeRecords::read(&path).unwrap().unwrap();
    assert_eq!(records.in_doubt().len(), 0);
}

#[tokio::test]
async fn what_is_kept_is_settled_and_what_is_undecided_is_not() {
    for (decision, settled) in [(Decision::Keep, true), (Decision::Undecided, false)] {
        let (directory, path, log, provider, accounts) = stage();
        let id = cut_off(&provider, &log, directory.path()).await;
        let records = ChangeRecords::read(&path).unwrap().unwrap();
        let mut recovery = Recovery::new(&records);
        recovery.look(&accounts).await;
        let change = recovery.changes_mut().next().unwrap();
        change.matches[0].decision = decision;
        recovery.carry_out(&log, None).await.unwrap();
        assert_eq!(recovery.changes().next().unwrap().is_settled, settled);
        provider.get(&id).await.unwrap();
    }
}

#[tokio::test]
async fn what_cannot_be_looked_up_stays_unknown() {
    let (directory, path, log, provider, _) = stage();
    let id = cut_off(&provider, &log, directory.path()).await;
    let records = ChangeRecords::read(&path).unwrap().unwrap();
    let mut recovery = Recovery::new(&records);
    let others = [Account::new("other", provider.clone())];
    recovery.look(&others).await;
    recovery.carry_out(&log, None).await.unwrap();
    let change = recovery.changes().next().unwrap();
    assert_eq!(
        (change.finding, change.is_settled),
        (Finding::Unknown, false)
    );
    assert_eq!(change.notes.len(), 1, "{:?}", change.notes);
    provider.get(&id).await.unwrap();
    // It can be settled as it is.
    let ids = [change.record.change];
    Recovery::settling(&records, &ids)
        .carry_out(&log, None)
        .await
        .unwrap();
    let records = ChangeRecords::read(&path).unwrap().unwrap();
    assert_eq!(records.in_doubt().len(), 0);
}

#[tokio::test]
async fn nothing_is_revoked_after_a_stop_was_asked_for() {
    let (directory, path, log, provider, accounts) = stage();
    let id = cut_off(&provider, &log, directory.path()).await;
    let records = ChangeRecords::read(&path).unwrap().unwrap();
    let mut recovery = Recovery::new(&records);
    recovery.look(&accounts).await;
    for found in recovery.changes_mut().flat_map(|it| &mut it.matches) {
        found.decision = Decision::Revoke;
    }
    log.activity().request_stop();
    recovery.carry_out(&log, None).await.unwrap();
    provider.get(&id).await.unwrap();
}
