//! What a token can do, from whatever it gets its permissions.

use serde::{Deserialize, Serialize};

use crate::closed_name::closed_name;
use crate::fact::UnknownFact;
use crate::token::Provenance;

/// The effective permissions of a token: the union of all its assignments.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Permissions {
    /// The assignments that are known.
    pub assignments: Vec<Assignment>,
    /// Why there may be others. Empty: these are all.
    pub unknown: Vec<UnknownFact>,
}

impl Permissions {
    /// These and no others.
    pub fn known(assignments: Vec<Assignment>) -> Self {
        Self {
            assignments,
            unknown: Vec::new(),
        }
    }

    /// Nothing is known.
    pub fn unknown(why: UnknownFact) -> Self {
        Self {
            assignments: Vec::new(),
            unknown: vec![why],
        }
    }

    /// Whether they include those of an administrator of the organization. `None`: not known.
    pub fn is_privileged(&self) -> Option<bool> {
        if self.assignments.iter().any(|one| one.is_privileged) {
            Some(true)
        } else {
            self.unknown.is_empty().then_some(false)
        }
    }
}

/// One role, and what it applies to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Assignment {
    /// The role in the service's word: `SUPER_ADMIN`, `CUSTOM`, `admin`.
    pub role: String,
    /// The role for people: `Super Administrator`, the label of a custom role, `admin`.
    pub title: String,
    /// Whether it makes an administrator: Okta's `SUPER_ADMIN` and `ORG_ADMIN`, Mist's `admin`.
    pub is_privileged: bool,
    /// The group that it comes through. `None`: it is assigned directly.
    pub via_group: Option<Named>,
    /// What it is limited to. Empty: the whole of what the token is tied to.
    pub targets: Vec<Target>,
    /// The permissions of a custom role, or the views that narrow a role of Mist, in the service's words.
    pub permissions: Vec<String>,
    /// How it is known.
    pub provenance: Provenance,
}

impl Assignment {
    /// A role that the service reports.
    pub fn new(role: impl Into<String>, title: impl Into<String>, is_privileged: bool) -> Self {
        Self {
            role: role.into(),
            title: title.into(),
            is_privileged,
            via_group: None,
            targets: Vec::new(),
            permissions: Vec::new(),
            provenance: Provenance::Reported,
        }
    }
}

/// What a role is limited to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Target {
    /// The kind of thing.
    pub kind: TargetKind,
    /// Its id, and its name where it is known.
    #[serde(flatten)]
    pub of: Named,
}

impl Target {
    /// A thing of this kind.
    pub fn new(kind: TargetKind, of: Named) -> Self {
        Self { kind, of }
    }
}

closed_name! {
    /// The kind of thing that a role is limited to.
    pub enum TargetKind {
        /// An organization.
        Org = "org",
        /// An MSP with all its organizations.
        Msp = "msp",
        /// A group of organizations.
        OrgGroup = "org_group",
        /// A site.
        Site = "site",
        /// A group of sites.
        SiteGroup = "site_group",
        /// All sites of an organization.
        OrgSites = "org_sites",
        /// A group of users.
        Group = "group",
        /// An application.
        App = "app",
        /// A resource set of Okta's.
        ResourceSet = "resource_set",
        /// Something else.
        Other = "other",
    }
}

/// An id, and the name where it is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Named {
    /// The service's id. `None`: the service reports none.
    pub id: Option<String>,
    /// The name. `None`: it was not read, or there is none.
    pub name: Option<String>,
}

impl Named {
    /// With an id and perhaps a name.
    pub fn new(id: Option<String>, name: Option<String>) -> Self {
        Self { id, name }
    }
}
