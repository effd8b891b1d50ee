//! Development tasks: `cargo xtask --help`.

mod codegen;
mod document;
mod files;
mod fuzz;
mod gate;
mod import;
mod import_rate;
mod openapi;
mod readmes;
mod soak;
mod spec;
mod yaml;

use std::fmt::Display;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{self, ExitCode, Stdio};

use anyhow::Result;
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
    /// Cut operations out of a vendor's documents into specs/
    ///
    /// Names the operations to add, as in 'get /api/v1/zones'; what they refer to comes with them. Without one, all operations of the spec
    /// are cut again from newer documents, and what changes is told. Exits with 0 if nothing is left to do, with 1 if something differs and
    /// --check is set, and with 2 if a document or an operation cannot be read.
    Import(import::Options),
    /// Print a service's effective document: its base with its overlay applied, valid OpenAPI 3.0.3
    Spec {
        /// Which service
        #[arg(value_parser = spec::SERVICES)]
        service: String,
    },
    /// Import random operations, each alone and many together, and count those that codegen can generate
    ///
    /// Changes nothing in the workspace. Exits with 1 if fewer than 97 of 100 can be generated alone, or not all together.
    ImportRate(import_rate::Options),
    /// Run libFuzzer on the fuzz targets; fail if it finds something
    ///
    /// It needs a C++ compiler, but no other toolchain than the workspace's own. What was learned stays in target/fuzz, so that the next run
    /// goes on from there. How targets are written is in crates/tokens-fuzz/README.md.
    Fuzz(fuzz::Options),
    /// Run all checks and tests, as .ci/run does
    Gate,
    /// Check that the examples of the crates' READMEs compile with the dependencies that they say, outside of the workspace
    Readmes,
    /// Stop `tokens create` and `tokens revoke` at every step, by kills and other signals, and compare what is left
    ///
    /// Prints a table and the seed. `cargo test` runs a sample of it.
    Soak(soak::Soak),
}

fn main() -> ExitCode {
    let root = root();
    let mode = |check| if check { Mode::Check } else { Mode::Write };
    match Cli::parse().command {
        Command::Codegen { check } => status(codegen::run(&root, mode(check)), 1),
        Command::Import(options) => match import::run(&root, &options) {
            Ok(false) => ExitCode::SUCCESS,
            Ok(true) => ExitCode::from(1),
            Err(error) => status(Err(error), 2),
        },
        Command::Spec { service } => status(spec::run(&root, &service), 1),
        Command::ImportRate(_) => match import_rate::run(&root) {
            Ok(true) => ExitCode::SUCCESS,
            Ok(false) => ExitCode::from(1),
            Err(error) => status(Err(error), 1),
        },
        Command::Fuzz(options) => status(fuzz::run(&root, &options), 1),
        Command::Gate => status(gate::run(&root), 1),
        Command::Readmes => status(readmes::run(&root), 1),
        Command::Soak(soak) => status(soak::run(&root, &soak), 1),
    }
}

/// Reports an error and turns it into an exit status.
fn status(result: Result<()>, failure: u8) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(format_args!("error: {error:#}"));
            ExitCode::from(failure)
        }
    }
}

/// Cargo with `arguments`: the one that runs this, so that all steps use one toolchain.
fn cargo(root: &Path, arguments: &str) -> process::Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = process::Command::new(program);
    command
        .args(arguments.split_whitespace())
        .current_dir(root)
        .stdin(Stdio::null());
    command
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
