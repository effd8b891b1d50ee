//! The accounts that one Mist key makes: the key itself says whose it is.

use tokens_core::{Account, Identity, IdentityKind, MistTokens, Owner};
use uuid::Uuid;

use super::environment::{MIST_APITOKEN, MIST_HOST, MIST_ORG_ID, MistSettings};
use super::{Accounts, Failed, NotOpened, Wanted, connection};
use crate::cli::Global;
use crate::output::Problem;

/// Asks whose key it is and adds the accounts it makes to `accounts`: a user's makes `mist`, and `mist-org` where an organization
/// is named; an organization's makes only `mist-org`.
///
/// # Errors
///
/// When the settings can't work. A service that doesn't answer goes to `accounts.failed`.
pub(super) async fn open(
    global: &Global,
    settings: &MistSettings,
    wanted: &Wanted,
    accounts: &mut Accounts,
) -> Result<(), Problem> {
    let client = mist_api::Client::with_org_tokens(
        &settings.url,
        &settings.tokens,
        reqwest::Client::builder(),
        connection::options(global, "mist"),
    )
    .map_err(|error| {
        Problem::usage(format!("the account `mist` can't work: {error}"))
            .hint(format!("check {MIST_HOST} and {MIST_APITOKEN}"))
    })?;
    let identity = match MistTokens::identify(&client).await {
        Ok(identity) => identity,
        Err(error) => {
            accounts.failed.push(Failed {
                accounts: expected(settings.org_id, wanted),
                error,
            });
            return Ok(());
        }
    };
    if identity.kind != IdentityKind::OrgToken && settings.tokens.len() > 1 {
        return Err(Problem::usage(format!(
            "{MIST_APITOKEN} holds several keys, and the first one is a user's"
        ))
        .hint(
            "all keys of a user share one quota; give one of them, or several of an organization",
        ));
    }
    let org_id = org_of(&identity, settings.org_id)?;
    if identity.kind == IdentityKind::OrgToken {
        if wanted.is_named("mist") {
            return Err(Problem::usage(
                "the account `mist` is a user's, but the key is an organization's",
            )
            .hint("it makes the account mist-org"));
        }
    } else if wanted.has("mist") {
        accounts.open.push(own(client.clone(), &identity));
    }
    match org_id {
        Some(org_id) if wanted.has("mist-org") => accounts.open.push(Account::new(
            "mist-org",
            MistTokens::for_org(client, org_id),
        )),
        None if wanted.is_named("mist-org") => {
            return Err(Problem::usage("the account `mist-org` is not set up")
                .hint(format!("set {MIST_ORG_ID} to the organization's id")));
        }
        _ => {}
    }
    Ok(())
}

/// The account of the user whose key it is.
pub(super) fn own(client: mist_api::Client, identity: &Identity) -> Account {
    let mut tokens = MistTokens::for_self(client);
    if let Some(email) = &identity.email {
        tokens = tokens.with_owner(Owner::email(email));
    }
    Account::new("mist", tokens)
}

/// The accounts that the key would have made, as far as it can be known without the service.
pub(super) fn expected(org_id: Option<Uuid>, wanted: &Wanted) -> Vec<NotOpened> {
    let mut accounts = Vec::new();
    if wanted.has("mist") {
        accounts.push(NotOpened {
            name: "mist".to_owned(),
            org_id: None,
        });
    }
    if (org_id.is_some() && wanted.has("mist-org")) || wanted.is_named("mist-org") {
        accounts.push(NotOpened {
            name: "mist-org".to_owned(),
            org_id: org_id.map(|id| id.to_string()),
        });
    }
    accounts
}

/// The organization of `mist-org`, if there is to be one.
fn org_of(identity: &Identity, named: Option<Uuid>) -> Result<Option<Uuid>, Problem> {
    if identity.kind != IdentityKind::OrgToken {
        return Ok(named);
    }
    let own = identity.org_ids();
    let own = own.as_slice();
    let list = || {
        let ids: Vec<_> = own.iter().map(ToString::to_string).collect();
        ids.join(", ")
    };
    match (named, own) {
        (Some(named), []) => Ok(Some(named)),
        (Some(named), own) if own.contains(&named) => Ok(Some(named)),
        (Some(named), _) => Err(Problem::usage(format!(
            "{MIST_ORG_ID} is {named}, but the key belongs to another organization: {}",
            list()
        ))
        .hint(format!(
            "unset {MIST_ORG_ID}, or use a key of that organization"
        ))),
        (None, [only]) => Ok(Some(*only)),
        (None, []) => Err(Problem::usage(
            "the key is an organization's, but the service doesn't say which one's",
        )
        .hint(format!("set {MIST_ORG_ID}"))),
        (None, _) => Err(Problem::usage(format!(
            "the key reaches several organizations: {}",
            list()
        ))
        .hint(format!("set {MIST_ORG_ID} to one of them"))),
    }
}
