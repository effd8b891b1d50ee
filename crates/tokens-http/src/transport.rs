//! The one place that sends requests: sign-in, attempts, limits, error bodies, tracing.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use reqwest::{Request, Response};
use serde_json::Value;
use tokio::time::Instant;
use tracing::Instrument;

use crate::base_url::{BaseUrl, ConfigError};
use crate::credential::Credential;
use crate::error_body;
use crate::failure::{Attempts, Failure, FailureKind};
use crate::rate_limit::{RateLimit, requested_wait};
use crate::retry::{Outcome, RetryPolicy, wait};

/// At most this much of an error body is read.
const MAX_ERROR_BODY: usize = 64 * 1024;

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

/// What differs from one service to another, below its generated client.
#[derive(Debug)]
pub struct Service {
    /// The vendor's name, for spans and messages.
    pub name: &'static str,
    /// Reads an error body of any kind and gives it back as the API's error schema, unknown members dropped.
    pub error_schema: fn(&[u8]) -> Value,
    /// The member of the error schema that holds the service's error code, if it has one.
    pub error_code: Option<&'static str>,
    /// The code of the answer "read-only at the moment": nothing was written.
    pub read_only_code: Option<&'static str>,
    /// Operations that must not be sent twice although their method is idempotent.
    pub not_repeatable: &'static [&'static str],
}

/// How a client behaves.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Options {
    /// How long and how often to try.
    pub retry: RetryPolicy,
    /// The largest answer that is read, in bytes after decompression. An error body is cut at 64 KiB in any case.
    pub max_body: usize,
    /// Put before our own `User-Agent`, such as `inventory/2.1`.
    pub user_agent: Option<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            retry: RetryPolicy::default(),
            max_body: 32 * 1024 * 1024,
            user_agent: None,
        }
    }
}

/// Builds the HTTP client for `base` from the caller's `builder`. Redirects are never followed (a followed 302 turns
/// a `DELETE` into a `GET` that answers 200), `reqwest` retries nothing by itself, plain `http` and no proxy are for
/// loopback alone.
///
/// # Errors
///
/// When the builder can't make a client, such as with an invalid `User-Agent`.
pub fn http_client(
    builder: reqwest::ClientBuilder,
    base: &BaseUrl,
    options: &Options,
) -> Result<reqwest::Client, ConfigError> {
    let own = concat!("tokens-rs/", env!("CARGO_PKG_VERSION"));
    let user_agent = match &options.user_agent {
        Some(application) => format!("{application} {own}"),
        None => own.into(),
    };
    let mut builder = builder
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .user_agent(user_agent);
    builder = if base.is_loopback() {
        builder.no_proxy()
    } else {
        builder.https_only(true)
    };
    builder
        .build()
        .map_err(|error| ConfigError(format!("no HTTP client could be made: {error}")))
}

/// Carries out the calls of one account: one credential at one address. Cheap to clone.
#[derive(Clone)]
pub struct Transport(Arc<Inner>);

struct Inner {
    service: &'static Service,
    base: BaseUrl,
    credential: Arc<dyn Credential>,
    options: Options,
    rate_limit: Mutex<Option<RateLimit>>,
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transport")
            .field("base", &self.0.base)
            .field("credential", &self.0.credential)
            .field("options", &self.0.options)
            .finish()
    }
}

