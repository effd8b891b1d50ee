//! Reading an OpenAPI document, whatever it is written in, as plain JSON.

mod compose;

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, anyhow};
use serde_json::Value;

/// Reads a YAML or JSON file.
pub(crate) fn read(path: &Path) -> Result<Value> {
    let text =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    parse(&text).with_context(|| path.display().to_string())
}

/// Parses YAML or JSON.
pub(crate) fn parse(text: &str) -> Result<Value> {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with('{') {
        // Much faster than as YAML, which it is, too. YAML may begin with a brace without being JSON.
        match serde_json::from_str(text) {
            Ok(value) => return Ok(value),
            Err(error) => {
                return compose::compose(text).map_err(|_| anyhow!("not valid JSON: {error}"));
            }
        }
    }
    compose::compose(text).map_err(|error| anyhow!("not valid YAML: {error}"))
}

/// The part of the document that a local reference such as `#/components/schemas/User` names.
pub(crate) fn local<'a>(document: &'a Value, reference: &str) -> Option<&'a Value> {
    document.pointer(reference.strip_prefix('#')?)
}

/// The items of a member that is a list; none if there is no such member.
pub(crate) fn list<'a>(node: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    node[name].as_array().into_iter().flatten()
}

/// The members of a member that is an object; none if there is no such member.
pub(crate) fn members<'a>(
    node: &'a Value,
    name: &str,
) -> impl Iterator<Item = (&'a String, &'a Value)> {
    node[name].as_object().into_iter().flatten()
}

/// As [`members`], to change them.
pub(crate) fn members_mut<'a>(
    node: &'a mut Value,
    name: &str,
) -> impl Iterator<Item = (&'a String, &'a mut Value)> {
    let members = node.get_mut(name).and_then(Value::as_object_mut);
    members.into_iter().flatten()
}

/// Follows references until there is something else.
///
/// # Errors
///
/// The first reference that leads nowhere, out of the document, or back to itself.
pub(crate) fn resolve<'a>(document: &'a Value, node: &'a Value) -> Result<&'a Value, &'a str> {
    let mut node = node;
    for _ in 0..32 {
        let Some(reference) = node["$ref"].as_str() else {
            return Ok(node);
        };
        node = local(document, reference).ok_or(reference)?;
    }
    Err(node["$ref"].as_str().unwrap_or_default())
}

#[cfg(test)]
mod tests {

    use super::parse;

    #[test]
    fn yaml_and_json_are_read_alike() {
        let yaml = "openapi: 3.0.3\npaths:\n  /a:\n    get:\n      responses:\n        200: { description: x }\n";
        let json = r#"{"openapi": "3.0.3", "paths": {"/a": {"get": {"responses": {"200": {"description": "x"}}}}}}"#;
        assert_eq!(parse(yaml).unwrap(), parse(json).unwrap());
    }
}
