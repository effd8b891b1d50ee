//! Admin roles as the service reports them: standard and custom, assigned to a user, a group or a client.

use okta_api::types::{
    HrefObject, LifecycleStatus, Permission, Permissions as RolePermissions, RoleAssignment,
    RoleAssignmentEmbedded, RoleAssignmentType, RoleType,
};
use tokens_http::{ClientError, Records, ResponseValue};

use super::OktaTokens;
use super::memo::Reading;
use super::source::{Gap, ROLES};
use crate::fact::UnknownFact;
use crate::permissions::{Assignment, Named, Target, TargetKind};

/// What adds the groups, or the apps, that a standard role is limited to.
const GROUPS: &str = "targets/groups";
const APPS: &str = "targets/catalog/apps";

pub(super) type SentRoles =
    Result<ResponseValue<Records<RoleAssignment>>, ClientError<okta_api::types::Error>>;

/// One assignment of a role that is in effect, before its custom role is looked up.
#[derive(Clone, Debug)]
pub(super) struct Role {
    pub(super) id: Option<String>,
    pub(super) role: RoleType,
    /// The service's label.
    label: Option<String>,
    /// It is assigned to a group.
    pub(super) is_of_group: bool,
    /// The group, if the service names it.
    pub(super) group_id: Option<String>,
    /// The custom role.
    pub(super) role_id: Option<String>,
    /// The resource set that a custom role is assigned for.
    pub(super) set_id: Option<String>,
    pub(super) targets: Vec<Target>,
}

/// The standard roles for people.
fn title(role: &RoleType) -> Option<&'static str> {
    Some(match role {
        RoleType::AccessCertificationsAdmin => "Access Certifications Administrator",
        RoleType::AccessRequestsAdmin => "Access Requests Administrator",
        RoleType::ApiAccessManagementAdmin => "API Access Management Administrator",
        RoleType::AppAdmin => "Application Administrator",
        RoleType::GroupMembershipAdmin => "Group Membership Administrator",
        RoleType::HelpDeskAdmin => "Help Desk Administrator",
        RoleType::OrgAdmin => "Organization Administrator",
        RoleType::ReadOnlyAdmin => "Read-only Administrator",
        RoleType::ReportAdmin => "Report Administrator",
        RoleType::SuperAdmin => "Super Administrator",
        RoleType::UserAdmin => "Group Administrator",
        RoleType::WorkflowsAdmin => "Workflows Administrator",
        _ => return None,
    })
}

impl Role {
    /// Whether `other` is the same assignment, seen at another place. That both places give it the same id is not documented.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let same_id = self.id.is_some() && self.id == other.id;
        let same_group = match &self.group_id {
            Some(_) => self.group_id == other.group_id,
            None => self.targets == other.targets,
        };
        let what = |role: &Self| (role.role.clone(), role.role_id.clone(), role.set_id.clone());
        same_id || (same_group && what(self) == what(other))
    }

    /// The assignment, as far as it is known without its custom role.
    pub(super) fn assignment(&self) -> Assignment {
        let role = self.role.to_string();
        let title = match title(&self.role) {
            Some(title) => title.to_owned(),
            None => self.label.clone().unwrap_or_else(|| role.clone()),
        };
        let is_privileged = matches!(self.role, RoleType::SuperAdmin | RoleType::OrgAdmin);
        let mut assignment = Assignment::new(role, title, is_privileged);
        assignment.targets.clone_from(&self.targets);
        assignment
    }
}

/// `None`: it cannot be read.
fn role(record: RoleAssignment) -> Option<Role> {
    let role = record.type_?;
    let links = record.links.unwrap_or_default();
    let is_custom = role == RoleType::Custom;
    let linked = |link: Option<&HrefObject>| last_segment(link, "").filter(|_| is_custom);
    Some(Role {
        id: record.id,
        is_of_group: record.assignment_type == Some(RoleAssignmentType::Group),
        group_id: last_segment(links.assignee.as_ref(), "/groups/"),
        role_id: record.role.or_else(|| linked(links.role.as_ref())),
        set_id: record
            .resource_set
            .or_else(|| linked(links.resource_set.as_ref())),
        label: record.label,
        targets: match record.embedded {
            Some(embedded) => targets(embedded)?,
            // Nothing is added to a role that has no targets. (Inferred.) What is there and is no object looks the same here.
            None => Vec::new(),
        },
        role,
    })
}

