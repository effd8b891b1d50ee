//! Finding schemas, and seeing objects behind references and combinations.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::members::Members;
use crate::document::{list, members_mut};

/// A JSON object.
pub(super) type Object = Map<String, Value>;

/// How references to named schemas begin.
pub(super) const PREFIX: &str = "#/components/schemas/";

/// The name of the schema that a node refers to: `{$ref}`, or `{allOf: [{$ref}]}`, which can have a description, but no members of its own.
pub(super) fn reference(schema: &Value) -> Option<&str> {
    let node = match schema.get("allOf") {
        None => schema,
        Some(_) => {
            let object = schema.as_object()?;
            let own = |name: &String| name != "allOf" && name != "type" && is_structural(name);
            match schema.get("allOf")?.as_array()?.as_slice() {
                [only] if !object.keys().any(own) => only,
                _ => return None,
            }
        }
    };
    node.get("$ref")?.as_str()?.strip_prefix(PREFIX)
}

/// Whether a member says something about the values of a schema, rather than about the schema.
pub(super) fn is_structural(member: &str) -> bool {
    !matches!(
        member,
        "description"
            | "title"
            | "nullable"
            | "readOnly"
            | "writeOnly"
            | "deprecated"
            | "default"
            | "example"
            | "examples"
            | "externalDocs"
            | "xml"
            | "required"
            | "minProperties"
            | "maxProperties"
            | "not"
    )
}

/// Whether a schema says nothing about its values.
pub(super) fn is_neutral(schema: &Value) -> bool {
    schema.as_object().is_none_or(|object| {
        !object.keys().any(|member| is_structural(member))
            || (object.get("type").is_some_and(|value| value == "object")
                && object
                    .keys()
                    .all(|member| member == "type" || !is_structural(member)))
    })
}

/// The parts of a combination, without those that only allow `null`.
pub(super) fn parts<'a>(schema: &'a Value, combination: &str) -> Vec<&'a Value> {
    list(schema, combination)
        .filter(|part| !is_null(part))
        .collect()
}

/// Whether a schema allows nothing but `null`.
pub(super) fn is_null(schema: &Value) -> bool {
    schema["type"] == "null"
        || schema["enum"]
            .as_array()
            .is_some_and(|values| !values.is_empty() && values.iter().all(Value::is_null))
}

/// The schemas directly below a schema.
pub(super) fn children_mut(schema: &mut Value) -> Vec<&mut Value> {
    let Some(object) = schema.as_object_mut() else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (member, value) in object {
        match (member.as_str(), value) {
            ("properties", Value::Object(properties)) => found.extend(properties.values_mut()),
            ("items" | "additionalProperties" | "not", child @ Value::Object(_)) => {
                found.push(child)
            }
            ("allOf" | "anyOf" | "oneOf", Value::Array(parts)) => found.extend(parts),
            _ => {}
        }
    }
    found
}

/// The named schemas of a document.
pub(crate) fn named(spec: &Value) -> Option<&Object> {
    spec.pointer("/components/schemas")?.as_object()
}

/// The named schemas of a document.
pub(crate) fn named_mut(spec: &mut Value) -> Option<&mut Object> {
    spec.pointer_mut("/components/schemas")?.as_object_mut()
}

/// Calls `visit` with each reference at or below a node.
pub(super) fn each_reference(node: &mut Value, visit: &mut dyn FnMut(&mut String)) {
    match node {
        Value::Object(members) => {
            for (name, value) in members {
                match value {
                    Value::String(to) if name == "$ref" => visit(to),
                    _ => each_reference(value, visit),
                }
            }
        }
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| each_reference(item, visit)),
        _ => {}
    }
}

/// Calls `visit` with each named schema, and with those of parameters, bodies and responses.
pub(super) fn each_root(spec: &mut Value, visit: &mut dyn FnMut(Option<&str>, &mut Value)) {
    for (name, schema) in named_mut(spec).into_iter().flatten() {
        visit(Some(name), schema);
    }
    each_used(spec, &mut |_, _, schema| visit(None, schema));
}

/// What a schema of an operation is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A parameter, by name.
    Parameter(String),
    /// The body of the request.
    Body,
    /// The body of a response, by status.
    Response(String),
}

/// Calls `visit` with the operationId, the place and the schema of everything that operations send and receive.
pub(super) fn each_used(spec: &mut Value, visit: &mut dyn FnMut(&str, &Place, &mut Value)) {
    for (_, operation) in super::refusal::operations_mut(spec) {
        let id = operation["operationId"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        let parameters = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut);
        for parameter in parameters.into_iter().flatten() {
            let name = parameter["name"].as_str().unwrap_or_default().to_owned();
            if let Some(schema) = parameter.get_mut("schema") {
                visit(&id, &Place::Parameter(name), schema);
            }
        }
        if let Some(body) = operation.get_mut("requestBody") {
            each_media(body, &mut |schema| visit(&id, &Place::Body, schema));
        }
        for (status, response) in members_mut(operation, "responses") {
            let place = Place::Response(status.clone());
            each_media(response, &mut |schema| visit(&id, &place, schema));
        }
    }
}

fn each_media(body: &mut Value, visit: &mut dyn FnMut(&mut Value)) {
    let media = members_mut(body, "content").map(|(_, media)| media);
    media
        .filter_map(|media| media.get_mut("schema"))
        .for_each(visit);
}

