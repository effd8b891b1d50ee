//! What a service says about how much it still accepts.

use jiff::Timestamp;
use serde::Serialize;

/// A rate limit as a service last reported it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RateLimit {
    /// Requests allowed in one window.
    pub limit: u64,
    /// Requests left in this window.
    pub remaining: u64,
    /// When the window ends. `None`: the service does not say.
    pub resets_at: Option<Timestamp>,
}

impl RateLimit {
    /// `remaining` of `limit` requests until `resets_at`.
    pub fn new(limit: u64, remaining: u64, resets_at: Option<Timestamp>) -> Self {
        Self {
            limit,
            remaining,
            resets_at,
        }
    }

    /// Okta's concurrency limit answers with `Limit = Remaining = 0`; its reset time is only a guess.
    pub fn is_concurrency_limit(&self) -> bool {
        self.limit == 0 && self.remaining == 0
    }
}
