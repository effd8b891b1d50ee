//! The file of the audit log: opened with checks, shared between processes, appended to in whole lines.

use std::fs::{File, Metadata, OpenOptions, TryLockError};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::anyhow;

use crate::exit::Exit;
use crate::output::Problem;

/// An intent waits so long for other processes, which may be many at a slow disk.
const INTENT_LOCK_TIME: Duration = Duration::from_secs(30);

/// What has happened already is then written without the lock: a new key may be waiting.
const RESULT_LOCK_TIME: Duration = Duration::from_secs(5);
const LOCK_PAUSE: Duration = Duration::from_millis(2);

/// So often the file is opened again because it was replaced.
const REOPENED_AT_MOST: usize = 5;

const NOT_REGULAR: (&str, &str) = ("is not a regular file", "name a regular file, or a new one");

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
    pub(super) fn open(path: &Path) -> Result<Self, Problem> {
        let file = open_checked(path)?;
        end_torn_line(&file).map_err(|error| cannot("be written", path, error))?;
        Ok(Self {
            path: path.to_owned(),
            file: Mutex::new(file),
        })
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Adds the line of an intent at the end of the file that is at the path now, and waits until it is on the disk.
    ///
    /// # Errors
    ///
    /// When it can't be written: nothing is left of it then, as far as possible.
    pub(super) fn append_intent(&self, line: &[u8]) -> anyhow::Result<()> {
        let mut file = self.lock_file();
        for _ in 0..REOPENED_AT_MOST {
            {
                let locked = Locked::take(&file, INTENT_LOCK_TIME)?;
                if is_at(&file, &self.path) {
                    return Ok(append(&file, line, locked.is_held())?);
                }
            }
            *file = open_checked(&self.path)?;
        }
        Err(anyhow!("the file is replaced again and again"))
    }

    /// Adds a line about a change whose `intent` is in this file. A file that was renamed meanwhile keeps both together; if it
    /// was removed, both are written to the one that is at the path now.
    ///
    /// # Errors
    ///
    /// When it can't be written.
    pub(super) fn append_result(&self, intent: &[u8], line: &[u8]) -> anyhow::Result<()> {
        let mut file = self.lock_file();
        if is_removed(&file) {
            *file = open_checked(&self.path)?;
            let both = [intent, line].concat();
            let locked = Locked::take(&file, RESULT_LOCK_TIME).ok();
            return Ok(append(
                &file,
                &both,
                locked.as_ref().is_some_and(Locked::is_held),
            )?);
        }
        // What has happened is recorded even if another process does not let go of the lock.
        let locked = Locked::take(&file, RESULT_LOCK_TIME).ok();
        Ok(append(
            &file,
            line,
            locked.as_ref().is_some_and(Locked::is_held),
        )?)
    }

    fn lock_file(&self) -> MutexGuard<'_, File> {
        self.file.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The lock of the file, as long as this lives.
struct Locked<'a>(Option<&'a File>);

impl<'a> Locked<'a> {
    /// Whether the file system has locks.
    fn is_held(&self) -> bool {
        self.0.is_some()
    }

    /// Waits for other processes, but not for ever. A file system without locks has none: then appending in one piece has to do.
    fn take(file: &'a File, limit: Duration) -> io::Result<Self> {
        let begun = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Self(Some(file))),
                Err(TryLockError::Error(_)) => return Ok(Self(None)),
                Err(TryLockError::WouldBlock) if begun.elapsed() >= limit => {
                    return Err(io::Error::new(
                        io::ErrorKind::TimedOut,
                        format!(
                            "another process has had it locked for {} s",
                            limit.as_secs()
                        ),
                    ));
                }
                Err(TryLockError::WouldBlock) => thread::sleep(LOCK_PAUSE),
            }
        }
    }
}

impl Drop for Locked<'_> {
    fn drop(&mut self) {
        if let Some(file) = self.0 {
            let _ = file.unlock();
        }
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

fn open_checked(path: &Path) -> Result<File, Problem> {
    let opened = open(path).and_then(|file| Ok((file.metadata()?, file)));
    let (metadata, file) = opened.map_err(|error| cannot("be opened", path, error))?;
    if let Some((why, hint)) = unfit(&metadata) {
        let shown = path.display();
        let problem = format!("the audit log {shown} {why}; nothing was changed");
        return Err(Problem::usage(problem).hint(hint));
    }
    sync_directory(path).map_err(|error| cannot("be written", path, error))?;
    Ok(file)
}

/// Opens the log at `path` to be read. `None`: there is no such file.
///
/// # Errors
///
/// When it can't be read, is not a regular file, belongs to another user, or is open to others.
pub(super) fn open_to_read(path: &Path) -> Result<Option<File>, Problem> {
    let shown = path.display();
    let opened = read_only(path).and_then(|file| Ok((file.metadata()?, file)));
    let (metadata, file) = match opened {
        Ok(opened) => opened,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => {
            return Err(Problem::new(
                Exit::Other,
                format!("the audit log {shown} can't be opened"),
            )
            .caused_by(error.into()));
        }
    };
    match unfit(&metadata) {
        None => Ok(Some(file)),
        Some((why, hint)) => Err(Problem::usage(format!("the audit log {shown} {why}")).hint(hint)),
    }
}

#[cfg(unix)]
fn read_only(path: &Path) -> io::Result<File> {
    use rustix::fs::OFlags;
    use std::os::unix::fs::OpenOptionsExt as _;

    let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY).bits();
    let mut options = OpenOptions::new();
    options
        .read(true)
        .custom_flags(flags.cast_signed())
        .open(path)
}

