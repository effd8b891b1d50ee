//! An answer, read to its end: bounded, with the headers that may be seen, and clean if it is an error's.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, WWW_AUTHENTICATE};
use http::{HeaderMap, HeaderValue, StatusCode};
use reqwest::Response;
use serde::de::IgnoredAny;
use tokio::time::Instant;

use crate::budget::{Share, Travelling};
use crate::credential::Credential;
use crate::error_body;
use crate::failure::{Attempts, Failure, FailureKind};
use crate::limits::Limits;
use crate::options::Service;

/// At most this much of an error body is read.
const MAX_ERROR_BODY: usize = 64 * 1024;

/// An error body that takes longer is not waited for.
const ERROR_BODY_TIME: Duration = Duration::from_secs(3);

/// The response headers that leave this crate. Others may carry what nobody should log.
const KEPT_HEADERS: [&str; 15] = [
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

/// An answer whose body has been read.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    share: Share,
}

impl Answer {
    /// Reads `response` of `host`, at most `max_body` bytes of it.
    pub(crate) async fn read(
        response: Response,
        host: &str,
        max_body: usize,
        mut share: Share,
    ) -> Result<Self, Failure> {
        let status = response.status();
        let mut headers = HeaderMap::new();
        for name in KEPT_HEADERS {
            for value in response.headers().get_all(name) {
                headers.append(name, value.clone());
            }
        }
        let body = if status.is_success() {
            whole_body(response, host, max_body, &mut share).await
        } else if is_error(status) {
            Ok(error_body(response).await)
        } else {
            Err(redirected(&response, host))
        };
        let mut answer = Self {
            status,
            headers,
            body: Bytes::new(),
            share,
        };
        match body {
            Ok(body) => {
                answer.body = body;
                Ok(answer)
            }
            Err(failure) => Err(answer.locate(failure)),
        }
    }

    /// Makes an error's body the API's error schema, and takes out of it and of its headers what should not be seen.
    pub(crate) fn clean(&mut self, service: &Service, credential: &dyn Credential) {
        if !is_error(self.status) {
            return;
        }
        // Whether there was a body at all can matter, and is not to be seen any more from here on.
        self.headers.insert(CONTENT_LENGTH, self.body.len().into());
        let mut value = (service.error_schema)(&self.body);
        error_body::clean(&mut value, credential);
        self.body = value.to_string().into();
        let challenges: Vec<_> = self
            .headers
            .get_all(WWW_AUTHENTICATE)
            .iter()
            .cloned()
            .collect();
        self.headers.remove(WWW_AUTHENTICATE);
        for challenge in challenges {
            let text = String::from_utf8_lossy(challenge.as_bytes());
            let text = error_body::clean_text(&credential.redact(&text));
            // Headers are ASCII.
            let text: String = text.chars().filter(char::is_ascii).collect();
            if let Ok(clean) = HeaderValue::from_str(&text) {
                self.headers.append(WWW_AUTHENTICATE, clean);
            }
        }
    }

    /// Fails for a success with a body that is no JSON, such as the page of a captive portal: the answer to a write is often not
    /// read any further, and a write that never happened would pass for one that did.
    pub(crate) fn check_is_the_services(&self) -> Result<(), Failure> {
        let is_json = || serde_json::from_slice::<IgnoredAny>(&self.body).is_ok();
        if !self.status.is_success() || self.body.is_empty() || is_json() {
            return Ok(());
        }
        let why = "the answer is not JSON, so that it may not be the service's";
        Err(self.locate(Failure::new(FailureKind::Unreadable, why)))
    }

    fn locate(&self, mut failure: Failure) -> Failure {
        failure.status = Some(self.status.as_u16());
        failure.request_id = request_id(&self.headers);
        failure
    }

    /// As a response whose reader keeps to `limits`.
    pub(crate) fn into_response(self, attempts: Attempts, limits: Limits) -> Response {
        let mut response = http::Response::new(self.body);
        let share: Travelling = Arc::new(Mutex::new(Some(self.share)));
        response.extensions_mut().insert(limits);
        response.extensions_mut().insert(share);
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        attempts.write(response.headers_mut());
        response.into()
    }
}

fn is_error(status: StatusCode) -> bool {
    status.is_client_error() || status.is_server_error()
}

async fn whole_body(
    mut response: Response,
    host: &str,
    max: usize,
    share: &mut Share,
) -> Result<Bytes, Failure> {
    // As large as the service says, if it says so: growing step by step would copy it and take up to twice as much.
    let said = response.content_length().unwrap_or_default();
    let mut body = Vec::with_capacity(usize::try_from(said).unwrap_or_default().min(max));
    loop {
        match response.chunk().await {
            Ok(None) => return Ok(body.into()),
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
    ["x-okta-request-id", "x-request-id", "x-amzn-requestid"]
        .into_iter()
        .find_map(|name| headers.get(name)?.to_str().ok().map(error_body::clean_text))
}
