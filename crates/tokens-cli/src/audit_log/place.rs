//! Where the audit log is unless `--audit-log` says otherwise: in the user's state directory.

use std::ffi::OsString;
use std::path::PathBuf;

/// The default path. `None`: the environment names no directory of this user.
pub(super) fn default() -> Option<PathBuf> {
    let directory = directory(cfg!(windows), |name| std::env::var_os(name))?;
    Some(directory.join("tokens").join("changes.jsonl"))
}

/// The directory for the state of programs. What is not absolute does not count, as the XDG Base Directory Specification has it.
fn directory(windows: bool, variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let absolute = |name| {
        let path = variable(name).map(PathBuf::from);
        path.filter(|path| path.has_root())
    };
    if windows {
        return absolute("LOCALAPPDATA");
    }
    absolute("XDG_STATE_HOME").or_else(|| Some(absolute("HOME")?.join(".local").join("state")))
}

#[cfg(all(test, unix))]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn the_state_directory_is_absolute() {
        for (windows, variables, expected) in [
            (
                false,
                &[("XDG_STATE_HOME", "/s"), ("HOME", "/h")][..],
                Some("/s"),
            ),
            (
                false,
                &[("XDG_STATE_HOME", "s"), ("HOME", "/h")],
                Some("/h/.local/state"),
            ),
            (false, &[("XDG_STATE_HOME", "")], None),
            (false, &[("HOME", "h")], None),
            (false, &[], None),
            (true, &[("LOCALAPPDATA", "/a"), ("HOME", "/h")], Some("/a")),
            (true, &[("HOME", "/h")], None),
        ] {
            let variable = |name: &str| {
                let found = variables.iter().find(|(key, _)| *key == name);
                found.map(|(_, value)| OsString::from(value))
            };
            let found = directory(windows, variable);
            assert_eq!(found.as_deref(), expected.map(Path::new), "{variables:?}");
        }
    }
}
