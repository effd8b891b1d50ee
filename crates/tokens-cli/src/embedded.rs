//! The embedded sandbox: one for all that a command does.

use std::io::ErrorKind;
use std::path::Path;

use tokens_sandbox::{Sandbox, SandboxBuilder};
use tokio::sync::OnceCell;

use crate::exit::Exit;
use crate::output::Problem;

/// The embedded sandbox, which serves from its first use to the end of the command.
#[derive(Debug, Default)]
pub(crate) struct Embedded(OnceCell<Sandbox>);

impl Embedded {
    /// The sandbox, started if it is not: in memory, or with its state in `directory`.
    ///
    /// # Errors
    ///
    /// When it can't be started.
    pub(crate) async fn sandbox(&self, directory: Option<&Path>) -> Result<&Sandbox, Problem> {
        let builder = match directory {
            None => Sandbox::builder(),
            Some(directory) => Sandbox::builder().directory(directory),
        };
        self.0.get_or_try_init(|| start(builder)).await
    }
}

/// Starts a sandbox.
///
/// # Errors
///
/// When the port or the directory can't be used.
pub(crate) async fn start(builder: SandboxBuilder) -> Result<Sandbox, Problem> {
    let started = builder.start().await;
    started.map_err(|error| not_usable("the sandbox could not be started", error))
}

/// Why a sandbox can't be used.
pub(crate) fn not_usable(message: &str, error: std::io::Error) -> Problem {
    let exit = match error.kind() {
        ErrorKind::AlreadyExists | ErrorKind::NotFound => Exit::Usage,
        _ => Exit::Other,
    };
    let hint = match error.kind() {
        ErrorKind::ResourceBusy => Some(
            "end the other process, such as `tokens sandbox --dir`, or use the environment that it prints",
        ),
        ErrorKind::InvalidData => Some("use another directory; this one was left as it is"),
        _ => None,
    };
    let problem = Problem::new(exit, message).caused_by(error.into());
    match hint {
        Some(hint) => problem.hint(hint),
        None => problem,
    }
}
