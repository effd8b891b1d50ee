//! Opens accounts: reads their secrets, makes their clients, and asks Mist whose key it is where that matters.

use std::collections::{BTreeSet, HashMap};
use std::hash::{BuildHasher as _, RandomState};
use std::sync::{Arc, Mutex, PoisonError};

use tokens_core::{Account, AccountTokens, Error, Ids, MistTokens, OktaTokens, TokenProvider};
use tokens_http::{BaseUrl, ConfigError, Connections, Options, Secret};
use tokens_local::{SecretRef, Secrets};
use uuid::Uuid;

use super::connection::Manner;
use super::defined::Defined;
use super::definition::{Definition, Mist, MistScope, Okta, OktaCredential, Settings};
use super::mist::{self, MistClient};
use super::{client, connection, environment};
use crate::cli::Global;
use crate::output::Problem;

/// Opens accounts. Those with the same address and the same credential share a client, and with it the bound on what is under way
/// at once.
#[derive(Debug)]
pub(super) struct Opener {
    manner: Manner,
    secrets: Secrets,
    connections: Connections,
    okta: Pool<okta_api::Client>,
    mist: Pool<MistClient>,
}

/// A client, with all that signs it in.
type Signed<T> = (Secret, Arc<T>);

/// Clients, each with all that signs it in.
#[derive(Debug)]
struct Pool<T> {
    /// By the hash of what signs them in, which must not be the key of a map: that would be a copy of the secret.
    clients: Mutex<HashMap<u64, Vec<Signed<T>>>>,
    hasher: RandomState,
}

impl<T> Default for Pool<T> {
    fn default() -> Self {
        Self {
            clients: Mutex::default(),
            hasher: RandomState::new(),
        }
    }
}

impl<T> Pool<T> {
    /// The client that `credential` signs in, made if there is none.
    fn get_or_make<E>(
        &self,
        credential: Secret,
        make: impl FnOnce() -> Result<T, E>,
    ) -> Result<Arc<T>, E> {
        let hash = self.hasher.hash_one(credential.expose());
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        let alike = clients.entry(hash).or_default();
        let known = alike
            .iter()
            .find(|(known, _)| known.expose() == credential.expose());
        if let Some((_, client)) = known {
            return Ok(Arc::clone(client));
        }
        let made = Arc::new(make()?);
        alike.push((credential, Arc::clone(&made)));
        Ok(made)
    }
}

/// Why an account is not open.
#[derive(Debug)]
pub(super) enum NotOpen {
    /// What it is made of can't work.
    Problem(Problem),
    /// Something about its secret, which others may share: what is wrong with the account, and why.
    Secret {
        account: String,
        what: &'static str,
        why: Problem,
    },
    /// Its service fails.
    Service(Error),
}

impl NotOpen {
    /// For an account that others stand beside, so that it is named already.
    pub(super) fn of_account(self) -> Error {
        match self {
            Self::Problem(problem) | Self::Secret { why: problem, .. } => problem.of_account(),
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
            NotOpen::Secret { account, what, why } => why
                .about(format_args!("the account `{account}` {what}"))
                .into(),
            NotOpen::Service(error) => error.into(),
        }
    }
}

impl Opener {
    /// The variables that hold secrets.
    pub(super) fn secret_variables(&self) -> &[String] {
        self.secrets.hidden()
    }

    /// For all accounts of `defined`: no command that one of them runs inherits another one's secret.
    pub(super) fn new(global: &Global, defined: &Defined) -> Self {
        let named =
            defined
                .definitions
                .iter()
                .filter_map(|definition| match &definition.secret().value {
                    SecretRef::Env(name) => Some(name.as_str()),
                    _ => None,
                });
        let own = environment::secrets().map(|name| -> &str { name });
        let variables: BTreeSet<_> = own.chain(named).collect();
        let variables = variables.into_iter().map(str::to_owned).collect();
        Self {
            manner: Manner::new(global),
            secrets: Secrets::new(variables, Arc::clone(&defined.variables)),
            connections: Connections::new(reqwest::Client::builder),
            okta: Pool::default(),
            mist: Pool::default(),
        }
    }

    /// The client of an Okta account. Nothing is sent.
    ///
    /// # Errors
    ///
    /// When its secret can't be had, or can't be right.
    pub(super) async fn okta(
        &self,
        definition: &Definition,
        okta: &Okta,
    ) -> Result<Arc<okta_api::Client>, NotOpen> {
        let make =
            |secret: &Secret, options| client::okta(okta, secret, &self.connections, options);
        self.client(&self.okta, definition, make).await
    }

    /// The client of a Mist account. Nothing is sent.
    ///
    /// # Errors
    ///
    /// When its secret can't be had, or can't be right.
    pub(super) async fn mist(
        &self,
        definition: &Definition,
        mist: &Mist,
    ) -> Result<Arc<MistClient>, NotOpen> {
        let make = |secret: &Secret, options| {
            let keys = client::keys(secret)?;
            let client = client::mist(&mist.url.value, &keys, &self.connections, options)?;
            Ok(MistClient::new(client, keys.len()))
        };
        self.client(&self.mist, definition, make).await
    }

    async fn client<T: Send + Sync>(
        &self,
        pool: &Pool<T>,
        definition: &Definition,
        make: impl FnOnce(&Secret, Options) -> Result<T, ConfigError> + Send,
    ) -> Result<Arc<T>, NotOpen> {
        let name = &definition.name;
        let reference = definition.secret();
        let secret = self.secrets.resolve(&reference.value).await;
        let not_open = |what, why| NotOpen::Secret {
            account: name.clone(),
            what,
            why,
        };
        let secret = secret.map_err(|why| not_open("has no secret", why.into()))?;
        pool.get_or_make(credential(definition, &secret), || {
            let options = connection::options(&self.manner, name, &definition.service());
            make(&secret, options).map_err(|error| {
                let hint = if error.0.contains("SSL_CERT_") {
                    "let it name certificates in PEM, or unset it to trust the system's".to_owned()
                } else {
                    format!("check {} ({})", reference.value, reference.origin)
                };
                not_open("can't work", Problem::usage(error.0).hint(hint))
            })
        })
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
        match &definition.settings {
            Settings::Okta(okta) => {
                let client = self.okta(definition, okta).await?;
                let tokens = OktaTokens::new((*client).clone());
                Ok(Some(Account::new(name, tokens)))
            }
            Settings::Mist(mist) => {
                let client = self.mist(definition, mist).await?;
                mist::open(name, mist, &client, asked).await
            }
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
        {
            let client = self.mist(definition, mist).await?;
            if !mist::has_org(mist, &client, org).await? {
                let name = &definition.name;
                return Err(other_org(name, "the organizations that its key reaches").into());
            }
            return Ok(Arc::new(MistTokens::for_org(client.client.clone(), org)));
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
        match (org, provider.id().org_id()) {
            (Some(asked), Some(own)) if asked.to_string() != own => {
                Err(other_org(&definition.name, own).into())
            }
            _ => Ok(provider),
        }
    }
}

/// All that signs an account in, so that those who sign in alike can share it.
fn credential(definition: &Definition, secret: &Secret) -> Secret {
    // An address can be written in several ways.
    let base = BaseUrl::parse(definition.url());
    let url = base.as_ref().map_or(definition.url(), BaseUrl::as_str);
    let mut parts = vec![url, secret.expose()];
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
    Secret::unprotected(parts.join("\0"))
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
