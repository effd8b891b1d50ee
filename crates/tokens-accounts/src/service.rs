//! What a service has to say about its accounts: [`ServiceDef`] and [`AccountDef`].

use std::fmt::Debug;
use std::sync::Arc;

use async_trait::async_trait;
use schemars::{Schema, SchemaGenerator};
use tokens_core::{
    Account, AccountTokens, ErrorKind, Identity, KindFacts, RateLimit, Service, TokenKind,
    TokenProvider,
};
use tokens_http::{BaseUrl, Secret};
use tokens_local::SecretRef;

use crate::config::{ConfigProblems, Table};
use crate::environment::Environment;
use crate::error::{OpenError, SetupError};
use crate::identified::Identified;
use crate::needs::Need;
use crate::open::OpenContext;
use crate::settings::{Setting, Sourced};

/// A service that accounts may be of.
pub trait ServiceDef: Debug + Send + Sync {
    /// Its name, which an account's `provider` has in the configuration.
    fn service(&self) -> Service;

    /// What is known about each kind of its tokens; at least one.
    fn kinds(&self) -> &[KindFacts];

    /// The JSON Schema of an account in the configuration file: an object whose `properties` are the keys that an account may have.
    fn schema(&self, generator: &mut SchemaGenerator) -> Schema;

    /// Reads an account of the configuration file. Sends nothing and reads no secret.
    ///
    /// # Errors
    ///
    /// When the table is not valid.
    fn parse(&self, table: &Table<'_>) -> Result<Arc<dyn AccountDef>, ConfigProblems>;

    /// The part of the configuration template (`tokens accounts init`) that is about this service, commented out.
    fn template(&self) -> &'static str {
        ""
    }

    /// The environment variables that accounts can be made of.
    fn variables(&self) -> &'static Variables {
        &Variables::NONE
    }

    /// The accounts that the environment makes, which have names of [`Variables::accounts`].
    ///
    /// # Errors
    ///
    /// When variables are missing, disagree or are not valid.
    fn accounts_of(
        &self,
        environment: &Environment,
    ) -> Result<Vec<Arc<dyn AccountDef>>, SetupError> {
        let _ = environment;
        Ok(Vec::new())
    }

    /// Whether the same tokens may be at both addresses; if in doubt, they may.
    fn same_tenant(&self, one: &BaseUrl, other: &BaseUrl) -> bool {
        same_host(one, other)
    }

    /// What accounts need for each purpose.
    fn needs(&self) -> &'static [Need] {
        &[]
    }

    /// What logs of the crates behind it are called, such as `example_api`.
    fn log_targets(&self) -> &'static [&'static str] {
        &[]
    }
}

/// Whether two addresses have the same host and port.
pub fn same_host(one: &BaseUrl, other: &BaseUrl) -> bool {
    let host = |url: &BaseUrl| {
        let host = url.authority().replacen(".:", ":", 1);
        host.trim_end_matches('.').to_owned()
    };
    host(one) == host(other)
}

/// The environment variables of a service.
#[derive(Clone, Copy, Debug)]
pub struct Variables {
    /// All that are read.
    pub names: &'static [&'static str],
    /// Those of them that may hold a secret, which no other program is to inherit.
    pub secrets: &'static [&'static str],
    /// The accounts that may be made of them: the name, and what sets it up (`set OKTA_CLIENT_ORGURL and OKTA_CLIENT_TOKEN`).
    pub accounts: &'static [(&'static str, &'static str)],
    /// What sets any of them up, for a list: `set … for Okta`.
    pub set_any: &'static str,
    /// A line of the command's help for each account: variables, and what they make.
    pub help: &'static [(&'static str, &'static str)],
    /// What else there is to know of them, as a sentence of the command's help. Empty: nothing.
    pub note: &'static str,
}

impl Variables {
    /// None.
    pub const NONE: Self = Self {
        names: &[],
        secrets: &[],
        accounts: &[],
        set_any: "",
        help: &[],
        note: "",
    };
}

/// An account as its source defines it. Nothing is contacted and no secret read before it is opened.
#[async_trait]
pub trait AccountDef: Debug + Send + Sync {
    /// Its name: a label of the configuration, which identifies nothing.
    fn name(&self) -> &str;

    /// Its service.
    fn service(&self) -> Service;

    /// Where the service is.
    fn base_url(&self) -> &BaseUrl;

    /// Where its secret is. `None`: it needs none.
    fn secret(&self) -> Option<&Sourced<SecretRef>>;

    /// Every setting with its origin, in the order in which they are written; of a secret only where it is.
    fn settings(&self) -> Vec<Setting>;

    /// Whether the key itself decides if there is such an account: then [`open`](Self::open) may find [`Opened::NotApplicable`].
    fn depends_on_key(&self) -> bool {
        false
    }

