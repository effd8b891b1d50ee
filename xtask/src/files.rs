//! The one place that writes or compares files that commands generate.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

/// What to do with generated contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mode {
    /// Write what differs.
    Write,
    /// Fail if something differs.
    Check,
}

/// Makes sure that each file, given by its path below `root`, has its contents. Returns the paths that were written.
///
/// # Errors
///
/// With [`Mode::Check`], all files that differ, and the `command` that mends them.
pub(crate) fn ensure(
    root: &Path,
    mode: Mode,
    command: &str,
    contents: &[(String, String)],
) -> Result<Vec<String>> {
    let mut stale = Vec::new();
    for (path, text) in contents {
        let file = root.join(path);
        // A checkout may have changed the ends of lines; a file that can't be read is stale.
        let same = fs::read_to_string(&file)
            .is_ok_and(|old| old.replace("\r\n", "\n") == text.replace("\r\n", "\n"));
        if same {
            continue;
        }
        if mode == Mode::Write {
            if let Some(directory) = file.parent() {
                fs::create_dir_all(directory)
                    .with_context(|| format!("cannot create {}", directory.display()))?;
            }
            fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))?;
        }
        stale.push(path.clone());
    }
    if mode == Mode::Check && !stale.is_empty() {
        bail!(
            "not up to date:\n  {}\nrun `{command}` and commit the result",
            stale.join("\n  ")
        );
    }
    Ok(stale)
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::{Mode, ensure};

    /// A directory of this test's own.
    fn directory(name: &str) -> PathBuf {
        let directory =
            std::env::temp_dir().join(format!("xtask-files-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&directory);
        directory
    }

    fn check(root: &Path, contents: &[(String, String)]) -> String {
        ensure(root, Mode::Check, "make it", contents)
            .unwrap_err()
            .to_string()
    }

    #[test]
    fn lists_all_stale_files_and_the_command_that_mends_them() {
        let root = directory("stale");
        let contents = ["a/x.rs", "b/y.rs"].map(|path| (path.to_owned(), "one\ntwo\n".to_owned()));
        let message = check(&root, &contents);
        assert_eq!(
            message,
            "not up to date:\n  a/x.rs\n  b/y.rs\nrun `make it` and commit the result"
        );
        assert!(!root.exists(), "a check writes nothing");

        assert_eq!(
            ensure(&root, Mode::Write, "make it", &contents).unwrap(),
            ["a/x.rs", "b/y.rs"]
        );
        assert!(
            ensure(&root, Mode::Write, "make it", &contents)
                .unwrap()
                .is_empty()
        );

        std::fs::write(root.join("a/x.rs"), "one\r\ntwo\r\n").unwrap();
        std::fs::write(root.join("b/y.rs"), "one\n").unwrap();
        let message = check(&root, &contents);
        assert!(
            message.contains("b/y.rs") && !message.contains("a/x.rs"),
            "{message}"
        );
        std::fs::remove_dir_all(&root).unwrap();
    }
}
