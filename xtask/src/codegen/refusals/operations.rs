//! Path items, operations, parameters, bodies and responses.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{METHODS, Refusals, members};
use crate::document::resolve;

const JSON: &str = "application/json";

/// Checks every operation. All references are known to lead somewhere.
pub(super) fn check(spec: &Value, found: &mut Refusals) {
    let Some(paths) = members(spec, "/paths") else {
        return found.add("paths", "is missing; there is nothing to generate");
    };
    let mut ids = BTreeMap::new();
    for (path, item) in paths {
        let at = format!("paths.{path}");
        if item.get("$ref").is_some() {
            found.add(&at, "is a reference; write the path item here");
            continue;
        }
        for method in METHODS {
            let Some(operation) = item.get(method) else {
                continue;
            };
            let at = format!("{at}.{method}");
            match operation.get("operationId").and_then(Value::as_str) {
                None => found.add(
                    &at,
                    "has no operationId; give it one, it becomes the name of the method",
                ),
                Some(id) => {
                    if let Some(first) = ids.insert(id, at.clone()) {
                        found.add(
                            &at,
                            format_args!(
                                "has the operationId {id:?} of {first}; it must be unique"
                            ),
                        );
                    }
                }
            }
            Operation {
                spec,
                path,
                at: &at,
                item,
                operation,
            }
            .check(found);
        }
    }
}

struct Operation<'a> {
    spec: &'a Value,
    path: &'a str,
    at: &'a str,
    item: &'a Value,
    operation: &'a Value,
}

impl Operation<'_> {
    fn check(&self, found: &mut Refusals) {
        self.parameters(found);
        self.body(found);
        self.responses(found);
    }

    fn resolve<'a>(&'a self, node: &'a Value) -> &'a Value {
        resolve(self.spec, node).unwrap_or(node)
    }

    fn parameters(&self, found: &mut Refusals) {
        let mut in_path = BTreeSet::new();
        let lists = [self.item, self.operation]
            .map(|node| node.get("parameters").and_then(Value::as_array));
        for parameter in lists.into_iter().flatten().flatten() {
            let parameter = self.resolve(parameter);
            let text = |member| {
                parameter
                    .get(member)
                    .and_then(Value::as_str)
                    .unwrap_or_default()
            };
            let (name, place) = (text("name"), text("in"));
            let at = format!("{}.parameters.{name}", self.at);
            if parameter.get("schema").is_none() {
                found.add(
                    &at,
                    "has no schema; give it one (`content` is not supported)",
                );
            }
            let usual = if matches!(place, "query" | "cookie") {
                "form"
            } else {
                "simple"
            };
            if parameter.get("style").is_some_and(|style| style != usual) {
                found.add(
                    &at,
                    format_args!(
                        "has a style that is not supported; drop it (`{usual}` is meant then)"
                    ),
                );
            }
            match place {
                "path" => {
                    if parameter.get("required") != Some(&Value::Bool(true)) {
                        found.add(&at, "is part of the path; write `required: true`");
                    }
                    in_path.insert(name.to_owned());
                }
                "cookie" => found.add(&at, "is a cookie, which is not supported; leave it out"),
                "query" | "header" => {}
                _ => found.add(
                    &at,
                    format_args!("is in {place:?}; it must be in path, query or header"),
                ),
            }
        }
        let template: BTreeSet<_> = self
            .path
            .split('{')
            .skip(1)
            .filter_map(|part| part.split('}').next())
            .collect();
        for name in template.iter().filter(|name| !in_path.contains(**name)) {
            found.add(
                self.at,
                format_args!(
                    "the path has {{{name}}}, but there is no such path parameter; declare it"
                ),
            );
        }
        for name in in_path
            .iter()
            .filter(|name| !template.contains(name.as_str()))
        {
            found.add(
                self.at,
                format_args!(
                    "declares the path parameter {name:?}, which the path lacks; remove it"
                ),
            );
        }
    }

    fn body(&self, found: &mut Refusals) {
        let Some(body) = self.operation.get("requestBody") else {
            return;
        };
        let at = format!("{}.requestBody", self.at);
        let Some(content) = members(self.resolve(body), "/content") else {
            return found.add(&at, "has no content; say what is sent");
        };
        if content.len() != 1 {
            let types = content
                .keys()
                .map(String::as_str)
                .collect::<Vec<_>>()
                .join(", ");
            found.add(
                &at,
                format_args!("must have exactly one media type, but has: {types}; keep one"),
            );
        }
        for (media_type, media) in content {
            let at = format!("{at}.content.{media_type}");
            if media.get("schema").is_none() {
                found.add(&at, "has no schema; add one");
            }
            if media.get("encoding").is_some() {
                found.add(&at, "has an encoding, which is not supported; remove it");
            }
        }
    }

    fn responses(&self, found: &mut Refusals) {
        let at = format!("{}.responses", self.at);
        let Some(responses) = members(self.operation, "/responses") else {
            return found.add(&at, "is missing; document at least 2XX, 4XX and 5XX");
        };
        let (mut success, mut error) = (BTreeMap::new(), BTreeMap::new());
        for (status, response) in responses {
            let at = format!("{at}.{status}");
            let Some(class) = class(status) else {
                found.add(&at, "is no status code; write a number from 100 to 599, a class such as 4XX, or default");
                continue;
            };
            let kind = kind(self.resolve(response), &at, found);
            if matches!(class, '2' | 'd') || status == "101" {
                success.entry(kind.clone()).or_insert(status);
            }
            if matches!(class, '4' | '5' | 'd') {
                error.entry(kind).or_insert(status);
            }
        }
        for (what, kinds) in [("success", success), ("error", error)] {
            if kinds.len() > 1 {
                let kinds = kinds
                    .iter()
                    .map(|(kind, status)| format!("{status}: {kind}"))
                    .collect::<Vec<_>>();
                let what = format!(
                    "an operation can have one {what} type, but this one has {}; use one schema for all",
                    kinds.join(", ")
                );
                found.add(&at, what);
            }
        }
    }
}

/// First digit of a status code or class, `d` for `default`.
fn class(status: &str) -> Option<char> {
    let first = status.chars().next()?;
    let rest = status.get(1..)?;
    let digits = rest.len() == 2 && rest.chars().all(|c| c.is_ascii_digit());
    match first {
        '1'..='5' if digits || rest.eq_ignore_ascii_case("xx") => Some(first),
        'd' if status == "default" => Some('d'),
        _ => None,
    }
}

/// What the generator makes of a response.
fn kind(response: &Value, at: &str, found: &mut Refusals) -> String {
    let Some(content) = members(response, "/content").filter(|content| !content.is_empty()) else {
        return "no body".to_owned();
    };
    let Some((_, media)) = content
        .iter()
        .find(|(name, _)| *name == JSON || name.starts_with("application/json;"))
    else {
        return "raw bytes".to_owned();
    };
    if media.get("encoding").is_some() {
        found.add(
            &format!("{at}.content.{JSON}"),
            "has an encoding, which is not supported; remove it",
        );
    }
    let Some(schema) = media.get("schema") else {
        found.add(&format!("{at}.content.{JSON}"), "has no schema; add one");
        return "no schema".to_owned();
    };
    match schema.get("$ref").and_then(Value::as_str) {
        Some(reference) => reference.rsplit('/').next().unwrap_or(reference).to_owned(),
        None => schema.to_string(),
    }
}
