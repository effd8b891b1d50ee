//! What the process was started with: whether standard output was open, and whether it may open as many files as it needs.

use std::sync::atomic::{AtomicBool, Ordering};

use crate::exit::Exit;
use crate::output::Problem;

static OUTPUT_CLOSED: AtomicBool = AtomicBool::new(false);

/// Runs before the standard library opens the null device in the place of a closed stream, which can't be told from one that was
/// asked for afterwards.
#[cfg(unix)]
#[ctor::ctor]
fn look() {
    let is_closed = rustix::io::fcntl_getfd(rustix::stdio::stdout()).is_err();
    OUTPUT_CLOSED.store(is_closed, Ordering::Relaxed);
}

/// Whether standard output was closed when the process was started (`>&-`).
pub(crate) fn output_was_closed() -> bool {
    OUTPUT_CLOSED.load(Ordering::Relaxed)
}

/// The runtime and the handling of signals take about so many pipes' worth of files, and panic when there are too few.
const PIPES: usize = 6;

/// Checks that there is room for the files that everything needs.
///
/// # Errors
///
/// When too few can be opened.
pub(crate) fn check_open_files() -> Result<(), Problem> {
    let pipes: std::io::Result<Vec<_>> = (0..PIPES).map(|_| std::io::pipe()).collect();
    match pipes {
        Ok(_) => Ok(()),
        Err(error) => {
            let message = format!("too few files can be opened to start: {error}");
            Err(Problem::new(Exit::Other, message)
                .hint("allow more open files (`ulimit -n 256`), or close some"))
        }
    }
}
