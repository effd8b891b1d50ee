//! Okta.

mod client;
mod environment;
mod needs;
mod table;

use std::sync::Arc;

use async_trait::async_trait;
use schemars::{Schema, SchemaGenerator};
use tokens_core::{Account, IdentityKind, KindFacts, OktaTokens, Service, TokenProvider};
use tokens_http::{BaseUrl, Secret};
use tokens_local::SecretRef;

use crate::config::{ConfigProblems, Table};
use crate::environment::Environment;
use crate::error::{OpenError, SetupError};
use crate::identified::Identified;
use crate::needs::Need;
use crate::open::OpenContext;
use crate::service::{
    AccountDef, Credential as SignsIn, Opened, ServiceDef, SignedIn, Variables, same_host,
};
use crate::settings::{Setting, Sourced};

/// Okta limits how many requests an org answers at the same time, the sign-ins of its people among them; what goes beyond is
/// turned away (429). 4 to 5 stay clear of that.
const IN_FLIGHT: usize = 4;

/// Okta's own domains: a host below one of them is the org's only one there.
const DOMAINS: [&str; 5] = [
    ".okta.com",
    ".oktapreview.com",
    ".okta-emea.com",
    ".okta-gov.com",
    ".okta.mil",
];

/// Okta, as a service that accounts may be of.
#[derive(Debug)]
pub struct Okta;

impl ServiceDef for Okta {
    fn service(&self) -> Service {
        Service::OKTA
    }

    fn kinds(&self) -> &[KindFacts] {
        OktaTokens::kinds()
    }

    fn schema(&self, generator: &mut SchemaGenerator) -> Schema {
        table::schema(generator)
    }

    fn parse(&self, table: &Table<'_>) -> Result<Arc<dyn AccountDef>, ConfigProblems> {
        let (settings, base_url) = table::read(table)?;
        Ok(Arc::new(OktaAccount {
            name: table.name().to_owned(),
            base_url,
            settings,
        }))
    }

    fn template(&self) -> &'static str {
        include_str!("okta/template.toml")
    }

    fn variables(&self) -> &'static Variables {
        &environment::VARIABLES
    }

    fn accounts_of(
        &self,
        environment: &Environment,
    ) -> Result<Vec<Arc<dyn AccountDef>>, SetupError> {
        let account = environment::account(environment)?;
        Ok(account
            .into_iter()
            .map(|account| Arc::new(account) as _)
            .collect())
    }

    /// An Okta org has one host at Okta and any number of its own.
    fn same_tenant(&self, one: &BaseUrl, other: &BaseUrl) -> bool {
        let is_own = |url: &BaseUrl| {
            let host = url.host().trim_end_matches('.');
            !url.is_loopback() && !DOMAINS.iter().any(|domain| host.ends_with(domain))
        };
        same_host(one, other) || is_own(one) || is_own(other)
    }

    fn needs(&self) -> &'static [Need] {
        &needs::NEEDS
    }

    fn log_targets(&self) -> &'static [&'static str] {
        &["okta_api"]
    }
}

/// What an Okta account is made of.
#[derive(Clone, Debug)]
struct Settings {
    url: Sourced<String>,
    credential: Credential,
}

/// How it signs in.
#[derive(Clone, Debug)]
enum Credential {
    /// With an SSWS token.
    Token(Sourced<SecretRef>),
    /// With an OAuth access token got elsewhere.
    AccessToken(Sourced<SecretRef>),
    /// As a service app.
    App(Box<App>),
}

/// A service app.
#[derive(Clone, Debug)]
struct App {
    client_id: Sourced<String>,
    private_key: Sourced<SecretRef>,
    key_id: Option<Sourced<String>>,
    scopes: Sourced<Vec<String>>,
    dpop: Option<Sourced<bool>>,
}

impl Settings {
    fn secret(&self) -> &Sourced<SecretRef> {
        match &self.credential {
            Credential::Token(secret) | Credential::AccessToken(secret) => secret,
            Credential::App(app) => &app.private_key,
        }
    }

    /// What signs it in besides the address and the secret.
    fn how(&self) -> String {
        match &self.credential {
            Credential::Token(_) => "token".to_owned(),
            Credential::AccessToken(_) => "access token".to_owned(),
            Credential::App(app) => [
                app.client_id.value.as_str(),
                &app.scopes.value.join(" "),
                app.key_id.as_ref().map_or("", |id| &id.value),
                match &app.dpop {
                    Some(dpop) if !dpop.value => "without DPoP",
                    _ => "with DPoP",
                },
            ]
            .join("\0"),
        }
    }
}

