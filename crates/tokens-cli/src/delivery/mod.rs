//! Where a new key goes. Every way is opened before the key is asked for, and ends in an error unless the key has certainly
//! arrived.

mod command;

use std::io::Write as _;
use std::path::Path;

use tokens_http::Secret;
use tokens_local::{NewFile, TemporaryNames};

use crate::cli::Create;
use crate::output::{Printer, Problem};
use command::Command;

/// The files in which keys wait to be published.
pub(crate) const TEMPORARY: TemporaryNames = TemporaryNames::new(".tokens-key-", ".tmp");

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
            let file = NewFile::open(path, TEMPORARY);
            let file = file.map_err(|error| Problem::from(error).so("nothing was created"))?;
            for left in file.left_behind() {
                printer.message(&format!("note: {}", left_note(&left)));
            }
            return Ok(Self::File(file));
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

    /// Which kind it is: `stdout`, `file` or `command`.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Stdout => "stdout",
            Self::File(_) => "file",
            Self::Command(_) => "command",
        }
    }

    /// The path of the file, absolute where that is possible.
    pub(crate) fn path(&self) -> Option<String> {
        let Self::File(file) = self else {
            return None;
        };
        let path = std::path::absolute(file.path());
        let path = path.as_deref().unwrap_or(file.path());
        Some(path.to_string_lossy().into_owned())
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
            Self::File(file) => file
                .publish(|file| {
                    file.write_all(key.expose().as_bytes())?;
                    file.write_all(b"\n")
                })
                .map_err(Problem::from)?,
            Self::Command(command) => command.deliver(printer, key, command::TIME_LIMIT).await?,
        }
        Ok(())
    }
}

/// A note about the temporary file `left`.
pub(crate) fn left_note(left: &Path) -> String {
    let shown = left.display();
    let is_empty = left.metadata().is_ok_and(|metadata| metadata.len() == 0);
    if is_empty {
        format!("{shown} was left by a delivery that was cut off; it is empty and can be removed")
    } else {
        format!(
            "{shown} was left by a delivery that was cut off and may hold a key; see `tokens recover`, then remove it"
        )
    }
}
