//! Files that other users must not write or replace, and in most cases not read. Owners and modes are checked on Unix only.

use std::fmt;
use std::fs::{File, Metadata, OpenOptions};
use std::io;
use std::path::Path;
use std::sync::Arc;

use crate::open_regular::{self, Links};
use crate::trusted_path::Untrusted;

/// Who may read a file besides its owner. No other user may write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readers {
    /// No other user. A file that root owns is refused as well.
    Owner,
    /// Its group: Kubernetes mounts secrets so. Root may own it.
    Group,
    /// All users. Root may own it.
    Everyone,
}

/// Why a file is not used. The text continues a sentence that begins with the file's name.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Unfit {
    /// It can't be opened or read.
    #[error(fmt = with_cause)]
    Failed(#[source] Arc<io::Error>),
    /// It is a directory, a pipe or something else.
    #[error("is not a regular file")]
    NotRegular,
    /// Another user owns it.
    #[error("belongs to another user")]
    ForeignOwner,
    /// Other users can write it.
    #[error("can be written by others")]
    Writable,
    /// Other users than those who may can read it.
    #[error("can be read by others")]
    Readable,
    /// Other users can replace a directory or a link that leads to it, or that can't be told.
    #[error("can't be trusted: {0}")]
    Untrusted(Untrusted),
    /// Another file has its name by now.
    #[error("was replaced while it was read")]
    Replaced,
}

fn with_cause(error: &Arc<io::Error>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str("can't be opened")?;
    if f.alternate() {
        write!(f, ": {error}")?;
    }
    Ok(())
}

impl From<io::Error> for Unfit {
    fn from(error: io::Error) -> Self {
        Self::Failed(Arc::new(error))
    }
}

/// Opens a regular file to read it. Links are followed; no other user may be able to write or replace the file or anything that leads to it.
///
/// # Errors
///
/// When it can't be opened, is not a regular file, or is open to others than `readers`.
pub fn open(path: &Path, readers: Readers) -> Result<File, Unfit> {
    let file = open_regular::open(OpenOptions::new().read(true), path, Links::Follow)?;
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        return Err(io::Error::other("it is no regular file").into());
    }
    check(&metadata, readers)?;
    check_path(&metadata, path)?;
    Ok(file)
}

/// Opens a file of this user alone to read it. It must not be a link; what leads to it is not checked.
///
/// # Errors
///
/// When it can't be opened, is not a regular file, belongs to another user, or is open to others.
pub fn open_own(path: &Path) -> Result<File, Unfit> {
    open_own_with(OpenOptions::new().read(true), path)
}

/// Opens a file of this user alone to append to it and to read it, or makes it. It must not be a link; what leads to it is not checked.
///
/// # Errors
///
/// When it can't be opened or made, is not a regular file, belongs to another user, or is open to others.
pub fn append_own(path: &Path) -> Result<File, Unfit> {
    open_own_with(
        OpenOptions::new().read(true).append(true).create(true),
        path,
    )
}

fn open_own_with(options: &mut OpenOptions, path: &Path) -> Result<File, Unfit> {
    let file = open_regular::open(options, path, Links::Refuse)?;
    check(&file.metadata()?, Readers::Owner)?;
    Ok(file)
}

/// Checks that it is a regular file which no other user owns or can write, nor read unless among `readers`.
fn check(metadata: &Metadata, readers: Readers) -> Result<(), Unfit> {
    if !metadata.is_file() {
        return Err(Unfit::NotRegular);
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let user = rustix::process::geteuid().as_raw();
        check_mode(metadata.mode(), metadata.uid(), user, readers)?;
    }
    #[cfg(not(unix))]
    let _ = readers;
    Ok(())
}

#[cfg(unix)]
fn check_mode(mode: u32, owner: u32, user: u32, readers: Readers) -> Result<(), Unfit> {
    let (may_be_root, readable) = match readers {
        Readers::Owner => (false, 0o055),
        Readers::Group => (true, 0o004),
        Readers::Everyone => (true, 0),
    };
    match mode {
        _ if owner != user && !(may_be_root && owner == 0) => Err(Unfit::ForeignOwner),
        _ if mode & 0o022 != 0 => Err(Unfit::Writable),
        _ if mode & readable != 0 => Err(Unfit::Readable),
        _ => Ok(()),
    }
}

