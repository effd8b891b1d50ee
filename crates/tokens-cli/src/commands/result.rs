//! The result of what was changed: it must not be lost where standard output is.

use crate::exit::Exit;
use crate::output::{self, Printer};

/// Prints `text`, the result of changes that came to `exit`. If that fails, `done` says on standard error what was changed.
///
/// # Errors
///
/// When it can't be printed, and nothing else went wrong.
pub(super) fn print(printer: Printer, text: &str, done: &str, exit: Exit) -> anyhow::Result<Exit> {
    if let Err(error) = printer.result(text) {
        printer.notice(done);
        if exit == Exit::Ok {
            return Err(error.into());
        }
        output::report(printer, &error);
    }
    Ok(exit)
}
