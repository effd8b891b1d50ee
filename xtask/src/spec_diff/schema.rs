//! One view of a schema, however it is written: references followed, `allOf` merged, OpenAPI 3.1 read like 3.0.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::local;

/// The nodes that make up a schema. Several where members of an `allOf` describe the same property.
pub(super) type Nodes<'a> = Vec<&'a Value>;

/// What a schema says, as far as it is compared.
#[derive(Debug, Default)]
pub(super) struct Shape<'a> {
    /// Every node that was read: wrappers, targets of references, members of `allOf`.
    pub(super) nodes: Nodes<'a>,
    /// Name under `components.schemas`, if it has one.
    name: Option<&'a str>,
    pub(super) types: BTreeSet<&'a str>,
    pub(super) nullable: bool,
    pub(super) format: Option<&'a str>,
    pub(super) values: BTreeSet<String>,
    pub(super) properties: BTreeMap<&'a str, Nodes<'a>>,
    pub(super) required: BTreeSet<&'a str>,
    pub(super) items: Nodes<'a>,
    pub(super) map_of: Nodes<'a>,
    /// Members of `oneOf` and `anyOf`, without `null`.
    pub(super) alternatives: Nodes<'a>,
    pub(super) read_only: bool,
    pub(super) write_only: bool,
    /// Defaults, bounds and patterns.
    pub(super) bounds: BTreeSet<&'static str>,
}

const BOUNDS: [&str; 13] = [
    "default",
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

impl<'a> Shape<'a> {
    /// Reads a schema.
    pub(super) fn of(document: &'a Value, nodes: &[&'a Value]) -> Self {
        let mut shape = Self::default();
        for node in nodes {
            shape.add(document, node);
        }
        if shape.types.is_empty() {
            // What many documents leave to be understood.
            let implied = [
                (
                    !shape.properties.is_empty() || !shape.map_of.is_empty(),
                    "object",
                ),
                (!shape.items.is_empty(), "array"),
                (!shape.values.is_empty(), "string"),
            ];
            shape.types.extend(
                implied
                    .into_iter()
                    .filter(|(implied, _)| *implied)
                    .map(|(_, name)| name),
            );
        }
        shape
    }

    fn add(&mut self, document: &'a Value, node: &'a Value) {
        // An address, because equal nodes at different places are different nodes.
        if self.nodes.iter().any(|known| std::ptr::eq(*known, node)) {
            return;
        }
        self.nodes.push(node);
        let flag = |member| node.get(member) == Some(&Value::Bool(true));
        self.read_only |= flag("readOnly");
        self.write_only |= flag("writeOnly");
        self.nullable |= flag("nullable");
        if let Some(reference) = node.get("$ref").and_then(Value::as_str) {
            self.name = self
                .name
                .or(reference.strip_prefix("#/components/schemas/"));
            if let Some(target) = local(document, reference) {
                self.add(document, target);
            }
        }
        self.add_types(node);
        self.format = self.format.or(node.get("format").and_then(Value::as_str));
        let constant = node.get("const").into_iter();
        let values = node
            .get("enum")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .chain(constant);
        self.values
            .extend(values.filter(|value| !value.is_null()).map(text));
        for (name, property) in node
            .get("properties")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            self.properties.entry(name).or_default().push(property);
        }
        let required = node.get("required").and_then(Value::as_array);
        self.required
            .extend(required.into_iter().flatten().filter_map(Value::as_str));
        self.items.extend(node.get("items"));
        self.map_of.extend(
            node.get("additionalProperties")
                .filter(|value| value.is_object()),
        );
        self.bounds
            .extend(BOUNDS.iter().filter(|bound| node.get(**bound).is_some()));
        for part in parts(node, "allOf") {
            self.add(document, part);
        }
        for combination in ["oneOf", "anyOf"] {
            let (null, others): (Nodes<'a>, Nodes<'a>) =
                parts(node, combination).partition(|part| is_null(part));
            self.nullable |= !null.is_empty();
            match others.as_slice() {
                // OpenAPI 3.1's way to write `nullable`.
                [only] => self.add(document, only),
                _ => self.alternatives.extend(others),
            }
        }
    }

    fn add_types(&mut self, node: &'a Value) {
        let types = match node.get("type") {
            Some(Value::String(name)) => vec![name.as_str()],
            Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        self.nullable |= types.contains(&"null");
        self.types
            .extend(types.into_iter().filter(|name| *name != "null"));
    }

    /// Its name, unless it is so simple that its place says more.
    pub(super) fn title(&self) -> Option<&'a str> {
        let is_simple =
            self.properties.is_empty() && self.values.is_empty() && self.alternatives.is_empty();
        self.name.filter(|_| !is_simple)
    }

    /// Its type in words. Formats are told where they change the type in Rust.
    pub(super) fn describe(&self) -> String {
        if !self.alternatives.is_empty() {
            return format!("one of {} schemas", self.alternatives.len());
        }
        let types = self.types.iter().copied().collect::<Vec<_>>().join(" or ");
        match (types.is_empty(), self.telling_format()) {
            (true, _) => "anything".to_owned(),
            (false, Some(format)) => format!("{types} ({format})"),
            (false, None) => types,
        }
    }

    /// The format, if it changes the type in Rust.
    fn telling_format(&self) -> Option<&'a str> {
        self.format.filter(|format| {
            matches!(
                *format,
                "uuid" | "date" | "date-time" | "password" | "binary" | "byte"
            )
        })
    }
}

fn parts<'a>(node: &'a Value, combination: &str) -> impl Iterator<Item = &'a Value> {
    node.get(combination)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

fn is_null(node: &Value) -> bool {
    node.get("type").is_some_and(|kind| kind == "null")
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), ToOwned::to_owned)
}
