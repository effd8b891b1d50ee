//! `cargo xtask codegen`: the generated half of the API crates, from `specs/`.

mod culprit;
mod format;
mod generate;
mod inbound;
mod mapping;
mod panics;
mod postpass;
mod refusals;
mod strip;
#[cfg(test)]
mod tests;

use std::path::Path;

use anyhow::{Context as _, Result, bail};

use self::mapping::Replacement;
use crate::files::{self, Mode};
use crate::{document, say};

/// An API crate and what it is generated from.
pub(crate) struct Api {
    /// Path of the spec.
    pub(crate) spec: &'static str,
    /// Directory of the generated files.
    output: &'static str,
    replacements: &'static [Replacement],
}

/// All of them.
pub(crate) const APIS: [Api; 2] = [
    Api {
        spec: "specs/mist.yaml",
        output: "crates/mist-api/src/generated",
        replacements: mapping::MIST,
    },
    Api {
        spec: "specs/okta.yaml",
        output: "crates/okta-api/src/generated",
        replacements: mapping::OKTA,
    },
];

/// Writes the generated files, or only compares them.
///
/// # Errors
///
/// What is wrong with a spec; with [`Mode::Check`], a list of the files that are stale.
pub(crate) fn run(root: &Path, mode: Mode) -> Result<()> {
    let mut contents = Vec::new();
    for api in &APIS {
        contents.extend(files_of(root, api)?);
    }
    let changed = files::ensure(root, mode, "cargo xtask codegen", &contents)?;
    for path in changed {
        say(format_args!("wrote {path}"));
    }
    Ok(())
}

/// The paths and contents of an API's generated files.
fn files_of(root: &Path, api: &Api) -> Result<Vec<(String, String)>> {
    let text = std::fs::read_to_string(root.join(api.spec))
        .with_context(|| format!("cannot read {}", api.spec))?;
    let generated = from_text(&text, api)?;
    [
        ("client.rs", &generated.client),
        ("mock.rs", &generated.mock),
    ]
    .into_iter()
    .map(|(name, file)| {
        Ok((
            format!("{}/{name}", api.output),
            format::format(root, api.spec, file)?,
        ))
    })
    .collect()
}

fn from_text(text: &str, api: &Api) -> Result<generate::Generated> {
    let spec = document::parse(text).with_context(|| api.spec.to_owned())?;
    let spec = strip::stripped(&spec);
    report(api, refusals::find(&spec, api.replacements))?;
    report(api, culprit::unreadable(&spec))?;
    report(api, inbound::breaches(&spec, api.replacements))?;
    let mut generated = match generate::generate(&spec, api.replacements) {
        Ok(generated) => generated,
        Err(error) => {
            report(api, culprit::refused(&spec, api.replacements))?;
            return Err(error.context(format!(
                "{}: no part of it fails alone, but the whole does",
                api.spec
            )));
        }
    };
    postpass::run(&spec, &mut generated).with_context(|| api.spec.to_owned())?;
    Ok(generated)
}

/// Fails if something was found, with one line for each.
fn report(api: &Api, found: Vec<String>) -> Result<()> {
    if found.is_empty() {
        return Ok(());
    }
    let lines: Vec<_> = found
        .iter()
        .map(|line| format!("{}: {line}", api.spec))
        .collect();
    bail!("{}", lines.join("\n"))
}
