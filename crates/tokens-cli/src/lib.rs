#![doc = include_str!("../README.md")]

mod accounts;
mod change_log;
mod claims;
mod cli;
mod commands;
mod deadline;
mod delivery;
mod detail_cache;
mod embedded;
mod exit;
mod hardening;
mod logging;
mod output;
mod own_state;
mod services;
mod shell;
mod signals;
mod startup;

use std::process::ExitCode;

pub use tokens_accounts::Services;

/// Runs the command that the arguments of this process ask for, to its end or to a signal's.
///
/// Accounts may be of any of `services`; [`Services::default`] has Okta and Mist.
///
/// Call it first in `main`: before anything else it protects the memory of the process, where keys will be.
pub fn main(services: Services) -> ExitCode {
    hardening::start();
    let exit = commands::main(services, std::env::args_os());
    ExitCode::from(exit.code())
}

/// The command line, for the test that writes the reference page of it.
#[doc(hidden)]
pub fn command(services: &Services) -> clap::Command {
    cli::Cli::of(services)
}
