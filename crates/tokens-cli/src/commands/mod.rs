//! The commands, one a file.

mod accounts;
mod capabilities;
mod completions;
mod create;
mod identify;
mod list;
mod privileges;
mod revoke;
mod sandbox;
mod schema;
mod show;
mod update;

use std::ffi::OsString;
use std::future::Future;

use anyhow::Context as _;
use clap::Parser as _;

use crate::cli::{Cli, Command};
use crate::exit::Exit;
use crate::logging;
use crate::output::{self, Printer, escape};
use crate::signals;

/// Runs the command that `arguments` ask for, to its end or to a signal's.
pub(crate) fn main(arguments: impl IntoIterator<Item = OsString>) -> Exit {
    let printer = Printer;
    let ended = match Cli::try_parse_from(arguments) {
        Ok(cli) => {
            logging::start();
            // The end of what only serves is no failure.
            let is_server = matches!(cli.command, Command::Sandbox(_));
            block_on(printer, is_server, run(printer, cli))
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
        printer.notice(&text);
        return Ok(Exit::Usage);
    }
    printer.data(&text)?;
    Ok(Exit::Ok)
}

fn block_on(
    printer: Printer,
    is_server: bool,
    command: impl Future<Output = anyhow::Result<Exit>>,
) -> anyhow::Result<Exit> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .context("the asynchronous runtime could not be started")?;
    let ended = runtime.block_on(async {
        tokio::select! {
            // In this order, so that signals are caught before the command begins.
            biased;
            signal = signals::end() => {
                if !is_server {
                    printer.message("error: interrupted");
                }
                if signal.changing {
                    printer.message("hint: a change was under way; look whether it happened before repeating it");
                }
                Ok(signal.exit)
            }
            ended = command => ended,
        }
    });
    // Waits for nobody, such as a thread that reads an answer.
    runtime.shutdown_background();
    ended
}

async fn run(printer: Printer, cli: Cli) -> anyhow::Result<Exit> {
    let global = &cli.global;
    match cli.command {
        Command::List(arguments) => list::run(printer, global, arguments).await,
        Command::Show(arguments) => show::run(printer, global, arguments).await,
        Command::Create(arguments) => create::run(printer, global, arguments).await,
        Command::Update(arguments) => update::run(printer, global, arguments).await,
        Command::Revoke(arguments) => revoke::run(printer, global, arguments).await,
        Command::Identify(arguments) => identify::run(printer, global, arguments).await,
        Command::Accounts(arguments) => accounts::run(printer, global, arguments).await,
        Command::Schema(arguments) => schema::run(printer, &arguments),
        Command::Capabilities(arguments) => capabilities::run(printer, global, &arguments),
        Command::Sandbox(arguments) => sandbox::run(printer, &arguments).await,
        Command::Completions(arguments) => completions::run(printer, &arguments),
    }
}