#[cfg(not(unix))]
fn read_only(path: &Path) -> io::Result<File> {
    File::open(path)
}

fn cannot(what: &str, path: &Path, error: io::Error) -> Problem {
    let path = path.display();
    Problem::new(
        Exit::Other,
        format!("the audit log {path} can't {what}; nothing was changed"),
    )
    .caused_by(error.into())
    .hint("name a file that can be written with --audit-log FILE")
}

#[cfg(unix)]
fn open(path: &Path) -> io::Result<File> {
    use rustix::fs::OFlags;
    use std::os::unix::fs::OpenOptionsExt as _;

    // Without NONBLOCK, a pipe would wait for its reader.
    let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY).bits();
    let mut options = OpenOptions::new();
    options.read(true).append(true).create(true).mode(0o600);
    options.custom_flags(flags.cast_signed()).open(path)
}

#[cfg(not(unix))]
fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .read(true)
        .append(true)
        .create(true)
        .open(path)
}

/// Whether `file` is the one at `path`: it was not removed, renamed or replaced.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let (Ok(open), Ok(there)) = (file.metadata(), path.symlink_metadata()) else {
        return false;
    };
    (open.dev(), open.ino()) == (there.dev(), there.ino()) && unfit(&there).is_none()
}

/// An open file can't be renamed or removed here.
#[cfg(not(unix))]
fn is_at(_: &File, path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// Whether `file` has no name any more.
#[cfg(unix)]
fn is_removed(file: &File) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    file.metadata().is_ok_and(|metadata| metadata.nlink() == 0)
}

#[cfg(not(unix))]
fn is_removed(_: &File) -> bool {
    false
}

/// Why a file cannot be used as the log, and what to do about it.
#[cfg(unix)]
fn unfit(metadata: &Metadata) -> Option<(&'static str, &'static str)> {
    use std::os::unix::fs::MetadataExt as _;
    if !metadata.is_file() {
        return Some(NOT_REGULAR);
    }
    let user = rustix::process::geteuid().as_raw();
    open_to_others(metadata.uid(), metadata.mode(), user)
}

/// Why the file of `owner` with this mode is not for the eyes and hands of `user` alone.
#[cfg(unix)]
fn open_to_others(owner: u32, mode: u32, user: u32) -> Option<(&'static str, &'static str)> {
    if owner != user {
        return Some((
            "belongs to another user",
            "name a file of your own, or a new one",
        ));
    }
    let why = match mode & 0o077 {
        0 => return None,
        others if others & 0o022 != 0 => "can be written by others",
        _ => "can be read by others",
    };
    Some((why, "let only its owner in, with chmod 600"))
}

#[cfg(not(unix))]
fn unfit(metadata: &Metadata) -> Option<(&'static str, &'static str)> {
    (!metadata.is_file()).then_some(NOT_REGULAR)
}

/// Makes a new file's name last.
#[cfg(unix)]
pub(super) fn sync_directory(path: &Path) -> io::Result<()> {
    let directory = path.parent().filter(|parent| *parent != Path::new(""));
    File::open(directory.unwrap_or(Path::new(".")))?.sync_all()
}

/// A directory can't be opened here.
#[cfg(not(unix))]
pub(super) fn sync_directory(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn the_record_is_for_its_owner_only() {
        for (owner, mode, why) in [
            (1000, 0o100600, None),
            (1000, 0o100700, None),
            (1000, 0o100640, Some("can be read by others")),
            (1000, 0o100604, Some("can be read by others")),
            (1000, 0o100610, Some("can be read by others")),
            (1000, 0o100620, Some("can be written by others")),
            (1000, 0o100666, Some("can be written by others")),
            (0, 0o100600, Some("belongs to another user")),
        ] {
            let unfit = open_to_others(owner, mode, 1000);
            assert_eq!(unfit.map(|(why, _)| why), why, "{owner} {mode:o}");
        }
    }

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
