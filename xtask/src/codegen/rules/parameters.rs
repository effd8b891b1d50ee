//! Parameters: lists in queries are types of ours; what cannot be sent is left out if it is optional, else refused.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::refusal::{Refusal, operations_mut, refuse, remove};
use super::schemas::{Schemas, named_mut};

/// A list in a query as `a,b,c`, and as one parameter for each element.
const LISTS: [&str; 2] = ["CommaSeparated", "RepeatedParameter"];

/// Headers that the client sets itself. OpenAPI says that such parameters have no effect.
const OWN_HEADERS: [&str; 3] = ["accept", "authorization", "content-type"];

/// Rewrites the parameters of all operations.
pub(super) fn apply(spec: &mut Value, refused: &mut Vec<Refusal>) {
    let schemas = Schemas::of(spec, &BTreeSet::new());
    let mut found = Vec::new();
    for (name, operation) in operations_mut(spec) {
        let path = name
            .split_once(' ')
            .map(|(_, path)| path.to_owned())
            .unwrap_or_default();
        let parameters = operation.get_mut("parameters").map(Value::take);
        let mut kept = Vec::new();
        for mut parameter in parameters
            .as_ref()
            .and_then(Value::as_array)
            .cloned()
            .into_iter()
            .flatten()
        {
            let text = |member: &str| parameter[member].as_str().unwrap_or_default().to_owned();
            let (own, place) = (text("name"), text("in"));
            if place == "header" && OWN_HEADERS.contains(&own.to_ascii_lowercase().as_str()) {
                continue;
            }
            let at = format!("parameters.{own}");
            match one(&mut parameter, &place, &path, &schemas) {
                Ok(()) => kept.push(parameter),
                Err(_)
                    if parameter.get("required") != Some(&Value::Bool(true)) && place != "path" => {
                }
                Err(reason) => refuse(&mut found, &name, at, reason),
            }
        }
        let declared = |name: &str| {
            kept.iter()
                .any(|parameter| parameter["in"] == "path" && parameter["name"] == name)
        };
        let missing: Vec<&str> = placeholders(&path)
            .into_iter()
            .filter(|name| !declared(name))
            .collect();
        for missing in missing {
            kept.push(json!({ "name": missing, "in": "path", "required": true, "schema": { "type": "string" } }));
        }
        operation["parameters"] = kept.into();
    }
    if let Some(schemas) = named_mut(spec) {
        schemas.extend(LISTS.map(|name| (name.to_owned(), json!({ "type": "string" }))));
    }
    remove(spec, &found);
    refused.extend(found);
}

fn placeholders(path: &str) -> Vec<&str> {
    path.split('{')
        .skip(1)
        .filter_map(|part| part.split('}').next())
        .collect()
}

fn one(
    parameter: &mut Value,
    place: &str,
    path: &str,
    schemas: &Schemas,
) -> Result<(), &'static str> {
    let own = parameter["name"].as_str().unwrap_or_default().to_owned();
    if parameter.get("content").is_some() {
        // The caller writes it as the text that is sent.
        parameter["schema"] = json!({ "type": "string" });
    }
    if parameter.get("schema").is_none() {
        parameter["schema"] = json!({ "type": "string" });
    }
    let style = parameter["style"].as_str().map(str::to_owned);
    let mut schema = parameter["schema"].take();
    let kind = kind(&schema, schemas).map(str::to_owned);
    let kind = kind.as_deref();
    let is_list = kind == Some("array");
    match place {
        "path" if !placeholders(path).contains(&own.as_str()) => {
            return Err("is a path parameter that the path does not have");
        }
        "path" | "header" if style.as_deref().is_some_and(|style| style != "simple") => {
            return Err("has a style that is not supported");
        }
        "path" | "header" if is_list => schema = super::reference_to(LISTS[0]),
        "path" | "header" => {}
        "query" if is_list => {
            let exploded = parameter["explode"].as_bool();
            let exploded = exploded.unwrap_or(style.as_deref().is_none_or(|style| style == "form"));
            match style.as_deref() {
                _ if exploded => schema = super::reference_to(LISTS[1]),
                None | Some("form") => schema = super::reference_to(LISTS[0]),
                _ => return Err("has a style that is not supported"),
            }
        }
        "query" if style.as_deref().is_some_and(|style| style != "form") => {
            return Err("has a style that is not supported");
        }
        "query" => {}
        "cookie" => return Err("is a cookie, which is not supported"),
        _ => return Err("is in no known place"),
    }
    if kind == Some("object") {
        return Err("is an object, which is not supported as a parameter");
    }
    if kind.is_none() && super::schemas::reference(&schema).is_none() {
        schema = json!({ "type": "string" });
    }
    if let Some(schema) = schema.as_object_mut() {
        // What is optional is absent rather than null.
        schema.remove("nullable");
    }
    let object = parameter.as_object_mut().ok_or("is not an object")?;
    object.retain(|name, _| matches!(name.as_str(), "name" | "in" | "required" | "description"));
    object.insert("schema".to_owned(), schema);
    if place == "path" {
        object.insert("required".to_owned(), true.into());
    }
    Ok(())
}

/// The plain type of a parameter; that of a combination which has one.
fn kind<'a>(schema: &'a Value, schemas: &'a Schemas) -> Option<&'a str> {
    let resolved = schemas.resolve(schema)?;
    if let Some(kind) = resolved["type"].as_str() {
        return Some(kind);
    }
    if schemas.members(resolved, &[]).is_some() {
        return Some("object");
    }
    let is_text = ["enum", "format", "pattern"]
        .iter()
        .any(|member| resolved.get(member).is_some());
    let parts = ["allOf", "oneOf", "anyOf"]
        .into_iter()
        .flat_map(|name| super::schemas::parts(resolved, name));
    let kinds: BTreeSet<Option<&str>> = parts.map(|part| schemas.kind(part)).collect();
    match kinds.into_iter().collect::<Vec<_>>().as_slice() {
        [only] => *only,
        _ => is_text.then_some("string"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::apply;

    #[test]
    fn lists_are_types_of_ours_and_odd_ones_are_left_out_or_refused() {
        let text = json!({ "type": "string" });
        let list = json!({ "type": "array", "items": text });
        let mut spec = json!({ "paths": {
            "/a/{id}": { "get": { "parameters": [
                { "name": "comma", "in": "query", "explode": false, "schema": list },
                { "name": "again", "in": "query", "schema": list },
                { "name": "cookie", "in": "cookie", "schema": text },
                { "name": "Content-Type", "in": "header", "schema": text },
                { "name": "deep", "in": "query", "style": "deepObject", "schema": { "type": "object" } },
                { "name": "json", "in": "query", "content": { "application/json": { "schema": {} } } },
            ] } },
            "/b": { "get": { "parameters": [{ "name": "cookie", "in": "cookie", "required": true, "schema": text }] } },
        } });
        let mut refused = Vec::new();
        apply(&mut spec, &mut refused);
        let expected = json!([
            { "name": "comma", "in": "query", "schema": { "$ref": "#/components/schemas/CommaSeparated" } },
            { "name": "again", "in": "query", "schema": { "$ref": "#/components/schemas/RepeatedParameter" } },
            { "name": "json", "in": "query", "schema": text },
            { "name": "id", "in": "path", "required": true, "schema": text },
        ]);
        assert_eq!(spec["paths"]["/a/{id}"]["get"]["parameters"], expected);
        assert_eq!(
            refused[0].to_string(),
            "get /b: parameters.cookie: is a cookie, which is not supported"
        );
    }
}
