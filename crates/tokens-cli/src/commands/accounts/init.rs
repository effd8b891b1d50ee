//! `tokens accounts init`: writes a configuration to start from.

use std::io::{self, Write as _};
use std::path::Path;

use tempfile::NamedTempFile;

use crate::accounts::config;
use crate::cli::Global;
use crate::exit::Exit;
use crate::output::{Printer, Problem};

pub(super) fn run(printer: Printer, global: &Global) -> anyhow::Result<Exit> {
    let place = config::place(global).ok_or_else(|| {
        Problem::usage("there is no usual place for a configuration: HOME is not set")
            .hint("name a file with --config")
    })?;
    let path = &place.path;
    match write(path) {
        Ok(()) => {
            printer.message(&format!("wrote {}", path.display()));
            printer.note("hint: fill it in, then try it with `tokens accounts check`");
            Ok(Exit::Ok)
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(Problem::refused(
            format!("{} is there already; nothing was written", path.display()),
        )
        .hint("name another file with --config")
        .into()),
        Err(error) => Err(Problem::new(
            Exit::Other,
            format!("{} could not be written", path.display()),
        )
        .caused_by(error.into())
        .into()),
    }
}

/// Writes a file that only its owner can read, whole or not at all.
fn write(path: &Path) -> io::Result<()> {
    let directory = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    create(directory)?;
    let mut file = NamedTempFile::new_in(directory)?;
    file.write_all(config::TEMPLATE.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist_noclobber(path)?;
    Ok(())
}

#[cfg(unix)]
fn create(directory: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(directory)
}

#[cfg(not(unix))]
fn create(directory: &Path) -> io::Result<()> {
    std::fs::create_dir_all(directory)
}
