//! How the services are asked: for how long, and who is told of waits and answers.

use std::time::Duration;

use tokens_http::{Deadline, Observer, Options};

/// How the clients of all accounts send their requests.
#[derive(Clone, Debug, Default)]
pub struct RequestSettings {
    max_wait: Option<Duration>,
    deadline: Option<Deadline>,
    observer: Option<Observer>,
}

impl RequestSettings {
    /// The longest wait that a service may ask for.
    #[must_use]
    pub fn max_wait(mut self, max_wait: Duration) -> Self {
        self.max_wait = Some(max_wait);
        self
    }

    /// When all requests have to be done.
    #[must_use]
    pub fn deadline(mut self, deadline: Option<Deadline>) -> Self {
        self.deadline = deadline;
        self
    }

    /// Who is told of waits and answers.
    #[must_use]
    pub fn observer(mut self, observer: Observer) -> Self {
        self.observer = Some(observer);
        self
    }

    pub(crate) fn options(&self, account: &str, in_flight: usize) -> Options {
        let mut options = Options::default();
        options.account = Some(account.to_owned());
        options.max_in_flight = in_flight;
        options.deadline.clone_from(&self.deadline);
        options.observer.clone_from(&self.observer);
        if let Some(max_wait) = self.max_wait {
            options.retry.max_wait = max_wait;
            // Time to wait once, and for the attempts around it.
            options.retry.call_timeout = max_wait + 2 * options.retry.attempt_timeout;
        }
        options
    }
}
