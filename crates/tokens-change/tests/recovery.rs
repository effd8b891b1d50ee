//! Changes that were cut off are found, decided about and settled, by the library alone.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a failed check panics")]

use std::fs;
use std::future::pending;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use tempfile::TempDir;
use tokens_change::{
    Change, ChangeError, ChangeLog, ChangeRecords, Creation, Decision, Doubt, FileSink, Finding,
    Recovery, Sink, TokenOutcome, async_trait,
};
use tokens_core::{
    Account, BoxStream, Capability, CreateToken, Done, Error, ErrorKind, Identity, IdentityKind,
    IssuedToken, ListOptions, MemoryTokens, Operation, Privilege, ProviderId, Result, Scope,
    StreamExt as _, Token, TokenId, TokenKind, TokenProvider,
};
use tokio::sync::Notify;

fn request() -> CreateToken {
    CreateToken::new("ci").privilege(Privilege::new("read", "org"))
}

/// Records the intent of a creation, as a program that ends right afterwards: the log lacks the outcome.
fn intend(provider: &dyn TokenProvider, log: &ChangeLog, directory: &Path) {
    let request = request();
    let sink = FileSink::create(directory.join("key")).unwrap();
    drop(log.begin(Change::create(provider.id(), "acme", &request, &sink)));
    rewrite(&directory.join("changes.jsonl"), |line| {
        line["phase"] == "intent"
    });
}

/// Changes the lines of the log, and keeps those of which `change` says so.
fn rewrite(path: &Path, change: impl Fn(&mut Value) -> bool) {
    let text = fs::read_to_string(path).unwrap();
    let mut kept = String::new();
    for line in text.lines() {
        let mut line = serde_json::from_str(line).unwrap();
        if change(&mut line) {
            kept += &format!("{line}\n");
        }
    }
    fs::write(path, kept).unwrap();
}

/// Creates a token called `ci` of which the log has the intent only.
async fn cut_off(provider: &MemoryTokens, log: &ChangeLog, directory: &Path) -> TokenId {
    intend(provider, log, directory);
    let created = provider.create(request()).await.unwrap();
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

/// A vault that takes its time.
#[derive(Debug)]
struct Slow {
    asked: Arc<Notify>,
    answered: Arc<Notify>,
}

#[async_trait]
impl Sink for Slow {
    fn kind(&self) -> &'static str {
        "vault"
    }

    fn description(&self) -> String {
        "its key is in the vault".to_owned()
    }

    async fn deliver(self: Box<Self>, _: &IssuedToken) -> std::result::Result<(), ChangeError> {
        self.asked.notify_one();
        self.answered.notified().await;
        Ok(())
    }
}

#[tokio::test]
async fn a_creation_of_this_process_is_left_alone() {
    let (_directory, path, log, provider, accounts) = stage();
    let (asked, answered) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let sink = Slow {
        asked: Arc::clone(&asked),
        answered: Arc::clone(&answered),
    };
    let creation = Creation::new("acme", Arc::new(provider.clone()), request()).unwrap();
    let recover = async {
        asked.notified().await;
        let other_log = ChangeLog::open(&path).unwrap();
        let records = ChangeRecords::read(&path).unwrap().unwrap();
        let mut recovery = Recovery::new(&records);
        recovery.look(&accounts).await;
        let change = recovery.changes().next().unwrap();
        assert_eq!(change.finding, Finding::UnderWay);
        assert_eq!(change.matches.len(), 0);
        recovery.carry_out(&other_log, None).await.unwrap();
        answered.notify_one();
    };
    let (created, ()) = tokio::join!(creation.carry_out(&log, Box::new(sink)), recover);
    provider
        .get(&created.unwrap().token.id.unwrap())
        .await
        .unwrap();
    let records = ChangeRecords::read(&path).unwrap().unwrap();
    assert_eq!(records.in_doubt().len(), 0);
}

#[tokio::test]
async fn a_creation_of_another_machine_is_left_alone_for_as_long_as_it_may_take() {
    // After that, the token of today is not of then.
    for (hours, finding) in [(24, Finding::UnderWay), (26, Finding::NotFound)] {
        let (directory, path, log, provider, accounts) = stage();
        cut_off(&provider, &log, directory.path()).await;
        let begun = Timestamp::now() - SignedDuration::from_hours(hours);
        rewrite(&path, |line| {
            line["machine"] = "elsewhere".into();
            line["time"] = format!("{begun:.3}").into();
            true
        });
        let records = ChangeRecords::read(&path).unwrap().unwrap();
        let mut recovery = Recovery::new(&records);
        recovery.look(&accounts).await;
        let change = recovery.changes().next().unwrap();
        assert_eq!(change.finding, finding);
        let is_told = change.notes.iter().any(|note| note.contains("elsewhere"));
        assert_eq!(is_told, finding == Finding::UnderWay);
    }
}

/// A provider that tells less than the one in it.
#[derive(Clone, Debug)]
struct Reticent {
    inner: MemoryTokens,
    /// Who is signed in. `None`: the service does not answer.
    identity: Option<&'static str>,
    names_creators: bool,
}

