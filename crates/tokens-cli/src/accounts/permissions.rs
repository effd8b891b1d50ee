//! Who else may read a secret or write what names one. Only Unix says so in a way that is checked here.

use std::fs::Metadata;
use std::path::Path;

use super::secret::Unresolved;
use crate::output::Problem;

/// What others may do to a file or a directory.
#[cfg(unix)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Others {
    Nothing,
    /// Neither this user nor root owns it, so that it is theirs.
    Own,
    /// Everybody reads it.
    Read,
    Write,
}

/// What others than the user `euid` and root may do, as `mode` and the owner `uid` have it.
#[cfg(unix)]
fn others(mode: u32, uid: u32, euid: u32) -> Others {
    match mode {
        _ if uid != euid && uid != 0 => Others::Own,
        _ if mode & 0o022 != 0 => Others::Write,
        _ if mode & 0o004 != 0 => Others::Read,
        _ => Others::Nothing,
    }
}

/// Whether others may put another file in the place of one in this directory. In one of root's that is sticky, such as `/tmp`, they
/// can't.
#[cfg(unix)]
fn is_open_directory(mode: u32, uid: u32, euid: u32) -> bool {
    const STICKY: u32 = 0o1000;
    match others(mode, uid, euid) {
        Others::Own => true,
        Others::Write => uid != 0 || mode & STICKY == 0,
        Others::Read | Others::Nothing => false,
    }
}

#[cfg(unix)]
fn of(metadata: &Metadata) -> [u32; 3] {
    use std::os::unix::fs::MetadataExt as _;
    let euid = rustix::process::geteuid().as_raw();
    [metadata.mode(), metadata.uid(), euid]
}

/// Refuses a secret that is another user's, that everybody can read, or that others can change. A group may read it: Kubernetes
/// mounts secrets so.
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
    let [mode, uid, euid] = of(metadata);
    let refuse = |why: &str, hint: &str| {
        Err(Unresolved::new(format!("{shown} {why}")).hint(format!("{hint} {written}")))
    };
    match others(mode, uid, euid) {
        Others::Own => refuse("belongs to another user", "it must be yours:"),
        Others::Write => refuse("can be changed by others", "chmod 600"),
        Others::Read => refuse("can be read by everybody on this machine", "chmod 600"),
        Others::Nothing => Ok(()),
    }
}

/// Refuses a configuration that others can write: it names commands to run and hosts to send secrets to.
///
/// # Errors
///
/// As said.
#[cfg(unix)]
pub(super) fn check_configuration(metadata: &Metadata, path: &Path) -> Result<(), Problem> {
    let shown = path.display();
    let [mode, uid, euid] = of(metadata);
    match others(mode, uid, euid) {
        Others::Own => {
            return Err(Problem::usage(format!(
                "the configuration {shown} belongs to another user"
            ))
            .hint("name one of your own with --config"));
        }
        Others::Write => {
            return Err(
                Problem::usage(format!("others can write the configuration {shown}"))
                    .hint(format!("chmod go-w {shown}")),
            );
        }
        Others::Read | Others::Nothing => {}
    }
    // A link may stand in one directory and what it leads to in another.
    let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    for directory in [path, &target].into_iter().filter_map(Path::parent) {
        let directory = match directory {
            empty if empty.as_os_str().is_empty() => Path::new("."),
            directory => directory,
        };
        let metadata = std::fs::metadata(directory).map_err(|error| {
            Problem::usage(format!(
                "{} can't be examined: {error}",
                directory.display()
            ))
        })?;
        let [mode, uid, euid] = of(&metadata);
        if is_open_directory(mode, uid, euid) {
            let directory = directory.display();
            return Err(Problem::usage(format!(
                "others can replace the configuration {shown}: its directory {directory} is theirs, or they can write to it"
            ))
            .hint(format!("chmod go-w {directory}, or keep it in a directory of your own")));
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

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn only_the_user_and_root_are_trusted() {
        const ME: u32 = 1000;
        for (mode, uid, expected, open) in [
            (0o600, ME, Others::Nothing, false),
            (0o600, 0, Others::Nothing, false),
            (0o440, ME, Others::Nothing, false),
            (0o644, ME, Others::Read, false),
            (0o755, 0, Others::Read, false),
            (0o600, 1001, Others::Own, true),
            (0o1777, 1001, Others::Own, true),
            (0o660, ME, Others::Write, true),
            (0o602, ME, Others::Write, true),
            (0o775, ME, Others::Write, true),
            (0o1777, 0, Others::Write, false),
            (0o1775, 0, Others::Write, false),
            (0o1777, ME, Others::Write, true),
            (0o777, 0, Others::Write, true),
        ] {
            assert_eq!(others(mode, uid, ME), expected, "{mode:o} {uid}");
            assert_eq!(is_open_directory(mode, uid, ME), open, "{mode:o} {uid}");
        }
        // Root trusts nobody but root.
        assert_eq!(others(0o600, ME, 0), Others::Own);
    }
}
