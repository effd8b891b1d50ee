//! Which accounts there are, and how they are opened.
//!
//! The configuration file, the environment and the sandbox each define accounts ([`Definition`]); `open` opens them.

mod check;
mod client;
pub(crate) mod config;
mod connection;
mod credentials;
mod defined;
mod definition;
mod environment;
mod mist;
mod open;
mod sandbox;
mod select;

use std::sync::Arc;

use futures_util::stream::{BoxStream, FuturesUnordered, StreamExt as _};
use tokens_core::{Account, InUse, MistTokens, OktaTokens, TokenProvider};
use tokens_http::Secret;
use tokens_sandbox::Sandbox;
use uuid::Uuid;

pub(crate) use check::Checked;
pub(crate) use config::config_schema;
pub(crate) use credentials::Credential;
pub(crate) use definition::{Definition, OktaCredential, Origin, Settings};

use crate::cli::Global;
use crate::output::Problem;
use connection::Manner;
use defined::Defined;
use definition::MistScope;
use open::Opener;
use select::Wanted;

/// The accounts that a command works on: those that `--sandbox`, the configuration file or the environment define and `--account`
/// picks. Nothing is contacted and no secret read until they are opened.
#[derive(Debug)]
pub(crate) struct Accounts {
    opener: Opener,
    chosen: Vec<Chosen>,
    /// Serves as long as this lives.
    _sandbox: Option<Sandbox>,
}

#[derive(Debug)]
struct Chosen {
    definition: Definition,
    /// Whether `--account` asks for it and not for the other one that the same key may make, so that its absence is a failure.
    asked: bool,
}

/// What became of one of the [`Accounts`]. `index` is its place in [`Accounts::names`].
#[derive(Debug)]
pub(crate) enum Opening {
    Open {
        index: usize,
        account: Account,
    },
    Failed {
        index: usize,
        name: String,
        /// The organization that it would be about, where that is known.
        org_id: Option<String>,
        error: tokens_core::Error,
    },
}

/// Finds out which accounts there are, and picks those that `global` asks for.
///
/// # Errors
///
/// When the configuration can't work, and when `--account` asks for what is not there.
pub(crate) async fn choose(global: &Global) -> anyhow::Result<Accounts> {
    let mut defined = Defined::load(global).await?;
    let opener = Opener::new(global, &defined);
    let wanted = Wanted::new(&global.accounts)?;
    defined.keep(&wanted)?;
    let of_key: Vec<_> = defined
        .definitions
        .iter()
        .filter(|definition| definition.depends_on_key())
        .map(|definition| definition.name.clone())
        .collect();
    let chosen = defined.definitions.into_iter().map(|definition| Chosen {
        asked: wanted.asks_for(&definition.name, &of_key),
        definition,
    });
    Ok(Accounts {
        opener,
        chosen: chosen.collect(),
        _sandbox: defined.sandbox,
    })
}

impl Accounts {
    /// Their names, in the order of definition.
    pub(crate) fn names(&self) -> Vec<&str> {
        let chosen = self.chosen.iter();
        chosen
            .map(|chosen| chosen.definition.name.as_str())
            .collect()
    }

    /// Leaves out those that `keep` says no to.
    pub(crate) fn retain(&mut self, keep: impl Fn(&Definition) -> bool) {
        self.chosen.retain(|chosen| keep(&chosen.definition));
    }

    /// What they are made of, in the same order.
    pub(crate) fn definitions(&self) -> impl Iterator<Item = &Definition> {
        self.chosen.iter().map(|chosen| &chosen.definition)
    }

    /// Opens all at once; items as they are open or fail. An account that the key of the environment turns out not to make
    /// has none.
    pub(crate) fn open(&self) -> BoxStream<'_, Opening> {
        let chosen = self.chosen.iter().enumerate();
        let openings: FuturesUnordered<_> = chosen
            .map(|(index, chosen)| self.open_chosen(index, chosen))
            .collect();
        openings.filter_map(std::future::ready).boxed()
    }

    async fn open_chosen(&self, index: usize, chosen: &Chosen) -> Option<Opening> {
        let definition = &chosen.definition;
        match self.opener.open(definition, chosen.asked).await {
            Ok(None) => None,
            Ok(Some(account)) => Some(Opening::Open { index, account }),
            Err(error) => Some(Opening::Failed {
                index,
                name: definition.name.clone(),
                org_id: org_id(definition),
                error: error.of_account(),
            }),
        }
    }
}

/// The one organization that an account is about, as far as its definition says.
fn org_id(definition: &Definition) -> Option<String> {
    let Settings::Mist(mist) = &definition.settings else {
        return None;
    };
    match &mist.scope.value {
        MistScope::OrgOfKey(Some(id)) => Some(id.to_string()),
        MistScope::Orgs(tokens_core::Ids::Listed(ids)) => match ids.as_slice() {
            [only] => Some(only.to_string()),
            _ => None,
        },
        _ => None,
    }
}

