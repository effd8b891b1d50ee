//! `tokens list`: the tokens of all accounts.

use futures_util::StreamExt as _;
use jiff::Timestamp;
use tokens_core::{Entry, Error, InventoryOptions, Token, inventory};

use crate::accounts::{self, Accounts};
use crate::cli::{Format, Global, List};
use crate::exit::Exit;
use crate::output::{self, Printer, Stream, json};

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
    let accounts = accounts::open(global).await?;
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
    let not_opened = accounts.failed.iter().flat_map(|failed| {
        let accounts = failed.accounts.iter();
        accounts.map(|account| {
            let org_id = account.org_id.as_deref();
            (account.name.as_str(), org_id, &failed.error)
        })
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
        let names: Vec<_> = failed
            .accounts
            .iter()
            .map(|account| account.name.as_str())
            .collect();
        output::report_for(printer, &names.join(", "), &failed.error);
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
    let not_opened: usize = accounts
        .failed
        .iter()
        .map(|failed| failed.accounts.len())
        .sum();
    text.push_str(&output::summary(
        tokens(accounts, reads).count(),
        &accounts.open,
        accounts.open.len() + not_opened,
        errors(accounts, reads).count(),
    ));
    text
}
