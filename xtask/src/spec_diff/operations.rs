//! Comparing operations: parameters, bodies and status codes.

use std::collections::BTreeMap;

use serde_json::Value;

use super::compare::{Comparison, Direction};
use super::report::{Kind, Report};
use crate::codegen::METHODS;
use crate::document::resolve;

/// Compares every operation of ours with the vendor's at the same path.
pub(super) fn compare(ours: &Value, theirs: &Value) -> Report {
    let mut comparison = Comparison::new(ours, theirs);
    let their_paths: BTreeMap<String, (&String, &Value)> = members(theirs, "paths")
        .map(|(path, item)| (anonymous(path), (path, item)))
        .collect();
    for (path, item) in members(ours, "paths") {
        for (method, operation) in METHODS
            .iter()
            .filter_map(|method| Some((*method, item.get(*method)?)))
        {
            let id = operation
                .get("operationId")
                .and_then(Value::as_str)
                .unwrap_or(method);
            let their = their_paths
                .get(&anonymous(path))
                .and_then(|(their_path, their_item)| {
                    let their_item = resolve(theirs, their_item).ok()?;
                    Some((*their_path, their_item, their_item.get(method)?))
                });
            let Some((their_path, their_item, their_operation)) = their else {
                comparison
                    .report
                    .absent
                    .insert(format!("{id}: {} {path}", method.to_uppercase()));
                continue;
            };
            comparison.report.compared += 1;
            let mine = Operation {
                document: ours,
                path,
                item,
                operation,
            };
            let their = Operation {
                document: theirs,
                path: their_path,
                item: their_item,
                operation: their_operation,
            };
            mine.compare(&their, id, &mut comparison);
        }
    }
    let stale = comparison.deviations.stale().collect();
    Report {
        stale,
        ..comparison.report
    }
}

struct Operation<'a> {
    document: &'a Value,
    path: &'a str,
    item: &'a Value,
    operation: &'a Value,
}

impl<'a> Operation<'a> {
    fn compare(&self, their: &Self, id: &str, comparison: &mut Comparison<'a>) {
        comparison.deviations.meet_members(&[self.operation], id);
        self.compare_parameters(their, id, comparison);
        self.compare_requests(their, id, comparison);
        self.compare_responses(their, id, comparison);
    }

