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
}

impl Drop for Changing {
    fn drop(&mut self) {
        CHANGING.store(false, Ordering::Relaxed);
    }
}

/// A signal that ends the command.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ended {
    pub(crate) exit: Exit,
    /// A change was under way when it came.
    pub(crate) changing: bool,
}

impl Ended {
    fn by(exit: Exit) -> Self {
        Self {
            exit,
            changing: CHANGING.load(Ordering::Relaxed),
        }
    }
}

/// Waits for a signal that ends the command. Never returns if there can be none.
#[cfg(unix)]
pub(crate) async fn end() -> Ended {
    use tokio::signal::unix::{SignalKind, signal};

    let (Ok(mut interrupt), Ok(mut terminate)) = (
        signal(SignalKind::interrupt()),
        signal(SignalKind::terminate()),
    ) else {
        // The signals keep their default effect, which ends the process as well.
        return std::future::pending().await;
    };
    tokio::select! {
        _ = interrupt.recv() => Ended::by(Exit::Interrupted),
        _ = terminate.recv() => Ended::by(Exit::Terminated),
    }
}

/// Waits for Ctrl-C. Never returns if it can't be caught.
#[cfg(not(unix))]
pub(crate) async fn end() -> Ended {
    match tokio::signal::ctrl_c().await {
        Ok(()) => Ended::by(Exit::Interrupted),
        Err(_) => std::future::pending().await,
    }
}
