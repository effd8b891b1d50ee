//! Our own rule: what a service sends is read liberally, so that one odd field never loses a record.

use std::collections::BTreeSet;

use serde_json::Value;

use super::mapping::Replacement;
use super::refusals::METHODS;
use crate::document::resolve;

/// Breaches of the rule in what responses are made of, as `path in the spec: what to do`.
pub(crate) fn breaches(spec: &Value, replacements: &[Replacement]) -> Vec<String> {
    let mut names = BTreeSet::new();
    for path in spec
        .get("paths")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(_, item)| item)
    {
        for operation in METHODS.iter().filter_map(|method| path.get(method)) {
            let responses = operation.get("responses").and_then(Value::as_object);
            for (_, response) in responses.into_iter().flatten() {
                collect(
                    spec,
                    resolve(spec, response).unwrap_or(response),
                    &mut names,
                );
            }
        }
    }
    let mut found = Vec::new();
    let is_replaced = |name: &str| replacements.iter().any(|known| known.schema == name);
    for name in names.iter().filter(|name| !is_replaced(name)) {
        if let Some(schema) = spec.pointer(&format!("/components/schemas/{name}")) {
            check(schema, &format!("components.schemas.{name}"), &mut found);
        }
    }
    found
}

/// The names of the schemas that a node refers to, directly or not.
fn collect(spec: &Value, node: &Value, names: &mut BTreeSet<String>) {
    if let Some(name) = node
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(|to| to.strip_prefix("#/components/schemas/"))
    {
        if names.insert(name.to_owned()) {
            collect(spec, resolve(spec, node).unwrap_or(node), names);
        }
        return;
    }
    match node {
        Value::Object(members) => members
            .values()
            .for_each(|value| collect(spec, value, names)),
        Value::Array(items) => items.iter().for_each(|value| collect(spec, value, names)),
        _ => {}
    }
}

fn check(schema: &Value, at: &str, found: &mut Vec<String>) {
    for member in [
        "required",
        "default",
        "pattern",
        "minimum",
        "maximum",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
    ] {
        if schema.get(member).is_some() {
            found.push(format!("{at}: {member} makes a response unreadable when the service thinks otherwise; remove it"));
        }
    }
    if schema
        .get("additionalProperties")
        .is_some_and(|more| *more != Value::Bool(false))
        && schema.get("properties").is_some()
    {
        found.push(format!("{at}: additionalProperties beside properties; unknown members are ignored anyway, so remove it"));
    }
    for (name, property) in schema
        .get("properties")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        let at = format!("{at}.properties.{name}");
        let is_list = property.get("type").is_some_and(|kind| kind == "array")
            || property.get("additionalProperties").is_some();
        if is_list && property.get("nullable") != Some(&Value::Bool(true)) {
            found.push(format!(
                "{at}: an array or a map in a response; write `nullable: true`"
            ));
        }
        check(property, &at, found);
    }
    if let Some(items) = schema.get("items") {
        check(items, &format!("{at}.items"), found);
    }
    for combination in ["allOf", "anyOf", "oneOf"] {
        let parts = schema.get(combination).and_then(Value::as_array);
        for (index, part) in parts.into_iter().flatten().enumerate() {
            check(part, &format!("{at}.{combination}[{index}]"), found);
        }
    }
}
