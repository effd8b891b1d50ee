//! Plans and creations of providers that do not behave.
#![allow(clippy::unwrap_used, reason = "a failed check panics")]

use std::sync::{Arc, Mutex};

use tokens_change::{
    ChangeError, ChangeErrorKind, ChangeLog, Creation, FileSink, GuardKind, Guards, Plan, Selected,
    Sink, TokenOutcome, read_token_list, revoke_current,
};
use tokens_core::{
    Account, BoxStream, Capability, CreateToken, Done, Error, ErrorKind, Identity, InUse,
    IssuedToken, ListOptions, MemoryTokens, Operation, Privilege, ProviderId, Result, Revocation,
    RevokeOptions, StreamExt as _, Token, TokenId, TokenKind, TokenProvider, TokenProviders,
    TokenRef, UpdateToken, async_trait,
};

/// The tokens of a memory, with another credential and other answers to writes.
#[derive(Clone, Debug)]
struct Odd {
    memory: MemoryTokens,
    in_use: InUse,
    /// What a write fails with.
    fails: Option<Error>,
    /// The option `in_use` of each revocation.
    proofs: Arc<Mutex<Vec<bool>>>,
}

impl Odd {
    fn new(memory: &MemoryTokens, own: &str) -> Self {
        Self {
            memory: memory.clone(),
            in_use: InUse::Ids(vec![own.into()]),
            fails: None,
            proofs: Arc::default(),
        }
    }

    fn failing(mut self, kind: ErrorKind, operation: Operation) -> Self {
        self.fails = Some(Error::new(kind, operation, "lost").with_token("memory-9".into()));
        self
    }

    fn fail<T>(&self) -> Result<Option<T>> {
        self.fails.clone().map_or(Ok(None), Err)
    }
}

#[async_trait]
impl TokenProvider for Odd {
    fn id(&self) -> &ProviderId {
        self.memory.id()
    }

    fn kind(&self) -> TokenKind {
        self.memory.kind()
    }

    fn capability(&self) -> Capability {
        self.memory.capability()
    }

    fn check_id(&self, id: &TokenId) -> Result<()> {
        self.memory.check_id(id)
    }

    fn list(&self, options: ListOptions) -> BoxStream<'static, Result<Token>> {
        self.memory.list(options)
    }

    async fn get(&self, id: &TokenId) -> Result<Token> {
        self.memory.get(id).await
    }

    async fn identity(&self) -> Result<Identity> {
        self.memory.identity().await
    }

    async fn in_use(&self) -> Result<InUse> {
        Ok(self.in_use.clone())
    }

    async fn create(&self, request: CreateToken) -> Result<Done<IssuedToken>> {
        self.fail::<()>()?;
        self.memory.create(request).await
    }

    async fn update(&self, id: &TokenId, change: UpdateToken) -> Result<Done<Token>> {
        self.memory.update(id, change).await
    }

    async fn revoke(&self, id: &TokenId, options: &RevokeOptions) -> Result<Done<Revocation>> {
        self.proofs.lock().unwrap().push(options.in_use);
        self.fail::<()>()?;
        self.memory.revoke(id, options).await
    }
}

/// An account of an MSP that has no organization.
#[derive(Debug)]
struct NoOrgs(ProviderId);

#[async_trait]
impl TokenProviders for NoOrgs {
    fn id(&self) -> &ProviderId {
        &self.0
    }

    fn kind(&self) -> TokenKind {
        TokenKind::ORG
    }

    fn capability(&self) -> Capability {
        Capability::all(true)
    }

    fn providers(&self) -> BoxStream<'static, Result<Arc<dyn TokenProvider>>> {
        futures_util::stream::empty().boxed()
    }
}

/// A sink that does not come back.
#[derive(Debug)]
struct Panics;

#[async_trait]
impl Sink for Panics {
    fn kind(&self) -> &'static str {
        "vault"
    }

    fn description(&self) -> String {
        "its key is in the vault".to_owned()
    }

    async fn deliver(self: Box<Self>, _: &IssuedToken) -> Result<(), ChangeError> {
        panic!("the vault is closed")
    }
}

