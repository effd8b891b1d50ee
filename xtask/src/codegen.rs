//! `cargo xtask codegen`: the generated half of the API crates, from `specs/`.

mod format;
mod generate;
mod isolate;
mod mapping;
mod panics;
mod postpass;
mod rules;
mod strip;
#[cfg(test)]
mod tests;

use std::path::Path;

use anyhow::{Context as _, Result, anyhow, bail};
use serde_json::Value;

use self::generate::Generated;
use self::mapping::Replacement;
pub(crate) use self::rules::Refusal;
#[cfg(test)]
pub(crate) use self::rules::operations;
use crate::files::{self, Mode};
use crate::{say, spec};

/// The methods that a path item may have.
pub(crate) const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// An API crate and what it is generated from.
#[derive(Debug)]
pub(crate) struct Api {
    /// Path of the spec.
    pub(crate) spec: &'static str,
    /// Directory of the generated files.
    output: &'static str,
    /// Name of the schema of all errors.
    error: &'static str,
    replacements: &'static [Replacement],
}

impl Api {
    /// The name of the service.
    fn service(&self) -> &'static str {
        let file = self.spec.rsplit('/').next().unwrap_or_default();
        file.trim_end_matches(".yaml")
    }
}

/// All of them.
pub(crate) const APIS: [Api; 2] = [
    Api {
        spec: "specs/mist.yaml",
        output: "crates/mist-api/src/generated",
        error: "Error",
        replacements: mapping::MIST,
    },
    Api {
        spec: "specs/okta.yaml",
        output: "crates/okta-api/src/generated",
        error: "Error",
        replacements: mapping::OKTA,
    },
];

/// What was made of a document.
#[derive(Debug)]
pub(crate) struct Output {
    /// The client and its mocks.
    pub(crate) generated: Generated,
    /// The operations that are left out.
    pub(crate) refused: Vec<Refusal>,
}

/// Writes the generated files, or only compares them.
///
/// # Errors
///
/// What is wrong with a spec; with [`Mode::Check`], a list of the files that are stale. Operations that cannot be generated, after all others
/// were written.
pub(crate) fn run(root: &Path, mode: Mode) -> Result<()> {
    let mut contents = Vec::new();
    let mut refused = Vec::new();
    for api in &APIS {
        let output = generate(&spec::effective(root, api.service())?, api)?;
        contents.extend(files_of(root, api, &output.generated)?);
        refused.extend(
            output
                .refused
                .iter()
                .map(|refusal| format!("{}: {refusal}", api.spec)),
        );
    }
    let changed = files::ensure(root, mode, "cargo xtask codegen", &contents)?;
    for path in changed {
        say(format_args!("wrote {path}"));
    }
    if !refused.is_empty() {
        bail!(
            "these operations cannot be generated and were left out; correct them in the spec's overlay, or remove them there:\n  {}",
            refused.join("\n  ")
        );
    }
    Ok(())
}

/// The paths and contents of an API's generated files.
fn files_of(root: &Path, api: &Api, generated: &Generated) -> Result<Vec<(String, String)>> {
    let texts = texts(root, api, generated)?.into_iter();
    Ok(texts
        .map(|(name, text)| (format!("{}/{name}", api.output), text))
        .collect())
}

/// The names and contents of an API's generated files.
pub(crate) fn texts(
    root: &Path,
    api: &Api,
    generated: &Generated,
) -> Result<Vec<(&'static str, String)>> {
    [
        ("client.rs", &generated.client),
        ("mock.rs", &generated.mock),
    ]
    .into_iter()
    .map(|(name, file)| Ok((name, format::format(root, api.spec, file)?)))
    .collect()
}

/// Generates all operations of a document that can be generated.
///
/// # Errors
///
/// What is wrong with the document as a whole.
pub(crate) fn generate(spec: &Value, api: &Api) -> Result<Output> {
    let context = || api.spec.to_owned();
    let mut prepared = panics::caught(|| rules::apply(spec, api))
        .map_err(|panic| anyhow!("the document is not as OpenAPI demands: {panic}"))
        .flatten()
        .with_context(context)?;
    let mut generated = isolate::generate_what_can_be(&mut prepared).with_context(context)?;
    postpass::run(&prepared, &mut generated).with_context(context)?;
    Ok(Output {
        generated,
        refused: prepared.refused,
    })
}
