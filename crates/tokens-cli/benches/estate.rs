//! `tokens list` of a whole estate: 1,000 Mist orgs behind one credential and 50 Okta orgs, 20 tokens each, with 50 ms latency; then
//! `tokens list --with all` of it. The tokens of one Okta org have 10 owners; in one of 10 Mist orgs the creator is no admin of the MSP.
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

/// Of one Mist org in so many the admins have to be read: its creator is no admin of the MSP.
const MIST_ORGS_FOR_ADMINS: usize = 10;

/// What the details of all Mist tokens take besides: the MSP's admins, and those of some orgs.
const MIST_DETAILS: usize = 1 + (MIST_ORGS - 2).div_ceil(MIST_ORGS_FOR_ADMINS);

/// What the details of the tokens of one Okta org take besides its list: for each of 11 owners the user, its roles and its groups (the
/// signed-in user is one of them), and once its zones, rate limits, service accounts, the roles of the group of all users, and who is signed in.
const OKTA_DETAILS: usize = (TOKENS_EACH / 2 + 1) * 3 + 5;

/// No schedule needs fewer rounds for the Mist requests of `--with all`. Those of each Okta org are sent meanwhile.
const ROUNDS_WITH_ALL: usize = 2 + (MIST_ORGS + MIST_DETAILS).div_ceil(MIST_AT_ONCE);

/// The requests of `--with all`.
const FEWEST_REQUESTS_WITH_ALL: u64 =
    FEWEST_REQUESTS + (MIST_DETAILS + OKTA_ORGS * OKTA_DETAILS) as u64;

/// What is listed, and the least that it takes.
struct Case {
    arguments: &'static [&'static str],
    requests: u64,
    rounds: usize,
}

const PLAIN: Case = Case {
    arguments: &[],
    requests: FEWEST_REQUESTS,
    rounds: ROUNDS,
};

const WITH_ALL: Case = Case {
    arguments: &["--with", "all"],
    requests: FEWEST_REQUESTS_WITH_ALL,
    rounds: ROUNDS_WITH_ALL,
};

impl Case {
    fn lower_bound(&self) -> Duration {
        LATENCY * u32::try_from(self.rounds).unwrap()
    }
}

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
            let org = builder()
                .okta_tokens(TOKENS_EACH - 1)
                .start()
                .await
                .unwrap();
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
fn measure(estate: &Estate, config: &Config, case: &Case, format: &str) -> Result<(), String> {
    let mut times = Vec::new();
    let mut peak_memory = None;
    for _ in 0..RUNS {
        let before = estate.requests();
        let mut output = Vec::new();
        let mut command = support::tokens(["list", "--output", format, "--config"]);
        command.arg(config.path()).args(case.arguments);
        command.envs(estate.secrets());
        let run = support::run(&mut command, |bytes| output.extend_from_slice(bytes))?;
        let requests = estate.requests() - before;
        if requests != case.requests {
            let fewest = case.requests;
            return Err(format!("{requests} requests instead of {fewest}"));
        }
        let tokens = tokens_in(format, str::from_utf8(&output).unwrap());
        if tokens != TOKENS {
            return Err(format!("{tokens} tokens instead of {TOKENS}"));
        }
        times.push(run.time);
        peak_memory = peak_memory.max(run.peak_memory);
    }
    let time = median(times).as_secs_f64();
    let ratio = time / case.lower_bound().as_secs_f64();
    let memory = megabytes(peak_memory);
    let requests = case.requests;
    println!("{format:<8}{time:>7.2} s{ratio:>9.2}{requests:>10}   {memory}");
    Ok(())
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
        "{MIST_ORGS} Mist orgs and {OKTA_ORGS} Okta orgs, {TOKENS} tokens, {} ms latency, {MIST_AT_ONCE} requests of the Mist key at once; median of {RUNS} runs",
        LATENCY.as_millis(),
    );
    let mut exit = ExitCode::SUCCESS;
    for case in [PLAIN, WITH_ALL] {
        println!(
            "\ntokens list {}: lower bound {:.2} s ({} rounds), fewest requests {}\n\
             format      time    ratio  requests   peak memory",
            case.arguments.join(" "),
            case.lower_bound().as_secs_f64(),
            case.rounds,
            case.requests,
        );
        for format in ["table", "csv", "json", "ndjson"] {
            if let Err(why) = measure(&estate, &config, &case, format) {
                println!("{format:<8}failed: {why}");
                exit = ExitCode::FAILURE;
            }
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
