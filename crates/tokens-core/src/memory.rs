//! The reference implementation: tokens in memory, no service behind them.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use futures_util::stream::{self, BoxStream, StreamExt};
use jiff::Timestamp;
use tokens_http::Secret;

use crate::capability::Capability;
use crate::done::Done;
use crate::error::{CarriedOut, Error, ErrorKind, Operation, Result};
use crate::identity::{Identity, IdentityKind};
use crate::in_use::InUse;
use crate::provider::TokenProvider;
use crate::provider_id::{ProviderId, Scope};
use crate::request::{CreateToken, IssuedToken, ListOptions, UpdateToken};
use crate::revocation::{Revocation, RevokeOptions};
use crate::token::{Network, Owner, Provenance, Token, TokenId, TokenKind, When};
use crate::{validate, verify};

/// The id of the only user.
const OWNER: &str = "memory";

/// A [`TokenProvider`] that keeps its tokens in memory: for tests of programs, and the reference for what the
/// contract means. It starts with one token, the one in use. Clones share their tokens.
#[derive(Clone)]
pub struct MemoryTokens {
    id: ProviderId,
    kind: TokenKind,
    capability: Capability,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    tokens: Vec<Token>,
    current: Option<TokenId>,
    created: u64,
}

impl fmt::Debug for MemoryTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryTokens")
            .field("tokens", &self.lock().tokens.len())
            .finish()
    }
}

impl Default for MemoryTokens {
    fn default() -> Self {
        Self::new()
    }
}

impl MemoryTokens {
    /// A provider that can do everything.
    pub fn new() -> Self {
        Self::with_capability(Capability {
            names_client: false,
            expires_when_idle: false,
            details: false,
            zones: false,
            usage: false,
            ..Capability::all(true)
        })
    }

    /// A provider that can do what `capability` says.
    pub fn with_capability(capability: Capability) -> Self {
        let id = ProviderId::new("memory".into(), "memory", Scope::Tenant);
        Self::of(id, TokenKind::USER, capability)
    }

    /// A provider of a service, with tokens of that kind.
    pub fn of(id: ProviderId, kind: TokenKind, capability: Capability) -> Self {
        let provider = Self {
            id,
            kind,
            capability,
            state: Arc::default(),
        };
        // Not by `create`: the token in use is there before anything is asked for.
        let (current, _) = provider.issue(CreateToken::new("in use"));
        provider.lock().current = current.id;
        provider
    }

    /// Adds a token.
    #[must_use]
    pub fn with(self, request: CreateToken) -> Self {
        self.issue(request);
        self
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn issue(&self, request: CreateToken) -> (Token, Secret) {
        let mut state = self.lock();
        state.created += 1;
        let mut token = Token::new(self.id.clone(), self.kind.clone());
        token.id = Some(TokenId::new(format!("memory-{}", state.created)));
        token.name = Some(request.name);
        token.owner = Some(Owner::id(OWNER));
        token.created = Some(Timestamp::now());
        token.last_used = When::never(Provenance::Reported);
        token.expires = When::never(Provenance::Reported);
        token.privileges = Some(request.privileges);
        token.src_ips = Some(request.src_ips);
        token.network = Some(Network::anywhere());
        state.tokens.push(token.clone());
        let secret = Secret::new(format!("memory-key-{:032x}", rand_u128()));
        (token, secret)
    }

    /// Checks the flag and that the token in use still works.
    fn allow(&self, operation: Operation, allowed: bool) -> Result<()> {
        if !allowed {
            return Err(validate::unsupported(operation, self));
        }
        let state = self.lock();
        let alive = |id| {
            state
                .tokens
                .iter()
                .any(|token| token.id.as_ref() == Some(id))
        };
        if state.current.as_ref().is_some_and(alive) {
            return Ok(());
        }
        let why = "the token in use was revoked";
        let error = self.error(ErrorKind::Unauthenticated, operation, why);
        Err(error.with_carried_out(CarriedOut::Refused))
    }

    fn error(&self, kind: ErrorKind, operation: Operation, message: &str) -> Error {
        Error::new(kind, operation, message).with_provider(self.id.clone())
    }

    fn not_found(&self, operation: Operation, id: &TokenId) -> Error {
        self.error(ErrorKind::NotFound, operation, "there is no such token")
            .with_token(id.clone())
    }
}

fn rand_u128() -> u128 {
    use std::hash::{BuildHasher, RandomState};
    let half = || u128::from(RandomState::new().hash_one(0));
    half() << 64 | half()
}

#[async_trait]
impl TokenProvider for MemoryTokens {
    fn id(&self) -> &ProviderId {
        &self.id
    }

