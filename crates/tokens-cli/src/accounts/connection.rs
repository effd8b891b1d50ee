//! How the services are asked: for how long, how much at once, and who is told of waits.

use std::io::IsTerminal;
use std::time::Duration;

use tokens_core::Service;
use tokens_http::{Observer, Options, Wait};

use crate::output::Printer;

/// No wait that is shorter is worth a line.
const WORTH_A_LINE: Duration = Duration::from_secs(2);

/// Mist counts 5000 requests an hour for a user or an org token, and no more than that: 16 at once read 3000 organizations
/// within a minute or so, where 4 would take four.
const MIST_IN_FLIGHT: usize = 16;

/// Okta limits how many requests an org answers at the same time, the sign-ins of its people among them; what goes beyond is
/// turned away (429). 4 to 5 stay clear of that.
const OKTA_IN_FLIGHT: usize = 4;

/// The options for the client of `account`, which waits for at most `max_wait` where the service asks for it.
pub(super) fn options(max_wait: Duration, account: &str, service: &Service) -> Options {
    let mut options = Options::default();
    options.account = Some(account.to_owned());
    options.max_in_flight = match service {
        Service::Mist => MIST_IN_FLIGHT,
        _ => OKTA_IN_FLIGHT,
    };
    options.retry.max_wait = max_wait;
    // Time to wait once, and for the attempts around it.
    options.retry.call_timeout = max_wait + 2 * options.retry.attempt_timeout;
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
