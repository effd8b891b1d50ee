//! The only place that writes to standard output and standard error.

use std::fmt;
use std::io::{self, IsTerminal, Write};

use super::escape;

/// Standard output could not be written.
#[derive(Debug)]
pub(crate) struct OutputError(io::Error);

impl OutputError {
    /// Whether the reader has gone: it has read enough.
    pub(crate) fn is_closed_pipe(&self) -> bool {
        self.0.kind() == io::ErrorKind::BrokenPipe
    }
}

impl From<io::Error> for OutputError {
    fn from(error: io::Error) -> Self {
        Self(error)
    }
}

impl fmt::Display for OutputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("standard output could not be written")
    }
}

impl std::error::Error for OutputError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

/// One of the two standard streams.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stream {
    Out,
    Err,
}

/// Writes data to standard output and messages to standard error.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Printer;

impl Printer {
    /// Writes text that is safe already, with its line breaks, to standard output.
    ///
    /// # Errors
    ///
    /// When it can't be written, a closed pipe included.
    pub(crate) fn data(self, text: &str) -> Result<(), OutputError> {
        let mut out = io::stdout().lock();
        out.write_all(text.as_bytes())?;
        out.flush()?;
        Ok(())
    }

    /// Writes text that is safe already, as [`data`](Self::data) does, unless its reader has gone: for the result of
    /// something that is done whether or not anybody reads about it.
    ///
    /// # Errors
    ///
    /// When it can't be written for another reason than a closed pipe.
    pub(crate) fn result(self, text: &str) -> Result<(), OutputError> {
        match self.data(text) {
            Err(error) if error.is_closed_pipe() => Ok(()),
            other => other,
        }
    }

    /// Writes a line to standard error, made safe. There is nobody left to tell if it fails.
    pub(crate) fn message(self, line: &str) {
        let _ = io::stderr().write_all(format!("{}\n", escape::line(line)).as_bytes());
    }

    /// Writes text that is safe already, with its line breaks, to standard error.
    pub(crate) fn notice(self, text: &str) {
        let mut err = io::stderr();
        let _ = err.write_all(text.as_bytes());
        let _ = err.flush();
    }

    /// The width of the terminal behind `stream`, in cells, if there is one.
    pub(crate) fn width(self, stream: Stream) -> Option<usize> {
        let size = match stream {
            Stream::Out => terminal_size::terminal_size_of(io::stdout()),
            Stream::Err => terminal_size::terminal_size_of(io::stderr()),
        };
        size.map(|(width, _)| usize::from(width.0))
            .filter(|width| *width > 0)
    }

    /// Whether nobody will ever read standard output: it is the null device, which the runtime also puts in the place of a closed one.
    #[cfg(unix)]
    pub(crate) fn is_lost(self) -> bool {
        use std::os::fd::AsFd;
        use std::os::unix::fs::{FileTypeExt, MetadataExt};
        let out = io::stdout().as_fd().try_clone_to_owned();
        let out = out.and_then(|out| std::fs::File::from(out).metadata());
        let (Ok(out), Ok(null)) = (out, std::fs::metadata("/dev/null")) else {
            return false;
        };
        out.file_type().is_char_device() && out.rdev() == null.rdev()
    }

    /// Whether nobody will ever read standard output. Not known here.
    #[cfg(not(unix))]
    pub(crate) fn is_lost(self) -> bool {
        false
    }

    /// Whether there is somebody to ask: standard input and standard error are terminals.
    pub(crate) fn can_ask(self) -> bool {
        io::stdin().is_terminal() && io::stderr().is_terminal()
    }
}
