//! Lets a program show that it waits, and why, and keep what the service calls its requests.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// A wait that is about to begin.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Wait<'a> {
    /// The service's host.
    pub host: &'a str,
    /// The API description's name of the operation, in snake case.
    pub operation: &'static str,
    /// How long.
    pub time: Duration,
    /// Whether the service asked for it; otherwise it is our own back-off.
    pub asked: bool,
}

/// An answer to one attempt, of whatever status.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Answered<'a> {
    /// The service's host.
    pub host: &'a str,
    /// The API description's name of the operation, in snake case.
    pub operation: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// The service's name for the request, to quote in a support case.
    pub request_id: Option<&'a str>,
}

type OnWait = Arc<dyn Fn(&Wait<'_>) + Send + Sync>;
type OnAnswer = Arc<dyn Fn(&Answered<'_>) + Send + Sync>;

/// Is told of every [`Wait`], and of every [`Answered`] if it wants to.
#[derive(Clone)]
pub struct Observer {
    wait: OnWait,
    answered: Option<OnAnswer>,
}

impl Observer {
    /// An observer that calls `wait`, which should return at once.
    pub fn new(wait: impl Fn(&Wait<'_>) + Send + Sync + 'static) -> Self {
        Self {
            wait: Arc::new(wait),
            answered: None,
        }
    }

    /// Calls `answered`, too, which should return at once.
    #[must_use]
    pub fn with_answers(
        mut self,
        answered: impl Fn(&Answered<'_>) + Send + Sync + 'static,
    ) -> Self {
        self.answered = Some(Arc::new(answered));
        self
    }

    /// Tells it of `wait`.
    pub(crate) fn wait(&self, wait: &Wait<'_>) {
        (self.wait)(wait);
    }

    /// Tells it of `answered`.
    pub(crate) fn answered(&self, answered: &Answered<'_>) {
        if let Some(tell) = &self.answered {
            tell(answered);
        }
    }
}

impl fmt::Debug for Observer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Observer")
    }
}
