//! Ctrl-C and the request to end: the command stops at once and says so.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::exit::Exit;

static CHANGING: AtomicBool = AtomicBool::new(false);

/// Lives while a request that changes something is under way.
#[derive(Debug)]
pub(crate) struct Changing(());

impl Changing {
    pub(crate) fn begin() -> Self {
        CHANGING.store(true, Ordering::Relaxed);
        Self(())
    }

    /// Whether one is under way now.
    pub(crate) fn is_under_way() -> bool {
        CHANGING.load(Ordering::Relaxed)
    }
}

impl Drop for Changing {
    fn drop(&mut self) {
        CHANGING.store(false, Ordering::Relaxed);
    }
}

/// Waits for a signal that ends the command. Never returns if there can be none.
#[cfg(unix)]
pub(crate) async fn end() -> Exit {
    use tokio::signal::unix::{SignalKind, signal};

    let (Ok(mut interrupt), Ok(mut terminate)) = (
        signal(SignalKind::interrupt()),
        signal(SignalKind::terminate()),
    ) else {
        // The signals keep their default effect, which ends the process as well.
        return std::future::pending().await;
    };
    tokio::select! {
        _ = interrupt.recv() => Exit::Interrupted,
        _ = terminate.recv() => Exit::Terminated,
    }
}

/// Waits for Ctrl-C. Never returns if it can't be caught.
#[cfg(not(unix))]
pub(crate) async fn end() -> Exit {
    match tokio::signal::ctrl_c().await {
        Ok(()) => Exit::Interrupted,
        Err(_) => std::future::pending().await,
    }
}
