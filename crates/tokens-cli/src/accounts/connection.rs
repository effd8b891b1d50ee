//! How the services are asked: for how long, how much at once, and who is told of waits.

use std::io::IsTerminal;
use std::time::Duration;

use tokens_core::Service;
use tokens_http::{Deadline, Observer, Options, Wait};

use crate::audit_log;
use crate::cli::Global;
use crate::deadline;
use crate::output;

/// Mist counts 5000 requests an hour for a user or an org token, and no more than that: 16 at once read 3000 organizations
/// within a minute or so, where 4 would take four.
const MIST_IN_FLIGHT: usize = 16;

/// Okta limits how many requests an org answers at the same time, the sign-ins of its people among them; what goes beyond is
/// turned away (429). 4 to 5 stay clear of that.
const OKTA_IN_FLIGHT: usize = 4;

/// How to ask, as the arguments have it.
#[derive(Clone, Debug)]
pub(super) struct Manner {
    max_wait: Duration,
    deadline: Option<Deadline>,
    quiet: bool,
}

impl Manner {
    pub(super) fn new(global: &Global) -> Self {
        Self {
            max_wait: global.max_wait,
            deadline: deadline::of(global),
            quiet: global.quiet,
        }
    }
}

/// The options for the client of `account`.
pub(super) fn options(manner: &Manner, account: &str, service: &Service) -> Options {
    let mut options = Options::default();
    options.account = Some(account.to_owned());
    options.max_in_flight = match service {
        service if *service == Service::MIST => MIST_IN_FLIGHT,
        _ => OKTA_IN_FLIGHT,
    };
    options.deadline.clone_from(&manner.deadline);
    options.retry.max_wait = manner.max_wait;
    // Time to wait once, and for the attempts around it.
    options.retry.call_timeout = manner.max_wait + 2 * options.retry.attempt_timeout;
    let is_shown = !manner.quiet && std::io::stderr().is_terminal();
    let wait = move |wait: &Wait<'_>| {
        if is_shown {
            output::waiting(wait);
        }
    };
    options.observer = Some(Observer::new(wait).with_answers(audit_log::note));
    options
}