/// An Okta org.
#[derive(Clone, Debug)]
struct OktaAccount {
    name: String,
    base_url: BaseUrl,
    settings: Settings,
}

impl OktaAccount {
    async fn client(&self, context: &OpenContext) -> Result<Arc<okta_api::Client>, OpenError> {
        let make = |secret: &Secret| {
            let options = context.options(&self.name, IN_FLIGHT);
            client::client(&self.settings, secret, context.connections(), options)
        };
        context.client(self, &self.settings.how(), make).await
    }

    async fn tokens(&self, context: &OpenContext) -> Result<OktaTokens, OpenError> {
        Ok(OktaTokens::new((*self.client(context).await?).clone()))
    }
}

#[async_trait]
impl AccountDef for OktaAccount {
    fn name(&self) -> &str {
        &self.name
    }

    fn service(&self) -> Service {
        Service::OKTA
    }

    fn base_url(&self) -> &BaseUrl {
        &self.base_url
    }

    fn secret(&self) -> Option<&Sourced<SecretRef>> {
        Some(self.settings.secret())
    }

    fn scopes(&self) -> Option<&[String]> {
        match &self.settings.credential {
            Credential::App(app) => Some(&app.scopes.value),
            Credential::Token(_) | Credential::AccessToken(_) => None,
        }
    }

    fn settings(&self) -> Vec<Setting> {
        let mut settings = vec![Setting::new("url", &self.settings.url)];
        match &self.settings.credential {
            Credential::Token(token) => settings.push(Setting::new("token", token)),
            Credential::AccessToken(token) => settings.push(Setting::new("access_token", token)),
            Credential::App(app) => {
                settings.push(Setting::new("client_id", &app.client_id));
                settings.push(Setting::new("private_key", &app.private_key));
                settings.extend(app.key_id.iter().map(|id| Setting::new("key_id", id)));
                let scopes = app.scopes.with(app.scopes.value.join(" "));
                settings.push(Setting::new("scopes", &scopes));
                settings.extend(app.dpop.iter().map(|dpop| Setting::new("dpop", dpop)));
            }
        }
        settings
    }

    async fn open(&self, context: &OpenContext, _: bool) -> Result<Opened, OpenError> {
        let account = Account::new(&self.name, self.tokens(context).await?);
        Ok(Opened::Account(account))
    }

    async fn open_one(
        &self,
        context: &OpenContext,
        org: Option<&str>,
    ) -> Result<Arc<dyn TokenProvider>, OpenError> {
        if org.is_some() {
            let message = format!(
                "the account `{}` is an Okta org, which has no organizations of its own",
                self.name
            );
            return Err(SetupError::new(message).with_hint("leave --org out").into());
        }
        Ok(Arc::new(self.tokens(context).await?))
    }

    async fn credential(&self, context: &OpenContext) -> Result<SignsIn, OpenError> {
        let client = self.client(context).await?;
        Ok(SignsIn {
            client: Arc::as_ptr(&client).addr(),
            provider: Arc::new(OktaTokens::new((*client).clone())),
        })
    }

    async fn check(&self, context: &OpenContext) -> Result<SignedIn, OpenError> {
        let tokens = self.tokens(context).await?;
        let identity = tokens.identity().await?;
        let is_app = identity.kind == IdentityKind::App;
        let (name, permissions) = match &self.settings.credential {
            Credential::Token(_) => ("an OAuth client".to_owned(), "as its owner".to_owned()),
            Credential::AccessToken(_) => ("an OAuth client".to_owned(), "unknown".to_owned()),
            Credential::App(app) => (
                format!("app {}", app.client_id.value),
                app.scopes.value.join(" "),
            ),
        };
        Ok(SignedIn {
            identity,
            rate_limit: tokens.rate_limit(),
            name: is_app.then_some(name),
            permissions: Some(permissions),
        })
    }

    async fn identify(&self, key: &Secret, context: &OpenContext) -> Result<Identified, OpenError> {
        let options = context.options(&self.name, IN_FLIGHT);
        let url = &self.settings.url.value;
        let client = okta_api::Client::builder(url)
            .token(key)
            .http(context.connections())
            .options(options)
            .build()
            .map_err(|error| SetupError::new(error.to_string()))?;
        let provider: Arc<dyn TokenProvider> = Arc::new(OktaTokens::new(client));
        Ok(Identified {
            identity: provider.identity().await?,
            lists: vec![Arc::clone(&provider)],
            unknown: None,
            provider,
        })
    }
}
