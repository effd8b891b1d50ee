//! `cargo xtask import`: cutting operations out of a vendor's documents into `specs/<service>.yaml`.

mod compare;
mod cut;
mod merge;
mod normalise;
mod operation;
mod plan;
mod source;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use self::compare::report::Report;
use self::plan::Plan;
pub(crate) use self::source::VendorDocument;
use crate::files::Mode;
use crate::{complain, document, say, spec, yaml};

/// What to import
#[derive(Debug, clap::Args)]
pub(crate) struct Options {
    /// Which service
    #[arg(value_parser = spec::SERVICES)]
    pub(crate) service: String,
    /// The vendor's documents (YAML or JSON, OpenAPI 3.0 or 3.1), and operations such as 'get /api/v1/zones'
    ///
    /// Without operations, all that the spec has are refreshed from the documents.
    #[arg(required = true, value_names = ["FILE", "OPERATION"])]
    pub(crate) arguments: Vec<String>,
    /// Keep the operations that the documents do not have
    #[arg(long)]
    pub(crate) partial: bool,
    /// Change nothing; exit with 1 if something differs
    #[arg(long)]
    pub(crate) check: bool,
}

/// The comment at the top of a base.
const HEADER: &str = "\
# Written by `cargo xtask import`, not by hand: x-sources lists the vendor's documents and the operations that came from each.
# What is known better than the vendor says is in the overlay next to this file.
";

/// Imports and prints what changes. Whether something differs that is not written.
///
/// # Errors
///
/// If a document cannot be read, or does not have what is asked for.
pub(crate) fn run(root: &Path, options: &Options) -> Result<bool> {
    let (files, operations) = sorted_out(&options.arguments);
    ensure!(
        !files.is_empty(),
        "not a file: {}; name a document to import from",
        operations.join(", ")
    );
    let path = spec::base_path(&options.service);
    let file = root.join(&path);
    let text = if file.exists() {
        Some(
            std::fs::read_to_string(&file)
                .with_context(|| format!("cannot read {path}"))?
                .replace("\r\n", "\n"),
        )
    } else {
        None
    };
    let base = text
        .as_deref()
        .map(document::parse)
        .transpose()
        .with_context(|| path.clone())?;
    let sources = files
        .iter()
        .map(|file| VendorDocument::read(file))
        .collect::<Result<Vec<_>>>()?;
    let imported = import(base.as_ref(), &sources, &operations, options.partial)?;
    for warning in &imported.warnings {
        complain(format_args!("warning: {warning}"));
    }
    if root.join(spec::overlay_path(&options.service)).exists()
        && let Err(error) = spec::overlaid(root, &options.service, imported.base)
    {
        complain(format_args!(
            "warning: the overlay no longer fits: {error:#}"
        ));
    }
    say(&imported.report);
    if text.as_deref() == Some(imported.text.as_str()) {
        say(format_args!("{path} is up to date"));
        return Ok(false);
    }
    let mode = if options.check {
        Mode::Check
    } else {
        Mode::Write
    };
    if mode == Mode::Check {
        say(format_args!(
            "{path} differs; run the same command without --check to write it"
        ));
        return Ok(true);
    }
    std::fs::write(&file, &imported.text).with_context(|| format!("cannot write {path}"))?;
    say(format_args!("wrote {path}; run `cargo xtask codegen` next"));
    Ok(false)
}

/// Files and operations, told apart.
fn sorted_out(arguments: &[String]) -> (Vec<PathBuf>, Vec<String>) {
    let is_operation = |argument: &&String| {
        operation::Key::parse(argument).is_some()
            || (argument.starts_with('/') || argument.contains(' '))
                && !Path::new(argument.as_str()).exists()
    };
    let (operations, files): (Vec<_>, Vec<_>) = arguments.iter().partition(is_operation);
    (
        files.into_iter().map(PathBuf::from).collect(),
        operations.into_iter().cloned().collect(),
    )
}

/// The contents of the file of a base.
fn written(base: &Value) -> Result<String> {
    Ok(format!("{HEADER}{}", yaml::write(base)?))
}

/// A new base, and what is new about it.
struct Imported {
    base: Value,
    text: String,
    warnings: Vec<String>,
    report: Report,
}

/// A base with operations of a document added.
#[cfg(test)]
pub(crate) fn added(base: &Value, source: &VendorDocument, operations: &[String]) -> Result<Value> {
    let sources = std::slice::from_ref(source);
    document::parse(&import(Some(base), sources, operations, true)?.text)
}

/// Makes the new base out of the old one and documents.
fn import(
    base: Option<&Value>,
    sources: &[VendorDocument],
    operations: &[String],
    partial: bool,
) -> Result<Imported> {
    let plan = Plan::make(base, sources, operations, partial)?;
    let mut cuts = Vec::new();
    for (origin, keys) in &plan.groups {
        let (document, file, identity) = match origin {
            plan::Origin::File(index) => {
                let source = sources.get(*index).context("a file that was not read")?;
                (
                    &source.document,
                    source.file.as_str(),
                    Some(source.identity.clone()),
                )
            }
            plan::Origin::Base(identity) => (
                base.context("there is no base")?,
                "the base",
                identity.clone(),
            ),
        };
        cuts.push(cut::cut(document, identity, keys).with_context(|| file.to_owned())?);
    }
    let merged = merge::merge(cuts);
    let text = written(&merged.base)?;
    let report = compare::compare(base, &merged.base, &plan.fates);
    Ok(Imported {
        base: merged.base,
        text,
        warnings: merged.warnings,
        report,
    })
}
