//! A copy of an API crate with more operations: whether it compiles without a warning, and reads what the vendor documents.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use fastrand::Rng;
use quote::ToTokens as _;
use serde_json::{Map, Value, json};
use syn::{GenericArgument, ImplItem, Item, PathArguments, ReturnType, Type};

use super::{api, damage, example};
use crate::codegen::{self, Output};
use crate::document::resolve;
use crate::{cargo, say};

/// The test that reads the answers.
const TEST: &str = include_str!("answers.rs.txt");

/// Writes the crate and runs the checks. Whether all of them succeed.
///
/// # Errors
///
/// If a file cannot be written or a tool cannot be run.
pub(super) fn check(
    root: &Path,
    service: &str,
    effective: &Value,
    output: &Output,
    seed: u64,
) -> Result<bool> {
    let directory = root.join("target/import-rate").join(service);
    let package = format!("{service}-api");
    let own = write(root, &directory, &package, service, output)?;
    let (answers, readers) = tests(effective, output, seed);
    fs::write(
        own.join("src/answers.json"),
        Value::from(answers).to_string(),
    )?;
    fs::write(own.join("src/answers.rs"), format!("{TEST}{readers}"))?;
    let library = own.join("src/lib.rs");
    let text = fs::read_to_string(&library)?;
    fs::write(
        &library,
        format!(
            "{text}\n#[cfg(test)]\n#[allow(clippy::all, warnings, reason = \"a test that is written by a tool\")]\nmod answers;\n"
        ),
    )?;

    let features = ["--offline", "--package", &package, "--features", "httpmock"];
    let clippy = [
        &["clippy", "--all-targets"],
        &features[..],
        &["--", "-D", "warnings"],
    ]
    .concat();
    let doc = [&["doc", "--no-deps"], &features[..]].concat();
    let test = [
        &["test", "--lib"],
        &features[..],
        &["answers", "--", "--nocapture"],
    ]
    .concat();
    let mut right = true;
    for arguments in [clippy, doc, test] {
        let status = cargo(&directory, &arguments.join(" "))
            .env("CARGO_TARGET_DIR", root.join("target"))
            .env("RUSTDOCFLAGS", "-D warnings")
            .status()
            .context("cannot run cargo")?;
        let result = if status.success() {
            "succeeds"
        } else {
            "FAILS"
        };
        say(format_args!(
            "{service}: cargo {} {result}",
            arguments.join(" ")
        ));
        right &= status.success();
    }
    Ok(right)
}

/// Writes a workspace of one crate, which uses the others of ours where they are. Returns the crate's directory.
fn write(
    root: &Path,
    directory: &Path,
    package: &str,
    service: &str,
    output: &Output,
) -> Result<PathBuf> {
    if directory.exists() {
        fs::remove_dir_all(directory)?;
    }
    let own = directory.join("crates").join(package);
    let from = root.join("crates").join(package);
    copy(&from.join("src"), &own.join("src"))?;
    for file in ["Cargo.toml", "README.md"] {
        fs::copy(from.join(file), own.join(file)).with_context(|| format!("cannot copy {file}"))?;
    }
    let manifest = fs::read_to_string(root.join("Cargo.toml"))?;
    let path = format!("path = \"{}/crates/", root.display());
    let manifest = manifest
        .replace("path = \"crates/", &path)
        .replace(
            &format!("{path}{package}\""),
            &format!("path = \"crates/{package}\""),
        )
        .replace("\"crates/*\", \"xtask\"", "\"crates/*\"");
    fs::write(directory.join("Cargo.toml"), manifest)?;
    fs::copy(root.join("Cargo.lock"), directory.join("Cargo.lock"))?;
    for (name, text) in codegen::texts(root, api(service), &output.generated)? {
        fs::write(own.join("src/generated").join(name), text)?;
    }
    Ok(own)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// The answers of all operations that have one, and the functions that read them.
fn tests(effective: &Value, output: &Output, seed: u64) -> (Map<String, Value>, String) {
    let mut rng = Rng::with_seed(seed);
    let mut answers = Map::new();
    for (name, operation) in codegen::operations(effective) {
        let Some(schema) = success(effective, operation) else {
            continue;
        };
        let Some(answer) = example::answer(effective, schema, &mut rng) else {
            continue;
        };
        let damaged: Vec<Value> = damage::damaged(&answer, &mut rng)
            .into_iter()
            .map(|(what, answer)| json!({ "what": what, "answer": answer }))
            .collect();
        answers.insert(name, json!({ "answer": answer, "damaged": damaged }));
    }
    let mut readers = "const READERS: &[(&str, Reader, bool)] = &[\n".to_owned();
    for (name, ty) in types(output) {
        if answers.contains_key(&name) {
            let generated = !ty.starts_with("crate ::");
            let _ = writeln!(readers, "    ({name:?}, read::<{ty}>, {generated}),");
        }
    }
    readers.push_str("];\n");
    (answers, readers)
}

/// The schema of the first success with a body of JSON.
fn success<'a>(document: &'a Value, operation: &'a Value) -> Option<&'a Value> {
    let responses = operation.get("responses")?.as_object()?;
    let mut successes = responses
        .iter()
        .filter(|(status, _)| status.starts_with('2'));
    successes.find_map(|(_, response)| {
        let content = resolve(document, response)
            .ok()?
            .get("content")?
            .as_object()?;
        let (_, media) = content.iter().find(|(name, _)| name.contains("json"))?;
        media.get("schema")
    })
}

/// What each operation's `send` returns, by the name of the operation.
fn types(output: &Output) -> Vec<(String, String)> {
    let builders = output
        .generated
        .client
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Mod(module) if module.ident == "builder" => module.content.as_ref(),
            _ => None,
        });
    let mut found = Vec::new();
    for item in builders.flat_map(|(_, items)| items) {
        let Item::Impl(item) = item else { continue };
        for member in &item.items {
            let ImplItem::Fn(function) = member else {
                continue;
            };
            if function.sig.ident != "send" {
                continue;
            }
            let doc = function
                .attrs
                .iter()
                .map(|attribute| attribute.to_token_stream().to_string())
                .collect::<String>();
            let mut parts = doc.split('`').skip(1).step_by(2);
            if let (Some(method), Some(path), Some(ty)) =
                (parts.next(), parts.next(), answered(&function.sig.output))
            {
                let name = format!("{} {path}", method.to_lowercase());
                found.push((name, ty.to_token_stream().to_string()));
            }
        }
    }
    found
}

/// The `T` of `Result<ResponseValue<T>, _>`, if it is JSON.
fn answered(output: &ReturnType) -> Option<&Type> {
    let ReturnType::Type(_, result) = output else {
        return None;
    };
    let answer = first_argument(first_argument(result)?)?;
    let is_json = !matches!(answer, Type::Tuple(_))
        && answer.to_token_stream().to_string() != ":: tokens_http :: Bytes";
    is_json.then_some(answer)
}

fn first_argument(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}
