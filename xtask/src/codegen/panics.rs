//! Panics of others as values.

use std::panic::{self, AssertUnwindSafe};
use std::sync::Mutex;

/// One at a time: the hook belongs to the whole process.
static HOOK: Mutex<()> = Mutex::new(());

/// Runs `work`, without a trace on stderr if it panics.
///
/// # Errors
///
/// The message of the panic.
pub(crate) fn caught<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    let _guard = HOOK
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let result = panic::catch_unwind(AssertUnwindSafe(work));
    panic::set_hook(hook);
    result.map_err(|payload| match payload.downcast::<String>() {
        Ok(message) => *message,
        Err(payload) => payload
            .downcast_ref::<&str>()
            .map_or("no reason given", |message| message)
            .to_owned(),
    })
}
