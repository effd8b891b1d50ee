//! What one run takes place on: a sandbox of its own, directories of its own, and the command to start.

use std::fs::{self, File, OpenOptions};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use rustix::process::{Resource, getrlimit, setrlimit};
use tempfile::TempDir;
use tokens_sandbox::Sandbox;
use tokio::runtime::Runtime;
use tokio::signal::unix::{SignalKind, signal};

use crate::case::Action;
use crate::program::{Program, Wait};
use crate::service::{self, Tokens};

pub(crate) const NAME: &str = "soak";

/// So many tokens are revoked by `revoke several`.
const SEVERAL: usize = 3;

/// A signal that comes before the command catches it must not leave a core dump.
pub(crate) fn without_core_dumps() {
    let mut limit = getrlimit(Resource::Core);
    limit.current = Some(0);
    setrlimit(Resource::Core, limit).unwrap();
}

/// Makes commands start with the usual effects of signals, however the test was started: a signal that is caught here is not ignored
/// there.
fn hear_signals() {
    for kind in [SignalKind::hangup(), SignalKind::quit()] {
        drop(signal(kind).unwrap());
    }
}

#[derive(Debug)]
pub(crate) struct Stage {
    pub(crate) action: Action,
    pub(crate) sandbox: Sandbox,
    /// The tokens before the command runs.
    pub(crate) before: Tokens,
    /// How many requests the test itself has sent by then.
    pub(crate) requests: u64,
    /// The ids that are to be revoked.
    pub(crate) targets: Vec<String>,
    pub(crate) program: Program,
    state: TempDir,
    directory: TempDir,
    _runtime: Runtime,
}

impl Stage {
    pub(crate) fn new(action: Action) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let sandbox = runtime.block_on(async {
            hear_signals();
            Sandbox::start().await.unwrap()
        });
        let targets = match action {
            Action::RevokeOne => sandbox.add_okta_tokens(1),
            Action::RevokeSeveral => {
                let ids = sandbox.add_mist_org_tokens(sandbox.orgs()[0].id, SEVERAL);
                ids.iter().map(ToString::to_string).collect()
            }
            _ => Vec::new(),
        };
        let before = service::live(&sandbox);
        let state = tempfile::tempdir().unwrap();
        let directory = tempfile::tempdir().unwrap();
        let program = Program::prepare(directory.path());
        Self {
            action,
            requests: sandbox.total_requests(),
            before,
            targets,
            program,
            state,
            directory,
            sandbox,
            _runtime: runtime,
        }
    }

    /// Where the command runs.
    pub(crate) fn directory(&self) -> &Path {
        self.directory.path()
    }

    /// The change log.
    pub(crate) fn log(&self) -> PathBuf {
        self.state.path().join("tokens/changes.jsonl")
    }

    /// The file for the key.
    pub(crate) fn key_file(&self) -> PathBuf {
        self.directory().join("key")
    }

    /// The temporary files of deliveries.
    pub(crate) fn temporary_files(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.directory()).unwrap();
        let paths = entries.map(|entry| entry.unwrap().path());
        let is_temporary = |path: &PathBuf| {
            let name = path.file_name().unwrap().to_string_lossy();
            name.starts_with(".tokens-key-") && name.ends_with(".tmp")
        };
        paths.filter(is_temporary).collect()
    }

    /// The change log, locked: no process can write to it until this is dropped.
    pub(crate) fn lock_log(&self) -> File {
        let path = self.log();
        let directory = path.parent().unwrap();
        let made = fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(directory);
        made.unwrap();
        let mut options = OpenOptions::new();
        let file = options.append(true).create(true).mode(0o600).open(path);
        let file = file.unwrap();
        file.lock().unwrap();
        file
    }

    /// The command that is to be stopped.
    pub(crate) fn command(&self, wait: Wait) -> Command {
        let mut arguments: Vec<String> = Vec::new();
        let mut add = |more: &[&str]| arguments.extend(more.iter().map(ToString::to_string));
        if self.action.creates() {
            add(&[
                "create", "mist-org", "--name", NAME, "--role", "read", "--scope", "org",
            ]);
        }
        match self.action {
            Action::CreateToFile => add(&["--to-file", "key"]),
            Action::CreateToCommand => {
                add(&["--to-command", "--", "sh", "-c", &Program::script(wait)]);
            }
            Action::CreateToStdout => {}
            Action::RevokeOne => add(&["revoke", "okta"]),
            Action::RevokeSeveral => add(&["revoke", "mist-org"]),
        }
        if !self.action.creates() {
            let targets: Vec<_> = self.targets.iter().map(String::as_str).collect();
            add(&targets);
            add(&[
                "--yes",
                "--allow=agent,unknown-client,used-lately,unknown-use",
            ]);
        }
        let mut command = self.tokens();
        command.args(arguments);
        command
    }

    /// The command without arguments, with this sandbox's environment and nothing else of it.
    pub(crate) fn tokens(&self) -> Command {
        let mut command = Command::new(assert_cmd::cargo::cargo_bin!("tokens"));
        command
            .env_clear()
            .envs(self.sandbox.environment())
            .env("XDG_STATE_HOME", self.state.path())
            .current_dir(self.directory())
            .stdin(Stdio::null());
        command
    }
}
