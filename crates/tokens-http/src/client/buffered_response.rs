//! A response, read to its end: bounded, with the headers that may be seen, and clean if it is an error's.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use reqwest::Response;
use serde_json::Value;
use tokio::time::Instant;
use zeroize::Zeroizing;

use crate::client::budget::Share;
use crate::client::credential::Credential;
use crate::client::error_body;
use crate::client::failure::{Attempts, Failure, FailureKind};
use crate::client::limits::Limits;
use crate::client::options::ServiceProfile;
use crate::client::response_value::ResponseValue;
use crate::redactor::Redactor;
use crate::secret::REDACTED;
use crate::visible::clean_text;

/// At most this much of an error body is read.
const MAX_ERROR_BODY: usize = 64 * 1024;

/// An error body that takes longer is not waited for.
const ERROR_BODY_TIME: Duration = Duration::from_secs(3);

/// Where services name a request.
const REQUEST_IDS: [&str; 3] = ["x-okta-request-id", "x-request-id", "x-amzn-requestid"];

/// The response headers that leave this crate. Others may carry what nobody should log.
const KEPT_HEADERS: [&str; 16] = [
    "content-range",
    "content-type",
    "date",
    "dpop-nonce",
    "link",
    "retry-after",
    "www-authenticate",
    "x-okta-request-id",
    "x-page-limit",
    "x-page-page",
    "x-page-total",
    "x-rate-limit-limit",
    "x-rate-limit-remaining",
    "x-rate-limit-reset",
    "x-request-id",
    "x-amzn-requestid",
];

/// A response of a service whose body has been read: what [`Transport::exec`](crate::Transport::exec) returns.
/// [`read`](Self::read) makes a typed value of it.
pub struct BufferedResponse {
    pub(crate) response: ResponseValue<Bytes>,
    pub(crate) limits: Limits,
    pub(crate) share: Share,
}

impl Deref for BufferedResponse {
    type Target = ResponseValue<Bytes>;

    fn deref(&self) -> &Self::Target {
        &self.response
    }
}

/// Without the body, which may be a new key.
impl fmt::Debug for BufferedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BufferedResponse({})", self.status)
    }
}

/// As if it had been received at the first attempt: for tests.
impl<B: Into<Bytes>> From<http::Response<B>> for BufferedResponse {
    fn from(response: http::Response<B>) -> Self {
        let (head, body) = response.into_parts();
        let attempts = Attempts {
            count: 1,
            ..Attempts::default()
        };
        Self {
            response: ResponseValue {
                inner: body.into(),
                status: head.status,
                headers: head.headers,
                attempts,
            },
            limits: Limits::default(),
            share: Share::of(None),
        }
    }
}

impl BufferedResponse {
    /// Reads `response` of `host`, to a write or a read, at most `max_body` bytes of it.
    pub(crate) async fn receive(
        response: Response,
        host: &str,
        max_body: usize,
        mut share: Share,
        is_write: bool,
    ) -> Result<Self, Failure> {
        let status = response.status();
        let mut headers = HeaderMap::new();
        for name in KEPT_HEADERS {
            for value in response.headers().get_all(name) {
                headers.append(name, value.clone());
            }
        }
        let body = if status.is_success() {
            let body = whole_body(response, host, max_body, &mut share).await;
            // It may hold a new key.
            body.map(|body| {
                if is_write {
                    overwritten_at_last(body)
                } else {
                    body.into()
                }
            })
        } else if is_error(status) {
            Ok(error_body(response).await)
        } else {
            Err(redirected(&response, host))
        };
        let body = body.map_err(|failure| failure.at(status, &headers))?;
        let mut received = Self::from(http::Response::new(body));
        received.response.status = status;
        received.response.headers = headers;
        received.share = share;
        Ok(received)
    }

    /// Takes out of the service's names for the request what repeats `credential`, or the answer to a write, which may be a new key.
    pub(crate) fn clean_request_ids(&mut self, credential: &dyn Credential, is_write: bool) {
        for name in REQUEST_IDS {
            let Some(Ok(id)) = self.headers.get(name).map(HeaderValue::to_str) else {
                continue;
            };
            let repeats_answer = || {
                let redactor = Redactor::default();
                redactor.add(id);
                matches!(redactor.redact_bytes(&self.inner), Cow::Owned(_))
            };
            if credential.redact(id) != id
                || (is_write && self.status.is_success() && repeats_answer())
            {
                self.response
                    .headers
                    .insert(name, HeaderValue::from_static(REDACTED));
            }
        }
    }

    /// Makes an error's body the API's error schema, and takes out of it and of its headers what should not be seen.
    pub(crate) fn clean(&mut self, service: &ServiceProfile, credential: &dyn Credential) {
        if !is_error(self.status) {
            return;
        }
        // Whether there was a body at all can matter, and is not to be seen any more from here on.
        self.response
            .headers
            .insert(CONTENT_LENGTH, self.inner.len().into());
        let mut value = (service.error_schema)(&self.inner);
        error_body::clean(&mut value, credential);
        self.response.inner = value.to_string().into();
        let challenges: Vec<_> = self
            .headers
            .get_all(WWW_AUTHENTICATE)
            .iter()
            .cloned()
            .collect();
        self.response.headers.remove(WWW_AUTHENTICATE);
        for challenge in challenges {
            let text = String::from_utf8_lossy(challenge.as_bytes());
            let text = clean_text(&credential.redact(&text));
            // Headers are ASCII.
            let text: String = text.chars().filter(char::is_ascii).collect();
            if let Ok(clean) = HeaderValue::from_str(&text) {
                self.response.headers.append(WWW_AUTHENTICATE, clean);
            }
        }
    }

