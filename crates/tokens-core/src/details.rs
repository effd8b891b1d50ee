//! What can be found out about a token beside what its list shows.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::closed_name::closed_name;
use crate::fact::{Fact, UnknownFact, UnknownReason};
use crate::permissions::Permissions;
use crate::zone::Zone;

closed_name! {
    /// One kind of details.
    pub enum Detail {
        /// The owner: status, last sign-in, person or service account, two-factor authentication.
        Owners = "owners",
        /// What the token can do.
        Permissions = "permissions",
        /// The network zones of its network condition.
        Zones = "zones",
        /// Names of organizations, MSPs, sites and site groups.
        Names = "names",
        /// The agent that an agent's token belongs to.
        Agents = "agents",
        /// The share of the rate limits that the token may use.
        RateLimits = "rate_limits",
    }
}

/// Which details are to be read. Each kind costs requests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DetailSet(Vec<Detail>);

impl DetailSet {
    /// All kinds.
    pub fn all() -> Self {
        Detail::ALL.iter().copied().collect()
    }

    /// Whether this kind is wanted.
    pub fn has(&self, detail: Detail) -> bool {
        self.0.contains(&detail)
    }

    /// Whether nothing is wanted.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a kind.
    pub fn insert(&mut self, detail: Detail) {
        if !self.has(detail) {
            self.0.push(detail);
        }
    }
}

impl DetailSet {
    /// The kinds that are wanted, in the order in which they were named.
    pub fn iter(&self) -> impl Iterator<Item = Detail> {
        self.0.iter().copied()
    }
}

impl FromIterator<Detail> for DetailSet {
    fn from_iter<I: IntoIterator<Item = Detail>>(details: I) -> Self {
        let mut set = Self::default();
        for detail in details {
            set.insert(detail);
        }
        set
    }
}

/// What was found out about a token. `None`: it was not asked for, or does not apply to tokens of this kind.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
#[serde(default)]
pub struct TokenDetails {
    /// The owner.
    pub owner_details: Option<Fact<OwnerDetails>>,
    /// What the token can do.
    pub permissions: Option<Permissions>,
    /// The zones of the network condition, one for each id.
    pub zones: Option<Vec<Fact<Zone>>>,
    /// The organization.
    pub org: Option<Fact<OrgDetails>>,
    /// Why names that were asked for, of an MSP or of the targets of permissions, are not known. Empty: what has no name has none.
    pub names_unknown: Vec<UnknownFact>,
    /// The agent, if the token is an agent's.
    pub agent_details: Option<Fact<AgentDetails>>,
    /// The share of the rate limits that it may use.
    pub rate_limit: Option<Fact<RateLimitShare>>,
    /// When all this was read, by the service's clock, if it comes from a [`DetailCache`](crate::DetailCache). `None`: in this run.
    #[serde(rename = "details_read")]
    pub read_at: Option<Timestamp>,
}

impl TokenDetails {
    /// Nothing was asked for.
    pub const NONE: Self = Self {
        owner_details: None,
        permissions: None,
        zones: None,
        org: None,
        names_unknown: Vec::new(),
        agent_details: None,
        rate_limit: None,
        read_at: None,
    };

    /// What is not known although it was asked for, with the reasons.
    pub fn unknown(&self) -> impl Iterator<Item = (Detail, &UnknownFact)> {
        let owner = self.owner_details.iter();
        let owner = owner.flat_map(|owner| match owner {
            Fact::Known { value, .. } => [value.nature.unknown(), value.two_factor.unknown()],
            Fact::Unknown(unknown) => [Some(unknown), None],
        });
        let owner = owner.flatten().map(|why| (Detail::Owners, why));
        let permissions = self.permissions.iter().flat_map(|all| &all.unknown);
        let zones = self.zones.iter().flatten().filter_map(Fact::unknown);
        let org = self.org.iter().filter_map(Fact::unknown);
        let agent = self.agent_details.iter().filter_map(Fact::unknown);
        let limit = self.rate_limit.iter().filter_map(Fact::unknown);
        owner
            .chain(permissions.map(|why| (Detail::Permissions, why)))
            .chain(zones.map(|why| (Detail::Zones, why)))
            .chain(
                org.chain(&self.names_unknown)
                    .map(|why| (Detail::Names, why)),
            )
            .chain(agent.map(|why| (Detail::Agents, why)))
            .chain(limit.map(|why| (Detail::RateLimits, why)))
    }

