//! Network zones: where a token may be used from.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A network zone of Okta.
///
/// `status`, `usage` and `kind` are the vendor's words and open: `ACTIVE` and `INACTIVE`; `POLICY` and `BLOCKLIST`; `IP`, `DYNAMIC` and
/// `DYNAMIC_V2` so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Zone {
    /// The service's id.
    pub id: String,
    /// The service says that there is no such zone. Then nothing else is known.
    pub is_gone: bool,
    /// The name.
    pub name: Option<String>,
    /// Whether it is in force.
    pub status: Option<String>,
    /// What it is for.
    pub usage: Option<String>,
    /// Which type of zone it is.
    pub kind: Option<String>,
    /// Whether the service made it.
    pub is_system: Option<bool>,
    /// The addresses of clients: CIDR ranges and ranges `FIRST-LAST` (type `IP`).
    pub gateways: Vec<String>,
    /// The addresses of trusted proxies, written like `gateways`.
    pub proxies: Vec<String>,
    /// What else decides, for other types than `IP`: countries, ASNs, services, as `KIND:VALUE`.
    pub conditions: Vec<String>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
}

impl Zone {
    /// One of which only the id is known.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }

    /// One that the service does not have any more.
    pub fn gone(id: impl Into<String>) -> Self {
        Self {
            is_gone: true,
            ..Self::new(id)
        }
    }
}
