//! What is known about a token. Nothing here is a secret.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::provider::Service;

/// The service's name for a token: a UUID at Mist, `00T…` at Okta. Each provider checks it before it goes into a URL.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct TokenId(String);

impl TokenId {
    /// Takes `id` as it is.
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for TokenId {
    fn from(id: &str) -> Self {
        Self::new(id)
    }
}

impl From<String> for TokenId {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

impl fmt::Display for TokenId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// Okta's name for the client of tokens that people made.
const OKTA_API: &str = "Okta API";

/// An API token, as its service describes it. What is not known is `None`, and `null` in JSON.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Token {
    /// The service.
    pub provider: Service,
    /// The service's host, with the port where it is not the scheme's own.
    pub host: String,
    /// What the token is tied to.
    pub kind: TokenKind,
    /// The Mist organization of an org token.
    pub org_id: Option<String>,
    /// The service's name for the token. `None`: the service sent none that can be used.
    pub id: Option<TokenId>,
    /// What people call it. Chosen by strangers: escape it before it reaches a terminal.
    pub name: Option<String>,
    /// Whose token it is: at Okta the user whose rights it has, at Mist who created it.
    pub owner: Option<Owner>,
    /// Okta's `clientName`: `Okta API`, or the agent that manages the token by itself.
    pub client_name: Option<String>,
    /// When it was created.
    pub created: Option<Timestamp>,
    /// When it was last used.
    pub last_used: When,
    /// When it stops working.
    pub expires: When,
    /// What it may do. `None`: the service doesn't say (an Okta token has its owner's rights).
    pub privileges: Option<Vec<Privilege>>,
    /// Okta's network condition.
    pub network: Option<Network>,
    /// Mist's `src_ips`: the addresses and CIDR ranges it may be used from. Empty: from anywhere.
    pub src_ips: Option<Vec<String>>,
    /// The key as the service shows it afterwards, `1qkb...QQCL` at Mist. A hint, no proof: two keys can share it.
    pub hint: Option<String>,
}

impl Token {
    /// A token of which nothing else is known yet.
    pub fn new(provider: Service, host: impl Into<String>, kind: TokenKind) -> Self {
        Self {
            provider,
            host: host.into(),
            kind,
            org_id: None,
            id: None,
            name: None,
            owner: None,
            client_name: None,
            created: None,
            last_used: When::UNKNOWN,
            expires: When::UNKNOWN,
            privileges: None,
            network: None,
            src_ips: None,
            hint: None,
        }
    }

    /// Adds what `read`, a later description of the same token, knows and this one does not. What is known here stays, so that an
    /// empty or odd answer takes nothing away. Does nothing if `read` is of another token.
    pub fn fill_in(&mut self, read: Self) {
        let is_other = |own: &Option<TokenId>, read: &Option<TokenId>| matches!((own, read), (Some(own), Some(read)) if own != read);
        if (&self.provider, &self.host) != (&read.provider, &read.host)
            || is_other(&self.id, &read.id)
        {
            return;
        }
        let fill = |own: &mut When, read: When| {
            if own.state == WhenState::Unknown {
                *own = read;
            }
        };
        fill(&mut self.last_used, read.last_used);
        fill(&mut self.expires, read.expires);
        self.org_id = self.org_id.take().or(read.org_id);
        self.id = self.id.take().or(read.id);
        self.name = self.name.take().or(read.name);
        self.owner = self.owner.take().or(read.owner);
        self.client_name = self.client_name.take().or(read.client_name);
        self.created = self.created.or(read.created);
        self.privileges = self.privileges.take().or(read.privileges);
        self.network = self.network.take().or(read.network);
        self.src_ips = self.src_ips.take().or(read.src_ips);
        self.hint = self.hint.take().or(read.hint);
    }

    /// The agent that made this token and looks after it itself (Okta). `None`: a person made it, or the service names no client.
    pub fn agent(&self) -> Option<&str> {
        self.client_name.as_deref().filter(|name| *name != OKTA_API)
    }
}

/// What a token is tied to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum TokenKind {
    /// A Mist user: goes where the user may go, and dies with the account.
    User,
    /// A Mist organization: has privileges of its own and survives who created it.
    Org,
    /// An Okta SSWS token: has the live privileges of its owner.
    Ssws,
}

