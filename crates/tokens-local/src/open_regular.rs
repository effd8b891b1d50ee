//! Opens files without waiting for the other end of a pipe.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

/// Whether a symbolic link at the end of a path is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Links {
    Follow,
    Refuse,
}

/// Opens a file as `options` say. It may turn out to be something else than a regular file.
///
/// # Errors
///
/// When it can't be opened.
#[cfg(unix)]
pub(crate) fn open(options: &mut OpenOptions, path: &Path, links: Links) -> io::Result<File> {
    use rustix::fs::OFlags;
    use std::os::unix::fs::OpenOptionsExt as _;
    // Without NONBLOCK, a pipe would wait for its other end.
    let mut flags = OFlags::NONBLOCK | OFlags::NOCTTY;
    flags.set(OFlags::NOFOLLOW, links == Links::Refuse);
    let options = options.mode(0o600);
    options.custom_flags(flags.bits().cast_signed()).open(path)
}

/// Opens a file as `options` say.
///
/// # Errors
///
/// When it can't be opened.
#[cfg(not(unix))]
pub(crate) fn open(options: &mut OpenOptions, path: &Path, _: Links) -> io::Result<File> {
    options.open(path)
}
