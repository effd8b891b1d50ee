//! `cargo xtask soak`: stops `tokens create` and `tokens revoke` at every step, many times, and compares what is left.
//!
//! The test `soak` of tokens-cli does it; it runs a sample of the same sweep with the other tests.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result, ensure};

use crate::{cargo, say};

/// What is run.
#[derive(Debug, clap::Args)]
pub(crate) struct Soak {
    /// How many runs are to be ended by a signal
    #[arg(long, default_value_t = 1000)]
    kills: u32,
    /// Repeat the runs of this seed instead of new ones
    #[arg(long)]
    seed: Option<u64>,
    /// Only the run of this number
    #[arg(long)]
    case: Option<u32>,
    /// Stop the release build instead of the debug build
    #[arg(long)]
    release: bool,
}

/// Runs the sweep. It prints its numbers, its seed and how to repeat what went wrong.
///
/// # Errors
///
/// When a promise was broken, or it could not be run.
pub(crate) fn run(root: &Path, soak: &Soak) -> Result<()> {
    let seed = soak.seed.unwrap_or_else(new_seed);
    let build = if soak.release { "release" } else { "debug" };
    say(format_args!(
        "==> {} kills of the {build} build, seed {seed}",
        soak.kills
    ));
    let profile = if soak.release { "--release" } else { "" };
    let mut command = cargo(
        root,
        &format!("test --quiet --locked --package tokens-cli --test soak {profile} -- --nocapture"),
    );
    command
        .env("TOKENS_SOAK_KILLS", soak.kills.to_string())
        .env("TOKENS_SOAK_SEED", seed.to_string())
        .env_remove("TOKENS_SOAK_CASE");
    if let Some(case) = soak.case {
        command.env("TOKENS_SOAK_CASE", case.to_string());
    }
    let status = command.status().context("cannot run cargo")?;
    ensure!(status.success(), "the sweep with seed {seed} failed");
    Ok(())
}

/// Another one each time, and short enough to be typed.
fn new_seed() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| u64::from(since.subsec_nanos()))
}
