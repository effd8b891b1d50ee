//! How long commands take with ever more accounts, of which they ask one or none.
//! `cargo bench -p tokens-cli --bench accounts`
//!
//! Fails when ten times as many accounts take clearly more than ten times as long.
#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a failed step fails the benchmark"
)]
#![allow(clippy::print_stdout, reason = "a benchmark prints")]

mod support;

use std::fmt::Write as _;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use support::{Config, median};

const SIZES: [usize; 4] = [1, 1000, 2000, 10_000];
const RUNS: usize = 5;

/// Ten times as many accounts take no longer than so many times as long, the start of the process left out.
const MOST: f64 = 15.0;

/// Accounts at an address where nothing listens.
fn config(accounts: usize) -> Config {
    let mut text = String::new();
    for number in 0..accounts {
        writeln!(
            text,
            "[accounts.a{number}]\nprovider = \"okta\"\nurl = \"http://127.0.0.1:9\"\ntoken = {{ env = \"KEY_{number}\" }}"
        )
        .unwrap();
    }
    Config::new(&text)
}

fn time(config: &Config, arguments: &[&str]) -> Duration {
    let times = (0..RUNS).map(|_| {
        let mut command: Command = support::tokens(arguments);
        command.arg("--config").arg(config.path());
        command.env("KEY_0", "key");
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let started = Instant::now();
        command.status().unwrap();
        started.elapsed()
    });
    median(times.collect())
}

fn main() -> ExitCode {
    println!("median of {RUNS} runs, in ms\n\naccounts      list  accounts  show one");
    let commands: [&[&str]; 3] = [&["list"], &["accounts"], &["show", "a0", "00T1"]];
    let mut rows = Vec::new();
    for size in SIZES {
        let config = config(size);
        let times = commands.map(|arguments| time(&config, arguments).as_secs_f64() * 1e3);
        let [list, accounts, show] = times;
        println!("{size:>8}  {list:>8.1}  {accounts:>8.1}  {show:>8.1}");
        rows.push(times);
    }
    let [start, thousand, .., last] = rows.as_slice() else {
        return ExitCode::FAILURE;
    };
    let mut exit = ExitCode::SUCCESS;
    print!("\n10,000 to 1,000");
    for command in 0..commands.len() {
        let ratio = (last[command] - start[command]) / (thousand[command] - start[command]);
        print!("  {ratio:>6.1}");
        if ratio > MOST {
            exit = ExitCode::FAILURE;
        }
    }
    println!();
    exit
}
