//! Memory that the system does not write to a swap file.

use std::mem;
use std::sync::atomic::{AtomicBool, Ordering};

/// No more can be locked. Nothing can be done about it, and a limit that was reached remains.
static IS_FULL: AtomicBool = AtomicBool::new(false);

/// Locks the pages that `text` is in, as far as the system allows. They stay locked: another secret may share them.
pub(crate) fn lock(text: &str) {
    if text.is_empty() || IS_FULL.load(Ordering::Relaxed) {
        return;
    }
    match region::lock(text.as_ptr(), text.len()) {
        Ok(guard) => mem::forget(guard),
        Err(_) => IS_FULL.store(true, Ordering::Relaxed),
    }
}
