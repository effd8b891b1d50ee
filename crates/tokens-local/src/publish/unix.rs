//! A new file on Unix: made, named and checked relative to its directory's descriptor.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::fs::{File, TryLockError};
use std::hash::{BuildHasher as _, RandomState};
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Component, Path, PathBuf};

use rustix::fs::{AtFlags, Mode, OFlags, Stat};
use rustix::io::Errno;

use super::TemporaryNames;
use crate::error::LocalError;
use crate::trusted_path;

/// So many random names are tried for the temporary file.
const NAMES_TRIED: usize = 16;

/// A new file that is not there yet: what will be in it waits in the same directory under another name.
///
/// It is published whole or not at all and replaces no file. On Unix only its owner can read it, and no other user can replace it.
#[derive(Debug)]
pub struct NewFile {
    /// As it was asked for.
    path: PathBuf,
    name: OsString,
    directory: OwnedFd,
    /// Without links.
    directory_path: PathBuf,
    names: TemporaryNames,
    file: File,
    /// `None` once it has its own name.
    temporary: Option<OsString>,
}

impl NewFile {
    /// Opens a new file. Until it is published, it has one of `names`.
    ///
    /// # Errors
    ///
    /// When `path` can't be a new file, when others could replace it or what leads to it, and when it can't be written.
    pub fn open(path: &Path, names: TemporaryNames) -> Result<Self, LocalError> {
        let shown = path.display();
        let (parent, name) = split(path).ok_or_else(|| {
            LocalError::invalid(format!("{shown} is a directory name, not a file name"))
                .with_hint("name a new file")
        })?;
        let directory_path = trusted_path::directory(parent).map_err(|untrusted| {
            if untrusted.is_unsafe() {
                return LocalError::refused(format!("others can replace {shown}: {untrusted}"))
                    .with_hint(untrusted.hint());
            }
            LocalError::failed(format!("no file can be made at {shown}"), untrusted)
        })?;
        let cannot = |error: io::Error| {
            let directory = directory_path.display();
            LocalError::failed(format!("no file can be made in {directory}"), error)
        };
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let directory = rustix::fs::open(&directory_path, flags, Mode::empty())
            .map_err(|error| cannot(error.into()))?;
        match rustix::fs::statat(&directory, name, AtFlags::SYMLINK_NOFOLLOW) {
            Err(Errno::NOENT) => {}
            Ok(_) => {
                let problem = format!("{shown} exists already, and no file is replaced");
                return Err(LocalError::refused(problem).with_hint("name a new file"));
            }
            Err(error) => {
                let problem = format!("no file can be made at {shown}");
                return Err(LocalError::failed(problem, io::Error::from(error)));
            }
        }
        let (temporary, file) = make_temporary(&directory, names).map_err(cannot)?;
        Ok(Self {
            path: path.to_owned(),
            name: name.to_owned(),
            directory,
            directory_path,
            names,
            file,
            temporary: Some(temporary),
        })
    }

    /// The path that was asked for.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What others that were not published have left beside it.
    pub fn left_behind(&self) -> Vec<PathBuf> {
        self.names.left_in(&self.directory_path)
    }

    /// Lets `write` write the content, and gives the file its name once the content is on the disk.
    ///
    /// # Errors
    ///
    /// When any of it fails, and when the file of this name is then another one. The file is not there then.
    pub fn publish(
        mut self,
        write: impl FnOnce(&mut File) -> io::Result<()>,
    ) -> Result<(), LocalError> {
        let path = self.path.clone();
        let failed = |what, error| LocalError::failed(format!("{} {what}", path.display()), error);
        write(&mut self.file)
            .and_then(|()| self.file.sync_all())
            .map_err(|error| failed("could not be written", error))?;
        self.rename()
            .map_err(|error| failed("could not be given its name", error))?;
        let checked = rustix::fs::fsync(&self.directory)
            .map_err(io::Error::from)
            .and_then(|()| self.check());
        if checked.is_err() && self.is_at(&self.name) {
            // Who is told that it failed makes the secret useless: it must not be found.
            let _ = rustix::fs::unlinkat(&self.directory, &self.name, AtFlags::empty());
        }
        checked.map_err(|error| failed("could not be made to last", error))
    }

    /// Gives the file its name, unless there is one of that name.
    fn rename(&mut self) -> io::Result<()> {
        let Some(temporary) = &self.temporary else {
            return Ok(());
        };
        match rename_new(&self.directory, temporary, &self.name) {
            // Not known to the kernel or to the file system.
            Err(Errno::NOSYS | Errno::INVAL | Errno::NOTSUP) => {
                let (directory, flags) = (&self.directory, AtFlags::empty());
                rustix::fs::linkat(directory, temporary, directory, &self.name, flags)?;
                rustix::fs::unlinkat(directory, temporary, flags)?;
            }
            renamed => renamed?,
        }
        self.temporary = None;
        Ok(())
    }

    /// Checks that the file of this name is the one that was written, and only its owner's.
    fn check(&self) -> io::Result<()> {
        let there = self.stat(&self.name)?;
        let own = rustix::fs::fstat(&self.file)?;
        let user = rustix::process::geteuid().as_raw();
        if (there.st_dev, there.st_ino) != (own.st_dev, own.st_ino) {
            return Err(io::Error::other("another file has its name"));
        }
        if there.st_uid != user || there.st_mode & 0o7777 != 0o600 {
            return Err(io::Error::other("it is not for its owner alone"));
        }
        Ok(())
    }

