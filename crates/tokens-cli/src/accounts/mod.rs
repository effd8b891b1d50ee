//! Which accounts there are, and how they are opened.
//!
//! The configuration file, the environment and the sandbox each define accounts ([`Definition`]); `open` opens them.

mod client;
mod command;
pub(crate) mod config;
mod connection;
mod credentials;
mod definition;
mod environment;
mod open;
mod permissions;
mod sandbox;
mod secret;
mod select;

use std::path::Path;
use std::sync::Arc;

use anyhow::Context as _;
use futures_util::stream::{BoxStream, FuturesUnordered, StreamExt as _};
use tokens_core::{Account, InUse, MistTokens, OktaTokens, Service, TokenProvider};
use tokens_http::Secret;
use tokens_sandbox::Sandbox;
use uuid::Uuid;

use crate::cli::Global;
use crate::output::Problem;
use config::keys;
use definition::{Definition, MistScope, Settings};
use environment::Environment;
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

/// All accounts that are defined, before any is picked.
#[derive(Debug)]
struct Defined {
    definitions: Vec<Definition>,
    /// Accounts that the environment hints at and can't make. They matter only where they are wanted.
    broken: Vec<Broken>,
    source: Source,
    sandbox: Option<Sandbox>,
}

#[derive(Debug)]
struct Broken {
    names: &'static [&'static str],
    service: Service,
    problem: Problem,
}

/// Who defines accounts.
#[derive(Debug)]
struct Source {
    sandbox: bool,
    file: Option<Arc<Path>>,
    environment: bool,
}

