//! The `tokens` command.

use std::process::ExitCode;

use tokens_cli::Services;

fn main() -> ExitCode {
    tokens_cli::main(Services::default())
}
