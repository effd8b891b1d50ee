//! Administrator roles: their assignments, custom roles and resource sets, and how Okta writes them.

use http::StatusCode;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::error::Error;
use super::item_page;
use super::model::written;
use super::{ORG_ID, Okta};
use crate::exchange::{Call, Reply};

const CUSTOM: &str = "CUSTOM";

/// A role to assign. See [`Sandbox::grant_okta_role`](crate::Sandbox::grant_okta_role).
#[derive(Debug, Clone)]
#[must_use = "a role does nothing until it is given to `Sandbox::grant_okta_role`"]
pub struct OktaRole {
    pub(crate) kind: String,
    pub(crate) target_groups: Vec<String>,
    pub(crate) permissions: Vec<String>,
}

impl OktaRole {
    /// A standard role by its type, such as `HELP_DESK_ADMIN`. What a type that Okta does not have permits is nothing.
    pub fn standard(kind: impl Into<String>) -> OktaRole {
        OktaRole {
            kind: kind.into(),
            target_groups: Vec::new(),
            permissions: Vec::new(),
        }
    }

    /// A new custom role with these permissions, such as `okta.users.apitokens.read`, for all users.
    pub fn custom<S: Into<String>>(permissions: impl IntoIterator<Item = S>) -> OktaRole {
        OktaRole {
            kind: CUSTOM.to_owned(),
            target_groups: Vec::new(),
            permissions: permissions.into_iter().map(Into::into).collect(),
        }
    }

    /// Limits the role to the users of these groups.
    pub fn limited_to<S: Into<String>>(mut self, groups: impl IntoIterator<Item = S>) -> OktaRole {
        self.target_groups = groups.into_iter().map(Into::into).collect();
        self
    }
}

/// What a role is assigned to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Holder {
    User(String),
    Group(String),
    Client(String),
}

/// The assignment of a role.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct RoleAssignment {
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) holder: Holder,
    pub(crate) created: Timestamp,
    /// The groups that a standard role is limited to.
    pub(crate) target_groups: Vec<String>,
    pub(crate) custom: Option<CustomGrant>,
    /// Whether a role of a group is listed among those of its members, too. When Okta does that is not documented.
    pub(crate) listed_for_members: bool,
}

/// What the assignment of a custom role is made of.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct CustomGrant {
    pub(crate) role: String,
    pub(crate) resource_set: String,
}

/// A custom role.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct CustomRole {
    pub(crate) id: String,
    pub(crate) label: String,
    pub(crate) permissions: Vec<String>,
    pub(crate) created: Timestamp,
}

/// What custom roles are assigned for.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ResourceSet {
    pub(crate) id: String,
    pub(crate) label: String,
    pub(crate) description: String,
    pub(crate) resources: Vec<Resource>,
    pub(crate) created: Timestamp,
}

/// A resource of a resource set.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) enum Resource {
    AllUsers,
    UsersOfGroup(String),
}

/// All roles of the org.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Roles {
    pub(crate) assignments: Vec<RoleAssignment>,
    pub(crate) custom_roles: Vec<CustomRole>,
    pub(crate) resource_sets: Vec<ResourceSet>,
    /// How many were granted since the start; none has the id of another.
    granted: u64,
}

impl Roles {
    pub(crate) fn custom_role(&self, id_or_label: &str) -> Option<&CustomRole> {
        let mut roles = self.custom_roles.iter();
        roles.find(|role| role.id == id_or_label || role.label == id_or_label)
    }

    pub(crate) fn resource_set(&self, id_or_label: &str) -> Option<&ResourceSet> {
        let mut sets = self.resource_sets.iter();
        sets.find(|set| set.id == id_or_label || set.label == id_or_label)
    }

    /// Assigns a role, for a custom one with a custom role and a resource set of its own; returns the id of the assignment.
    pub(crate) fn grant(&mut self, holder: Holder, role: OktaRole, created: Timestamp) -> String {
        self.granted += 1;
        let number = self.granted;
        let is_custom = role.kind == CUSTOM;
        let custom = is_custom.then(|| CustomGrant {
            role: format!("cr0Granted{number:06}h5d7"),
            resource_set: format!("iamGranted{number:06}h5d7"),
        });
        let mut target_groups = role.target_groups;
        if let Some(custom) = &custom {
            let groups = std::mem::take(&mut target_groups);
            self.custom_roles.push(CustomRole {
                id: custom.role.clone(),
                label: format!("Custom role {number}"),
                permissions: role.permissions,
                created,
            });
            self.resource_sets.push(ResourceSet {
                id: custom.resource_set.clone(),
                label: format!("Resource set {number}"),
                description: "Users".to_owned(),
                resources: if groups.is_empty() {
                    vec![Resource::AllUsers]
                } else {
                    groups.into_iter().map(Resource::UsersOfGroup).collect()
                },
                created,
            });
        }
        let prefix = if is_custom { "irb" } else { "ra1" };
        let id = format!("{prefix}Granted{number:06}h5d7");
        self.assignments.push(RoleAssignment {
            id: id.clone(),
            kind: role.kind,
            holder,
            created,
            target_groups,
            custom,
            listed_for_members: false,
        });
        id
    }
}

