//! Runs a program that prints a secret.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::MAX_SECRET;
use crate::error::LocalError;
use crate::process::{Overflow, Process};

/// A password manager that waits for a person may take a while; one that hangs must not hold up everything.
pub(super) const TIME_LIMIT: Duration = Duration::from_secs(30);

/// The program of a command, without its directory.
pub(super) fn name(words: &[String]) -> String {
    let program = words.first().map_or("", String::as_str);
    let name = Path::new(program).file_name();
    name.map_or_else(|| program.into(), |name| name.to_string_lossy().into())
}

/// What the program prints on standard output. No shell is involved, and standard input is empty; standard error is the user's,
/// so that the program can say what it waits for. It does not inherit the variables called `hidden`.
///
/// # Errors
///
/// When it can't be started, fails, prints more than a secret is long, or takes longer than `limit`. None of its output is repeated.
pub(super) async fn run(
    words: &[String],
    hidden: &[String],
    limit: Duration,
) -> Result<Vec<u8>, LocalError> {
    let shown = format!("the command `{}`", name(words));
    let (program, arguments) = words
        .split_first()
        .ok_or_else(|| LocalError::invalid("the command is empty"))?;
    let mut command = Command::new(program);
    command
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped());
    let fail =
        |error: std::io::Error| LocalError::invalid(format!("{shown} can't be run: {error}"));
    let mut process =
        Process::start(command, hidden, MAX_SECRET + 1, Overflow::Close).map_err(fail)?;
    let Some(status) = process.wait(limit).await.map_err(fail)? else {
        let why = LocalError::invalid(format!("{shown} did not end within {limit:?}"));
        return Err(why.with_hint("it can't ask on the terminal; unlock what it reads before"));
    };
    let outputs = process.outputs().await.map_err(fail)?;
    let stdout = outputs.into_iter().next().unwrap_or_default();
    if stdout.len() > MAX_SECRET {
        return Ok(stdout);
    }
    if !status.success() {
        // `exit status: 1`, or `signal: 9 (SIGKILL)`.
        return Err(LocalError::invalid(format!("{shown} failed ({status})")));
    }
    Ok(stdout)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    const LONG: Duration = Duration::from_secs(600);

    fn shell(script: &str) -> Vec<String> {
        ["/bin/sh", "-c", script].map(str::to_owned).to_vec()
    }

    #[tokio::test]
    async fn what_is_printed_is_the_secret() {
        let output = run(&shell("cat; echo sesame"), &[], LONG).await.unwrap();
        assert_eq!(output, b"sesame\n");
    }

    #[tokio::test]
    async fn a_program_that_hangs_is_not_waited_for() {
        let error = run(&shell("exec sleep 600"), &[], Duration::from_millis(50)).await;
        let message = error.unwrap_err().to_string();
        assert_eq!(message, "the command `sh` did not end within 50ms");
    }

    #[tokio::test]
    async fn what_a_program_leaves_behind_is_not_waited_for() {
        // It keeps standard output open for longer than the limit.
        let limit = Duration::from_secs(10);
        let output = run(&shell("echo sesame; sleep 20 &"), &[], limit).await;
        assert_eq!(output.unwrap(), b"sesame\n");
        let error = run(&shell("echo sesame; sleep 20 & exit 3"), &[], limit).await;
        let message = error.unwrap_err().to_string();
        assert_eq!(message, "the command `sh` failed (exit status: 3)");
    }

    #[tokio::test]
    async fn failures_name_the_program_and_nothing_it_printed() {
        for (words, message) in [
            (
                shell("echo sesame; exit 3"),
                "the command `sh` failed (exit status: 3)",
            ),
            (
                vec!["/no/such/program".into(), "sesame".into()],
                "the command `program` can't be run: No such file or directory (os error 2)",
            ),
        ] {
            assert_eq!(run(&words, &[], LONG).await.unwrap_err().message(), message);
        }
        let endless = run(&shell("exec cat /dev/zero"), &[], LONG).await.unwrap();
        assert_eq!(endless.len(), MAX_SECRET + 1);
    }

    #[tokio::test]
    async fn secrets_in_the_environment_are_not_inherited() {
        // A variable that Cargo sets for every test.
        let script = shell("echo \"${CARGO_PKG_NAME-none}\"");
        for (hidden, output) in [
            (&[][..], "tokens-local\n"),
            (&["CARGO_PKG_NAME".to_owned()], "none\n"),
        ] {
            let found = run(&script, hidden, LONG).await.unwrap();
            assert_eq!(String::from_utf8(found).unwrap(), output);
        }
    }
}
