//! The one error of this crate.

use std::fmt::{self, Write as _};
use std::sync::Arc;
use std::time::Duration;

use serde::{Serialize, Serializer};
use tokens_http::{ConfigError, write_with_causes};

use crate::closed_name::closed_name;
use crate::provider_id::ProviderId;
use crate::revocation::Proof;
use crate::token::TokenId;

/// A result with this crate's [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

closed_name! {
    /// What kind of failure it is, and so what can be done about it.
    pub enum ErrorKind {
        /// There is no such token, or no such organization.
        NotFound = "not_found",
        /// The credential is missing, wrong, expired or revoked.
        Unauthenticated = "unauthenticated",
        /// The credential is good but may not do this.
        PermissionDenied = "permission_denied",
        /// The service has no such operation. Nothing was sent.
        Unsupported = "unsupported",
        /// The input can't be right: refused by us before anything was sent, or by the service.
        Invalid = "invalid",
        /// The service's state forbids it.
        Conflict = "conflict",
        /// The service asks to wait.
        RateLimited = "rate_limited",
        /// A write that may have happened. Look before repeating it.
        OutcomeUnknown = "outcome_unknown",
        /// The service can't answer now.
        Unavailable = "unavailable",
        /// The [deadline](tokens_http::Options::deadline) was reached before the service was asked, or had answered.
        DeadlineExceeded = "deadline_exceeded",
        /// The caller's own limit of requests was reached.
        LimitReached = "limit_reached",
        /// No connection, or it broke off; no write was carried out.
        Transport = "transport",
        /// The answer is not what the API description promises.
        Decode = "decode",
        /// The provider's own configuration can't work.
        Config = "config",
        /// Anything else.
        Unexpected = "unexpected",
    }
}

closed_name! {
    /// What was being done.
    pub enum Operation {
        /// [`TokenProvider::list`](crate::TokenProvider::list).
        List = "list" => "listing tokens",
        /// [`TokenProvider::get`](crate::TokenProvider::get).
        Get = "get" => "reading token",
        /// [`TokenProvider::create`](crate::TokenProvider::create).
        Create = "create" => "creating a token",
        /// [`TokenProvider::update`](crate::TokenProvider::update).
        Update = "update" => "updating token",
        /// [`TokenProvider::revoke`](crate::TokenProvider::revoke).
        Revoke = "revoke" => "revoking token",
        /// [`TokenProvider::revoke_current`](crate::TokenProvider::revoke_current).
        RevokeCurrent = "revoke_current" => "revoking the token in use",
        /// Making a provider, or asking who the credential belongs to.
        Connect = "connect" => "signing in",
        /// [`TokenProviders::providers`](crate::TokenProviders::providers).
        ListOrgs = "list_orgs" => "listing organizations",
        /// [`TokenProvider::owner`](crate::TokenProvider::owner).
        Owner = "owner" => "looking up the owner",
        /// [`TokenProvider::details`](crate::TokenProvider::details).
        Details = "details" => "reading details of",
        /// [`TokenProvider::zones`](crate::TokenProvider::zones).
        Zones = "zones" => "listing network zones",
        /// [`TokenProvider::usage`](crate::TokenProvider::usage).
        Usage = "usage" => "reading the log about",
    }
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

/// What the service answered, where it did.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct HttpDetails {
    /// The status.
    pub status: Option<u16>,
    /// The service's error code, such as `E0000011`.
    pub code: Option<String>,
    /// The service's name for the request, to quote in a support case.
    pub request_id: Option<String>,
    /// How long the service asked to wait; in JSON in seconds, rounded up.
    #[serde(serialize_with = "seconds")]
    pub retry_after: Option<Duration>,
    /// How often it was tried.
    pub attempts: u32,
}

/// A failure of a [`TokenProvider`](crate::TokenProvider).
///
/// `Display` says in one line what failed, where and on which token, and what the service said; `{:#}` adds the causes, and
/// [`hint`](Self::hint) says what to do. None repeats a body or a query string. In JSON it has `kind`, `operation`, `provider`, `token`, `message`, `hint` and
/// `http`.
#[derive(Clone, Debug, Serialize)]
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