/// The name of a standard role in the console.
fn label(kind: &str) -> String {
    match kind {
        "SUPER_ADMIN" => "Super Administrator",
        "ORG_ADMIN" => "Organization Administrator",
        "APP_ADMIN" => "Application Administrator",
        "USER_ADMIN" => "Group Administrator",
        "HELP_DESK_ADMIN" => "Help Desk Administrator",
        "READ_ONLY_ADMIN" => "Read Only Administrator",
        "MOBILE_ADMIN" => "Mobile Administrator",
        "API_ACCESS_MANAGEMENT_ADMIN" => "API Access Management Administrator",
        "REPORT_ADMIN" => "Report Administrator",
        "GROUP_MEMBERSHIP_ADMIN" => "Group Membership Administrator",
        "ACCESS_CERTIFICATIONS_ADMIN" => "Access Certifications Administrator",
        "ACCESS_REQUESTS_ADMIN" => "Access Requests Administrator",
        "WORKFLOWS_ADMIN" => "Workflows Administrator",
        other => other,
    }
    .to_owned()
}

impl Okta {
    pub(super) fn list_user_roles(&self, id: &str, call: &Call) -> Result<Reply, Error> {
        let user = self
            .users
            .iter()
            .find(|user| user.id == id || user.login == id)
            .ok_or_else(|| Error::not_found(id, "User"))?;
        self.list_roles(call, |assignment| match &assignment.holder {
            Holder::User(id) => *id == user.id,
            Holder::Group(id) => assignment.listed_for_members && user.groups.contains(id),
            Holder::Client(_) => false,
        })
    }

    pub(super) fn list_group_roles(&self, id: &str, call: &Call) -> Result<Reply, Error> {
        if !self.groups.iter().any(|group| group.id == id) {
            return Err(Error::not_found(id, "UserGroup"));
        }
        let holder = Holder::Group(id.to_owned());
        self.list_roles(call, |assignment| assignment.holder == holder)
    }

    pub(super) fn list_client_roles(&self, id: &str, call: &Call) -> Result<Reply, Error> {
        self.check_client(id)?;
        let holder = Holder::Client(id.to_owned());
        self.list_roles(call, |assignment| assignment.holder == holder)
    }

    pub(super) fn list_client_role_groups(
        &self,
        client: &str,
        role: &str,
        call: &Call,
    ) -> Result<Reply, Error> {
        self.check_client(client)?;
        let holder = Holder::Client(client.to_owned());
        let assignment = self
            .roles
            .assignments
            .iter()
            .find(|assignment| assignment.id == role && assignment.holder == holder)
            .ok_or_else(|| Error::not_found(role, "Role"))?;
        let groups = self.target_groups(assignment, &call.origin());
        item_page::reply(groups, call, Some(20), 200)
    }

    fn check_client(&self, id: &str) -> Result<(), Error> {
        if self.oauth.has_client(id) {
            Ok(())
        } else {
            Err(Error::not_found(id, "Client"))
        }
    }

    fn list_roles(
        &self,
        call: &Call,
        is_listed: impl Fn(&RoleAssignment) -> bool,
    ) -> Result<Reply, Error> {
        let with_groups = match call.query("expand") {
            None | Some("targets/catalog/apps") => false,
            Some("targets/groups") => true,
            Some(_) => {
                let cause = "must be targets/groups or targets/catalog/apps";
                return Err(Error::invalid("expand", cause));
            }
        };
        let origin = call.origin();
        let roles: Vec<_> = self
            .roles
            .assignments
            .iter()
            .filter(|assignment| is_listed(assignment))
            .map(|assignment| self.wire_assignment(assignment, &origin, with_groups))
            .collect();
        Ok(Reply::json(StatusCode::OK, &roles))
    }

