//! What is recorded of a change: which token, why, by whom, and the values before and after it.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use serde_json::{Map, Value, json};
use tokens_core::{
    CreateToken, Done, Error, ErrorKind, Identity, Privilege, ProviderId, Revocation, Token,
    TokenId, UpdateToken,
};

use crate::error::{ChangeError, ChangeErrorKind};
use crate::sink::Sink;

/// No reason is longer, in characters.
const MAX_REASON: usize = 500;

/// Why something is changed, in the words of whoever asks for it, such as a ticket: one line of at most 500 characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason(String);

impl Reason {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Reason {
    type Err = ChangeError;

    fn from_str(text: &str) -> Result<Self, ChangeError> {
        let text = text.trim();
        let why = if text.is_empty() {
            "the reason is empty".to_owned()
        } else if text.chars().count() > MAX_REASON {
            format!("the reason has more than {MAX_REASON} characters")
        } else if text.contains(char::is_control) {
            "the reason has a control character, such as a line break".to_owned()
        } else {
            return Ok(Self(text.to_owned()));
        };
        Err(ChangeError::new(ChangeErrorKind::Invalid, why))
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// Members of a token, as JSON.
pub(super) type Values = Map<String, Value>;

/// A change that is about to be made, for [`ChangeLog::begin`](crate::ChangeLog::begin).
#[derive(Clone, Debug)]
pub struct Change<'a> {
    pub(super) operation: &'static str,
    pub(super) provider: &'a ProviderId,
    pub(super) account: &'a str,
    pub(super) id: Option<&'a TokenId>,
    pub(super) name: Option<&'a str>,
    pub(super) before: Option<Values>,
    pub(super) after: Option<Values>,
    /// Where a new key goes: the kind of the sink, and the path of a file.
    pub(super) sink: Option<(&'static str, Option<String>)>,
    pub(super) reason: Option<&'a Reason>,
    pub(super) identity: Option<&'a Identity>,
}

impl<'a> Change<'a> {
    fn new(operation: &'static str, provider: &'a ProviderId, account: &'a str) -> Self {
        Self {
            operation,
            provider,
            account,
            id: None,
            name: None,
            before: None,
            after: None,
            sink: None,
            reason: None,
            identity: None,
        }
    }

    /// The creation that `request` asks for, whose key goes to `sink`.
    pub fn create(
        provider: &'a ProviderId,
        account: &'a str,
        request: &'a CreateToken,
        sink: &dyn Sink,
    ) -> Self {
        let path = sink.path().map(|path| path.to_string_lossy().into_owned());
        Self {
            name: Some(&request.name),
            after: values([
                ("name", json!(request.name)),
                ("privileges", json!(request.privileges)),
                ("src_ips", json!(request.src_ips)),
            ]),
            sink: Some((sink.kind(), path)),
            ..Self::new("create", provider, account)
        }
    }

    /// The update of `token`, as a read has just shown it, that `request` asks for.
    pub fn update(
        provider: &'a ProviderId,
        account: &'a str,
        token: &'a Token,
        request: &UpdateToken,
    ) -> Self {
        Self {
            id: token.id.as_ref(),
            name: token.name.as_deref(),
            before: values([
                (
                    "name",
                    json!(request.name.as_ref().and(token.name.as_ref())),
                ),
                (
                    "privileges",
                    json!(request.privileges.as_ref().and(without_org(token))),
                ),
                (
                    "network",
                    json!(request.network.as_ref().and(token.network.as_ref())),
                ),
            ]),
            after: values([
                ("name", json!(request.name)),
                ("privileges", json!(request.privileges)),
                ("network", json!(request.network)),
            ]),
            ..Self::new("update", provider, account)
        }
    }

    /// The revocation of `token`, as a read has just shown it.
    pub fn revoke(provider: &'a ProviderId, account: &'a str, token: &'a Token) -> Self {
        Self {
            id: token.id.as_ref(),
            name: token.name.as_deref(),
            before: values([
                ("name", json!(token.name)),
                ("owner", json!(token.owner)),
                ("client_name", json!(token.client_name)),
                ("acts_as_owner", json!(token.acts_as_owner)),
                ("privileges", json!(token.privileges)),
                ("network", json!(token.network)),
                ("src_ips", json!(token.src_ips)),
                ("created", json!(token.created)),
                ("last_used", json!(token.last_used)),
            ]),
            ..Self::new("revoke", provider, account)
        }
    }

    /// The revocation of the token that signs the requests.
    pub fn revoke_current(provider: &'a ProviderId, account: &'a str) -> Self {
        Self::new("revoke_current", provider, account)
    }

    /// Adds why it is made.
    #[must_use]
    pub fn reason(mut self, reason: Option<&'a Reason>) -> Self {
        self.reason = reason;
        self
    }

    /// Adds who is signed in at the service.
    #[must_use]
    pub fn identity(mut self, identity: Option<&'a Identity>) -> Self {
        self.identity = identity;
        self
    }
}

/// The privileges as an update asks for them: the service adds the organization, which would look like a change.
fn without_org(token: &Token) -> Option<Vec<Privilege>> {
    let mut privileges = token.privileges.clone()?;
    for privilege in &mut privileges {
        privilege.org_id = None;
    }
    Some(privileges)
}

/// What of a token a change alters. What it does not alter, or is not known, is left out.
fn values<const N: usize>(members: [(&str, Value); N]) -> Option<Values> {
    let known = members.into_iter().filter(|(_, value)| !value.is_null());
    Some(
        known
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
    )
}

/// How a change ended, for [`BegunChange::end`](crate::BegunChange::end).
#[derive(Clone, Debug)]
pub struct ChangeOutcome<'a> {
    pub(super) outcome: &'static str,
    pub(super) error: Option<&'a Error>,
    pub(super) id: Option<&'a TokenId>,
    pub(super) created: Option<Timestamp>,
    pub(super) request_id: Option<&'a str>,
}

impl<'a> ChangeOutcome<'a> {
    pub(super) fn of(outcome: &'static str) -> Self {
        Self {
            outcome,
            error: None,
            id: None,
            created: None,
            request_id: None,
        }
    }

    /// `token` was created.
    pub fn created(token: &'a Token) -> Self {
        Self {
            id: token.id.as_ref(),
            created: token.created,
            ..Self::of("created")
        }
    }

    /// The token was updated.
    pub fn updated() -> Self {
        Self::of("updated")
    }

    /// The revocation ended so.
    pub fn revoked(revocation: &Revocation) -> Self {
        Self::of(revocation.outcome.as_str())
    }

    /// What a revocation has returned.
    pub(crate) fn of_revocation(returned: &'a Result<Done<Revocation>, Error>) -> Self {
        match returned {
            Ok(done) => Self::revoked(&done.value).request_id(done.request_id.as_deref()),
            Err(error) => Self::failed(error),
        }
    }

    /// It failed with `error`, or its outcome is unknown, as the kind of `error` says.
    pub fn failed(error: &'a Error) -> Self {
        let outcome = match error.kind() {
            ErrorKind::OutcomeUnknown => "unknown",
            _ => "failed",
        };
        Self {
            error: Some(error),
            id: error.token(),
            request_id: error.http().and_then(|http| http.request_id.as_deref()),
            ..Self::of(outcome)
        }
    }

    /// Adds the service's name for the request.
    #[must_use]
    pub fn request_id(mut self, request_id: Option<&'a str>) -> Self {
        self.request_id = request_id;
        self
    }
}
