//! Operations, and those of them that cannot be generated.

use std::collections::BTreeSet;
use std::fmt;

use serde_json::{Value, json};

use super::schemas::{Object, PREFIX, named};
use crate::codegen::METHODS;
use crate::document::{members, members_mut};

/// An operation that is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// `get /api/v1/users`.
    pub(crate) operation: String,
    /// Where in the operation, or in what it refers to.
    pub(crate) place: String,
    pub(crate) reason: String,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            operation,
            place,
            reason,
        } = self;
        write!(f, "{operation}: {place}: {reason}")
    }
}

/// All operations with their names, `get /api/v1/users`.
pub(crate) fn operations(spec: &Value) -> impl Iterator<Item = (String, &Value)> {
    members(spec, "paths").flat_map(|(path, item)| {
        METHODS
            .iter()
            .filter_map(move |method| Some((format!("{method} {path}"), item.get(*method)?)))
    })
}

/// All operations with their names.
pub(super) fn operations_mut(spec: &mut Value) -> impl Iterator<Item = (String, &mut Value)> {
    members_mut(spec, "paths").flat_map(|(path, item)| {
        let members = item.as_object_mut().into_iter().flatten();
        members
            .filter(|(method, operation)| {
                METHODS.contains(&method.as_str()) && operation.is_object()
            })
            .map(move |(method, operation)| (format!("{method} {path}"), operation))
    })
}

/// Removes the operations that `keep` does not want.
pub(crate) fn retain(spec: &mut Value, mut keep: impl FnMut(&str) -> bool) {
    for (path, item) in members_mut(spec, "paths") {
        if let Some(item) = item.as_object_mut() {
            item.retain(|method, _| {
                !METHODS.contains(&method.as_str()) || keep(&format!("{method} {path}"))
            });
        }
    }
    if let Some(paths) = spec.get_mut("paths").and_then(Value::as_object_mut) {
        paths.retain(|_, item| {
            item.as_object()
                .is_some_and(|item| METHODS.iter().any(|method| item.contains_key(*method)))
        });
    }
}

/// Removes the operations that are refused.
pub(crate) fn remove(spec: &mut Value, refused: &[Refusal]) {
    let names: BTreeSet<&str> = refused
        .iter()
        .map(|refusal| refusal.operation.as_str())
        .collect();
    if !names.is_empty() {
        retain(spec, |name| !names.contains(name));
    }
}

/// Refuses an operation, once for each reason.
pub(super) fn refuse(
    refused: &mut Vec<Refusal>,
    operation: &str,
    place: impl Into<String>,
    reason: impl Into<String>,
) {
    let refusal = Refusal {
        operation: operation.to_owned(),
        place: place.into(),
        reason: reason.into(),
    };
    if !refused.contains(&refusal) {
        refused.push(refusal);
    }
}

/// The names of the schemas that a node needs, directly or not.
pub(crate) fn needed(spec: &Value, node: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![node];
    while let Some(node) = open.pop() {
        match node {
            Value::Object(members) => {
                if let Some(name) = node["$ref"].as_str().and_then(|to| to.strip_prefix(PREFIX))
                    && found.insert(name.to_owned())
                {
                    open.extend(named(spec).and_then(|schemas| schemas.get(name)));
                }
                open.extend(members.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    found
}

/// A copy of the document with nothing but one operation and the schemas that it needs.
pub(crate) fn alone(spec: &Value, operation: &str) -> Option<Value> {
    let (method, path) = operation.split_once(' ')?;
    let node = spec.get("paths")?.get(path)?.get(method)?;
    let names = needed(spec, node);
    let schemas: Object = named(spec)
        .into_iter()
        .flatten()
        .filter(|(name, _)| names.contains(*name))
        .map(|(name, schema)| (name.clone(), schema.clone()))
        .collect();
    Some(json!({
        "openapi": spec["openapi"],
        "info": spec["info"],
        "paths": { path: { method: node } },
        "components": { "schemas": schemas },
    }))
}
