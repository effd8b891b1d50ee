//! `tokens list`: the tokens of all accounts.

mod estate;
mod held;
mod lines;
mod order;
mod print;
mod read;

use std::io;
use std::pin::pin;

use jiff::Timestamp;
use tokens_core::InventoryOptions;
use tokens_core::filter::{Condition, Filter};
use tokio::task::spawn_blocking;

use tokens_accounts::{AccountDef, Accounts, Services, list as names_of};

use crate::accounts;
use crate::cli::{Format, Global, List};
use crate::exit::Exit;
use crate::output::{self, Printer, Problem, Progress};
use crate::{services, signals};
use estate::Estate;
use held::Held;
use lines::Lines;
use print::{Printed, finish};
use read::{Sink, read};

/// Lists. A signal ends the reading, not the command: what was read until then is printed.
pub(super) async fn run(
    printer: Printer,
    global: &Global,
    arguments: List,
) -> anyhow::Result<Exit> {
    let format = global.output;
    check(format, &arguments)?;
    check_services(&global.services, &arguments.filters)?;
    let mut signals = signals::Listener::new();
    let mut signal = pin!(signals.end());
    let chosen = tokio::select! {
        biased;
        signal = &mut signal => {
            printer.message("error: interrupted");
            return Ok(signal.exit);
        }
        chosen = accounts::choose(global) => chosen,
    };
    let accounts::Chosen {
        accounts, context, ..
    } = &mut chosen?;
    check_accounts(&arguments.filters, accounts)?;
    // Accounts that the filters leave nothing of are not even asked.
    accounts.retain(|account| {
        let mut filters = arguments.filters.iter();
        filters.all(|filter| filter.lets_account(account.name(), &account.service()))
    });

    let names = accounts.names().map(str::to_owned).collect();
    let mut estate = Estate::new(
        names,
        arguments.filters.clone(),
        Timestamp::now(),
        global.services.kinds().cloned().collect(),
    );
    let mut sink = match format {
        Format::Ndjson => Sink::Lines(Lines::new(printer)),
        _ => Sink::Held(Held::default()),
    };
    let mut options = InventoryOptions::default();
    options.owners = arguments.owners;
    let is_alone = format != Format::Ndjson || !printer.is_terminal();
    let progress = Progress::start(printer, is_alone);
    let interrupted = tokio::select! {
        biased;
        signal = &mut signal => Some(signal.exit),
        ended = read(accounts, context, &options, &mut estate, &mut sink, progress) => {
            ended?;
            None
        }
    };
    estate.sort();

    // Errors first, so that the last line of the table is the last one seen.
    output::report_missing(printer, estate.missing());
    for (key, count) in estate.unknown() {
        let (tokens, them) = match count {
            1 => ("1 token is".to_owned(), "it"),
            _ => (format!("{count} tokens are"), "them"),
        };
        let advice = match *key {
            "owner" if !arguments.owners => {
                let services =
                    services::titles(&global.services, |capability| capability.look_up_owner);
                format!("; --owners looks up those of {services}")
            }
            _ => String::new(),
        };
        printer.note(&format!(
            "note: {tokens} left out, as it is not known whether `{key}` holds for {them}{advice}"
        ));
    }
    if interrupted.is_some() {
        printer.message("error: interrupted");
    }
    let kinds = estate.missing().map(|missing| missing.error.kind());
    let exit = interrupted.unwrap_or(Exit::of_list(estate.is_listed(), kinds));
    let is_interrupted = interrupted.is_some();
    let print = async {
        match sink {
            Sink::Lines(mut lines) => finish(&mut lines, &estate, is_interrupted).await,
            Sink::Held(held) => {
                let mut found = held.into_found();
                order::sort(&mut found, arguments.sort);
                let list = Printed {
                    found,
                    estate,
                    interrupted: is_interrupted,
                };
                let printing =
                    spawn_blocking(move || list.print(printer, format, &arguments.columns));
                printing.await.map_err(io::Error::other)?
            }
        }
    };
    let printed = tokio::select! {
        biased;
        // The second one ends the command from outside.
        signal = &mut signal, if !is_interrupted => {
            printer.message("error: interrupted");
            return Ok(signal.exit);
        }
        printed = print => printed,
    };
    match printed {
        // Who has read enough of it still learns how it ended.
        Err(error) if !error.is_closed_pipe() => Err(error.into()),
        _ => Ok(exit),
    }
}

/// Refuses a filter by a value that no service has: it would leave nothing.
fn check_services(services: &Services, filters: &[Filter]) -> Result<(), Problem> {
    for filter in filters {
        filter.check(services.kinds()).map_err(|why| {
            Problem::usage(format!(
                "invalid value '{filter}' for '--filter <KEY=VALUE>': {why}"
            ))
        })?;
    }
    Ok(())
}

/// Refuses a filter by an account's name that no account has: it would leave nothing, and look as if there were nothing.
fn check_accounts(filters: &[Filter], accounts: &Accounts) -> Result<(), Problem> {
    for filter in filters {
        let is_let =
            |account: &dyn AccountDef| filter.lets_account(account.name(), &account.service());
        if let (Condition::Account(pattern), false) = (filter.condition(), filter.is_negated())
            && !accounts.iter().any(is_let)
        {
            let names = names_of(accounts.names());
            return Err(Problem::usage(format!("no account matches `{pattern}`"))
                .hint(format!("there are {names}")));
        }
    }
    Ok(())
}

/// Refuses what the format has no use for.
fn check(format: Format, arguments: &List) -> Result<(), Problem> {
    let is_table = matches!(format, Format::Table | Format::Csv);
    if !arguments.columns.is_empty() && !is_table {
        return Err(Problem::usage("--columns is for tables and CSV")
            .hint("JSON has all members; leave --columns out, or ask for -o csv"));
    }
    if arguments.sort.is_some() && format == Format::Ndjson {
        return Err(Problem::usage(
            "--sort is not for NDJSON, which is written as the answers arrive",
        )
        .hint("leave --sort out, or ask for -o json"));
    }
    Ok(())
}
