//! Lets a program show that it waits, and why.

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

/// Is told of every [`Wait`].
#[derive(Clone)]
pub struct Observer(Arc<dyn Fn(&Wait<'_>) + Send + Sync>);

impl Observer {
    /// An observer that calls `show`, which should return at once.
    pub fn new(show: impl Fn(&Wait<'_>) + Send + Sync + 'static) -> Self {
        Self(Arc::new(show))
    }

    /// Tells it of `wait`.
    pub fn show(&self, wait: &Wait<'_>) {
        (self.0)(wait);
    }
}

impl fmt::Debug for Observer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Observer")
    }
}
