//! Peak memory of `tokens list -o ndjson` with ever more tokens: it holds none of them.
//! `cargo bench -p tokens-cli --bench ndjson_memory`
#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a failed step fails the benchmark"
)]
#![allow(clippy::print_stdout, reason = "a benchmark prints")]

mod support;

use std::io::{self, BufRead as _, BufReader};
use std::process::{Child, Command, ExitCode, Stdio};

use tokens_sandbox::Sandbox;

use support::{Config, megabytes};

const PAGE: usize = 200;

/// The argument that makes this the server of so many tokens.
const SERVE: &str = "--serve";

/// Serves `tokens` Okta tokens until standard input ends, which it does with the parent.
fn serve(tokens: usize) {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let sandbox = Sandbox::builder().empty().okta_page_size(PAGE).start();
    let sandbox = runtime.block_on(sandbox).unwrap();
    // One is there to sign in with.
    sandbox.add_okta_tokens(tokens - 1);
    println!("{}\n{}", sandbox.url(), sandbox.okta_token());
    io::copy(&mut io::stdin(), &mut io::sink()).unwrap();
}

/// The server, in a process of its own: a million tokens in this one would hide what is measured, should it ever leak.
struct Server {
    process: Child,
    url: String,
    key: String,
}

impl Server {
    fn start(tokens: usize) -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args([SERVE, &tokens.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let mut line = || lines.next().unwrap().unwrap();
        Self {
            url: line(),
            key: line(),
            process,
        }
    }

    fn stop(mut self) {
        drop(self.process.stdin.take());
        self.process.wait().unwrap();
    }
}

/// Lists `tokens` tokens and prints what it took.
///
/// # Errors
///
/// What was wrong.
fn measure(tokens: usize) -> Result<(), String> {
    let server = Server::start(tokens);
    let config = Config::new(&format!(
        "[accounts.okta]\nprovider = \"okta\"\nurl = \"{}\"\ntoken = {{ env = \"OKTA\" }}\n",
        server.url
    ));
    let mut command = support::tokens(["list", "--output", "ndjson", "--config"]);
    command.arg(config.path()).env("OKTA", &server.key);
    let mut lines = 0;
    let run = support::run(&mut command, |bytes| {
        lines += bytes.iter().filter(|byte| **byte == b'\n').count();
    });
    server.stop();
    let run = run?;
    // One a token, and the end.
    if lines != tokens + 1 {
        return Err(format!("{lines} lines of {tokens} tokens"));
    }
    let (time, memory) = (run.time.as_secs_f64(), megabytes(run.peak_memory));
    println!("{tokens:>9} tokens  {time:>6.1} s  peak memory {memory}");
    Ok(())
}

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().collect();
    if let [_, serving, tokens] = arguments.as_slice()
        && serving == SERVE
    {
        serve(tokens.parse().unwrap());
        return ExitCode::SUCCESS;
    }
    for tokens in [100_000, 1_000_000] {
        if let Err(why) = measure(tokens) {
            println!("{tokens:>9} tokens  failed: {why}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
