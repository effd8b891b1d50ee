//! Tokens, and how Okta writes them.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::network::Network;
use crate::clock;

/// How long a token lives without being used.
const WINDOW: SignedDuration = SignedDuration::from_hours(30 * 24);

/// An SSWS token. Its times have whole seconds, so that `never used` can be told exactly.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Token {
    /// Counts up from 1; the list is in this order.
    pub(crate) serial: u64,
    pub(crate) id: String,
    /// Stored apart from the rest of the state.
    #[serde(skip)]
    pub(crate) key: String,
    pub(crate) name: String,
    pub(crate) user_id: String,
    pub(crate) client_name: String,
    pub(crate) network: Option<Network>,
    pub(crate) created: Timestamp,
    pub(crate) last_updated: Timestamp,
    /// Its creation or its last use, whichever is later. Okta does not show it.
    pub(crate) last_active: Timestamp,
}

impl Token {
    pub(crate) fn expires_at(&self) -> Timestamp {
        clock::add(self.last_active, WINDOW)
    }

    /// The token as Okta writes it; `origin` begins its links.
    pub(crate) fn wire(&self, origin: &str) -> WireToken<'_> {
        WireToken {
            id: &self.id,
            name: &self.name,
            user_id: &self.user_id,
            client_name: &self.client_name,
            token_window: "P30D",
            network: self.network.as_ref(),
            expires_at: written(self.expires_at()),
            created: written(self.created),
            last_updated: written(self.last_updated),
            links: Links {
                this: link(
                    format!("{origin}/api/v1/api-tokens/{}", self.id),
                    &["GET", "DELETE"],
                ),
                user: link(format!("{origin}/api/v1/users/{}", self.user_id), &["GET"]),
            },
        }
    }
}

/// A token as it is sent.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WireToken<'a> {
    id: &'a str,
    name: &'a str,
    user_id: &'a str,
    client_name: &'a str,
    token_window: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    network: Option<&'a Network>,
    expires_at: String,
    created: String,
    last_updated: String,
    #[serde(rename = "_links")]
    links: Links,
}

#[derive(Debug, Serialize)]
struct Links {
    #[serde(rename = "self")]
    this: Link,
    user: Link,
}

#[derive(Debug, Serialize)]
struct Link {
    href: String,
    hints: Hints,
}

#[derive(Debug, Serialize)]
struct Hints {
    allow: &'static [&'static str],
}

fn link(href: String, allow: &'static [&'static str]) -> Link {
    Link {
        href,
        hints: Hints { allow },
    }
}

/// `time` as Okta writes it, to the millisecond.
pub(super) fn written(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%S.000Z").to_string()
}
