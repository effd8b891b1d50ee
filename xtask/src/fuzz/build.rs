//! Builds the unit tests with coverage instrumentation and libFuzzer.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;

use super::Target;
use crate::{cargo, say};

/// As cargo-fuzz and cargo-bolero have them. `-C passes` works on a stable toolchain, `-Z sanitizer` does not.
const FLAGS: [&str; 9] = [
    "--cfg=fuzzing",
    "--cfg=fuzzing_libfuzzer",
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "-Ccodegen-units=1",
    "-Cforce-frame-pointers=yes",
];

/// The directory of these builds, so that they don't replace the ordinary ones.
pub(super) const DIRECTORY: &str = "target/fuzz";

/// The test programs that were built, by the directories of their crates.
pub(super) struct Programs(BTreeMap<PathBuf, PathBuf>);

impl Programs {
    /// The program that has `target`.
    pub(super) fn of(&self, target: &Target) -> Result<&Path> {
        let program = self.0.get(&target.package).map(PathBuf::as_path);
        program.with_context(|| format!("{} has no unit tests", target.package.display()))
    }
}

/// A message of `cargo test --message-format json`, as far as it matters here.
#[derive(Deserialize)]
struct Message {
    manifest_path: Option<PathBuf>,
    executable: Option<PathBuf>,
}

pub(super) fn build(root: &Path, targets: &[Target]) -> Result<Programs> {
    let triple = host(root)?;
    let mut packages: Vec<_> = targets.iter().map(|target| &target.package).collect();
    packages.dedup();
    say(format_args!("==> building for libFuzzer in {DIRECTORY}"));
    let mut command = cargo(root, "test --no-run --locked --lib");
    command
        // Otherwise the flags would apply to build scripts and procedural macros, too.
        .args(["--target", &triple, "--target-dir", DIRECTORY])
        .args(["--config", "profile.dev.opt-level=2"])
        .args(["--message-format", "json-render-diagnostics"])
        .env("CARGO_ENCODED_RUSTFLAGS", FLAGS.join("\x1f"))
        .stderr(Stdio::inherit());
    for package in &packages {
        command
            .arg("--package")
            .arg(package.file_name().unwrap_or_default());
    }
    let output = command.output().context("cannot run cargo")?;
    ensure!(output.status.success(), "the targets could not be built");
    let mut programs = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(message) = serde_json::from_str::<Message>(line) else {
            continue;
        };
        let (Some(manifest), Some(program)) = (message.manifest_path, message.executable) else {
            continue;
        };
        let package = manifest.parent().unwrap_or(&manifest);
        let package = package.strip_prefix(root).unwrap_or(package);
        programs.insert(package.to_owned(), program);
    }
    Ok(Programs(programs))
}

/// The triple of this machine.
fn host(root: &Path) -> Result<String> {
    let output = cargo(root, "--version --verbose").output();
    let output = output.context("cannot run cargo")?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned)
        .context("cargo does not say for which machine it is")
}
