//! Juniper Mist.

mod client;
mod environment;
mod host;
mod needs;
mod open;
mod table;

use std::fmt;
use std::sync::Arc;

use async_trait::async_trait;
use mist_api::Cloud;
use schemars::{Schema, SchemaGenerator};
use tokens_core::{
    AccountTokens, Error, ErrorKind, IdentityKind, Ids, KindFacts, MistTokens, Operation, Service,
    TokenKind, TokenProvider,
};
use tokens_http::{BaseUrl, Secret};
use tokens_local::SecretRef;
use uuid::Uuid;

use crate::config::{ConfigProblems, Table};
use crate::environment::Environment;
use crate::error::{OpenError, SetupError};
use crate::identified::Identified;
use crate::needs::Need;
use crate::open::OpenContext;
use crate::service::{
    AccountDef, Credential, Opened, ServiceDef, SignedIn, Variables, find_org, same_host,
};
use crate::settings::{Setting, Sourced};
use client::MistClient;

/// Mist counts 5000 requests an hour for a user or an org token, and no more than that: 16 at once read 3000 organizations
/// within a minute or so, where 4 would take four.
const IN_FLIGHT: usize = 16;

/// Juniper Mist, as a service that accounts may be of.
#[derive(Debug)]
pub struct Mist;

impl ServiceDef for Mist {
    fn service(&self) -> Service {
        Service::MIST
    }

    fn kinds(&self) -> &[KindFacts] {
        MistTokens::kinds()
    }

    fn schema(&self, generator: &mut SchemaGenerator) -> Schema {
        table::schema(generator)
    }

    fn parse(&self, table: &Table<'_>) -> Result<Arc<dyn AccountDef>, ConfigProblems> {
        let (settings, base_url) = table::read(table)?;
        Ok(Arc::new(MistAccount {
            name: table.name().to_owned(),
            base_url,
            settings,
        }))
    }

    fn template(&self) -> &'static str {
        include_str!("mist/template.toml")
    }

    fn variables(&self) -> &'static Variables {
        &environment::VARIABLES
    }

    fn accounts_of(
        &self,
        environment: &Environment,
    ) -> Result<Vec<Arc<dyn AccountDef>>, SetupError> {
        let accounts = environment::accounts(environment)?;
        Ok(accounts
            .into_iter()
            .map(|account| Arc::new(account) as _)
            .collect())
    }

    fn needs(&self) -> &'static [Need] {
        &needs::NEEDS
    }

    /// A Mist cloud has one host, and any number of proxies may lead to it.
    fn same_tenant(&self, one: &BaseUrl, other: &BaseUrl) -> bool {
        let is_cloud = |url: &BaseUrl| Cloud::ALL.iter().any(|cloud| cloud.url() == url.as_str());
        same_host(one, other) || !is_cloud(one) || !is_cloud(other)
    }
}

/// What a Mist account is made of.
#[derive(Clone, Debug)]
struct Settings {
    url: Sourced<String>,
    /// Several keys of one organization may stand in it, with commas between them.
    token: Sourced<SecretRef>,
    scope: Sourced<Scope>,
}

/// Whose tokens a Mist account is about.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Scope {
    /// Those of the user whose key it is.
    User,
    /// Those of these organizations.
    Orgs(Ids),
    /// Those of the organizations of these MSPs.
    Msps(Ids),
    /// As `User`; the account does not exist if the key is an organization's.
    UserOfKey,
    /// Those of the organization whose key it is, or of the one that is named; the account does not exist if the key is a
    /// user's and none is named.
    OrgOfKey(Option<Uuid>),
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ids = |ids: &Ids| match ids {
            Ids::Listed(ids) => list(ids, " "),
            _ => "all".to_owned(),
        };
        match self {
            Self::User | Self::UserOfKey => f.write_str("self"),
            Self::Orgs(orgs) => write!(f, "org {}", ids(orgs)),
            Self::Msps(msps) => write!(f, "msp {}", ids(msps)),
            Self::OrgOfKey(Some(org)) => write!(f, "org {org}"),
            Self::OrgOfKey(None) => f.write_str("org that the key is of"),
        }
    }
}

