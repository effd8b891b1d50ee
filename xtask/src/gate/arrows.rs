//! Which crates of the workspace depend on which.

use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use serde::Deserialize;

use crate::{cargo, say};

const METADATA: &str = "metadata --no-deps --format-version 1 --locked";

/// Each crate, and those that it may depend on. Development dependencies are free.
const ALLOWED: [(&str, &[&str]); 12] = [
    ("mist-api", &["tokens-http"]),
    ("okta-api", &["tokens-http"]),
    ("openapi-overlay", &[]),
    (
        "tokens-accounts",
        &[
            "mist-api",
            "okta-api",
            "tokens-core",
            "tokens-http",
            "tokens-local",
        ],
    ),
    (
        "tokens-change",
        &["tokens-core", "tokens-http", "tokens-local"],
    ),
    (
        "tokens-cli",
        &[
            "tokens-accounts",
            "tokens-change",
            "tokens-core",
            "tokens-http",
            "tokens-local",
            "tokens-sandbox",
        ],
    ),
    ("tokens-core", &["mist-api", "okta-api", "tokens-http"]),
    ("tokens-fuzz", &[]),
    ("tokens-http", &[]),
    ("tokens-local", &["tokens-http"]),
    // It has its own JSON, so that a misspelt field cannot hide on both sides.
    ("tokens-sandbox", &[]),
    ("xtask", &["openapi-overlay"]),
];

/// What `cargo metadata` prints, as far as it matters here.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    /// `None` is a normal one, others are `dev` and `build`.
    kind: Option<String>,
    /// Where it is, if it is a crate of this workspace.
    path: Option<String>,
}

/// Checks them.
///
/// # Errors
///
/// Names each dependency that is not allowed.
pub(super) fn check(root: &Path) -> Result<()> {
    say(format_args!("==> cargo {METADATA}"));
    let output = cargo(root, METADATA).output();
    let output = output.context("cannot run cargo")?;
    ensure!(output.status.success(), "`cargo {METADATA}` failed");
    let problems = problems(&String::from_utf8_lossy(&output.stdout))?;
    if !problems.is_empty() {
        bail!(
            "the crates depend on each other in another way than xtask/src/gate/arrows.rs allows:\n  {}",
            problems.join("\n  ")
        );
    }
    Ok(())
}

fn problems(metadata: &str) -> Result<Vec<String>> {
    let metadata: Metadata = serde_json::from_str(metadata).context("cannot read the metadata")?;
    ensure!(
        !metadata.packages.is_empty(),
        "the metadata has no packages"
    );
    let mut problems = Vec::new();
    for package in &metadata.packages {
        let name = package.name.as_str();
        let Some((_, allowed)) = ALLOWED.iter().find(|(known, _)| *known == name) else {
            problems.push(format!("{name} is not in the list"));
            continue;
        };
        let own = package.dependencies.iter();
        let own = own.filter(|one| one.path.is_some() && one.kind.as_deref() != Some("dev"));
        let other = own.filter(|one| !allowed.contains(&one.name.as_str()));
        problems.extend(other.map(|one| format!("{name} depends on {}", one.name)));
    }
    Ok(problems)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn metadata(packages: &[(&str, Value)]) -> String {
        let package = |(name, dependencies): &(&str, Value)| json!({ "name": name, "dependencies": dependencies });
        let packages: Vec<_> = packages.iter().map(package).collect();
        json!({ "packages": packages }).to_string()
    }

    fn on(name: &str, kind: Option<&str>) -> Value {
        json!({ "name": name, "kind": kind, "path": format!("/w/crates/{name}") })
    }

    #[test]
    fn finds_what_is_not_allowed() {
        let found = |from: &str, dependency: Value| {
            let metadata = metadata(&[(from, json!([dependency]))]);
            problems(&metadata).unwrap()
        };
        for (from, to) in [
            ("tokens-http", "tokens-core"),
            ("mist-api", "okta-api"),
            ("tokens-core", "tokens-local"),
            ("tokens-local", "tokens-core"),
            ("tokens-accounts", "tokens-cli"),
            ("tokens-sandbox", "okta-api"),
            ("tokens-cli", "mist-api"),
        ] {
            let expected = [format!("{from} depends on {to}")];
            assert_eq!(found(from, on(to, None)), expected);
            assert_eq!(found(from, on(to, Some("build"))), expected);
            assert!(found(from, on(to, Some("dev"))).is_empty());
        }
        assert!(found("tokens-core", on("okta-api", None)).is_empty());
        let foreign = json!({ "name": "serde", "kind": null, "path": null });
        assert!(found("tokens-http", foreign).is_empty());
        let unknown = [String::from("tokens-new is not in the list")];
        assert_eq!(found("tokens-new", on("tokens-http", None)), unknown);
        assert!(problems(r#"{"packages":[]}"#).is_err());
    }
}
