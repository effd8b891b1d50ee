//! The `tokens` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    tokens_cli::main(tokens_cli::Services::default())
}
