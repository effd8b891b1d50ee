//! A sandbox in the test's own process, and the command that is pointed to it.

pub(crate) mod pty;
pub(crate) mod raw;

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;
use tokens_sandbox::{Sandbox, SandboxBuilder};
use tokio::runtime::Runtime;

/// Seeded tokens.
pub(crate) const OKTA_SIEM: &str = "00Tsiemexport000h5d7";
pub(crate) const OKTA_BOT: &str = "00Tonboardingbot0h5d";
pub(crate) const OKTA_AGENT: &str = "00Tadagentdc0100h5d7";
pub(crate) const MIST_JENKINS: &str = "b8e1f5a4-2a57-4b8c-9f10-6e4d2b7a9c02";
pub(crate) const ORG_MIGRATION: &str = "e40b9d63-0d3a-4f6e-8a25-b1f9d0c47e12";
pub(crate) const ORG_WALLBOARD: &str = "1f7a36c8-0d3a-4f6e-8a25-b1f9d0c47e13";
pub(crate) const NO_TOKEN: &str = "7c1e5b94-0d3a-4f6e-8a25-b1f9d0c4ffff";

/// Overrides the guards of tokens that somebody may need.
pub(crate) const NEEDED: &str = "--allow=agent,unknown-client,used-lately,unknown-use";
/// Overrides the guards of tokens that an account signs in with, or may.
pub(crate) const OWN: &str = "--allow=in-use,unknown-credential";

/// A sandbox that runs until it is dropped.
pub(crate) struct Served {
    pub(crate) sandbox: Sandbox,
    state: TempDir,
    _runtime: Runtime,
}

impl std::ops::Deref for Served {
    type Target = Sandbox;

    fn deref(&self) -> &Sandbox {
        &self.sandbox
    }
}

/// A sandbox with its seed.
pub(crate) fn serve() -> Served {
    serve_with(Sandbox::builder())
}

/// A sandbox as `builder` has it.
pub(crate) fn serve_with(builder: SandboxBuilder) -> Served {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    hear_signals();
    let sandbox = runtime.block_on(builder.start()).unwrap();
    Served {
        sandbox,
        state: tempfile::tempdir().unwrap(),
        _runtime: runtime,
    }
}

/// Makes commands start with the usual effects of signals, however the test was started: a signal that is caught here is not ignored
/// there.
#[cfg(unix)]
pub(crate) fn hear_signals() {
    use tokio::signal::unix::{SignalKind, signal};
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_io().build().unwrap();
    let _entered = runtime.enter();
    for kind in [SignalKind::hangup(), SignalKind::quit()] {
        drop(signal(kind).unwrap());
    }
}

#[cfg(not(unix))]
fn hear_signals() {}

impl Served {
    /// The command with this sandbox's environment and nothing else of it.
    pub(crate) fn tokens(&self, arguments: &[&str]) -> Command {
        let mut command = tokens(arguments);
        command
            .envs(self.environment())
            .env("XDG_STATE_HOME", self.state());
        command
    }

    /// The state directory of its commands.
    pub(crate) fn state(&self) -> &Path {
        self.state.path()
    }

    /// The change log of its commands, unless they name another.
    pub(crate) fn changes(&self) -> PathBuf {
        self.state().join("tokens/changes.jsonl")
    }

    /// Runs the command.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        run(&mut self.tokens(arguments))
    }

    /// The environment for an organization's key.
    pub(crate) fn org_key(&self, arguments: &[&str]) -> Command {
        let mut command = tokens(arguments);
        command
            .env("MIST_HOST", self.url())
            .env("MIST_APITOKEN", self.mist_org_token())
            .env("XDG_STATE_HOME", self.state());
        command
    }

    /// How many tokens were listed, read, created, changed or revoked: all requests but those that ask who one is.
    pub(crate) fn token_requests(&self) -> u64 {
        self.total_requests() - self.requests("mist.getSelf")
    }
}

/// The command with an empty environment, but for a state directory that the tests share.
pub(crate) fn tokens(arguments: &[&str]) -> Command {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("tokens"));
    command.env_clear().args(arguments).stdin(Stdio::null());
    command.env(
        "XDG_STATE_HOME",
        concat!(env!("CARGO_TARGET_TMPDIR"), "/state"),
    );
    command
}

/// Runs `command` to its end.
pub(crate) fn run(command: &mut Command) -> Ran {
    let output = command.output().unwrap();
    Ran {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// What a command did, as a person or a program sees it.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ran {
    /// Standard output as JSON.
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self}"))
    }

    /// Checks the exit code.
    #[track_caller]
    pub(crate) fn ends(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self}");
        self
    }

    /// Checks that standard error has `text`.
    #[track_caller]
    pub(crate) fn says(self, text: &str) -> Self {
        assert!(self.stderr.contains(text), "no `{text}` in {self}");
        self
    }
}

impl fmt::Display for Ran {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.code.map_or("none".into(), |code| code.to_string());
        write!(
            f,
            "exit: {code}\n----- stdout -----\n{}----- stderr -----\n{}",
            self.stdout, self.stderr
        )
    }
}

/// Compares with the snapshot called `name`; what differs from run to run is replaced.
pub(crate) fn snapshot(name: &str, shown: impl fmt::Display) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for (pattern, replacement) in [
        (r"127\.0\.0\.1:\d+", "127.0.0.1:[PORT]"),
        // As wide as before, since it stands in tables.
        (r"\b\d s ago", "0 s ago"),
        (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", "[TIME]"),
        (r"\b[0-9A-Za-z]{80}\b", "[KEY]"),
        (r"\b00[0-9A-Za-z]{40}\b", "[KEY]"),
        (r"\b[0-9A-Za-z]{4}\.\.\.[0-9A-Za-z]{4}\b", "[HINT]"),
    ] {
        settings.add_filter(pattern, replacement);
    }
    settings.bind(|| insta::assert_snapshot!(name, shown.to_string()));
}
