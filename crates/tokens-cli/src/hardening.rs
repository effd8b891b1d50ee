//! Protects the memory of this process, where keys are, from core dumps and from other processes of the same user.

use std::backtrace::{Backtrace, BacktraceStatus};
use std::panic;

use tokens_http::Redactor;

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
    #[cfg(any(target_os = "linux", target_os = "android"))]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        // Programs that this one starts are not affected: it ends with `exec`.
        let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
    }
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        // Programs that this one starts inherit it, but can raise it again.
        let limit = Rlimit {
            current: Some(0),
            maximum: getrlimit(Resource::Core).maximum,
        };
        let _ = setrlimit(Resource::Core, limit);
    }
}
