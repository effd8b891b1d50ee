//! One media type for each body: JSON if there is one. A request that can only be sent otherwise is refused.

use serde_json::{Value, json};

use super::refusal::{Refusal, operations_mut, refuse, remove};
use super::schemas::Object;

/// The media type that bodies are read and written as.
pub(super) const JSON: &str = "application/json";

/// Rewrites the bodies of all operations.
pub(super) fn apply(spec: &mut Value, refused: &mut Vec<Refusal>) {
    let mut found = Vec::new();
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
                only_json(content, is_json);
                if content.is_empty() {
                    response.remove("content");
                }
            }
        }
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
        only_json(content, |name| {
            name == JSON || name.starts_with("application/json;") || name == "*/*"
        });
        if content.len() > 1 {
            content.retain(|name, _| name != "multipart/form-data");
        }
        while content.len() > 1 {
            let last = content.keys().next_back().cloned().unwrap_or_default();
            content.remove(&last);
        }
        match content.iter_mut().next() {
            Some((name, media)) if name == JSON => {
                let schema = media.get("schema").cloned().unwrap_or_else(|| json!({}));
                *media = json!({ "schema": schema });
            }
            Some((name, media)) if name == "application/octet-stream" => {
                *media = json!({ "schema": { "type": "string", "format": "binary" } })
            }
            Some((name, media)) if name == "text/plain" || name == "text/x-markdown" => {
                *media = json!({ "schema": { "type": "string" } })
            }
            Some((name, media))
                if name == "application/x-www-form-urlencoded" && media.get("schema").is_some() =>
            {
                let schema = media["schema"].take();
                *media = json!({ "schema": schema });
            }
            _ => refuse(
                &mut found,
                &name,
                format!("requestBody.content.{types}"),
                "no body of this media type can be sent",
            ),
        }
    }
    remove(spec, &found);
    refused.extend(found);
}

fn only_json(content: &mut Object, is_json: impl Fn(&str) -> bool) {
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
            "/b": { "put": { "requestBody": { "content": { "multipart/form-data": schema } }, "responses": {} } },
        } });
        let mut refused = Vec::new();
        apply(&mut spec, &mut refused);
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
            refused[0].to_string(),
            "put /b: requestBody.content.multipart/form-data: no body of this media type can be sent"
        );
    }
}
