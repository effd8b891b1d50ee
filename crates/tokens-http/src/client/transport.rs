//! The one place that sends requests: sign-in, attempts, limits, error bodies, tracing.

use std::collections::HashSet;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::{HeaderMap, HeaderValue, Method, StatusCode};
use jiff::{SignedDuration, Timestamp};
use reqwest::Request;
use serde_json::Value;
use tokio::sync::SemaphorePermit;
use tokio::time::Instant;
use tracing::Instrument;

use crate::base_url::BaseUrl;
use crate::causes::causes;
use crate::client::breaker::{self, HostBreaker};
use crate::client::budget::Share;
use crate::client::buffered_response::{BufferedResponse, request_id};
use crate::client::credential::{Challenge, Credential, KeySlot, RetryDecision};
use crate::client::deadline::Deadline;
use crate::client::failure::{Attempts, Failure, FailureKind};
use crate::client::observer::{Answered, Wait};
use crate::client::options::{Options, ServiceProfile};
use crate::client::rate_gate::RateGate;
use crate::client::rate_limit_headers::{pause, requested_wait, service_time};
use crate::client::retry::{AttemptResult, Ended};
use crate::key_mask::KeyMatcher;
use crate::rate_limit::RateLimit;

/// The answer to a write is one token, and is read before anything else is done about it.
const MAX_WRITE_ANSWER: usize = 1024 * 1024;

/// What a call has done already at its credential's wish.
#[derive(Default)]
struct SignedAnew {
    slots: HashSet<KeySlot>,
    reauthenticated: bool,
}

/// Carries out the calls of one account: one credential at one address. Cheap to clone.
#[derive(Clone)]
pub struct Transport(Arc<Inner>);

struct Inner {
    service: &'static ServiceProfile,
    base: BaseUrl,
    credential: Arc<dyn Credential>,
    options: Options,
    rate_limit: Mutex<Option<RateLimit>>,
    /// How far the service's clock is ahead of this machine's.
    clock_offset: Mutex<Option<SignedDuration>>,
    gate: RateGate,
    /// Until when the operations of [`ServiceProfile::paced`] wait.
    paced_until: Mutex<Option<Instant>>,
    breaker: Arc<HostBreaker>,
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

impl Transport {
    /// A transport for `service` at `base`.
    pub fn new(
        service: &'static ServiceProfile,
        base: BaseUrl,
        credential: Arc<dyn Credential>,
        options: Options,
    ) -> Self {
        Self(Arc::new(Inner {
            service,
            credential,
            gate: RateGate::new(options.max_in_flight),
            breaker: options.shared.breaker(base.authority()),
            base,
            options,
            rate_limit: Mutex::new(None),
            paced_until: Mutex::new(None),
            clock_offset: Mutex::new(None),
        }))
    }

    /// Where the requests go.
    pub fn base_url(&self) -> &BaseUrl {
        &self.0.base
    }

    /// The scheme of the `Authorization` header.
    pub fn scheme(&self) -> &'static str {
        self.0.credential.scheme()
    }

    /// The fixed keys that it signs with, to compare masked keys with.
    pub fn keys(&self) -> Vec<KeyMatcher> {
        self.0.credential.keys()
    }

    /// The id of the OAuth 2.0 client that it signs in as, if it does and knows it.
    pub fn client_id(&self) -> Option<&str> {
        self.0.credential.client_id()
    }