/// Finds out which accounts there are, and picks those that `global` asks for.
///
/// # Errors
///
/// When the configuration can't work, and when `--account` asks for what is not there.
pub(crate) async fn choose(global: &Global) -> anyhow::Result<Accounts> {
    let defined = defined(global).await?;
    let wanted = Wanted::new(&global.accounts)?;
    for broken in defined.broken {
        if broken.names.iter().any(|name| wanted.has(name)) {
            return Err(broken.problem.into());
        }
    }
    let definitions = defined.definitions;
    if definitions.is_empty() {
        return Err(no_account(&defined.source).into());
    }
    let names: Vec<_> = definitions.iter().map(|known| known.name.clone()).collect();
    let names = names.iter().map(String::as_str);
    if let Some(pattern) = wanted.unmatched(names.clone()) {
        return Err(unknown(pattern, names, &defined.source).into());
    }
    let opener = Opener::new(global, &definitions);
    let of_key: Vec<_> = definitions
        .iter()
        .filter(|definition| definition.depends_on_key())
        .map(|definition| definition.name.clone())
        .collect();
    let chosen = definitions
        .into_iter()
        .filter(|definition| wanted.has(&definition.name))
        .map(|definition| Chosen {
            asked: wanted.asks_for(&definition.name, &of_key),
            definition,
        })
        .collect();
    Ok(Accounts {
        opener,
        chosen,
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
    pub(crate) fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        self.chosen.retain(|chosen| keep(&chosen.definition.name));
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
    let opener = Opener::new(global, &defined.definitions);
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
    /// the name of an account, or why it can't be told. An account whose credential the service refuses is left out.
    pub(crate) async fn credentials(&self) -> Vec<(String, tokens_core::Result<InUse>)> {
        credentials::beside(&self.opener, &self.defined, &self.definition).await
    }

    /// The variables that hold secrets, which no other program is to inherit.
    pub(crate) fn secret_variables(&self) -> &[String] {
        self.opener.secret_variables()
    }
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
    let options = connection::options(connection::Manner::new(global), name, &definition.service());
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

/// Finds the account called exactly `name`.
async fn find(global: &Global, name: &str) -> anyhow::Result<(Defined, Definition)> {
    if !Wanted::new(&global.accounts)?.has(name) {
        let problem = format!("the account `{name}` is not among those of --account");
        return Err(Problem::usage(problem)
            .hint("leave --account out: the account is named already")
            .into());
    }
    let mut defined = defined(global).await?;
    let is_broken = |broken: &Broken| broken.names.contains(&name);
    if let Some(index) = defined.broken.iter().position(is_broken) {
        return Err(defined.broken.swap_remove(index).problem.into());
    }
    if defined.definitions.is_empty() && defined.broken.is_empty() {
        return Err(no_account(&defined.source).into());
    }
    let found = defined.definitions.iter().find(|known| known.name == name);
    if let Some(definition) = found.cloned() {
        return Ok((defined, definition));
    }
    let names = defined.definitions.iter().map(|known| known.name.as_str());
    Err(unknown(name, names, &defined.source).into())
}

async fn defined(global: &Global) -> anyhow::Result<Defined> {
    let mut defined = Defined {
        definitions: Vec::new(),
        broken: Vec::new(),
        source: Source {
            sandbox: global.sandbox,
            file: None,
            environment: false,
        },
        sandbox: None,
    };
    if global.sandbox {
        let started = Sandbox::start().await;
        let sandbox = started.context("the sandbox could not be started")?;
        defined.definitions = sandbox::define(&sandbox);
        defined.sandbox = Some(sandbox);
        return Ok(defined);
    }
    if let Some(config) = config::load(global)? {
        defined.source.file = Some(config.path);
        defined.definitions = config.definitions;
    }
    if defined.source.file.is_none() || global.env_accounts {
        defined.source.environment = true;
        defined.add_environment(&Environment::of_process()?)?;
    }
    Ok(defined)
}

impl Defined {
    fn add_environment(&mut self, environment: &Environment) -> Result<(), Problem> {
        let okta = environment.okta().map(|okta| okta.into_iter().collect());
        let [okta_name, mist_names @ ..] = &environment::NAMES;
        for (names, service, definitions) in [
            (std::slice::from_ref(okta_name), Service::Okta, okta),
            (mist_names.as_slice(), Service::Mist, environment.mist()),
        ] {
            match definitions {
                Ok(definitions) => self.add(definitions)?,
                Err(problem) => self.broken.push(Broken {
                    names,
                    service,
                    problem,
                }),
            }
        }
        Ok(())
    }

    fn add(&mut self, definitions: Vec<Definition>) -> Result<(), Problem> {
        for definition in definitions {
            let name = &definition.name;
            if let Some(other) = self.definitions.iter().find(|other| other.name == *name) {
                return Err(Problem::usage(format!(
                    "both the configuration ({}) and the environment ({}) make an account `{name}`",
                    other.secret().origin,
                    definition.secret().origin
                ))
                .hint("give it another name in the configuration, or leave --env-accounts out"));
            }
            self.definitions.push(definition);
        }
        Ok(())
    }
}

fn no_account(source: &Source) -> Problem {
    match &source.file {
        Some(path) => Problem::usage(format!(
            "the configuration {} has no account",
            path.display()
        ))
        .hint(if source.environment {
            "add one, or set the variables of one"
        } else {
            "add one, or use those of the environment with --env-accounts"
        }),
        None => Problem::usage("no account is set up").hint(format!(
            "{}; write a configuration with `tokens accounts init`; or try it with --sandbox",
            environment::set_any()
        )),
    }
}

/// No account is called `name`, or matches it.
fn unknown<'n>(
    name: &str,
    names: impl Iterator<Item = &'n str> + Clone,
    source: &Source,
) -> Problem {
    if source.environment && environment::NAMES.contains(&name) {
        return Problem::usage(format!("the account `{name}` is not set up")).hint(format!(
            "{}, or try it with --sandbox",
            environment::set(name)
        ));
    }
    let is_pattern = name.contains(['*', '?', '[']);
    let problem = if is_pattern {
        format!("no account matches `{name}`")
    } else {
        format!("there is no account `{name}`")
    };
    let who = match (source.sandbox, &source.file, source.environment) {
        (true, ..) => "the sandbox has".to_owned(),
        (_, Some(path), false) => format!("the configuration {} has", path.display()),
        _ => "there are".to_owned(),
    };
    let meant = keys::nearest(name, names.clone());
    let meant = meant
        .filter(|_| !is_pattern)
        .map(|meant| format!("did you mean `{meant}`? "));
    Problem::usage(problem).hint(format!(
        "{}{who} {}",
        meant.unwrap_or_default(),
        keys::list(names)
    ))
}
