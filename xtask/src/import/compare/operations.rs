//! Comparing two versions of an operation: name, path, scopes, parameters, bodies and status codes.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::name;
use super::report::Report;
use super::schemas::{Comparison, Direction};
use crate::document::{members, resolve};
use crate::import::cut::{Cut, cut};
use crate::import::operation::Key;

/// Compares an operation before and after, each with its document.
pub(super) fn compare(old: (&Value, &Key), new: (&Value, &Key), report: &mut Report) {
    let (Some(before), Some(after)) = (Operation::new(old), Operation::new(new)) else {
        return;
    };
    let mut comparison = Comparison::new(old.0, new.0);
    before.compare(&after, &mut comparison);
    if comparison.changes.is_empty() && parts(old) != parts(new) {
        comparison.compatible("details", "changed, without effect on the generated crate");
    }
    let name = name(old.0, old.1);
    for change in comparison.changes {
        report.change(&name, change);
    }
}

/// An operation and all that it refers to.
fn parts((document, key): (&Value, &Key)) -> Option<(Value, Vec<Value>, Value)> {
    let Cut {
        operations,
        components,
        ..
    } = cut(document, None, std::slice::from_ref(key)).ok()?;
    let operation = operations.into_values().next()?;
    let components = components
        .into_iter()
        .filter(|((section, _), _)| *section != "securitySchemes");
    let components = components
        .map(|((section, name), node)| (format!("{section}/{name}"), node))
        .collect();
    Some((operation.node, operation.path_parameters, components))
}

struct Operation<'a> {
    document: &'a Value,
    key: &'a Key,
    item: &'a Value,
    node: &'a Value,
}

impl<'a> Operation<'a> {
    fn new((document, key): (&'a Value, &'a Key)) -> Option<Self> {
        let item = document.get("paths")?.get(&key.path)?;
        Some(Self {
            document,
            key,
            item,
            node: item.get(key.method)?,
        })
    }

    fn compare(&self, new: &Self, comparison: &mut Comparison<'a>) {
        let id = |operation: &Self| {
            operation.node["operationId"]
                .as_str()
                .unwrap_or("none")
                .to_owned()
        };
        let (before, after) = (id(self), id(new));
        if before != after {
            comparison.breaking(
                "operationId",
                format!("changed from {before} to {after}, and with it the name of the method"),
            );
        }
        if self.key.anonymous() != new.key.anonymous() {
            comparison.compatible("path", format!("changed from {} to {}", self.key, new.key));
        }
        if self.node.get("deprecated") != new.node.get("deprecated") {
            let what = if new.node.get("deprecated").is_some() {
                "now deprecated"
            } else {
                "no longer deprecated"
            };
            comparison.compatible("operation", what);
        }
        self.compare_security(new, comparison);
        self.compare_parameters(new, comparison);
        self.compare_requests(new, comparison);
        self.compare_responses(new, comparison);
    }

    fn compare_security(&self, new: &Self, comparison: &mut Comparison<'a>) {
        let (before, after) = (self.security(), new.security());
        for requirement in after.difference(&before) {
            comparison.compatible("security", format!("{requirement} now accepted"));
        }
        for requirement in before.difference(&after) {
            comparison.breaking("security", format!("{requirement} no longer accepted"));
        }
    }

    /// The credentials and scopes of which one is needed.
    fn security(&self) -> BTreeSet<String> {
        let security = self
            .node
            .get("security")
            .or_else(|| self.document.get("security"));
        let requirements = security.and_then(Value::as_array).into_iter().flatten();
        requirements.map(describe_requirement).collect()
    }

