//! Tracing for who asks for it with `-v` or `RUST_LOG`, on standard error.

use std::io::{self, Write};

use tokens_accounts::Services;
use tracing_subscriber::EnvFilter;

use crate::output::{self, escape};

/// The variable that turns tracing on: a filter such as `debug` or `tokens_http=trace`. It says more than `-v` and counts instead of it.
const RUST_LOG: &str = "RUST_LOG";

/// Starts tracing as `RUST_LOG` asks for, else as often as `-v` was given; a filter that can't be read is ignored, as that
/// variable is other programs', too.
pub(crate) fn start(verbose: u8, services: &Services) {
    let named = std::env::var(RUST_LOG)
        .ok()
        .filter(|filter| !filter.is_empty());
    let filter = match (named, verbose) {
        (Some(named), _) => named,
        (None, 0) => return,
        // Each answer and each repetition.
        (None, 1) => services
            .iter()
            .flat_map(|service| service.log_targets())
            .fold(
                "tokens_http=debug,tokens_core=debug".to_owned(),
                |filter, target| format!("{filter},{target}=debug"),
            ),
        // Connections, too.
        (None, 2) => "debug".to_owned(),
        (None, _) => "trace".to_owned(),
    };
    // Fails only where a subscriber is set already.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::builder().parse_lossy(filter))
        .with_ansi(false)
        .with_writer(|| EscapedStderr)
        .try_init();
}

/// Standard error, for lines that may quote a service. An event is written at once.
struct EscapedStderr;

impl Write for EscapedStderr {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let text = String::from_utf8_lossy(bytes);
        output::write_stderr(&escape::lines(&text))?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        // It was not kept.
        Ok(())
    }
}