/// Checks every directory and link that leads to `path`, where the file of `metadata` was opened.
#[cfg(unix)]
fn check_path(metadata: &Metadata, path: &Path) -> Result<(), Unfit> {
    let file = crate::trusted_path::file(path).map_err(Unfit::Untrusted)?;
    match file.symlink_metadata() {
        Ok(there) if is_same(&there, metadata) => Ok(()),
        _ => Err(Unfit::Replaced),
    }
}

#[cfg(not(unix))]
fn check_path(_: &Metadata, _: &Path) -> Result<(), Unfit> {
    Ok(())
}

#[cfg(unix)]
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// Whether `file` is the one at `path` and still of this user alone: it was not removed, renamed or replaced.
#[cfg(unix)]
pub fn is_own_at(file: &File, path: &Path) -> bool {
    let (Ok(open), Ok(there)) = (file.metadata(), path.symlink_metadata()) else {
        return false;
    };
    is_same(&open, &there) && check(&there, Readers::Owner).is_ok()
}

/// Whether there is a file at `path`: one that is open can't be renamed or removed here.
#[cfg(not(unix))]
pub fn is_own_at(_: &File, path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// Whether `file` has no name any more.
#[cfg(unix)]
pub fn is_removed(file: &File) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    file.metadata().is_ok_and(|metadata| metadata.nlink() == 0)
}

/// An open file can't be removed here.
#[cfg(not(unix))]
pub fn is_removed(_: &File) -> bool {
    false
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn only_the_user_and_root_are_trusted() {
        use Readers::{Everyone, Group, Owner};
        const ME: u32 = 1000;
        const OTHER: u32 = 1001;
        const FOREIGN: &str = "belongs to another user";
        const WRITABLE: &str = "can be written by others";
        const READABLE: &str = "can be read by others";
        for (mode, owner, [private, secret, public]) in [
            (0o600, ME, ["", "", ""]),
            (0o700, ME, ["", "", ""]),
            (0o600, 0, [FOREIGN, "", ""]),
            (0o440, ME, [READABLE, "", ""]),
            // As Kubernetes mounts a secret for a group.
            (0o440, 0, [FOREIGN, "", ""]),
            (0o610, ME, [READABLE, "", ""]),
            (0o604, ME, [READABLE, READABLE, ""]),
            (0o644, ME, [READABLE, READABLE, ""]),
            (0o755, 0, [FOREIGN, READABLE, ""]),
            (0o600, OTHER, [FOREIGN; 3]),
            (0o1777, OTHER, [FOREIGN; 3]),
            (0o620, ME, [WRITABLE; 3]),
            (0o666, ME, [WRITABLE; 3]),
            (0o602, ME, [WRITABLE; 3]),
            (0o1777, ME, [WRITABLE; 3]),
            (0o1775, 0, [FOREIGN, WRITABLE, WRITABLE]),
            (0o777, 0, [FOREIGN, WRITABLE, WRITABLE]),
        ] {
            for (readers, expected) in [(Owner, private), (Group, secret), (Everyone, public)] {
                let found = check_mode(0o100_000 | mode, owner, ME, readers);
                let found = found.err().map(|unfit| unfit.to_string());
                assert_eq!(
                    found.unwrap_or_default(),
                    expected,
                    "{mode:o} {owner} {readers:?}"
                );
            }
        }
        // Root trusts only root.
        check_mode(0o600, ME, 0, Readers::Everyone).unwrap_err();
    }

    #[test]
    fn a_file_of_ones_own_is_made_private_and_is_no_link() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let directory = tempfile::tempdir().unwrap();
        let at = |name: &str| directory.path().join(name);
        let file = append_own(&at("own")).unwrap();
        assert!(is_own_at(&file, &at("own")));
        symlink("own", at("link")).unwrap();
        assert!(matches!(append_own(&at("link")), Err(Unfit::Failed(_))));
        open(&at("link"), Readers::Group).unwrap();
        assert!(matches!(open_own(directory.path()), Err(Unfit::NotRegular)));
        let mode = |mode| std::fs::Permissions::from_mode(mode);
        file.set_permissions(mode(0o640)).unwrap();
        open(&at("own"), Readers::Group).unwrap();
        assert!(matches!(open_own(&at("own")), Err(Unfit::Readable)));
        assert!(!is_own_at(&file, &at("own")));
        std::fs::remove_file(at("own")).unwrap();
        assert!(is_removed(&file));
    }
}