    /// By place and name; those in the path by their position, because their names are not sent.
    fn parameters(&self) -> BTreeMap<(&'a str, String), &'a Value> {
        let in_path: Vec<&str> = self
            .key
            .path
            .split('{')
            .skip(1)
            .filter_map(|part| part.split('}').next())
            .collect();
        let lists = [self.item, self.node].map(|node| node["parameters"].as_array());
        let parameters = lists
            .into_iter()
            .flatten()
            .flatten()
            .filter_map(|node| resolve(self.document, node).ok());
        parameters
            .filter_map(|parameter| {
                let text = |member| parameter[member].as_str();
                let (place, name) = (text("in")?, text("name")?);
                let position = in_path.iter().position(|known| *known == name);
                let key = match position {
                    Some(position) if place == "path" => position.to_string(),
                    _ => name.to_owned(),
                };
                Some(((place, key), parameter))
            })
            .collect()
    }

    fn compare_parameters(&self, new: &Self, comparison: &mut Comparison<'a>) {
        let (old, new) = (self.parameters(), new.parameters());
        let name = |node: &'a Value| node["name"].as_str().unwrap_or_default();
        let is_required = |node: &Value| node["required"] == true;
        for ((place, _), after) in new.iter().filter(|(key, _)| !old.contains_key(*key)) {
            let at = format!("{place} parameter {}", name(after));
            if is_required(after) {
                comparison.breaking(&at, "required parameter added");
            } else {
                comparison.compatible(&at, "added");
            }
        }
        for (key, before) in &old {
            let at = format!("{} parameter {}", key.0, name(before));
            let Some(after) = new.get(key) else {
                comparison.breaking(&at, "removed");
                continue;
            };
            if name(before) != name(after) {
                comparison.breaking(&at, format!("renamed to {}", name(after)));
            }
            match (is_required(before), is_required(after)) {
                (false, true) => comparison.breaking(&at, "now required"),
                (true, false) => comparison.compatible(&at, "no longer required"),
                _ => {}
            }
            for detail in ["style", "explode"] {
                if before.get(detail) != after.get(detail) {
                    comparison.compatible(&at, format!("{detail} changed"));
                }
            }
            if let (Some(before), Some(after)) = (before.get("schema"), after.get("schema")) {
                comparison.schemas(&[before], &[after], Direction::Request, &at);
            }
        }
    }

    fn compare_requests(&self, new: &Self, comparison: &mut Comparison<'a>) {
        let body =
            |operation: &Self| resolve(operation.document, operation.node.get("requestBody")?).ok();
        let (before, after) = (body(self), body(new));
        let is_required = |body: Option<&Value>| {
            body.and_then(|body| body.get("required")) == Some(&Value::Bool(true))
        };
        match (before, after) {
            (None, Some(_)) if is_required(after) => {
                comparison.breaking("request", "body added, required")
            }
            (None, Some(_)) => comparison.breaking("request", "body added"),
            (Some(_), None) => comparison.breaking("request", "body removed"),
            (Some(_), Some(_)) if is_required(before) != is_required(after) => {
                comparison.breaking(
                    "request",
                    if is_required(after) {
                        "body now required"
                    } else {
                        "body no longer required"
                    },
                );
            }
            _ => {}
        }
        if let (Some(before), Some(after)) = (before, after) {
            compare_content(before, after, Direction::Request, "request", comparison);
        }
    }

    fn compare_responses(&self, new: &Self, comparison: &mut Comparison<'a>) {
        let (old, new) = (self.responses(), new.responses());
        let successes = |responses: &BTreeMap<&'a str, &'a Value>| {
            responses.keys().any(|status| status.starts_with('2'))
        };
        for status in new.keys().filter(|status| !old.contains_key(*status)) {
            comparison.compatible(&format!("status {status}"), "added");
        }
        for (status, before) in &old {
            let at = format!("status {status}");
            match new.get(status) {
                // All errors are of one type, whatever their status.
                None => {
                    comparison.change(status.starts_with('2') || !successes(&new), &at, "removed")
                }
                Some(after) => compare_content(before, after, Direction::Response, &at, comparison),
            }
        }
    }

    fn responses(&self) -> BTreeMap<&'a str, &'a Value> {
        let responses = self.node["responses"].as_object().into_iter().flatten();
        responses
            .filter_map(|(status, node)| {
                Some((status.as_str(), resolve(self.document, node).ok()?))
            })
            .collect()
    }
}

fn describe_requirement(requirement: &Value) -> String {
    let schemes = requirement.as_object().into_iter().flatten();
    let schemes = schemes.map(|(name, scopes)| {
        let scopes: Vec<_> = scopes
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        if scopes.is_empty() {
            name.clone()
        } else {
            format!("{name} with {}", scopes.join(" "))
        }
    });
    let schemes: Vec<_> = schemes.collect();
    if schemes.is_empty() {
        "no credential".to_owned()
    } else {
        schemes.join(" and ")
    }
}

/// Compares bodies by media type.
fn compare_content<'a>(
    before: &'a Value,
    after: &'a Value,
    direction: Direction,
    at: &str,
    comparison: &mut Comparison<'a>,
) {
    let media_types = |body: &'a Value| -> BTreeMap<&'a str, &'a Value> {
        let content = members(body, "content");
        content
            .map(|(name, media)| (name.as_str(), media))
            .collect()
    };
    let (old, new) = (media_types(before), media_types(after));
    for name in new.keys().filter(|name| !old.contains_key(*name)) {
        // Without a body before, the method returned nothing.
        comparison.change(old.is_empty(), at, format!("{name} added"));
    }
    for (name, before) in &old {
        let Some(after) = new.get(name) else {
            comparison.breaking(at, format!("{name} removed"));
            continue;
        };
        match (before.get("schema"), after.get("schema")) {
            (Some(before), Some(after)) => comparison.schemas(&[before], &[after], direction, at),
            (None, Some(_)) => comparison.breaking(at, format!("{name} now has a schema")),
            (Some(_), None) => comparison.breaking(at, format!("{name} no longer has a schema")),
            (None, None) => {}
        }
    }
}
