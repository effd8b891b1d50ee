//! What can go wrong below the service's own answers, and how it reaches the caller.

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use crate::causes::write_with_causes;
use crate::client::buffered_response::request_id;
use crate::client::credential::Credential;

/// Why a call has no answer of the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FailureKind {
    /// The credential could not sign the request. Nothing was sent.
    SignIn,
    /// The credential could not sign the request now, but may later. Nothing was sent.
    SignInUnavailable,
    /// The service has asked to wait for longer than this call may. Nothing was sent.
    Throttled,
    /// The [deadline](crate::Options::deadline) was reached. Nothing was sent, or only a read.
    Deadline,
    /// The host has not answered several requests in a row and is not asked for a while. Nothing was sent.
    Unresponsive,
    /// The host's certificate is not trusted. Nothing was sent.
    Untrusted,
    /// No connection was made. Nothing was sent.
    Connect,
    /// The request could not be built. Nothing was sent.
    Unsendable,
    /// No complete answer arrived in time.
    Timeout,
    /// The connection broke before the answer was complete.
    Interrupted,
    /// The answer is larger than [`Options::max_body`](crate::Options::max_body) or beyond one of the
    /// [`Limits`](crate::Limits).
    TooLarge,
    /// A success whose body is not what the API description promises.
    Unreadable,
    /// A status that no API call answers with, such as a redirect, which is never followed.
    UnexpectedStatus,
}

/// A call that has no answer of the service.
///
/// The generated clients return it as [`ClientError::Failure`](crate::ClientError::Failure).
#[derive(Clone, Debug, thiserror::Error)]
pub struct Failure {
    pub(crate) kind: FailureKind,
    pub(crate) message: String,
    pub(crate) status: Option<u16>,
    pub(crate) request_id: Option<String>,
    pub(crate) attempts: Attempts,
    pub(crate) source: Option<Arc<dyn Error + Send + Sync>>,
}

impl Failure {
    pub(crate) fn new(kind: FailureKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            status: None,
            request_id: None,
            attempts: Attempts::default(),
            source: None,
        }
    }

    pub(crate) fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.source = Some(source.into().into());
        self
    }

    /// As the failure of a response.
    pub(crate) fn at(mut self, status: StatusCode, headers: &HeaderMap) -> Self {
        self.status = Some(status.as_u16());
        self.request_id = request_id(headers);
        self
    }

    /// Without what the service repeated of `credential`.
    pub(crate) fn redacted(mut self, credential: &dyn Credential) -> Self {
        self.message = credential.redact(&self.message);
        self.request_id = self.request_id.map(|id| credential.redact(&id));
        self
    }

    /// What kind of failure it is.
    pub fn kind(&self) -> FailureKind {
        self.kind
    }

    /// The HTTP status, where one arrived.
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// The service's name for the request, where it sent one.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// How often the request was tried, and whether one of the attempts may have been carried out.
    pub fn attempts(&self) -> Attempts {
        self.attempts
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_with_causes(f, &self.message, self)
    }
}

/// How a call was carried out. Every [`ResponseValue`](crate::ResponseValue) and every error has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempts {
    /// How many requests were sent or tried.
    pub count: u32,
    /// Whether the service may have carried out one of them, if the call is a write, although its answer says otherwise or
    /// never arrived.
    pub may_have_happened: bool,
    /// How long the service asked to wait before one more attempt.
    pub retry_after: Option<Duration>,
}
