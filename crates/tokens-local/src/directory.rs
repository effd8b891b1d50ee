//! Directories for one user, and names in them that last.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A directory of this user for one kind of files, in which each program has one of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UserDirectory {
    /// Configuration: `XDG_CONFIG_HOME`, else `~/.config`; on Windows `APPDATA`.
    Config,
    /// What a program can read again: `XDG_CACHE_HOME`, else `~/.cache`; on Windows `LOCALAPPDATA`.
    Cache,
    /// What a program keeps of what it did: `XDG_STATE_HOME`, else `~/.local/state`; on Windows `LOCALAPPDATA`.
    State,
}

impl UserDirectory {
    /// Where it is. `None`: the environment does not say. A path that is not absolute does not count, as the XDG Base Directory Specification has it.
    pub fn path(self) -> Option<PathBuf> {
        self.of(cfg!(windows), |name| std::env::var_os(name))
    }

    fn of(self, windows: bool, variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
        let absolute = |name| {
            let path = variable(name).map(PathBuf::from);
            path.filter(|path| path.has_root())
        };
        let (xdg, home, of_windows) = match self {
            Self::Config => ("XDG_CONFIG_HOME", ".config", "APPDATA"),
            Self::Cache => ("XDG_CACHE_HOME", ".cache", "LOCALAPPDATA"),
            Self::State => ("XDG_STATE_HOME", ".local/state", "LOCALAPPDATA"),
        };
        if windows {
            return absolute(of_windows);
        }
        absolute(xdg).or_else(|| Some(absolute("HOME")?.join(home)))
    }
}

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

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn the_state_directory_is_absolute() {
        for (windows, variables, expected) in [
            (
                false,
                &[("XDG_STATE_HOME", "/s"), ("HOME", "/h")][..],
                Some("/s"),
            ),
            (
                false,
                &[("XDG_STATE_HOME", "s"), ("HOME", "/h")],
                Some("/h/.local/state"),
            ),
            (false, &[("XDG_STATE_HOME", "")], None),
            (false, &[("HOME", "h")], None),
            (false, &[], None),
            (true, &[("LOCALAPPDATA", "/a"), ("HOME", "/h")], Some("/a")),
            (true, &[("HOME", "/h")], None),
        ] {
            let variable = |name: &str| {
                let found = variables.iter().find(|(key, _)| *key == name);
                found.map(|(_, value)| OsString::from(value))
            };
            let found = UserDirectory::State.of(windows, variable);
            assert_eq!(found.as_deref(), expected.map(Path::new), "{variables:?}");
        }
        let home = |name: &str| (name == "HOME").then(|| OsString::from("/h"));
        let cache = UserDirectory::Cache.of(false, home);
        assert_eq!(cache.as_deref(), Some(Path::new("/h/.cache")));
    }
}