/// An answer whose body has been read.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Transport {
    /// A transport for `service` at `base`.
    pub fn new(
        service: &'static Service,
        base: BaseUrl,
        credential: Arc<dyn Credential>,
        options: Options,
    ) -> Self {
        Self(Arc::new(Inner {
            service,
            base,
            credential,
            options,
            rate_limit: Mutex::new(None),
        }))
    }

    /// Where the requests go.
    pub fn base_url(&self) -> &BaseUrl {
        &self.0.base
    }

    /// The rate limit as the service last reported it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        *self
            .0
            .rate_limit
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Carries out one call of a generated client, with as many attempts as it takes and is safe.
    ///
    /// An answer comes back with its body read, cleaned if it is an error's, with the headers that a caller may see
    /// and with [`Attempts`] among them.
    ///
    /// # Errors
    ///
    /// A [`Failure`], behind a `reqwest::Error`.
    pub async fn exec(
        &self,
        client: &reqwest::Client,
        mut request: Request,
        operation: &'static str,
    ) -> reqwest::Result<Response> {
        // progenitor adds it for its authors' own servers.
        request.headers_mut().remove("api-version");
        let span = tracing::info_span!(
            "call",
            service = self.0.service.name,
            host = self.0.base.authority(),
            operation
        );
        match self.call(client, request, operation).instrument(span).await {
            Ok(response) => Ok(response),
            Err(failure) => Err(failure.into_reqwest().await),
        }
    }

    async fn call(
        &self,
        client: &reqwest::Client,
        request: Request,
        operation: &'static str,
    ) -> Result<Response, Failure> {
        let policy = self.0.options.retry;
        let repeatable = !self.0.service.not_repeatable.contains(&operation);
        let started = Instant::now();
        let mut attempts = Attempts::default();
        loop {
            attempts.count += 1;
            let time_left = policy.call_timeout.saturating_sub(started.elapsed());
            let result = self
                .attempt(client, &request, policy.attempt_timeout.min(time_left))
                .await;
            self.trace(&result, attempts.count);
            let (outcome, asked) = match &result {
                Ok(answer) if answer.status.is_success() => {
                    return Ok(respond(result?, attempts));
                }
                Ok(answer) => (
                    self.outcome(answer),
                    requested_wait(&answer.headers, Timestamp::now()),
                ),
                Err(failure) => (Outcome::Failed(failure.kind), None),
            };
            attempts.may_have_happened |= outcome.may_have_happened();
            let wait = wait(asked, policy.backoff, attempts.count + 1, fastrand::f64());
            let in_time = wait <= policy.max_wait && started.elapsed() + wait < policy.call_timeout;
            if attempts.count < policy.attempts
                && outcome.may_retry(request.method(), repeatable)
                && in_time
            {
                tracing::debug!(wait_ms = millis(wait), "waiting before the next attempt");
                tokio::time::sleep(wait).await;
                continue;
            }
            attempts.retry_after = asked.map(|asked| asked.unsigned_abs());
            return match result {
                Ok(answer) => Ok(respond(answer, attempts)),
                Err(mut failure) => {
                    failure.attempts = attempts;
                    Err(failure)
                }
            };
        }
    }

    async fn attempt(
        &self,
        client: &reqwest::Client,
        request: &Request,
        time: Duration,
    ) -> Result<Answer, Failure> {
        let host = self.0.base.authority();
        let Some(mut request) = request.try_clone() else {
            let why = "a request whose body is a stream can't be sent by this client";
            return Err(Failure::new(FailureKind::SignIn, why));
        };
        let exchange = async {
            self.0
                .credential
                .sign(&mut request)
                .await
                .map_err(|error| {
                    Failure::new(FailureKind::SignIn, "signing in failed").with_source(error)
                })?;
            let response = client
                .execute(request)
                .await
                .map_err(|error| connection_failure(error, host))?;
            self.read(response).await
        };
        match tokio::time::timeout(time, exchange).await {
            Ok(result) => result,
            Err(_) => Err(Failure::new(
                FailureKind::Timeout,
                format!(
                    "no complete answer from {host} within {} s",
                    time.as_secs_f32()
                ),
            )),
        }
    }

    /// Reads the body, bounded, and cleans it if it is an error's.
    async fn read(&self, mut response: Response) -> Result<Answer, Failure> {
        let status = response.status();
        let is_error = status.is_client_error() || status.is_server_error();
        if let Some(limit) = RateLimit::from_headers(response.headers()) {
            *self
                .0
                .rate_limit
                .lock()
                .unwrap_or_else(PoisonError::into_inner) = Some(limit);
        }
        let mut headers = HeaderMap::new();
        for name in KEPT_HEADERS {
            for value in response.headers().get_all(name) {
                headers.append(name, value.clone());
            }
        }
        let fail = |kind, message: String| {
            let mut failure = Failure::new(kind, message);
            failure.status = Some(status.as_u16());
            failure.request_id = request_id(&headers);
            failure
        };
        if !status.is_success() && !is_error {
            let target = response
                .headers()
                .get("location")
                .and_then(|value| reqwest::Url::parse(value.to_str().ok()?).ok())
                .and_then(|url| Some(format!(" to {}", url.host_str()?)))
                .unwrap_or_default();
            return Err(fail(
                FailureKind::UnexpectedStatus,
                format!(
                    "{} answered with {status}{target}, which is not followed; is this the API's address?",
                    self.0.base.authority()
                ),
            ));
        }
        let max = if is_error {
            MAX_ERROR_BODY
        } else {
            self.0.options.max_body
        };
        let mut body = Vec::new();
        loop {
            match response.chunk().await {
                Ok(None) => break,
                Ok(Some(chunk)) if body.len() + chunk.len() > max => {
                    if is_error {
                        body.extend_from_slice(&chunk[..max - body.len()]);
                        break;
                    }
                    return Err(fail(
                        FailureKind::TooLarge,
                        format!("the answer is larger than {max} bytes"),
                    ));
                }
                Ok(Some(chunk)) => body.extend_from_slice(&chunk),
                // The status says enough.
                Err(_) if is_error => break,
                Err(error) => {
                    return Err(fail(
                        FailureKind::Interrupted,
                        format!("the answer of {} broke off", self.0.base.authority()),
                    )
                    .with_source(error.without_url()));
                }
            }
        }
        if is_error {
            let mut value = (self.0.service.error_schema)(&body);
            error_body::clean(&mut value, self.0.credential.as_ref());
            body = value.to_string().into_bytes();
        }
        Ok(Answer {
            status,
            headers,
            body: body.into(),
        })
    }

    fn outcome(&self, answer: &Answer) -> Outcome {
        let service = self.0.service;
        let code = service.error_code.and_then(|member| {
            let body: Value = serde_json::from_slice(&answer.body).ok()?;
            Some(body.get(member)?.as_str()?.to_owned())
        });
        Outcome::Answered {
            status: answer.status,
            read_only: code.is_some() && code.as_deref() == service.read_only_code,
        }
    }

    fn trace(&self, result: &Result<Answer, Failure>, attempt: u32) {
        let left = self.rate_limit().map(|limit| limit.remaining);
        match result {
            Ok(answer) => tracing::debug!(
                attempt,
                status = answer.status.as_u16(),
                request_id = request_id(&answer.headers),
                rate_limit_left = left,
                "answered"
            ),
            Err(failure) => tracing::debug!(attempt, kind = ?failure.kind, "failed"),
        }
    }
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

fn respond(answer: Answer, attempts: Attempts) -> Response {
    let mut response = http::Response::new(answer.body);
    *response.status_mut() = answer.status;
    *response.headers_mut() = answer.headers;
    attempts.write(response.headers_mut());
    response.into()
}

fn connection_failure(error: reqwest::Error, host: &str) -> Failure {
    let error = error.without_url();
    let (kind, message) = if error.is_connect() {
        (FailureKind::Connect, format!("no connection to {host}"))
    } else if error.is_timeout() {
        (
            FailureKind::Timeout,
            format!("no answer from {host} in time"),
        )
    } else if error.is_builder() {
        (FailureKind::SignIn, "the request could not be built".into())
    } else {
        (
            FailureKind::Interrupted,
            format!("the connection to {host} broke off before an answer"),
        )
    };
    Failure::new(kind, message).with_source(error)
}

/// The service's name for a request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<String> {
    ["x-okta-request-id", "x-request-id", "x-amzn-requestid"]
        .into_iter()
        .find_map(|name| headers.get(name)?.to_str().ok().map(Into::into))
}
