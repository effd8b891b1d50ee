//! `cargo xtask spec SERVICE`: the effective document of a service, which is its base with its overlay applied.

#[cfg(test)]
mod described;
mod problems;
mod prune;

use std::path::Path;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::{document, say, yaml};

/// The services, as they are named in `specs/`.
pub(crate) const SERVICES: [&str; 2] = ["mist", "okta"];

/// The path of a service's base.
pub(crate) fn base_path(service: &str) -> String {
    format!("specs/{service}.yaml")
}

/// The path of a service's overlay.
pub(crate) fn overlay_path(service: &str) -> String {
    format!("specs/{service}.overlay.yaml")
}

/// The base with the overlay applied, without the list of source documents and what nothing refers to.
///
/// # Errors
///
/// If a file cannot be read, or an action of the overlay is not valid.
pub(crate) fn effective(root: &Path, service: &str) -> Result<Value> {
    let base = document::read(&root.join(base_path(service)))?;
    overlaid(root, service, base)
}

/// Another base with the overlay applied, without the list of source documents and what nothing refers to.
///
/// # Errors
///
/// If the overlay cannot be read, or one of its actions is not valid or has no effect.
pub(crate) fn overlaid(root: &Path, service: &str, mut document: Value) -> Result<Value> {
    let path = overlay_path(service);
    let overlay = document::read(&root.join(&path))?;
    openapi_overlay::apply(&mut document, &overlay).context(path)?;
    if let Some(members) = document.as_object_mut() {
        members.remove("x-sources");
    }
    prune::prune(&mut document);
    Ok(document)
}

/// Prints the effective document.
///
/// # Errors
///
/// As [`effective`]; also if the document is not valid OpenAPI 3.0, after it is printed.
pub(crate) fn run(root: &Path, service: &str) -> Result<()> {
    let document = effective(root, service)?;
    say(yaml::write(&document)?.trim_end());
    let problems = problems::find(&document);
    if !problems.is_empty() {
        bail!(
            "the effective document of {service} is not valid:\n  {}",
            problems.join("\n  ")
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{SERVICES, effective, problems};
    use crate::{document, root, yaml};

    #[test]
    fn effective_documents_are_valid_and_print_as_themselves() {
        for service in SERVICES {
            let effective = effective(&root(), service).unwrap();
            assert_eq!(problems::find(&effective), [""; 0], "{service}");
            assert!(effective.get("x-sources").is_none(), "{service}");
            assert!(!effective.to_string().contains("x-provenance"), "{service}");
            let text = yaml::write(&effective).unwrap();
            assert_eq!(document::parse(&text).unwrap(), effective, "{service}");
        }
    }

    #[test]
    fn the_overlay_is_applied_and_its_errors_name_the_file() {
        let directory = tempfile::tempdir().unwrap();
        let specs = directory.path().join("specs");
        std::fs::create_dir(&specs).unwrap();
        let write = |name: &str, text: &str| std::fs::write(specs.join(name), text).unwrap();
        write("mist.yaml", "openapi: 3.0.3\nx-sources: []\npaths: {}\n");
        let overlay = |target: &str| {
            format!(
                "overlay: 1.0.0\ninfo: {{ title: t, version: '1' }}\nactions:\n- target: {target}\n  \
                 description: why\n  x-provenance: inferred\n  update: {{ /a: {{}} }}\n"
            )
        };
        write("mist.overlay.yaml", &overlay("$.paths"));
        let expected = serde_json::json!({ "openapi": "3.0.3", "paths": { "/a": {} } });
        assert_eq!(effective(directory.path(), "mist").unwrap(), expected);

        write("mist.overlay.yaml", &overlay("$.nothing"));
        let message = format!("{:#}", effective(directory.path(), "mist").unwrap_err());
        assert!(
            message.starts_with("specs/mist.overlay.yaml: actions[0] ($.nothing): "),
            "{message}"
        );
    }
}
