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
pub(crate) fn ensure(root: &Path, mode: Mode, command: &str, contents: &[(String, String)]) -> Result<Vec<String>> {
    let mut stale = Vec::new();
    for (path, text) in contents {
        let file = root.join(path);
        // A checkout may have changed the ends of lines; a file that can't be read is stale.
        let same = fs::read_to_string(&file).is_ok_and(|old| old.replace("\r\n", "\n") == text.replace("\r\n", "\n"));
        if same {
            continue;
        }
        if mode == Mode::Write {
            if let Some(directory) = file.parent() {
                fs::create_dir_all(directory).with_context(|| format!("cannot create {}", directory.display()))?;
            }
            fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))?;
        }
        stale.push(path.clone());
    }
    if mode == Mode::Check && !stale.is_empty() {
        bail!("not up to date:\n  {}\nrun `{command}` and commit the result", stale.join("\n  "));
    }
    Ok(stale)
}
