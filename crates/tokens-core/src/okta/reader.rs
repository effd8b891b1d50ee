//! As whom lists are read, and whether that credential sees every token.

use std::collections::HashSet;

use okta_api::types::{ResourceSetResource, ResourceSetResources, RoleType};

use super::memo::Reading;
use super::roles::Role;
use super::source::{Gap, MAX_PAGES, PAGE_OF_200, ROLES};
use super::{OktaTokens, next_page};
use crate::fact::{Fact, UnknownFact, UnknownReason};
use crate::identity::IdentityKind;
use crate::permissions::{Assignment, Named, Permissions, Target, TargetKind};
use crate::provider::TokenProvider as _;
use crate::reader::{Reader, Visibility};
use crate::token::Provenance;

/// The standard roles that see every token. (Inferred from the vendor's comparison of what each role may view.)
const SEE_ALL: [RoleType; 3] = [
    RoleType::SuperAdmin,
    RoleType::OrgAdmin,
    RoleType::ReadOnlyAdmin,
];

/// The standard roles that can be limited to groups. (Inferred.)
const HAVE_GROUPS: [RoleType; 3] = [
    RoleType::GroupMembershipAdmin,
    RoleType::HelpDeskAdmin,
    RoleType::UserAdmin,
];

/// The permissions of a custom role that show tokens: of the users in its resource set. (The limit is not documented for certain.)
const SHOW_TOKENS: [&str; 2] = ["okta.users.apitokens.read", "okta.users.apitokens.manage"];

impl OktaTokens {
    pub(super) async fn read_reader(&self) -> Reader {
        let identity = match self.identity().await {
            Ok(identity) => identity,
            Err(error) => {
                let role = match self.client.has_api_token() {
                    true => "a role that may view users",
                    false => "a role that may view API tokens",
                };
                let unknown = UnknownFact::failed(&error, role);
                let mut reader = Reader::new(unknown.clone().into());
                reader.permissions = Permissions::unknown(unknown.clone());
                reader.visibility = unknown.into();
                return reader;
            }
        };
        let permissions = match (identity.kind, &identity.id, self.client.client_id()) {
            (IdentityKind::App, _, Some(client)) => self.client_permissions(client).await,
            (IdentityKind::User, Some(user), _) => self.user_permissions(user).await,
            _ => {
                let why = "the service does not say whose credential it is";
                Permissions::unknown(UnknownFact::new(UnknownReason::NotAvailable, why))
            }
        };
        let mut reader = Reader::new(Fact::reported(identity));
        reader.visibility = self.visibility(&permissions).await;
        reader.permissions = permissions;
        reader
    }

    /// The roles of a service app.
    async fn client_permissions(&self, client_id: &str) -> Permissions {
        let path = format!("clients/{client_id}/roles");
        let Ok(id) = okta_api::ClientId::try_from(client_id) else {
            return Permissions::unknown(self.invalid(&ROLES, client_id).unknown());
        };
        let sent = self
            .client
            .list_roles_for_client()
            .client_id(id.clone())
            .send()
            .await;
        let roles = self.roles(&path, sent);
        let mut permissions = Permissions::default();
        permissions
            .unknown
            .extend(roles.gap.as_ref().map(Gap::unknown));
        for role in &roles.value {
            let (mut assignment, mut unknown) = self.complete(role).await;
            if HAVE_GROUPS.contains(&role.role) {
                let targets = self.client_targets(&id, role).await;
                unknown.extend(targets.gap.as_ref().map(Gap::unknown));
                assignment.targets.extend(targets.value);
            }
            if role.role == RoleType::AppAdmin {
                let why = "the apps that the role may be limited to are not read";
                unknown.push(UnknownFact::new(UnknownReason::NotAvailable, why));
            }
            permissions.assignments.push(assignment);
            permissions.unknown.extend(unknown);
        }
        permissions
    }

    /// The groups that a standard role of a service app is limited to.
    async fn client_targets(
        &self,
        client_id: &okta_api::ClientId,
        role: &Role,
    ) -> Reading<Vec<Target>> {
        let path = format!("clients/{client_id}/roles/ID/targets/groups");
        let id = role.id.as_deref().map(okta_api::RoleAssignmentId::try_from);
        let Some(Ok(id)) = id else {
            let why = "the service does not report the id of the assignment";
            return Reading::failed(self.partial(&ROLES, &path, why));
        };
        let (client, id) = (&self.client, &id);
        let groups = self.all(&ROLES, &path, |after: Option<String>| async move {
            let request = client
                .list_group_target_role_for_client()
                .limit(PAGE_OF_200);
            let request = request
                .client_id(client_id.clone())
                .role_assignment_id(id.clone());
            match after {
                Some(after) => request.after(after).send().await,
                None => request.send().await,
            }
        });
        let groups = groups.await.map(|groups| {
            let groups = groups.into_iter().map(|group: okta_api::types::Group| {
                let name = group.profile.and_then(|profile| profile.name);
                let of = Named::new(Some(group.id?.to_string()), name);
                Some(Target::new(TargetKind::Group, of))
            });
            groups.collect()
        });
        self.without_odd(groups, &ROLES, &path)
    }

