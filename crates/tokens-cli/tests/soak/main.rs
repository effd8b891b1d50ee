//! A sweep that stops `tokens create` and `tokens revoke` at every step from the connection to the exit, by signals and by
//! `SIGKILL`, and then compares the service, the change log, the place of the key and what `tokens recover` names.
//!
//! `cargo test` runs a seeded sample, `cargo xtask soak` as many runs as it takes for the number of kills that are asked for: runs that a
//! signal has ended. Definitions:
//!
//! - *Silent orphan*: a live new token whose key is not in its sink and which `tokens recover` does not name. There must be none,
//!   whatever the signal.
//! - *Received answer*: the process provably has the whole answer to a creation, because a later step was seen (the key in its
//!   sink or in the temporary file, the creation told on standard error, a line about the outcome), or because a signal that
//!   can be caught came after the whole answer was in the process's socket. The id of the new token must then be in the change
//!   log, always.
//! - *Not decidable*: the process was killed by `SIGKILL` (or by a signal that it does not catch yet) after the whole answer was in its socket,
//!   and no later step was seen. From outside it cannot be known whether the answer was read. These runs are counted; the
//!   intent is in the log, so `tokens recover` names the token.
//! - A *held* step is one at which the process waits until the test lets it go, so that a kill certainly interrupts it.
//!
//! Of a revocation: a token that is gone has an intent in the log, a token with an outcome `revoked` is not alive, and each
//! intent without an outcome is named by `tokens recover`.

// Signals are Unix's.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod case;
mod judge;
mod log;
mod program;
mod recover;
mod run;
mod service;
mod stage;
mod table;

use std::env;

use case::{Measured, Plan};
use stage::Stage;
use table::Table;

/// So many runs of the sample are ended by a signal.
const SAMPLE: usize = 40;
const SAMPLE_SEED: u64 = 8;

/// So many runs there are at most for each that a signal ends: some end before it comes, or finish what is under way.
const MOST_RUNS: usize = 3;

/// The environment variable called `name` as a number.
fn number(name: &str) -> Option<u64> {
    let text = env::var(name).ok()?;
    Some(
        text.parse()
            .unwrap_or_else(|_| panic!("{name}={text} is not a number")),
    )
}

#[test]
fn no_kill_loses_a_token() {
    stage::without_core_dumps();
    let seed = number("TOKENS_SOAK_SEED").unwrap_or(SAMPLE_SEED);
    let kills = number("TOKENS_SOAK_KILLS").map_or(SAMPLE, |kills| usize::try_from(kills).unwrap());
    let only = number("TOKENS_SOAK_CASE").map(|only| usize::try_from(only).unwrap());
    let measured = Measured::all();
    let mut plan = Plan::new(seed, &measured);
    let mut table = Table::default();
    let mut violations = Vec::new();
    let mut cases = 0;
    for (number, case) in plan.by_ref().take(MOST_RUNS * kills).enumerate() {
        if table.interrupted() == kills || only.is_some_and(|only| number > only) {
            break;
        }
        cases += 1;
        if only.is_some_and(|only| only != number) {
            continue;
        }
        let mut stage = Stage::new(case.action);
        let ran = run::run(&mut stage, &case, &measured);
        let verdict = judge::judge(&stage, &case, &ran);
        for violation in &verdict.violations {
            let violation = format!(
                "case {number} of seed {seed}: {case}: {violation}\n  to repeat it: cargo xtask soak --seed {seed} --case {number}\n{}",
                ran.told()
            );
            println!("{violation}");
            violations.push(violation);
        }
        table.add(&case, &ran, &verdict);
    }
    println!("seed {seed}\n{table}");
    let (stopped, steps) = (table.steps(), plan.steps().len());
    println!("stopped at {stopped} of {steps} steps, and at random times");
    if only.is_none() {
        table.check_steps(&plan, cases, &mut violations);
    }
    assert!(
        violations.is_empty(),
        "{} violations with seed {seed}:\n{}",
        violations.len(),
        violations.join("\n")
    );
}
