//! How the services are asked: for how long, and who is told of waits.

use std::io::IsTerminal;

use tokens_http::{Observer, Options};

use crate::cli::Global;
use crate::output;

/// The options for the client of `account`.
pub(super) fn options(global: &Global, account: &str) -> Options {
    let mut options = Options::default();
    options.account = Some(account.to_owned());
    options.retry.max_wait = global.max_wait;
    // Time to wait once, and for the attempts around it.
    options.retry.call_timeout = global.max_wait + 2 * options.retry.attempt_timeout;
    if !global.quiet && std::io::stderr().is_terminal() {
        options.observer = Some(Observer::new(output::waiting));
    }
    options
}
