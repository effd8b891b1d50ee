//! Who else may read a secret or write what names one. Only Unix says so in a way that is checked here.

use std::fs::Metadata;
use std::path::Path;

use super::secret::Unresolved;
use crate::output::Problem;
#[cfg(unix)]
use crate::trusted_path::{self, Untrusted};

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

#[cfg(unix)]
fn of(metadata: &Metadata) -> [u32; 3] {
    use std::os::unix::fs::MetadataExt as _;
    let euid = rustix::process::geteuid().as_raw();
    [metadata.mode(), metadata.uid(), euid]
}

/// Why the file that was opened at a path may not be the user's own.
#[cfg(unix)]
enum Suspect {
    /// A directory or a link on the way.
    Way(Untrusted),
    /// Another file is there by now.
    Replaced,
}

/// Checks every directory and link that leads to `path`, where the file of `metadata` was opened.
#[cfg(unix)]
fn check_way(metadata: &Metadata, path: &Path) -> Result<(), Suspect> {
    use std::os::unix::fs::MetadataExt as _;
    let file = trusted_path::file(path).map_err(Suspect::Way)?;
    let is_it = |there: &Metadata| (there.dev(), there.ino()) == (metadata.dev(), metadata.ino());
    match file.symlink_metadata() {
        Ok(there) if is_it(&there) => Ok(()),
        _ => Err(Suspect::Replaced),
    }
}

/// How a file of a secret is called in messages.
#[derive(Clone, Copy, Debug)]
pub(super) struct Named<'a> {
    pub(super) shown: &'a str,
    /// As a shell takes it.
    pub(super) written: &'a str,
    /// Its path can be told: where a variable should hold a path, there may be a key by mistake.
    pub(super) has_path: bool,
}

/// Refuses a secret that is another user's, that all users can read, or that others can change or replace. A group may read it:
/// Kubernetes mounts secrets so.
///
/// # Errors
///
/// As said.
#[cfg(unix)]
pub(super) fn check_secret(
    metadata: &Metadata,
    path: &Path,
    named: Named<'_>,
) -> Result<(), Unresolved> {
    let Named { shown, written, .. } = named;
    let [mode, uid, euid] = of(metadata);
    let refuse = |why: &str, hint: &str| {
        Err(Unresolved::new(format!("{shown} {why}")).hint(format!("{hint} {written}")))
    };
    match others(mode, uid, euid) {
        Others::Own => return refuse("belongs to another user", "it must be yours:"),
        Others::Write => return refuse("can be changed by others", "chmod 600"),
        Others::Read => return refuse("can be read by all users of this machine", "chmod 600"),
        Others::Nothing => {}
    }
    check_way(metadata, path).map_err(|suspect| match suspect {
        Suspect::Way(why) if named.has_path => {
            Unresolved::new(format!("{shown} can't be trusted: {why}")).hint(why.hint())
        }
        Suspect::Way(_) => Unresolved::new(format!(
            "{shown} can't be trusted: others can replace a directory or a link that leads to it"
        ))
        .hint("keep it in a directory of your own"),
        Suspect::Replaced => Unresolved::new(format!("{shown} was replaced while it was read")),
    })
}

/// Refuses a configuration that others can write or replace: it names commands to run and hosts to send secrets to.
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
    check_way(metadata, path).map_err(|suspect| match suspect {
        Suspect::Way(why) if why.is_unsafe() => Problem::usage(format!(
            "others can replace the configuration {shown}: {why}"
        ))
        .hint(why.hint()),
        Suspect::Way(why) => {
            Problem::usage(format!("the configuration {shown} can't be trusted: {why}"))
        }
        Suspect::Replaced => Problem::usage(format!(
            "the configuration {shown} was replaced while it was read"
        )),
    })
}

/// Refuses nothing here.
///
/// # Errors
///
/// None.
#[cfg(not(unix))]
pub(super) fn check_secret(_: &Metadata, _: &Path, _: Named<'_>) -> Result<(), Unresolved> {
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
        for (mode, uid, expected) in [
            (0o600, ME, Others::Nothing),
            (0o600, 0, Others::Nothing),
            (0o440, ME, Others::Nothing),
            (0o644, ME, Others::Read),
            (0o755, 0, Others::Read),
            (0o600, 1001, Others::Own),
            (0o1777, 1001, Others::Own),
            (0o660, ME, Others::Write),
            (0o602, ME, Others::Write),
            (0o775, ME, Others::Write),
            (0o1777, 0, Others::Write),
            (0o1775, 0, Others::Write),
            (0o1777, ME, Others::Write),
            (0o777, 0, Others::Write),
        ] {
            assert_eq!(others(mode, uid, ME), expected, "{mode:o} {uid}");
        }
        // Root trusts nobody but root.
        assert_eq!(others(0o600, ME, 0), Others::Own);
    }
}
