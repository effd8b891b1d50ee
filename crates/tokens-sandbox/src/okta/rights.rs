//! What administrator roles permit.
//!
//! Which standard role may look at what is inferred from the vendor's comparison of roles, so this is one table.

use std::collections::BTreeSet;

use super::Okta;
use super::error::Error;
use super::roles::{Holder, Resource, RoleAssignment};

/// Something to be permitted: the standard roles, and the permissions of custom roles, that do.
pub(crate) struct Area {
    standard: &'static [&'static str],
    permissions: &'static [&'static str],
}

const OVERSEERS: [&str; 3] = ["SUPER_ADMIN", "ORG_ADMIN", "READ_ONLY_ADMIN"];

pub(crate) const TOKENS: Area = Area {
    standard: &OVERSEERS,
    permissions: &["okta.users.apitokens.read", "okta.users.apitokens.manage"],
};
pub(crate) const MANAGE_TOKENS: Area = Area {
    standard: &["SUPER_ADMIN", "ORG_ADMIN"],
    permissions: &["okta.users.apitokens.manage"],
};
pub(crate) const USERS: Area = Area {
    standard: &[
        "SUPER_ADMIN",
        "ORG_ADMIN",
        "READ_ONLY_ADMIN",
        "USER_ADMIN",
        "HELP_DESK_ADMIN",
        "GROUP_MEMBERSHIP_ADMIN",
    ],
    permissions: &["okta.users.read", "okta.users.manage"],
};
pub(crate) const ROLES: Area = Area {
    standard: &OVERSEERS,
    permissions: &["okta.iam.read"],
};
/// Zones, agents and rate limits.
pub(crate) const CONFIGURATION: Area = Area {
    standard: &OVERSEERS,
    permissions: &[],
};
pub(crate) const LOGS: Area = Area {
    standard: &[
        "SUPER_ADMIN",
        "ORG_ADMIN",
        "READ_ONLY_ADMIN",
        "REPORT_ADMIN",
    ],
    permissions: &[],
};
pub(crate) const SERVICE_ACCOUNTS: Area = Area {
    standard: &["SUPER_ADMIN"],
    permissions: &[],
};

/// Whose objects something is permitted for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    Nothing,
    /// Those of the users of these groups.
    Groups(BTreeSet<String>),
    Everything,
}

/// The roles that a caller has, with what custom roles stand for.
#[derive(Debug, Default)]
pub(crate) struct Rights(Vec<Held>);

#[derive(Debug)]
struct Held {
    kind: String,
    target_groups: Vec<String>,
    permissions: Vec<String>,
    resources: Vec<Resource>,
}

impl Rights {
    /// Whose objects of this area the caller may see or change.
    pub(crate) fn extent(&self, area: &Area) -> Extent {
        let mut groups = BTreeSet::new();
        let mut any = false;
        for held in &self.0 {
            if area.standard.contains(&held.kind.as_str()) {
                if held.target_groups.is_empty() {
                    return Extent::Everything;
                }
                any = true;
                groups.extend(held.target_groups.iter().cloned());
            }
            let mut permissions = held.permissions.iter();
            if permissions.any(|has| area.permissions.contains(&has.as_str())) {
                any = true;
                for resource in &held.resources {
                    match resource {
                        Resource::AllUsers => return Extent::Everything,
                        Resource::UsersOfGroup(group) => {
                            groups.insert(group.clone());
                        }
                    }
                }
            }
        }
        if any {
            Extent::Groups(groups)
        } else {
            Extent::Nothing
        }
    }

    /// Permits what is not divided by user.
    pub(crate) fn check(&self, area: &Area) -> Result<(), Error> {
        match self.extent(area) {
            Extent::Nothing => Err(Error::access_denied()),
            Extent::Groups(_) | Extent::Everything => Ok(()),
        }
    }
}

impl Okta {
    /// What a user may do, by roles of the user's own and of the user's groups.
    pub(super) fn rights_of_user(&self, user_id: &str) -> Rights {
        let user = self.users.iter().find(|user| user.id == user_id);
        let groups = user.map_or(&[][..], |user| &user.groups);
        self.rights(|holder| match holder {
            Holder::User(id) => id == user_id,
            Holder::Group(id) => groups.contains(id),
            Holder::Client(_) => false,
        })
    }

    /// What a service app may do.
    pub(super) fn rights_of_client(&self, client_id: &str) -> Rights {
        self.rights(|holder| matches!(holder, Holder::Client(id) if id == client_id))
    }

    fn rights(&self, is_held: impl Fn(&Holder) -> bool) -> Rights {
        let held = self.roles.assignments.iter();
        let held = held.filter(|assignment| is_held(&assignment.holder));
        Rights(held.map(|assignment| self.held(assignment)).collect())
    }

    fn held(&self, assignment: &RoleAssignment) -> Held {
        let custom = assignment.custom.as_ref();
        let role = custom.and_then(|custom| self.roles.custom_role(&custom.role));
        let set = custom.and_then(|custom| self.roles.resource_set(&custom.resource_set));
        Held {
            kind: assignment.kind.clone(),
            target_groups: assignment.target_groups.clone(),
            permissions: role.map_or_else(Vec::new, |role| role.permissions.clone()),
            resources: set.map_or_else(Vec::new, |set| set.resources.clone()),
        }
    }

    /// Whether an extent holds the objects of each user.
    pub(super) fn covers(&self, extent: Extent) -> Result<impl Fn(&str) -> bool, Error> {
        let members: Option<BTreeSet<&str>> = match extent {
            Extent::Nothing => return Err(Error::access_denied()),
            Extent::Everything => None,
            Extent::Groups(groups) => {
                let is_member =
                    |of: &&super::User| of.groups.iter().any(|group| groups.contains(group));
                let members = self.users.iter().filter(is_member);
                Some(members.map(|user| user.id.as_str()).collect())
            }
        };
        Ok(move |user: &str| {
            members
                .as_ref()
                .is_none_or(|members| members.contains(user))
        })
    }
}
