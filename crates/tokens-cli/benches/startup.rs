//! How long the command takes to begin: by itself, and with the list of one token against a bare `curl` of the same request.
//! `cargo bench -p tokens-cli --bench startup`
#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a failed step fails the benchmark"
)]
#![allow(clippy::print_stdout, reason = "a benchmark prints")]

mod support;

use std::io::{self, Write as _};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use tokens_sandbox::Sandbox;

use support::{Config, median};

const RUNS: usize = 50;

/// The time that `command` takes, from before its start to its end. `input` is what it reads.
///
/// # Errors
///
/// When it can't be started.
fn time(command: &mut Command, input: &str) -> io::Result<Duration> {
    let started = Instant::now();
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    // One that reads nothing may have gone already.
    drop(child.stdin.take().unwrap().write_all(input.as_bytes()));
    let output = child.wait_with_output().unwrap();
    let time = started.elapsed();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {said}", output.status);
    assert!(!output.stdout.is_empty(), "no output: {said}");
    Ok(time)
}

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    // With the one token that signs in.
    let sandbox = runtime
        .block_on(Sandbox::builder().empty().start())
        .unwrap();
    let (url, key) = (sandbox.url(), sandbox.okta_token());
    let config = Config::new(&format!(
        "[accounts.okta]\nprovider = \"okta\"\nurl = \"{url}\"\ntoken = {{ env = \"OKTA\" }}\n"
    ));

    let version = support::tokens(["--version"]);
    let mut configured = support::tokens(["list", "--output", "json", "--config"]);
    configured.arg(config.path()).env("OKTA", key);
    let mut environment = support::tokens(["list", "--output", "json"]);
    environment.env("OKTA_CLIENT_ORGURL", url);
    environment.env("OKTA_CLIENT_TOKEN", key);
    // Arguments are there for everybody to see, so it reads them.
    let mut curl = Command::new("curl");
    curl.args(["--disable", "--config", "-"]).env_clear();
    curl.envs(std::env::var_os("PATH").map(|path| ("PATH", path)));
    let curl_input = format!(
        "silent\nfail\nmax-time = 10\nurl = \"{url}/api/v1/api-tokens\"\nheader = \"Accept: application/json\"\n\
         header = \"Authorization: SSWS {key}\"\n"
    );

    let mut commands = [
        ("tokens --version", version, ""),
        ("tokens list, configuration file", configured, ""),
        ("tokens list, environment", environment, ""),
        ("curl of the same request", curl, curl_input.as_str()),
    ];
    let mut times = [const { Vec::new() }; 4];
    for _ in 0..RUNS {
        for ((name, command, input), times) in commands.iter_mut().zip(&mut times) {
            match time(command, input) {
                Ok(time) => times.push(time),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {
                    println!("{name}: not installed");
                    return;
                }
                Err(error) => panic!("{name}: {error}"),
            }
        }
    }
    // Each of those that list sends one request and no other.
    assert_eq!(sandbox.total_requests(), 3 * RUNS as u64);
    assert_eq!(sandbox.requests("okta.listApiTokens"), 3 * RUNS as u64);

    println!("median of {RUNS} runs in turn, one Okta token over loopback");
    let medians = times.map(median);
    for ((name, ..), median) in commands.iter().zip(medians) {
        let milliseconds = median.as_secs_f64() * 1e3;
        let ratio = median.as_secs_f64() / medians[3].as_secs_f64();
        println!("{name:<32}{milliseconds:>6.1} ms{ratio:>7.2} × curl");
    }
}