#[derive(Clone, Debug, Serialize)]
struct Inner {
    kind: ErrorKind,
    #[serde(skip)]
    carried_out: CarriedOut,
    #[serde(skip)]
    proof: Option<Proof>,
    operation: Operation,
    #[serde(serialize_with = "text")]
    provider: Option<ProviderId>,
    token: Option<TokenId>,
    #[serde(skip)]
    about: Option<String>,
    message: String,
    hint: Option<String>,
    #[serde(skip)]
    needs: Option<String>,
    http: Option<HttpDetails>,
    #[serde(skip)]
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

fn seconds<S: Serializer>(wait: &Option<Duration>, serializer: S) -> Result<S::Ok, S::Error> {
    let seconds = wait.map(|wait| wait.as_secs() + u64::from(wait.subsec_nanos() > 0));
    seconds.serialize(serializer)
}

/// Not its own form in JSON, which fails where the user is not known.
fn text<S: Serializer>(id: &Option<ProviderId>, serializer: S) -> Result<S::Ok, S::Error> {
    id.as_ref().map(ToString::to_string).serialize(serializer)
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
            needs: None,
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

    /// Adds the permission that the credential lacks, such as `okta.roles.read`.
    #[must_use]
    pub fn with_needs(mut self, permission: impl Into<String>) -> Self {
        self.0.needs = Some(permission.into());
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

    /// The permission that the credential lacks, if that is known.
    pub fn needs(&self) -> Option<&str> {
        self.0.needs.as_deref()
    }

    /// What the service answered, where it did.
    pub fn http(&self) -> Option<&HttpDetails> {
        self.0.http.as_ref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        let mut text = inner.operation.to_string();
        let token = inner.token.as_ref().map(TokenId::as_str);
        if inner.operation == Operation::ListOrgs && inner.about.is_some() {
            text.push_str(" of MSP");
        }
        if let Some(id) = token.or(inner.about.as_deref()) {
            write!(text, " `{}`", id.escape_debug())?;
        }
        if let Some(provider) = &inner.provider {
            write!(text, " at {provider}")?;
        }
        write!(text, " failed: {}", inner.message)?;
        if let Some(http) = &inner.http {
            let parts = [
                http.status.map(|status| format!("status {status}")),
                http.code.clone(),
                http.request_id.as_ref().map(|id| format!("request {id}")),
                (http.attempts > 1).then(|| format!("{} attempts", http.attempts)),
            ];
            let parts: Vec<_> = parts.into_iter().flatten().collect();
            if !parts.is_empty() {
                write!(text, " ({})", parts.join(", "))?;
            }
        }
        write_with_causes(f, &text, self)
    }
}

impl From<ConfigError> for Error {
    fn from(error: ConfigError) -> Self {
        Self::new(ErrorKind::Config, Operation::Connect, error.to_string())
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider_id::Scope;
    use serde_json::json;

    #[test]
    fn an_error_is_one_line_and_json_without_its_causes() {
        let io = std::io::Error::other("connection\nrefused");
        let http = HttpDetails {
            status: Some(503),
            retry_after: Some(Duration::from_millis(1500)),
            attempts: 2,
            ..HttpDetails::default()
        };
        let provider = ProviderId::new("acme".into(), "api.acme.example", Scope::UnknownUser);
        let error = Error::new(ErrorKind::Transport, Operation::Get, "no\u{1b} connection")
            .with_provider(provider)
            .with_token("T1".into())
            .with_hint("is it running?")
            .with_http(http)
            .with_source(io)
            .clone();
        let line = "reading token `T1` at acme:api.acme.example/user/ failed: no\\u{1b} connection (status 503, 2 attempts)";
        assert_eq!(error.to_string(), line);
        assert_eq!(
            format!("{error:#}"),
            format!("{line}: connection\\u{{a}}refused")
        );
        let expected = json!({
            "kind": "transport",
            "operation": "get",
            "provider": "acme:api.acme.example/user/",
            "token": "T1",
            "message": "no\u{1b} connection",
            "hint": "is it running?",
            "http": {
                "status": 503, "code": null, "request_id": null, "retry_after": 2, "attempts": 2,
            },
        });
        assert_eq!(serde_json::to_value(&error).unwrap(), expected);
    }
}