/// The named schemas of a document, as its author wrote them.
#[derive(Debug)]
pub(super) struct Schemas {
    named: Object,
    replaced: BTreeSet<String>,
    children: BTreeMap<String, Vec<String>>,
}

impl Schemas {
    /// Those of `spec`. What is `replaced` by a type of ours is never looked into.
    pub(super) fn of(spec: &Value, replaced: &BTreeSet<String>) -> Self {
        let named = named(spec).cloned().unwrap_or_default();
        let mut children: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, schema) in &named {
            for base in parts(schema, "allOf").into_iter().filter_map(reference) {
                children
                    .entry(base.to_owned())
                    .or_default()
                    .push(name.clone());
            }
        }
        Self {
            named,
            replaced: replaced.clone(),
            children,
        }
    }

    /// The schema of that name, unless a type of ours takes its place.
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.named
            .get(name)
            .filter(|_| !self.replaced.contains(name))
    }

    /// The names of the schemas that extend the one of that name by `allOf`.
    pub(super) fn children(&self, name: &str) -> &[String] {
        self.children.get(name).map_or(&[], Vec::as_slice)
    }

    /// Follows references. `None`: to a type of ours, to nothing, or in a circle.
    pub(super) fn resolve<'a>(&'a self, schema: &'a Value) -> Option<&'a Value> {
        let mut schema = schema;
        for _ in 0..32 {
            match reference(schema) {
                Some(name) => schema = self.get(name)?,
                None => return Some(schema),
            }
        }
        None
    }

    /// The type of a schema that is no combination.
    pub(super) fn kind<'a>(&'a self, schema: &'a Value) -> Option<&'a str> {
        self.resolve(schema)?.get("type")?.as_str()
    }

    /// The members of an object, own and combined ones. `None`: it is not an object.
    pub(super) fn members(&self, schema: &Value, seen: &[String]) -> Option<Members> {
        let mut seen = seen.to_vec();
        if let Some(name) = reference(schema) {
            if seen.iter().any(|known| known == name) {
                return Some(Members::default());
            }
            let target = self.get(name)?;
            seen.push(name.to_owned());
            let mut members = self.members(target, &seen)?;
            members.expanded.push(name.to_owned());
            return Some(members);
        }
        let object = schema.as_object()?;
        let kind = object.get("type").and_then(Value::as_str);
        let mut is_object = kind == Some("object")
            || object.contains_key("properties")
            || object.contains_key("additionalProperties");
        if kind.is_some_and(|kind| kind != "object") || object.contains_key("enum") {
            return None;
        }
        let mut members = Members::default();
        for part in parts(schema, "allOf")
            .into_iter()
            .filter(|part| !is_neutral(part) || part.get("required").is_some())
        {
            match self.members(part, &seen) {
                Some(part) => {
                    is_object |= !part.properties.is_empty() || part.is_object;
                    members.meet(part);
                }
                None if is_neutral(part) => members.require(part),
                None => return None,
            }
        }
        for combination in ["oneOf", "anyOf"] {
            let variants = parts(schema, combination);
            let views: Option<Vec<_>> = variants
                .iter()
                .map(|part| self.members(part, &seen))
                .collect();
            match views {
                Some(views) if !views.is_empty() => {
                    is_object = true;
                    let mut joined = Members::join(views, self);
                    joined.required.clear();
                    members.meet(joined);
                }
                Some(_) => {}
                None if object.contains_key("properties") => {}
                None => return None,
            }
        }
        if !is_object {
            return None;
        }
        members.is_object = true;
        let mut own = Members {
            is_object,
            ..Members::default()
        };
        own.require(schema);
        if let Some(properties) = object.get("properties").and_then(Value::as_object) {
            own.properties = properties.clone();
        }
        own.additional = object.get("additionalProperties").cloned();
        members.meet(own);
        Some(members)
    }

    /// A schema for what is allowed by either. Objects are marked to be [joined](super::unions) later.
    pub(super) fn join(&self, one: &Value, other: &Value) -> Value {
        if one == other || is_neutral(other) && other.get("type").is_none() {
            return one.clone();
        }
        if is_neutral(one) && one.get("type").is_none() {
            return other.clone();
        }
        match (self.kind(one), self.kind(other)) {
            (Some("string"), Some("string")) => {
                let values = |schema| -> Option<Vec<Value>> {
                    self.resolve(schema)?.get("enum")?.as_array().cloned()
                };
                match (values(one), values(other)) {
                    (Some(mut values), Some(more)) => {
                        values.extend(more);
                        json!({ "type": "string", "enum": values })
                    }
                    _ => json!({ "type": "string" }),
                }
            }
            (Some("integer"), Some("integer")) => json!({ "type": "integer" }),
            (Some("integer" | "number"), Some("integer" | "number")) => json!({ "type": "number" }),
            (Some("boolean"), Some("boolean")) => json!({ "type": "boolean" }),
            (Some("array"), Some("array")) => {
                let items = |schema| self.resolve(schema)?.get("items").cloned();
                let items = match (items(one), items(other)) {
                    (Some(one), Some(other)) => self.join(&one, &other),
                    _ => json!({}),
                };
                json!({ "type": "array", "items": items })
            }
            _ => json!({ "anyOf": [one, other], super::unions::JOINED: true }),
        }
    }
}
