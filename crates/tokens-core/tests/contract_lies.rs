//! The contract suite fails for a provider that does something else than it says.
#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures_util::FutureExt as _;
use tokens_core::{
    BoxStream, Capability, CreateToken, Done, Identity, InUse, IssuedToken, ListOptions,
    MemoryTokens, Network, Operation, Owner, Privilege, ProviderId, Result, Revocation,
    RevokeOptions, SignedDuration, Timestamp, Token, TokenId, TokenKind, TokenProvider,
    TryStreamExt as _, UpdateToken, contract,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lie {
    None,
    NoTokenInUse,
    OtherTokenInUse,
    ClockAhead,
    NoAttempts(Operation),
    RenameOpensNetwork,
    RenameResetsPrivileges,
    NetworkRenames,
    UpdatesAnother,
    RevokesAnother,
    RevokesAnotherUnverified,
}

#[derive(Clone, Debug)]
struct Lying {
    memory: MemoryTokens,
    lie: Lie,
}

impl Lying {
    fn new(lie: Lie) -> Self {
        let mut capability = MemoryTokens::new().capability();
        // The token in use has to be told where it cannot revoke itself, too.
        capability.revoke_current = !matches!(lie, Lie::NoTokenInUse | Lie::OtherTokenInUse);
        let memory = MemoryTokens::with_capability(capability);
        Self {
            memory: memory.with(CreateToken::new("another")),
            lie,
        }
    }

    fn done<T>(&self, operation: Operation, done: Done<T>) -> Done<T> {
        if self.lie == Lie::NoAttempts(operation) {
            return done.attempts(0);
        }
        done
    }

    /// The last token that is neither `id` nor the one in use.
    async fn another(&self, id: &TokenId) -> Option<TokenId> {
        let tokens = self.memory.list(ListOptions::default());
        let tokens: Vec<_> = tokens.try_collect().await.unwrap();
        let mut ids = tokens.into_iter().skip(1).filter_map(|token| token.id);
        ids.rfind(|other| other != id)
    }
}

#[tokens_core::async_trait]
impl TokenProvider for Lying {
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

    fn service_now(&self) -> Timestamp {
        match self.lie {
            Lie::ClockAhead => Timestamp::now() + SignedDuration::from_mins(11),
            _ => self.memory.service_now(),
        }
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

    async fn create(&self, request: CreateToken) -> Result<Done<IssuedToken>> {
        let done = self.memory.create(request).await?;
        Ok(self.done(Operation::Create, done))
    }

    async fn update(&self, id: &TokenId, mut change: UpdateToken) -> Result<Done<Token>> {
        match self.lie {
            Lie::RenameOpensNetwork if change.name.is_some() => {
                change = change.network(Network::anywhere());
            }
            Lie::RenameResetsPrivileges if change.name.is_some() => {
                change = change.privileges(vec![Privilege::new("read", "org")]);
            }
            Lie::NetworkRenames if change.network.is_some() => change = change.name("network"),
            _ => {}
        }
        let done = self.memory.update(id, change.clone()).await?;
        if self.lie == Lie::UpdatesAnother
            && let Some(another) = self.another(id).await
        {
            self.memory.update(&another, change).await.unwrap();
        }
        Ok(self.done(Operation::Update, done))
    }

    async fn revoke(&self, id: &TokenId, options: &RevokeOptions) -> Result<Done<Revocation>> {
        let done = self.memory.revoke(id, options).await?;
        let takes_another = match self.lie {
            Lie::RevokesAnother => true,
            Lie::RevokesAnotherUnverified => !options.verify,
            _ => false,
        };
        if takes_another && let Some(another) = self.another(id).await {
            let _ = self.memory.revoke(&another, options).await.unwrap();
        }
        Ok(self.done(Operation::Revoke, done))
    }

    async fn revoke_current(&self, options: &RevokeOptions) -> Result<Done<Revocation>> {
        let done = self.memory.revoke_current(options).await?;
        Ok(self.done(Operation::RevokeCurrent, done))
    }

    async fn in_use(&self) -> Result<InUse> {
        match self.lie {
            Lie::NoTokenInUse => Ok(InUse::NoToken),
            Lie::OtherTokenInUse => Ok(InUse::Ids(vec!["memory-2".into()])),
            _ => self.memory.in_use().await,
        }
    }

    async fn owner(&self, id: &str) -> Result<Owner> {
        self.memory.owner(id).await
    }
}

impl contract::Harness for Lying {
    fn provider(&self) -> Arc<dyn TokenProvider> {
        Arc::new(self.clone())
    }

    fn unknown_id(&self) -> TokenId {
        "memory-0".into()
    }

    fn current(&self) -> Option<TokenId> {
        Some("memory-1".into())
    }
}

#[tokio::test(start_paused = true)]
async fn a_lie_is_found() {
    contract::run(async || Lying::new(Lie::None)).await;
    for (lie, expected) in [
        (Lie::NoTokenInUse, "NoToken does not tell the token in use"),
        (
            Lie::OtherTokenInUse,
            "Ids([TokenId(\"memory-2\")]) does not tell the token in use",
        ),
        (Lie::ClockAhead, "`service_now` is "),
        (Lie::NoAttempts(Operation::Create), "was sent 0 times"),
        (Lie::NoAttempts(Operation::Update), "was sent 0 times"),
        (Lie::NoAttempts(Operation::Revoke), "was sent 0 times"),
        (
            Lie::NoAttempts(Operation::RevokeCurrent),
            "was sent 0 times",
        ),
        (Lie::RenameOpensNetwork, "after UpdateToken { name: Some("),
        (
            Lie::RenameResetsPrivileges,
            "after UpdateToken { name: Some(",
        ),
        (Lie::NetworkRenames, "after UpdateToken { name: None"),
        (Lie::UpdatesAnother, "other tokens after UpdateToken"),
        (Lie::RevokesAnother, "other tokens after the revocation of"),
        (
            Lie::RevokesAnotherUnverified,
            "other tokens after the revocation of",
        ),
    ] {
        let run = AssertUnwindSafe(contract::run(async || Lying::new(lie)));
        let panic = run.catch_unwind().await.unwrap_err();
        let message = panic.downcast::<String>().unwrap();
        assert!(message.contains(expected), "{lie:?}: {message}");
    }
}
