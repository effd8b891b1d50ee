//! How the services are asked: for how long, and who is told of waits.

use std::io::IsTerminal;
use std::time::Duration;

use tokens_http::{Observer, Options, Wait};

use crate::cli::Global;
use crate::output::Printer;

/// No wait that is shorter is worth a line.
const WORTH_A_LINE: Duration = Duration::from_secs(2);

/// The options for the client of `account`.
pub(super) fn options(global: &Global, account: &str) -> Options {
    let mut options = Options::default();
    options.account = Some(account.to_owned());
    options.retry.max_wait = global.max_wait;
    // Time to wait once, and for the attempts around it.
    options.retry.call_timeout = global.max_wait + 2 * options.retry.attempt_timeout;
    if std::io::stderr().is_terminal() {
        options.observer = Some(Observer::new(show));
    }
    options
}

fn show(wait: &Wait<'_>) {
    if wait.time >= WORTH_A_LINE {
        let why = if wait.asked {
            "it asks for that"
        } else {
            "it does not answer"
        };
        let seconds = wait.time.as_secs();
        Printer.message(&format!("waiting {seconds} s for {}: {why}", wait.host));
    }
}
