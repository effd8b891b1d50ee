//! One media type for each body: JSON if there is one. Other bodies of requests are sent as they are.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::refusal::{Refusal, operations_mut, refuse, remove};
use super::schema_names::type_name;
use super::schemas::Object;

/// The media type that bodies are read and written as.
pub(super) const JSON: &str = "application/json";

/// That of bodies that are sent as they are.
const RAW: &str = "application/octet-stream";

/// That of uploads.
const FORM: &str = "multipart/form-data";

/// What separates the parts that `tokens_http::Multipart` writes.
const BOUNDARY: &str = "tokens-http-7d1f0c59a3e84b62";

/// Rewrites the bodies of all operations. Returns the media types that the generator does not know, by the names of the requests' types.
pub(super) fn apply(spec: &mut Value, refused: &mut Vec<Refusal>) -> BTreeMap<String, String> {
    let (mut found, mut other) = (Vec::new(), BTreeMap::new());
    for (name, operation) in operations_mut(spec) {
        let responses = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut);
        for response in responses
            .into_iter()
            .flatten()
            .filter_map(|(_, response)| response.as_object_mut())
        {
            response.retain(|name, _| matches!(name.as_str(), "description" | "content"));
            response.entry("description").or_insert_with(|| json!(""));
            if let Some(content) = response.get_mut("content").and_then(Value::as_object_mut) {
                only_json(content);
                if content.is_empty() {
                    response.remove("content");
                }
            }
        }
        let id = type_name(operation["operationId"].as_str().unwrap_or_default());
        let Some(body) = operation.get_mut("requestBody") else {
            continue;
        };
        let content = body.get_mut("content").and_then(Value::as_object_mut);
        let Some(content) = content.filter(|content| !content.is_empty()) else {
            drop(
                operation
                    .as_object_mut()
                    .map(|operation| operation.remove("requestBody")),
            );
            continue;
        };
        let types = content.keys().cloned().collect::<Vec<_>>().join(", ");
        match one(content) {
            Some(media_type) => drop(other.insert(id, media_type)),
            None if content.len() == 1 => {}
            None => refuse(
                &mut found,
                &name,
                format!("requestBody.content.{types}"),
                "no body of this media type can be sent",
            ),
        }
    }
    remove(spec, &found);
    refused.extend(found);
    other
}

/// Leaves one media type, and returns it if the generator knows it only under the name of another.
fn one(content: &mut Object) -> Option<String> {
    const KNOWN: [&str; 4] = [
        JSON,
        "application/x-www-form-urlencoded",
        "text/plain",
        "text/x-markdown",
    ];
    let bare = |name: &str| name.split(';').next().unwrap_or(name).trim().to_owned();
    let first =
        |is_it: &dyn Fn(&str) -> bool| content.keys().find(|name| is_it(&bare(name))).cloned();
    let name = KNOWN
        .iter()
        .find_map(|known| first(&|name| name == *known))
        .or_else(|| first(&is_json))
        .or_else(|| first(&|name| name == FORM))
        .or_else(|| first(&|_| true))?;
    let schema = content
        .remove(&name)
        .and_then(|media| media.get("schema").cloned());
    content.clear();
    let name = bare(&name);
    let same = name.clone();
    let (known, schema) = match same.as_str() {
        "*/*" => (JSON, schema.unwrap_or_else(|| json!({}))),
        known if known.starts_with("text/") && KNOWN.contains(&known) => {
            (known, json!({ "type": "string" }))
        }
        known if KNOWN.contains(&known) => (known, schema.unwrap_or_else(|| json!({}))),
        like if is_json(like) => (JSON, schema.unwrap_or_else(|| json!({}))),
        other if other.contains('*') || !other.is_ascii() => return None,
        _ => (RAW, json!({ "type": "string", "format": "binary" })),
    };
    content.insert(known.to_owned(), json!({ "schema": schema }));
    let wanted = if name == FORM {
        format!("{FORM}; boundary={BOUNDARY}")
    } else {
        name
    };
    (wanted != known && wanted != "*/*").then_some(wanted)
}

fn only_json(content: &mut Object) {
    let mut names = content.keys().filter(|name| is_json(name));
    let name = names
        .clone()
        .find(|name| *name == JSON)
        .or_else(|| names.next())
        .cloned();
    if let Some(name) = name {
        let media = content.remove(&name).unwrap_or_default();
        let schema = media.get("schema").cloned().unwrap_or_else(|| json!({}));
        content.clear();
        content.insert(JSON.to_owned(), json!({ "schema": schema }));
    }
}

/// `application/json; charset=utf-8`, `application/vnd.api+json`, `application/problem+json`.
fn is_json(name: &str) -> bool {
    let name = name.split(';').next().unwrap_or(name).trim();
    name == JSON
        || name == "*/*"
        || name == "text/json"
        || name.ends_with("+json")
        || (name.starts_with("application/vnd.") && name.contains("json"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::apply;

    #[test]
    fn takes_json_where_there_is_a_choice() {
        let schema = json!({ "schema": { "type": "object" } });
        let mut spec = json!({ "paths": {
            "/a": { "put": { "requestBody": { "content": { "application/json": schema, "application/xml": {} } }, "responses": { "200": { "content": { "application/vnd.api+json": schema, "text/csv": {} } } } } },
            "/b": { "put": { "operationId": "putB", "requestBody": { "content": { "multipart/form-data": schema } }, "responses": {} } },
            "/c": { "put": { "operationId": "putC", "requestBody": { "content": { "image/*": schema } }, "responses": {} } },
            "/d": { "put": { "operationId": "putD", "requestBody": { "content": { "application/merge-patch+json": schema } }, "responses": {} } },
        } });
        let mut refused = Vec::new();
        let other = apply(&mut spec, &mut refused);
        let put = &spec["paths"]["/a"]["put"];
        assert_eq!(
            put["requestBody"]["content"],
            json!({ "application/json": schema })
        );
        assert_eq!(
            put["responses"]["200"]["content"],
            json!({ "application/json": schema })
        );
        assert_eq!(
            other["PutB"],
            "multipart/form-data; boundary=tokens-http-7d1f0c59a3e84b62"
        );
        assert_eq!(other["PutD"], "application/merge-patch+json");
        assert_eq!(
            spec["paths"]["/d"]["put"]["requestBody"]["content"],
            json!({ "application/json": schema })
        );
        assert_eq!(
            refused[0].to_string(),
            "put /c: requestBody.content.image/*: no body of this media type can be sent"
        );
    }
}
