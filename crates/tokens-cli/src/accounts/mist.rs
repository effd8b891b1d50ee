//! Mist's accounts: which there are and whose tokens they show, the key itself may have to say.

use std::sync::Arc;

use futures_util::StreamExt as _;
use tokens_core::{
    Account, Error, Identity, IdentityKind, Ids, MistOrgs, MistTokens, TokenProviders as _,
};
use tokio::sync::OnceCell;
use uuid::Uuid;

use super::definition::{Mist, MistScope};
use super::open::NotOpen;
use crate::output::Problem;

/// A client of Mist, and whose key it signs in with.
#[derive(Debug)]
pub(super) struct MistClient {
    pub(super) client: mist_api::Client,
    keys: usize,
    identity: OnceCell<Result<Identity, Arc<Error>>>,
}

/// Opens an account. `None`: what its key turned out to be makes no such account, and nobody `asked` for it.
///
/// # Errors
///
/// When it can't be opened, whatever the reason.
pub(super) async fn open(
    name: &str,
    mist: &Mist,
    client: &MistClient,
    asked: bool,
) -> Result<Option<Account>, NotOpen> {
    let org = |org_id| Account::new(name, MistTokens::for_org(client.client.clone(), org_id));
    let several = |orgs| Ok(Some(Account::several(name, orgs)));
    let named = match &mist.scope.value {
        MistScope::Orgs(Ids::Listed(ids)) if let [only] = ids.as_slice() => {
            return Ok(Some(org(*only)));
        }
        MistScope::Orgs(ids) => {
            return several(MistOrgs::of_orgs(client.client.clone(), ids.clone()));
        }
        MistScope::Msps(ids) => {
            return several(MistOrgs::of_msps(client.client.clone(), ids.clone()));
        }
        MistScope::User | MistScope::UserOfKey => {
            let identity = client.identity(mist).await?;
            if identity.kind != IdentityKind::OrgToken {
                return Ok(Some(own(name, client, &identity)));
            }
            if mist.scope.value == MistScope::UserOfKey && !asked {
                return Ok(None);
            }
            let problem = Problem::usage(format!(
                "the account `{name}` is a user's, but the key is an organization's"
            ));
            return Err(NotOpen::Problem(match mist.scope.value {
                MistScope::UserOfKey => problem.hint("it makes the account mist-org"),
                _ => problem.hint("write scope = \"org\" and ids = \"all\""),
            }));
        }
        MistScope::OrgOfKey(named) => *named,
    };
    let identity = match client.identity(mist).await {
        // There may be no such account at all, and the one of the key's user tells of the failure.
        Err(_) if named.is_none() && !asked => return Ok(None),
        identity => identity?,
    };
    let org_id = if identity.kind == IdentityKind::OrgToken {
        Some(org_of_key(&identity.org_ids(), named)?)
    } else {
        named
    };
    match org_id {
        Some(org_id) => Ok(Some(org(org_id))),
        None if asked => Err(
            Problem::usage(format!("the account `{name}` is not set up"))
                .hint("set MIST_ORG_ID to the organization's id")
                .into(),
        ),
        None => Ok(None),
    }
}

/// Whether the account is about the organization `org`, which the service has to tell unless the configuration lists it.
///
/// # Errors
///
/// When the service fails, or an MSP's organizations can't all be listed and this one is not among the others.
pub(super) async fn has_org(mist: &Mist, client: &MistClient, org: Uuid) -> Result<bool, NotOpen> {
    let ids = match &mist.scope.value {
        MistScope::Orgs(Ids::Listed(ids)) => return Ok(ids.contains(&org)),
        MistScope::Orgs(_) => return Ok(client.identity(mist).await?.org_ids().contains(&org)),
        MistScope::Msps(ids) => ids.clone(),
        _ => return Ok(false),
    };
    let org = org.to_string();
    let mut failure = None;
    let mut orgs = MistOrgs::of_msps(client.client.clone(), ids).providers();
    while let Some(found) = orgs.next().await {
        match found {
            Ok(found) if found.id().org_id() == Some(&*org) => return Ok(true),
            Ok(_) => {}
            Err(error) => failure = Some(error),
        }
    }
    failure.map_or(Ok(false), |error| Err(NotOpen::Service(error)))
}

/// The account of the user whose key it is. The tokens themselves don't say whose they are.
fn own(name: &str, client: &MistClient, identity: &Identity) -> Account {
    let mut tokens = MistTokens::for_self(client.client.clone());
    if identity.id.is_some() || identity.email.is_some() {
        tokens = tokens.with_owner(identity.owner());
    }
    Account::new(name, tokens)
}

/// The organization whose key it is, which `named` must be where it is given.
fn org_of_key(own: &[Uuid], named: Option<Uuid>) -> Result<Uuid, Problem> {
    let list = || {
        let ids: Vec<_> = own.iter().map(ToString::to_string).collect();
        ids.join(", ")
    };
    match (named, own) {
        (Some(named), []) => Ok(named),
        (Some(named), own) if own.contains(&named) => Ok(named),
        (Some(named), _) => Err(Problem::usage(format!(
            "MIST_ORG_ID is {named}, but the key belongs to another organization: {}",
            list()
        ))
        .hint("unset MIST_ORG_ID, or use a key of that organization")),
        (None, [only]) => Ok(*only),
        (None, []) => Err(Problem::usage(
            "the key is an organization's, but the service doesn't say which one's",
        )
        .hint("set MIST_ORG_ID")),
        (None, _) => Err(Problem::usage(format!(
            "the key reaches several organizations: {}",
            list()
        ))
        .hint("set MIST_ORG_ID to one of them")),
    }
}

impl MistClient {
    /// One that signs in with so many keys.
    pub(super) fn new(client: mist_api::Client, keys: usize) -> Self {
        Self {
            client,
            keys,
            identity: OnceCell::new(),
        }
    }

    /// Whose key it is; asked once, however many accounts want to know.
    ///
    /// # Errors
    ///
    /// When the service fails, and when there are several keys of a user.
    pub(super) async fn identity(&self, mist: &Mist) -> Result<Identity, NotOpen> {
        let ask = || async { MistTokens::identify(&self.client).await.map_err(Arc::new) };
        let identity = self.identity.get_or_init(ask).await;
        let identity = identity
            .clone()
            .map_err(|error| NotOpen::Service(again(error)))?;
        if identity.kind != IdentityKind::OrgToken && self.keys > 1 {
            return Err(Problem::usage(format!(
                "{} holds several keys, and the first one is a user's",
                mist.token.value
            ))
            .hint(
                "all keys of a user share one quota; give one of them, or several of an organization",
            )
            .into());
        }
        Ok(identity)
    }
}

/// The same failure for another account that shares it.
fn again(error: Arc<Error>) -> Error {
    let mut same = Error::new(error.kind(), error.operation(), error.message());
    if let Some(provider) = error.provider() {
        same = same.with_provider(provider.clone());
    }
    if let Some(hint) = error.hint() {
        same = same.with_hint(hint);
    }
    if let Some(http) = error.http() {
        same = same.with_http(http.clone());
    }
    same.with_source(error)
}
