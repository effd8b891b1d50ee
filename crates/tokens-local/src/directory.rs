//! Directories for one user, and names in them that last.

use std::fs;
use std::io;
use std::path::Path;

/// Makes the directories that lead to the file `path` where they are missing, for this user only. Their names are on the disk
/// afterwards.
///
/// # Errors
///
/// When one can't be made.
pub fn create_parents(path: &Path) -> io::Result<()> {
    let parent = path.parent();
    let Some(directory) = parent.filter(|parent| !parent.as_os_str().is_empty()) else {
        return Ok(());
    };
    if directory.is_dir() {
        return Ok(());
    }
    create_parents(directory)?;
    match create(directory) {
        // By another process, at the same time.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && directory.is_dir() => Ok(()),
        made => made,
    }?;
    sync_parent(directory)
}

#[cfg(unix)]
fn create(directory: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    fs::DirBuilder::new().mode(0o700).create(directory)
}

#[cfg(not(unix))]
fn create(directory: &Path) -> io::Result<()> {
    fs::create_dir(directory)
}

/// Waits until the name of the new file or directory `path` is on the disk.
///
/// # Errors
///
/// When the directory that it is in can't be opened or written.
#[cfg(unix)]
pub fn sync_parent(path: &Path) -> io::Result<()> {
    let directory = path.parent().filter(|parent| *parent != Path::new(""));
    fs::File::open(directory.unwrap_or(Path::new(".")))?.sync_all()
}

/// Does nothing here: a directory can't be opened.
///
/// # Errors
///
/// None.
#[cfg(not(unix))]
pub fn sync_parent(_: &Path) -> io::Result<()> {
    Ok(())
}