fn list(ids: &[Uuid], between: &str) -> String {
    let ids: Vec<_> = ids.iter().map(Uuid::to_string).collect();
    ids.join(between)
}

/// A Mist user, or organizations that a key reaches.
#[derive(Clone, Debug)]
struct MistAccount {
    name: String,
    base_url: BaseUrl,
    settings: Settings,
}

impl MistAccount {
    async fn client(&self, context: &OpenContext) -> Result<Arc<MistClient>, OpenError> {
        let make = |secret: &Secret| {
            let keys = client::keys(secret)?;
            let options = context.options(&self.name, IN_FLIGHT);
            let url = &self.settings.url.value;
            let client = client::client(url, &keys, context.connections(), options)?;
            Ok(MistClient::new(client, keys.len()))
        };
        context.client(self, "", make).await
    }

    /// Opens the part that the organization with this name is.
    async fn open_named(
        &self,
        context: &OpenContext,
        org: &str,
    ) -> Result<Arc<dyn TokenProvider>, OpenError> {
        if let Scope::User | Scope::UserOfKey = self.settings.scope.value {
            return Err(self.of_no_org().into());
        }
        match self.open(context, true).await? {
            Opened::Account(account) => find_org(&account, org).await,
            Opened::NotApplicable => Err(self.of_no_org().into()),
        }
    }

    fn of_no_org(&self) -> SetupError {
        SetupError::new(format!(
            "the account `{}` is about a user's own tokens, which are of no organization",
            self.name
        ))
        .with_hint("leave --org out")
    }

    /// Refuses what can be refused before anything is asked.
    fn check_org(&self, org: Option<Uuid>) -> Result<(), SetupError> {
        let name = &self.name;
        let several = || SetupError::new(format!("the account `{name}` has several organizations"));
        match (&self.settings.scope.value, org) {
            (Scope::User | Scope::UserOfKey, Some(_)) => Err(self.of_no_org()),
            (Scope::Orgs(Ids::Listed(ids)), Some(org)) if !ids.contains(&org) => {
                Err(self.other_org(&list(ids, ", ")))
            }
            (Scope::Orgs(Ids::Listed(ids)), None) if ids.len() > 1 => {
                Err(several().with_hint(format!("name one with --org: {}", list(ids, ", "))))
            }
            (Scope::Orgs(Ids::All) | Scope::Msps(_), None) => Err(several().with_hint(format!(
                "name one with --org; `tokens list --account {name}` shows them"
            ))),
            _ => Ok(()),
        }
    }

    fn other_org(&self, own: &str) -> SetupError {
        SetupError::new(format!(
            "the account `{}` is not about that organization",
            self.name
        ))
        .with_hint(format!("it is about {own}"))
    }
}

#[async_trait]
impl AccountDef for MistAccount {
    fn name(&self) -> &str {
        &self.name
    }

    fn service(&self) -> Service {
        Service::MIST
    }

    fn base_url(&self) -> &BaseUrl {
        &self.base_url
    }

    fn secret(&self) -> Option<&Sourced<SecretRef>> {
        Some(&self.settings.token)
    }

    fn settings(&self) -> Vec<Setting> {
        vec![
            Setting::new("url", &self.settings.url),
            Setting::new("token", &self.settings.token),
            Setting::new("scope", &self.settings.scope),
        ]
    }

    fn depends_on_key(&self) -> bool {
        matches!(
            self.settings.scope.value,
            Scope::UserOfKey | Scope::OrgOfKey(_)
        )
    }

