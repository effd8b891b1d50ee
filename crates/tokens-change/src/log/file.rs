//! The file of the change log: opened with checks, shared between processes, appended to in whole lines.

use std::error::Error;
use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokens_local::private_file::{self, Unfit};
use tokens_local::{FileLock, directory};

use crate::error::{ChangeError, ChangeErrorKind};

/// An intent waits so long for other processes, which may be many at a slow disk.
const INTENT_LOCK_TIME: Duration = Duration::from_secs(30);

/// What has happened already is then written without the lock: a new key may be waiting.
const RESULT_LOCK_TIME: Duration = Duration::from_secs(5);

/// So often the file is opened again because it was replaced.
const REOPENED_AT_MOST: usize = 5;

/// The open file. All processes that write to it take turns by an advisory lock.
#[derive(Debug)]
pub(super) struct LogFile {
    path: PathBuf,
    file: Mutex<File>,
}

impl LogFile {
    /// Opens the file at `path`, or makes it.
    ///
    /// # Errors
    ///
    /// When it can't be written, is not a regular file, belongs to another user, or is open to others.
    pub(super) fn open(path: &Path) -> Result<Self, ChangeError> {
        let file = open_checked(path)?;
        end_torn_line(&file).map_err(|error| cannot("be written", path, error))?;
        Ok(Self {
            path: path.to_owned(),
            file: Mutex::new(file),
        })
    }

    /// Adds the line of an intent at the end of the file that is at the path now, and waits until it is on the disk.
    ///
    /// # Errors
    ///
    /// When it can't be written: nothing is left of it then, as far as possible.
    pub(super) fn append_intent(&self, line: &[u8]) -> Result<(), ChangeError> {
        let mut file = self.lock_file();
        for _ in 0..REOPENED_AT_MOST {
            {
                let lock = FileLock::acquire(&file, INTENT_LOCK_TIME);
                let lock = lock.map_err(|error| self.unwritten(error))?;
                if private_file::is_own_at(&file, &self.path) {
                    let written = append(&file, line, lock.is_held());
                    return written.map_err(|error| self.unwritten(error));
                }
            }
            *file = open_checked(&self.path).map_err(|error| self.unwritten(error))?;
        }
        Err(self.unwritten("the file is replaced again and again"))
    }

    /// Adds a line about a change whose `intent` is in this file. A file that was renamed meanwhile keeps both together; if it
    /// was removed, both are written to the one that is at the path now.
    ///
    /// # Errors
    ///
    /// When it can't be written.
    pub(super) fn append_result(&self, intent: &[u8], line: &[u8]) -> Result<(), ChangeError> {
        let mut file = self.lock_file();
        let mut lines = line.to_vec();
        if private_file::is_removed(&file) {
            *file = open_checked(&self.path).map_err(|error| self.unwritten(error))?;
            lines.splice(..0, intent.iter().copied());
        }
        // What has happened is recorded even if another process does not let go of the lock.
        let lock = FileLock::acquire(&file, RESULT_LOCK_TIME).ok();
        let is_held = lock.as_ref().is_some_and(FileLock::is_held);
        append(&file, &lines, is_held).map_err(|error| self.unwritten(error))
    }

    fn unwritten(&self, error: impl Into<Box<dyn Error + Send + Sync>>) -> ChangeError {
        let why = format!("writing to {}", self.path.display());
        ChangeError::new(ChangeErrorKind::Log, why).caused_by(error)
    }

    fn lock_file(&self) -> MutexGuard<'_, File> {
        self.file.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Adds `lines` at the end, in one piece, and waits until they are on the disk. If they do not fit, what was written of them is taken
/// away again, unless the file is not `locked`: then it might be another process's line.
fn append(mut file: &File, lines: &[u8], locked: bool) -> io::Result<()> {
    end_torn_line(file)?;
    let before = file.metadata()?.len();
    let written = file.write_all(lines).and_then(|()| file.sync_data());
    if written.is_err() && locked {
        let _ = file.set_len(before);
    }
    written
}

/// Ends a line that a crash or a full disk cut off.
fn end_torn_line(mut file: &File) -> io::Result<()> {
    let mut last = [b'\n'];
    if file.metadata()?.len() > 0 {
        file.seek(SeekFrom::End(-1))?;
        file.read_exact(&mut last)?;
    }
    if last == [b'\n'] {
        Ok(())
    } else {
        file.write_all(b"\n")
    }
}

fn open_checked(path: &Path) -> Result<File, ChangeError> {
    let file = private_file::append_own(path).map_err(|unfit| match unfit {
        Unfit::Failed(error) => cannot("be opened", path, error),
        unfit => refused(path, &unfit, "; nothing was changed"),
    })?;
    directory::sync_parent(path).map_err(|error| cannot("be written", path, error))?;
    Ok(file)
}

/// Opens the log at `path` to be read. `None`: there is no such file.
///
/// # Errors
///
/// When it can't be read, is not a regular file, belongs to another user, or is open to others.
pub(super) fn open_to_read(path: &Path) -> Result<Option<File>, ChangeError> {
    match private_file::open_own(path) {
        Ok(file) => Ok(Some(file)),
        Err(Unfit::Failed(error)) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(Unfit::Failed(error)) => {
            let problem = format!("the change log {} can't be opened", path.display());
            Err(ChangeError::new(ChangeErrorKind::Log, problem).caused_by(error))
        }
        Err(unfit) => Err(refused(path, &unfit, "")),
    }
}

fn refused(path: &Path, unfit: &Unfit, so: &str) -> ChangeError {
    let problem = format!("the change log {} {unfit}{so}", path.display());
    ChangeError::new(ChangeErrorKind::Invalid, problem).with_hint(match unfit {
        Unfit::NotRegular => "name a regular file, or a new one",
        Unfit::ForeignOwner => "name a file of your own, or a new one",
        _ => "let only its owner in, with chmod 600",
    })
}

fn cannot(what: &str, path: &Path, error: impl Into<Box<dyn Error + Send + Sync>>) -> ChangeError {
    let path = path.display();
    let problem = format!("the change log {path} can't {what}; nothing was changed");
    ChangeError::new(ChangeErrorKind::Log, problem).caused_by(error)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_result_stays_with_its_intent() {
        let directory = tempfile::tempdir().unwrap();
        let at = |name: &str| directory.path().join(name);
        let read = |name: &str| std::fs::read_to_string(at(name)).unwrap();
        let log = LogFile::open(&at("log")).unwrap();
        log.append_intent(b"i1\n").unwrap();
        std::fs::rename(at("log"), at("rotated")).unwrap();
        log.append_result(b"i1\n", b"o1\n").unwrap();
        assert_eq!(read("rotated"), "i1\no1\n");
        log.append_intent(b"i2\n").unwrap();
        std::fs::remove_file(at("log")).unwrap();
        log.append_result(b"i2\n", b"o2\n").unwrap();
        assert_eq!(read("log"), "i2\no2\n");
        // What another process left torn.
        std::fs::write(at("log"), "{").unwrap();
        log.append_intent(b"i3\n").unwrap();
        assert_eq!(read("log"), "{\ni3\n");
        // What is at its path now is nothing to write to.
        std::fs::remove_file(at("log")).unwrap();
        std::os::unix::fs::symlink("rotated", at("log")).unwrap();
        log.append_intent(b"i4\n").unwrap_err();
        assert_eq!(read("rotated"), "i1\no1\n");
    }
}
