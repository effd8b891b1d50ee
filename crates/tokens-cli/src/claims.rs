//! The claims file that a command uses.

use std::path::PathBuf;

use tokens_accounts::config::{self, ConfigPath};
use tokens_core::Claims;

use crate::cli::Global;
use crate::output::Problem;

/// Where the claims file is, or would be: that of a sandbox in a directory is there. `None`: the sandbox has no directory, or there is no
/// usual place.
pub(crate) fn path(global: &Global) -> Option<ConfigPath> {
    // What is said about real tokens is not said about those of the sandbox.
    let config = match &global.sandbox {
        None => config::config_path(global.config.clone()),
        Some(directory) => directory.as_ref().map(|directory| ConfigPath {
            path: directory.join("config.toml"),
            named: false,
        }),
    };
    config::claims_path(global.claims.clone(), config.as_ref())
}

/// A claims file that was read.
#[derive(Debug)]
pub(crate) struct ClaimsFile {
    pub(crate) path: PathBuf,
    pub(crate) claims: Claims,
}

/// Reads the claims file, if there is one.
///
/// # Errors
///
/// When one that was named does not exist, and when it is not valid.
pub(crate) fn read(global: &Global) -> Result<Option<ClaimsFile>, Problem> {
    let Some(place) = path(global) else {
        return Ok(None);
    };
    let path = place.path.clone();
    let claims = config::load_claims(&global.services, place)?;
    Ok(claims.map(|claims| ClaimsFile { path, claims }))
}

/// What people say about tokens: nothing, if there is no claims file.
///
/// # Errors
///
/// As [`read`].
pub(crate) fn load(global: &Global) -> Result<Claims, Problem> {
    Ok(read(global)?.map(|file| file.claims).unwrap_or_default())
}