/// `None`: they cannot be read.
fn targets(embedded: RoleAssignmentEmbedded) -> Option<Vec<Target>> {
    let targets = embedded.targets?;
    let apps = targets.catalog.and_then(|catalog| catalog.apps);
    if targets.groups.is_none() && apps.is_none() {
        return None;
    }
    let groups = targets.groups.into_iter().flatten().map(|group| {
        let name = group.profile.and_then(|profile| profile.name);
        let id = group.id.map(|id| id.to_string());
        Target::new(TargetKind::Group, Named::new(id, name))
    });
    let apps = apps.into_iter().flatten().map(|app| {
        // The whole kind of app has a name and no id.
        let id = app.id.or(app.name);
        Target::new(TargetKind::App, Named::new(id, app.display_name))
    });
    Some(groups.chain(apps).collect())
}

/// The last part of where a link leads that has `within` in it.
fn last_segment(link: Option<&HrefObject>, within: &str) -> Option<String> {
    let path = link?.href.as_deref()?.split(['?', '#']).next()?;
    let (_, last) = path.rsplit_once('/')?;
    (!last.is_empty() && path.contains(within)).then(|| last.to_owned())
}

impl OktaTokens {
    pub(super) async fn read_roles_of_user(&self, id: &str) -> Reading<Vec<Role>> {
        let Ok(user_id) = okta_api::UserId::try_from(id) else {
            return Reading::failed(self.invalid(&ROLES, id));
        };
        let (client, user_id) = (&self.client, &user_id);
        self.read_roles(&format!("users/{id}/roles"), |expand| async move {
            let request = client.list_assigned_roles_for_user();
            request.user_id(user_id.clone()).expand(expand).send().await
        })
        .await
    }

    pub(super) async fn read_roles_of_group(&self, id: &str) -> Reading<Vec<Role>> {
        let Ok(group_id) = okta_api::GroupId::try_from(id) else {
            return Reading::failed(self.invalid(&ROLES, id));
        };
        let (client, group_id) = (&self.client, &group_id);
        self.read_roles(&format!("groups/{id}/roles"), |expand| async move {
            let request = client.list_group_assigned_roles();
            request
                .group_id(group_id.clone())
                .expand(expand)
                .send()
                .await
        })
        .await
    }

