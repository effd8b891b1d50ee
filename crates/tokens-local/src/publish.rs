//! New private files, published whole or not at all.

#[cfg(not(unix))]
mod portable;
#[cfg(unix)]
mod unix;

use std::fs;
use std::path::{Path, PathBuf};

#[cfg(not(unix))]
use portable as platform;
#[cfg(unix)]
use unix as platform;

pub use platform::NewFile;

/// How the names of files begin and end that are not published yet, so that those that were left behind are found.
#[derive(Clone, Copy, Debug)]
pub struct TemporaryNames {
    prefix: &'static str,
    suffix: &'static str,
}

impl TemporaryNames {
    /// Names that begin with `prefix` and end with `suffix`.
    pub const fn new(prefix: &'static str, suffix: &'static str) -> Self {
        Self { prefix, suffix }
    }

    /// The files of these names in `directory`, in order. On Unix without those that a running process still writes.
    pub fn left_in(self, directory: &Path) -> Vec<PathBuf> {
        let entries = fs::read_dir(directory).into_iter().flatten().flatten();
        let mut left: Vec<_> = entries
            .filter(|entry| {
                let name = entry.file_name();
                let name = name.to_string_lossy();
                name.starts_with(self.prefix) && name.ends_with(self.suffix)
            })
            .map(|entry| entry.path())
            .filter(|path| !platform::is_under_way(path))
            .collect();
        left.sort();
        left
    }
}
