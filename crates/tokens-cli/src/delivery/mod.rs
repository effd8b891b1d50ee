//! Where a new key goes. Every way is opened before the key is asked for, and ends in an error unless the key has certainly
//! arrived.

mod command;
mod file;

use tokens_http::Secret;

use crate::cli::Create;
use crate::output::{Printer, Problem};
use command::Command;
use file::NewFile;

/// Where the key of a new token goes.
#[derive(Debug)]
pub(crate) enum Sink {
    /// Standard output.
    Stdout,
    /// A new file.
    File(NewFile),
    /// A program's standard input.
    Command(Command),
}

impl Sink {
    /// Opens what `create` asks for. A program does not inherit the variables called `hidden`.
    ///
    /// # Errors
    ///
    /// When the key certainly could not go there.
    pub(crate) fn open(
        printer: Printer,
        create: &Create,
        hidden: &[String],
    ) -> anyhow::Result<Self> {
        if let Some(path) = &create.to_file {
            return Ok(Self::File(NewFile::open(path)?));
        }
        if let Some((program, arguments)) = create.command.split_first() {
            return Ok(Self::Command(
                Command::start(program, arguments, hidden)?.show_output(create.show_output),
            ));
        }
        if printer.is_lost() {
            let problem = "standard output goes nowhere, and the key is shown only there; nothing was created";
            return Err(Problem::refused(problem)
                .hint("let it go to a terminal, a file or a pipe")
                .into());
        }
        Ok(Self::Stdout)
    }

    /// Checks that there is still somebody to take the key.
    ///
    /// # Errors
    ///
    /// When there is not.
    pub(crate) async fn check(&mut self, printer: Printer) -> anyhow::Result<()> {
        match self {
            Self::Command(command) => command.check(printer).await,
            Self::Stdout | Self::File(_) => Ok(()),
        }
    }

    /// Delivers `key`; `shown` makes what standard output gets if that is where it goes.
    ///
    /// # Errors
    ///
    /// When it may not have arrived whole. Where it can be, it is taken back.
    pub(crate) async fn deliver(
        self,
        printer: Printer,
        key: &Secret,
        shown: impl FnOnce() -> anyhow::Result<String>,
    ) -> anyhow::Result<()> {
        match self {
            Self::Stdout => printer.key(&shown()?, key)?,
            Self::File(file) => file.deliver(key)?,
            Self::Command(command) => command.deliver(printer, key, command::TIME_LIMIT).await?,
        }
        Ok(())
    }
}
