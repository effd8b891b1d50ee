//! Opens files without waiting for whoever is at the other end.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

/// Opens a regular file to read it.
///
/// # Errors
///
/// When it can't be opened, and when it is something else: a pipe might never say anything.
pub(super) fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt as _;
        // Without NONBLOCK, a pipe would wait for its writer.
        let flags = OFlags::NONBLOCK | OFlags::NOCTTY;
        options.custom_flags(flags.bits().cast_signed());
    }
    let file = options.open(path)?;
    if file.metadata()?.is_file() {
        Ok(file)
    } else {
        Err(io::Error::other("it is no regular file"))
    }
}