    fn stat(&self, name: &OsStr) -> rustix::io::Result<Stat> {
        rustix::fs::statat(&self.directory, name, AtFlags::SYMLINK_NOFOLLOW)
    }

    /// Whether `name` is this file's.
    fn is_at(&self, name: &OsStr) -> bool {
        match (self.stat(name), rustix::fs::fstat(&self.file)) {
            (Ok(there), Ok(own)) => (there.st_dev, there.st_ino) == (own.st_dev, own.st_ino),
            _ => false,
        }
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        if let Some(temporary) = &self.temporary
            && self.is_at(temporary)
        {
            let _ = rustix::fs::unlinkat(&self.directory, temporary, AtFlags::empty());
        }
    }
}

impl fmt::Display for NewFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.display().fmt(f)
    }
}

/// The directory and the name of a file at `path`. `None`: it can only be a directory.
fn split(path: &Path) -> Option<(&Path, &OsStr)> {
    let bytes = path.as_os_str().as_bytes();
    // `Path` does not see these at the end.
    if bytes.ends_with(b"/") || bytes.ends_with(b"/.") {
        return None;
    }
    let Some(Component::Normal(name)) = path.components().next_back() else {
        return None;
    };
    let parent = path.parent().filter(|parent| *parent != Path::new(""));
    Some((parent.unwrap_or(Path::new(".")), name))
}

/// Makes a file in `directory` under one of `names` that was free, with mode 0600. It is locked as long as it is open.
fn make_temporary(directory: &OwnedFd, names: TemporaryNames) -> io::Result<(OsString, File)> {
    let flags = OFlags::RDWR | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    let mode = Mode::RUSR | Mode::WUSR;
    for _ in 0..NAMES_TRIED {
        let random = RandomState::new().hash_one(0_u8);
        let name = format!("{}{random:016x}{}", names.prefix, names.suffix);
        match rustix::fs::openat(directory, &name, flags, mode) {
            Err(Errno::EXIST) => {}
            Err(error) => return Err(error.into()),
            Ok(file) => {
                let file = File::from(file);
                // Whatever the umask is.
                let ready = rustix::fs::fchmod(&file, mode);
                // A file system without locks has none: then a run at the same time may name it as left behind.
                let _ = file.try_lock();
                if let Err(error) = ready {
                    let _ = rustix::fs::unlinkat(directory, &name, AtFlags::empty());
                    return Err(error.into());
                }
                return Ok((name.into(), file));
            }
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Whether a process holds the temporary file at `path`.
pub(super) fn is_under_way(path: &Path) -> bool {
    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let opened = rustix::fs::open(path, flags, Mode::empty());
    opened.is_ok_and(|file| {
        matches!(
            File::from(file).try_lock_shared(),
            Err(TryLockError::WouldBlock)
        )
    })
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn rename_new(directory: &OwnedFd, from: &OsStr, to: &OsStr) -> rustix::io::Result<()> {
    let flags = rustix::fs::RenameFlags::NOREPLACE;
    rustix::fs::renameat_with(directory, from, directory, to, flags)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn rename_new(_: &OwnedFd, _: &OsStr, _: &OsStr) -> rustix::io::Result<()> {
    Err(Errno::NOSYS)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::Write as _;

    use super::*;

    #[test]
    fn a_path_of_a_directory_names_no_file() {
        for (path, expected) in [
            ("key", Some((".", "key"))),
            ("./key", Some((".", "key"))),
            ("a/key", Some(("a", "key"))),
            ("/key", Some(("/", "key"))),
            ("a/../key", Some(("a/..", "key"))),
            ("key/", None),
            ("key/.", None),
            ("key//", None),
            ("..", None),
            ("a/..", None),
            (".", None),
            ("/", None),
            ("", None),
        ] {
            let expected = expected.map(|(a, b)| (Path::new(a), OsStr::new(b)));
            assert_eq!(split(Path::new(path)), expected, "{path}");
        }
    }

    #[test]
    fn what_is_published_is_what_was_written() {
        let directory = tempfile::tempdir().unwrap();
        let at = |name: &str| directory.path().join(name);
        let names = TemporaryNames::new(".tokens-key-", ".tmp");
        let open = |name: &str| NewFile::open(&at(name), names);
        let publish = |file: NewFile| file.publish(|file| file.write_all(b"key"));
        publish(open("key").unwrap()).unwrap();
        assert_eq!(fs::read_to_string(at("key")).unwrap(), "key");
        open("key").unwrap_err();
        // One that is there by then is kept, and nothing is left beside it.
        let file = open("late").unwrap();
        fs::write(at("late"), "theirs").unwrap();
        publish(file).unwrap_err();
        assert_eq!(fs::read_to_string(at("late")).unwrap(), "theirs");
        // The directory is the one that was checked, whatever has its name now.
        fs::create_dir(at("own")).unwrap();
        let file = open("own/key").unwrap();
        fs::rename(at("own"), at("moved")).unwrap();
        fs::create_dir(at("own")).unwrap();
        publish(file).unwrap();
        assert!(at("moved/key").exists() && !at("own/key").exists());
        // While it is under way, no other run names it.
        let file = open("second").unwrap();
        assert_eq!(names.left_in(directory.path()), [] as [PathBuf; 0]);
        drop(file);
        fs::write(at(".tokens-key-0.tmp"), "").unwrap();
        assert_eq!(names.left_in(directory.path()), [at(".tokens-key-0.tmp")]);
    }
}