    /// The rate limit as the service last reported it.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        *self.lock_rate_limit()
    }

    /// The time by the service's clock, as its last answer with a `Date` had it; by this machine's clock if there was none.
    pub fn service_now(&self) -> Timestamp {
        let now = Timestamp::now();
        match *self.lock_clock_offset() {
            Some(offset) => now.saturating_add(offset).unwrap_or(now),
            None => now,
        }
    }

    /// Carries out one call of a generated client, with as many attempts as it takes and is safe.
    ///
    /// A response comes back with its body read, cleaned if it is an error's, with the headers that a caller may see.
    ///
    /// # Errors
    ///
    /// A [`Failure`] if the service sent no complete response.
    pub async fn exec(
        &self,
        client: &reqwest::Client,
        request: Request,
        operation: &'static str,
    ) -> Result<BufferedResponse, Failure> {
        let span = tracing::info_span!(
            "call",
            service = self.0.service.name,
            host = self.0.base.authority(),
            account = self.0.options.account,
            operation
        );
        self.call(client, request, operation).instrument(span).await
    }

    async fn call(
        &self,
        client: &reqwest::Client,
        mut request: Request,
        operation: &'static str,
    ) -> Result<BufferedResponse, Failure> {
        let service = self.0.service;
        let policy = self.0.options.retry;
        let repeatable = !service.not_repeatable.contains(&operation);
        let started = Instant::now();
        let method = match service.harmless.contains(&operation) {
            true => Method::GET,
            false => request.method().clone(),
        };
        let is_write = method != Method::GET;
        let repeats = repeatable && method != Method::POST;
        let mut attempts = Attempts::default();
        // Attempts signed anew at the credential's own wish don't count against the policy.
        let mut tries = 0;
        let mut anew = SignedAnew::default();
        let mut first_request = None;
        let mut last = None;
        loop {
            let entered = self.enter(operation, started, &mut attempts).await;
            let (permit, asking) = match (entered, last.take()) {
                (Ok(entered), _) => entered,
                // What the host did before it fell silent, or that it was silent, says more.
                (Err(failure), Some(last)) if failure.kind == FailureKind::Unresponsive => {
                    return self.finish(last, attempts);
                }
                (Err(failure), _) => return self.finish(Err(failure), attempts),
            };
            if let Some(deadline) = &self.0.options.deadline
                && is_write
            {
                deadline.suspend();
            }
            attempts.count += 1;
            tries += 1;
            if service.names_retries {
                name_retry(&mut request, attempts.count, first_request.as_deref());
            }
            let (slot, answered, result) = self.attempt(client, &request, started).await;
            asking.ended(answered);
            drop(permit);
            let mut asked = match &result {
                Ok(answer) => self.asked_wait(answer),
                Err(failure) => failure.attempts.retry_after,
            };
            if let Ok(answer) = &result {
                let id = request_id(&answer.headers);
                if let Some(observer) = &self.0.options.observer {
                    observer.answered(&Answered {
                        host: self.0.base.authority(),
                        operation,
                        status: answer.status.as_u16(),
                        request_id: id.as_deref(),
                    });
                }
                first_request = first_request.or(id);
                if answer.status.is_success() {
                    self.pace(operation, &answer.headers);
                    self.trace(&result, attempts.count, started, None);
                    return self.finish(result, attempts);
                }
                match self.ask_credential(slot, answer, asked, &mut anew) {
                    RetryDecision::After(wait) => asked = Some(wait),
                    // What may be another server's answer does not say that nothing was done.
                    _ if !repeats && !answer.is_own_error(service) => {}
                    RetryDecision::No => {}
                    _ if started.elapsed() >= policy.call_timeout => {}
                    _ => {
                        self.trace(&result, attempts.count, started, None);
                        tries -= 1;
                        continue;
                    }
                }
                if let (StatusCode::TOO_MANY_REQUESTS, Some(asked)) = (answer.status, asked) {
                    self.0.gate.close_for(asked);
                }
            }
            let outcome = match &result {
                Ok(answer) => self.outcome(answer),
                Err(failure) => AttemptResult::Failed(failure.kind),
            };
            attempts.may_have_happened |= is_write && outcome.may_have_happened();
            attempts.retry_after = asked;
            let ended = Ended {
                outcome,
                method: &method,
                repeatable,
                asked,
                tries,
                elapsed: started.elapsed(),
            };
            let wait = policy.next_wait(&ended, fastrand::f64());
            if let Some(wait) = wait.filter(|wait| *wait < self.time_to_deadline()) {
                self.trace(&result, attempts.count, started, Some(wait));
                self.wait(operation, wait, asked.is_some()).await;
                last = Some(result);
                continue;
            }
            self.trace(&result, attempts.count, started, None);
            return self.finish(result, attempts);
        }
    }

    /// Waits for this call's turn: until the service wants requests again, and for a permit of the credential and of the host.
    async fn enter(
        &self,
        operation: &'static str,
        started: Instant,
        attempts: &mut Attempts,
    ) -> Result<(Option<SemaphorePermit<'_>>, breaker::Attempt), Failure> {
        let policy = self.0.options.retry;
        let host = self.0.base.authority();
        loop {
            let to_deadline = self.time_to_deadline();
            if to_deadline.is_zero() {
                return Err(Failure::new(FailureKind::Deadline, self.not_asked()));
            }
            let left = policy.call_timeout.saturating_sub(started.elapsed());
            let turn = async { (self.0.gate.permit().await, self.0.breaker.admit().await) };
            let time = left.min(to_deadline);
            let Ok((permit, admitted)) = tokio::time::timeout(time, turn).await else {
                if to_deadline <= left {
                    return Err(Failure::new(FailureKind::Deadline, self.not_asked()));
                }
                let why = format!("{host} has been too busy with other calls of this credential");
                return Err(Failure::new(FailureKind::Throttled, why));
            };
            let asking = admitted.map_err(|unresponsive| {
                attempts.retry_after = Some(unresponsive.wait);
                let why = format!(
                    "{host} has not answered several requests in a row and is not asked for now"
                );
                Failure::new(FailureKind::Unresponsive, why)
            })?;
            let closed = self.0.gate.closed_for();
            let is_asked = !closed.is_zero();
            let closed = closed.max(self.paced_for(operation));
            if closed.is_zero() {
                return Ok((permit, asking));
            }
            drop((permit, asking));
            if closed > policy.max_wait
                || started.elapsed().saturating_add(closed) >= policy.call_timeout
                || closed >= to_deadline
            {
                attempts.retry_after = Some(closed);
                let why = if is_asked {
                    format!(
                        "{host} has asked for no more requests for another {}",
                        roughly(closed)
                    )
                } else {
                    format!(
                        "half of the rate limit of {host} is used for the next {}; the rest is left to other programs",
                        roughly(closed)
                    )
                };
                return Err(Failure::new(FailureKind::Throttled, why));
            }
            self.wait(operation, closed, is_asked).await;
        }
    }

    /// Lets the next call of a paced operation wait if half of the rate limit is used.
    fn pace(&self, operation: &str, headers: &HeaderMap) {
        if self.0.service.paced.contains(&operation)
            && let Some(wait) = pause(headers, Timestamp::now())
        {
            *self.lock_paced_until() = Instant::now().checked_add(wait);
        }
    }

    /// How much longer a call of `operation` waits for the next window.
    fn paced_for(&self, operation: &str) -> Duration {
        if !self.0.service.paced.contains(&operation) {
            return Duration::ZERO;
        }
        let until = *self.lock_paced_until();
        until.map_or(Duration::ZERO, |until| {
            until.saturating_duration_since(Instant::now())
        })
    }

    /// What the caller gets.
    fn finish(
        &self,
        mut result: Result<BufferedResponse, Failure>,
        attempts: Attempts,
    ) -> Result<BufferedResponse, Failure> {
        match &mut result {
            Ok(answer) => {
                answer.response.attempts = attempts;
                answer.limits = self.0.options.limits;
            }
            Err(failure) => failure.attempts = attempts,
        }
        result
    }

    fn time_to_deadline(&self) -> Duration {
        let deadline = self.0.options.deadline.as_ref();
        deadline.and_then(Deadline::left).unwrap_or(Duration::MAX)
    }

    /// Why a call was not begun after the deadline.
    fn not_asked(&self) -> String {
        let host = self.0.base.authority();
        format!("{host} was not asked: {} was reached", self.deadline_name())
    }

    fn deadline_name(&self) -> String {
        let deadline = self.0.options.deadline.as_ref();
        deadline.map(Deadline::name).unwrap_or_default()
    }

    async fn wait(&self, operation: &'static str, time: Duration, asked: bool) {
        if let Some(observer) = &self.0.options.observer {
            observer.wait(&Wait {
                host: self.0.base.authority(),
                operation,
                time,
                asked,
            });
        }
        tokio::time::sleep(time).await;
    }

    fn asked_wait(&self, answer: &BufferedResponse) -> Option<Duration> {
        let now = Timestamp::now();
        requested_wait(&answer.headers, now).or_else(|| {
            let resets = self.0.service.quota_resets?;
            let used_up = answer.status == StatusCode::TOO_MANY_REQUESTS;
            used_up.then(|| resets(now).duration_since(now).unsigned_abs())
        })
    }

    /// Whether to try again at once, signed anew.
    fn ask_credential(
        &self,
        slot: KeySlot,
        answer: &BufferedResponse,
        asked: Option<Duration>,
        anew: &mut SignedAnew,
    ) -> RetryDecision {
        if !matches!(
            answer.status,
            StatusCode::BAD_REQUEST | StatusCode::UNAUTHORIZED | StatusCode::TOO_MANY_REQUESTS
        ) {
            return RetryDecision::No;
        }
        let code = self.code(answer);
        let challenge = Challenge {
            status: answer.status,
            headers: &answer.headers,
            code: code.as_deref(),
            retry_after: asked,
        };
        let decision = self.0.credential.refused(slot, &challenge);
        let is_allowed = match decision {
            RetryDecision::Now => anew.slots.insert(slot),
            RetryDecision::Reauthenticated => !std::mem::replace(&mut anew.reauthenticated, true),
            _ => true,
        };
        if is_allowed {
            decision
        } else {
            RetryDecision::No
        }
    }

    /// One attempt; with it, whether the host has answered anything, where that is known.
    async fn attempt(
        &self,
        client: &reqwest::Client,
        request: &Request,
        started: Instant,
    ) -> (KeySlot, Option<bool>, Result<BufferedResponse, Failure>) {
        let policy = self.0.options.retry;
        let host = self.0.base.authority();
        let time_left = || {
            let left = policy.call_timeout.saturating_sub(started.elapsed());
            let time = policy.attempt_timeout.min(left);
            let to_deadline = self.time_to_deadline();
            (time.min(to_deadline), to_deadline < time)
        };
        // Not to have answered within a moment is not yet silence.
        let enough = policy.attempt_timeout.min(policy.call_timeout) / 2;
        let cut_off = || {
            let why = format!(
                "no complete answer from {host} before {} was reached",
                self.deadline_name()
            );
            Failure::new(FailureKind::Deadline, why)
        };
        let Some(mut request) = request.try_clone() else {
            let why = "a request whose body is a stream can't be sent by this client";
            let failure = Failure::new(FailureKind::SignIn, why);
            return (KeySlot::default(), None, Err(failure));
        };
        let sign = self.0.credential.sign(&mut request);
        let (time, by_deadline) = time_left();
        let slot = match tokio::time::timeout(time, sign).await {
            Ok(Ok(slot)) => slot,
            Ok(Err(error)) => {
                let kind = if error.temporary {
                    FailureKind::SignInUnavailable
                } else {
                    FailureKind::SignIn
                };
                let retry_after = error.retry_after;
                let mut failure = Failure::new(kind, error.message);
                failure.source = error.source;
                failure.attempts.retry_after = retry_after;
                return (KeySlot::default(), None, Err(failure));
            }
            Err(_) if by_deadline => return (KeySlot::default(), None, Err(cut_off())),
            Err(_) => {
                let why = format!("signing in at {host} took too long");
                let failure = Failure::new(FailureKind::SignInUnavailable, why);
                return (
                    KeySlot::default(),
                    (time >= enough).then_some(false),
                    Err(failure),
                );
            }
        };
        let (time, by_deadline) = time_left();
        if time.is_zero() && by_deadline {
            let failure = Failure::new(FailureKind::Deadline, self.not_asked());
            return (slot, None, Err(failure));
        }
        if time.is_zero() {
            let why = format!("the call's time was up before {host} could be asked");
            return (slot, None, Err(Failure::new(FailureKind::Throttled, why)));
        }
        let method = request.method().clone();
        let exchange = async {
            let response = client.execute(request).await;
            let response = response.map_err(|error| connection_failure(error, host))?;
            let is_write = method != Method::GET;
            let max_body = match is_write {
                true => self.0.options.max_body.min(MAX_WRITE_ANSWER),
                false => self.0.options.max_body,
            };
            let share = Share::of(self.0.options.shared.budget.as_ref());
            let mut answer =
                BufferedResponse::receive(response, host, max_body, share, is_write).await?;
            let credential = self.0.credential.as_ref();
            answer.clean_request_ids(credential, is_write);
            answer.clean(self.0.service, credential);
            if is_write {
                answer.check_done(&method, self.0.service)?;
            }
            self.observe(&answer.headers);
            Ok(answer)
        };
        let result = tokio::time::timeout(time, exchange).await;
        let result = result.unwrap_or_else(|_| {
            if by_deadline {
                return Err(cut_off());
            }
            let why = format!(
                "no complete answer from {host} within {:.1} s",
                time.as_secs_f32()
            );
            Err(Failure::new(FailureKind::Timeout, why))
        });
        let result = result.map_err(|failure| failure.redacted(self.0.credential.as_ref()));
        let answered = match &result {
            Err(failure) if failure.status.is_none() => match failure.kind {
                FailureKind::Timeout if time < enough => None,
                FailureKind::Timeout | FailureKind::Connect | FailureKind::Interrupted => {
                    Some(false)
                }
                _ => None,
            },
            _ => Some(true),
        };
        (slot, answered, result)
    }

    fn observe(&self, headers: &HeaderMap) {
        if let Some(limit) = RateLimit::from_headers(headers) {
            *self.lock_rate_limit() = Some(limit);
        }
        if let Some(time) = service_time(headers) {
            *self.lock_clock_offset() = Some(time.duration_since(Timestamp::now()));
        }
    }

    fn lock_clock_offset(&self) -> MutexGuard<'_, Option<SignedDuration>> {
        let offset = self.0.clock_offset.lock();
        offset.unwrap_or_else(PoisonError::into_inner)
    }

    fn lock_paced_until(&self) -> MutexGuard<'_, Option<Instant>> {
        let until = self.0.paced_until.lock();
        until.unwrap_or_else(PoisonError::into_inner)
    }

    fn lock_rate_limit(&self) -> MutexGuard<'_, Option<RateLimit>> {
        let limit = self.0.rate_limit.lock();
        limit.unwrap_or_else(PoisonError::into_inner)
    }

    fn code(&self, answer: &BufferedResponse) -> Option<String> {
        let member = self.0.service.error_code?;
        let body: Value = serde_json::from_slice(answer).ok()?;
        Some(body.get(member)?.as_str()?.to_owned())
    }

    /// How an attempt ended that was answered with an error.
    fn outcome(&self, answer: &BufferedResponse) -> AttemptResult {
        let read_only_code = self.0.service.read_only_code;
        AttemptResult::Answered {
            status: answer.status,
            own: answer.is_own_error(self.0.service),
            read_only: answer.status == StatusCode::SERVICE_UNAVAILABLE
                && read_only_code.is_some()
                && self.code(answer).as_deref() == read_only_code,
        }
    }

    fn trace(
        &self,
        result: &Result<BufferedResponse, Failure>,
        attempt: u32,
        started: Instant,
        wait: Option<Duration>,
    ) {
        let elapsed_ms = millis(started.elapsed());
        let wait_ms = wait.map(millis);
        match result {
            Ok(answer) => tracing::debug!(
                attempt,
                status = answer.status.as_u16(),
                elapsed_ms,
                wait_ms,
                request_id = request_id(&answer.headers),
                rate_limit_left = self.rate_limit().map(|limit| limit.remaining),
                "answered"
            ),
            Err(failure) => {
                tracing::debug!(attempt, kind = ?failure.kind, elapsed_ms, wait_ms, "failed");
            }
        }
    }
}

