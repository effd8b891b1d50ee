//! `cargo xtask import-rate`: how many of a vendor's operations can be imported and generated without a hand edit.
//!
//! The ignored test in this module counts them.

#[cfg(test)]
mod tests;

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::{cargo, spec};

/// What to import
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Which service
    #[arg(value_parser = spec::SERVICES)]
    service: String,
    /// A vendor's document
    file: PathBuf,
    /// How many operations, each alone
    #[arg(short, default_value_t = 100)]
    number: usize,
    /// How many operations together
    #[arg(long, default_value_t = 60)]
    together: usize,
    /// Chooses the operations
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Also compile what is generated together, run clippy and rustdoc on it, and read examples of all answers with it
    #[arg(long)]
    compile: bool,
}

/// The variables that tell the test where the command was started, and its arguments, one a line.
const DIRECTORY: &str = "IMPORT_RATE_DIRECTORY";
const ARGUMENTS: &str = "IMPORT_RATE_ARGUMENTS";

/// Lets the test print the rates and all refusals. Whether they are as they should be.
///
/// # Errors
///
/// If it cannot be run.
pub(crate) fn run(root: &Path) -> Result<bool> {
    let test =
        "test --quiet --package xtask --locked import_rate::tests::rates -- --ignored --nocapture";
    let status = cargo(root, test)
        .env(DIRECTORY, env::current_dir()?)
        .env(ARGUMENTS, env::args().collect::<Vec<_>>().join("\n"))
        .status()
        .context("cannot run cargo")?;
    Ok(status.success())
}
