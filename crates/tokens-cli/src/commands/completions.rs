//! `tokens completions`: what a shell needs to complete this command.

use tokens_accounts::Services;

use crate::cli::{Cli, Completions};
use crate::exit::Exit;
use crate::output::Printer;

pub(super) fn run(
    printer: Printer,
    services: &Services,
    arguments: &Completions,
) -> anyhow::Result<Exit> {
    let mut script = Vec::new();
    clap_complete::generate(
        arguments.shell,
        &mut Cli::of(services),
        "tokens",
        &mut script,
    );
    printer.data(&String::from_utf8(script)?)?;
    Ok(Exit::Ok)
}
