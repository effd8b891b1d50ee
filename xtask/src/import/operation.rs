//! Naming an operation: its method and its path.

use std::fmt;

use anyhow::{Result, bail};
use serde_json::Value;

use crate::openapi::Kind;

/// An operation of a document. Ordered by path, then in the usual order of methods.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) path: String,
    /// Its place among the members of a path item.
    order: usize,
    pub(super) method: &'static str,
}

impl Key {
    pub(super) fn new(method: &str, path: &str) -> Option<Self> {
        let method = method.to_ascii_lowercase();
        let members = Kind::PathItem.members();
        let (order, (method, _)) = members
            .iter()
            .enumerate()
            .find(|(_, (name, kind))| *kind == Kind::Operation && *name == method)?;
        Some(Self {
            path: path.to_owned(),
            order,
            method,
        })
    }

    /// Reads `get /api/v1/zones`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (method, path) = text.trim().split_once(char::is_whitespace)?;
        let path = path.trim();
        if path.starts_with('/') {
            Self::new(method, path)
        } else {
            None
        }
    }

    /// The key without the names of its path parameters.
    pub(super) fn anonymous(&self) -> Self {
        Self {
            path: anonymous(&self.path),
            ..self.clone()
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

/// A path without the names of its parameters.
fn anonymous(path: &str) -> String {
    let mut parts = path.split('{');
    let mut result = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        result.push_str("{}");
        result.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
    }
    result.trim_end_matches('/').to_owned()
}

/// The operations of a document, in order.
pub(super) fn operations(document: &Value) -> Vec<Key> {
    let paths = document["paths"].as_object();
    let mut keys: Vec<Key> = paths
        .into_iter()
        .flatten()
        .filter_map(|(path, item)| Some((path, item_of(document, item)?)))
        .flat_map(|(path, item)| {
            item.keys()
                .filter_map(|method| Key::new(method, path))
                .collect::<Vec<_>>()
        })
        .collect();
    keys.sort();
    keys
}

/// A path item. It may be a reference.
pub(super) fn item_of<'a>(
    document: &'a Value,
    item: &'a Value,
) -> Option<&'a serde_json::Map<String, Value>> {
    crate::document::resolve(document, item).ok()?.as_object()
}

/// Finds the operation that a person named in one of several lists of operations: which list, and its key there.
///
/// # Errors
///
/// If there is none or more than one, with what may have been meant.
pub(super) fn find(named: &str, documents: &[(&str, &[Key])]) -> Result<(usize, Key)> {
    let all = || {
        documents
            .iter()
            .enumerate()
            .flat_map(|(index, (_, keys))| keys.iter().map(move |key| (index, key)))
    };
    let Some(wanted) = Key::parse(named) else {
        let methods: Vec<String> = all()
            .filter(|(_, key)| key.path == named)
            .map(|(_, key)| format!("'{key}'"))
            .collect();
        if methods.is_empty() {
            bail!(
                "'{named}' is not an operation; write a method and a path, such as 'get /api/v1/zones'"
            );
        }
        bail!("'{named}' has no method; write {}", methods.join(" or "));
    };
    if let Some((index, key)) = all().find(|(_, key)| **key == wanted) {
        return Ok((index, key.clone()));
    }
    let anonymous = wanted.anonymous();
    let alike: Vec<_> = all()
        .filter(|(_, key)| key.anonymous() == anonymous)
        .collect();
    match alike.as_slice() {
        [(index, key)] => Ok((*index, (*key).clone())),
        [] => {
            let files: Vec<_> = documents.iter().map(|(file, _)| *file).collect();
            let near = near(&wanted, all().map(|(_, key)| key));
            let hint = if near.is_empty() {
                String::new()
            } else {
                format!("; did you mean {}?", near.join(" or "))
            };
            bail!("'{wanted}' is not in {}{hint}", files.join(" or "))
        }
        several => {
            let several: Vec<_> = several.iter().map(|(_, key)| format!("'{key}'")).collect();
            bail!(
                "'{wanted}' may be {}; write the names of its parameters as the document does",
                several.join(" or ")
            )
        }
    }
}

/// The three operations whose names are nearest.
fn near<'a>(wanted: &Key, keys: impl Iterator<Item = &'a Key>) -> Vec<String> {
    let (wanted_path, wanted_text) = (anonymous(&wanted.path), wanted.anonymous().to_string());
    let mut rated: Vec<(f64, &Key)> = keys
        .map(|key| {
            let path = anonymous(&key.path);
            let rate = if path == wanted_path {
                1.0
            } else {
                strsim::normalized_levenshtein(&wanted_text, &format!("{} {path}", key.method))
            };
            (rate, key)
        })
        .filter(|(rate, _)| *rate > 0.7)
        .collect();
    rated.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    rated.dedup_by(|a, b| a.1 == b.1);
    rated
        .into_iter()
        .take(3)
        .map(|(_, key)| format!("'{key}'"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Key, find};

    #[test]
    fn finds_an_operation_or_says_what_may_be_meant() {
        let keys: Vec<Key> = [
            "get /api/v1/zones",
            "post /api/v1/zones",
            "get /api/v1/zones/{zoneId}",
            "get /api/v1/users/{a}",
            "get /api/v1/users/{b}",
        ]
        .iter()
        .filter_map(|text| Key::parse(text))
        .collect();
        let documents: [(&str, &[Key]); 2] = [("empty.yaml", &[]), ("full.yaml", &keys)];
        let found = |text: &str| {
            find(text, &documents)
                .map(|(index, key)| (index, key.to_string()))
                .map_err(|error| error.to_string())
        };
        for (named, expected) in [
            ("get /api/v1/zones", "get /api/v1/zones"),
            ("GET  /api/v1/zones ", "get /api/v1/zones"),
            ("get /api/v1/zones/{id}", "get /api/v1/zones/{zoneId}"),
            ("get /api/v1/users/{b}", "get /api/v1/users/{b}"),
        ] {
            assert_eq!(found(named), Ok((1, expected.to_owned())));
        }
        for (named, expected) in [
            (
                "get /api/v1/zone",
                "'get /api/v1/zone' is not in empty.yaml or full.yaml; did you mean 'get /api/v1/zones'",
            ),
            (
                "put /api/v1/zones",
                "did you mean 'get /api/v1/zones' or 'post /api/v1/zones'",
            ),
            (
                "get /something/else",
                "'get /something/else' is not in empty.yaml or full.yaml",
            ),
            (
                "/api/v1/zones",
                "'/api/v1/zones' has no method; write 'get /api/v1/zones' or 'post /api/v1/zones'",
            ),
            (
                "fetch /api/v1/zones",
                "is not an operation; write a method and a path",
            ),
            (
                "get /api/v1/users/{id}",
                "may be 'get /api/v1/users/{a}' or 'get /api/v1/users/{b}'",
            ),
        ] {
            let message = found(named).unwrap_err();
            assert!(
                message.contains(expected),
                "expected: {expected}\ngot: {message}"
            );
        }
    }
}