    /// The OAuth scopes that it asks for. `None`: it does not sign in by OAuth, or the scopes are not known.
    fn scopes(&self) -> Option<&[String]> {
        None
    }

    /// The one organization that it is about, as far as its settings say.
    fn org_id(&self) -> Option<String> {
        None
    }

    /// The kind of its tokens, as far as its settings say.
    fn kind(&self) -> Option<TokenKind> {
        None
    }

    /// Opens it: reads its secret, makes its client, and asks the service whose key it is where that matters. `asked`: the account is wanted
    /// by its name, so that [`Opened::NotApplicable`] would be no answer.
    ///
    /// # Errors
    ///
    /// When it cannot be opened, whatever the reason.
    async fn open(&self, context: &OpenContext, asked: bool) -> Result<Opened, OpenError>;

    /// Opens the part of it that the organization `org` names, by its id or its name, or the only one.
    ///
    /// # Errors
    ///
    /// As [`open`](Self::open); when it has several organizations and none is named, and when it does not have this one.
    async fn open_one(
        &self,
        context: &OpenContext,
        org: Option<&str>,
    ) -> Result<Arc<dyn TokenProvider>, OpenError> {
        let name = self.name();
        let refused =
            |message: String, hint: &str| Err(SetupError::new(message).with_hint(hint).into());
        let account = match self.open(context, true).await? {
            Opened::NotApplicable => {
                return refused(
                    format!("there is no account `{name}` for its key"),
                    "use another key",
                );
            }
            Opened::Account(account) => account,
        };
        let Some(org) = org else {
            return match account.tokens {
                AccountTokens::One(provider) => Ok(provider),
                AccountTokens::Several(_) => refused(
                    format!("the account `{name}` has several organizations"),
                    "name one with --org",
                ),
            };
        };
        find_org(&account, org).await
    }

    /// What it signs in with.
    ///
    /// # Errors
    ///
    /// When its secret is missing or not valid.
    async fn credential(&self, context: &OpenContext) -> Result<Credential, OpenError>;

    /// Signs in and tells who that is.
    ///
    /// # Errors
    ///
    /// When its secret is missing or not valid, and when the service fails.
    async fn check(&self, context: &OpenContext) -> Result<SignedIn, OpenError>;

    /// Signs in with `key`, which was found somewhere, where the account is, and tells whose it is. The account's own secret is not read.
    ///
    /// # Errors
    ///
    /// When the key is not valid, and when the service fails.
    async fn identify(&self, key: &Secret, context: &OpenContext) -> Result<Identified, OpenError>;
}

/// The provider of the organization that `org` names, by its id or its name.
///
/// # Errors
///
/// When the account has none that it names, or several, and when the service fails.
pub(crate) async fn find_org(
    account: &Account,
    org: &str,
) -> Result<Arc<dyn TokenProvider>, OpenError> {
    let error = match account.find_org(org).await {
        Ok(provider) => return Ok(provider),
        Err(error) => error,
    };
    let name = &account.name;
    let is_one = matches!(account.tokens, AccountTokens::One(_));
    let (problem, hint) = match error.kind() {
        ErrorKind::NotFound if is_one => ("is not about that organization", "leave --org out"),
        ErrorKind::NotFound => (
            "does not have that organization",
            "`tokens list` shows those that it has",
        ),
        ErrorKind::Invalid => (
            "has several organizations of that name",
            "name the organization by its id",
        ),
        _ => return Err(error.into()),
    };
    let message = format!("the account `{name}` {problem}: {}", error.message());
    Err(SetupError::new(message)
        .with_hint(error.hint().unwrap_or(hint))
        .into())
}

/// What [`AccountDef::open`] finds.
#[derive(Debug)]
pub enum Opened {
    /// The account.
    Account(Account),
    /// What its key turned out to be makes no such account.
    NotApplicable,
}

/// What an account signs in with.
#[derive(Clone, Debug)]
pub struct Credential {
    /// The same for all that sign in alike: they share a client, of which this is the address.
    pub client: usize,
    /// A provider that it signs in, whatever its scope: what [`in_use`](TokenProvider::in_use) tells is asked of it.
    pub provider: Arc<dyn TokenProvider>,
}

/// Who an account signs in.
#[derive(Debug)]
pub struct SignedIn {
    /// Who it is.
    pub identity: Identity,
    /// How much may still be asked. `None`: the service does not say.
    pub rate_limit: Option<RateLimit>,
    /// Who that is, in words, where the settings know it better than the service.
    pub name: Option<String>,
    /// What it may do, in words, where the settings know it and the service does not say.
    pub permissions: Option<String>,
}
