//! All successes of an operation have one type. A body that not every success has is optional.

use serde_json::{Map, Value, json};

use super::media_types::JSON;
use super::refusal::operations_mut;
use super::schema_names::{Names, type_name};
use super::schemas::{Object, named_mut, reference};
use crate::codegen::mapping::Rust;

/// Statuses with a name of their own in the mocks.
const NAMED: [&str; 7] = ["200", "201", "202", "203", "204", "205", "206"];

/// Rewrites the successful responses of all operations.
pub(super) fn apply(spec: &mut Value, replacements: &mut Vec<Rust>) {
    let mut names = Names::of(spec);
    let mut added = Object::new();
    for (_, operation) in operations_mut(spec) {
        let id = operation["operationId"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        let Some(responses) = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut)
        else {
            continue;
        };
        one(&id, responses, &mut names, &mut added, replacements);
    }
    if let Some(schemas) = named_mut(spec) {
        schemas.extend(added);
    }
}

fn one(
    id: &str,
    responses: &mut Object,
    names: &mut Names,
    added: &mut Map<String, Value>,
    replacements: &mut Vec<Rust>,
) {
    let successes: Vec<(String, Value)> = responses
        .iter()
        .filter(|(status, _)| status.starts_with('2'))
        .map(|(status, response)| (status.clone(), response.clone()))
        .collect();
    responses.retain(|status, _| !status.starts_with('2'));
    let mut bodies: Vec<&Value> = Vec::new();
    let (mut empty, mut raw) = (false, None);
    for (_, response) in &successes {
        match response.get("content") {
            None => empty = true,
            Some(content) => match content.pointer(&format!("/{}/schema", JSON.replace('/', "~1")))
            {
                Some(schema) if !bodies.contains(&schema) => bodies.push(schema),
                Some(_) => {}
                None => raw = Some(content.clone()),
            },
        }
    }
    let schema = match bodies.as_slice() {
        [] => None,
        [only] if !empty => Some((*only).clone()),
        [only] => Some(optional(id, only, names, added, replacements)),
        _ => Some(json!({})),
    };
    let content = schema
        .map(|schema| json!({ JSON: { "schema": schema } }))
        .or(raw);
    let with_content = |mut response: Value| {
        if let Some(object) = response.as_object_mut() {
            object.remove("content");
        }
        if let Some(content) = &content {
            response["content"] = content.clone();
        }
        response
    };
    let first = successes.first().map(|(_, response)| response.clone());
    for (status, response) in successes {
        if NAMED.contains(&status.as_str()) || status == "2XX" {
            responses.insert(status, with_content(response));
        }
    }
    if let Some(first) = first {
        responses
            .entry("2XX")
            .or_insert_with(|| with_content(first));
    }
}

/// `Option` of what is `only` there with some statuses. An empty body is read as `null`.
fn optional(
    id: &str,
    only: &Value,
    names: &mut Names,
    added: &mut Object,
    replacements: &mut Vec<Rust>,
) -> Value {
    let Some(target) = reference(only) else {
        // The raw value can be null, too.
        return json!({});
    };
    let rust = replacements.iter().find(|known| known.schema == target);
    let rust = rust.map_or_else(
        || format!("crate::types::{target}"),
        |known| known.rust.clone(),
    );
    let name = names.unique(&format!("{}Optional", type_name(id)));
    // Only the reference counts: it keeps the type.
    added.insert(name.clone(), json!({ "allOf": [only] }));
    replacements.push(Rust::plain(&name, format!("::std::option::Option<{rust}>")));
    super::reference_to(&name)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::apply;

    fn responses(responses: Value) -> (Value, Vec<String>) {
        let mut spec = json!({ "paths": { "/a": { "get": { "operationId": "getA", "responses": responses } } }, "components": { "schemas": { "A": {} } } });
        let mut replacements = Vec::new();
        apply(&mut spec, &mut replacements);
        (
            spec["paths"]["/a"]["get"]["responses"].take(),
            replacements.into_iter().map(|rust| rust.rust).collect(),
        )
    }

    #[test]
    fn successes_have_one_type() {
        let a = json!({ "content": { "application/json": { "schema": { "$ref": "#/components/schemas/A" } } } });
        let b = json!({ "content": { "application/json": { "schema": { "type": "string" } } } });
        let any = json!({ "content": { "application/json": { "schema": {} } } });

        assert_eq!(
            responses(json!({ "200": a })),
            (json!({ "200": a, "2XX": a }), vec![])
        );
        assert_eq!(
            responses(json!({ "200": a, "201": b })),
            (json!({ "200": any, "201": any, "2XX": any }), vec![])
        );
        let (found, rust) = responses(json!({ "200": a, "204": {} }));
        assert_eq!(found["204"], found["200"]);
        assert_eq!(rust, ["::std::option::Option<crate::types::A>"]);
        assert_eq!(
            responses(json!({ "204": {} })),
            (json!({ "204": {}, "2XX": {} }), vec![])
        );
    }
}
