//! What the credential that reads a list of Mist's tokens can see.

use uuid::Uuid;

use super::details::WORKING;
use super::directory::Directory;
use super::permissions::{How, unreadable};
use crate::fact::{Fact, UnknownFact, UnknownReason};
use crate::permissions::Permissions;
use crate::reader::{Reader, Visibility};
use crate::token::{Privilege, Provenance};

/// The roles that see all tokens of an organization if they are for all of it. Inferred: Mist documents no permissions.
const SEES_ALL: [&str; 3] = ["admin", "write", "read"];

impl Directory {
    /// As whom the tokens of the organization `org`, or the user's own, are read. Of a credential for many organizations it has the
    /// privileges that concern this one.
    pub(super) async fn reader(&self, org: Option<Uuid>) -> Reader {
        let me = match self.me().await {
            Ok(me) => me,
            Err(error) => {
                let why = UnknownFact::failed(error, WORKING);
                return Reader {
                    identity: why.clone().into(),
                    permissions: Permissions::unknown(why.clone()),
                    visibility: match org {
                        Some(_) => why.into(),
                        None => Fact::derived(Visibility::All),
                    },
                };
            }
        };
        let org_text = org.map(|org| org.to_string());
        let concerns = |privilege: &&Privilege| match (&privilege.org_id, &org_text) {
            (Some(of), Some(org)) => of == org,
            _ => true,
        };
        let privileges = me.identity.privileges.as_deref();
        let privileges: Option<Vec<Privilege>> =
            privileges.map(|all| all.iter().filter(concerns).cloned().collect());
        let visibility = match org {
            // A list of one's own tokens shows all of them, and those of no other user.
            None => Fact::derived(Visibility::All),
            Some(org) => self.visibility(privileges.as_deref(), org).await,
        };
        let how = How {
            org,
            asks_names: false,
            provenance: Provenance::Reported,
        };
        let mut names = Vec::new();
        let permissions = match privileges.as_deref() {
            Some(all) => self.permissions(Some(all), how, &mut names).await,
            None => Permissions::unknown(unreadable()),
        };
        let mut identity = crate::identity::Identity::new(me.identity.kind);
        identity.id.clone_from(&me.identity.id);
        identity.name.clone_from(&me.identity.name);
        identity.email.clone_from(&me.identity.email);
        identity.privileges = privileges;
        Reader {
            identity: Fact::reported(identity),
            permissions,
            visibility,
        }
    }

    /// What the user whose credential it is may do.
    pub(super) async fn own_permissions(
        &self,
        how: How,
        names: &mut Vec<UnknownFact>,
    ) -> Permissions {
        match self.me().await {
            Ok(me) => {
                let Some(all) = me.identity.privileges.as_deref() else {
                    return Permissions::unknown(unreadable());
                };
                self.permissions(Some(all), how, names).await
            }
            Err(error) => Permissions::unknown(UnknownFact::failed(error, WORKING)),
        }
    }

    async fn visibility(&self, privileges: Option<&[Privilege]>, org: Uuid) -> Fact<Visibility> {
        let sees_all = |privilege: &&Privilege| {
            let role = privilege.role.as_deref();
            role.is_some_and(|role| SEES_ALL.contains(&role)) && privilege.views.is_empty()
        };
        let Some(privileges) = privileges else {
            return unreadable().into();
        };
        let msp = self.msp_of(org).await.map(|msp| msp.to_string());
        let org = org.to_string();
        let is_for_all = |privilege: &Privilege| match privilege.scope.as_deref() {
            Some("org") => privilege.org_id.as_deref() == Some(&org),
            Some("msp") => msp.is_some() && privilege.msp_id == msp,
            _ => false,
        };
        let mut all = privileges.iter().filter(sees_all);
        if all.any(is_for_all) {
            return Fact::Known {
                value: Visibility::All,
                provenance: Provenance::Inferred,
            };
        }
        let message = "the privileges of the credential do not show that it sees all tokens of the organization";
        UnknownFact::new(UnknownReason::NotReported, message)
            .needs("the role admin, write or read of the whole organization, or of its MSP")
            .into()
    }
}
