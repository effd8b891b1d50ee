//! One target under libFuzzer.

use std::ffi::OsStr;
use std::fmt;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result};

use super::Target;
use super::build::DIRECTORY;

/// An input that takes longer, in seconds, is a finding.
const INPUT_TIME: u32 = 10;

/// A process that needs more memory, in MB, is a finding. libFuzzer's own corpus is part of it.
const MEMORY: u32 = 1024;

/// No input is longer, in bytes.
const INPUT_LENGTH: u32 = 8 * 1024;

/// What became of a target.
#[derive(Debug)]
pub(super) struct SessionOutcome {
    pub(super) executions: u64,
    /// How many edges of the control flow the inputs reach together.
    pub(super) coverage: u64,
    /// How many inputs libFuzzer keeps.
    pub(super) corpus: u64,
    /// Inputs that break the property, take too long or need too much memory.
    pub(super) findings: Vec<PathBuf>,
    /// Whether it ran until its time was over.
    pub(super) ended: bool,
    pub(super) log: PathBuf,
}

impl SessionOutcome {
    pub(super) fn is_finding(&self) -> bool {
        !self.ended || !self.findings.is_empty()
    }
}

impl fmt::Display for SessionOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            executions,
            coverage,
            ..
        } = self;
        write!(f, "{executions} executions, coverage {coverage}")?;
        match self.findings.len() {
            0 if self.ended => Ok(()),
            0 => write!(f, ", ended early: see {}", self.log.display()),
            count => write!(f, ", {count} findings: see {}", self.log.display()),
        }
    }
}

/// Runs `target`, which is in `program`, for `time`.
pub(super) fn run(
    root: &Path,
    target: &Target,
    program: &Path,
    time: Duration,
) -> Result<SessionOutcome> {
    // Relative, because libFuzzer's arguments are separated by spaces.
    let own = Path::new(DIRECTORY).join("sessions").join(&target.name);
    let (learned, found) = (own.join("corpus"), own.join("findings"));
    for directory in [&learned, &found] {
        fs::create_dir_all(root.join(directory))?;
    }
    let dictionary = target.corpus().with_extension("dict");
    let mut arguments = vec![
        learned.display().to_string(),
        target.corpus().display().to_string(),
        format!("-max_total_time={}", time.as_secs()),
        format!("-timeout={INPUT_TIME}"),
        format!("-rss_limit_mb={MEMORY}"),
        format!("-max_len={INPUT_LENGTH}"),
        format!("-artifact_prefix={}/", found.display()),
        "-print_final_stats=1".to_owned(),
    ];
    if root.join(&dictionary).exists() {
        arguments.push(format!("-dict={}", dictionary.display()));
    }
    let log = own.join("log");
    let output = File::create(root.join(&log)).with_context(|| log.display().to_string())?;
    let status = Command::new(program)
        .current_dir(root)
        .args([&format!("fuzz::{}", target.name), "--test-threads=1"])
        .arg("--nocapture")
        .env("TOKENS_FUZZ_TARGET", &target.name)
        .env("BOLERO_LIBFUZZER_ARGS", arguments.join(" "))
        // As much as a program's main thread has.
        .env("RUST_MIN_STACK", (8 * 1024 * 1024).to_string())
        .stdin(Stdio::null())
        .stdout(output.try_clone()?)
        .stderr(output)
        .status()
        .with_context(|| format!("cannot run {}", program.display()))?;
    let text = fs::read(root.join(&log))?;
    let text = String::from_utf8_lossy(&text);
    Ok(SessionOutcome {
        executions: last(&text, "stat::number_of_executed_units:"),
        coverage: last(&text, " cov: "),
        corpus: last(&text, " corp: "),
        findings: written(&text),
        ended: status.success() && text.contains("stat::number_of_executed_units:"),
        log,
    })
}

/// The number after the last `label` in a log of libFuzzer's.
fn last(log: &str, label: &str) -> u64 {
    let number = log.rsplit_once(label).map(|(_, rest)| rest.trim_start());
    let digits = number.map(|rest| rest.split(|c: char| !c.is_ascii_digit()).next());
    let count = digits.flatten().and_then(|digits| digits.parse().ok());
    count.unwrap_or_default()
}

/// The inputs that a log says were kept for what they did. One that was merely slow is not among them.
fn written(log: &str) -> Vec<PathBuf> {
    let paths = log
        .lines()
        .filter_map(|line| line.split_once("Test unit written to "))
        .map(|(_, path)| PathBuf::from(path));
    let is_slow = |name: &OsStr| name.to_string_lossy().starts_with("slow-unit-");
    paths
        .filter(|path| !path.file_name().is_some_and(is_slow))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_log() {
        let log = "artifact_prefix='a/'; Test unit written to a/slow-unit-1\nartifact_prefix='a/'; Test unit written to a/crash-2\n#2\tINITED cov: 12 ft: 13 corp: 1/1b\n#9\tDONE   cov: 345 ft: 400 corp: 67/8Kb\nstat::number_of_executed_units: 1234\n";
        assert_eq!(last(log, " cov: "), 345);
        assert_eq!(last(log, " corp: "), 67);
        assert_eq!(last(log, "stat::number_of_executed_units:"), 1234);
        assert_eq!(last("", " cov: "), 0);
        assert_eq!(written(log), [PathBuf::from("a/crash-2")]);
    }
}
