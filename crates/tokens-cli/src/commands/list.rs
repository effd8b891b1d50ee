//! `tokens list`: the tokens of all accounts.

use futures_util::StreamExt as _;
use jiff::Timestamp;
use tokens_core::{Account, Entry, Error, InventoryOptions, Token, inventory};

use crate::accounts::{self, Opening};
use crate::cli::{Format, Global, List};
use crate::exit::Exit;
use crate::output::{self, Printer, Stream, json};

/// The accounts, those that are open and those that are not, in the order of their definition.
#[derive(Debug, Default)]
struct Accounts {
    open: Vec<Account>,
    failed: Vec<Failed>,
}

#[derive(Debug)]
struct Failed {
    name: String,
    org_id: Option<String>,
    error: Error,
}

async fn open(chosen: &accounts::Accounts) -> Accounts {
    let mut openings: Vec<_> = chosen.open().collect().await;
    openings.sort_by_key(|opening| match opening {
        Opening::Open { index, .. } | Opening::Failed { index, .. } => *index,
    });
    let mut accounts = Accounts::default();
    for opening in openings {
        match opening {
            Opening::Open { account, .. } => accounts.open.push(account),
            Opening::Failed {
                name,
                org_id,
                error,
                ..
            } => accounts.failed.push(Failed {
                name,
                org_id,
                error,
            }),
        }
    }
    accounts
}

/// What was read of one account.
#[derive(Debug, Default)]
struct Read {
    tokens: Vec<Token>,
    error: Option<Error>,
}

pub(super) async fn run(
    printer: Printer,
    global: &Global,
    _arguments: List,
) -> anyhow::Result<Exit> {
    let chosen = accounts::choose(global).await?;
    let accounts = open(&chosen).await;
    let mut reads: Vec<Read> = accounts.open.iter().map(|_| Read::default()).collect();
    let mut entries = inventory(&accounts.open, &InventoryOptions::default());
    while let Some((index, entry)) = entries.next().await {
        match entry {
            Entry::Token(token) => {
                if let Some(read) = reads.get_mut(index) {
                    read.tokens.push(*token);
                }
            }
            Entry::Failed(error) => {
                if let Some(read) = reads.get_mut(index) {
                    read.error = Some(error);
                }
            }
            _ => {}
        }
    }

    // Errors first, so that the last line of the table is the last one seen.
    report(printer, &accounts, &reads);
    let text = match global.output {
        Format::Json => json::text(&document(&accounts, &reads))?,
        _ => table(printer, &accounts, &reads),
    };
    // An account that was read to its end was listed even if it is empty.
    let listed = reads
        .iter()
        .any(|read| read.error.is_none() || !read.tokens.is_empty());
    let errors = errors(&accounts, &reads).map(|(.., error)| error.kind());
    let exit = Exit::of_list(listed, errors);
    // Who has read enough of it still learns how it ended.
    printer.result(&text)?;
    Ok(exit)
}

/// Each failure, with the account's name and organization; one that several accounts share, once for each.
fn errors<'a>(
    accounts: &'a Accounts,
    reads: &'a [Read],
) -> impl Iterator<Item = (&'a str, Option<&'a str>, &'a Error)> {
    let read = accounts
        .open
        .iter()
        .zip(reads)
        .filter_map(|(account, read)| {
            let org_id = account.id().org_id.as_deref();
            Some((account.name.as_str(), org_id, read.error.as_ref()?))
        });
    let not_opened = accounts.failed.iter().map(|failed| {
        let org_id = failed.org_id.as_deref();
        (failed.name.as_str(), org_id, &failed.error)
    });
    read.chain(not_opened)
}

/// Each token, with the name of its account: accounts in their order, tokens in the service's.
fn tokens<'a>(
    accounts: &'a Accounts,
    reads: &'a [Read],
) -> impl Iterator<Item = (&'a str, &'a Token)> {
    accounts.open.iter().zip(reads).flat_map(|(account, read)| {
        let tokens = read.tokens.iter();
        tokens.map(|token| (account.name.as_str(), token))
    })
}

fn report(printer: Printer, accounts: &Accounts, reads: &[Read]) {
    for (account, read) in accounts.open.iter().zip(reads) {
        if let Some(error) = &read.error {
            output::report_for(printer, &account.name, error);
        }
    }
    for failed in &accounts.failed {
        output::report_for(printer, &failed.name, &failed.error);
    }
}

fn document<'a>(accounts: &'a Accounts, reads: &'a [Read]) -> json::List<'a> {
    let errors: Vec<_> = errors(accounts, reads)
        .map(|(account, org_id, error)| json::Failure::new(account, org_id, error))
        .collect();
    json::List {
        schema: json::SCHEMA,
        complete: errors.is_empty(),
        errors,
        tokens: tokens(accounts, reads)
            .map(|(account, token)| json::Record { account, token })
            .collect(),
    }
}

fn table(printer: Printer, accounts: &Accounts, reads: &[Read]) -> String {
    let mut text = output::token_table(
        tokens(accounts, reads),
        Timestamp::now(),
        printer.width(Stream::Out),
    );
    text.push_str(&output::summary(
        tokens(accounts, reads).count(),
        &accounts.open,
        accounts.open.len() + accounts.failed.len(),
        errors(accounts, reads).count(),
    ));
    text
}
