//! What a service's log tells about the use of a token.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::closed_name::closed_name;
use crate::token::{Provenance, Token, TokenId};

/// Which log entries to read.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UsageQuery {
    /// The tokens, all of one provider.
    pub tokens: Vec<Token>,
    /// From this time on.
    pub since: Timestamp,
    /// Up to this time. `None`: now, by the service's clock.
    pub until: Option<Timestamp>,
    /// The most requests that may be sent. Beyond them the stream ends with
    /// [`ErrorKind::LimitReached`](crate::ErrorKind::LimitReached).
    pub max_requests: usize,
}

impl UsageQuery {
    /// The entries about `tokens` from `since` until now, with at most 100 requests.
    pub fn new(tokens: Vec<Token>, since: Timestamp) -> Self {
        Self {
            tokens,
            since,
            until: None,
            max_requests: 100,
        }
    }

    /// Sets the end.
    #[must_use]
    pub fn until(mut self, until: Timestamp) -> Self {
        self.until = Some(until);
        self
    }

    /// Sets the most requests that may be sent.
    #[must_use]
    pub fn max_requests(mut self, max_requests: usize) -> Self {
        self.max_requests = max_requests;
        self
    }
}

/// One entry of a service's log that is about a token.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UsageEvent {
    /// The token. `None`: the log does not tell which of the owner's sessions it was (Mist).
    pub token: Option<TokenId>,
    /// The service's id of the entry.
    pub id: Option<String>,
    /// When it happened, by the service's clock.
    pub at: Timestamp,
    /// What the entry says about the token.
    pub kind: UsageKind,
    /// What was done, in the service's words: Okta's `eventType`, Mist's `message`.
    pub action: String,
    /// Whether it succeeded. `None`: the service does not report it.
    pub succeeded: Option<bool>,
    /// The actor: e-mail address or name.
    pub actor: Option<String>,
    /// The source address: at Okta the one that zones are matched against, at Mist `src_ip`.
    pub source: Option<String>,
    /// The name of the network zone that the service reports.
    pub zone: Option<String>,
    /// The country that the service reports for the address.
    pub country: Option<String>,
    /// Whether the service takes the address for a proxy's.
    pub is_proxy: Option<bool>,
    /// The user agent, as the client sent it.
    pub user_agent: Option<String>,
    /// How it is known that the entry is about the token.
    pub provenance: Provenance,
}

impl UsageEvent {
    /// An entry of which only this much is known.
    pub fn new(at: Timestamp, kind: UsageKind, action: impl Into<String>) -> Self {
        Self {
            token: None,
            id: None,
            at,
            kind,
            action: action.into(),
            succeeded: None,
            actor: None,
            source: None,
            zone: None,
            country: None,
            is_proxy: None,
            user_agent: None,
            provenance: Provenance::Reported,
        }
    }
}

closed_name! {
    /// What a log entry says about a token.
    pub enum UsageKind {
        /// The token signed the request.
        Used = "used",
        /// A request with the token was refused because of its source address.
        Refused = "refused",
        /// The token was created.
        Created = "created",
        /// The token was changed.
        Changed = "changed",
        /// The token was revoked, or expired.
        Revoked = "revoked",
        /// Its owner changed something, in any session or with any token.
        ByOwner = "by_owner",
    }
}
