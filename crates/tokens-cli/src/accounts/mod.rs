//! Which accounts there are, and how they are opened.

mod connection;
mod environment;
mod mist;
mod sandbox;

use std::sync::Arc;

use tokens_core::{Account, AccountTokens, TokenProvider};
use tokens_sandbox::Sandbox;

use crate::cli::Global;
use crate::output::Problem;
use environment::Environment;

/// The accounts that a command works on.
#[derive(Debug, Default)]
pub(crate) struct Accounts {
    /// Those that are open, in the order in which they are shown.
    pub(crate) open: Vec<Account>,
    /// Those that could not be opened.
    pub(crate) failed: Vec<Failed>,
    /// Serves as long as this lives.
    sandbox: Option<Sandbox>,
}

/// Accounts that could not be opened, all for one reason.
#[derive(Debug)]
pub(crate) struct Failed {
    pub(crate) accounts: Vec<NotOpened>,
    pub(crate) error: tokens_core::Error,
}

/// An account that would be there.
#[derive(Debug)]
pub(crate) struct NotOpened {
    pub(crate) name: String,
    pub(crate) org_id: Option<String>,
}

/// Which of the accounts are wanted.
#[derive(Debug)]
pub(crate) struct Wanted(Vec<String>);

impl Wanted {
    /// Those with these names; all, if there are none.
    pub(crate) fn new(names: &[String]) -> Self {
        let mut wanted: Vec<String> = Vec::new();
        for name in names {
            if !wanted.contains(name) {
                wanted.push(name.clone());
            }
        }
        Self(wanted)
    }

    /// Whether this one is.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.is_empty() || self.is_named(name)
    }

    /// Whether this one was asked for by name.
    pub(crate) fn is_named(&self, name: &str) -> bool {
        self.0.iter().any(|wanted| wanted == name)
    }

    /// Refuses names that no account has.
    fn check(&self, known: &[&str], hint: &str) -> Result<(), Problem> {
        match self.0.iter().find(|name| !known.contains(&name.as_str())) {
            None => Ok(()),
            Some(name) => Err(Problem::usage(format!("there is no account `{name}`")).hint(hint)),
        }
    }
}

/// Opens the accounts that `global` asks for.
///
/// # Errors
///
/// When the configuration can't work. An account whose service fails is among the `failed` instead.
pub(crate) async fn open(global: &Global) -> anyhow::Result<Accounts> {
    open_wanted(global, &Wanted::new(&global.accounts)).await
}

async fn open_wanted(global: &Global, wanted: &Wanted) -> anyhow::Result<Accounts> {
    if global.sandbox {
        sandbox::open(global, wanted).await
    } else {
        environment::open(global, &Environment::of_process()?, wanted).await
    }
}

/// One account, open.
#[derive(Debug)]
pub(crate) struct One {
    pub(crate) account: String,
    pub(crate) provider: Arc<dyn TokenProvider>,
    _sandbox: Option<Sandbox>,
}

/// Opens the account called `name`, and no other.
///
/// # Errors
///
/// When it can't be opened, whatever the reason.
pub(crate) async fn open_one(global: &Global, name: &str) -> anyhow::Result<One> {
    let name = name.to_owned();
    if !Wanted::new(&global.accounts).has(&name) {
        let problem = format!("the account `{name}` is not among those of --account");
        return Err(Problem::usage(problem)
            .hint("leave --account out: the account is named already")
            .into());
    }
    let accounts = open_wanted(global, &Wanted::new(std::slice::from_ref(&name))).await?;
    if let Some(failed) = accounts.failed.into_iter().next() {
        return Err(failed.error.into());
    }
    let mut open = accounts.open.into_iter();
    let account = open.find(|account| account.name == name);
    let account = account.ok_or_else(|| Problem::usage(format!("there is no account `{name}`")))?;
    let AccountTokens::One(provider) = account.tokens else {
        return Err(Problem::usage("the account has several organizations").into());
    };
    Ok(One {
        account: account.name,
        provider,
        _sandbox: accounts.sandbox,
    })
}
