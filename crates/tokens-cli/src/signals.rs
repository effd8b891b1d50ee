//! Ctrl-C, the request to end, and the end of the terminal: the command stops at once and says so, but a change that is under way is finished first.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::exit::Exit;
use crate::output::Printer;

static CHANGING: AtomicBool = AtomicBool::new(false);
static NOTED: OnceLock<Exit> = OnceLock::new();

/// Lives while something is changed: from before the request until its result is where it belongs. The first signal in this
/// time is only noted, so that no new key is lost and no outcome stays unknown; the second ends the command.
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

/// The end that a noted signal asks for: begin nothing more.
pub(crate) fn noted() -> Option<Exit> {
    NOTED.get().copied()
}

/// The end of a change that came to `exit`: a noted signal's, unless somebody has to look after what is changed.
pub(crate) fn or_noted(exit: Exit) -> Exit {
    match noted() {
        Some(signal) if exit != Exit::Unknown => signal,
        _ => exit,
    }
}

/// A signal that ends the command.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ended {
    pub(crate) exit: Exit,
    /// A change was under way when it came.
    pub(crate) changing: bool,
}

/// Waits for a signal that ends the command. Never returns if there can be none.
pub(crate) async fn end() -> Ended {
    let Some(mut signals) = Signals::catch() else {
        // They keep their default effect, which ends the process as well.
        return std::future::pending().await;
    };
    let mut exit = signals.next().await;
    if CHANGING.load(Ordering::Relaxed) {
        let _ = NOTED.set(exit);
        Printer::new().message(
            "interrupted: finishing the change that is under way; once more ends it at once",
        );
        exit = signals.next().await;
    }
    Ended {
        exit,
        changing: CHANGING.load(Ordering::Relaxed),
    }
}

#[cfg(unix)]
struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
    /// `None` for `nohup`: to catch it would undo that.
    hang_up: Option<tokio::signal::unix::Signal>,
}

#[cfg(unix)]
impl Signals {
    fn catch() -> Option<Self> {
        use tokio::signal::unix::{SignalKind, signal};

        Some(Self {
            interrupt: signal(SignalKind::interrupt()).ok()?,
            terminate: signal(SignalKind::terminate()).ok()?,
            hang_up: match is_ignored(SignalKind::hangup()) {
                true => None,
                false => Some(signal(SignalKind::hangup()).ok()?),
            },
        })
    }

    async fn next(&mut self) -> Exit {
        tokio::select! {
            _ = self.interrupt.recv() => Exit::Interrupted,
            _ = self.terminate.recv() => Exit::Terminated,
            Some(_) = async { self.hang_up.as_mut()?.recv().await } => Exit::HungUp,
        }
    }
}

/// Whether who started the command had `signal` ignored. Only Linux tells without unsafe code.
#[cfg(unix)]
fn is_ignored(signal: tokio::signal::unix::SignalKind) -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mut lines = status.lines();
    let ignored = lines.find_map(|line| line.strip_prefix("SigIgn:"));
    let ignored = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    ignored.is_some_and(|mask| mask >> (signal.as_raw_value() - 1) & 1 == 1)
}

/// Ctrl-C only.
#[cfg(windows)]
struct Signals(tokio::signal::windows::CtrlC);

#[cfg(windows)]
impl Signals {
    fn catch() -> Option<Self> {
        tokio::signal::windows::ctrl_c().ok().map(Self)
    }

    async fn next(&mut self) -> Exit {
        self.0.recv().await;
        Exit::Interrupted
    }
}
