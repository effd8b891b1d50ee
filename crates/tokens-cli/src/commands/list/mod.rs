//! `tokens list`: the tokens of all accounts.

mod estate;
mod order;

use std::io::{BufWriter, Write};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use clap::ValueEnum as _;
use futures_util::future::ready;
use futures_util::stream::{self, BoxStream, StreamExt as _};
use jiff::Timestamp;
use tokens_core::{AccountTokens, Entry, InventoryOptions};

use crate::accounts::{self, Accounts, Opening};
use crate::cli::{ColumnName, Format, Global, List};
use crate::exit::Exit;
use crate::output::table::Screen;
use crate::output::{self, OutputError, Printer, Problem, Progress, Stream, columns, csv, json};
use crate::signals;
use estate::{Estate, Found, Source};

/// When nothing comes for so long, what came before is not held back any longer.
const LULL: Duration = Duration::from_millis(20);

/// Lists. A signal ends the reading, not the command: what was read until then is printed.
pub(super) async fn run(
    printer: Printer,
    global: &Global,
    arguments: List,
) -> anyhow::Result<Exit> {
    check(global.output, &arguments)?;
    let mut signal = pin!(signals::end());
    let chosen = tokio::select! {
        biased;
        signal = &mut signal => {
            printer.message("error: interrupted");
            return Ok(signal.exit);
        }
        chosen = accounts::choose(global) => chosen,
    };
    let mut accounts = chosen?;
    // Accounts that the filters leave nothing of are not even asked.
    accounts.retain(|name| {
        let mut filters = arguments.filters.iter();
        filters.all(|filter| filter.lets_account(name))
    });

    let names = accounts.names().into_iter().map(str::to_owned).collect();
    let mut estate = Estate::new(names, arguments.filters.clone(), Timestamp::now());
    let mut sink = match global.output {
        Format::Ndjson => Sink::Lines(printer.lines()),
        _ => Sink::Held(Vec::new()),
    };
    let mut options = InventoryOptions::default();
    options.owners = arguments.owners;
    let is_alone = global.output != Format::Ndjson || !printer.is_terminal();
    let progress = Progress::start(printer, is_alone);
    let interrupted = tokio::select! {
        biased;
        signal = &mut signal => Some(signal.exit),
        ended = read(&accounts, &options, &mut estate, &mut sink, progress) => {
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
            "owner" if !arguments.owners => "; --owners looks up those of Okta",
            _ => "",
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
    let printed = match sink {
        Sink::Lines(out) => finish(out, &estate, interrupted.is_some()),
        Sink::Held(mut found) => {
            order::sort(&mut found, arguments.sort);
            let list = Printed {
                found: &found,
                estate: &estate,
                interrupted: interrupted.is_some(),
            };
            list.print(printer, global.output, &arguments.columns)
        }
    };
    match printed {
        // Who has read enough of it still learns how it ended.
        Err(error) if !error.is_closed_pipe() => Err(error.into()),
        _ => Ok(exit),
    }
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

/// Where tokens go.
enum Sink {
    /// To standard output, at once.
    Lines(BufWriter<std::io::Stdout>),
    /// Nowhere before all are there.
    Held(Vec<Found>),
}

impl Sink {
    fn take(&mut self, mut found: Found) -> Result<(), OutputError> {
        match self {
            Self::Held(all) => {
                // They were read into room for four, and most often there is one.
                if let Some(privileges) = &mut found.token.privileges {
                    privileges.shrink_to_fit();
                }
                all.push(found);
            }
            Self::Lines(out) => {
                let record = json::Record {
                    account: &found.source.name,
                    token: &found.token,
                };
                json::write_line(out, &json::Line::Token(record))?;
            }
        }
        Ok(())
    }

    /// Whether nothing is held back that could be read already.
    fn is_flushed(&self) -> bool {
        match self {
            Self::Held(_) => true,
            Self::Lines(out) => out.buffer().is_empty(),
        }
    }

    fn flush(&mut self) -> Result<(), OutputError> {
        match self {
            Self::Held(_) => Ok(()),
            Self::Lines(out) => Ok(out.flush()?),
        }
    }
}

/// What happens to the accounts.
enum Event {
    Opened(Arc<Source>),
    Entry(Arc<Source>, Entry),
    Ended(Arc<Source>),
    NotOpened(Opening),
}

/// Reads all accounts at once.
async fn read(
    accounts: &Accounts,
    options: &InventoryOptions,
    estate: &mut Estate,
    sink: &mut Sink,
    mut progress: Progress,
) -> Result<(), OutputError> {
    let mut events = accounts
        .open()
        .map(|opening| events(opening, options))
        .flatten_unordered(None);
    loop {
        let event = tokio::select! {
            biased;
            event = events.next() => event,
            () = tokio::time::sleep(LULL), if !sink.is_flushed() => {
                sink.flush()?;
                continue;
            }
            () = progress.due() => {
                progress.show(estate.count());
                continue;
            }
        };
        match event {
            None => return Ok(()),
            Some(Event::Opened(source)) => estate.opened(source),
            Some(Event::Ended(source)) => estate.ended(source),
            Some(Event::Entry(source, entry)) => {
                if let Some(found) = estate.take(source, entry) {
                    sink.take(found)?;
                }
            }
            Some(Event::NotOpened(Opening::Failed {
                index,
                name,
                org_id,
                error,
            })) => estate.not_opened(index, name, org_id, error),
            Some(Event::NotOpened(Opening::Open { .. })) => {}
        }
    }
}

/// What happens to one account.
fn events(opening: Opening, options: &InventoryOptions) -> BoxStream<'static, Event> {
    let Opening::Open { index, account } = opening else {
        return stream::once(ready(Event::NotOpened(opening))).boxed();
    };
    let source = Arc::new(Source {
        index,
        id: account.id().clone(),
        capability: account.capability(),
        is_several: matches!(account.tokens, AccountTokens::Several(_)),
        name: account.name.clone(),
    });
    let opened = stream::once(ready(Event::Opened(source.clone())));
    let ended = stream::once(ready(Event::Ended(source.clone())));
    let entries = account.inventory(options);
    let entries = entries.map(move |entry| Event::Entry(source.clone(), entry));
    opened.chain(entries).chain(ended).boxed()
}

/// Writes the last line of a list that was streamed.
fn finish(
    mut out: BufWriter<std::io::Stdout>,
    estate: &Estate,
    interrupted: bool,
) -> Result<(), OutputError> {
    let errors = estate.errors(interrupted);
    let end = json::End {
        schema: json::SCHEMA,
        complete: errors.is_empty() && !interrupted,
        tokens: estate.matching(),
        errors,
    };
    json::write_line(&mut out, &json::Line::End(end))?;
    Ok(out.flush()?)
}

/// A list that is printed as a whole.
struct Printed<'a> {
    found: &'a [Found],
    estate: &'a Estate,
    interrupted: bool,
}

impl Printed<'_> {
    fn print(
        &self,
        printer: Printer,
        format: Format,
        chosen: &[ColumnName],
    ) -> Result<(), OutputError> {
        let tokens = self.found.iter();
        let tokens = tokens.map(|found| (found.source.name.as_str(), &*found.token));
        printer.write(|out| match format {
            Format::Json => {
                let errors = self.estate.errors(self.interrupted);
                let document = json::List {
                    schema: json::SCHEMA,
                    complete: errors.is_empty() && !self.interrupted,
                    errors,
                    tokens: tokens
                        .map(|(account, token)| json::Record { account, token })
                        .collect(),
                };
                json::write(out, &document)
            }
            Format::Csv => {
                let columns = match chosen {
                    [] => ColumnName::value_variants(),
                    chosen => chosen,
                };
                csv::write(out, columns, tokens, printer.is_terminal())
            }
            _ => {
                let columns = match chosen {
                    [] => self.usual_columns(),
                    chosen => chosen.to_vec(),
                };
                let screen = Screen {
                    width: printer.width(Stream::Out),
                    colours: printer.colours(Stream::Out),
                    hint: "; --columns chooses",
                };
                output::write_tokens(out, &columns, tokens, Timestamp::now(), screen)?;
                write!(out, "{}", self.estate.summary(self.interrupted))
            }
        })
    }

    /// With the organization where it is not clear from the account.
    fn usual_columns(&self) -> Vec<ColumnName> {
        let mut usual = columns::USUAL.to_vec();
        if self.estate.has_several() {
            usual.insert(1, ColumnName::Org);
        }
        usual
    }
}
