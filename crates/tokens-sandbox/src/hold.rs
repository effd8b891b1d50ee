//! Answers that are held back until a test lets them go.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::watch;

/// Where an answer is held back. The request is carried out before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Hold {
    /// Before anything of it is sent.
    Answer,
    /// After its status and headers are sent, before its body.
    Body,
}

/// An answer that is held back, or will be. Dropping this lets it go. See [`Sandbox::hold_next`](crate::Sandbox::hold_next).
#[must_use = "dropping it lets the answer go"]
pub struct Held {
    reached: Arc<AtomicBool>,
    _hold: watch::Sender<()>,
}

impl Held {
    /// Whether the request has been carried out and its answer is held back now.
    pub fn is_reached(&self) -> bool {
        self.reached.load(Ordering::Acquire)
    }

    /// Lets the answer go.
    pub fn release(self) {}
}

impl fmt::Debug for Held {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Held")
            .field("is_reached", &self.is_reached())
            .finish_non_exhaustive()
    }
}

/// The side of the answer.
#[derive(Debug, Clone)]
pub(crate) struct Waiting {
    pub(crate) at: Hold,
    reached: Arc<AtomicBool>,
    released: watch::Receiver<()>,
}

impl Waiting {
    /// Waits until the other side is dropped.
    pub(crate) async fn wait(mut self) {
        self.reached.store(true, Ordering::Release);
        while self.released.changed().await.is_ok() {}
    }
}

pub(crate) fn hold(at: Hold) -> (Held, Waiting) {
    let reached = Arc::new(AtomicBool::new(false));
    let (hold, released) = watch::channel(());
    let held = Held {
        reached: Arc::clone(&reached),
        _hold: hold,
    };
    let waiting = Waiting {
        at,
        reached,
        released,
    };
    (held, waiting)
}