fn request() -> CreateToken {
    CreateToken::new("ci").privilege(Privilege::new("read", "org"))
}

fn token(id: &str) -> TokenRef {
    TokenRef::new(MemoryTokens::new().id().clone(), id.into()).unwrap()
}

async fn count(memory: &MemoryTokens) -> usize {
    memory.list(ListOptions::default()).count().await
}

#[tokio::test]
async fn the_own_credential_is_left_alone_unless_that_is_said_in_more_words() {
    let memory = MemoryTokens::new().with(request());
    let accounts = [Account::new("acme", Odd::new(&memory, "memory-2"))];
    let log = ChangeLog::unrecorded();
    let mut plan = Plan::revoke(&accounts, [token("memory-2")]).await.unwrap();
    assert_eq!(plan.entries()[0].guards()[0].kind(), GuardKind::InUse);
    let refused = plan.carry_out(&log).await.unwrap_err();
    assert_eq!(refused.kind(), ChangeErrorKind::Refused);
    assert_eq!(count(&memory).await, 2);
    let guards = Guards::default().allow(GuardKind::InUse);
    let plan = Plan::revoke(&accounts, [token("memory-2")]).guards(guards);
    plan.await.unwrap().carry_out(&log).await.unwrap();
    assert_eq!(count(&memory).await, 1);
}

#[tokio::test]
async fn a_credential_that_is_not_known_guards_all_tokens_of_its_host() {
    let memory = MemoryTokens::new().with(request());
    let accounts = [
        Account::new("acme", Odd::new(&memory, "memory-1")),
        Account::several("msp", NoOrgs(memory.id().clone())),
    ];
    let plan = Plan::revoke(&accounts, [token("memory-2")]).await.unwrap();
    let blocked: Vec<_> = plan.blocked_by().into_iter().collect();
    assert_eq!(blocked, [GuardKind::UnknownCredential]);
    // Accounts are told by their names.
    let accounts = ["acme", "acme"].map(|name| Account::new(name, memory.clone()));
    let refused = Plan::revoke(&accounts, [token("memory-2")]).await;
    assert_eq!(refused.unwrap_err().kind(), ChangeErrorKind::Invalid);
}

#[tokio::test]
async fn a_token_of_two_accounts_is_one_and_its_proof_is_its_own_credentials() {
    let memory = MemoryTokens::new().with(request());
    let one = Odd::new(&memory, "memory-1");
    let accounts = [
        Account::new("one", one.clone()),
        Account::new("two", Odd::new(&memory, "memory-2")),
    ];
    let named = |account: &str| Selected::from(token("memory-2")).in_account(account);
    let mut plan = Plan::revoke(&accounts, [named("one"), named("two")])
        .guards(Guards::default().allow(GuardKind::InUse))
        .await
        .unwrap();
    assert_eq!(plan.entries().len(), 1);
    plan.carry_out(&ChangeLog::unrecorded()).await.unwrap();
    // That the key of `one` is refused afterwards would say nothing of the token of `two`.
    assert_eq!(*one.proofs.lock().unwrap(), [false]);
}

#[tokio::test]
async fn a_plan_that_was_not_made_is_no_success_and_is_not_made_again() {
    let memory = MemoryTokens::new().with(request()).with(request());
    let lost = Odd::new(&memory, "memory-1").failing(ErrorKind::OutcomeUnknown, Operation::Revoke);
    let accounts = [Account::new("acme", lost.clone())];
    let tokens = [token("memory-2"), token("memory-3")];
    let mut plan = Plan::revoke(&accounts, tokens).await.unwrap();
    let log = ChangeLog::unrecorded();
    let error = plan.carry_out(&log).await.unwrap_err();
    assert_eq!(error.kind(), ChangeErrorKind::Unknown);
    for entry in plan.entries() {
        assert!(matches!(entry.outcome(), TokenOutcome::Failed(_)));
    }
    let again = plan.carry_out(&log).await.unwrap_err();
    assert_eq!(again.kind(), ChangeErrorKind::Unknown);
    assert_eq!(
        lost.proofs.lock().unwrap().len(),
        2,
        "nothing is sent twice"
    );
}

