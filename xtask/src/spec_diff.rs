//! `cargo xtask spec-diff mist|okta FILE`: our spec against a vendor's document.

mod compare;
mod deviations;
mod operations;
mod report;
mod schema;
#[cfg(test)]
mod tests;

use std::path::Path;

use anyhow::{Result, ensure};
use serde_json::Value;

use self::report::Report;
use crate::{codegen, document, say};

/// Compares and prints. Whether nothing unrecorded differs.
///
/// # Errors
///
/// If one of the documents can't be read or has nothing to do with the other.
pub(crate) fn run(root: &Path, api: &str, file: &Path) -> Result<bool> {
    let ours = codegen::spec(root, api)?;
    let theirs = document::read(file)?;
    ensure!(
        theirs
            .get("openapi")
            .and_then(Value::as_str)
            .is_some_and(|version| version.starts_with("3.")),
        "{}: not an OpenAPI 3 document",
        file.display()
    );
    let report = diff(&ours, &theirs);
    ensure!(
        report.compared > 0,
        "{}: has none of our operations; is it the right document?",
        file.display()
    );
    say(format_args!(
        "specs/{api}.yaml ({}) and {} ({})",
        version(&ours),
        file.display(),
        version(&theirs)
    ));
    say(&report);
    Ok(report.is_clean())
}

/// Compares every operation of ours.
fn diff(ours: &Value, theirs: &Value) -> Report {
    operations::compare(ours, theirs)
}

fn version(document: &Value) -> String {
    let text = |pointer| {
        document
            .pointer(pointer)
            .and_then(Value::as_str)
            .unwrap_or("?")
    };
    format!("{} {}", text("/info/title"), text("/info/version"))
}
