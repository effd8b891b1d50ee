//! Cutting operations out of a document, with everything that they refer to.

use std::borrow::Cow;
use std::collections::{BTreeMap, VecDeque};

use anyhow::{Context as _, Result, bail};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

use super::normalise::normalise;
use super::operation::{Key, item_of};
use super::source::Identity;
use crate::document::local;
use crate::openapi::Kind;

/// A component, by the name of its map (`schemas`) and its own.
pub(super) type Component = (&'static str, String);

/// What was cut out of one document.
#[derive(Debug, Default)]
pub(super) struct Cut {
    pub(super) identity: Option<Identity>,
    pub(super) operations: BTreeMap<Key, Operation>,
    pub(super) components: BTreeMap<Component, Value>,
    pub(super) servers: Option<Value>,
    /// The security of operations that do not have their own.
    pub(super) security: Option<Value>,
    pub(super) warnings: Vec<String>,
}

/// An operation, and what it has in common with others at its path.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Operation {
    pub(super) node: Value,
    pub(super) path_parameters: Vec<Value>,
    pub(super) path_servers: Option<Value>,
}

/// Cuts operations out of a document.
///
/// # Errors
///
/// References that lead nowhere or out of the document, with the operation and the place.
pub(super) fn cut(document: &Value, identity: Option<Identity>, keys: &[Key]) -> Result<Cut> {
    let mut cutter = Cutter {
        document,
        cut: Cut::default(),
        queue: VecDeque::new(),
    };
    for key in keys {
        cutter.operation(key).with_context(|| key.to_string())?;
    }
    let part = |name: &str| {
        let node = document.get(name)?;
        Some(normalise(node, Kind::Document.member(name)))
    };
    let (servers, security) = (part("servers"), part("security"));
    let mut cut = cutter.cut;
    if let Some(security) = &security {
        schemes(document, security, &mut cut).context("security")?;
    }
    Ok(Cut {
        identity,
        servers,
        security,
        ..cut
    })
}

struct Cutter<'a> {
    document: &'a Value,
    cut: Cut,
    /// Components that were referred to, but not cut yet: what they are, and where they are in the document.
    queue: VecDeque<(Component, Kind, &'a Value, String)>,
}

impl<'a> Cutter<'a> {
    fn operation(&mut self, key: &Key) -> Result<()> {
        let paths = self
            .document
            .get("paths")
            .context("the document has no paths")?;
        let item = paths
            .get(&key.path)
            .context("the document does not have this path")?;
        let item = item_of(self.document, item)
            .context("the path item is a reference that leads nowhere")?;
        let part = |name: &str| {
            item.get(name)
                .map(|node| normalise(node, Kind::PathItem.member(name)))
        };
        let mut node = part(key.method).context("the document does not have this operation")?;
        let id = node["operationId"].as_str().filter(|id| !id.is_empty());
        if id.is_none() {
            let id = invented_id(key);
            self.cut
                .warnings
                .push(format!("{key}: has no operationId; it is called {id}"));
            node["operationId"] = json!(id);
        }
        self.references(&mut node, Kind::Operation, key.method)?;
        let mut path_parameters = part("parameters").unwrap_or_else(|| json!([]));
        self.references(
            &mut path_parameters,
            Kind::PathItem.member("parameters"),
            "parameters",
        )?;
        while let Some((component, kind, node, place)) = self.queue.pop_front() {
            let mut node = normalise(node, kind);
            self.references(&mut node, kind, &place)?;
            self.cut.components.insert(component, node);
        }
        if let Some(security) = node.get("security") {
            schemes(self.document, security, &mut self.cut)?;
        }
        let path_parameters = match path_parameters {
            Value::Array(parameters) => parameters,
            _ => Vec::new(),
        };
        let operation = Operation {
            node,
            path_parameters,
            path_servers: part("servers"),
        };
        self.cut.operations.insert(key.clone(), operation);
        Ok(())
    }

