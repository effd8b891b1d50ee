//! Child processes: each in a group of its own, without the variables that hold secrets, with bounded output.

mod group;

use std::io;
use std::process::{Command, ExitStatus};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _, copy, sink};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use zeroize::Zeroizing;

use group::Group;

/// What a program left behind may keep its output open. This long it is waited for.
const LAST_WORDS: Duration = Duration::from_millis(500);

/// What happens when a program prints more than is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overflow {
    /// The pipe is closed, so that a program that prints on and on ends.
    Close,
    /// The rest is read and discarded, so that the program can go on.
    Discard,
}

/// A running program. It and all that it has started are killed when this is dropped, unless it has ended and was waited for.
#[derive(Debug)]
pub struct Process {
    group: Group,
    outputs: Vec<Output>,
}

impl Process {
    /// Starts `command`, which does not inherit the variables called `hidden`. Ctrl-C does not end it, and it can't read from the terminal. What
    /// it writes to pipes is read from now on; of each of standard output and standard error, the first `kept` bytes are kept.
    ///
    /// # Errors
    ///
    /// When it can't be started.
    pub fn start(
        mut command: Command,
        hidden: &[String],
        kept: usize,
        overflow: Overflow,
    ) -> io::Result<Self> {
        for variable in hidden {
            command.env_remove(variable);
        }
        let mut group = Group::start(command)?;
        let mut outputs = Vec::new();
        let child = &mut group.0;
        outputs.extend(
            child
                .stdout
                .take()
                .map(|pipe| Output::read(pipe, kept, overflow)),
        );
        outputs.extend(
            child
                .stderr
                .take()
                .map(|pipe| Output::read(pipe, kept, overflow)),
        );
        Ok(Self { group, outputs })
    }

    /// How it ended. `None`: it still runs.
    ///
    /// # Errors
    ///
    /// When that can't be found out.
    pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {
        self.group.0.try_wait()
    }

    /// Waits until it ends. `None`: it still runs after `limit`.
    ///
    /// # Errors
    ///
    /// When it can't be waited for.
    pub async fn wait(&mut self, limit: Duration) -> io::Result<Option<ExitStatus>> {
        timeout(limit, self.group.0.wait()).await.ok().transpose()
    }

    /// What it has printed: on standard output, then on standard error, as far as these are pipes. Nothing the second time.
    ///
    /// # Errors
    ///
    /// When it can't be read.
    pub async fn outputs(&mut self) -> io::Result<Vec<Vec<u8>>> {
        let mut printed = Vec::new();
        for output in std::mem::take(&mut self.outputs) {
            printed.push(output.end().await?);
        }
        Ok(printed)
    }
}

/// What a program prints on a pipe.
#[derive(Debug)]
struct Output {
    reader: JoinHandle<io::Result<Vec<u8>>>,
    /// Reading ends when this is dropped.
    stop: oneshot::Sender<()>,
}

impl Output {
    fn read(
        mut pipe: impl AsyncRead + Unpin + Send + 'static,
        limit: usize,
        overflow: Overflow,
    ) -> Self {
        let (stop, stopped) = oneshot::channel();
        let reader = tokio::spawn(async move {
            // Large enough for most secrets from the start, so that no copy is left behind.
            let mut kept = Zeroizing::new(Vec::with_capacity(8 * 1024));
            let read = async {
                let mut bounded = (&mut pipe).take(limit as u64);
                while bounded.read_buf(&mut *kept).await? > 0 {}
                if overflow == Overflow::Discard {
                    copy(&mut pipe, &mut sink()).await?;
                }
                io::Result::Ok(())
            };
            tokio::select! {
                read = read => read?,
                _ = stopped => {}
            }
            Ok(std::mem::take(&mut *kept))
        });
        Self { reader, stop }
    }

    async fn end(self) -> io::Result<Vec<u8>> {
        let Self { mut reader, stop } = self;
        if let Ok(read) = timeout(LAST_WORDS, &mut reader).await {
            return read?;
        }
        drop(stop);
        reader.await?
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::process::Stdio;

    use super::*;

    #[tokio::test]
    async fn each_output_is_kept_up_to_the_limit() {
        let mut command = Command::new("/bin/sh");
        command.args([
            "-c",
            "echo sesame; echo open >&2; exec cat /dev/zero | head -c 1000000",
        ]);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut process = Process::start(command, &[], 6, Overflow::Discard).unwrap();
        let status = process.wait(Duration::from_secs(600)).await.unwrap();
        assert!(status.unwrap().success());
        let printed = process.outputs().await.unwrap();
        assert_eq!(printed, [&b"sesame"[..], b"open\n"]);
        assert!(process.outputs().await.unwrap().is_empty());
    }
}
