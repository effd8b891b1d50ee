//! The commands, one a file.

mod accounts;
mod asking;
mod capabilities;
mod claims;
mod completions;
mod create;
mod guarded;
mod identify;
mod key;
mod list;
mod new_file;
mod privileges;
mod recover;
mod result;
mod revoke;
mod sandbox;
mod schema;
mod show;
mod update;
mod usage;

pub(crate) use usage::Suggested;

use std::ffi::OsString;
use std::future::Future;
use std::pin::pin;
use std::time::Duration;

use anyhow::Context as _;
use tokens_accounts::Services;

use crate::cli::{Cli, Command, Format};
use crate::exit::Exit;
use crate::logging;
use crate::output::{self, Printer, Problem, escape};
use crate::{signals, startup};

/// A change that a signal ends is looked at for so long, and so many times, whether its answer has arrived.
const LAST_LOOK: Duration = Duration::from_millis(100);
const LAST_TURNS: usize = 32;

/// Runs the command that `arguments` ask for, to its end or to a signal's.
pub(crate) fn main(services: Services, arguments: impl IntoIterator<Item = OsString>) -> Exit {
    let printer = Printer::new();
    let ended = match Cli::read(services, arguments) {
        Ok(cli) => {
            let printer = Printer::of(&cli.global);
            logging::start(cli.global.verbose, &cli.global.services);
            let on_signal = OnSignal::of(&cli.command);
            block_on(printer, on_signal, run(printer, cli))
        }
        Err(help) => help_or_error(printer, &help),
    };
    ended.unwrap_or_else(|error| {
        let exit = Exit::of(&error);
        if exit != Exit::Ok {
            output::report(printer, error.as_ref());
        }
        exit
    })
}

/// Help and version go to standard output, mistakes to standard error.
fn help_or_error(printer: Printer, help: &clap::Error) -> anyhow::Result<Exit> {
    // Without colours; what was typed is made safe.
    let text = escape::lines(&help.render().to_string());
    if help.use_stderr() {
        text.lines().for_each(|line| printer.message(line));
        return Ok(Exit::Usage);
    }
    printer.data(&text)?;
    Ok(Exit::Ok)
}

/// What a signal means to a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum OnSignal {
    /// It is interrupted.
    Interrupted,
    /// It has served; that is no failure.
    Served,
    /// It ends by itself as it sees fit, and at once only on the second one.
    Ends,
}

impl OnSignal {
    fn of(command: &Command) -> Self {
        match command {
            Command::Sandbox(_) => Self::Served,
            Command::List(_) => Self::Ends,
            _ => Self::Interrupted,
        }
    }
}

fn block_on(
    printer: Printer,
    on_signal: OnSignal,
    command: impl Future<Output = anyhow::Result<Exit>>,
) -> anyhow::Result<Exit> {
    startup::check_open_files()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("the asynchronous runtime could not be started")?;
    let mut signals = signals::Listener::new();
    signals::catch(on_signal != OnSignal::Served);
    let ended = runtime.block_on(async {
        let mut command = pin!(command);
        let mut signal = tokio::select! {
            // In this order, so that a signal ends the command before it begins something else.
            biased;
            signal = async {
                if on_signal == OnSignal::Ends {
                    signals.end().await;
                }
                signals.end().await
            } => signal,
            ended = &mut command => return ended,
        };
        if signal.is_changing() {
            tokio::select! {
                biased;
                ended = command.as_mut() => return ended,
                () = last_look() => signal = signal.now(),
            }
        }
        if on_signal != OnSignal::Served {
            signal.tell(printer);
        }
        Ok(signal.exit)
    });
    // Waits for nobody, such as a thread that reads an answer.
    runtime.shutdown_background();
    ended
}

/// The answer to a change may have arrived that is ended: then what it says, such as the id of a new token, is recorded first.
async fn last_look() {
    tokio::time::sleep(LAST_LOOK).await;
    // However late that is on a busy machine.
    for _ in 0..LAST_TURNS {
        tokio::task::yield_now().await;
    }
}

async fn run(printer: Printer, cli: Cli) -> anyhow::Result<Exit> {
    let global = &cli.global;
    check(global.output, &cli.command)?;
    match cli.command {
        Command::List(arguments) => list::run(printer, global, arguments).await,
        Command::Show(arguments) => show::run(printer, global, arguments).await,
        Command::Usage(arguments) => usage::run(printer, global, arguments).await,
        Command::Create(arguments) => create::run(printer, global, arguments).await,
        Command::Update(arguments) => update::run(printer, global, arguments).await,
        Command::Revoke(arguments) => revoke::run(printer, global, arguments).await,
        Command::Recover(arguments) => recover::run(printer, global, arguments).await,
        Command::Identify(arguments) => identify::run(printer, global, arguments).await,
        Command::Accounts(arguments) => accounts::run(printer, global, arguments).await,
        Command::Claims(arguments) => claims::run(printer, global, arguments).await,
        Command::Schema(arguments) => schema::run(printer, &global.services, &arguments),
        Command::Capabilities => capabilities::run(printer, global),
        Command::Sandbox(arguments) => sandbox::run(printer, arguments).await,
        Command::Completions(arguments) => completions::run(printer, &global.services, &arguments),
    }
}

/// Refuses a format that only a list can have.
fn check(format: Format, command: &Command) -> Result<(), Problem> {
    match (format, command) {
        (Format::Table | Format::Json, _) | (_, Command::List(_)) => Ok(()),
        (Format::Wide | Format::Ndjson | Format::Csv, _) => Err(Problem::usage(
            "only `list` prints wide tables, CSV and NDJSON",
        )
        .hint("leave -o out, or ask for -o json")),
    }
}
