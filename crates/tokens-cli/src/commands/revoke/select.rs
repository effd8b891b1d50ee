//! The tokens that `revoke` is asked for, and the accounts that revoke them.

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use anyhow::Context as _;
use tokens_change::{Named, NamedToken, Selected, read_token_list};
use tokens_core::{NamedFor, TokenId, TokenRef};

use crate::accounts::{self, OpenAccounts};
use crate::cli::{Global, Revoke};
use crate::output::Problem;

/// So many characters of an account's name are quoted.
const MAX_QUOTED: usize = 64;

/// Whether `path` means standard input.
pub(super) fn is_stdin(path: &Path) -> bool {
    path == Path::new("-")
}

/// Whether the first argument is the reference of a token, and not an account.
fn is_reference(revoke: &Revoke) -> bool {
    let account = revoke.account.as_ref();
    account.is_some_and(|account| account.parse::<TokenRef>().is_ok())
}

/// Refuses arguments that name no token.
///
/// # Errors
///
/// When they don't.
pub(super) fn check(revoke: &Revoke) -> Result<(), Problem> {
    if revoke.from.is_some() || !revoke.ids.is_empty() || is_reference(revoke) {
        return Ok(());
    }
    let problem = "it is not said which tokens are meant";
    let hint = "name the account and the tokens' ids, references alone, or a list with --from";
    Err(Problem::usage(problem).hint(hint))
}

/// What names tokens: the arguments, or the list that `--from` names.
///
/// # Errors
///
/// When the list can't be read, is not a whole list, or has tokens of another account than the one that is named.
pub(super) async fn named(global: &Global, revoke: &Revoke) -> anyhow::Result<Vec<Named>> {
    let selection = accounts::selection(global)?;
    if revoke.subset && revoke.from.is_none() {
        return Err(Problem::usage("--subset needs --from").into());
    }
    let Some(path) = revoke.from.clone() else {
        let mut known = HashSet::new();
        let reference = revoke.account.iter().filter(|_| is_reference(revoke));
        let all = reference.chain(&revoke.ids);
        let ids = (1..).zip(all.filter(|id| known.insert(*id)));
        let named = ids.map(|(number, id)| match id.parse() {
            Ok(token) => Named::new(number, NamedToken::Ref(token)),
            Err(_) => Named::new(number, NamedToken::Id(TokenId::new(id))),
        });
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
    let read = read.await.map_err(io::Error::other).flatten();
    let read = read
        .with_context(|| format!("{shown} can't be read"))
        .map_err(|error| Problem::usage("there is no list of tokens to revoke").caused_by(error))?;
    let unfit = |why: &str| Problem::usage(format!("{shown}: {why}; nothing was revoked"));
    let named = read.map_err(|error| {
        let problem = unfit(error.message());
        match error.hint() {
            Some(_) if error.message().contains("subset") => problem.hint("add --subset"),
            Some(hint) => problem.hint(hint),
            None => problem,
        }
    })?;
    // A part of it is asked for, or none of it is of another account.
    let is_wanted = |account: &String| {
        revoke.account.as_ref().is_none_or(|asked| asked == account) && selection.has(account)
    };
    let (wanted, others): (Vec<_>, Vec<_>) = named
        .into_iter()
        .partition(|one| one.account.as_ref().is_none_or(is_wanted));
    match others.first() {
        Some(Named {
            line,
            account: Some(account),
            ..
        }) if !revoke.subset => {
            let beginning: String = account.chars().take(MAX_QUOTED).collect();
            let why = format!("line {line} is a token of the account `{beginning}`");
            Err(unfit(&why)
                .hint("add --subset to take only the tokens of the account that is named")
                .into())
        }
        _ => Ok(wanted),
    }
}

/// The tokens of `named`, and the accounts that they are of, open.
///
/// # Errors
///
/// When an account can't be opened, and when it is not known which one a token is of.
pub(super) async fn open(
    global: &Global,
    revoke: &Revoke,
    named: Vec<Named>,
) -> anyhow::Result<(Vec<Selected>, OpenAccounts)> {
    let is_id = |one: &Named| matches!(one.token, NamedToken::Id(_));
    match revoke.account.as_ref().filter(|_| !is_reference(revoke)) {
        // Ids are of one provider.
        Some(account) if revoke.org.is_some() || named.iter().all(is_id) => {
            let one = accounts::open_one(global, account, revoke.org.as_deref()).await?;
            let id = one.provider.id().clone();
            let tokens = match revoke.from {
                Some(_) => named
                    .into_iter()
                    .map(|one| one.select(Some(&id)))
                    .collect::<Result<_, _>>()?,
                None => {
                    let names = revoke.ids.iter().flat_map(|name| name.parse());
                    let tokens = one
                        .find(&names.collect::<Vec<_>>(), NamedFor::Changing)
                        .await?;
                    let mut known = HashSet::new();
                    let ids = tokens.into_iter().map(|token| token.id);
                    let ids = ids.filter(|id| known.insert(id.clone()));
                    ids.map(|token| Selected::new(id.clone(), token)).collect()
                }
            };
            Ok((tokens, OpenAccounts::of(one)))
        }
        account => {
            let mut tokens = Vec::new();
            for one in named {
                let mut token = one.select(None)?;
                token.account = token.account.or_else(|| account.cloned());
                tokens.push(token);
            }
            let accounts = accounts::open_for(global, &tokens).await?;
            Ok((tokens, accounts))
        }
    }
}
