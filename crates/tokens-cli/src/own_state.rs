//! Where the command keeps what it knows: with `--sandbox=DIR` beside the sandbox's state, so that nothing of it mixes with real data.

use std::path::{Path, PathBuf};

use tokens_local::directory::UserDirectory;

use crate::cli::Global;

/// The command's own directory for one kind of files. `None`: the environment does not say where that is.
pub(crate) fn directory(global: &Global, kind: UserDirectory) -> Option<PathBuf> {
    let parent = match sandbox_directory(global) {
        Some(directory) => Some(directory.to_owned()),
        None => kind.path(),
    };
    Some(parent?.join("tokens"))
}

/// The directory of `--sandbox=DIR`.
pub(crate) fn sandbox_directory(global: &Global) -> Option<&Path> {
    global.sandbox.as_ref()?.as_deref()
}

/// Whether what is changed is forgotten with the command: the embedded sandbox without a directory.
pub(crate) fn is_forgotten(global: &Global) -> bool {
    matches!(global.sandbox, Some(None))
}
