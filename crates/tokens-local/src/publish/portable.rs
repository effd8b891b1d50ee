//! A new file on platforms other than Unix: there whole or not at all, by its path.

use std::fmt;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use tempfile::NamedTempFile;
use tokens_http::Secret;

use crate::output::Problem;

/// A file that is not there yet: what will be in it waits beside it, under another name.
#[derive(Debug)]
pub(crate) struct NewFile {
    path: PathBuf,
    directory: PathBuf,
    file: NamedTempFile,
}

impl NewFile {
    /// Opens it.
    ///
    /// # Errors
    ///
    /// When `path` exists, if only as a link to nowhere, or it can't be written.
    pub(crate) fn open(path: &Path) -> anyhow::Result<Self> {
        let shown = path.display();
        match path.symlink_metadata() {
            Ok(_) => {
                let problem =
                    format!("{shown} exists already, and no file is replaced; nothing was created");
                return Err(Problem::refused(problem).hint("name a new file").into());
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => {
                return Err(error)
                    .with_context(|| format!("{shown} can't be looked at; nothing was created"));
            }
        }
        let names_directory = path.to_string_lossy().ends_with(['/', '\\']);
        if path.file_name().is_none() || names_directory {
            return Err(Problem::usage(format!("{shown} names no file")).into());
        }
        let directory = match path.parent() {
            Some(parent) if parent != Path::new("") => parent.to_owned(),
            _ => PathBuf::from("."),
        };
        let open = || -> io::Result<_> {
            // Under a name that was free.
            tempfile::Builder::new()
                .prefix(super::TEMPORARY.0)
                .suffix(super::TEMPORARY.1)
                .tempfile_in(&directory)
        };
        let file = open().with_context(|| {
            format!(
                "no file can be made in {}; nothing was created",
                directory.display()
            )
        })?;
        Ok(Self {
            path: path.to_owned(),
            directory,
            file,
        })
    }

    /// Writes the key and a line break, and gives the file its name once they are on the disk.
    ///
    /// # Errors
    ///
    /// When any of it fails. Then there is no such file.
    pub(crate) fn deliver(mut self, key: &Secret) -> anyhow::Result<()> {
        let shown = self.path.display().to_string();
        let write = |file: &mut NamedTempFile| {
            file.write_all(key.expose().as_bytes())?;
            file.write_all(b"\n")?;
            file.as_file().sync_all()
        };
        write(&mut self.file).with_context(|| format!("{shown} could not be written"))?;
        self.file
            .persist_noclobber(&self.path)
            .map_err(|error| error.error)
            .with_context(|| format!("{shown} could not be given its name"))?;
        Ok(())
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// What deliveries that were cut off have left beside it.
    pub(crate) fn left_behind(&self) -> Vec<PathBuf> {
        left_in(&self.directory)
    }
}

/// The temporary files in `directory` that deliveries have left. Those of running ones are among them here.
pub(crate) fn left_in(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).into_iter().flatten().flatten();
    let names = entries.filter(|entry| super::is_temporary(&entry.file_name()));
    names.map(|entry| entry.path()).collect()
}

impl fmt::Display for NewFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.display().fmt(f)
    }
}
