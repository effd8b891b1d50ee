//! The command's change log: where it is unless `--change-log` says otherwise, and the command that recovers from it.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use tokens_change::{ChangeErrorKind, ChangeLog};
use tokens_local::directory::{self, UserDirectory};

use crate::cli::Global;
use crate::exit::Exit;
use crate::output::Problem;
use crate::{own_state, shell, signals};

/// The command that finds out what became of changes that were cut off, once a log was opened.
static RECOVER: OnceLock<String> = OnceLock::new();

/// The command that finds out what became of changes that were cut off. `None`: there is none that could.
pub(crate) fn recover_command() -> Option<&'static str> {
    RECOVER.get().map(String::as_str)
}

/// Opens the file that `--change-log` has `named`, or the one at the default path, or makes it. Nothing is recorded of an
/// embedded sandbox that is forgotten unless a file is named, nor in a dry run.
///
/// # Errors
///
/// When there is no default path, and when the file can't be written, is not a regular file, belongs to another user, or is
/// open to others.
pub(crate) fn open(
    global: &Global,
    named: Option<&Path>,
    dry_run: bool,
) -> Result<ChangeLog, Problem> {
    let path = match named {
        Some(path) => path.to_owned(),
        None if own_state::is_forgotten(global) || dry_run => {
            return Ok(of_this_program(ChangeLog::unrecorded()));
        }
        None => default_path(global)?,
    };
    // What was in an embedded sandbox without a directory ends with the command.
    if !own_state::is_forgotten(global) {
        let log = named.map(|path| format!(" --change-log {}", shell::quoted(path)));
        let accounts = shell::account_options(global);
        let log = log.unwrap_or_default();
        let _ = RECOVER.set(format!("tokens recover{accounts}{log}"));
    }
    if named.is_none() {
        directory::create_parents(&path).map_err(|error| {
            let shown = path.display();
            let problem = format!(
                "the directory of the change log {shown} can't be made; nothing was changed"
            );
            Problem::new(Exit::Other, problem)
                .caused_by(error.into())
                .hint("name another place with --change-log FILE")
        })?;
    }
    open_at(&path)
}

/// Opens the file at `path` for `tokens recover`, which no hint is to name then.
///
/// # Errors
///
/// When the file can't be written, is not a regular file, belongs to another user, or is open to others.
pub(crate) fn open_at(path: &Path) -> Result<ChangeLog, Problem> {
    let opened = ChangeLog::open(path).map_err(|error| match error.kind() {
        ChangeErrorKind::Log => {
            Problem::from(error).hint("name a file that can be written with --change-log FILE")
        }
        _ => Problem::from(error),
    });
    Ok(of_this_program(opened?))
}

fn of_this_program(log: ChangeLog) -> ChangeLog {
    log.program(concat!("tokens ", env!("CARGO_PKG_VERSION")))
        .with_activity(signals::activity())
}

/// The default path.
///
/// # Errors
///
/// When the environment names none.
pub(crate) fn default_path(global: &Global) -> Result<PathBuf, Problem> {
    let variables = if cfg!(windows) {
        "LOCALAPPDATA is not set"
    } else {
        "neither XDG_STATE_HOME nor HOME is set to an absolute path"
    };
    let directory = own_state::directory(global, UserDirectory::State).ok_or_else(|| {
        Problem::usage(format!(
            "there is no default path for the change log: {variables}; nothing was changed"
        ))
        .hint("name one with --change-log FILE")
    })?;
    Ok(directory.join("changes.jsonl"))
}

/// How the command ends that would end with `exit`: not well unless all was recorded.
pub(crate) fn exit(log: &ChangeLog, exit: Exit) -> Exit {
    match log.check() {
        Err(_) if exit == Exit::Ok => Exit::Other,
        _ => exit,
    }
}
