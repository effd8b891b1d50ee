//! The command as a child process, with what it is given and what is measured of it.
#![allow(dead_code, reason = "each benchmark uses its own part")]

use std::ffi::OsStr;
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::{NamedTempFile, TempDir};

/// A run that takes longer is ended and counts as failed.
const TIME_LIMIT: Duration = Duration::from_secs(300);

/// How often the memory of a child is looked at.
const LOOK: Duration = Duration::from_millis(2);

/// A configuration file, as long as this lives. Only its owner can read it or its directory.
pub(crate) struct Config {
    file: NamedTempFile,
    _directory: TempDir,
}

impl Config {
    pub(crate) fn new(text: &str) -> Self {
        let directory = TempDir::new().unwrap();
        let mut file = NamedTempFile::new_in(&directory).unwrap();
        file.write_all(text.as_bytes()).unwrap();
        Self {
            file,
            _directory: directory,
        }
    }

    pub(crate) fn path(&self) -> &Path {
        self.file.path()
    }
}

/// The command with an empty environment, that never waits for a service that asks for it.
pub(crate) fn tokens<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tokens"));
    command
        .env_clear()
        .args(["--max-wait", "0"])
        .args(arguments);
    command
}

/// What a run took.
pub(crate) struct Run {
    /// From before the start to the end of its output.
    pub(crate) time: Duration,
    /// The most memory that was resident, in KiB, where the system tells.
    pub(crate) peak_memory: Option<u64>,
}

/// Runs `command` and hands its output to `read` as it comes.
///
/// # Errors
///
/// How it ended and what it said, when it failed.
pub(crate) fn run(
    command: &mut Command,
    mut read: impl FnMut(&[u8]) + Send,
) -> Result<Run, String> {
    let started = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut output = child.stdout.take().unwrap();
    let mut messages = child.stderr.take().unwrap();
    thread::scope(|scope| {
        let reader = scope.spawn(move || {
            let mut buffer = vec![0; 64 * 1024];
            loop {
                match output.read(&mut buffer).unwrap() {
                    0 => return started.elapsed(),
                    length => read(&buffer[..length]),
                }
            }
        });
        let mut peak_memory = None;
        let status = loop {
            peak_memory = peak_memory.max(peak_memory_of(child.id()));
            if let Some(status) = child.try_wait().unwrap() {
                break status;
            }
            if started.elapsed() > TIME_LIMIT {
                child.kill().unwrap();
            }
            thread::sleep(LOOK);
        };
        let time = reader.join().unwrap();
        if status.success() {
            return Ok(Run { time, peak_memory });
        }
        let mut said = String::new();
        messages.read_to_string(&mut said).unwrap();
        Err(format!("{status}\n{said}"))
    })
}

/// The most memory that process `id` ever had, in KiB; it never falls, so the last look counts. `None` on systems other than
/// Linux, and once the process has ended.
fn peak_memory_of(id: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// Memory as it is printed.
pub(crate) fn megabytes(kib: Option<u64>) -> String {
    match kib {
        Some(kib) => format!("{:.1} MB", kib as f64 * 1024.0 / 1e6),
        None => "not known on this system".to_owned(),
    }
}

pub(crate) fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