fn name_retry(request: &mut Request, attempt: u32, first: Option<&str>) {
    let Some(first) = first.and_then(|first| HeaderValue::from_str(first).ok()) else {
        return;
    };
    let headers = request.headers_mut();
    headers.insert("x-okta-retry-for", first);
    headers.insert("x-okta-retry-count", HeaderValue::from(attempt - 1));
}

/// In seconds, or in minutes where seconds don't matter, rounded up.
fn roughly(time: Duration) -> String {
    match time.as_secs().saturating_add(1) {
        seconds @ ..=120 => format!("{seconds} s"),
        seconds => format!("{} min", seconds.div_ceil(60)),
    }
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

/// The TLS libraries' own errors have no common type.
fn is_about_a_certificate(error: &reqwest::Error) -> bool {
    causes(error).any(|cause| cause.to_string().contains("certificate"))
}

fn connection_failure(error: reqwest::Error, host: &str) -> Failure {
    let error = error.without_url();
    let (kind, message) = if error.is_connect() && is_about_a_certificate(&error) {
        let why = format!("the certificate of {host} is not trusted");
        (FailureKind::Untrusted, why)
    } else if error.is_connect() {
        (FailureKind::Connect, format!("no connection to {host}"))
    } else if error.is_timeout() {
        (
            FailureKind::Timeout,
            format!("no answer from {host} in time"),
        )
    } else if error.is_builder() {
        let why = "the request could not be built; most likely its address is too long";
        (FailureKind::Unsendable, why.into())
    } else {
        (
            FailureKind::Interrupted,
            format!("the connection to {host} broke off before an answer"),
        )
    };
    Failure::new(kind, message).with_source(error)
}
