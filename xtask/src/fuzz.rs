//! `cargo xtask fuzz`: libFuzzer on every fuzz target of the workspace.
//!
//! A target is a unit test called `fuzz::<name>` in a crate that has a corpus for it, `fuzz/<name>/`. See crates/tokens-fuzz/README.md.

mod build;
mod report;
mod session;

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use std::{fs, io, thread};

use anyhow::{Context as _, Result, bail, ensure};

use self::session::SessionOutcome;
use crate::say;

/// What `cargo xtask fuzz` is to do.
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// The targets to run, by name; all of them if none is given
    #[arg(value_name = "TARGET")]
    names: Vec<String>,
    /// How long each target runs, such as 90s, 10m or 1h
    #[arg(long, value_name = "TIME", default_value = "1m", value_parser = duration)]
    time: Duration,
    /// How many targets run at a time
    #[arg(long, value_name = "N", default_value_t = 1)]
    jobs: usize,
    /// Only list the targets
    #[arg(long)]
    list: bool,
}

/// A fuzz target.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Target {
    /// The directory of its crate, relative to the workspace: `crates/okta-api`.
    package: PathBuf,
    name: String,
}

impl Target {
    /// Its corpus, relative to the workspace.
    fn corpus(&self) -> PathBuf {
        self.package.join("fuzz").join(&self.name)
    }
}

/// Builds the targets, runs them, and prints what they found.
///
/// # Errors
///
/// If there is a finding, if there is no such target, or if something can't be built or run.
pub(crate) fn run(root: &Path, options: &Options) -> Result<()> {
    let targets = chosen(all(root)?, &options.names)?;
    if options.list {
        targets.iter().for_each(|target| say(&target.name));
        return Ok(());
    }
    let programs = build::build(root, &targets)?;
    let count = targets.len();
    say(format_args!(
        "==> {count} targets, {} s each, {} at a time",
        options.time.as_secs(),
        options.jobs
    ));
    let next = AtomicUsize::new(0);
    let outcomes = Mutex::new(Vec::new());
    let work = || -> Result<()> {
        while let Some(target) = targets.get(next.fetch_add(1, Ordering::Relaxed)) {
            let program = programs.of(target)?;
            let outcome = session::run(root, target, program, options.time)?;
            say(format_args!("    {}: {outcome}", target.name));
            if let Ok(mut outcomes) = outcomes.lock() {
                outcomes.push((target.clone(), outcome));
            }
        }
        Ok(())
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..options.jobs.clamp(1, count))
            .map(|_| scope.spawn(work))
            .collect();
        workers.into_iter().try_for_each(|worker| {
            let ended = worker.join();
            ended.unwrap_or_else(|_| bail!("a worker panicked"))
        })
    })?;
    let mut outcomes = outcomes.into_inner().unwrap_or_default();
    outcomes.sort_by(|one, other| one.0.cmp(&other.0));
    report::table(&outcomes);
    let found = outcomes.iter().filter(|(_, outcome)| outcome.is_finding());
    match found.count() {
        0 => Ok(()),
        count => bail!("{count} of {} targets have findings", outcomes.len()),
    }
}

/// All targets of the workspace, in the order of their crates and names.
fn all(root: &Path) -> Result<Vec<Target>> {
    let mut targets = Vec::new();
    for package in directories(&root.join("crates"))? {
        let package = Path::new("crates").join(package);
        for name in directories(&root.join(&package).join("fuzz"))? {
            targets.push(Target {
                package: package.clone(),
                name,
            });
        }
    }
    targets.sort();
    Ok(targets)
}

/// The names of the directories in `directory`; none if there is no such directory.
fn directories(directory: &Path) -> Result<Vec<String>> {
    let entries = match fs::read_dir(directory) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error).with_context(|| directory.display().to_string()),
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    Ok(names)
}

fn chosen(all: Vec<Target>, names: &[String]) -> Result<Vec<Target>> {
    for name in names {
        ensure!(
            all.iter().any(|target| target.name == *name),
            "there is no target `{name}`; --list shows all"
        );
    }
    let is_chosen = |target: &Target| names.is_empty() || names.contains(&target.name);
    let chosen: Vec<_> = all.into_iter().filter(is_chosen).collect();
    ensure!(!chosen.is_empty(), "there are no targets");
    Ok(chosen)
}

/// `90s`, `10m` or `1h`.
fn duration(text: &str) -> Result<Duration, String> {
    let unit = text.chars().next_back().unwrap_or_default();
    let seconds = match unit {
        's' => 1,
        'm' => 60,
        'h' => 60 * 60,
        _ => return Err("the unit is missing: s, m or h".to_owned()),
    };
    let count: u32 = text[..text.len() - 1]
        .parse()
        .map_err(|_| "write it like 10m".to_owned())?;
    if count == 0 {
        // libFuzzer would run without an end.
        return Err("it must be more than 0".to_owned());
    }
    Ok(Duration::from_secs(u64::from(count) * seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_durations() {
        assert_eq!(duration("10m"), Ok(Duration::from_secs(600)));
        assert_eq!(duration("90s"), Ok(Duration::from_secs(90)));
        for text in ["", "10", "m", "0s", "-1m", "1.5h", "10é"] {
            assert!(duration(text).is_err(), "{text}");
        }
    }

    #[test]
    fn every_target_has_a_name_of_its_own() {
        let targets = all(&crate::root()).unwrap();
        assert!(!targets.is_empty());
        let mut names: Vec<_> = targets.iter().map(|target| &target.name).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), targets.len());
        assert!(chosen(targets, &["none".to_owned()]).is_err());
    }
}
