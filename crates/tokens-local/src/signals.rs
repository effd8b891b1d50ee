//! Signals that ask a program to end.

/// What asks a program to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndSignal {
    /// Ctrl-C.
    Interrupt,
    /// A request to end.
    Terminate,
    /// Ctrl-\\: to end and leave a core dump.
    Quit,
    /// The terminal has gone.
    HangUp,
}

/// The signals that ask a program to end, caught from [`catch`](Self::catch) on.
#[cfg(unix)]
#[derive(Debug)]
pub struct EndSignals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
    /// `None` where it is ignored, as in the background of a script.
    quit: Option<tokio::signal::unix::Signal>,
    /// `None` for `nohup`: to catch it would undo that.
    hang_up: Option<tokio::signal::unix::Signal>,
    /// A write beyond the limit on the size of files. That it is caught is all: the write fails then.
    _too_large: Option<tokio::signal::unix::Signal>,
}

#[cfg(unix)]
impl EndSignals {
    /// Catches them. What is ignored stays so: that is what `nohup` and the background of a script ask for. `None`: they can't be caught.
    pub fn catch() -> Option<Self> {
        use tokio::signal::unix::{SignalKind, signal};

        let unless_ignored = |kind| match is_ignored(kind) {
            true => Some(None),
            false => signal(kind).ok().map(Some),
        };
        let too_large = SignalKind::from_raw(rustix::process::Signal::XFSZ.as_raw());
        Some(Self {
            interrupt: signal(SignalKind::interrupt()).ok()?,
            terminate: signal(SignalKind::terminate()).ok()?,
            quit: unless_ignored(SignalKind::quit())?,
            hang_up: unless_ignored(SignalKind::hangup())?,
            _too_large: unless_ignored(too_large)?,
        })
    }

    /// Waits for the next one.
    pub async fn next(&mut self) -> EndSignal {
        tokio::select! {
            _ = self.interrupt.recv() => EndSignal::Interrupt,
            _ = self.terminate.recv() => EndSignal::Terminate,
            Some(_) = async { self.quit.as_mut()?.recv().await } => EndSignal::Quit,
            Some(_) = async { self.hang_up.as_mut()?.recv().await } => EndSignal::HangUp,
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
#[derive(Debug)]
pub struct EndSignals(tokio::signal::windows::CtrlC);

#[cfg(windows)]
impl EndSignals {
    /// Catches Ctrl-C. `None`: it can't be caught.
    pub fn catch() -> Option<Self> {
        tokio::signal::windows::ctrl_c().ok().map(Self)
    }

    /// Waits for the next one.
    pub async fn next(&mut self) -> EndSignal {
        self.0.recv().await;
        EndSignal::Interrupt
    }
}
