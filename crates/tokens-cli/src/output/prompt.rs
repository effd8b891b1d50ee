//! Asks a question on standard error.

use std::io;

use super::escape;
use super::printer::Printer;
use crate::deadline;

/// Asks `question`. Anything but `y` or `yes` is No, the end of the input, too.
pub(crate) async fn confirm(printer: Printer, question: &str) -> bool {
    let answer = ask(printer, question).await;
    answer.is_some_and(|answer| is_yes(&answer))
}

/// Asks `question`, and tells a clear no from no answer, which is `None`.
pub(crate) async fn decide(printer: Printer, question: &str) -> Option<bool> {
    let answer = ask(printer, question).await?;
    if is_yes(&answer) {
        return Some(true);
    }
    is_no(&answer).then_some(false)
}

async fn ask(printer: Printer, question: &str) -> Option<String> {
    printer.notice(&format!("{} [y/N] ", escape::line(question)));
    // In a thread of its own, so that a signal ends the command while it waits.
    let answer = tokio::task::spawn_blocking(|| {
        let mut answer = String::new();
        io::stdin().read_line(&mut answer).map(|_| answer)
    });
    deadline::paused(answer).await.ok()?.ok()
}

fn is_no(answer: &str) -> bool {
    matches!(answer.trim().to_ascii_lowercase().as_str(), "n" | "no")
}

fn is_yes(answer: &str) -> bool {
    matches!(answer.trim().to_ascii_lowercase().as_str(), "y" | "yes")
}

#[cfg(test)]
mod tests {
    #[test]
    fn only_yes_is_yes() {
        for yes in ["y\n", "Y\r\n", "yes\n", " YES "] {
            assert!(super::is_yes(yes), "{yes:?}");
        }
        for no in ["", "\n", "n\n", "no\n", "yep\n", "yy\n", "true\n"] {
            assert!(!super::is_yes(no), "{no:?}");
        }
    }
}
