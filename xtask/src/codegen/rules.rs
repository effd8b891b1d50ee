//! Rules that turn any OpenAPI document into one that the generator can take. No marker in a spec is needed.

mod all_of;
mod dangling;
mod directions;
mod discriminators;
mod distinct_names;
mod enums;
mod errors;
mod inbound;
mod inline_types;
mod lists;
mod media_types;
mod member_descriptions;
mod members;
mod operation_names;
mod outbound;
mod parameters;
mod plain_types;
mod references;
mod refusal;
mod schema_names;
mod schemas;
mod secrets;
mod successes;
mod types;
mod unions;

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, ensure};
use serde_json::{Value, json};

pub(crate) use self::distinct_names::{MARK, unmarked};
pub(crate) use self::refusal::{Refusal, alone, needed, operations, remove};
use self::schemas::Schemas;
pub(crate) use self::schemas::{named, named_mut};
use super::Api;
use super::mapping::{COMMON, Rust};
use super::strip;

/// A document that the generator can take.
#[derive(Debug)]
pub(crate) struct Prepared {
    /// The document.
    pub(crate) spec: Value,
    /// The types that take the place of named schemas.
    pub(crate) replacements: Vec<Rust>,
    /// The media types of the bodies that are sent as they are, by the names of the requests' types.
    pub(crate) media_types: BTreeMap<String, String>,
    /// The operations that are left out.
    pub(crate) refused: Vec<Refusal>,
}

/// Applies all rules.
///
/// # Errors
///
/// What is wrong with the document as a whole.
pub(crate) fn apply(spec: &Value, api: &Api) -> Result<Prepared> {
    let mut refused = Vec::new();
    let mut spec = strip::stripped(spec);
    let version = spec["openapi"].as_str().unwrap_or_default();
    ensure!(
        version.starts_with("3.0."),
        "openapi: the version is {version:?}; only 3.0 can be generated, which `cargo xtask import` writes"
    );
    ensure!(
        spec["paths"].is_object(),
        "paths: is missing; there is nothing to generate"
    );
    references::apply(&mut spec, &mut refused);
    operation_names::apply(&mut spec);
    parameters::apply(&mut spec, &mut refused);
    let media_types = media_types::apply(&mut spec, &mut refused);
    schema_names::apply(&mut spec);
    errors::apply(&mut spec, api.error)?;

    let replaced: Vec<Rust> = api
        .replacements
        .iter()
        .chain(COMMON)
        .map(Rust::from)
        .collect();
    let names: BTreeSet<String> = replaced.iter().map(|rust| rust.schema.clone()).collect();
    for rust in &replaced {
        let is_there = spec
            .pointer(&format!("/components/schemas/{}", rust.schema))
            .is_some();
        ensure!(
            is_there,
            "components.schemas.{}: is missing, but xtask/src/codegen/mapping.rs turns it into {}; add it or drop that line",
            rust.schema,
            rust.rust
        );
    }
    simplify(&mut spec, &names);
    plain_types::apply(&mut spec, &names);
    let mut replacements = replaced;
    successes::apply(&mut spec, &mut replacements);
    inline_types::apply(&mut spec);
    directions::apply(&mut spec, &replacements);
    lists::apply(&mut spec, &mut replacements);
    dangling::apply(&mut spec, &mut refused);
    member_descriptions::apply(&mut spec);
    secrets::apply(&mut spec, &mut refused);
    distinct_names::apply(&mut spec);
    Ok(Prepared {
        spec,
        replacements,
        media_types,
        refused,
    })
}

/// Leaves nothing but plain types, arrays, maps, objects with members and references.
fn simplify(spec: &mut Value, replaced: &BTreeSet<String>) {
    let schemas = Schemas::of(spec, replaced);
    schemas::each_root(spec, &mut |name, schema| {
        if !name.is_some_and(|name| replaced.contains(name)) {
            let mut expanded: Vec<String> = name.map(str::to_owned).into_iter().collect();
            simplify_one(schema, &schemas, &mut expanded);
        }
    });
}

fn simplify_one(schema: &mut Value, schemas: &Schemas, expanded: &mut Vec<String>) {
    let before = expanded.len();
    discriminators::rewrite(schema, schemas, expanded);
    all_of::rewrite(schema, schemas, expanded);
    unions::rewrite(schema, schemas, expanded);
    types::rewrite(schema);
    enums::rewrite(schema);
    for child in schemas::children_mut(schema) {
        simplify_one(child, schemas, expanded);
    }
    expanded.truncate(before);
}

/// A document with these named schemas, for tests of single rules.
#[cfg(test)]
fn with_schemas(schemas: Value) -> Value {
    json!({ "openapi": "3.0.3", "info": { "title": "t", "version": "1" }, "paths": {}, "components": { "schemas": schemas } })
}

/// What [`simplify`] makes of named schemas.
#[cfg(test)]
fn simplified(schemas: Value) -> Value {
    let mut spec = with_schemas(schemas);
    simplify(&mut spec, &BTreeSet::new());
    spec["components"]["schemas"].take()
}

/// A reference to a named schema.
fn reference_to(name: &str) -> Value {
    json!({ "$ref": format!("{}{name}", schemas::PREFIX) })
}
