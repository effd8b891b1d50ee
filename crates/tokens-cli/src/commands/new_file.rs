//! Files that a command writes for its user: new ones, never over another.

use std::io::{self, Write as _};
use std::path::Path;

use tempfile::NamedTempFile;
use tokens_local::directory;

use crate::exit::Exit;
use crate::output::Problem;

/// Writes a file that only its owner can read, whole or not at all.
///
/// # Errors
///
/// When there is such a file, and when it cannot be written.
pub(super) fn write(path: &Path, text: &str) -> Result<(), Problem> {
    match try_write(path, text) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(is_there(path)),
        Err(error) => Err(Problem::new(
            Exit::Other,
            format!("{} could not be written", path.display()),
        )
        .caused_by(error.into())),
    }
}

/// There is such a file.
pub(super) fn is_there(path: &Path) -> Problem {
    Problem::refused(format!(
        "{} is there already; nothing was written",
        path.display()
    ))
}

fn try_write(path: &Path, text: &str) -> io::Result<()> {
    directory::create_parents(path)?;
    let parent = path.parent().filter(|parent| *parent != Path::new(""));
    let mut file = NamedTempFile::new_in(parent.unwrap_or(Path::new(".")))?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist_noclobber(path)?;
    Ok(())
}