/// One account, open.
#[derive(Debug)]
pub(crate) struct One {
    pub(crate) account: String,
    pub(crate) provider: Arc<dyn TokenProvider>,
    opener: Opener,
    definition: Definition,
    defined: Defined,
}

/// Opens the account called `name`, and no other: in the organization `org`, which must be given where it has several.
///
/// # Errors
///
/// When it can't be opened, whatever the reason.
pub(crate) async fn open_one(
    global: &Global,
    name: &str,
    org: Option<Uuid>,
) -> anyhow::Result<One> {
    let (defined, definition) = find(global, name).await?;
    let opener = Opener::new(global, &defined);
    let provider = opener.open_one(&definition, org).await?;
    Ok(One {
        account: definition.name.clone(),
        provider,
        opener,
        definition,
        defined,
    })
}

impl One {
    /// What tells the credentials of all configured accounts, `--account` or not, that may be among the tokens of this one: with
    /// the name of the first account that has it, or why it can't be told.
    pub(crate) async fn credentials(&self) -> Vec<(String, tokens_core::Result<InUse>)> {
        let credentials = credentials::beside(&self.opener, &self.defined, &self.definition).await;
        let first = |(names, in_use): Credential| Some((names.into_iter().next()?, in_use));
        credentials.into_iter().filter_map(first).collect()
    }

    /// The variables that hold secrets, which no other program is to inherit.
    pub(crate) fn secret_variables(&self) -> &[String] {
        self.opener.secret_variables()
    }
}

/// What tells the credentials of all configured accounts, `--account` or not, that may be among the tokens of the account called
/// `name`, its own among them. The account itself is not opened, so that it may have several organizations.
///
/// # Errors
///
/// When there is no such account.
pub(crate) async fn credentials_of(global: &Global, name: &str) -> anyhow::Result<Vec<Credential>> {
    let (defined, definition) = find(global, name).await?;
    let opener = Opener::new(global, &defined);
    Ok(credentials::beside(&opener, &defined, &definition).await)
}

/// The service of an account, signed in to with a key of somebody else's.
#[derive(Debug)]
pub(crate) struct WithKey {
    /// Mist: the tokens of the key's user. Okta: those of the org.
    pub(crate) provider: Arc<dyn TokenProvider>,
    mist: Option<mist_api::Client>,
    _sandbox: Option<Sandbox>,
}

/// Signs in with `key` where the account called `name` is. The account's own secret is not read.
///
/// # Errors
///
/// When there is no such account, or the key can't be right.
pub(crate) async fn open_with_key(
    global: &Global,
    name: &str,
    key: Secret,
) -> anyhow::Result<WithKey> {
    let (defined, definition) = find(global, name).await?;
    let http = reqwest::Client::builder();
    let options = connection::options(&Manner::new(global), name, &definition.service());
    let url = definition.url();
    let (provider, mist): (Arc<dyn TokenProvider>, _) = match &definition.settings {
        Settings::Okta(_) => {
            let client = okta_api::Client::with_http(url, &key, http, options)?;
            (Arc::new(OktaTokens::new(client)), None)
        }
        Settings::Mist(_) => {
            let client = mist_api::Client::with_http(url, &key, http, options)?;
            (Arc::new(MistTokens::for_self(client.clone())), Some(client))
        }
    };
    Ok(WithKey {
        provider,
        mist,
        _sandbox: defined.sandbox,
    })
}

impl WithKey {
    /// The tokens of a Mist organization, signed in to with the same key. `None` for Okta.
    pub(crate) fn org(&self, org_id: Uuid) -> Option<Arc<dyn TokenProvider>> {
        let client = self.mist.clone()?;
        Some(Arc::new(MistTokens::for_org(client, org_id)))
    }
}

/// Whether the account called `name` is among those of `--account`.
///
/// # Errors
///
/// When one of them is not a valid pattern.
pub(crate) fn is_wanted(global: &Global, name: &str) -> Result<bool, Problem> {
    Ok(Wanted::new(&global.accounts)?.has(name))
}

/// All accounts, and the one called exactly `name`.
async fn find(global: &Global, name: &str) -> anyhow::Result<(Defined, Definition)> {
    if !Wanted::new(&global.accounts)?.has(name) {
        let problem = format!("the account `{name}` is not among those of --account");
        return Err(Problem::usage(problem)
            .hint("leave --account out: the account is named already")
            .into());
    }
    let mut defined = Defined::load(global).await?;
    let definition = defined.find(name)?;
    Ok((defined, definition))
}
