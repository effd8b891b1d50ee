//! What all calls of one credential share: how many may be in flight, and until when the service wants none.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::Instant;

/// Thirty years.
const FOR_EVER: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

#[derive(Debug)]
pub(crate) struct RateGate {
    permits: Semaphore,
    closed_until: Mutex<Option<Instant>>,
}

impl RateGate {
    pub(crate) fn new(permits: usize) -> Self {
        Self {
            permits: Semaphore::new(permits.clamp(1, Semaphore::MAX_PERMITS)),
            closed_until: Mutex::new(None),
        }
    }

    /// A permit for one attempt. `None` can't happen: the semaphore is never closed.
    pub(crate) async fn permit(&self) -> Option<SemaphorePermit<'_>> {
        self.permits.acquire().await.ok()
    }

    /// Holds every call back for `time` from now, or longer if it is closed for longer already.
    pub(crate) fn close_for(&self, time: Duration) {
        // Beyond what a clock can tell is as good as for ever.
        let until = Instant::now() + time.min(FOR_EVER);
        let mut closed = self.lock();
        *closed = (*closed).max(Some(until));
    }

    /// How much longer it is closed.
    pub(crate) fn closed_for(&self) -> Duration {
        let until = *self.lock();
        until.map_or(Duration::ZERO, |until| {
            until.saturating_duration_since(Instant::now())
        })
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Instant>> {
        self.closed_until
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}
