//! What Mist's privileges allow, with the names of what they are for.

use uuid::Uuid;

use super::directory::Directory;
use crate::fact::{UnknownFact, UnknownReason};
use crate::permissions::{Assignment, Named, Permissions, Target, TargetKind};
use crate::token::{Privilege, Provenance};

/// How the permissions of privileges are made.
#[derive(Clone, Copy)]
pub(super) struct How {
    /// The organization of the tokens, which a privilege that names none is for.
    pub(super) org: Option<Uuid>,
    /// Whether the service is asked for names. Otherwise targets have those that are known already.
    pub(super) asks_names: bool,
    pub(super) provenance: Provenance,
}

/// Why there are no privileges in `/self`, which always has them.
pub(super) fn unreadable() -> UnknownFact {
    let why = "the service's answer has no privileges of the credential that can be read";
    UnknownFact::new(UnknownReason::Failed, why)
}

impl Directory {
    /// The permissions that `privileges` are; why names of targets are not known goes to `unknown`.
    pub(super) async fn permissions(
        &self,
        privileges: Option<&[Privilege]>,
        how: How,
        unknown: &mut Vec<UnknownFact>,
    ) -> Permissions {
        let Some(privileges) = privileges else {
            let why = "the service reports no privileges";
            return Permissions::unknown(UnknownFact::new(UnknownReason::NotReported, why));
        };
        let mut permissions = Permissions::default();
        for privilege in privileges {
            let Some(role) = privilege.role.as_deref() else {
                let why = "a privilege that the service reports has no role that can be read";
                let why = UnknownFact::new(UnknownReason::Partial, why);
                push(&mut permissions.unknown, why);
                continue;
            };
            let mut assignment = Assignment::new(role, role, privilege.is_admin());
            assignment.targets = self.targets(privilege, how, unknown).await;
            assignment.permissions.clone_from(&privilege.views);
            assignment.provenance = how.provenance;
            permissions.assignments.push(assignment);
        }
        permissions
    }

    async fn targets(
        &self,
        privilege: &Privilege,
        how: How,
        unknown: &mut Vec<UnknownFact>,
    ) -> Vec<Target> {
        let own = || how.org.map(|org| org.to_string());
        let org = privilege.org_id.clone().or_else(own);
        let one = |id: &Option<String>| vec![id.clone()];
        let all = |ids: &[String]| {
            if ids.is_empty() {
                vec![None]
            } else {
                ids.iter().cloned().map(Some).collect()
            }
        };
        let (kind, ids) = match privilege.scope.as_deref() {
            Some("org") => (TargetKind::Org, one(&org)),
            Some("orgsites") => (TargetKind::OrgSites, one(&org)),
            Some("msp") => (TargetKind::Msp, one(&privilege.msp_id)),
            Some("orggroup") => (TargetKind::OrgGroup, all(&privilege.orggroup_ids)),
            Some("site") => (TargetKind::Site, one(&privilege.site_id)),
            Some("sitegroup") => (TargetKind::SiteGroup, all(&privilege.sitegroup_ids)),
            other => {
                let named = Named::new(None, other.map(str::to_owned));
                return vec![Target::new(TargetKind::Other, named)];
            }
        };
        let org = org.and_then(|org| Uuid::try_parse(&org).ok());
        let mut targets = Vec::new();
        for id in ids {
            let uuid = id.as_deref().and_then(|id| Uuid::try_parse(id).ok());
            let name = match uuid {
                Some(uuid) if how.asks_names => self.target_name(kind, uuid, org, unknown).await,
                Some(uuid) => self.name(uuid),
                None => None,
            };
            targets.push(Target::new(kind, Named::new(id, name)));
        }
        targets
    }

    /// The name of a target in the organization `org`; why it is not known goes to `unknown`.
    async fn target_name(
        &self,
        kind: TargetKind,
        id: Uuid,
        org: Option<Uuid>,
        unknown: &mut Vec<UnknownFact>,
    ) -> Option<String> {
        if let Some(name) = self.name(id) {
            return Some(name);
        }
        let why = match (kind, org) {
            (TargetKind::Org | TargetKind::OrgSites, _) => self.org_name(id).await.err(),
            (TargetKind::Msp, _) => self.msp_name(id).await.err(),
            (TargetKind::Site, Some(org)) => self.sites(org).await,
            (TargetKind::SiteGroup, Some(org)) => self.site_groups(org).await,
            _ => None,
        };
        let name = self.name(id);
        if let (None, Some(why)) = (&name, why) {
            push(unknown, why);
        }
        name
    }
}

/// Adds a reason that is not there yet.
pub(super) fn push(unknown: &mut Vec<UnknownFact>, why: UnknownFact) {
    if !unknown.contains(&why) {
        unknown.push(why);
    }
}
