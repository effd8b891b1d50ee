//! `tokens list`: the tokens of all accounts.

mod estate;
mod held;
mod lines;
mod notes;
mod order;
mod print;
mod read;

use std::io;
use std::pin::pin;
use std::sync::Arc;

use jiff::Timestamp;
use tokens_core::filter::{Condition, Filter};
use tokens_core::snapshot::{Begin, Collector, SnapshotOptions};
use tokens_core::{Detail, DetailSet, InventoryOptions, UsageOptions};
use tokio::task::spawn_blocking;

use tokens_accounts::{AccountDef, Accounts, Services, list as names_of};

use crate::accounts;
use crate::cli::{ColumnName, Format, Global, List, With};
use crate::detail_cache::FileCache;
use crate::exit::Exit;
use crate::output::{self, Printer, Problem, Progress};
use crate::{claims, signals};
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

    let claims = claims::load(global)?;
    let mut details = arguments.details();
    if arguments.columns.contains(&ColumnName::OwnerStatus) {
        details.insert(Detail::Owners);
    }
    claims.needs().iter().for_each(|one| details.insert(one));
    let cache = match arguments.cache {
        Some(_) if details.is_empty() => {
            return Err(
                Problem::usage("--cache is for details, and none are asked for")
                    .hint("ask for them with --with, or leave --cache out")
                    .into(),
            );
        }
        Some(max_age) => Some(FileCache::new(global, max_age)?),
        None => None,
    };
    let usage = arguments.with.contains(&With::Usage);
    let begun = Timestamp::now();
    let mut begin = Begin::new(env!("CARGO_PKG_VERSION"), begun);
    begin.accounts = accounts.names().map(str::to_owned).collect();
    begin.details = details.iter().collect();
    let mut snapshot = SnapshotOptions::default();
    snapshot.filters.clone_from(&arguments.filters);
    snapshot.claims = Arc::new(claims);
    snapshot.kinds = global.services.kinds().cloned().collect();
    snapshot.is_strict = arguments.strict;
    let mut estate = Estate::new(Collector::new(begin, snapshot));
    let mut sink = match format {
        Format::Ndjson => Sink::Lines(Lines::new(printer)),
        _ => Sink::Held(Held::default()),
    };
    sink.begin(estate.collector.begin())?;
    let options = InventoryOptions::default()
        .filters(arguments.filters.clone())
        .reader(details.has(Detail::Permissions))
        .usage(usage.then(|| UsageOptions::new(arguments.since, arguments.max_requests)))
        .details(details.clone())
        .cache(cache.clone().map(|cache| cache as _));
    let is_alone = format != Format::Ndjson || !printer.is_terminal();
    let progress = Progress::start(printer, is_alone);
    let org = arguments.org.as_deref();
    let interrupted = tokio::select! {
        biased;
        signal = &mut signal => Some(signal.exit),
        ended = read(accounts, context, &options, org, &mut estate, &mut sink, progress) => {
            check_org(org, ended?, &estate)?;
            None
        }
    };
    let is_interrupted = interrupted.is_some();
    let end = estate.end(is_interrupted);
    if let Some(cache) = cache {
        cache.save(printer);
    }

    // Errors first, so that the last line of the table is the last one seen.
    notes::tell(printer, &estate, &end);
    notes::tell_never(printer, &arguments.filters, &estate);
    if end.complete {
        let checked = estate.collector.check_values();
        checked.map_err(|why| Problem::usage(why.to_string()))?;
    }
    if is_interrupted {
        printer.message("error: interrupted");
    }
    let kinds = estate.collector.failed().iter();
    let exit = match Exit::of_list(estate.is_listed(), kinds.map(|failed| failed.error.kind())) {
        Exit::Ok if !end.missing.is_empty() => Exit::Partial,
        exit => exit,
    };
    let exit = interrupted.unwrap_or(exit);
    let print = async {
        match sink {
            Sink::Lines(mut lines) => finish(&mut lines, end).await,
            Sink::Held(held) => {
                let mut found = held.into_found();
                order::sort(&mut found, arguments.sort);
                let list = Printed {
                    found,
                    estate,
                    end,
                    interrupted: is_interrupted,
                    fields: output::fields::usual(&details, usage),
                    asked: asked(&arguments, &details),
                    chosen: arguments.columns,
                };
                let printing = spawn_blocking(move || list.print(printer, format));
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

/// The columns of what is asked for, which a table shows beside the usual ones.
fn asked(arguments: &List, details: &DetailSet) -> Vec<ColumnName> {
    let filters = &arguments.filters;
    let is_of_network = |filter: &Filter| matches!(filter.condition(), Condition::AnyNetwork);
    let asked = [
        (ColumnName::OwnerStatus, details.has(Detail::Owners)),
        (
            ColumnName::Network,
            arguments.with.contains(&With::Zones) || filters.iter().any(is_of_network),
        ),
        (ColumnName::Team, filters.iter().any(Filter::is_of_claims)),
        (ColumnName::Usage, arguments.with.contains(&With::Usage)),
    ];
    let asked = asked.into_iter().filter(|(_, is_asked)| *is_asked);
    asked.map(|(name, _)| name).collect()
}

/// Refuses an organization that no account has, unless one could not be asked.
fn check_org(org: Option<&str>, has_org: bool, estate: &Estate) -> Result<(), Problem> {
    match org {
        Some(org) if !has_org && estate.collector.failed().is_empty() => {
            let problem = format!("no account has the organization `{org}`");
            Err(Problem::usage(problem).hint("name it by its id, or by a name that only it has"))
        }
        _ => Ok(()),
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
    if arguments.filters.len() > SnapshotOptions::MAX_FILTERS {
        let most = SnapshotOptions::MAX_FILTERS;
        return Err(Problem::usage(format!("more than {most} filters"))
            .hint("list with fewer, and choose among the tokens of -o json"));
    }
    let is_table = matches!(format, Format::Table | Format::Wide | Format::Csv);
    if !arguments.columns.is_empty() && !is_table {
        return Err(Problem::usage("--columns is for tables and CSV")
            .hint("JSON has all members; leave --columns out, or ask for -o csv"));
    }
    if arguments.columns.contains(&ColumnName::Usage) && !arguments.with.contains(&With::Usage) {
        return Err(
            Problem::usage("the column `usage` needs the log, which is not asked for")
                .hint("add --with usage"),
        );
    }
    if arguments.sort.is_some() && format == Format::Ndjson {
        return Err(Problem::usage(
            "--sort is not for NDJSON, which is written as the answers arrive",
        )
        .hint("leave --sort out, or ask for -o json"));
    }
    Ok(())
}
