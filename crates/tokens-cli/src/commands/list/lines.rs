//! Lines for standard output, written beside the reading: a reader that stalls holds up the list, but not a signal.

use std::io::{self, Write as _};

use serde::Serialize;
use tokio::task::{JoinHandle, spawn_blocking};

use crate::output::{OutputError, Printer, escape, json};

/// So much is written at once.
const FULL: usize = 64 * 1024;

#[derive(Debug)]
pub(super) struct Lines {
    printer: Printer,
    buffer: Vec<u8>,
    writing: Option<JoinHandle<Result<(), OutputError>>>,
}

impl Lines {
    pub(super) fn new(printer: Printer) -> Self {
        Self {
            printer,
            buffer: Vec::new(),
            writing: None,
        }
    }

    /// Adds a line to those that are to be written.
    pub(super) fn push(&mut self, line: &impl Serialize) -> Result<(), OutputError> {
        json::push_line(&mut self.buffer, line).map_err(io::Error::from)?;
        Ok(())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.buffer.is_empty()
    }

    pub(super) fn is_full(&self) -> bool {
        self.buffer.len() >= FULL
    }

    /// Begins to write what there is, once what came before is written.
    pub(super) async fn write(&mut self) -> Result<(), OutputError> {
        self.written().await?;
        let text = std::mem::take(&mut self.buffer);
        let printer = self.printer;
        self.writing = Some(spawn_blocking(move || {
            printer.write(|out| escape::Json(out).write_all(&text))
        }));
        Ok(())
    }

    /// Waits until all is written that was begun.
    pub(super) async fn written(&mut self) -> Result<(), OutputError> {
        let Some(writing) = &mut self.writing else {
            return Ok(());
        };
        let ended = writing.await;
        self.writing = None;
        ended.map_err(io::Error::other)?
    }
}