#[async_trait]
impl TokenProvider for Reticent {
    fn id(&self) -> &ProviderId {
        self.inner.id()
    }

    fn kind(&self) -> TokenKind {
        self.inner.kind()
    }

    fn capability(&self) -> Capability {
        self.inner.capability()
    }

    fn list(&self, options: ListOptions) -> BoxStream<'static, Result<Token>> {
        let names_creators = self.names_creators;
        let told = move |mut token: Token| {
            token.owner = token.owner.filter(|_| names_creators);
            token
        };
        let list = self.inner.list(options);
        list.map(move |token| token.map(told)).boxed()
    }

    async fn get(&self, id: &TokenId) -> Result<Token> {
        self.inner.get(id).await
    }

    async fn identity(&self) -> Result<Identity> {
        let why = "the service does not answer";
        let id = self
            .identity
            .ok_or_else(|| Error::new(ErrorKind::Transport, Operation::Connect, why))?;
        let mut identity = Identity::new(IdentityKind::User);
        identity.id = Some(id.to_owned());
        Ok(identity)
    }

    async fn create(&self, request: CreateToken) -> Result<Done<IssuedToken>> {
        self.inner.create(request).await?;
        pending().await
    }
}

#[tokio::test]
async fn only_what_whoever_is_signed_in_has_created_is_certain() {
    for (identity, names_creators, expected, noted) in [
        (Some("memory"), true, Some(true), None),
        (Some("alice"), true, None, None),
        (
            Some("memory"),
            false,
            Some(false),
            Some("who created token"),
        ),
        (None, true, Some(false), Some("the service does not answer")),
    ] {
        let (directory, path, log, inner, _) = stage();
        cut_off(&inner, &log, directory.path()).await;
        let provider = Reticent {
            inner,
            identity,
            names_creators,
        };
        let records = ChangeRecords::read(&path).unwrap().unwrap();
        let mut recovery = Recovery::new(&records);
        recovery.look(&[Account::new("acme", provider)]).await;
        let change = recovery.changes().next().unwrap();
        let certain = change.matches.first().map(|found| found.is_certain);
        assert_eq!(certain, expected, "{identity:?} {:?}", change.notes);
        let has_note = |text: &str| change.notes.iter().any(|note| note.contains(text));
        assert!(noted.is_none_or(has_note), "{:?}", change.notes);
    }
}

#[tokio::test]
async fn changes_of_another_user_are_not_looked_up() {
    let (directory, path, log, memory, _) = stage();
    let of = |user: &str| {
        let scope = Scope::User(user.to_owned());
        let id = ProviderId::new("memory".into(), "memory", scope);
        MemoryTokens::of(id, TokenKind::USER, memory.capability())
    };
    let (alice, bob) = (of("alice").with(request()), of("bob"));
    let token = alice.get(&"memory-2".into()).await.unwrap();
    drop(
        log.begin(Change::revoke(alice.id(), "acme", &token))
            .unwrap(),
    );
    cut_off(&alice, &log, directory.path()).await;
    // As if the creation had been long ago: what is not found is settled then.
    rewrite(&path, |line| {
        line["time"] = "2026-01-01T00:00:00.000Z".into();
        true
    });
    let records = ChangeRecords::read(&path).unwrap().unwrap();
    for (provider, is_same) in [(bob, false), (alice, true)] {
        let mut recovery = Recovery::new(&records);
        recovery.look(&[Account::new("acme", provider)]).await;
        let findings: Vec<_> = recovery.changes().map(|it| it.finding).collect();
        let expected = if is_same {
            [Finding::There, Finding::NotFound]
        } else {
            [Finding::Unknown; 2]
        };
        assert_eq!(findings, expected);
        for change in recovery.changes().filter(|_| !is_same) {
            assert!(
                change.notes[0].contains("memory:memory/user/bob"),
                "{:?}",
                change.notes
            );
        }
    }
    // Of what was recorded without the scope it is not known.
    rewrite(&path, |line| {
        let members = line.as_object_mut().unwrap();
        members.remove("provider_id").unwrap();
        members.remove("ref").unwrap();
        true
    });
    let records = ChangeRecords::read(&path).unwrap().unwrap();
    assert_eq!((records.changes.len(), records.unreadable.len()), (2, 0));
}

#[tokio::test]
async fn a_creation_that_was_dropped_has_an_unknown_outcome() {
    let (directory, path, log, inner, accounts) = stage();
    let provider = Reticent {
        inner,
        identity: Some("memory"),
        names_creators: true,
    };
    let creation = Creation::new("acme", Arc::new(provider), request()).unwrap();
    let sink = FileSink::create(directory.path().join("key")).unwrap();
    let created = creation.carry_out(&log, Box::new(sink));
    let time = Duration::from_millis(100);
    tokio::time::timeout(time, created).await.unwrap_err();
    log.check().unwrap();
    let records = ChangeRecords::read(&path).unwrap().unwrap();
    assert_eq!(records.in_doubt()[0].1, Doubt::UnknownOutcome);
    let mut recovery = Recovery::new(&records);
    recovery.look(&accounts).await;
    assert!(recovery.changes().next().unwrap().matches[0].is_certain);
}