    /// Notes what a node refers to, and writes all references in one form.
    fn references(&mut self, node: &mut Value, kind: Kind, at: &str) -> Result<()> {
        match node {
            Value::Object(members) => {
                if let (Some(section), Some(Value::String(reference))) =
                    (kind.component(), members.get_mut("$ref"))
                {
                    *reference = self
                        .follow(reference, section, kind)
                        .with_context(|| at.to_owned())?;
                    return Ok(());
                }
                if kind == Kind::Discriminator {
                    self.mapping(members, at);
                    return Ok(());
                }
                for (name, value) in members.iter_mut() {
                    self.references(value, kind.member(name), &format!("{at}.{name}"))?;
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.references(item, kind.item(), &format!("{at}[{index}]"))?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// The targets of a discriminator are referred to as well, by reference or by name.
    fn mapping(&mut self, discriminator: &mut Map<String, Value>, at: &str) {
        let Some(Value::Object(mapping)) = discriminator.get_mut("mapping") else {
            return;
        };
        let mut kept = Map::new();
        for (value, target) in std::mem::take(mapping) {
            let target = target.as_str().unwrap_or_default();
            let named = format!("/components/schemas/{target}");
            let reference = if self.document.pointer(&named).is_some() {
                format!("#{named}")
            } else {
                target.to_owned()
            };
            match self.follow(&reference, "schemas", Kind::Schema) {
                Ok(reference) => {
                    kept.insert(value, json!(reference));
                }
                Err(error) => {
                    let warning = format!("{at}.mapping.{value}: {error}; the entry is left out");
                    self.cut.warnings.push(warning);
                }
            }
        }
        if kept.is_empty() {
            discriminator.remove("mapping");
        } else {
            *mapping = kept;
        }
    }

    /// Queues the target of a reference, and returns the reference to it in what is cut.
    fn follow(&mut self, reference: &str, section: &'static str, kind: Kind) -> Result<String> {
        let mut reference = decoded(reference);
        let mut node = self.target(&reference)?;
        // What is only a reference itself is left out.
        for hops in 0.. {
            let Some(Value::String(next)) = node.get("$ref").filter(|_| is_alias(node, kind))
            else {
                break;
            };
            if hops == 32 {
                bail!("{reference} refers to itself");
            }
            reference = decoded(next);
            node = self.target(&reference)?;
        }
        let pointer = reference.strip_prefix('#').unwrap_or_default();
        let name = component_name(pointer, section);
        let component = (section, name.clone());
        if !self.cut.components.contains_key(&component) {
            // Noted before it is read, because it may refer to itself.
            self.cut.components.insert(component.clone(), Value::Null);
            let place = unescaped(&pointer.trim_start_matches('/').replace('/', "."));
            self.queue.push_back((component, kind, node, place));
        }
        Ok(format!("#/components/{section}/{}", escaped(&name)))
    }

    fn target(&self, reference: &str) -> Result<&'a Value> {
        if !reference.starts_with('#') {
            bail!(
                "{reference} is outside of the document, or not a reference; bundle the document into one file first"
            );
        }
        local(self.document, reference)
            .with_context(|| format!("{reference} is not in the document"))
    }
}

/// Whether a node is a reference without any other effect.
fn is_alias(node: &Value, kind: Kind) -> bool {
    let normalised = normalise(&json!({ "$ref": "" }), kind);
    let members = node.as_object().map_or(0, Map::len);
    members == 1 || {
        let mut node = node.clone();
        node["$ref"] = json!("");
        normalise(&node, kind) == normalised
    }
}

/// The name of a component that a JSON pointer leads to. Other nodes get one made of the pointer's parts.
fn component_name(pointer: &str, section: &str) -> String {
    let own = pointer
        .strip_prefix("/components/")
        .and_then(|rest| rest.split_once('/'));
    match own {
        Some((found, name)) if found == section && !name.contains('/') => unescaped(name),
        _ => {
            let rest = unescaped(own.map_or(pointer, |(_, rest)| rest));
            let parts = rest.split(|c: char| !c.is_ascii_alphanumeric() && !"_-.".contains(c));
            parts
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join("_")
        }
    }
}

fn unescaped(name: &str) -> String {
    name.replace("~1", "/").replace("~0", "~")
}

fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// A reference without percent encoding, which some tools apply to `{` and `}`.
fn decoded(reference: &str) -> String {
    let decoded = percent_decode_str(reference).decode_utf8();
    decoded.map_or_else(|_| reference.to_owned(), Cow::into_owned)
}

/// A name for an operation without one: `get /zones/{id}` is `getZonesId`.
fn invented_id(key: &Key) -> String {
    let words = key
        .path
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty());
    let words = words.map(|word| {
        let (first, rest) = word.split_at(1);
        first.to_ascii_uppercase() + rest
    });
    std::iter::once(key.method.to_owned())
        .chain(words)
        .collect()
}

/// Cuts the security schemes that requirements name.
fn schemes(document: &Value, security: &Value, cut: &mut Cut) -> Result<()> {
    let names = security
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .flat_map(Map::keys);
    for name in names {
        let scheme = document
            .get("components")
            .and_then(|components| components.get("securitySchemes")?.get(name));
        let scheme =
            scheme.with_context(|| format!("the security scheme {name} is not in the document"))?;
        let scheme = crate::document::resolve(document, scheme)
            .ok()
            .context("the security scheme is a reference that leads nowhere")?;
        cut.components.insert(
            ("securitySchemes", name.clone()),
            normalise(scheme, Kind::SecurityScheme),
        );
    }
    Ok(())
}
