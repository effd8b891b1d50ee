//! Whether a path can be trusted: every directory and every symbolic link that it leads through belongs to the user or to root,
//! and no other user can replace an entry on the way. Only Unix says so in a way that is checked here.

#[cfg(unix)]
mod walk;

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[cfg(unix)]
use walk::walk;

/// Why a path is not trusted. It names the first directory or link that is at fault.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Untrusted {
    /// The directory belongs to another user.
    #[error("the directory {} belongs to another user", .0.display())]
    ForeignDirectory(PathBuf),
    /// Others can write to the directory, and no sticky bit keeps them from the entries of others.
    #[error("other users can write to the directory {}", .0.display())]
    Writable(PathBuf),
    /// The symbolic link belongs to another user.
    #[error("the symbolic link {} belongs to another user", .0.display())]
    ForeignLink(PathBuf),
    /// More links follow each other than a system resolves.
    #[error("{} leads through too many symbolic links", .0.display())]
    TooManyLinks(PathBuf),
    /// The path can't be examined; most often it does not exist, or is not a directory.
    #[error(fmt = with_cause)]
    Failed(PathBuf, #[source] Arc<io::Error>),
}

fn with_cause(path: &Path, error: &Arc<io::Error>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{} can't be examined", path.display())?;
    if f.alternate() {
        write!(f, ": {error}")?;
    }
    Ok(())
}

impl Untrusted {
    fn failed(path: &Path, error: io::Error) -> Self {
        Self::Failed(path.to_owned(), Arc::new(error))
    }

    /// Whether other users can interfere. If not, the path could not be examined.
    pub fn is_unsafe(&self) -> bool {
        !matches!(self, Self::Failed(..))
    }

    /// What to do about it.
    pub fn hint(&self) -> String {
        match self {
            Self::Writable(path) => format!(
                "chmod go-w {}, or use a directory that only you can write",
                path.display()
            ),
            _ => {
                "use a directory that belongs to you, below directories that belong to you or root"
                    .to_owned()
            }
        }
    }
}

/// Where a path leads.
#[derive(Debug)]
struct Destination {
    /// Absolute; on Unix without links.
    path: PathBuf,
    is_directory: bool,
}

/// Checks the directory `path` and all that leads to it. Returns it as an absolute path without links. On other platforms than Unix,
/// only checks that it exists.
///
/// # Errors
///
/// When other users can interfere, when it does not exist, and when it is not a directory.
pub fn directory(path: &Path) -> Result<PathBuf, Untrusted> {
    let found = walk(path)?;
    if found.is_directory {
        Ok(found.path)
    } else {
        let error = io::Error::from(io::ErrorKind::NotADirectory);
        Err(Untrusted::failed(path, error))
    }
}

/// Checks all directories and links that lead to the file `path`, itself among them if it is a link. Returns the path of the
/// file that it leads to, absolute and without links. Who may read or write the file itself is not checked. On other platforms than
/// Unix, only checks that it exists.
///
/// # Errors
///
/// When other users can interfere, and when it does not exist.
pub fn file(path: &Path) -> Result<PathBuf, Untrusted> {
    walk(path).map(|found| found.path)
}

#[cfg(not(unix))]
fn walk(path: &Path) -> Result<Destination, Untrusted> {
    let found = std::path::absolute(path).and_then(|path| {
        let is_directory = path.metadata()?.is_dir();
        Ok(Destination { path, is_directory })
    });
    found.map_err(|error| Untrusted::failed(path, error))
}
