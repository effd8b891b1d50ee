//! Who else may read a secret or write what names one. Only Unix says so in a way that is checked here.

use std::fs::Metadata;
use std::path::Path;

use super::secret::Unresolved;
use crate::output::Problem;

/// Refuses a secret that everybody can read, or that others can change. A group may read it: Kubernetes mounts secrets so.
///
/// # Errors
///
/// As said.
#[cfg(unix)]
pub(super) fn check_secret(
    metadata: &Metadata,
    shown: &str,
    written: &str,
) -> Result<(), Unresolved> {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = metadata.permissions().mode();
    let refuse = |why: &str| {
        Err(Unresolved::new(format!("{shown} {why}")).hint(format!("chmod 600 {written}")))
    };
    match mode {
        _ if mode & 0o004 != 0 => refuse("can be read by everybody on this machine"),
        _ if mode & 0o022 != 0 => refuse("can be changed by others"),
        _ => Ok(()),
    }
}

/// Refuses a configuration that others can write: it names commands to run and hosts to send secrets to.
///
/// # Errors
///
/// As said.
#[cfg(unix)]
pub(super) fn check_configuration(metadata: &Metadata, path: &Path) -> Result<(), Problem> {
    use std::os::unix::fs::PermissionsExt as _;
    const STICKY: u32 = 0o1000;
    if metadata.permissions().mode() & 0o022 != 0 {
        return Err(Problem::usage(format!(
            "others can write the configuration {}",
            path.display()
        ))
        .hint(format!("chmod go-w {}", path.display())));
    }
    // A link may stand in one directory and what it leads to in another.
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    for directory in [path, &target].into_iter().filter_map(Path::parent) {
        let directory = match directory {
            empty if empty.as_os_str().is_empty() => Path::new("."),
            directory => directory,
        };
        let mode = std::fs::metadata(directory).map_or(0, |found| found.permissions().mode());
        if mode & 0o002 != 0 && mode & STICKY == 0 {
            return Err(Problem::usage(format!(
                "everybody can replace the configuration {}: its directory {} can be written by all",
                path.display(),
                directory.display()
            ))
            .hint(format!("chmod o-w {}", directory.display())));
        }
    }
    Ok(())
}

/// Refuses nothing here.
///
/// # Errors
///
/// None.
#[cfg(not(unix))]
pub(super) fn check_secret(_: &Metadata, _: &str, _: &str) -> Result<(), Unresolved> {
    Ok(())
}

/// Refuses nothing here.
///
/// # Errors
///
/// None.
#[cfg(not(unix))]
pub(super) fn check_configuration(_: &Metadata, _: &Path) -> Result<(), Problem> {
    Ok(())
}
