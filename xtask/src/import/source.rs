//! The documents that operations are cut from, and how a base names them.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::operation::{self, Key};
use crate::document;

/// Which document it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Identity {
    pub(super) title: String,
    pub(super) version: String,
    pub(super) sha256: String,
}

/// A vendor's document.
pub(crate) struct VendorDocument {
    /// What messages call it.
    pub(super) file: String,
    pub(super) identity: Identity,
    pub(crate) document: Value,
    pub(super) operations: Vec<Key>,
}

impl VendorDocument {
    /// Reads a file.
    ///
    /// # Errors
    ///
    /// If the file cannot be read or is not an OpenAPI 3 document.
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let file = path.display().to_string();
        let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {file}"))?;
        Self::parse(&file, &text).context(file)
    }

    pub(super) fn parse(file: &str, text: &str) -> Result<Self> {
        let document = document::parse(text)?;
        let version = document["openapi"].as_str();
        match version {
            Some(version) if version.starts_with("3.0") || version.starts_with("3.1") => {}
            Some(version) => bail!("OpenAPI {version} is not supported; only 3.0 and 3.1 are"),
            None if document.get("swagger").is_some() => {
                bail!("Swagger 2 is not supported; convert it to OpenAPI 3 first")
            }
            None => bail!("not an OpenAPI document"),
        }
        // A version such as 1.0 is a number if it is not quoted.
        let text_at = |pointer| match document.pointer(pointer) {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Number(number)) => number.to_string(),
            _ => String::new(),
        };
        let identity = Identity {
            title: text_at("/info/title"),
            version: text_at("/info/version"),
            sha256: digest(text),
        };
        let operations = operation::operations(&document);
        ensure!(!operations.is_empty(), "has no operations");
        Ok(Self {
            file: file.to_owned(),
            identity,
            document,
            operations,
        })
    }
}

fn digest(text: &str) -> String {
    let mut hex = String::new();
    for byte in Sha256::digest(text.as_bytes()) {
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

/// The list of sources of a base: each with the operations that came from it.
///
/// # Errors
///
/// If the list is not as [`write()`] leaves it.
pub(super) fn read(base: &Value) -> Result<Vec<(Identity, Vec<Key>)>> {
    let Some(list) = base.get("x-sources") else {
        return Ok(Vec::new());
    };
    let entry = |entry: &Value| {
        let text = |name| entry[name].as_str().map(ToOwned::to_owned);
        let identity = Identity {
            title: text("title")?,
            version: text("version")?,
            sha256: text("sha256")?,
        };
        let operations = entry.get("operations")?.as_array()?.iter();
        let operations: Option<Vec<Key>> =
            operations.map(|name| Key::parse(name.as_str()?)).collect();
        Some((identity, operations?))
    };
    let entries = list
        .as_array()
        .and_then(|list| list.iter().map(entry).collect());
    entries.context("x-sources is not as `cargo xtask import` writes it; restore it, or remove it to start anew")
}

/// The list of sources, as a base has it.
pub(super) fn write(sources: &[(Identity, Vec<Key>)]) -> Value {
    let entry = |(identity, operations): &(Identity, Vec<Key>)| {
        let mut operations = operations.clone();
        operations.sort();
        let operations: Vec<_> = operations.iter().map(Key::to_string).collect();
        let Identity {
            title,
            version,
            sha256,
        } = identity;
        json!({ "title": title, "version": version, "sha256": sha256, "operations": operations })
    };
    sources.iter().map(entry).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Identity, Key, VendorDocument, read, write};

    #[test]
    fn the_list_of_sources_reads_back() {
        let identity = Identity {
            title: "t".into(),
            version: "1.0".into(),
            sha256: "00".into(),
        };
        let sources = vec![(
            identity,
            vec![
                Key::parse("get /a").unwrap(),
                Key::parse("post /a").unwrap(),
            ],
        )];
        assert_eq!(
            read(&json!({ "x-sources": write(&sources) })).unwrap(),
            sources
        );
        assert!(read(&json!({})).unwrap().is_empty());
        assert!(read(&json!({ "x-sources": [{ "title": "t" }] })).is_err());
    }

    #[test]
    fn refuses_what_is_not_openapi_3() {
        for (text, expected) in [
            ("swagger: '2.0'", "Swagger 2 is not supported"),
            ("a: b", "not an OpenAPI document"),
            ("openapi: 4.0.0", "OpenAPI 4.0.0 is not supported"),
            ("openapi: 3.1.0\npaths: {}", "has no operations"),
            ("openapi: [", "not valid YAML"),
        ] {
            let message = format!("{:#}", VendorDocument::parse("f", text).err().unwrap());
            assert!(
                message.contains(expected),
                "expected: {expected}\ngot: {message}"
            );
        }
    }
}
