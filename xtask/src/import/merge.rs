//! Putting together what was cut out of several documents.

mod rename;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use self::rename::{Renames, component, rename};
use super::cut::{Component, Cut, Operation};
use super::operation::Key;
use super::source;
use crate::openapi::Kind;

/// A base, and what has to be said about it.
pub(super) struct Merged {
    pub(super) base: Value,
    pub(super) warnings: Vec<String>,
}

/// Makes a base of cuts. Where components of the same name differ, the later one gets another name.
pub(super) fn merge(cuts: Vec<Cut>) -> Merged {
    let mut merger = Merger::default();
    for cut in cuts {
        merger.add(cut);
    }
    Merged {
        base: merger.base(),
        warnings: merger.warnings,
    }
}

#[derive(Default)]
struct Merger {
    sources: Vec<(source::Identity, Vec<Key>)>,
    operations: BTreeMap<Key, Operation>,
    components: BTreeMap<Component, Value>,
    /// Of the first cut.
    common: Option<(Option<Value>, Option<Value>)>,
    warnings: Vec<String>,
}

impl Merger {
    fn add(&mut self, mut cut: Cut) {
        self.warnings.append(&mut cut.warnings);
        let renames = self.renames(&cut);
        for ((section, name), new) in &renames {
            let title = cut
                .identity
                .as_ref()
                .map_or("the base", |identity| &identity.title);
            let warning = format!(
                "components.{section}.{name} of {title} differs from the one of another document and is called {new}"
            );
            self.warnings.push(warning);
        }
        let common = self
            .common
            .get_or_insert_with(|| (cut.servers.clone(), cut.security.clone()))
            .clone();
        for (component, mut node) in cut.components {
            rename(
                &mut node,
                Kind::Components.member(component.0).member(""),
                &renames,
            );
            let (section, name) = &component;
            let name = renames.get(&component).unwrap_or(name).clone();
            match self.components.get_mut(&(*section, name.clone())) {
                Some(old) => add_scopes(old, &node),
                None => {
                    self.components.insert((*section, name), node);
                }
            }
        }
        let mut keys = Vec::new();
        for (key, mut operation) in cut.operations {
            inherit(&mut operation.node, "servers", &cut.servers, &common.0);
            inherit(&mut operation.node, "security", &cut.security, &common.1);
            rename(&mut operation.node, Kind::Operation, &renames);
            for parameter in &mut operation.path_parameters {
                rename(parameter, Kind::Parameter, &renames);
            }
            self.rename_id(&key, &mut operation.node);
            self.operations.insert(key.clone(), operation);
            keys.push(key);
        }
        if let Some(identity) = cut.identity {
            match self
                .sources
                .iter_mut()
                .find(|(known, _)| *known == identity)
            {
                Some((_, known)) => known.append(&mut keys),
                None => self.sources.push((identity, keys)),
            }
        }
    }

    /// New names for the components of a cut that differ from ours of the same name, directly or in what they refer to.
    fn renames(&self, cut: &Cut) -> Renames {
        let mut renames = Renames::new();
        loop {
            let mut more = Renames::new();
            for (component, node) in cut
                .components
                .iter()
                .filter(|(component, _)| !renames.contains_key(*component))
            {
                let Some(ours) = self.components.get(component) else {
                    continue;
                };
                let mut node = node.clone();
                rename(
                    &mut node,
                    Kind::Components.member(component.0).member(""),
                    &renames,
                );
                if without_scopes(ours) != without_scopes(&node) {
                    more.insert(component.clone(), self.free_name(component, cut));
                }
            }
            if more.is_empty() {
                return renames;
            }
            renames.extend(more);
        }
    }

    fn free_name(&self, (section, name): &Component, cut: &Cut) -> String {
        let mut number = 2_usize;
        loop {
            let component = (*section, format!("{name}_{number}"));
            if !self.components.contains_key(&component) && !cut.components.contains_key(&component)
            {
                return component.1;
            }
            number += 1;
        }
    }

