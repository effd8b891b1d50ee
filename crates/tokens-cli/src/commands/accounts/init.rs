//! `tokens accounts init`: writes a configuration to start from.

use std::io::{self, Write as _};
use std::path::Path;

use tempfile::NamedTempFile;
use tokens_local::directory;

use crate::cli::Global;
use crate::exit::Exit;
use crate::output::{Printer, Problem};
use tokens_accounts::config::{config_path, template};

pub(super) fn run(printer: Printer, global: &Global) -> anyhow::Result<Exit> {
    let place = config_path(global.config.clone()).ok_or_else(|| {
        Problem::usage("there is no usual place for a configuration: HOME is not set")
            .hint("name a file with --config")
    })?;
    let path = &place.path;
    match write(path, &template(&global.services)) {
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
fn write(path: &Path, text: &str) -> io::Result<()> {
    directory::create_parents(path)?;
    let parent = path.parent().filter(|parent| *parent != Path::new(""));
    let mut file = NamedTempFile::new_in(parent.unwrap_or(Path::new(".")))?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist_noclobber(path)?;
    Ok(())
}
