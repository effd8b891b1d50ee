//! `cargo xtask gate`: everything that must be in order before a change is merged. `.ci/run` runs nothing else.

mod arrows;
mod no_client;
mod service_names;

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};

use crate::files::Mode;
use crate::{cargo, codegen, readmes, say};

/// The steps before the tests, as arguments of cargo. The libraries are used alone, so they are also checked alone, with the features that
/// others choose.
const CHECKS: &[&str] = &[
    "clippy --workspace --all-targets --locked -- -D warnings",
    "clippy -p mist-api -p okta-api --no-default-features --all-targets --locked -- -D warnings",
    "clippy -p mist-api -p okta-api --features mist-api/httpmock,okta-api/httpmock --all-targets --locked -- -D warnings",
    "clippy -p tokens-http --no-default-features --all-targets --locked -- -D warnings",
    "clippy -p tokens-core --no-default-features --locked -- -D warnings",
    "clippy -p tokens-core --no-default-features --features contract --locked -- -D warnings",
    "clippy -p tokens-core --no-default-features --features okta,native-tls --locked -- -D warnings",
    "doc --workspace --all-features --no-deps --locked",
    "package --workspace --exclude xtask --exclude tokens-fuzz --exclude openapi-overlay --locked --offline --no-verify --allow-dirty --quiet",
];

/// What lets a test write the file that it should compare with, or run something else than its sample.
const OVERRIDES: [&str; 7] = [
    "INSTA_UPDATE",
    "TOKENS_SOAK_CASE",
    "TOKENS_SOAK_KILLS",
    "TOKENS_SOAK_SEED",
    "UPDATE_FAULTS",
    "UPDATE_README",
    "UPDATE_REFERENCE",
];

/// Runs all steps and stops at the first that fails.
///
/// # Errors
///
/// Which step failed. What it has to say is on stderr.
pub(crate) fn run(root: &Path) -> Result<()> {
    let tests = test_command(&read_me(root)?)?;
    step(root, "fmt --all --check")?;
    say("==> cargo xtask codegen --check");
    codegen::run(root, Mode::Check)?;
    arrows::check(root)?;
    service_names::check(root)?;
    no_client::check(root)?;
    for check in CHECKS {
        step(root, check)?;
    }
    say("==> cargo xtask readmes");
    readmes::run(root)?;
    step(root, &tests)?;
    say("==> all in order");
    Ok(())
}

fn step(root: &Path, arguments: &str) -> Result<()> {
    say(format_args!("==> cargo {arguments}"));
    let mut command = cargo(root, arguments);
    for variable in OVERRIDES {
        command.env_remove(variable);
    }
    if arguments.starts_with("doc ") {
        // There is no flag for it, as there is for clippy.
        command.env("RUSTDOCFLAGS", "-D warnings");
    }
    let status = command.status().context("cannot run cargo")?;
    ensure!(status.success(), "`cargo {arguments}` failed");
    Ok(())
}

fn read_me(root: &Path) -> Result<String> {
    fs::read_to_string(root.join("README.md")).context("cannot read README.md")
}

/// The arguments of the test command that the README tells people to run, so that both are the same.
fn test_command(read_me: &str) -> Result<String> {
    let mut in_block = false;
    for line in read_me.lines().map(str::trim) {
        if line.starts_with("```") {
            in_block = !in_block;
        } else if let Some(arguments) = line
            .strip_prefix("cargo ")
            .filter(|rest| in_block && rest.starts_with("test"))
        {
            ensure!(
                !arguments.contains(['"', '\'', '$', '&', '|', ';', '#']),
                "README.md: the test command must be plain words, but is `{line}`"
            );
            return Ok(arguments.to_owned());
        }
    }
    bail!("README.md: no code block has a line that begins with `cargo test`")
}

#[cfg(test)]
mod tests {
    use super::test_command;

    #[test]
    fn finds_the_test_command_of_the_readme() {
        let read_me = "Run cargo test.\n\n```sh\ncargo run -q\n```\n\n```sh\ncargo test --workspace --locked\n```\n";
        assert_eq!(test_command(read_me).unwrap(), "test --workspace --locked");
    }

    #[test]
    fn refuses_a_readme_without_a_plain_test_command() {
        let error = test_command("cargo test\n").unwrap_err().to_string();
        assert!(error.contains("no code block"), "{error}");
        let error = test_command("```\ncargo test && true\n```")
            .unwrap_err()
            .to_string();
        assert!(error.contains("plain words"), "{error}");
    }
}