    fn org_id(&self) -> Option<String> {
        match &self.settings.scope.value {
            Scope::OrgOfKey(Some(id)) => Some(id.to_string()),
            Scope::Orgs(Ids::Listed(ids)) if let [only] = ids.as_slice() => Some(only.to_string()),
            _ => None,
        }
    }

    fn kind(&self) -> Option<TokenKind> {
        Some(match self.settings.scope.value {
            Scope::User | Scope::UserOfKey => TokenKind::USER,
            Scope::Orgs(_) | Scope::Msps(_) | Scope::OrgOfKey(_) => TokenKind::ORG,
        })
    }

    async fn open(&self, context: &OpenContext, asked: bool) -> Result<Opened, OpenError> {
        let client = self.client(context).await?;
        open::open(&self.name, &self.settings, &client, asked).await
    }

    async fn open_one(
        &self,
        context: &OpenContext,
        org: Option<&str>,
    ) -> Result<Arc<dyn TokenProvider>, OpenError> {
        let org = match org {
            Some(name) if Uuid::try_parse(name).is_err() => {
                return self.open_named(context, name).await;
            }
            org => org.and_then(|id| Uuid::try_parse(id).ok()),
        };
        self.check_org(org)?;
        let several = || {
            let name = &self.name;
            SetupError::new(format!("the account `{name}` has several organizations"))
                .with_hint("name one with --org")
        };
        let Opened::Account(account) = self.open(context, true).await? else {
            return Err(several().into());
        };
        match (account.tokens, org.map(|org| org.to_string())) {
            (AccountTokens::Several(_), None) => Err(several().into()),
            (AccountTokens::Several(orgs), Some(org)) => {
                let reached = "the organizations that its key reaches";
                let provider = orgs.provider(&org).await?;
                provider.ok_or_else(|| self.other_org(reached).into())
            }
            (AccountTokens::One(provider), org) => match (org, provider.id().org_id()) {
                (Some(asked), Some(own)) if asked != own => Err(self.other_org(own).into()),
                _ => Ok(provider),
            },
        }
    }

    async fn credential(&self, context: &OpenContext) -> Result<Credential, OpenError> {
        let client = self.client(context).await?;
        Ok(Credential {
            client: Arc::as_ptr(&client).addr(),
            provider: Arc::new(MistTokens::for_self(client.client.clone())),
        })
    }

    async fn check(&self, context: &OpenContext) -> Result<SignedIn, OpenError> {
        let client = self.client(context).await?;
        Ok(SignedIn {
            identity: client.identity(&self.settings).await?,
            // Not to know it is no failure of the account.
            rate_limit: MistTokens::quota(&client.client).await.ok(),
            name: None,
            permissions: None,
        })
    }

    async fn identify(&self, key: &Secret, context: &OpenContext) -> Result<Identified, OpenError> {
        let options = context.options(&self.name, IN_FLIGHT);
        let url = &self.settings.url.value;
        let keys = std::slice::from_ref(key);
        let client = client::client(url, keys, context.connections(), options)
            .map_err(|error| SetupError::new(error.to_string()))?;
        let tokens = MistTokens::for_self(client.clone());
        let identity = tokens.identity().await?;
        if identity.kind != IdentityKind::OrgToken {
            let provider: Arc<dyn TokenProvider> = Arc::new(tokens.with_owner(identity.owner()));
            return Ok(Identified {
                identity,
                lists: vec![Arc::clone(&provider)],
                unknown: None,
                provider,
            });
        }
        let orgs = identity.org_ids();
        let unknown = orgs.is_empty().then(|| {
            let message = "the service does not say which organization the key is of";
            let error = Error::new(ErrorKind::Unsupported, Operation::List, message);
            error.with_provider(tokens.id().clone())
        });
        let list = |org| Arc::new(MistTokens::for_org(client.clone(), org)) as _;
        Ok(Identified {
            identity,
            lists: orgs.into_iter().map(list).collect(),
            unknown,
            provider: Arc::new(tokens),
        })
    }
}
