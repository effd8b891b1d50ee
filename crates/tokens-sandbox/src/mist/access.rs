//! Who is calling, and what that caller may do in an org.

use uuid::Uuid;

use super::Mist;
use super::error::Error;
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

impl Mist {
    /// Checks that `caller` may do what it `need`s to in `org`, and returns the org's id.
    pub(crate) fn allow(&self, caller: &Caller, org: Uuid, need: Need) -> Result<Uuid, Error> {
        let privileges = match caller {
            // The user is an admin of every org there is.
            Caller::User if self.orgs.iter().any(|known| known.id == org) => return Ok(org),
            Caller::User => return Err(Error::not_found(org)),
            Caller::Org { org_id, .. } if *org_id != org => return Err(Error::forbidden()),
            Caller::Org { token_id, .. } => self
                .org_tokens
                .get(org, *token_id)
                .map(|token| token.privileges.as_slice())
                .unwrap_or_default(),
        };
        let suffices = |role: &str| match need {
            Need::Look => matches!(role, "admin" | "write" | "read"),
            Need::Change => role == "admin",
        };
        if privileges
            .iter()
            .any(|privilege| privilege.scope == "org" && suffices(privilege.role))
        {
            Ok(org)
        } else {
            Err(Error::forbidden())
        }
    }
}