    /// The roles at `path` that are in effect. A role is limited to groups or to apps, and an answer shows one of both: the apps are asked
    /// for only if there is a role that may have some.
    async fn read_roles<F>(
        &self,
        path: &str,
        ask: impl Fn(&'static str) -> F + Send + Sync,
    ) -> Reading<Vec<Role>>
    where
        F: Future<Output = SentRoles> + Send,
    {
        let mut roles = self.roles(path, ask(GROUPS).await);
        if roles
            .value
            .iter()
            .any(|role| role.role == RoleType::AppAdmin)
        {
            let mut with_apps = self.roles(path, ask(APPS).await);
            let app_admins = roles.value.iter_mut();
            for role in app_admins.filter(|role| role.role == RoleType::AppAdmin) {
                let same = with_apps
                    .value
                    .iter()
                    .find(|other| role.id.is_some() && other.id == role.id);
                match same {
                    Some(same) => role.targets.extend(same.targets.iter().cloned()),
                    // It may be limited to apps.
                    None if with_apps.gap.is_none() => {
                        let why =
                            "the answer with the apps lacks a role that may be limited to some";
                        with_apps.gap = Some(self.partial(&ROLES, path, why));
                    }
                    None => {}
                }
            }
            roles.gap = roles.gap.or(with_apps.gap);
        }
        roles
    }

    pub(super) fn roles(&self, path: &str, sent: SentRoles) -> Reading<Vec<Role>> {
        // One page, at which it is an error if there is another.
        let answer = match sent {
            Ok(answer) => answer,
            Err(error) => return Reading::failed(self.gap(&ROLES, path, error)),
        };
        let gap = self.whole_page(&ROLES, path, &answer).err();
        let records = answer.into_inner().into_parts().0;
        let in_effect = |record: &RoleAssignment| record.status != Some(LifecycleStatus::Inactive);
        let roles = records.into_iter().filter(in_effect).map(role).collect();
        self.without_odd(Reading { value: roles, gap }, &ROLES, path)
    }

    /// The assignment with what its custom role allows and where, and what of that is not known.
    pub(super) async fn complete(&self, role: &Role) -> (Assignment, Vec<UnknownFact>) {
        let mut assignment = role.assignment();
        let mut unknown = Vec::new();
        if let Some(set_id) = &role.set_id {
            let mut set = Named::new(Some(set_id.clone()), None);
            if role.role == RoleType::Custom {
                let label = self
                    .known
                    .set_labels
                    .read(set_id, self.read_set_label(set_id))
                    .await;
                set.name.clone_from(&label.value);
                unknown.extend(label.gap.as_ref().map(Gap::unknown));
            }
            assignment
                .targets
                .push(Target::new(TargetKind::ResourceSet, set));
        }
        if role.role == RoleType::Custom {
            match &role.role_id {
                Some(id) => {
                    let allowed = self
                        .known
                        .role_permissions
                        .read(id, self.read_role_permissions(id))
                        .await;
                    assignment.permissions.clone_from(&allowed.value);
                    unknown.extend(allowed.gap.as_ref().map(Gap::unknown));
                }
                None => {
                    let why = "the service does not say which custom role is assigned";
                    unknown.push(self.partial(&ROLES, "roles", why).unknown());
                }
            }
        }
        (assignment, unknown)
    }

    async fn read_set_label(&self, id: &str) -> Reading<Option<String>> {
        let path = format!("iam/resource-sets/{id}");
        let request = self.client.get_resource_set();
        let sent = request.resource_set_id_or_label(id).send().await;
        let set = self.answer(&ROLES, &path, sent);
        let label = set.and_then(|set| {
            let why = "the answer does not name the resource set";
            set.label.ok_or_else(|| self.partial(&ROLES, &path, why))
        });
        label.map(Some).into()
    }

    async fn read_role_permissions(&self, id: &str) -> Reading<Vec<String>> {
        let path = format!("iam/roles/{id}/permissions");
        let request = self.client.list_role_permissions();
        let sent = request.role_id_or_label(id).send().await;
        let listed = self
            .answer(&ROLES, &path, sent)
            .and_then(|listed: RolePermissions| {
                let why = "the answer has no list of permissions";
                listed
                    .permissions
                    .ok_or_else(|| self.partial(&ROLES, &path, why))
            });
        match listed {
            Ok(listed) => {
                let label = |permission: Permission| permission.label;
                let labels = listed.into_parts().0.into_iter().map(label).collect();
                self.without_odd(Reading::whole(labels), &ROLES, &path)
            }
            Err(gap) => Reading::failed(gap),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_ids_in_links() {
        let link = |href: &str| HrefObject {
            href: Some(href.to_owned()),
            ..HrefObject::default()
        };
        for (href, within, expected) in [
            ("https://x/api/v1/groups/00g1", "/groups/", Some("00g1")),
            (
                "https://x/api/v1/groups/00g1?a=/b",
                "/groups/",
                Some("00g1"),
            ),
            ("https://x/api/v1/users/00u1", "/groups/", None),
            ("https://x/api/v1/groups/", "/groups/", None),
            ("https://x/api/v1/iam/roles/cr01", "", Some("cr01")),
            ("", "", None),
        ] {
            assert_eq!(
                last_segment(Some(&link(href)), within).as_deref(),
                expected,
                "{href}"
            );
        }
    }
}
