//! What is known about a token. Nothing here is a secret.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::closed_name::closed_name;
use crate::open_name::open_name;
use crate::provider_id::{ProviderId, Scope, Service};
use crate::token_ref::TokenRef;

open_name! {
    /// The service's name for a token: a UUID at Mist, `00T…` at Okta. Each provider checks it before it goes into a URL.
    TokenId
}

impl TokenId {
    /// Takes `id` as it is.
    pub fn new(id: impl Into<String>) -> Self {
        Self::from(id.into())
    }
}

/// An API token, as its service describes it. What is not known is `None`, and `null` in JSON.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Token {
    /// Which of a service's tokens it is one of: `provider` (the service), `host` and `scope` in JSON.
    #[serde(flatten, with = "place")]
    #[cfg_attr(feature = "json-schema", schemars(with = "place::Members<'static>"))]
    pub provider: ProviderId,
    /// What the token is tied to.
    pub kind: TokenKind,
    /// The organization that the service names as the token's.
    pub org_id: Option<String>,
    /// The service's name for the token. `None`: the service sent none that can be used.
    pub id: Option<TokenId>,
    /// What people call it. Chosen by strangers: escape it before it reaches a terminal.
    pub name: Option<String>,
    /// Whose token it is: at Okta the user whose rights it has, at Mist who created it.
    pub owner: Option<Owner>,
    /// The client that the token was made with, as the service names it (Okta's `clientName`).
    pub client_name: Option<String>,
    /// The agent that made this token and looks after it itself. `None`: a person made it, or the service names no client.
    pub agent: Option<String>,
    /// When it was created.
    pub created: Option<Timestamp>,
    /// When it was last used.
    pub last_used: When,
    /// When it stops working.
    pub expires: When,
    /// What it may do. `None`: the service doesn't say.
    pub privileges: Option<Vec<Privilege>>,
    /// Whether it may do what its owner may, at any time, unless it has privileges of its own. `None`: not known.
    pub acts_as_owner: Option<bool>,
    /// Okta's network condition.
    pub network: Option<Network>,
    /// Mist's `src_ips`: the addresses and CIDR ranges it may be used from. Empty: from anywhere.
    pub src_ips: Option<Vec<String>>,
    /// The key as the service shows it afterwards, `1qkb...QQCL` at Mist. A hint, no proof: two keys can share it.
    pub hint: Option<String>,
}

impl Token {
    /// A token of which nothing else is known yet.
    pub fn new(provider: ProviderId, kind: TokenKind) -> Self {
        Self {
            org_id: provider.org_id().map(str::to_owned),
            provider,
            kind,
            id: None,
            name: None,
            owner: None,
            client_name: None,
            agent: None,
            created: None,
            last_used: When::UNKNOWN,
            expires: When::UNKNOWN,
            privileges: None,
            acts_as_owner: None,
            network: None,
            src_ips: None,
            hint: None,
        }
    }

    /// Adds what `read`, a later description of the same token, knows and this one does not. What is known here stays, so that an
    /// empty or odd answer takes nothing away. Does nothing if `read` is of another token.
    pub fn fill_in(&mut self, read: Self) {
        let is_other = |own: &Option<TokenId>, read: &Option<TokenId>| matches!((own, read), (Some(own), Some(read)) if own != read);
        if self.provider != read.provider || is_other(&self.id, &read.id) {
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
        self.agent = self.agent.take().or(read.agent);
        self.created = self.created.or(read.created);
        self.privileges = self.privileges.take().or(read.privileges);
        self.acts_as_owner = self.acts_as_owner.or(read.acts_as_owner);
        self.network = self.network.take().or(read.network);
        self.src_ips = self.src_ips.take().or(read.src_ips);
        self.hint = self.hint.take().or(read.hint);
    }

    /// Its name that lasts. `None`: the service sent no id that can be used, or does not tell whose tokens these are.
    pub fn reference(&self) -> Option<TokenRef> {
        TokenRef::new(self.provider.clone(), self.id.clone()?)
    }
}

/// How a [`ProviderId`] stands in the JSON of a token.
mod place {
    use std::borrow::Cow;

    use serde::de::Error as _;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::{ProviderId, Scope, Service};

    #[derive(Serialize, Deserialize)]
    #[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
    pub(super) struct Members<'a> {
        /// The service.
        provider: Cow<'a, Service>,
        /// The service's host, with the port where it is not the scheme's own.
        host: Cow<'a, str>,
        /// Whose token it is one of: `tenant`, `org` (with the organization's id in `scope_id`), `user` (with the user's id, else the e-mail address).
        scope: Cow<'a, str>,
        /// The id of the organization or user; `null` where the user is not known.
        scope_id: Option<Cow<'a, str>>,
    }

