//! All that is traced, kept for the test that asks for it.
//!
//! The subscriber is the whole process's, and there before the first event: with one of a single test's, another thread may
//! meet an event first and switch it off for all.

use std::cell::RefCell;
use std::io::Write;
use std::sync::Once;

thread_local! {
    static KEPT: RefCell<Option<Vec<u8>>> = const { RefCell::new(None) };
}

struct Log;

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        KEPT.with_borrow_mut(|kept| kept.iter_mut().for_each(|kept| kept.extend(bytes)));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Makes sure that everything is traced from now on.
pub(crate) fn start() {
    static STARTED: Once = Once::new();
    STARTED.call_once(|| {
        tracing_subscriber::fmt()
            .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
            .with_writer(|| Log)
            .init();
    });
}

/// Keeps what this thread traces from now on.
pub(crate) fn keep() {
    KEPT.set(Some(Vec::new()));
}

/// What this thread has traced since [`keep`].
pub(crate) fn kept() -> String {
    String::from_utf8(KEPT.take().unwrap()).unwrap()
}
