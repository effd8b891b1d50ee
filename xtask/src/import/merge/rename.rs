//! Letting references follow when components get other names.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::import::cut::Component;
use crate::openapi::Kind;

/// The new names of components.
pub(super) type Renames = BTreeMap<Component, String>;

/// The component that a reference names.
pub(super) fn component(reference: &str) -> Option<Component> {
    let (section, name) = reference.strip_prefix("#/components/")?.split_once('/')?;
    let (section, _) = Kind::Components
        .members()
        .iter()
        .find(|(known, _)| *known == section)?;
    Some((section, name.to_owned()))
}

/// Lets references name components as they are called now.
pub(super) fn rename(node: &mut Value, kind: Kind, renames: &Renames) {
    if renames.is_empty() {
        return;
    }
    let renamed = |reference: &str| {
        let component = component(reference)?;
        let new = renames.get(&component)?;
        Some(json!(format!("#/components/{}/{new}", component.0)))
    };
    match node {
        Value::Object(members) => {
            for (name, value) in members.iter_mut() {
                let is_reference = (name == "$ref" && kind.component().is_some())
                    || name == "mapping" && kind == Kind::Discriminator;
                match value {
                    Value::String(reference) if is_reference => {
                        if let Some(new) = renamed(reference) {
                            *value = new;
                        }
                    }
                    Value::Object(mapping) if is_reference => {
                        for (_, target) in mapping {
                            if let Some(new) = target.as_str().and_then(renamed) {
                                *target = new;
                            }
                        }
                    }
                    Value::Array(requirements) if name == "security" && kind == Kind::Operation => {
                        rename_schemes(requirements, renames);
                    }
                    _ => rename(value, kind.member(name), renames),
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                rename(item, kind.item(), renames);
            }
        }
        _ => {}
    }
}

fn rename_schemes(requirements: &mut [Value], renames: &Renames) {
    for requirement in requirements.iter_mut().filter_map(Value::as_object_mut) {
        *requirement = std::mem::take(requirement)
            .into_iter()
            .map(|(name, scopes)| {
                let new = renames.get(&("securitySchemes", name.clone())).cloned();
                (new.unwrap_or(name), scopes)
            })
            .collect();
    }
}
