//! The one error of this crate.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::provider_id::ProviderId;
use crate::revocation::Proof;
use crate::token::TokenId;

/// A result with this crate's [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What kind of failure it is, and so what can be done about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// There is no such token, or no such organization.
    NotFound,
    /// The credential is missing, wrong, expired or revoked.
    Unauthenticated,
    /// The credential is good but may not do this.
    PermissionDenied,
    /// The service has no such operation. Nothing was sent.
    Unsupported,
    /// The input can't be right: refused by us before anything was sent, or by the service.
    Invalid,
    /// The service's state forbids it.
    Conflict,
    /// The service asks to wait.
    RateLimited,
    /// A write that may have happened. Look before repeating it.
    OutcomeUnknown,
    /// The service can't answer now.
    Unavailable,
    /// The [deadline](tokens_http::Options::deadline) was reached before the service was asked, or had answered.
    DeadlineExceeded,
    /// No connection, or it broke off; no write was carried out.
    Transport,
    /// The answer is not what the API description promises.
    Decode,
    /// The provider's own configuration can't work.
    Config,
    /// Anything else.
    Unexpected,
}

impl ErrorKind {
    /// The name used in JSON, in `snake_case`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NotFound => "not_found",
            Self::Unauthenticated => "unauthenticated",
            Self::PermissionDenied => "permission_denied",
            Self::Unsupported => "unsupported",
            Self::Invalid => "invalid",
            Self::Conflict => "conflict",
            Self::RateLimited => "rate_limited",
            Self::OutcomeUnknown => "outcome_unknown",
            Self::Unavailable => "unavailable",
            Self::DeadlineExceeded => "deadline_exceeded",
            Self::Transport => "transport",
            Self::Decode => "decode",
            Self::Config => "config",
            Self::Unexpected => "unexpected",
        }
    }
}

/// What was being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Operation {
    /// [`TokenProvider::list`](crate::TokenProvider::list).
    List,
    /// [`TokenProvider::get`](crate::TokenProvider::get).
    Get,
    /// [`TokenProvider::create`](crate::TokenProvider::create).
    Create,
    /// [`TokenProvider::update`](crate::TokenProvider::update).
    Update,
    /// [`TokenProvider::revoke`](crate::TokenProvider::revoke).
    Revoke,
    /// [`TokenProvider::revoke_current`](crate::TokenProvider::revoke_current).
    RevokeCurrent,
    /// Making a provider, or asking who the credential belongs to.
    Connect,
    /// [`TokenProviders::providers`](crate::TokenProviders::providers).
    ListOrgs,
    /// [`TokenProvider::owner`](crate::TokenProvider::owner).
    Owner,
}

impl Operation {
    /// Whether it may change something at the service.
    pub fn is_write(self) -> bool {
        matches!(
            self,
            Self::Create | Self::Update | Self::Revoke | Self::RevokeCurrent
        )
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::List => "listing tokens",
            Self::Get => "reading token",
            Self::Create => "creating a token",
            Self::Update => "updating token",
            Self::Revoke => "revoking token",
            Self::RevokeCurrent => "revoking the token in use",
            Self::Connect => "signing in",
            Self::ListOrgs => "listing organizations",
            Self::Owner => "looking up the owner",
        })
    }
}

/// What the service answered, where it did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpDetails {
    /// The status.
    pub status: Option<u16>,
    /// The service's error code, such as `E0000011`.
    pub code: Option<String>,
    /// The service's name for the request, to quote in a support case.
    pub request_id: Option<String>,
    /// How long the service asked to wait.
    pub retry_after: Option<Duration>,
    /// How often it was tried.
    pub attempts: u32,
}

/// A failure of a [`TokenProvider`](crate::TokenProvider).
///
/// `Display` says what failed, where and on which token, and what the service said; [`hint`](Self::hint) says what to do. Neither repeats its
/// [`source`](std::error::Error::source), a body or a query string.
#[derive(Clone)]
pub struct Error(Box<Inner>);

