//! The `tokens` command: lists, shows, creates, updates and revokes API tokens of Juniper Mist and Okta.

mod accounts;
mod cli;
mod commands;
mod exit;
mod filter;
mod logging;
mod output;
mod signals;

use std::process::ExitCode;

fn main() -> ExitCode {
    let exit = commands::main(std::env::args_os());
    ExitCode::from(exit.code())
}
