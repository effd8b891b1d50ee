//! One view of a schema, however it is written: references followed, `allOf` merged, the variants of a discriminated type put together.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::{list, local, members};

/// The nodes that make up a schema. Several where members of an `allOf` describe the same property.
pub(super) type Nodes<'a> = Vec<&'a Value>;

/// What a schema says, as far as it is compared.
#[derive(Debug, Default)]
pub(super) struct Shape<'a> {
    /// Every node that was read: wrappers, targets of references, members of `allOf`.
    pub(super) nodes: Nodes<'a>,
    /// Name under `components.schemas`, if it has one.
    name: Option<&'a str>,
    types: BTreeSet<&'a str>,
    pub(super) nullable: bool,
    format: Option<&'a str>,
    pub(super) values: BTreeSet<String>,
    pub(super) properties: BTreeMap<&'a str, Nodes<'a>>,
    pub(super) required: BTreeSet<&'a str>,
    pub(super) items: Nodes<'a>,
    pub(super) map_of: Nodes<'a>,
    /// Whether members that are not listed are ruled out.
    pub(super) is_closed: bool,
    /// Members of a `oneOf` or `anyOf` without discriminator.
    pub(super) alternatives: Nodes<'a>,
    /// Values of a discriminator.
    pub(super) variants: BTreeSet<&'a str>,
    pub(super) read_only: bool,
    pub(super) write_only: bool,
    pub(super) deprecated: bool,
    /// Defaults, bounds and patterns.
    pub(super) bounds: BTreeMap<&'static str, &'a Value>,
}

const BOUNDS: [&str; 14] = [
    "default",
    "pattern",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
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
        let flag = |member| node[member] == true;
        self.read_only |= flag("readOnly");
        self.write_only |= flag("writeOnly");
        self.nullable |= flag("nullable");
        self.deprecated |= flag("deprecated");
        self.is_closed |= node["additionalProperties"] == false;
        if let Some(reference) = node["$ref"].as_str() {
            self.name = self
                .name
                .or(reference.strip_prefix("#/components/schemas/"));
            self.add_target(document, reference);
        }
        self.types.extend(node["type"].as_str());
        self.format = self.format.or(node["format"].as_str());
        let values = list(node, "enum").filter(|value| !value.is_null());
        self.values.extend(values.map(text));
        for (name, property) in members(node, "properties") {
            self.properties.entry(name).or_default().push(property);
        }
        self.required
            .extend(list(node, "required").filter_map(Value::as_str));
        self.items.extend(node.get("items"));
        self.map_of.extend(
            node.get("additionalProperties")
                .filter(|value| value.is_object()),
        );
        self.bounds.extend(
            BOUNDS
                .iter()
                .filter_map(|bound| Some((*bound, node.get(*bound)?))),
        );
        for part in list(node, "allOf") {
            self.add(document, part);
        }
        let discriminator = node.get("discriminator");
        for (value, target) in discriminator
            .into_iter()
            .flat_map(|node| members(node, "mapping"))
        {
            self.variants.insert(value);
            self.add_target(document, target.as_str().unwrap_or_default());
        }
        for part in list(node, "oneOf").chain(list(node, "anyOf")) {
            if discriminator.is_some() {
                self.add(document, part);
            } else {
                self.alternatives.push(part);
            }
        }
    }

    fn add_target(&mut self, document: &'a Value, reference: &str) {
        if let Some(target) = local(document, reference) {
            self.add(document, target);
        }
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
        let mut types = self.types.iter().copied().collect::<Vec<_>>().join(" or ");
        if types.is_empty() {
            types = "anything".to_owned();
        }
        if self.properties.is_empty() && !self.map_of.is_empty() {
            types = "map".to_owned();
        }
        let is_default = matches!(
            (types.as_str(), self.format),
            ("integer", Some("int64")) | ("number", Some("double"))
        );
        match self.format.filter(|_| !is_default) {
            Some(format) => format!("{types} ({format})"),
            None => types,
        }
    }
}

/// A value without the quotes of a string.
pub(super) fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), ToOwned::to_owned)
}
