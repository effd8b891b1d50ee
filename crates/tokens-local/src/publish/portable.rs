//! A new file on platforms other than Unix: there whole or not at all, by its path.

use std::fmt;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::TemporaryNames;
use crate::error::LocalError;

/// A new file that is not there yet: what will be in it waits beside it under another name.
///
/// It is published whole or not at all and replaces no file.
#[derive(Debug)]
pub struct NewFile {
    path: PathBuf,
    directory: PathBuf,
    names: TemporaryNames,
    file: NamedTempFile,
}

impl NewFile {
    /// Opens a new file. Until it is published, it has one of `names`.
    ///
    /// # Errors
    ///
    /// When `path` exists, if only as a link to nowhere, or it can't be written.
    pub fn open(path: &Path, names: TemporaryNames) -> Result<Self, LocalError> {
        let shown = path.display();
        match path.symlink_metadata() {
            Ok(_) => {
                let problem = format!("{shown} exists already, and no file is replaced");
                return Err(LocalError::refused(problem).with_hint("name a new file"));
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => {
                return Err(LocalError::failed(
                    format!("{shown} can't be looked at"),
                    error,
                ));
            }
        }
        let names_directory = path.to_string_lossy().ends_with(['/', '\\']);
        if path.file_name().is_none() || names_directory {
            let problem = format!("{shown} is a directory name, not a file name");
            return Err(LocalError::invalid(problem).with_hint("name a new file"));
        }
        let directory = match path.parent() {
            Some(parent) if parent != Path::new("") => parent.to_owned(),
            _ => PathBuf::from("."),
        };
        // Under a name that was free.
        let file = tempfile::Builder::new()
            .prefix(names.prefix)
            .suffix(names.suffix)
            .tempfile_in(&directory)
            .map_err(|error| {
                let directory = directory.display();
                LocalError::failed(format!("no file can be made in {directory}"), error)
            })?;
        Ok(Self {
            path: path.to_owned(),
            directory,
            names,
            file,
        })
    }

    /// The path that was asked for.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What others that were not published have left beside it.
    pub fn left_behind(&self) -> Vec<PathBuf> {
        self.names.left_in(&self.directory)
    }

    /// Lets `write` write the content, and gives the file its name once the content is on the disk.
    ///
    /// # Errors
    ///
    /// When any of it fails. The file is not there then.
    pub fn publish(
        mut self,
        write: impl FnOnce(&mut File) -> io::Result<()>,
    ) -> Result<(), LocalError> {
        let shown = self.path.display();
        write(self.file.as_file_mut())
            .and_then(|()| self.file.as_file().sync_all())
            .map_err(|error| LocalError::failed(format!("{shown} could not be written"), error))?;
        let named = self.file.persist_noclobber(&self.path);
        named.map(drop).map_err(|error| {
            LocalError::failed(format!("{shown} could not be given its name"), error.error)
        })
    }
}

/// Not known here.
pub(super) fn is_under_way(_: &Path) -> bool {
    false
}

impl fmt::Display for NewFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.display().fmt(f)
    }
}
