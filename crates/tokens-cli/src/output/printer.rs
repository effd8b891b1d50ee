//! The only place that writes to standard output and standard error.

use std::fmt;
use std::io::{self, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};
use tokens_http::{RedactingWriter, Secret, redact};

use super::{escape, progress, style};
use crate::cli::Global;
use crate::startup;

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

/// Writes data to standard output and messages to standard error, as much and as colourful as is wanted. Secrets of this
/// process are redacted in all of it, except in what [`key`](Self::key) and [`keys`](Self::keys) write.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Printer {
    is_quiet: bool,
    is_verbose: bool,
    never_asks: bool,
    colours_out: bool,
    colours_err: bool,
}

impl Printer {
    /// As it is without any arguments. Colours are for terminals that know them, unless `NO_COLOR` is set.
    pub(crate) fn new() -> Self {
        Self {
            is_quiet: false,
            is_verbose: false,
            never_asks: false,
            colours_out: AutoStream::choice(&io::stdout()) != ColorChoice::Never,
            colours_err: AutoStream::choice(&io::stderr()) != ColorChoice::Never,
        }
    }

    /// As the arguments ask for.
    pub(crate) fn of(global: &Global) -> Self {
        Self {
            is_quiet: global.quiet,
            is_verbose: global.verbose > 0,
            never_asks: global.no_input,
            ..Self::new()
        }
    }

    /// Writes text that is safe already, with its line breaks, to standard output.
    ///
    /// # Errors
    ///
    /// When it can't be written, a closed pipe included.
    pub(crate) fn data(self, text: &str) -> Result<(), OutputError> {
        self.write(|out| out.write_all(text.as_bytes()))
    }

    /// Writes what `write` makes, which must be safe, to standard output: for what is too much to be held as one text.
    ///
    /// # Errors
    ///
    /// When it can't be written, a closed pipe included.
    pub(crate) fn write(
        self,
        write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> Result<(), OutputError> {
        if startup::output_was_closed() {
            return Err(io::Error::other("it is closed").into());
        }
        let mut out = RedactingWriter::new(io::stdout().lock());
        write(&mut out)?;
        out.flush()?;
        Ok(())
    }

    /// Standard output itself, for [`key`](Self::key).
    pub(crate) fn out(self) -> Box<dyn Write + Send + Sync> {
        Box::new(io::stdout())
    }

    /// Writes text with a new key in it, which is delivered by that, to `out`, which is standard output. It is not redacted where it occurs last;
    /// everything else is.
    ///
    /// # Errors
    ///
    /// When it can't be written, a closed pipe included.
    pub(crate) fn key(
        self,
        out: &mut dyn Write,
        text: &str,
        key: &Secret,
    ) -> Result<(), OutputError> {
        let key = key.expose();
        let parts = match text.rsplit_once(key) {
            Some((before, after)) => [&*redact(before), key, &redact(after)].concat(),
            // JSON has it with escape sequences.
            None => text.to_owned(),
        };
        out.write_all(parts.as_bytes())?;
        out.flush()?;
        Ok(())
    }

    /// Writes text to standard output as it is, with the keys in it: those of the embedded sandbox, which open nothing else.
    ///
    /// # Errors
    ///
    /// When it can't be written, a closed pipe included.
    pub(crate) fn keys(self, text: &str) -> Result<(), OutputError> {
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

    /// Writes a line to standard error, made safe. A failure cannot be reported.
    pub(crate) fn message(self, line: &str) {
        let line = escape::line(line);
        let line = if self.colours_err {
            with_coloured_label(&line)
        } else {
            line
        };
        self.notice(&format!("{line}\n"));
    }

    /// As [`message`](Self::message), unless only results and errors are wanted.
    pub(crate) fn note(self, line: &str) {
        if !self.is_quiet {
            self.message(line);
        }
    }

    /// Writes text that is safe already, with its line breaks, to standard error.
    pub(crate) fn notice(self, text: &str) {
        progress::beside(|| {
            // The failure cannot be reported.
            let _ = write_stderr(text);
        });
    }

    /// Whether there is somebody to see how far it is: standard error is a terminal, and nothing else is told there.
    pub(crate) fn shows_progress(self) -> bool {
        !self.is_quiet && !self.is_verbose && io::stderr().is_terminal()
    }

    /// Whether `stream` is a terminal that knows colours, and they are wanted.
    pub(crate) fn colours(self, stream: Stream) -> bool {
        match stream {
            Stream::Out => self.colours_out,
            Stream::Err => self.colours_err,
        }
    }

    /// Whether standard output is a terminal.
    pub(crate) fn is_terminal(self) -> bool {
        io::stdout().is_terminal()
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
        !self.never_asks && io::stdin().is_terminal() && io::stderr().is_terminal()
    }
}

/// Writes text that is safe already to standard error, without secrets.
///
/// # Errors
///
/// When it can't be written.
pub(crate) fn write_stderr(text: &str) -> io::Result<()> {
    let mut err = io::stderr();
    err.write_all(redact(text).as_bytes())?;
    err.flush()
}

/// `error: …` or `hint: …` with its label in colour.
fn with_coloured_label(line: &str) -> String {
    for (label, style) in [("error:", style::ERROR), ("hint:", style::HINT)] {
        if let Some(rest) = line.strip_prefix(label) {
            return format!("{style}{label}{style:#}{rest}");
        }
    }
    line.to_owned()
}
