//! The `tokens` command: lists, shows, creates, updates and revokes API tokens of Juniper Mist and Okta.

mod accounts;
mod audit_log;
mod cli;
mod commands;
mod deadline;
mod delivery;
mod exit;
mod filter;
mod guards;
mod logging;
mod output;
mod signals;

use std::process::ExitCode;

fn main() -> ExitCode {
    let exit = commands::main(std::env::args_os());
    ExitCode::from(exit.code())
}
