//! How a client behaves, and what differs from one service to another.

use jiff::Timestamp;
use serde_json::Value;

use crate::client::connections::{Http, Shared};
use crate::client::deadline::Deadline;
use crate::client::limits::Limits;
use crate::client::observer::Observer;
use crate::client::retry::RetryPolicy;

/// What differs from one service to another, below its generated client.
#[derive(Debug)]
pub struct ServiceProfile {
    /// The vendor's name, for spans and messages.
    pub name: &'static str,
    /// Reads an error body of any kind and gives it back as the API's error schema, unknown members dropped.
    pub error_schema: fn(&[u8]) -> Value,
    /// Whether a JSON body is one of the service's own error bodies, whatever the status.
    pub is_error_body: fn(&Value) -> bool,
    /// The member of the error schema that holds the service's error code, if it has one.
    pub error_code: Option<&'static str>,
    /// The code of the answer "read-only at the moment": nothing was written.
    pub read_only_code: Option<&'static str>,
    /// Operations that must not be sent twice although their method is idempotent.
    pub not_repeatable: &'static [&'static str],
    /// Operations that change nothing although their method is `POST`: they are repeated as a `GET` is, and a deadline ends them.
    pub harmless: &'static [&'static str],
    /// Whether a repetition says so: `X-Okta-Retry-For` with the first request's id, `X-Okta-Retry-Count`.
    pub names_retries: bool,
    /// Operations whose rate limit is small and shared with other programs: after half of it the next call waits for the next window.
    pub paced: &'static [&'static str],
    /// When a quota that is used up begins anew, for a 429 that does not say so itself.
    pub quota_resets: Option<fn(Timestamp) -> Timestamp>,
}

/// How a client behaves.
///
/// ```
/// use tokens_http::{Limits, Options};
///
/// let limits = Limits::default().records(1_000);
/// let options = Options::default().account("acme").max_in_flight(2).limits(limits);
/// assert_eq!(options.limits.records, 1_000);
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Options {
    /// How long and how often to try.
    pub retry: RetryPolicy,
    /// The largest answer that is read, in bytes after decompression: 48 MiB by default. An error body is cut at 64 KiB in any
    /// case.
    pub max_body: usize,
    /// How much of an answer is decoded.
    pub limits: Limits,
    /// No call begins after it, and no read lasts longer. `None`, the default: each call has only its own time.
    pub deadline: Option<Deadline>,
    /// Put before our own `User-Agent`, such as `inventory/2.1`.
    pub user_agent: Option<String>,
    /// How many requests of this credential may be in flight at once.
    pub max_in_flight: usize,
    /// The account's name, for tracing.
    pub account: Option<String>,
    /// Is told of every wait, and of every answer if it wants to.
    pub observer: Option<Observer>,
    pub(crate) shared: Shared,
}

setters! {
    Options {
        retry: RetryPolicy,
        max_body: usize,
        limits: Limits,
        deadline: Deadline,
        max_in_flight: usize,
        observer: Observer,
    }
}

impl Options {
    /// Sets [`user_agent`](Self::user_agent).
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }

    /// Sets [`account`](Self::account).
    #[must_use]
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Shares what `http` shares: how well each host answers, if it is [`Connections`](crate::Connections).
    #[must_use]
    pub fn sharing(mut self, http: &Http) -> Self {
        if let Some(shared) = http.shared() {
            self.shared = shared.clone();
        }
        self
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            retry: RetryPolicy::default(),
            max_body: 48 * 1024 * 1024,
            limits: Limits::default(),
            deadline: None,
            user_agent: None,
            max_in_flight: 4,
            account: None,
            observer: None,
            shared: Shared::default(),
        }
    }
}
