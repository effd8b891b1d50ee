//! The overall time limit of a command's requests: `--timeout`.

use std::future::Future;
use std::io::IsTerminal as _;
use std::sync::OnceLock;
use std::time::Duration;

use tokens_http::Deadline;
use tokio::time::Instant;

use crate::cli::Global;

/// The limit where a person waits and sets none.
const INTERACTIVE: Duration = Duration::from_secs(10 * 60);

static DEADLINE: OnceLock<Option<Deadline>> = OnceLock::new();

/// The deadline of this process. Its time begins with the first call of this.
pub(crate) fn of(global: &Global) -> Option<Deadline> {
    let start = || {
        let limit = match global.timeout {
            None => std::io::stderr().is_terminal().then_some(INTERACTIVE),
            Some(Duration::ZERO) => None,
            limit => limit,
        };
        limit.map(|limit| Deadline::after(limit, "--timeout"))
    };
    DEADLINE.get_or_init(start).clone()
}

/// Waits for `user`, whose time does not count.
pub(crate) async fn paused<T>(user: impl Future<Output = T>) -> T {
    let started = Instant::now();
    let answer = user.await;
    if let Some(Some(deadline)) = DEADLINE.get() {
        deadline.extend(started.elapsed());
    }
    answer
}