/// Whether the write that failed was carried out, as far as its answer tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CarriedOut {
    /// Nothing was sent, or it was not a write.
    No,
    /// The service itself refused it.
    Refused,
    /// An answer that may be another server's refused it.
    #[cfg_attr(
        not(feature = "service"),
        allow(dead_code, reason = "only HTTP answers are so")
    )]
    RefusedByOther,
    /// It may have been carried out.
    Perhaps,
}

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    carried_out: CarriedOut,
    proof: Option<Proof>,
    operation: Operation,
    provider: Option<ProviderId>,
    token: Option<TokenId>,
    about: Option<String>,
    message: String,
    hint: Option<String>,
    http: Option<HttpDetails>,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    /// A failure of `operation`; `message` is a sentence without a full stop.
    pub fn new(kind: ErrorKind, operation: Operation, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            carried_out: match kind {
                ErrorKind::OutcomeUnknown => CarriedOut::Perhaps,
                _ => CarriedOut::No,
            },
            proof: None,
            operation,
            provider: None,
            token: None,
            about: None,
            message: message.into(),
            hint: None,
            http: None,
            source: None,
        }))
    }

    /// Adds where it happened.
    #[must_use]
    pub fn with_provider(mut self, provider: ProviderId) -> Self {
        self.0.provider = Some(provider);
        self
    }

    /// Adds the token it is about.
    #[must_use]
    pub fn with_token(mut self, token: TokenId) -> Self {
        self.0.token = Some(token);
        self
    }

    /// Adds the id of what it is about where that is no token, such as an owner.
    #[must_use]
    pub fn with_about(mut self, id: impl Into<String>) -> Self {
        self.0.about = Some(id.into());
        self
    }

    /// Adds what to do about it, a sentence without a full stop.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// Adds what the service answered.
    #[must_use]
    pub fn with_http(mut self, http: HttpDetails) -> Self {
        self.0.http = Some(http);
        self
    }

    /// Adds the cause.
    #[must_use]
    pub fn with_source(
        mut self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(source.into().into());
        self
    }

    /// Adds how it is known that there is no such token.
    #[must_use]
    pub fn with_proof(mut self, proof: Proof) -> Self {
        self.0.proof = Some(proof);
        self
    }

    /// Adds whether the write was carried out, as far as the answer tells.
    #[must_use]
    pub(crate) fn with_carried_out(mut self, carried_out: CarriedOut) -> Self {
        self.0.carried_out = carried_out;
        self
    }

    /// Makes it the error of a write that may have happened: `message` and `hint` replace what it said.
    #[must_use]
    pub(crate) fn into_unknown(mut self, message: String, hint: &str) -> Self {
        self.0.kind = ErrorKind::OutcomeUnknown;
        self.0.carried_out = CarriedOut::Perhaps;
        self.0.message = message;
        self.0.hint = Some(hint.to_owned());
        self
    }

    /// Whether the write was carried out, as far as the answer tells.
    pub(crate) fn carried_out(&self) -> CarriedOut {
        self.0.carried_out
    }

    /// How it is known that there is no such token, for [`NotFound`](ErrorKind::NotFound).
    pub fn proof(&self) -> Option<Proof> {
        self.0.proof
    }

    /// What kind of failure it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Whether the same call may succeed later without any change.
    pub fn is_retryable(&self) -> bool {
        matches!(
            self.0.kind,
            ErrorKind::RateLimited
                | ErrorKind::Unavailable
                | ErrorKind::DeadlineExceeded
                | ErrorKind::Transport
        )
    }

    /// What was being done.
    pub fn operation(&self) -> Operation {
        self.0.operation
    }

    /// Where it happened.
    pub fn provider(&self) -> Option<&ProviderId> {
        self.0.provider.as_ref()
    }

    /// The token it is about.
    pub fn token(&self) -> Option<&TokenId> {
        self.0.token.as_ref()
    }

    /// What failed, and what the service said, without where and on which token.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// What to do about it.
    pub fn hint(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    /// What the service answered, where it did.
    pub fn http(&self) -> Option<&HttpDetails> {
        self.0.http.as_ref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        write!(f, "{}", inner.operation)?;
        let token = inner.token.as_ref().map(TokenId::as_str);
        if inner.operation == Operation::ListOrgs && inner.about.is_some() {
            f.write_str(" of MSP")?;
        }
        if let Some(id) = token.or(inner.about.as_deref()) {
            write!(f, " `{}`", id.escape_debug())?;
        }
        if let Some(provider) = &inner.provider {
            write!(f, " at {provider}")?;
        }
        write!(f, " failed: {}", inner.message)?;
        if let Some(http) = &inner.http {
            let parts = [
                http.status.map(|status| format!("status {status}")),
                http.code.clone(),
                http.request_id.as_ref().map(|id| format!("request {id}")),
                (http.attempts > 1).then(|| format!("{} attempts", http.attempts)),
            ];
            let parts: Vec<_> = parts.into_iter().flatten().collect();
            if !parts.is_empty() {
                write!(f, " ({})", parts.join(", "))?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("operation", &self.0.operation)
            .field("provider", &self.0.provider)
            .field("token", &self.0.token)
            .field("about", &self.0.about)
            .field("message", &self.0.message)
            .field("hint", &self.0.hint)
            .field("http", &self.0.http)
            .field("carried_out", &self.0.carried_out)
            .field("proof", &self.0.proof)
            .field("source", &self.0.source)
            .finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