    /// Whether a list shows every token to a credential with these permissions.
    async fn visibility(&self, permissions: &Permissions) -> Fact<Visibility> {
        let inferred = |value| Fact::Known {
            value,
            provenance: Provenance::Inferred,
        };
        let sees_all = |one: &Assignment| SEE_ALL.iter().any(|role| role.to_string() == one.role);
        if permissions.assignments.iter().any(sees_all) {
            return inferred(Visibility::All);
        }
        let mut unknown = permissions.unknown.clone();
        let mut is_restricted = false;
        let shows_tokens = |one: &&Assignment| {
            let permissions = &one.permissions;
            permissions
                .iter()
                .any(|permission| SHOW_TOKENS.contains(&permission.as_str()))
        };
        for one in permissions.assignments.iter().filter(shows_tokens) {
            is_restricted = true;
            let sets = one
                .targets
                .iter()
                .filter(|target| target.kind == TargetKind::ResourceSet);
            for id in sets.filter_map(|set| set.of.id.as_deref()) {
                let all = self
                    .known
                    .sets_of_all_users
                    .read(id, self.read_set(id))
                    .await;
                if all.value == Some(true) {
                    return inferred(Visibility::All);
                }
                unknown.extend(all.gap.as_ref().map(Gap::unknown));
            }
        }
        if let Some(unknown) = unknown.into_iter().next() {
            return unknown.into();
        }
        if is_restricted {
            return inferred(Visibility::Restricted);
        }
        let why = "which tokens the credential's roles see is not documented";
        UnknownFact::new(UnknownReason::NotReported, why).into()
    }

    /// Whether a resource set has all users. `None`: not known.
    async fn read_set(&self, id: &str) -> Reading<Option<bool>> {
        let path = format!("iam/resource-sets/{id}/resources");
        let gap = |why: String| Reading::failed(self.partial(&ROLES, &path, why));
        let mut seen = HashSet::new();
        let mut after: Option<String> = None;
        let mut odd = 0;
        for _ in 0..MAX_PAGES {
            let request = self.client.list_resource_set_resources();
            let request = request.resource_set_id_or_label(id);
            let sent = match after.take() {
                Some(after) => request.after(after).send().await,
                None => request.send().await,
            };
            let page: ResourceSetResources = match self.answer(&ROLES, &path, sent) {
                Ok(page) => page,
                Err(gap) => return Reading::failed(gap),
            };
            let Some(resources) = page.resources else {
                return gap("the answer has no list of resources".into());
            };
            if resources.iter().any(is_all_users) {
                return Reading::whole(Some(true));
            }
            odd += resources.iter().filter(|one| is_odd(one)).count();
            let next = page.links.and_then(|links| links.next?.href);
            match next.map(|target| next_page::at(&target)) {
                None if odd > 0 => return gap(format!("{odd} resources cannot be read")),
                None => return Reading::whole(Some(false)),
                Some(Err(why)) => return gap(why),
                Some(Ok(next)) if !seen.insert(next.after.clone()) => {
                    return gap("the service's list leads back to a page already read".into());
                }
                Some(Ok(next)) => after = Some(next.after),
            }
        }
        gap(format!("the list did not end after {MAX_PAGES} pages"))
    }
}

/// Whether a resource is all users of the org. (How it is written is inferred from that of others.)
fn is_all_users(resource: &ResourceSetResource) -> bool {
    let orn: Vec<_> = resource.orn.iter().flat_map(|orn| orn.split(':')).collect();
    let by_name = matches!(orn[..], ["orn", _, "directory", _, "users"]);
    let links = resource.links.iter();
    let mut links = links.flat_map(|links| [&links.users, &links.resource, &links.self_]);
    let by_link = links.any(|link| {
        let href = link.as_ref().and_then(|link| link.href.as_deref());
        href.is_some_and(|href| href.ends_with("/api/v1/users"))
    });
    resource.conditions.is_none() && (by_name || by_link)
}

fn is_odd(resource: &ResourceSetResource) -> bool {
    resource.orn.is_none() && resource.links.is_none()
}
