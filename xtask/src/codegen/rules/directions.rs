//! What responses are made of is read liberally, what requests are made of is written strictly. A schema that is used for both becomes two.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::refusal::needed;
use super::schema_names::Names;
use super::schemas::{Object, PREFIX, Place, each_reference, each_used};
use super::{inbound, outbound};
use crate::codegen::mapping::Rust;

/// Rewrites all schemas, and drops those that no operation uses.
pub(super) fn apply(spec: &mut Value, replacements: &[Rust]) {
    let schemas = spec["components"]["schemas"]
        .as_object()
        .cloned()
        .unwrap_or_default();
    let replaced: BTreeSet<&str> = replacements
        .iter()
        .map(|rust| rust.schema.as_str())
        .collect();
    let (mut read, mut written) = (BTreeSet::new(), BTreeSet::new());
    let whole = spec.clone();
    each_used(spec, &mut |_, place, schema| {
        let to = if matches!(place, Place::Response(_)) {
            &mut read
        } else {
            &mut written
        };
        to.extend(needed(&whole, schema));
    });
    for rust in replacements
        .iter()
        .filter(|rust| schemas.contains_key(&rust.schema))
    {
        // The types that the one of ours is made of.
        for name in rust.types().filter(|name| schemas.contains_key(*name)) {
            read.insert(name.to_owned());
            read.extend(needed(&whole, &schemas[name]));
        }
    }

    let mut names = Names::of(spec);
    let mut constrained = Object::new();
    let as_read: BTreeMap<&String, Value> = read
        .iter()
        .filter_map(|name| Some((name, inbound::schema(schemas.get(name)?))))
        .collect();
    let mut as_written = BTreeMap::new();
    for name in &written {
        if let Some(schema) = schemas.get(name) {
            as_written.insert(
                name,
                outbound::schema(schema, name, &mut names, &mut constrained),
            );
        }
    }
    let split = split(&as_read, &as_written, &replaced);
    let renamed: BTreeMap<String, String> = split
        .iter()
        .map(|name| ((*name).clone(), request_name(name, &mut names)))
        .collect();

    let mut all = Object::new();
    for (name, schema) in as_written {
        let name = renamed.get(name).unwrap_or(name);
        all.insert(name.clone(), renamed_in(schema, &renamed));
    }
    for (name, schema) in as_read {
        let schema = if replaced.contains(name.as_str()) {
            schemas[name].clone()
        } else {
            schema
        };
        all.insert(name.clone(), schema);
    }
    each_used(spec, &mut |id, place, schema| {
        *schema = match place {
            Place::Response(_) => inbound::schema(schema),
            Place::Body => renamed_in(
                outbound::value(schema, &format!("{id}Body"), &mut names, &mut constrained),
                &renamed,
            ),
            Place::Parameter(name) => renamed_in(
                outbound::value(
                    schema,
                    &format!("{id} {name}"),
                    &mut names,
                    &mut constrained,
                ),
                &renamed,
            ),
        };
    });
    all.extend(constrained);
    spec["components"]["schemas"] = all.into();
}

fn request_name(name: &str, names: &mut Names) -> String {
    names.unique(&format!("{name}Request"))
}

/// The names of those that differ, and of those that refer to them.
fn split<'a>(
    read: &BTreeMap<&'a String, Value>,
    written: &BTreeMap<&'a String, Value>,
    replaced: &BTreeSet<&str>,
) -> BTreeSet<&'a String> {
    let both: Vec<&'a String> = written
        .keys()
        .copied()
        .filter(|name| read.contains_key(*name) && !replaced.contains(name.as_str()))
        .collect();
    let mut found: BTreeSet<&String> = both
        .iter()
        .copied()
        .filter(|name| read[*name] != written[*name])
        .collect();
    loop {
        let names: BTreeSet<&str> = found.iter().map(|name| name.as_str()).collect();
        let more: Vec<&String> = both
            .iter()
            .copied()
            .filter(|name| !found.contains(name) && refers(&written[*name], &names))
            .collect();
        if more.is_empty() {
            return found;
        }
        found.extend(more);
    }
}

fn refers(node: &Value, names: &BTreeSet<&str>) -> bool {
    let mut refers = false;
    each_reference(&mut node.clone(), &mut |to| {
        refers |= to.strip_prefix(PREFIX).is_some_and(|to| names.contains(to));
    });
    refers
}

fn renamed_in(mut node: Value, renamed: &BTreeMap<String, String>) -> Value {
    each_reference(&mut node, &mut |to| {
        if let Some(new) = to.strip_prefix(PREFIX).and_then(|to| renamed.get(to)) {
            *to = format!("{PREFIX}{new}");
        }
    });
    node
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::apply;

    #[test]
    fn what_is_read_and_written_becomes_two() {
        let body = |name: &str| json!({ "content": { "application/json": { "schema": { "$ref": format!("#/components/schemas/{name}") } } } });
        let mut spec = json!({
            "paths": { "/a": { "put": { "operationId": "putA", "requestBody": body("A"), "responses": { "200": body("A") } } } },
            "components": { "schemas": {
                "A": { "type": "object", "required": ["n", "id"], "properties": { "n": { "type": "string" }, "id": { "type": "string", "readOnly": true }, "c": { "$ref": "#/components/schemas/Colour" } } },
                "Colour": { "type": "string", "enum": ["red"] },
                "Unused": { "type": "object" },
            } },
        });
        apply(&mut spec, &[]);
        let schemas = &spec["components"]["schemas"];
        assert_eq!(
            schemas.as_object().unwrap().keys().collect::<Vec<_>>(),
            ["A", "ARequest", "Colour"]
        );
        assert_eq!(schemas["A"]["properties"].as_object().unwrap().len(), 3);
        assert_eq!(schemas["A"].get("required"), None);
        assert_eq!(schemas["ARequest"]["required"], json!(["n"]));
        assert_eq!(
            schemas["ARequest"]["properties"]
                .as_object()
                .unwrap()
                .keys()
                .collect::<Vec<_>>(),
            ["c", "n"]
        );
        let put = &spec["paths"]["/a"]["put"];
        assert_eq!(put["requestBody"], body("ARequest"));
        assert_eq!(put["responses"]["200"], body("A"));
    }
}