    pub(super) fn serialize<S: Serializer>(
        provider: &ProviderId,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let (scope, scope_id) = match &provider.scope {
            Scope::Tenant => ("tenant", None),
            Scope::Org(id) => ("org", Some(id)),
            Scope::User(id) => ("user", Some(id)),
            Scope::UnknownUser => ("user", None),
        };
        let members = Members {
            provider: Cow::Borrowed(&provider.service),
            host: provider.host.as_str().into(),
            scope: scope.into(),
            scope_id: scope_id.map(|id| id.as_str().into()),
        };
        members.serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<ProviderId, D::Error> {
        let members = Members::deserialize(deserializer)?;
        let scope = match (&*members.scope, members.scope_id) {
            ("tenant", None) => Scope::Tenant,
            ("org", Some(id)) => Scope::Org(id.into()),
            ("user", Some(id)) => Scope::User(id.into()),
            ("user", None) => Scope::UnknownUser,
            _ => {
                return Err(D::Error::custom(
                    "a scope is `tenant`, `org` or `user`, the latter two with an id",
                ));
            }
        };
        Ok(ProviderId::new(
            members.provider.into_owned(),
            members.host,
            scope,
        ))
    }
}

open_name! {
    /// What a token is tied to, by the service's word for it.
    TokenKind
}

impl TokenKind {
    /// A user: goes where the user may go, and dies with the account.
    pub const USER: Self = Self::from_static("user");
    /// An organization: has privileges of its own and survives who created it.
    pub const ORG: Self = Self::from_static("org");
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

closed_name! {
    /// Whether an owner still exists.
    pub enum OwnerState {
        /// The service names one.
        Known = "known",
        /// The service says that the account is gone.
        Deleted = "deleted",
    }
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
    /// How the answer is known; `None` for `unknown`.
    pub provenance: Option<Provenance>,
}

impl When {
    /// Not known.
    pub const UNKNOWN: Self = Self {
        state: WhenState::Unknown,
        at: None,
        provenance: None,
    };

    /// Not so far.
    pub fn never(provenance: Provenance) -> Self {
        Self {
            state: WhenState::Never,
            at: None,
            provenance: Some(provenance),
        }
    }

    /// At `at`.
    pub fn at(at: Timestamp, provenance: Provenance) -> Self {
        Self {
            state: WhenState::At,
            at: Some(at),
            provenance: Some(provenance),
        }
    }

    /// After a time without use: at `at` unless the token is used before.
    pub fn after_idle(at: Option<Timestamp>, provenance: Provenance) -> Self {
        Self {
            state: WhenState::AfterIdle,
            at,
            provenance: Some(provenance),
        }
    }
}

closed_name! {
    /// Which kind of answer a [`When`] is.
    pub enum WhenState {
        /// Not so far, or not ever.
        Never = "never",
        /// At a known time.
        At = "at",
        /// After a time without use; every use moves it.
        AfterIdle = "after_idle",
        /// Not known.
        Unknown = "unknown",
    }
}

closed_name! {
    /// How a value of a token is known.
    pub enum Provenance {
        /// The service said so.
        Reported = "reported",
        /// Computed from what the service said and what its documentation says.
        Derived = "derived",
        /// Concluded from what the service said, without documentation that says so.
        Inferred = "inferred",
    }
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

    /// Sets the site, for scope `site`.
    #[must_use]
    pub fn site_id(mut self, site_id: impl Into<String>) -> Self {
        self.site_id = Some(site_id.into());
        self
    }

    /// Sets the site groups, for scope `sitegroup`.
    #[must_use]
    pub fn sitegroup_ids(mut self, sitegroup_ids: Vec<String>) -> Self {
        self.sitegroup_ids = sitegroup_ids;
        self
    }

    /// Sets the custom roles that narrow it.
    #[must_use]
    pub fn views(mut self, views: Vec<String>) -> Self {
        self.views = views;
        self
    }

    /// Whether it is an administrator's.
    pub fn is_admin(&self) -> bool {
        self.role.as_deref() == Some("admin")
    }

    /// Whether the service would have as `old` what was sent as `new`: it adds the organization, and its order is its own.
    pub fn same(old: &[Self], new: &[Self]) -> bool {
        let plain = |privilege: &Self| {
            let mut plain = privilege.clone();
            plain.org_id = None;
            plain.views.sort();
            plain.sitegroup_ids.sort();
            plain
        };
        let old: Vec<_> = old.iter().map(plain).collect();
        old.len() == new.len() && new.iter().all(|new| old.contains(&plain(new)))
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
