//! Which part of a spec it is that can't be generated.

use std::collections::BTreeSet;

use openapiv3::{OpenAPI, Operation, ReferenceOr, Schema};
use serde_json::{Map, Value, json};

use super::generate::generate;
use super::mapping::Replacement;
use super::refusals::METHODS;

/// Names the places of a spec that are no OpenAPI at all.
pub(crate) fn unreadable(spec: &Value) -> Vec<String> {
    let Err(error) = serde_json::from_value::<OpenAPI>(spec.clone()) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (name, schema) in members(spec, "/components/schemas") {
        deepest_unreadable(schema, &format!("components.schemas.{name}"), &mut found);
    }
    for (at, operation) in operations(spec) {
        if let Err(error) = serde_json::from_value::<Operation>(operation.clone()) {
            found.push(format!(
                "{}: {error}; compare with OpenAPI 3.0",
                at.join(".")
            ));
        }
    }
    if found.is_empty() {
        found.push(format!("(top level): {error}; compare with OpenAPI 3.0"));
    }
    found
}

fn deepest_unreadable(schema: &Value, at: &str, found: &mut Vec<String>) {
    let Err(error) = serde_json::from_value::<ReferenceOr<Schema>>(schema.clone()) else {
        return;
    };
    let before = found.len();
    for (name, property) in members(schema, "/properties") {
        deepest_unreadable(property, &format!("{at}.properties.{name}"), found);
    }
    if let Some(items) = schema.get("items") {
        deepest_unreadable(items, &format!("{at}.items"), found);
    }
    for combination in ["allOf", "anyOf", "oneOf"] {
        for (index, part) in schema
            .get(combination)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .enumerate()
        {
            deepest_unreadable(part, &format!("{at}.{combination}[{index}]"), found);
        }
    }
    if found.len() == before {
        found.push(format!(
            "{at}: this is not a schema of OpenAPI 3.0 ({error})"
        ));
    }
}

/// Generates each schema, then each operation alone, and names those that fail.
pub(crate) fn refused(spec: &Value, replacements: &[Replacement]) -> Vec<String> {
    let attempt = |paths: Value, schemas: &BTreeSet<&str>| -> Option<String> {
        let mut alone = spec.clone();
        alone["paths"] = paths;
        if let Some(all) = alone
            .pointer_mut("/components/schemas")
            .and_then(Value::as_object_mut)
        {
            all.retain(|name, _| schemas.contains(name.as_str()));
        }
        generate(&alone, replacements)
            .err()
            .map(|error| format!("{error:#}"))
    };
    let names: BTreeSet<&str> = members(spec, "/components/schemas")
        .map(|(name, _)| name.as_str())
        .collect();
    let failures: Vec<_> = names
        .iter()
        .filter_map(|name| {
            let needed = closure(spec, name);
            let error = attempt(json!({}), &needed)?;
            Some((*name, needed, error))
        })
        .collect();
    let failing: BTreeSet<&str> = failures.iter().map(|(name, ..)| *name).collect();
    let mut found: Vec<String> = failures
        .iter()
        // One that needs another failing one is not to blame.
        .filter(|(name, needed, _)| {
            !needed
                .iter()
                .any(|other| other != name && failing.contains(other))
        })
        .map(|(name, _, error)| {
            format!("components.schemas.{name}: {error}; write it in a simpler way")
        })
        .collect();
    if found.is_empty() {
        for (at, operation) in operations(spec) {
            let [_, path, method] = &at;
            let mut item = spec["paths"][path].clone();
            if let Some(item) = item.as_object_mut() {
                item.retain(|name, _| !METHODS.contains(&name.as_str()));
                item.insert(method.clone(), operation.clone());
            }
            if let Some(error) = attempt(json!({ path.as_str(): item }), &names) {
                found.push(format!(
                    "{}: {error}; write it in a simpler way",
                    at.join(".")
                ));
            }
        }
    }
    found
}

/// A schema and all that it refers to.
fn closure<'a>(spec: &'a Value, name: &'a str) -> BTreeSet<&'a str> {
    let (mut known, mut open) = (BTreeSet::from([name]), vec![name]);
    while let Some(name) = open.pop() {
        let mut nodes: Vec<&Value> = spec["components"]["schemas"]
            .get(name)
            .into_iter()
            .collect();
        while let Some(node) = nodes.pop() {
            match node {
                Value::Object(members) => nodes.extend(members.values()),
                Value::Array(items) => nodes.extend(items),
                Value::String(text) => {
                    if let Some(to) = text.strip_prefix("#/components/schemas/")
                        && known.insert(to)
                    {
                        open.push(to);
                    }
                }
                _ => {}
            }
        }
    }
    known
}

fn operations(spec: &Value) -> impl Iterator<Item = ([String; 3], &Value)> {
    members(spec, "/paths").flat_map(|(path, item)| {
        METHODS.iter().filter_map(move |method| {
            Some((
                ["paths".to_owned(), path.clone(), (*method).to_owned()],
                item.get(*method)?,
            ))
        })
    })
}

fn members<'a>(node: &'a Value, pointer: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    node.pointer(pointer)
        .and_then(Value::as_object)
        .into_iter()
        .flat_map(Map::iter)
}
