//! Child processes in a group of their own, so that all that they start can be ended with them.

use tokio::process::{Child, Command};

/// A child and all that it has started: they end when this is dropped, unless the child has ended by itself and was waited for.
#[derive(Debug)]
pub(super) struct Group(pub(super) Child);

impl Group {
    /// Starts `command` in a process group of its own: Ctrl-C does not end it, and it can't read from the terminal.
    ///
    /// # Errors
    ///
    /// When it can't be started.
    pub(super) fn start(command: std::process::Command) -> std::io::Result<Self> {
        let mut command = Command::from(command);
        #[cfg(unix)]
        command.process_group(0);
        command.kill_on_drop(true).spawn().map(Self)
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        // `None` once it has been waited for: then its number may be another's.
        #[cfg(unix)]
        if let Some(group) = self
            .0
            .id()
            .and_then(|id| rustix::process::Pid::from_raw(id.try_into().ok()?))
        {
            let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
        }
    }
}
