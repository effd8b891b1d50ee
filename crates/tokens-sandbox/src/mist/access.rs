//! Who is calling, and what that caller may do in an org.

use uuid::Uuid;

use super::Mist;
use super::error::Error;
use super::model::{Msp, Realm};
use super::usage::Payer;

/// Who is calling.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Caller {
    /// The first admin, by any of the user tokens.
    User,
    Org {
        token_id: Uuid,
        org_id: Uuid,
    },
}

/// What an operation asks of a caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    Look,
    Change,
}

impl Caller {
    /// Whose quota the request is charged to: all tokens of a user share one.
    pub(crate) fn account(&self) -> Payer {
        match self {
            Caller::User => Payer::User,
            Caller::Org { token_id, .. } => Payer::OrgToken(*token_id),
        }
    }

    /// Refuses org tokens, which have no account and no MSP.
    pub(crate) fn must_be_user(&self) -> Result<(), Error> {
        match self {
            Caller::User => Ok(()),
            Caller::Org { .. } => Err(Error::forbidden()),
        }
    }
}

impl Need {
    fn is_met_by(self, role: &str) -> bool {
        match self {
            Need::Look => matches!(role, "admin" | "write" | "read"),
            Need::Change => role == "admin",
        }
    }
}

impl Mist {
    /// Checks that `caller` may do what it `need`s to in `org`, and returns the org's id.
    pub(crate) fn allow(&self, caller: &Caller, org: Uuid, need: Need) -> Result<Uuid, Error> {
        let is_allowed = match caller {
            Caller::User => {
                let known = self.orgs.iter().find(|known| known.id == org);
                let msp = known.ok_or_else(|| Error::not_found(org))?.msp_id;
                // An admin of an MSP has the same role in its orgs.
                let realms = [Realm::Org(org), Realm::Msp(msp)];
                let mut roles = realms.into_iter().filter_map(|realm| self.user_role(realm));
                roles.any(|role| need.is_met_by(role))
            }
            Caller::Org { org_id, .. } if *org_id != org => false,
            Caller::Org { token_id, .. } => {
                let token = self.org_tokens.get(org, *token_id);
                let mut privileges = token.into_iter().flat_map(|token| &token.privileges);
                privileges
                    .any(|privilege| privilege.scope == "org" && need.is_met_by(privilege.role))
            }
        };
        is_allowed.then_some(org).ok_or_else(Error::forbidden)
    }

    /// Checks that `caller` may look at the MSP itself, and returns it.
    pub(crate) fn allow_msp(&self, caller: &Caller, id: Uuid) -> Result<&Msp, Error> {
        caller.must_be_user()?;
        let msp = self.msps.iter().find(|msp| msp.id == id);
        let msp = msp.ok_or_else(|| Error::not_found(id))?;
        let role = self.user_role(Realm::Msp(id));
        let is_allowed = role.is_some_and(|role| Need::Look.is_met_by(role));
        is_allowed.then_some(msp).ok_or_else(Error::forbidden)
    }

    fn user_role(&self, realm: Realm) -> Option<&'static str> {
        self.admins.first()?.role_in(realm)
    }
}