/// Whose token it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Owner {
    /// Whether the owner still exists.
    pub state: OwnerState,
    /// The service's id of the user.
    pub id: Option<String>,
    /// The user's e-mail address.
    pub email: Option<String>,
}

impl Owner {
    /// An owner known by id.
    pub fn id(id: impl Into<String>) -> Self {
        Self {
            state: OwnerState::Known,
            id: Some(id.into()),
            email: None,
        }
    }

    /// An owner known by e-mail address.
    pub fn email(email: impl Into<String>) -> Self {
        Self {
            state: OwnerState::Known,
            id: None,
            email: Some(email.into()),
        }
    }

    /// An owner whose account was deleted (Mist: `created_by: null`).
    pub fn deleted() -> Self {
        Self {
            state: OwnerState::Deleted,
            id: None,
            email: None,
        }
    }
}

/// Whether an owner still exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum OwnerState {
    /// The service names one.
    Known,
    /// The service says that the account is gone.
    Deleted,
}

/// A point in a token's life, with how well it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct When {
    /// Which kind of answer this is.
    pub state: WhenState,
    /// The time itself, for `at` and, where it can be told, for `after_idle`.
    pub at: Option<Timestamp>,
    /// Where the answer comes from; `None` for `unknown`.
    pub source: Option<Source>,
}

impl When {
    /// Not known.
    pub const UNKNOWN: Self = Self {
        state: WhenState::Unknown,
        at: None,
        source: None,
    };

    /// Not so far.
    pub fn never(source: Source) -> Self {
        Self {
            state: WhenState::Never,
            at: None,
            source: Some(source),
        }
    }

    /// At `at`.
    pub fn at(at: Timestamp, source: Source) -> Self {
        Self {
            state: WhenState::At,
            at: Some(at),
            source: Some(source),
        }
    }

    /// After a time without use: at `at` unless the token is used before.
    pub fn after_idle(at: Option<Timestamp>, source: Source) -> Self {
        Self {
            state: WhenState::AfterIdle,
            at,
            source: Some(source),
        }
    }
}

/// Which kind of answer a [`When`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum WhenState {
    /// Not so far, or not ever.
    Never,
    /// At a known time.
    At,
    /// After a time without use; every use moves it.
    AfterIdle,
    /// Not known.
    Unknown,
}

/// Where a fact comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Source {
    /// The service said so.
    Reported,
    /// Computed from what the service said and what its documentation says.
    Derived,
}

/// One privilege of a Mist token.
///
/// Values are the vendor's own and open: `role` is `admin`, `write`, `read`, `helpdesk` or `installer` so far, `scope` of an org
/// token `org`, `site`, `sitegroup` or `orgsites`, of a user also `msp` and `orggroup`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Privilege {
    /// What it may do.
    pub role: Option<String>,
    /// How far it reaches.
    pub scope: Option<String>,
    /// The MSP, for scope `msp`.
    pub msp_id: Option<String>,
    /// The organization.
    pub org_id: Option<String>,
    /// The organization groups, for scope `orggroup`.
    pub orggroup_ids: Vec<String>,
    /// The site, for scope `site`.
    pub site_id: Option<String>,
    /// The site groups, for scope `sitegroup`.
    pub sitegroup_ids: Vec<String>,
    /// Custom roles that narrow it, such as `reporting`.
    pub views: Vec<String>,
}

impl Privilege {
    /// `role` at `scope`, such as `read` at `org`.
    pub fn new(role: impl Into<String>, scope: impl Into<String>) -> Self {
        Self {
            role: Some(role.into()),
            scope: Some(scope.into()),
            ..Self::default()
        }
    }
}

/// Okta's network condition: from where a token may be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Network {
    /// `ANYWHERE` or `ZONE` so far. Other values exist on related objects of Okta's.
    pub connection: Option<String>,
    /// Ids of the network zones it may be used from.
    pub include: Vec<String>,
    /// Ids of the network zones it may not be used from.
    pub exclude: Vec<String>,
}

impl Network {
    /// From anywhere.
    pub fn anywhere() -> Self {
        Self {
            connection: Some("ANYWHERE".into()),
            include: Vec::new(),
            exclude: Vec::new(),
        }
    }

    /// Only from the zones in `include`, if there are any, and not from those in `exclude`.
    pub fn zones(include: Vec<String>, exclude: Vec<String>) -> Self {
        Self {
            connection: Some("ZONE".into()),
            include,
            exclude,
        }
    }
}
