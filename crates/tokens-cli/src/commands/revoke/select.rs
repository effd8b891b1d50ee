//! The tokens that `revoke` is asked for, and the accounts that revoke them.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use anyhow::Context as _;
use tokens_change::{Credential, Named, NamedToken, Selected, read_token_list};
use tokens_core::{Account, ProviderId, TokenId};

use crate::accounts::{self, Chosen};
use crate::cli::{Global, Revoke};
use crate::output::Problem;

/// What to revoke, with what.
pub(super) struct Selection {
    pub(super) accounts: Vec<Account>,
    pub(super) tokens: Vec<Selected>,
    /// What may sign in with tokens of each account.
    pub(super) credentials: Vec<(String, Vec<Credential>)>,
}

/// Whether `path` means standard input.
pub(super) fn is_stdin(path: &Path) -> bool {
    path == Path::new("-")
}

/// What names tokens: the arguments, or the list that `--from` names.
///
/// # Errors
///
/// When the list can't be read, is not a whole list, or has tokens of another account than the one that is named.
pub(super) async fn named(revoke: &Revoke) -> anyhow::Result<Vec<Named>> {
    let Some(path) = revoke.from.clone() else {
        let ids = revoke.ids.iter().enumerate();
        let named = ids.map(|(index, id)| Named::new(index + 1, NamedToken::Id(TokenId::new(id))));
        return Ok(named.collect());
    };
    let shown = path.display().to_string();
    let is_subset = revoke.subset;
    // In a thread of its own, so that a signal ends the command while a pipe says nothing.
    let read = tokio::task::spawn_blocking(move || {
        let input: Box<dyn Read> = if is_stdin(&path) {
            Box::new(io::stdin().lock())
        } else {
            Box::new(File::open(&path)?)
        };
        io::Result::Ok(read_token_list(input, is_subset))
    });
    let read = read
        .await
        .map_err(io::Error::other)
        .flatten()
        .with_context(|| format!("{shown} can't be read"))
        .map_err(|error| Problem::usage("there is no list of tokens to revoke").caused_by(error))?;
    let unfit = |problem: Problem, why: &str| {
        problem.said(format!("{shown}: {why}; nothing was revoked"))
    };
    let named = read.map_err(|error| {
        let why = error.message().to_owned();
        unfit(Problem::from(error), &why)
    })?;
    let foreign = named.iter().find_map(|one| {
        let (account, asked) = (one.account.as_ref()?, revoke.account.as_ref()?);
        (account != asked).then_some((one.line, account))
    });
    match foreign {
        None => Ok(named),
        Some((line, account)) => {
            let beginning: String = account.chars().take(64).collect();
            let why = format!("line {line} is a token of the account `{beginning}`");
            Err(unfit(Problem::usage(""), &why)
                .hint("leave the account out: each token is revoked with the account that listed it")
                .into())
        }
    }
}

/// Opens the accounts of `named`.
///
/// # Errors
///
/// When one can't be opened, and when it is not known which account a token is of.
pub(super) async fn open(
    global: &Global,
    revoke: &Revoke,
    named: Vec<Named>,
) -> anyhow::Result<Selection> {
    let mut selection = Selection {
        accounts: Vec::new(),
        tokens: Vec::new(),
        credentials: Vec::new(),
    };
    if let Some(account) = &revoke.account {
        // One organization of it, where they are named by ids or --org.
        let is_id = |one: &Named| matches!(one.token, NamedToken::Id(_));
        if revoke.org.is_some() || named.iter().any(is_id) || named.is_empty() {
            let one = accounts::open_one(global, account, revoke.org.as_deref()).await?;
            let id = one.provider.id().clone();
            selection.credentials.push((one.account.clone(), one.credentials().await));
            selection.accounts.push(Account::new(&*one.account, one.provider.clone()));
            for one in named {
                selection.tokens.push(one.select(Some(&id))?);
            }
            return Ok(selection);
        }
    }
    let tokens: Result<Vec<_>, _> = named.into_iter().map(|one| one.select(None)).collect();
    selection.tokens = tokens?;
    let chosen = accounts::load(global).await?;
    let names: BTreeSet<String> = selection.tokens.iter().map(|token| match &token.account { }).collect();
    Ok(selection)
}