    /// The answer of a provider that can read no details.
    pub fn not_available(wanted: &DetailSet) -> Self {
        let unknown = || {
            UnknownFact::new(
                UnknownReason::NotAvailable,
                "details of these tokens cannot be read",
            )
        };
        let mut details = Self::default();
        if wanted.has(Detail::Owners) {
            details.owner_details = Some(unknown().into());
        }
        if wanted.has(Detail::Permissions) {
            details.permissions = Some(Permissions::unknown(unknown()));
        }
        if wanted.has(Detail::Names) {
            details.org = Some(unknown().into());
        }
        details
    }
}

/// The owner of a token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OwnerDetails {
    /// The service's id of the user.
    pub id: Option<String>,
    /// The e-mail address, or the login where there is none.
    pub email: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The status in the service's word, such as Okta's `SUSPENDED`. `None`: the service has none.
    pub status: Option<String>,
    /// What the status means for the tokens.
    pub standing: Standing,
    /// When the user last signed in. `None`: not so far, or not reported.
    pub last_sign_in: Option<Timestamp>,
    /// When the user was created.
    pub created: Option<Timestamp>,
    /// A person or a service account.
    pub nature: Fact<OwnerNature>,
    /// Whether the user signs in through single sign-on. `None`: the service does not report it.
    pub via_sso: Option<bool>,
    /// Whether the user signs in with a second factor.
    pub two_factor: Fact<bool>,
}

impl OwnerDetails {
    /// An owner of whom only the standing is known.
    pub fn new(standing: Standing) -> Self {
        let not_reported =
            || UnknownFact::new(UnknownReason::NotReported, "the service does not report it");
        Self {
            id: None,
            email: None,
            name: None,
            status: None,
            standing,
            last_sign_in: None,
            created: None,
            nature: not_reported().into(),
            via_sso: None,
            two_factor: not_reported().into(),
        }
    }
}

closed_name! {
    /// What the status of an owner means for the tokens.
    pub enum Standing {
        /// The owner exists and the tokens work. An owner who is locked out or has to choose a new password counts, too.
        Active = "active",
        /// The tokens do not work now, and work again if the owner is reactivated.
        Suspended = "suspended",
        /// The owner was deleted or deactivated for good.
        Gone = "gone",
        /// The owner was not found among the users that could be read.
        Unverified = "unverified",
        /// Not known.
        Unknown = "unknown",
    }
}

closed_name! {
    /// Who stands behind an account.
    pub enum OwnerNature {
        /// A person.
        Person = "person",
        /// A service account.
        ServiceAccount = "service_account",
    }
}

/// The organization of a token.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OrgDetails {
    /// The service's id.
    pub id: String,
    /// The name. `None`: the service reports none.
    pub name: Option<String>,
    /// The MSP that manages it.
    pub msp_id: Option<String>,
    /// The name of the MSP.
    pub msp_name: Option<String>,
}

impl OrgDetails {
    /// One of which only the id is known.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }
}

/// The agent that a token belongs to (Okta).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AgentDetails {
    /// The agent's name.
    pub name: Option<String>,
    /// The name of its pool.
    pub pool: Option<String>,
    /// Its type, such as `AD`.
    pub kind: Option<String>,
    /// Its operational status in the service's word.
    pub status: Option<String>,
    /// When it last connected.
    pub last_connection: Option<Timestamp>,
}

/// The share of the service's rate limits that a token may use (Okta).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct RateLimitShare {
    /// Of each rate limit, in percent.
    pub percent: Option<u32>,
    /// Of the concurrent requests, in percent.
    pub concurrency_percent: Option<u32>,
    /// It is the service's default, and not set for this token.
    pub is_default: bool,
}
