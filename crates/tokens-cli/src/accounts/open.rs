//! Opens accounts: reads their secrets, makes their clients, and asks Mist whose key it is where that matters.

use std::sync::{Arc, Mutex, PoisonError};

use tokens_core::{
    Account, AccountTokens, Error, Identity, IdentityKind, Ids, MistOrgs, MistTokens, OktaTokens,
    Owner, TokenProvider,
};
use tokens_http::{ConfigError, Secret};
use tokio::sync::OnceCell;
use uuid::Uuid;

use super::connection::Manner;
use super::definition::{Definition, Mist, MistScope, OktaCredential, Settings};
use super::secret::{SecretRef, Secrets};
use super::{client, connection, environment};
use crate::cli::Global;
use crate::output::Problem;

/// Opens accounts. Those with the same address and the same credential share a client, and with it the bound on what is under way
/// at once.
#[derive(Debug)]
pub(super) struct Opener {
    manner: Manner,
    secrets: Secrets,
    clients: Mutex<Vec<(Secret, Arc<Client>)>>,
}

/// A client of either service.
#[derive(Debug)]
pub(super) enum Client {
    Okta(okta_api::Client),
    Mist(MistClient),
}

/// A client of Mist, and whose key it signs in with.
#[derive(Debug)]
pub(super) struct MistClient {
    pub(super) client: mist_api::Client,
    keys: usize,
    identity: OnceCell<Result<Identity, Arc<Error>>>,
}

/// Why an account is not open.
#[derive(Debug)]
pub(super) enum NotOpen {
    /// What it is made of can't work.
    Problem(Problem),
    /// Its service fails.
    Service(Error),
}

impl NotOpen {
    /// For an account that others stand beside.
    pub(super) fn of_account(self) -> Error {
        match self {
            Self::Problem(problem) => problem.of_account(),
            Self::Service(error) => error,
        }
    }
}

impl From<Problem> for NotOpen {
    fn from(problem: Problem) -> Self {
        Self::Problem(problem)
    }
}

impl From<NotOpen> for anyhow::Error {
    fn from(error: NotOpen) -> Self {
        match error {
            NotOpen::Problem(problem) => problem.into(),
            NotOpen::Service(error) => error.into(),
        }
    }
}

impl Opener {
    /// The variables that hold secrets.
    pub(super) fn secret_variables(&self) -> &[String] {
        self.secrets.variables()
    }

    /// For all of `definitions`: no command that one of them runs inherits another one's secret.
    pub(super) fn new(global: &Global, definitions: &[Definition]) -> Self {
        let mut variables: Vec<_> = environment::secrets().map(str::to_owned).collect();
        for definition in definitions {
            if let SecretRef::Env(name) = &definition.secret().value {
                variables.push(name.clone());
            }
        }
        Self {
            manner: Manner::new(global),
            secrets: Secrets::new(variables),
            clients: Mutex::default(),
        }
    }

    /// The client of an account. Nothing is sent.
    ///
    /// # Errors
    ///
    /// When its secret can't be had, or can't be right.
    pub(super) async fn client(&self, definition: &Definition) -> Result<Arc<Client>, Problem> {
        let reference = definition.secret();
        let secret = self.secrets.resolve(&reference.value).await;
        let secret = secret.map_err(|why| why.of_account(&definition.name))?;
        let credential = credential(definition, &secret);
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        let known = clients
            .iter()
            .find(|(known, _)| known.expose() == credential.expose());
        if let Some((_, client)) = known {
            return Ok(Arc::clone(client));
        }
        let made = self.make(definition, &secret).map_err(|error| {
            let name = &definition.name;
            Problem::usage(format!("the account `{name}` can't work: {error}"))
                .hint(format!("check {} ({})", reference.value, reference.origin))
        })?;
        let made = Arc::new(made);
        clients.push((credential, Arc::clone(&made)));
        Ok(made)
    }

    fn make(&self, definition: &Definition, secret: &Secret) -> Result<Client, ConfigError> {
        let http = reqwest::Client::builder();
        let options = connection::options(self.manner, &definition.name, &definition.service());
        match &definition.settings {
            Settings::Okta(okta) => client::okta(okta, secret, http, options).map(Client::Okta),
            Settings::Mist(mist) => {
                let keys = client::keys(secret)?;
                let client = client::mist(&mist.url.value, &keys, http, options)?;
                Ok(Client::Mist(MistClient {
                    client,
                    keys: keys.len(),
                    identity: OnceCell::new(),
                }))
            }
        }
    }

