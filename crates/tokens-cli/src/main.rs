//! The `tokens` command: lists, shows, creates, updates and revokes API tokens of Juniper Mist and Okta.

mod accounts;
mod audit_log;
mod cli;
mod commands;
mod deadline;
mod delivery;
mod exit;
mod guards;
mod hardening;
mod logging;
mod output;
mod shell;
mod signals;
mod startup;

use std::process::ExitCode;

fn main() -> ExitCode {
    hardening::start();
    let exit = commands::main(std::env::args_os());
    ExitCode::from(exit.code())
}
