//! What a user can do: the roles of the user and of the user's groups.

use futures_util::stream::{self, StreamExt as _};

use super::OktaTokens;
use super::memo::Reading;
use super::roles::Role;
use super::source::{Gap, USER_GROUPS};
use crate::fact::{UnknownFact, UnknownReason};
use crate::permissions::{Named, Permissions};
use crate::token::Token;

/// So many groups of one user are asked for their roles.
const MAX_GROUPS: usize = 1000;

/// So many of them wait for their answers at once.
const GROUPS_AT_ONCE: usize = 8;

impl OktaTokens {
    /// What a token can do: what its owner can.
    pub(super) async fn token_permissions(&self, token: &Token) -> Permissions {
        match token.owner.as_ref().and_then(|owner| owner.id.as_deref()) {
            Some(id) => self.user_permissions(id).await,
            None => {
                let why = "the service does not name the owner, whose permissions the token has";
                Permissions::unknown(UnknownFact::new(UnknownReason::NotReported, why))
            }
        }
    }

    /// The union of the roles of a user, which may show those of groups, and of the roles of the user's groups.
    pub(super) async fn user_permissions(&self, id: &str) -> Permissions {
        let own = self
            .known
            .user_roles
            .read(id, self.read_roles_of_user(id))
            .await;
        let mut unknown: Vec<_> = own.gap.iter().map(Gap::unknown).collect();
        if own.value.is_empty() && own.gap.as_ref().is_some_and(Gap::is_refusal) {
            // The roles of groups need the same permission.
            return Permissions {
                assignments: Vec::new(),
                unknown,
            };
        }
        let groups = self.known.user_groups.read(id, self.read_groups(id)).await;
        unknown.extend(groups.gap.as_ref().map(Gap::unknown));
        if groups.gap.is_none() && groups.value.is_empty() {
            // Every user is a member of Everyone, so that a list without any group is not whole. (Inferred for what is listed.)
            let why = "the service lists no group of the owner, not even that of all users";
            let path = format!("users/{id}/groups");
            unknown.push(self.partial(&USER_GROUPS, &path, why).unknown());
        }
        let mut of_groups: Vec<(Role, Named)> = Vec::new();
        let asked: Vec<_> = groups.value.iter().take(MAX_GROUPS).cloned().collect();
        let mut answers = stream::iter(asked)
            .map(|(id, name)| async move {
                let asked = self.read_roles_of_group(&id);
                let roles = self.known.group_roles.read(&id, asked).await;
                (id, name, roles)
            })
            .buffered(GROUPS_AT_ONCE);
        while let Some((id, name, roles)) = answers.next().await {
            add(&mut unknown, roles.gap.as_ref().map(Gap::unknown));
            let group = Named::new(Some(id.clone()), name);
            of_groups.extend(roles.value.iter().map(|role| {
                let mut role = role.clone();
                role.group_id = Some(id.clone());
                (role, group.clone())
            }));
        }
        if groups.value.len() > MAX_GROUPS {
            let why = format!(
                "the owner is in {} groups, of which {MAX_GROUPS} were asked for their roles",
                groups.value.len()
            );
            unknown.push(UnknownFact::new(UnknownReason::NotRead, why));
        }
        let is_seen_twice = |role: &Role| {
            role.is_of_group && of_groups.iter().any(|(other, _)| role.is_same(other))
        };
        let own = own.value.iter().filter(|role| !is_seen_twice(role));
        let own = own.map(|role| {
            let group = role.is_of_group.then(|| {
                let name = groups
                    .value
                    .iter()
                    .find(|(id, _)| Some(id) == role.group_id.as_ref());
                Named::new(
                    role.group_id.clone(),
                    name.and_then(|(_, name)| name.clone()),
                )
            });
            (role, group)
        });
        let of_groups = of_groups
            .iter()
            .map(|(role, group)| (role, Some(group.clone())));
        let mut assignments = Vec::new();
        for (role, group) in own.chain(of_groups) {
            let (mut assignment, gaps) = self.complete(role).await;
            assignment.via_group = group;
            assignments.push(assignment);
            add(&mut unknown, gaps);
        }
        Permissions {
            assignments,
            unknown,
        }
    }

    /// Id and name of the groups of a user.
    async fn read_groups(&self, id: &str) -> Reading<Vec<(String, Option<String>)>> {
        let path = format!("users/{id}/groups");
        let Ok(user_id) = okta_api::UserId::try_from(id) else {
            return Reading::failed(self.invalid(&USER_GROUPS, id));
        };
        let (client, user_id) = (&self.client, &user_id);
        let groups = self.all(&USER_GROUPS, &path, |after: Option<String>| async move {
            let request = client.list_user_groups().id(user_id.clone());
            match after {
                Some(after) => request.after(after).send().await,
                None => request.send().await,
            }
        });
        let groups = groups.await.map(|groups| {
            let groups = groups.into_iter().map(|group: okta_api::types::Group| {
                let name = group.profile.and_then(|profile| profile.name);
                Some((group.id?.to_string(), name))
            });
            groups.collect()
        });
        self.without_odd(groups, &USER_GROUPS, &path)
    }
}

/// Adds what is not there already: the groups of a user that cannot be read have one reason.
fn add(unknown: &mut Vec<UnknownFact>, more: impl IntoIterator<Item = UnknownFact>) {
    for one in more {
        if !unknown.contains(&one) {
            unknown.push(one);
        }
    }
}