    /// Fails for a success of a write by `method` that does not say that the write was done: a status that no such call is documented
    /// with, an error body, or a body of another server, such as a captive portal's page. The body of such an answer is often not read
    /// any further, and a write that never happened would pass for one that did.
    pub(crate) fn check_done(
        &self,
        method: &Method,
        service: &ServiceProfile,
    ) -> Result<(), Failure> {
        if !self.status.is_success() {
            return Ok(());
        }
        let fail = |kind, why: String| Err(Failure::new(kind, why).at(self.status, &self.headers));
        let is_documented = match *method {
            Method::POST => matches!(self.status, StatusCode::OK | StatusCode::CREATED),
            _ => matches!(self.status, StatusCode::OK | StatusCode::NO_CONTENT),
        };
        if !is_documented {
            let why = format!(
                "the service answered {}, which does not say that it was done",
                self.status
            );
            return fail(FailureKind::UnexpectedStatus, why);
        }
        if self.inner.is_empty() {
            return Ok(());
        }
        match serde_json::from_slice::<Value>(&self.inner) {
            Err(_) => fail(
                FailureKind::Unreadable,
                "the answer is not JSON, so that it may not be the service's".into(),
            ),
            Ok(body) if (service.is_error_body)(&body) => fail(
                FailureKind::Unreadable,
                format!("the service answered {} with an error in it", self.status),
            ),
            // A creation's is read by its caller.
            Ok(body) if !body.is_object() && *method != Method::POST => fail(
                FailureKind::Unreadable,
                "the answer is JSON of another shape than documented".into(),
            ),
            Ok(_) => Ok(()),
        }
    }

    /// Whether it is an error with the service's own error body, which is short.
    pub(crate) fn is_own_error(&self, service: &ServiceProfile) -> bool {
        let parse = || serde_json::from_slice::<Value>(&self.inner);
        is_error(self.status) && parse().is_ok_and(|body| (service.is_error_body)(&body))
    }
}

fn is_error(status: StatusCode) -> bool {
    status.is_client_error() || status.is_server_error()
}

/// `body`, which is overwritten when it is no longer used.
fn overwritten_at_last(body: Vec<u8>) -> Bytes {
    Bytes::from_owner(Zeroizing::new(body))
}

async fn whole_body(
    mut response: Response,
    host: &str,
    max: usize,
    share: &mut Share,
) -> Result<Vec<u8>, Failure> {
    // As large as the service says, if it says so: growing step by step would copy it and take up to twice as much.
    let said = response.content_length().unwrap_or_default();
    // Large enough for a new token in any case, so that no copy of its key is left behind.
    let said = usize::try_from(said).unwrap_or_default();
    let mut body = Vec::with_capacity(said.max(4 * 1024).min(max));
    loop {
        match response.chunk().await {
            Ok(None) => return Ok(body),
            Ok(Some(chunk)) if body.len() + chunk.len() > max => {
                let why = format!("the answer is larger than {max} bytes (limit `max_body`)");
                return Err(Failure::new(FailureKind::TooLarge, why));
            }
            Ok(Some(chunk)) => {
                share.grow(body.len() + chunk.len()).await;
                body.extend_from_slice(&chunk);
            }
            Err(error) => {
                let why = format!("the answer of {host} broke off");
                return Err(
                    Failure::new(FailureKind::Interrupted, why).with_source(error.without_url())
                );
            }
        }
    }
}

/// What there is of an error's body, up to 64 KiB and for a few seconds. One that breaks off or does not end loses nothing: the
/// status says enough.
async fn error_body(mut response: Response) -> Bytes {
    let mut body = Vec::new();
    let patience = Instant::now() + ERROR_BODY_TIME;
    while let Ok(Ok(Some(chunk))) = tokio::time::timeout_at(patience, response.chunk()).await {
        let room = MAX_ERROR_BODY - body.len();
        body.extend_from_slice(&chunk[..chunk.len().min(room)]);
        if body.len() == MAX_ERROR_BODY {
            break;
        }
    }
    body.into()
}

fn redirected(response: &Response, host: &str) -> Failure {
    let status = response.status();
    let target = response
        .headers()
        .get("location")
        .and_then(|value| reqwest::Url::parse(value.to_str().ok()?).ok())
        .and_then(|url| Some(format!(" to {}", url.host_str()?)))
        .unwrap_or_default();
    Failure::new(
        FailureKind::UnexpectedStatus,
        format!(
            "{host} answered with {status}{target}, which is not followed; is this the API's address?"
        ),
    )
}

/// The service's name for a request.
pub fn request_id(headers: &HeaderMap) -> Option<String> {
    REQUEST_IDS
        .into_iter()
        .find_map(|name| headers.get(name)?.to_str().ok().map(clean_text))
}
