//! Requests, answers and connections that are held back until a test lets them go.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::watch;

/// Where a request or its answer is held back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Hold {
    /// After the request is read, before it is checked, counted and carried out. It is carried out even if the caller has gone
    /// by then.
    Request,
    /// After the request is carried out, before anything of the answer is sent.
    Answer,
    /// After the status and headers of the answer are sent, before its body. An answer without a body (204) is held back as a whole.
    Body,
}

/// A request, an answer or a connection that is held back, or will be. Dropping this lets it go. See
/// [`Sandbox::hold_next`](crate::Sandbox::hold_next).
#[must_use = "dropping it lets the answer go"]
pub struct Held {
    progress: Progress,
    hold: Option<watch::Sender<()>>,
}

impl Held {
    /// Whether it is held back now, or was.
    pub fn is_reached(&self) -> bool {
        self.progress.reached.load(Ordering::Acquire)
    }

    /// Whether the whole answer has been written to the connection. Always false for a connection that is held back, and for an
    /// answer whose caller has gone.
    pub fn is_sent(&self) -> bool {
        self.progress.sent.load(Ordering::Acquire)
    }

    /// Lets it go.
    pub fn release(mut self) {
        self.let_go();
    }

    /// Lets it go, and keeps this to ask whether the answer was sent.
    pub fn let_go(&mut self) {
        self.hold = None;
    }
}

impl fmt::Debug for Held {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Held")
            .field("is_reached", &self.is_reached())
            .field("is_sent", &self.is_sent())
            .finish_non_exhaustive()
    }
}

#[derive(Debug, Clone, Default)]
struct Progress {
    reached: Arc<AtomicBool>,
    sent: Arc<AtomicBool>,
}

/// The side of what is held back.
#[derive(Debug, Clone)]
pub(crate) struct Waiting {
    pub(crate) at: Hold,
    progress: Progress,
    released: watch::Receiver<()>,
}

impl Waiting {
    /// Waits until the other side lets go.
    pub(crate) async fn wait(&mut self) {
        self.progress.reached.store(true, Ordering::Release);
        while self.released.changed().await.is_ok() {}
    }

    /// To be set when the answer is sent.
    pub(crate) fn sent(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.progress.sent)
    }
}

pub(crate) fn hold(at: Hold) -> (Held, Waiting) {
    let progress = Progress::default();
    let (hold, released) = watch::channel(());
    let held = Held {
        progress: progress.clone(),
        hold: Some(hold),
    };
    let waiting = Waiting {
        at,
        progress,
        released,
    };
    (held, waiting)
}
