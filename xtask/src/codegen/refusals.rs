//! What progenitor is known to refuse or to panic at, looked for beforehand and reported with its place in the spec.

mod operations;

use serde_json::{Map, Value};

use super::mapping::{FORMATS, Replacement};
use crate::document::resolve;

/// The methods that a path item may have.
pub(crate) const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Everything that is wrong with a spec, as `path in it: what, and what to do`.
pub(crate) fn find(spec: &Value, replacements: &[Replacement]) -> Vec<String> {
    let mut found = Refusals(Vec::new());
    let version = spec
        .get("openapi")
        .and_then(Value::as_str)
        .unwrap_or_default();
    if !version.starts_with("3.0.") {
        found.add(
            "openapi",
            format_args!("the version is {version:?}; only 3.0.x can be generated, so write 3.0.3"),
        );
    }
    let before = found.0.len();
    references(spec, spec, "", &mut found);
    if found.0.len() == before {
        operations::check(spec, &mut found);
    }
    schemas(spec, replacements, &mut found);
    found.0
}

/// The list of what is wrong.
struct Refusals(Vec<String>);

impl Refusals {
    fn add(&mut self, at: &str, what: impl std::fmt::Display) {
        self.0.push(format!("{at}: {what}"));
    }
}

/// References that lead nowhere.
fn references(spec: &Value, node: &Value, at: &str, found: &mut Refusals) {
    match node {
        Value::Object(members) => {
            if let Err(reference) = resolve(spec, node) {
                found.add(
                    at,
                    format_args!(
                        "{reference} leads nowhere in this file; define it or correct the reference"
                    ),
                );
            }
            for (name, value) in members {
                references(spec, value, &join(at, name), found);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                references(spec, value, &format!("{at}[{index}]"), found);
            }
        }
        _ => {}
    }
}

fn schemas(spec: &Value, replacements: &[Replacement], found: &mut Refusals) {
    let schemas = members(spec, "/components/schemas");
    for Replacement { schema, rust, .. } in replacements {
        if !schemas.is_some_and(|schemas| schemas.contains_key(*schema)) {
            let what = format!(
                "is missing, but xtask/src/codegen/mapping.rs turns it into {rust}; add it or drop that line"
            );
            found.add(&format!("components.schemas.{schema}"), what);
        }
    }
    for (name, schema) in schemas.into_iter().flatten() {
        let at = format!("components.schemas.{name}");
        if replacements
            .iter()
            .all(|replacement| replacement.schema != name)
        {
            types(schema, &at, found);
        }
        secrets(schema, &at, 0, found);
    }
}

/// Types that only OpenAPI 3.1 or nobody knows, and bounds without a bound.
fn types(schema: &Value, at: &str, found: &mut Refusals) {
    match schema.get("type") {
        Some(Value::Array(_)) => found.add(
            at,
            "a list of types is OpenAPI 3.1; write one type and `nullable: true`",
        ),
        Some(Value::String(name))
            if !matches!(
                name.as_str(),
                "string" | "number" | "integer" | "boolean" | "array" | "object"
            ) =>
        {
            found.add(at, format_args!("there is no type {name:?}"));
        }
        _ => {}
    }
    for (exclusive, bound) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        if schema.get(exclusive).is_some() && schema.get(bound).is_none() {
            found.add(
                at,
                format_args!(
                    "{exclusive} stands without {bound}; in OpenAPI 3.0 it only modifies {bound}"
                ),
            );
        }
    }
    for (name, property) in members(schema, "/properties").into_iter().flatten() {
        types(property, &format!("{at}.properties.{name}"), found);
    }
    if let Some(items) = schema.get("items") {
        types(items, &format!("{at}.items"), found);
    }
    for combination in ["allOf", "anyOf", "oneOf"] {
        for (index, part) in schema
            .get(combination)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .enumerate()
        {
            types(part, &format!("{at}.{combination}[{index}]"), found);
        }
    }
}

/// Strings that become types of ours must stand alone: any bound beside the format silently defeats that. A secret must
/// be a property of a named schema, where it is found again in the generated code.
fn secrets(node: &Value, at: &str, depth: usize, found: &mut Refusals) {
    let Value::Object(object) = node else { return };
    let format = object.get("format").and_then(Value::as_str);
    if let Some((format, rust, _)) = FORMATS.iter().find(|(name, ..)| Some(*name) == format) {
        for bound in ["pattern", "enum", "minLength", "maxLength"]
            .iter()
            .filter(|bound| object.contains_key(**bound))
        {
            found.add(at, format_args!("{bound} beside `format: {format}` keeps it from becoming {rust}; remove {bound}"));
        }
        if *format == "password" && depth != 1 {
            found.add(at, "a password must be a property of a schema that has a name under components.schemas; move it");
        }
    }
    for (name, property) in members(node, "/properties").into_iter().flatten() {
        secrets(
            property,
            &format!("{at}.properties.{name}"),
            depth + 1,
            found,
        );
    }
    for (name, inner) in object.iter().filter(|(name, _)| *name != "properties") {
        match inner {
            Value::Object(_) => secrets(inner, &join(at, name), depth + 2, found),
            Value::Array(parts) => {
                for (index, part) in parts.iter().enumerate() {
                    secrets(part, &format!("{at}.{name}[{index}]"), depth + 2, found);
                }
            }
            _ => {}
        }
    }
}

fn members<'a>(node: &'a Value, pointer: &str) -> Option<&'a Map<String, Value>> {
    node.pointer(pointer)?.as_object()
}

fn join(at: &str, name: &str) -> String {
    if at.is_empty() {
        name.to_owned()
    } else {
        format!("{at}.{name}")
    }
}
