//! That the names of services occur only where what differs between services is, and in one list of defaults for each crate.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail, ensure};

use crate::say;

/// The names of services, as code has them.
const NAMES: [&str; 8] = [
    "Service::OKTA",
    "Service::MIST",
    "\"okta\"",
    "\"mist\"",
    "OktaTokens",
    "MistTokens",
    "okta_api",
    "mist_api",
];

/// Files and folders of the services.
const ROOMS: [&str; 10] = [
    "crates/mist-api",
    "crates/okta-api",
    "crates/tokens-accounts/src/services/mist",
    "crates/tokens-accounts/src/services/mist.rs",
    "crates/tokens-accounts/src/services/okta",
    "crates/tokens-accounts/src/services/okta.rs",
    "crates/tokens-core/src/mist",
    "crates/tokens-core/src/okta",
    "crates/tokens-sandbox/src/mist",
    "crates/tokens-sandbox/src/okta",
];

/// The list of defaults and re-exports of each crate that has one.
const DEFAULTS: [&str; 3] = [
    "crates/tokens-accounts/src/services.rs",
    "crates/tokens-core/src/lib.rs",
    "crates/tokens-sandbox/src/services.rs",
];

/// Checks it.
///
/// # Errors
///
/// Names each file and line.
pub(super) fn check(root: &Path) -> Result<()> {
    say("==> names of services");
    let mut files = Vec::new();
    let crates = root.join("crates");
    for entry in fs::read_dir(&crates).context("cannot read crates/")? {
        let source = entry.context("cannot read crates/")?.path().join("src");
        if source.is_dir() {
            collect(&source, &mut files)?;
        }
    }
    ensure!(!files.is_empty(), "crates/*/src has no Rust files");
    files.sort();
    let mut sources = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file);
        let text = text.with_context(|| format!("cannot read {}", file.display()))?;
        let path = file.strip_prefix(root).unwrap_or(&file).to_owned();
        sources.push((path, text));
    }
    let problems = problems(&sources);
    if !problems.is_empty() {
        bail!(
            "names of services outside the places that xtask/src/gate/service_names.rs lists:\n  {}",
            problems.join("\n  ")
        );
    }
    Ok(())
}

/// Adds the Rust files below `folder`.
fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    let cannot_read = || format!("cannot read {}", folder.display());
    for entry in fs::read_dir(folder).with_context(cannot_read)? {
        let path = entry.with_context(cannot_read)?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

/// What is wrong with these files, which are named by their paths below the root.
fn problems(sources: &[(PathBuf, String)]) -> Vec<String> {
    let mut problems = Vec::new();
    for (path, text) in sources {
        let mut places = ROOMS.iter().chain(&DEFAULTS);
        if places.any(|place| path.starts_with(place)) {
            continue;
        }
        for (number, line) in text.lines().enumerate() {
            // Quotes inside of a string, too.
            let line = line.replace('\\', "");
            let found = NAMES.iter().filter(|name| line.contains(**name));
            problems.extend(found.map(|name| format!("{}:{}: {name}", path.display(), number + 1)));
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> Vec<String> {
        problems(&[(path.into(), text.to_owned())])
    }

    #[test]
    fn finds_each_name_with_its_file_and_line() {
        let path = "crates/tokens-cli/src/output/columns.rs";
        for name in NAMES {
            let expected = [format!("{path}:2: {name}")];
            assert_eq!(
                found(path, &format!("fn a() {{\n    b({name})\n}}\n")),
                expected
            );
        }
        assert_eq!(found(path, r#""{\"provider\":\"okta\"}""#).len(), 1);
        assert!(found(path, "// Okta and Mist, such as the account `okta`\n").is_empty());
    }

    #[test]
    fn the_places_of_the_services_are_whole_files_and_folders() {
        for place in ROOMS.into_iter().chain(DEFAULTS) {
            assert!(found(place, "Service::OKTA").is_empty(), "{place}");
        }
        let inside = "crates/tokens-core/src/okta/map.rs";
        assert!(found(inside, "Service::OKTA").is_empty());
        for beside in [
            "crates/tokens-core/src/okta_map.rs",
            "crates/tokens-core/src/token.rs",
            "crates/tokens-cli/src/lib.rs",
            "crates/tokens-accounts/src/services/other.rs",
        ] {
            assert_eq!(found(beside, "Service::OKTA").len(), 1, "{beside}");
        }
    }
}
