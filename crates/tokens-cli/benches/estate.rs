//! `tokens list` of a whole estate: 1,000 Mist orgs behind one credential and 50 Okta orgs, 20 tokens each, with 50 ms latency.
//! `cargo bench -p tokens-cli --bench estate`
//!
//! Fails when a token is missing or a request too many was sent; how long it takes is only printed.
#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a failed step fails the benchmark"
)]
#![allow(clippy::print_stdout, reason = "a benchmark prints")]

mod support;

use std::fmt::Write as _;
use std::process::ExitCode;
use std::time::Duration;

use serde_json::Value;
use tokens_sandbox::{Sandbox, SandboxBuilder};

use support::{Config, median, megabytes};

const MIST_ORGS: usize = 1000;
const OKTA_ORGS: usize = 50;
const TOKENS_EACH: usize = 20;
const TOKENS: usize = (MIST_ORGS + OKTA_ORGS) * TOKENS_EACH;
const LATENCY: Duration = Duration::from_millis(50);
const RUNS: usize = 3;

/// The requests of one Mist credential that the command has under way at once. It is checked against what the sandbox saw.
const MIST_AT_ONCE: usize = 16;

/// Whose the key is, its MSP's orgs, and then the orgs: no schedule needs fewer rounds. Okta needs one, meanwhile.
const ROUNDS: usize = 2 + MIST_ORGS.div_ceil(MIST_AT_ONCE);

/// The same, and a list for each Okta org.
const FEWEST_REQUESTS: u64 = (2 + MIST_ORGS + OKTA_ORGS) as u64;

struct Estate {
    mist: Sandbox,
    okta: Vec<Sandbox>,
}

impl Estate {
    async fn start() -> Self {
        let mist = builder().start().await.unwrap();
        // The two that are there from the start count. One of them has a token, and in each Okta org there is one: to sign in with.
        let first = mist.orgs();
        mist.add_mist_org_tokens(first[0].id, TOKENS_EACH - 1);
        mist.add_mist_org_tokens(first[1].id, TOKENS_EACH);
        mist.add_mist_orgs(MIST_ORGS - first.len(), TOKENS_EACH);
        let mut okta = Vec::new();
        for _ in 0..OKTA_ORGS {
            let org = builder().start().await.unwrap();
            org.add_okta_tokens(TOKENS_EACH - 1);
            okta.push(org);
        }
        Self { mist, okta }
    }

    fn config(&self) -> Config {
        let mut text = format!(
            "[accounts.mist]\nprovider = \"mist\"\nurl = \"{}\"\ntoken = {{ env = \"MIST\" }}\nscope = \"msp\"\nids = \"all\"\n",
            self.mist.url()
        );
        for (number, org) in self.okta.iter().enumerate() {
            let url = org.url();
            writeln!(
                text,
                "[accounts.okta-{number}]\nprovider = \"okta\"\nurl = \"{url}\"\ntoken = {{ env = \"OKTA_{number}\" }}"
            )
            .unwrap();
        }
        Config::new(&text)
    }

    /// The variables that the configuration refers to.
    fn secrets(&self) -> Vec<(String, &str)> {
        let okta = self.okta.iter().enumerate();
        okta.map(|(number, org)| (format!("OKTA_{number}"), org.okta_token()))
            .chain([("MIST".to_owned(), self.mist.mist_token())])
            .collect()
    }

    fn requests(&self) -> u64 {
        let okta = self.okta.iter().map(Sandbox::total_requests);
        self.mist.total_requests() + okta.sum::<u64>()
    }
}

fn builder() -> SandboxBuilder {
    Sandbox::builder().empty().latency(LATENCY)
}

/// How many tokens a list has; none if it says that something is missing.
fn tokens_in(format: &str, text: &str) -> usize {
    match format {
        "json" => {
            let document: Value = serde_json::from_str(text).unwrap();
            match &document["tokens"] {
                Value::Array(tokens) if document["complete"] == true => tokens.len(),
                _ => 0,
            }
        }
        "ndjson" => {
            let lines = text.lines().map(|line| serde_json::from_str(line).unwrap());
            let mut lines: Vec<Value> = lines.collect();
            match lines.pop() {
                Some(end) if end["type"] == "end" && end["complete"] == true => {
                    lines.iter().filter(|line| line["type"] == "token").count()
                }
                _ => 0,
            }
        }
        // A row begins with its account.
        _ => {
            let rows = text
                .lines()
                .filter(|line| line.starts_with("mist") || line.starts_with("okta-"));
            rows.count()
        }
    }
}

/// Lists the estate in one format and prints what it took.
///
/// # Errors
///
/// What was wrong with a run.
fn measure(estate: &Estate, config: &Config, format: &str) -> Result<(), String> {
    let mut times = Vec::new();
    let mut peak_memory = None;
    for _ in 0..RUNS {
        let before = estate.requests();
        let mut output = Vec::new();
        let mut command = support::tokens(["list", "--output", format, "--config"]);
        command.arg(config.path()).envs(estate.secrets());
        let run = support::run(&mut command, |bytes| output.extend_from_slice(bytes))?;
        let requests = estate.requests() - before;
        if requests != FEWEST_REQUESTS {
            return Err(format!("{requests} requests instead of {FEWEST_REQUESTS}"));
        }
        let tokens = tokens_in(format, str::from_utf8(&output).unwrap());
        if tokens != TOKENS {
            return Err(format!("{tokens} tokens instead of {TOKENS}"));
        }
        times.push(run.time);
        peak_memory = peak_memory.max(run.peak_memory);
    }
    let time = median(times).as_secs_f64();
    let ratio = time / lower_bound().as_secs_f64();
    let memory = megabytes(peak_memory);
    println!("{format:<8}{time:>7.2} s{ratio:>9.2}{FEWEST_REQUESTS:>10}   {memory}");
    Ok(())
}

fn lower_bound() -> Duration {
    LATENCY * u32::try_from(ROUNDS).unwrap()
}

fn main() -> ExitCode {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let estate = runtime.block_on(Estate::start());
    let config = estate.config();
    println!(
        "{MIST_ORGS} Mist orgs and {OKTA_ORGS} Okta orgs, {TOKENS} tokens, {} ms latency, {MIST_AT_ONCE} requests of the Mist key at once\n\
         lower bound {:.2} s ({ROUNDS} rounds), fewest requests {FEWEST_REQUESTS}; median of {RUNS} runs\n\n\
         format      time    ratio  requests   peak memory",
        LATENCY.as_millis(),
        lower_bound().as_secs_f64(),
    );
    let mut exit = ExitCode::SUCCESS;
    for format in ["table", "csv", "json", "ndjson"] {
        if let Err(why) = measure(&estate, &config, format) {
            println!("{format:<8}failed: {why}");
            exit = ExitCode::FAILURE;
        }
    }
    let at_once = estate.mist.peak_in_flight();
    if at_once != MIST_AT_ONCE {
        println!(
            "\n{at_once} requests of the Mist key were under way at once, not {MIST_AT_ONCE}: the lower bound is another"
        );
        exit = ExitCode::FAILURE;
    }
    exit
}
