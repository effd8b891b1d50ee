//! Lists in answers are read record by record, so that an odd one does not lose the others. Values of a map stay raw.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::schema_names::Names;
use super::schemas::{Object, Place, each_used, named_mut, reference};
use crate::codegen::mapping::Rust;

/// Rewrites the arrays of objects that are a successful answer, or a direct member of one.
pub(super) fn apply(spec: &mut Value, replacements: &mut Vec<Rust>) {
    let replaced: BTreeSet<String> = replacements
        .iter()
        .map(|rust| rust.schema.clone())
        .collect();
    let schemas = spec["components"]["schemas"]
        .as_object()
        .cloned()
        .unwrap_or_default();
    let mut lists = Lists {
        names: Names::of(spec),
        known: BTreeMap::new(),
        schemas: &schemas,
        replaced: &replaced,
    };
    let mut envelopes = BTreeSet::new();
    each_used(spec, &mut |_, place, schema| {
        if !matches!(place, Place::Response(status) if status.starts_with('2')) {
            return;
        }
        if schema.get("properties").is_none() && schema.get("additionalProperties").is_some() {
            // An odd value of a map must not lose the others.
            schema["additionalProperties"] = json!({});
        }
        if let Some(list) = lists.of(schema) {
            *schema = list;
        } else if let Some(name) = reference(schema) {
            envelopes.insert(name.to_owned());
        }
    });
    // What is a record itself is not an envelope around records.
    for (_, schema) in &schemas {
        records(schema, &mut |name| {
            envelopes.remove(name);
        });
    }
    for known in lists.known.keys() {
        envelopes.remove(known);
    }
    let mut changed = Object::new();
    for name in envelopes.iter().filter(|name| !replaced.contains(*name)) {
        let Some(mut envelope) = schemas.get(name).cloned() else {
            continue;
        };
        let properties = envelope
            .get_mut("properties")
            .and_then(Value::as_object_mut);
        for property in properties
            .into_iter()
            .flatten()
            .map(|(_, property)| property)
        {
            if let Some(mut list) = lists.of(property) {
                if let Some(description) = property.get("description") {
                    list = json!({ "allOf": [list], "description": description });
                }
                *property = list;
            }
        }
        changed.insert(name.clone(), envelope);
    }
    for (record, list) in lists.known {
        changed.insert(
            list.clone(),
            json!({ "type": "array", "items": super::reference_to(&record) }),
        );
        replacements.push(Rust::plain(
            &list,
            format!("::tokens_http::Records<crate::types::{record}>"),
        ));
    }
    if let Some(all) = named_mut(spec) {
        all.extend(changed);
    }
}

/// The named schemas that are members or elements of another.
fn records(schema: &Value, visit: &mut dyn FnMut(&str)) {
    match schema {
        Value::Object(members) => {
            if let Some(name) = reference(schema) {
                visit(name);
            }
            members.values().for_each(|value| records(value, visit));
        }
        Value::Array(items) => items.iter().for_each(|item| records(item, visit)),
        _ => {}
    }
}

struct Lists<'a> {
    names: Names,
    /// The list of each record.
    known: BTreeMap<String, String>,
    schemas: &'a Object,
    replaced: &'a BTreeSet<String>,
}

impl Lists<'_> {
    /// The list that an array of objects becomes.
    fn of(&mut self, schema: &Value) -> Option<Value> {
        if schema.get("type")? != "array" {
            return None;
        }
        let record = reference(schema.get("items")?)?;
        self.schemas.get(record)?.get("properties")?;
        if self.replaced.contains(record) {
            return None;
        }
        let names = &mut self.names;
        let list = self
            .known
            .entry(record.to_owned())
            .or_insert_with(|| names.unique(&format!("{record}Records")));
        Some(super::reference_to(list))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::apply;

    #[test]
    fn answers_and_their_members_are_read_record_by_record() {
        let list = json!({ "type": "array", "items": { "$ref": "#/components/schemas/A" } });
        let answer = |schema: &Value| json!({ "get": { "operationId": "a", "responses": { "200": { "content": { "application/json": { "schema": schema } } } } } });
        let mut spec = json!({
            "paths": { "/a": answer(&list), "/c": answer(&json!({ "type": "object", "additionalProperties": { "type": "integer" } })), "/b": answer(&json!({ "$ref": "#/components/schemas/Page" })) },
            "components": { "schemas": {
                "A": { "type": "object", "properties": { "of": list } },
                "Page": { "type": "object", "properties": { "results": list, "total": { "type": "integer" } } },
            } },
        });
        let mut replacements = Vec::new();
        apply(&mut spec, &mut replacements);
        let expected = json!({ "$ref": "#/components/schemas/ARecords" });
        assert_eq!(
            spec.pointer("/paths/~1a/get/responses/200/content/application~1json/schema"),
            Some(&expected)
        );
        assert_eq!(
            spec["components"]["schemas"]["Page"]["properties"]["results"],
            expected
        );
        assert_eq!(spec["components"]["schemas"]["A"]["properties"]["of"], list);
        let map = spec.pointer("/paths/~1c/get/responses/200/content/application~1json/schema");
        assert_eq!(map.unwrap()["additionalProperties"], json!({}));
        assert_eq!(
            replacements[0].rust,
            "::tokens_http::Records<crate::types::A>"
        );
    }
}
