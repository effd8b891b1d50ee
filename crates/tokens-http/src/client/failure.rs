//! What can go wrong below the service's own answers, and how it reaches the caller.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use http::{HeaderMap, HeaderValue};

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
/// The generated clients return it inside their own error; [`Failure::find`] digs it out.
#[derive(Debug)]
pub struct Failure {
    pub(crate) kind: FailureKind,
    pub(crate) message: String,
    pub(crate) status: Option<u16>,
    pub(crate) request_id: Option<String>,
    pub(crate) attempts: Attempts,
    pub(crate) source: Option<Box<dyn Error + Send + Sync>>,
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
        self.source = Some(source.into());
        self
    }

    /// Without what the service repeated of `credential`.
    pub(crate) fn redacted(mut self, credential: &dyn Credential) -> Self {
        self.message = credential.redact(&self.message);
        self.request_id = self.request_id.map(|id| credential.redact(&id));
        self
    }

    /// The failure behind `error`, if there is one.
    pub fn find<'e>(error: &'e (dyn Error + 'static)) -> Option<&'e Self> {
        let mut next = Some(error);
        while let Some(error) = next {
            if let Some(failure) = error.downcast_ref() {
                return Some(failure);
            }
            next = error.source();
        }
        None
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

    /// As the error of a `reqwest` call, the only kind that a generated client lets a hook return.
    ///
    /// `reqwest::Error` has no public constructor, but reading a body that fails makes one, with the
    /// failure as its source.
    pub(crate) async fn into_reqwest(self) -> reqwest::Error {
        let broken = futures_util::stream::iter([Err::<bytes::Bytes, _>(self)]);
        let response = http::Response::new(reqwest::Body::wrap_stream(broken));
        match reqwest::Response::from(response).bytes().await {
            Err(error) => error,
            Ok(_) => unreachable!("the only chunk of the body is an error"),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

const ATTEMPTS: &str = "tokens-attempts";
const MAY_HAVE_HAPPENED: &str = "tokens-may-have-happened";
const RETRY_AFTER_MS: &str = "tokens-retry-after-ms";

/// How a call was carried out: travels with every answer as response headers that
/// [`Transport`](crate::Transport) sets, since a generated client keeps nothing else of a response.
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

impl Attempts {
    /// Reads what [`Transport`](crate::Transport) noted on a response.
    pub fn from_headers(headers: &HeaderMap) -> Self {
        let number = |name| headers.get(name)?.to_str().ok()?.parse::<u64>().ok();
        Self {
            count: number(ATTEMPTS)
                .and_then(|count| u32::try_from(count).ok())
                .unwrap_or(1),
            may_have_happened: headers.contains_key(MAY_HAVE_HAPPENED),
            retry_after: number(RETRY_AFTER_MS).map(Duration::from_millis),
        }
    }

    pub(crate) fn write(&self, headers: &mut HeaderMap) {
        headers.insert(ATTEMPTS, HeaderValue::from(self.count));
        if self.may_have_happened {
            headers.insert(MAY_HAVE_HAPPENED, HeaderValue::from_static("true"));
        }
        if let Some(wait) = self.retry_after {
            let ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
            headers.insert(RETRY_AFTER_MS, HeaderValue::from(ms));
        }
    }
}