    /// Opens an account. `None`: what its key turned out to be makes no such account, and nobody `asked` for it.
    ///
    /// # Errors
    ///
    /// When it can't be opened, whatever the reason.
    pub(super) async fn open(
        &self,
        definition: &Definition,
        asked: bool,
    ) -> Result<Option<Account>, NotOpen> {
        let name = definition.name.as_str();
        match (&*self.client(definition).await?, &definition.settings) {
            (Client::Mist(client), Settings::Mist(mist)) => {
                open_mist(name, mist, client, asked).await
            }
            (Client::Okta(client), _) => {
                Ok(Some(Account::new(name, OktaTokens::new(client.clone()))))
            }
            // The client was made of these very settings.
            (Client::Mist(client), Settings::Okta(_)) => Ok(Some(Account::new(
                name,
                MistTokens::for_self(client.client.clone()),
            ))),
        }
    }

    /// Opens the part of an account that `org` names, or the only one.
    ///
    /// # Errors
    ///
    /// As [`open`](Self::open), when the account has several organizations and none is named, and when it does not have this one.
    pub(super) async fn open_one(
        &self,
        definition: &Definition,
        org: Option<Uuid>,
    ) -> Result<Arc<dyn TokenProvider>, NotOpen> {
        check_org(definition, org)?;
        if let Settings::Mist(mist) = &definition.settings
            && let MistScope::Orgs(_) | MistScope::Msps(_) = mist.scope.value
            && let Some(org) = org
            && let Client::Mist(client) = &*self.client(definition).await?
        {
            let tokens = MistTokens::for_org(client.client.clone(), org);
            return Ok(Arc::new(tokens));
        }
        let several = || {
            let name = &definition.name;
            Problem::usage(format!("the account `{name}` has several organizations"))
                .hint("name one with --org")
        };
        let Some(account) = self.open(definition, true).await? else {
            return Err(several().into());
        };
        let AccountTokens::One(provider) = account.tokens else {
            return Err(several().into());
        };
        match (org, &provider.id().org_id) {
            (Some(asked), Some(own)) if asked.to_string() != *own => {
                Err(other_org(&definition.name, own).into())
            }
            _ => Ok(provider),
        }
    }
}

/// All that signs an account in, so that those who sign in alike can share it.
fn credential(definition: &Definition, secret: &Secret) -> Secret {
    let mut parts = vec![definition.url(), secret.expose()];
    let scopes;
    if let Settings::Okta(okta) = &definition.settings {
        match &okta.credential {
            OktaCredential::Token(_) => parts.push("token"),
            OktaCredential::AccessToken(_) => parts.push("access token"),
            OktaCredential::App(app) => {
                scopes = app.scopes.value.join(" ");
                parts.extend([app.client_id.value.as_str(), &scopes]);
                parts.push(app.key_id.as_ref().map_or("", |id| &id.value));
                parts.push(match &app.dpop {
                    Some(dpop) if !dpop.value => "without DPoP",
                    _ => "with DPoP",
                });
            }
        }
    }
    Secret::new(parts.join("\0"))
}

/// Refuses what can be refused before anything is asked.
fn check_org(definition: &Definition, org: Option<Uuid>) -> Result<(), Problem> {
    let name = &definition.name;
    let scope = match &definition.settings {
        Settings::Okta(_) => None,
        Settings::Mist(mist) => Some(&mist.scope.value),
    };
    let list = |ids: &[Uuid]| {
        let ids: Vec<_> = ids.iter().map(Uuid::to_string).collect();
        ids.join(", ")
    };
    match (scope, org) {
        (None, Some(_)) => Err(Problem::usage(format!(
            "the account `{name}` is an Okta org, which has no organizations of its own"
        ))
        .hint("leave --org out")),
        (Some(MistScope::User | MistScope::UserOfKey), Some(_)) => Err(Problem::usage(format!(
            "the account `{name}` is about a user's own tokens, which are of no organization"
        ))
        .hint("leave --org out")),
        (Some(MistScope::Orgs(Ids::Listed(ids))), Some(org)) if !ids.contains(&org) => {
            Err(other_org(name, &list(ids)))
        }
        (Some(MistScope::Orgs(Ids::Listed(ids))), None) if ids.len() > 1 => Err(Problem::usage(
            format!("the account `{name}` has several organizations"),
        )
        .hint(format!("name one with --org: {}", list(ids)))),
        (Some(MistScope::Orgs(Ids::All) | MistScope::Msps(_)), None) => Err(Problem::usage(
            format!("the account `{name}` has several organizations"),
        )
        .hint(format!(
            "name one with --org; `tokens list --account {name}` shows them"
        ))),
        _ => Ok(()),
    }
}

fn other_org(name: &str, own: &str) -> Problem {
    Problem::usage(format!(
        "the account `{name}` is not about that organization"
    ))
    .hint(format!("it is about {own}"))
}

async fn open_mist(
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

/// The account of the user whose key it is. The tokens themselves don't say whose they are.
fn own(name: &str, client: &MistClient, identity: &Identity) -> Account {
    let mut tokens = MistTokens::for_self(client.client.clone());
    if let Some(email) = &identity.email {
        tokens = tokens.with_owner(Owner::email(email));
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
