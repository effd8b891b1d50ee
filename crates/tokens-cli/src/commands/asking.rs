//! Whether somebody is asked before something is changed.

use crate::cli::Asking;
use crate::output::{self, Printer, Problem};

/// Checks that there is somebody to ask, or no need to. `doing` says what is asked about, such as `revoking`.
///
/// # Errors
///
/// When there is nobody.
pub(super) fn check(printer: Printer, asking: &Asking, doing: &str) -> Result<(), Problem> {
    if asking.yes || asking.dry_run || printer.can_ask() {
        return Ok(());
    }
    let problem = format!("{doing} needs a terminal to ask on, or --yes");
    Err(Problem::refused(problem).hint("look with --dry-run, then repeat it with --yes"))
}

/// The same where standard input has something else to say.
///
/// # Errors
///
/// When somebody would have to be asked.
pub(super) fn check_without_stdin(asking: &Asking, doing: &str) -> Result<(), Problem> {
    if asking.yes || asking.dry_run {
        return Ok(());
    }
    let problem = format!("{doing} needs --yes: standard input is not there to answer");
    Err(Problem::refused(problem).hint("look with --dry-run first"))
}

/// Asks `question`, unless that is not wanted; `undone` says what did not happen, such as `nothing was revoked`.
///
/// # Errors
///
/// When the answer is no.
pub(super) async fn confirm(
    printer: Printer,
    asking: &Asking,
    question: &str,
    undone: &str,
) -> Result<(), Problem> {
    if asking.yes || output::confirm(printer, question).await {
        return Ok(());
    }
    Err(Problem::refused(format!("declined; {undone}")))
}
