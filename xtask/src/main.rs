//! Development tasks: `cargo xtask --help`.

mod codegen;
mod document;
mod files;

use std::fmt::Display;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use self::files::Mode;

/// Development tasks of this workspace
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Generate the API crates' clients and mocks from specs/
    Codegen {
        /// Only compare; fail and list what is not up to date
        #[arg(long)]
        check: bool,
    },
}

fn main() -> ExitCode {
    let root = root();
    let result = match Cli::parse().command {
        Command::Codegen { check } => codegen::run(&root, if check { Mode::Check } else { Mode::Write }),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(format_args!("error: {error:#}"));
            ExitCode::FAILURE
        }
    }
}

/// The workspace's directory.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// Prints a line. That nobody reads it any more is no reason to fail.
fn say(line: impl Display) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Prints a line for people.
fn complain(line: impl Display) {
    let _ = writeln!(std::io::stderr(), "{line}");
}
