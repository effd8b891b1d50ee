//! Mist's accounts: which there are and whose tokens they show, the key itself may have to say.

use tokens_core::{Account, IdentityKind, Ids, MistOrgs, MistTokens};
use uuid::Uuid;

use super::client::MistClient;
use super::{Scope, Settings};
use crate::error::{OpenError, SetupError};
use crate::service::Opened;

/// Opens an account.
///
/// # Errors
///
/// When it can't be opened, whatever the reason.
pub(super) async fn open(
    name: &str,
    settings: &Settings,
    client: &MistClient,
    asked: bool,
) -> Result<Opened, OpenError> {
    let org = |org_id| {
        let tokens = MistTokens::for_org(client.client.clone(), org_id);
        Account::new(name, tokens.sharing(&client.tokens))
    };
    let several = |orgs: MistOrgs| {
        let orgs = orgs.sharing(&client.tokens);
        Ok(Opened::Account(Account::several(name, orgs)))
    };
    let named = match &settings.scope.value {
        Scope::Orgs(Ids::Listed(ids)) if let [only] = ids.as_slice() => {
            return Ok(Opened::Account(org(*only)));
        }
        Scope::Orgs(ids) => {
            return several(MistOrgs::of_orgs(client.client.clone(), ids.clone()));
        }
        Scope::Msps(ids) => {
            return several(MistOrgs::of_msps(client.client.clone(), ids.clone()));
        }
        Scope::User | Scope::UserOfKey => {
            let identity = client.identity(settings).await?;
            if identity.kind != IdentityKind::OrgToken {
                // The tokens themselves don't say whose they are: these know it by now.
                return Ok(Opened::Account(Account::new(name, client.tokens.clone())));
            }
            if settings.scope.value == Scope::UserOfKey && !asked {
                return Ok(Opened::NotApplicable);
            }
            let problem = SetupError::new(format!(
                "the account `{name}` is a user's, but the key is an organization's"
            ));
            return Err(OpenError::Setup(match settings.scope.value {
                Scope::UserOfKey => problem.with_hint("it makes the account mist-org"),
                _ => problem.with_hint("write scope = \"org\" and ids = \"all\""),
            }));
        }
        Scope::OrgOfKey(named) => *named,
    };
    let identity = match client.identity(settings).await {
        // There may be no such account at all, and the one of the key's user tells of the failure.
        Err(_) if named.is_none() && !asked => return Ok(Opened::NotApplicable),
        identity => identity?,
    };
    let org_id = if identity.kind == IdentityKind::OrgToken {
        Some(org_of_key(&identity.org_ids(), named)?)
    } else {
        named
    };
    match org_id {
        Some(org_id) => Ok(Opened::Account(org(org_id))),
        None if asked => Err(
            SetupError::new(format!("the account `{name}` is not set up"))
                .with_hint("set MIST_ORG_ID to the organization's id")
                .into(),
        ),
        None => Ok(Opened::NotApplicable),
    }
}

/// The organization whose key it is, which `named` must be where it is given.
fn org_of_key(own: &[Uuid], named: Option<Uuid>) -> Result<Uuid, SetupError> {
    let list = || {
        let ids: Vec<_> = own.iter().map(ToString::to_string).collect();
        ids.join(", ")
    };
    match (named, own) {
        (Some(named), []) => Ok(named),
        (Some(named), own) if own.contains(&named) => Ok(named),
        (Some(named), _) => Err(SetupError::new(format!(
            "MIST_ORG_ID is {named}, but the key belongs to another organization: {}",
            list()
        ))
        .with_hint("unset MIST_ORG_ID, or use a key of that organization")),
        (None, [only]) => Ok(*only),
        (None, []) => Err(SetupError::new(
            "the key is an organization's, but the service doesn't say which one's",
        )
        .with_hint("set MIST_ORG_ID")),
        (None, _) => Err(SetupError::new(format!(
            "the key reaches several organizations: {}",
            list()
        ))
        .with_hint("set MIST_ORG_ID to one of them")),
    }
}
