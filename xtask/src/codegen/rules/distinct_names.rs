//! Members and parameters whose Rust names would be the same get a mark, which the post-pass removes from what is sent and read.

use std::collections::BTreeSet;

use serde_json::Value;

use super::refusal::operations_mut;
use super::schema_names::member_name;
use super::schemas::{Object, named_mut};

/// What stands between a name and what tells it apart from others.
pub(crate) const MARK: char = '\u{1f}';

/// What every request and every mock has.
const TAKEN: [&str; 7] = [
    "body",
    "body_map",
    "client",
    "send",
    "new",
    "into_inner",
    "stream",
];

/// Marks the names of members and parameters.
pub(super) fn apply(spec: &mut Value) {
    for (_, schema) in named_mut(spec).into_iter().flatten() {
        members(schema);
    }
    parameters(spec);
}

fn members(schema: &mut Value) {
    let extra = schema.get("additionalProperties").is_some();
    let mut taken: BTreeSet<String> = extra.then(|| "extra".to_owned()).into_iter().collect();
    let mut required = schema["required"].as_array().cloned().unwrap_or_default();
    let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else {
        return;
    };
    let old = std::mem::take(properties);
    // Those whose names need no change come first.
    let (right, wrong): (Vec<_>, Vec<_>) = old
        .into_iter()
        .partition(|(name, _)| member_name(name) == *name);
    let mut new = Object::new();
    for (name, property) in right.into_iter().chain(wrong) {
        let marked = distinct(&name, &mut taken);
        for required in required
            .iter_mut()
            .filter(|required| *required == name.as_str())
        {
            *required = marked.clone().into();
        }
        new.insert(marked, property);
    }
    *properties = new;
    if !required.is_empty() {
        schema["required"] = required.into();
    }
}

fn parameters(spec: &mut Value) {
    let mut renamed = Vec::new();
    for (operation, node) in operations_mut(spec) {
        let mut taken: BTreeSet<String> = TAKEN.map(str::to_owned).into();
        let parameters = node.get_mut("parameters").and_then(Value::as_array_mut);
        for parameter in parameters.into_iter().flatten() {
            let name = parameter["name"].as_str().unwrap_or_default().to_owned();
            let marked = distinct(&name, &mut taken);
            if marked != name {
                if parameter["in"] == "path" {
                    renamed.push((operation.clone(), name, marked.clone()));
                }
                parameter["name"] = marked.into();
            }
        }
    }
    for (operation, name, marked) in renamed {
        rename_in_path(spec, &operation, &name, &marked);
    }
}

/// A path that several methods share is split, because its parameters have other names for each.
fn rename_in_path(spec: &mut Value, operation: &str, name: &str, marked: &str) {
    let Some((method, path)) = operation.split_once(' ') else {
        return;
    };
    let Some(paths) = spec.get_mut("paths").and_then(Value::as_object_mut) else {
        return;
    };
    let candidates: Vec<String> = paths
        .iter()
        .filter(|(_, item)| item.get(method).is_some())
        .map(|(path, _)| path.clone())
        .collect();
    let Some(current) = candidates
        .into_iter()
        .find(|candidate| unmarked(candidate) == path)
    else {
        return;
    };
    let Some(node) = paths
        .get_mut(&current)
        .and_then(Value::as_object_mut)
        .and_then(|item| item.remove(method))
    else {
        return;
    };
    let new = current.replace(&format!("{{{name}}}"), &format!("{{{marked}}}"));
    if paths
        .get(&current)
        .and_then(Value::as_object)
        .is_some_and(Object::is_empty)
    {
        paths.remove(&current);
    }
    paths
        .entry(new)
        .or_insert_with(|| Value::Object(Object::new()))[method] = node;
}

/// The text without marks and what tells marked names apart.
pub(crate) fn unmarked(text: &str) -> String {
    let mut parts = text.split(MARK);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        text + part.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_')
    })
}

fn distinct(name: &str, taken: &mut BTreeSet<String>) -> String {
    let mut marked = name.to_owned();
    let mut number = 2;
    while !taken.insert(member_name(&marked)) {
        marked = format!("{name}{MARK}{number}");
        number += 1;
    }
    marked
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{apply, unmarked};

    #[test]
    fn names_differ_and_can_be_restored() {
        let mut spec = json!({
            "paths": { "/a/{body}": { "get": { "parameters": [{ "name": "body", "in": "path" }, { "name": "Id", "in": "query" }, { "name": "id", "in": "query" }] }, "put": {} } },
            "components": { "schemas": { "A": { "required": ["_id"], "properties": { "_id": {}, "id": {}, "5g": {} } } } },
        });
        apply(&mut spec);
        assert_eq!(
            spec["components"]["schemas"]["A"],
            json!({ "required": ["_id\u{1f}2"], "properties": { "_id\u{1f}2": {}, "id": {}, "5g": {} } })
        );
        let get = &spec["paths"]["/a/{body\u{1f}2}"]["get"]["parameters"];
        assert_eq!(
            *get,
            json!([{ "name": "body\u{1f}2", "in": "path" }, { "name": "Id", "in": "query" }, { "name": "id\u{1f}2", "in": "query" }])
        );
        assert_eq!(unmarked("/a/{body\u{1f}2}/x"), "/a/{body}/x");
    }
}
