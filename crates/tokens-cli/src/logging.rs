//! Tracing for who asks for it with `RUST_LOG`, on standard error.

use std::io::{self, Write};

use tracing_subscriber::EnvFilter;

use crate::output::escape;

/// The variable that turns tracing on: a filter such as `debug` or `tokens_http=trace`.
const RUST_LOG: &str = "RUST_LOG";

/// Starts tracing if `RUST_LOG` is set; a filter that can't be read is ignored, as that variable is other programs', too.
pub(crate) fn start() {
    let Ok(filter) = std::env::var(RUST_LOG) else {
        return;
    };
    if filter.is_empty() {
        return;
    }
    // Fails only where a subscriber is set already.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::builder().parse_lossy(filter))
        .with_ansi(false)
        .with_writer(|| EscapedStderr)
        .try_init();
}

/// Standard error, for lines that may quote a service.
struct EscapedStderr;

impl Write for EscapedStderr {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let text = String::from_utf8_lossy(bytes);
        io::stderr().write_all(escape::lines(&text).as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stderr().flush()
    }
}
