//! A new file that takes the key.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use async_trait::async_trait;
use tokens_core::IssuedToken;
use tokens_local::{LocalError, LocalErrorKind, NewFile, TemporaryNames};

use super::Sink;
use crate::error::{ChangeError, ChangeErrorKind};

/// The files in which keys wait to be published.
const TEMPORARY: TemporaryNames = TemporaryNames::new(".tokens-key-", ".tmp");

/// Writes the key and a line break to a new file: whole or not at all, readable by its owner only.
#[derive(Debug)]
pub struct FileSink {
    file: NewFile,
    /// Absolute where that is possible.
    path: PathBuf,
}

impl FileSink {
    /// Opens the new file at `path`, which has that name once the key is in it.
    ///
    /// # Errors
    ///
    /// When there is a file already, when others could replace it or what leads to it, and when it can't be written.
    pub fn create(path: impl AsRef<Path>) -> Result<Self, ChangeError> {
        let path = path.as_ref();
        let file = NewFile::open(path, TEMPORARY).map_err(|error| {
            let problem = format!("{error}; nothing was created");
            failed(problem, error)
        })?;
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        Ok(Self { file, path })
    }

    /// Files beside it that earlier deliveries have left, which were cut off. They may hold keys. See [`left_note`].
    pub fn left_behind(&self) -> Vec<PathBuf> {
        self.file.left_behind()
    }
}

#[async_trait]
impl Sink for FileSink {
    fn kind(&self) -> &'static str {
        "file"
    }

    fn path(&self) -> Option<&Path> {
        Some(&self.path)
    }

    fn description(&self) -> String {
        format!("its key is in {}", self.file)
    }

    fn is_local(&self) -> bool {
        true
    }

    async fn deliver(self: Box<Self>, issued: &IssuedToken) -> Result<(), ChangeError> {
        let published = self.file.publish(|file| {
            file.write_all(issued.secret.expose().as_bytes())?;
            file.write_all(b"\n")
        });
        published.map_err(|error| failed(error.message().to_owned(), error))
    }
}

fn failed(problem: String, error: LocalError) -> ChangeError {
    let kind = match error.kind() {
        LocalErrorKind::Invalid => ChangeErrorKind::Invalid,
        LocalErrorKind::Refused => ChangeErrorKind::Refused,
        _ => ChangeErrorKind::Delivery,
    };
    let hint = error.hint().map(str::to_owned);
    let failed = ChangeError::new(kind, problem).caused_by(error);
    match hint {
        Some(hint) => failed.with_hint(hint),
        None => failed,
    }
}

/// The files in `directory` that deliveries to a file have left, which were cut off. Not those of a process that still runs (Unix).
pub(crate) fn left_behind(directory: &Path) -> Vec<PathBuf> {
    TEMPORARY.left_in(directory)
}

/// What to tell of a file that was [left behind](FileSink::left_behind).
pub fn left_note(left: &Path) -> String {
    let shown = left.display();
    let is_empty = left.metadata().is_ok_and(|metadata| metadata.len() == 0);
    if is_empty {
        format!("{shown} was left by a delivery that was cut off; it is empty and can be removed")
    } else {
        format!(
            "{shown} was left by a delivery that was cut off and may hold a key; remove it once its change is settled"
        )
    }
}