#[tokio::test]
async fn a_creation_that_may_have_happened_is_unknown_and_names_its_token() {
    let directory = tempfile::tempdir().unwrap();
    let lost = Odd::new(&MemoryTokens::new(), "memory-1");
    let lost = lost.failing(ErrorKind::OutcomeUnknown, Operation::Create);
    let creation = Creation::new("acme", Arc::new(lost), request()).unwrap();
    let sink = FileSink::create(directory.path().join("key")).unwrap();
    let log = ChangeLog::unrecorded();
    let error = creation.carry_out(&log, Box::new(sink)).await.unwrap_err();
    assert_eq!(error.kind(), ChangeErrorKind::Unknown);
    let left = error.left_token().unwrap();
    assert_eq!(left.id, Some("memory-9".into()));
}

#[tokio::test]
async fn a_sink_that_panics_leaves_no_token() {
    let memory = MemoryTokens::new();
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("log");
    let log = ChangeLog::open(&path).unwrap();
    let creation = Creation::new("acme", Arc::new(memory.clone()), request()).unwrap();
    creation
        .carry_out(&log, Box::new(Panics))
        .await
        .unwrap_err();
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.contains("\"not_delivered\""), "{text}");
    // MemoryTokens shows no part of a key: that it is the new one is not certain.
    assert_eq!(count(&memory).await, 2);
}

#[tokio::test]
async fn nothing_begins_after_a_stop_was_asked_for() {
    let memory = MemoryTokens::new().with(request());
    let directory = tempfile::tempdir().unwrap();
    let log = ChangeLog::unrecorded();
    log.activity().request_stop();
    let creation = Creation::new("acme", Arc::new(memory.clone()), request()).unwrap();
    let sink = FileSink::create(directory.path().join("key")).unwrap();
    let created = creation.carry_out(&log, Box::new(sink)).await;
    assert_eq!(created.unwrap_err().kind(), ChangeErrorKind::Refused);
    let identity = memory.identity().await.unwrap();
    let options = RevokeOptions::default();
    let revoked = revoke_current("acme", &memory, &identity, options, None, &log).await;
    assert_eq!(revoked.unwrap_err().kind(), ChangeErrorKind::Refused);
    let accounts = [Account::new("acme", Odd::new(&memory, "memory-1"))];
    let mut plan = Plan::revoke(&accounts, [token("memory-2")]).await.unwrap();
    let stopped = plan.carry_out(&log).await.unwrap_err();
    assert_eq!(stopped.kind(), ChangeErrorKind::Refused);
    assert_eq!(count(&memory).await, 2);
}

#[tokio::test]
async fn an_error_is_one_line_with_its_causes_on_request() {
    let error = ChangeError::delivery("the vault\nsaid \u{1b}[31mno");
    let error = error.caused_by(std::io::Error::other("it is closed"));
    assert!(!error.to_string().contains(['\n', '\u{1b}']), "{error}");
    assert!(
        format!("{error:#}").ends_with(": it is closed"),
        "{error:#}"
    );
    let list = r#"{"type":"end","schema":"a\nb","complete":true,"errors":[],"tokens":0}"#;
    let error = read_token_list(list.as_bytes(), false).unwrap_err();
    assert!(!error.to_string().contains('\n'), "{error}");
    // What the service said is said once.
    let memory = MemoryTokens::new();
    let accounts = [Account::new("acme", memory)];
    let error = Plan::revoke(&accounts, [token("no id of it")])
        .await
        .unwrap_err();
    assert_eq!(
        error.service_error().unwrap().to_string(),
        error.to_string()
    );
    assert_eq!(format!("{error:#}"), error.to_string());
}