    fn kind(&self) -> TokenKind {
        self.kind.clone()
    }

    fn capability(&self) -> Capability {
        self.capability
    }

    fn check_id(&self, id: &TokenId) -> Result<()> {
        let usable = |c: char| c.is_ascii_alphanumeric() || c == '-';
        if id.as_str().starts_with("memory-") && id.as_str().chars().all(usable) {
            return Ok(());
        }
        let why = "ids here are like `memory-1`";
        let error = self.error(ErrorKind::Invalid, Operation::Get, why);
        Err(error.with_token(id.clone()))
    }

    fn list(&self, _: ListOptions) -> BoxStream<'static, Result<Token>> {
        let tokens = match self.allow(Operation::List, self.capability.list) {
            Ok(()) => self.lock().tokens.clone().into_iter().map(Ok).collect(),
            Err(error) => vec![Err(error)],
        };
        stream::iter(tokens).boxed()
    }

    async fn get(&self, id: &TokenId) -> Result<Token> {
        self.allow(Operation::Get, self.capability.get)?;
        self.check_id(id)?;
        let state = self.lock();
        let found = state
            .tokens
            .iter()
            .find(|token| token.id.as_ref() == Some(id));
        found
            .cloned()
            .ok_or_else(|| self.not_found(Operation::Get, id))
    }

    async fn create(&self, request: CreateToken) -> Result<Done<IssuedToken>> {
        self.allow(Operation::Create, self.capability.create)?;
        validate::create(&request, &self.capability, &self.id)?;
        let (token, secret) = self.issue(request);
        Ok(Done::new(IssuedToken::new(token, secret)))
    }

    async fn update(&self, id: &TokenId, change: UpdateToken) -> Result<Done<Token>> {
        self.allow(Operation::Update, self.capability.update())?;
        self.check_id(id)?;
        validate::update(&change, &self.capability, &self.id)?;
        let mut state = self.lock();
        let found = state
            .tokens
            .iter_mut()
            .find(|token| token.id.as_ref() == Some(id));
        let token = found.ok_or_else(|| self.not_found(Operation::Update, id))?;
        if let Some(name) = change.name {
            token.name = Some(name);
        }
        if let Some(privileges) = change.privileges {
            token.privileges = Some(privileges);
        }
        if let Some(network) = change.network {
            token.network = Some(network);
        }
        Ok(Done::new(token.clone()))
    }

    async fn revoke(&self, id: &TokenId, options: &RevokeOptions) -> Result<Done<Revocation>> {
        self.allow(Operation::Revoke, self.capability.revoke)?;
        self.check_id(id)?;
        let is_removed = {
            let mut state = self.lock();
            let before = state.tokens.len();
            state.tokens.retain(|token| token.id.as_ref() != Some(id));
            state.tokens.len() < before
        };
        let sent = if is_removed {
            Ok(Done::new(()))
        } else {
            let error = self.not_found(Operation::Revoke, id);
            Err(error.with_carried_out(CarriedOut::Refused))
        };
        verify::revocation(self, id, options, sent).await
    }

    async fn revoke_current(&self, options: &RevokeOptions) -> Result<Done<Revocation>> {
        self.allow(Operation::RevokeCurrent, self.capability.revoke_current)?;
        {
            let mut state = self.lock();
            let current = state.current.take();
            state.tokens.retain(|token| token.id != current);
        }
        verify::revocation_of_current(self, options, Ok(Done::new(()))).await
    }

    async fn identity(&self) -> Result<Identity> {
        self.allow(Operation::Connect, true)?;
        let mut identity = Identity::new(IdentityKind::User);
        identity.id = Some(OWNER.to_owned());
        Ok(identity)
    }

    async fn in_use(&self) -> Result<InUse> {
        self.allow(Operation::Connect, true)?;
        Ok(InUse::Ids(self.lock().current.iter().cloned().collect()))
    }

    async fn owner(&self, id: &str) -> Result<Owner> {
        self.allow(Operation::Owner, self.capability.look_up_owner)?;
        let mut owner = Owner::deleted();
        if id == OWNER {
            owner = Owner::email("memory@example.com");
        }
        owner.id = Some(id.to_owned());
        Ok(owner)
    }
}