    /// Operation ids are unique in a document, but not in several.
    fn rename_id(&mut self, key: &Key, operation: &mut Value) {
        let id = operation["operationId"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        let is_taken = |id: &str| {
            self.operations
                .values()
                .any(|other| other.node["operationId"] == id)
        };
        if is_taken(&id) {
            let new = (2_usize..)
                .map(|number| format!("{id}_{number}"))
                .find(|new| !is_taken(new))
                .unwrap_or_default();
            self.warnings.push(format!(
                "{key}: its operationId {id} is that of another operation; it is called {new}"
            ));
            operation["operationId"] = json!(new);
        }
    }

    fn base(&mut self) -> Value {
        self.prune_scopes();
        let mut components = Map::new();
        for ((section, name), node) in &self.components {
            let section = components.entry(*section).or_insert_with(|| json!({}));
            section[name] = node.clone();
        }
        let mut base = json!({
            "openapi": "3.0.3",
            "x-sources": source::write(&self.sources),
            "info": {
                "title": self.sources.first().map_or("", |(identity, _)| &identity.title),
                "version": self.sources.first().map_or("", |(identity, _)| &identity.version),
            },
            "paths": self.paths(),
            "components": components,
        });
        let (servers, security) = self.common.clone().unwrap_or_default();
        for (name, value) in [("servers", servers), ("security", security)] {
            if let Some(value) = value {
                base[name] = value;
            }
        }
        base
    }

    fn paths(&self) -> Value {
        let mut by_path: BTreeMap<&str, Vec<(&Key, &Operation)>> = BTreeMap::new();
        for (key, operation) in &self.operations {
            by_path.entry(&key.path).or_default().push((key, operation));
        }
        by_path
            .into_iter()
            .map(|(path, operations)| (path.to_owned(), self.path_item(&operations)))
            .collect()
    }

    /// What all operations at a path have in common stays with the path.
    fn path_item(&self, operations: &[(&Key, &Operation)]) -> Value {
        let mut item = Map::new();
        let in_common = |(_, first): &(&Key, &Operation)| {
            operations.iter().all(|(_, other)| {
                other.path_parameters == first.path_parameters
                    && other.path_servers == first.path_servers
            })
        };
        let is_common = operations.first().is_some_and(in_common);
        for (key, operation) in operations {
            let mut node = operation.node.clone();
            if is_common {
                if !operation.path_parameters.is_empty() {
                    item.insert("parameters".into(), json!(operation.path_parameters));
                }
                if let Some(servers) = &operation.path_servers {
                    item.insert("servers".into(), servers.clone());
                }
            } else {
                self.take_over(operation, &mut node);
            }
            item.insert(key.method.to_owned(), node);
        }
        Value::Object(item)
    }

    /// Gives an operation what its path had in its own document.
    fn take_over(&self, operation: &Operation, node: &mut Value) {
        let own = node["parameters"].as_array().cloned().unwrap_or_default();
        let own_names: BTreeSet<_> = own
            .iter()
            .filter_map(|parameter| self.parameter_name(parameter))
            .collect();
        let inherited = operation.path_parameters.iter();
        let inherited = inherited.filter(|parameter| {
            self.parameter_name(parameter)
                .is_none_or(|name| !own_names.contains(&name))
        });
        let parameters: Vec<_> = inherited.cloned().chain(own.iter().cloned()).collect();
        if !parameters.is_empty() {
            node["parameters"] = json!(parameters);
        }
        if let Some(servers) = operation
            .path_servers
            .as_ref()
            .filter(|_| node.get("servers").is_none())
        {
            node["servers"] = servers.clone();
        }
    }

    fn parameter_name(&self, parameter: &Value) -> Option<(String, String)> {
        let reference = parameter["$ref"].as_str().and_then(component);
        let parameter =
            reference.map_or(Some(parameter), |component| self.components.get(&component))?;
        let text = |name: &str| parameter[name].as_str().map(ToOwned::to_owned);
        Some((text("in")?, text("name")?))
    }

    /// Leaves only the scopes that operations need.
    fn prune_scopes(&mut self) {
        let common = self
            .common
            .as_ref()
            .and_then(|(_, security)| security.as_ref());
        let requirements = self
            .operations
            .values()
            .filter_map(|operation| operation.node.get("security"));
        let used: BTreeSet<String> = requirements
            .chain(common)
            .filter_map(Value::as_array)
            .flatten()
            .filter_map(Value::as_object)
            .flat_map(Map::values)
            .filter_map(Value::as_array)
            .flatten()
            .filter_map(Value::as_str)
            .map(ToOwned::to_owned)
            .collect();
        for ((section, _), node) in &mut self.components {
            let flows = node
                .get_mut("flows")
                .filter(|_| *section == "securitySchemes")
                .and_then(Value::as_object_mut);
            for (_, flow) in flows.into_iter().flatten() {
                if let Some(scopes) = flow.get_mut("scopes").and_then(Value::as_object_mut) {
                    scopes.retain(|name, _| used.contains(name));
                }
            }
        }
    }
}

/// Writes down what an operation has from its own document if the base has something else.
fn inherit(operation: &mut Value, name: &str, own: &Option<Value>, common: &Option<Value>) {
    if own != common && operation.get(name).is_none() {
        match own {
            Some(value) => operation[name] = value.clone(),
            None if name == "security" => operation[name] = json!([]),
            None => {}
        }
    }
}

fn without_scopes(node: &Value) -> Value {
    let mut node = node.clone();
    if let Some(flows) = node.get_mut("flows").and_then(Value::as_object_mut) {
        for (_, flow) in flows {
            flow["scopes"] = json!({});
        }
    }
    node
}

fn add_scopes(old: &mut Value, new: &Value) {
    let Some(flows) = old.get_mut("flows").and_then(Value::as_object_mut) else {
        return;
    };
    for (name, flow) in flows {
        let new = new
            .pointer(&format!("/flows/{name}/scopes"))
            .and_then(Value::as_object);
        if let (Some(scopes), Some(new)) =
            (flow.get_mut("scopes").and_then(Value::as_object_mut), new)
        {
            scopes.extend(new.clone());
        }
    }
}
