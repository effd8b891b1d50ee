//! Advisory locks between processes.

use std::fs::{File, TryLockError};
use std::io;
use std::thread;
use std::time::{Duration, Instant};

const PAUSE: Duration = Duration::from_millis(2);

/// The exclusive lock of a file, released when this is dropped.
#[derive(Debug)]
pub struct FileLock<'a>(Option<&'a File>);

impl<'a> FileLock<'a> {
    /// Waits up to `limit` for other processes, and blocks the thread meanwhile. Where the file system has no locks, this succeeds without one.
    ///
    /// # Errors
    ///
    /// [`TimedOut`](io::ErrorKind::TimedOut): another process does not release the lock.
    pub fn acquire(file: &'a File, limit: Duration) -> io::Result<Self> {
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
                Err(TryLockError::WouldBlock) => thread::sleep(PAUSE),
            }
        }
    }

    /// Whether there is a lock: whether the file system has them.
    pub fn is_held(&self) -> bool {
        self.0.is_some()
    }
}

impl Drop for FileLock<'_> {
    fn drop(&mut self) {
        if let Some(file) = self.0 {
            let _ = file.unlock();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_is_waited_for_until_the_limit() {
        let directory = tempfile::tempdir().unwrap();
        let open = || File::create(directory.path().join("lock")).unwrap();
        let (one, other) = (open(), open());
        let held = FileLock::acquire(&one, Duration::ZERO).unwrap();
        assert!(held.is_held());
        let late = FileLock::acquire(&other, Duration::ZERO).unwrap_err();
        assert_eq!(late.kind(), io::ErrorKind::TimedOut);
        drop(held);
        assert!(FileLock::acquire(&other, Duration::ZERO).unwrap().is_held());
    }
}
