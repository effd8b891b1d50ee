//! How many of a vendor's operations can be imported and generated without a hand edit.

mod damage;
mod example;
mod scratch;

use std::env;
use std::path::Path;

use anyhow::{Context as _, Result};
use clap::Parser as _;
use serde_json::Value;

use super::{ARGUMENTS, DIRECTORY, Options};
use crate::codegen::{self, APIS, Api};
use crate::import::{self, VendorDocument};
use crate::{Cli, Command, document, root, say, spec};

/// Prints the rates and all refusals; fails if they are not as they should be.
#[test]
#[ignore = "`cargo xtask import-rate` runs it, with a vendor's document"]
fn rates() {
    let variable = |name| env::var(name).expect("it is run by `cargo xtask import-rate`");
    let arguments = variable(ARGUMENTS);
    let Command::ImportRate(options) = Cli::parse_from(arguments.lines()).command else {
        panic!("not the arguments of import-rate: {arguments}");
    };
    let file = Path::new(&variable(DIRECTORY)).join(&options.file);
    assert!(run(&root(), &options, &file).unwrap());
}

fn run(root: &Path, options: &Options, file: &Path) -> Result<bool> {
    let Options { service, .. } = options;
    let source = VendorDocument::read(file)?;
    let chosen = chosen(&source.document, options.seed);
    let base = document::read(&root.join(spec::base_path(service)))?;
    let api = api(service);
    let generate = |operations: &[String]| -> Result<(Value, codegen::Output)> {
        let base = import::added(&base, &source, operations)?;
        let spec = spec::overlaid(root, service, base)?;
        let output = codegen::generate(&spec, api)?;
        Ok((spec, output))
    };

    let alone: Vec<&String> = chosen.iter().take(options.number).collect();
    let mut good = 0;
    for operation in &alone {
        match generate(std::slice::from_ref(operation)) {
            Ok((_, output)) if output.refused.is_empty() => good += 1,
            Ok((_, output)) => output
                .refused
                .iter()
                .for_each(|refusal| say(format_args!("refused: {refusal}"))),
            Err(error) => say(format_args!("refused: {operation}: {error:#}")),
        }
    }
    say(format_args!(
        "{service}: {good} of {} operations can be generated, each alone",
        alone.len()
    ));

    let together: Vec<String> = chosen.iter().take(options.together).cloned().collect();
    let (effective, output) = generate(&together).context("all together")?;
    for refusal in &output.refused {
        say(format_args!("refused together: {refusal}"));
    }
    let count = together.len() - output.refused.len();
    say(format_args!(
        "{service}: {count} of {} operations can be generated together",
        together.len()
    ));
    let mut right = good * 100 >= alone.len() * 97 && output.refused.is_empty();
    if options.compile {
        right &= scratch::check(root, service, &effective, &output, options.seed)?;
    }
    Ok(right)
}

/// The API of a service.
fn api(service: &str) -> &'static Api {
    let path = spec::base_path(service);
    APIS.iter().find(|api| api.spec == path).unwrap()
}

/// All operations with a JSON body, in an order that the seed decides.
fn chosen(document: &Value, seed: u64) -> Vec<String> {
    let mut names: Vec<String> = codegen::operations(document)
        .filter(|(_, operation)| has_json(document, operation))
        .map(|(name, _)| name)
        .collect();
    names.sort();
    fastrand::Rng::with_seed(seed).shuffle(&mut names);
    names
}

/// Whether a request or a success has a body of JSON.
fn has_json(document: &Value, operation: &Value) -> bool {
    let is_json = |body: &Value| {
        let body = document::resolve(document, body).unwrap_or(body);
        let content = body["content"].as_object();
        content.is_some_and(|content| content.keys().any(|name| name.contains("json")))
    };
    let responses = operation["responses"].as_object();
    let mut successes = responses
        .into_iter()
        .flatten()
        .filter(|(status, _)| status.starts_with('2'));
    operation.get("requestBody").is_some_and(is_json)
        || successes.any(|(_, response)| is_json(response))
}
