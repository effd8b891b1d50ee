//! Protects the memory of this process, where keys are, from core dumps and from other processes of the same user.

use std::backtrace::{Backtrace, BacktraceStatus};
use std::panic;

use tokens_http::Redactor;
use tokens_local::memory;

use crate::output::{self, escape};

/// Keeps this process from being dumped or traced, and starts the redaction of secrets. Where the system allows none of it, it
/// changes nothing.
pub(crate) fn start() {
    Redactor::install();
    panic::set_hook(Box::new(|panic| {
        let trace = Backtrace::capture();
        let trace = match trace.status() {
            BacktraceStatus::Captured => format!("{trace}\n"),
            _ => String::new(),
        };
        // The failure cannot be reported.
        let _ = output::write_stderr(&escape::lines(&format!("{panic}\n{trace}")));
    }));
    memory::protect();
}