    fn wire_assignment(
        &self,
        assignment: &RoleAssignment,
        origin: &str,
        with_groups: bool,
    ) -> Value {
        let (kind, assignee) = match &assignment.holder {
            Holder::User(id) => ("USER", format!("{origin}/api/v1/users/{id}")),
            Holder::Group(id) => ("GROUP", format!("{origin}/api/v1/groups/{id}")),
            Holder::Client(id) => ("CLIENT", format!("{origin}/oauth2/v1/clients/{id}")),
        };
        let mut wire = json!({
            "id": assignment.id,
            "label": label(&assignment.kind),
            "type": assignment.kind,
            "status": "ACTIVE",
            "created": written(assignment.created),
            "lastUpdated": written(assignment.created),
            "assignmentType": kind,
            "_links": { "assignee": { "href": assignee } },
        });
        if let Some(CustomGrant { role, resource_set }) = &assignment.custom {
            if let Some(role) = self.roles.custom_role(role) {
                wire["label"] = json!(role.label);
            }
            wire["role"] = json!(role);
            wire["resource-set"] = json!(resource_set);
            let iam = format!("{origin}/api/v1/iam");
            let links = &mut wire["_links"];
            links["role"] = json!({ "href": format!("{iam}/roles/{role}") });
            links["permissions"] = json!({ "href": format!("{iam}/roles/{role}/permissions") });
            links["resource-set"] =
                json!({ "href": format!("{iam}/resource-sets/{resource_set}") });
        } else if with_groups {
            let groups = self.target_groups(assignment, origin);
            wire["_embedded"] = json!({ "targets": { "groups": groups } });
        }
        wire
    }

    fn target_groups(&self, assignment: &RoleAssignment, origin: &str) -> Vec<Value> {
        let groups = self.groups.iter();
        let groups = groups.filter(|group| assignment.target_groups.contains(&group.id));
        groups.map(|group| group.wire(origin)).collect()
    }

    pub(super) fn list_permissions(&self, id: &str, call: &Call) -> Result<Reply, Error> {
        let role = self
            .roles
            .custom_role(id)
            .ok_or_else(|| Error::not_found(id, "Role"))?;
        let here = format!("{}/api/v1/iam/roles/{}", call.origin(), role.id);
        let permissions = role.permissions.iter().map(|label| {
            json!({
                "label": label,
                "created": written(role.created),
                "lastUpdated": written(role.created),
                "conditions": null,
                "_links": {
                    "role": { "href": here },
                    "self": { "href": format!("{here}/permissions/{label}") },
                },
            })
        });
        let permissions: Vec<_> = permissions.collect();
        Ok(Reply::json(
            StatusCode::OK,
            &json!({ "permissions": permissions }),
        ))
    }

    pub(super) fn show_resource_set(&self, id: &str, call: &Call) -> Result<Reply, Error> {
        let set = self.find_resource_set(id)?;
        let here = format!("{}/api/v1/iam/resource-sets/{}", call.origin(), set.id);
        let body = json!({
            "id": set.id,
            "label": set.label,
            "description": set.description,
            "created": written(set.created),
            "lastUpdated": written(set.created),
            "_links": {
                "self": { "href": here },
                "resources": { "href": format!("{here}/resources") },
                "bindings": { "href": format!("{here}/bindings") },
            },
        });
        Ok(Reply::json(StatusCode::OK, &body))
    }

    /// The resources of a set; the link to the next page is in the body.
    pub(super) fn list_resources(&self, id: &str, call: &Call) -> Result<Reply, Error> {
        let set = self.find_resource_set(id)?;
        let origin = call.origin();
        let here = format!("{origin}/api/v1/iam/resource-sets/{}", set.id);
        let resources = set.resources.iter().enumerate().map(|(index, resource)| {
            let (orn, users) = match resource {
                Resource::AllUsers => ("users".to_owned(), format!("{origin}/api/v1/users")),
                Resource::UsersOfGroup(group) => (
                    format!("groups:{group}:contained_resources"),
                    format!("{origin}/api/v1/groups/{group}/users"),
                ),
            };
            json!({
                "id": format!("ire{}{index:03}", set.id),
                "orn": format!("orn:okta:directory:{ORG_ID}:{orn}"),
                "created": written(set.created),
                "lastUpdated": written(set.created),
                "_links": { "users": { "href": users } },
            })
        });
        let page = item_page::page(resources.collect(), call, Some(100), 1000)?;
        let mut links = json!({ "resource-set": { "href": here } });
        if let Some(next) = page.next {
            links["next"] = json!({ "href": next });
        }
        let body = json!({ "resources": page.items, "_links": links });
        Ok(Reply::json(StatusCode::OK, &body))
    }

    fn find_resource_set(&self, id: &str) -> Result<&ResourceSet, Error> {
        self.roles
            .resource_set(id)
            .ok_or_else(|| Error::not_found(id, "ResourceSet"))
    }
}