    /// By place and name; those in the path by their position, because their names are not sent.
    fn parameters(&self) -> BTreeMap<(&'a str, String), &'a Value> {
        let in_path: Vec<&str> = self
            .path
            .split('{')
            .skip(1)
            .filter_map(|part| part.split('}').next())
            .collect();
        let lists = [self.item, self.operation]
            .map(|node| node.get("parameters").and_then(Value::as_array));
        let parameters = lists
            .into_iter()
            .flatten()
            .flatten()
            .filter_map(|node| resolve(self.document, node).ok());
        parameters
            .filter_map(|parameter| {
                let text = |member| parameter.get(member).and_then(Value::as_str);
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

    fn compare_parameters(&self, their: &Self, id: &str, comparison: &mut Comparison<'a>) {
        let (ours, theirs) = (self.parameters(), their.parameters());
        let name = |node: &'a Value| node.get("name").and_then(Value::as_str).unwrap_or_default();
        for ((place, _), other) in theirs.iter().filter(|(key, _)| !ours.contains_key(*key)) {
            let at = format!("{id}: {place} parameter {}", name(other));
            let recorded = comparison
                .deviations
                .of_member(&[self.operation], name(other), &at);
            comparison.differ(Kind::Lacking, at, recorded.as_ref());
        }
        for (key, mine) in ours {
            let at = format!("{id}: {} parameter {}", key.0, name(mine));
            let recorded = comparison.deviations.covering(&[mine], &at);
            let Some(other) = theirs.get(&key) else {
                comparison.differ(Kind::Extra, at, recorded.as_ref());
                continue;
            };
            if let (Some(mine), Some(other)) = (mine.get("schema"), other.get("schema")) {
                comparison.schemas(
                    &[mine],
                    &[other],
                    Direction::Request,
                    &at,
                    recorded.as_ref(),
                );
            }
        }
    }

    fn compare_requests(&self, their: &Self, id: &str, comparison: &mut Comparison<'a>) {
        let body = |operation: &Self| {
            let body = operation.operation.get("requestBody")?;
            json(resolve(operation.document, body).ok()?)
        };
        compare_bodies(
            body(self),
            body(their),
            Direction::Request,
            &format!("{id}: request"),
            self.operation,
            comparison,
        );
    }

    fn compare_responses(&self, their: &Self, id: &str, comparison: &mut Comparison<'a>) {
        let (ours, theirs) = (self.responses(), their.responses());
        for (status, other) in &theirs {
            let at = format!("{id}: status {status}");
            match covering(&ours, status, is_class(status)) {
                Some(mine) => compare_bodies(
                    json(mine),
                    json(other),
                    Direction::Response,
                    &at,
                    mine,
                    comparison,
                ),
                None => {
                    let recorded = comparison
                        .deviations
                        .of_member(&[self.operation], status, &at);
                    comparison.differ(Kind::Lacking, at, recorded.as_ref());
                }
            }
        }
        for (status, mine) in ours
            .iter()
            .filter(|(status, _)| !theirs.contains_key(*status) && !is_class(status))
        {
            if covering(&theirs, status, true).is_none() {
                let at = format!("{id}: status {status}");
                let recorded = comparison
                    .deviations
                    .of_member(&[self.operation], status, &at);
                let recorded = recorded.or_else(|| comparison.deviations.covering(&[*mine], &at));
                comparison.differ(Kind::Extra, at, recorded.as_ref());
            }
        }
    }

    fn responses(&self) -> BTreeMap<String, &'a Value> {
        members(self.operation, "responses")
            .filter_map(|(status, node)| {
                Some((status.to_uppercase(), resolve(self.document, node).ok()?))
            })
            .collect()
    }
}

/// The response for a status. A class or the default counts only if `classes` is set: ours are there by rule, and so
/// they don't make up for a status that the vendor documents.
fn covering<'a>(
    responses: &BTreeMap<String, &'a Value>,
    status: &str,
    classes: bool,
) -> Option<&'a Value> {
    let class = status
        .get(..1)
        .map(|digit| format!("{digit}XX"))
        .filter(|_| classes);
    let default = classes.then(|| "DEFAULT".to_owned());
    // Ours have no default; the vendor's is most likely about errors.
    let error = (classes && status == "DEFAULT").then(|| "4XX".to_owned());
    [Some(status.to_owned()), class, default, error]
        .into_iter()
        .flatten()
        .find_map(|key| responses.get(&key).copied())
}

fn is_class(status: &str) -> bool {
    status.ends_with("XX") || status == "DEFAULT"
}

fn compare_bodies<'a>(
    mine: Option<&'a Value>,
    other: Option<&'a Value>,
    direction: Direction,
    at: &str,
    node: &'a Value,
    comparison: &mut Comparison<'a>,
) {
    let recorded = comparison.deviations.covering(&[node], at);
    match (mine, other) {
        (Some(mine), Some(other)) => {
            comparison.schemas(&[mine], &[other], direction, at, recorded.as_ref())
        }
        (Some(_), None) => {
            comparison.differ(Kind::Extra, format!("{at}: a body"), recorded.as_ref())
        }
        (None, Some(_)) => {
            comparison.differ(Kind::Lacking, format!("{at}: a body"), recorded.as_ref())
        }
        (None, None) => {}
    }
}

/// The schema of a body in JSON. Other media types, such as the twin `application/vnd.api+json`, are not looked at.
fn json(body: &Value) -> Option<&Value> {
    let content = body.get("content")?.as_object()?;
    let is_json = |media_type: &str| {
        media_type == "application/json" || media_type.starts_with("application/json;")
    };
    content
        .iter()
        .find(|(media_type, _)| is_json(media_type))
        .and_then(|(_, media)| media.get("schema"))
}

/// A path without the names of its parameters.
fn anonymous(path: &str) -> String {
    let mut parts = path.split('{');
    let mut result = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        result.push_str("{}");
        result.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
    }
    result.trim_end_matches('/').to_owned()
}

fn members<'a>(node: &'a Value, name: &str) -> impl Iterator<Item = (&'a String, &'a Value)> {
    node.get(name)
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
}
