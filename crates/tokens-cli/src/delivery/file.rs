//! A new file, which only its owner can read and which is there whole or not at all.

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
    /// When `path` exists, if only as a link to nowhere, or others could replace a file in its directory, or it can't be written.
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
        if path.file_name().is_none() {
            return Err(Problem::usage(format!("{shown} names no file")).into());
        }
        let directory = match path.parent() {
            Some(parent) if parent != Path::new("") => parent.to_owned(),
            _ => PathBuf::from("."),
        };
        let open = || -> io::Result<_> {
            let metadata = fs::metadata(&directory)?;
            // With mode 0600, and under a name that was free.
            Ok((metadata, NamedTempFile::new_in(&directory)?))
        };
        let (metadata, file) = open().with_context(|| {
            format!(
                "no file can be made in {}; nothing was created",
                directory.display()
            )
        })?;
        if others_can_replace_files_in(&metadata) {
            let problem = format!(
                "others can replace files in {}; nothing was created",
                directory.display()
            );
            let hint = "name a file in a directory that only you can write";
            return Err(Problem::refused(problem).hint(hint).into());
        }
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
        let synced = sync(&self.directory);
        if synced.is_err() {
            // Nobody is told of it, so nobody must find it.
            let _ = fs::remove_file(&self.path);
        }
        synced.with_context(|| format!("{shown} could not be made to last"))
    }
}

impl fmt::Display for NewFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.display().fmt(f)
    }
}

/// Anybody may write there, and the sticky bit doesn't keep them to their own files.
#[cfg(unix)]
fn others_can_replace_files_in(directory: &fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = directory.permissions().mode();
    mode & 0o022 != 0 && mode & 0o1000 == 0
}

/// Not known here: the access list of a new file is its directory's.
#[cfg(not(unix))]
fn others_can_replace_files_in(_: &fs::Metadata) -> bool {
    false
}

/// Makes a new name in `directory` last.
#[cfg(unix)]
fn sync(directory: &Path) -> io::Result<()> {
    fs::File::open(directory)?.sync_all()
}

/// A directory can't be opened here.
#[cfg(not(unix))]
fn sync(_: &Path) -> io::Result<()> {
    Ok(())
}
