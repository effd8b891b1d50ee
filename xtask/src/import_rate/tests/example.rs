//! Answers that a schema allows: all members, values out of the lists, one element in each array.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use crate::document::{list, resolve};

/// The name that every key of a map has.
pub(super) const KEY: &str = "any-key";

/// An answer with a body of this schema. A list has three records.
pub(super) fn answer(document: &Value, schema: &Value, rng: &mut Rng) -> Option<Value> {
    let mut example = Example {
        document,
        rng,
        inside: Vec::new(),
    };
    let resolved = resolve(document, schema).ok()?;
    if resolved["type"] == "array" {
        let items = resolved.get("items")?;
        return (0..3)
            .map(|_| example.value(items))
            .collect::<Option<Vec<_>>>()
            .map(Value::Array);
    }
    example.value(schema)
}

struct Example<'a> {
    document: &'a Value,
    rng: &'a mut Rng,
    /// The references that lead here.
    inside: Vec<String>,
}

impl Example<'_> {
    /// A value, or none where the schema would contain itself.
    fn value(&mut self, schema: &Value) -> Option<Value> {
        let Some(reference) = schema["$ref"].as_str() else {
            return self.plain(schema, true);
        };
        self.referenced(reference, true)
    }

    fn referenced(&mut self, reference: &str, as_variant: bool) -> Option<Value> {
        if self.inside.iter().any(|known| known == reference) || self.inside.len() > 12 {
            return None;
        }
        self.inside.push(reference.to_owned());
        let target = crate::document::local(self.document, reference).cloned();
        let value = target.and_then(|target| self.plain(&target, as_variant));
        self.inside.pop();
        value
    }

    fn plain(&mut self, schema: &Value, as_variant: bool) -> Option<Value> {
        if let Some(reference) = schema["$ref"].as_str() {
            return self.referenced(reference, as_variant);
        }
        if as_variant && let Some(value) = self.variant(schema) {
            return Some(value);
        }
        if let Some(values) = schema["enum"].as_array() {
            let values: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
            return values
                .get(self.rng.usize(..values.len().max(1)))
                .map(|value| (*value).clone());
        }
        let mut whole: Option<Value> = None;
        for part in list(schema, "allOf") {
            let value = match part["$ref"].as_str() {
                Some(reference) => self.referenced(reference, false)?,
                None if says_nothing(part) => continue,
                None => self.plain(part, false)?,
            };
            whole = Some(together(whole, value));
        }
        for combination in ["oneOf", "anyOf"] {
            let parts = schema[combination].as_array();
            let parts: Vec<Value> = parts
                .into_iter()
                .flatten()
                .filter(|part| part.get("required").is_none() || part.get("properties").is_some())
                .cloned()
                .collect();
            if !parts.is_empty() {
                let first = self.rng.usize(..parts.len());
                let mut chosen = parts.iter().cycle().skip(first).take(parts.len());
                let value = chosen.find_map(|part| self.value(part))?;
                whole = Some(together(whole, value));
            }
        }
        let own = self.own(schema);
        match (whole, own) {
            (Some(whole), Some(own))
                if schema.get("type").is_some() || schema.get("properties").is_some() =>
            {
                Some(together(Some(whole), own))
            }
            (Some(whole), _) => Some(whole),
            (None, own) => own,
        }
    }

    /// One of the types that a discriminator tells apart.
    fn variant(&mut self, schema: &Value) -> Option<Value> {
        let discriminator = schema.get("discriminator")?;
        let tag = discriminator.get("propertyName")?.as_str()?;
        let mapping = discriminator["mapping"].as_object();
        let mut variants: Vec<(String, String)> = mapping
            .into_iter()
            .flatten()
            .filter_map(|(value, to)| {
                let to = to.as_str()?;
                let reference = if to.starts_with('#') {
                    to.to_owned()
                } else {
                    format!("#/components/schemas/{to}")
                };
                Some((value.clone(), reference))
            })
            .collect();
        if variants.is_empty() {
            let parts = schema
                .get("oneOf")
                .or_else(|| schema.get("anyOf"))
                .and_then(Value::as_array);
            variants = parts
                .into_iter()
                .flatten()
                .filter_map(|part| part.get("$ref")?.as_str())
                .map(|reference| {
                    (
                        reference.rsplit('/').next().unwrap_or_default().to_owned(),
                        reference.to_owned(),
                    )
                })
                .collect();
        }
        self.rng.shuffle(&mut variants);
        variants.into_iter().find_map(|(value, reference)| {
            let mut example = self.referenced(&reference, false)?;
            example
                .as_object_mut()?
                .insert(tag.to_owned(), value.into());
            Some(example)
        })
    }

    fn own(&mut self, schema: &Value) -> Option<Value> {
        let bound = |name: &str| schema[name].as_f64();
        let kind = schema["type"].as_str();
        Some(match kind {
            Some("string") => self.text(schema),
            Some("integer") => {
                let least = bound("minimum").unwrap_or(1.0)
                    + if schema["exclusiveMinimum"] == true {
                        1.0
                    } else {
                        0.0
                    };
                let number = bound("maximum")
                    .map_or(least, |most| least.min(most))
                    .round();
                serde_json::from_str(&format!("{number:.0}")).unwrap_or_default()
            }
            Some("number") => {
                let least = bound("minimum").unwrap_or(1.0) + 0.5;
                json!(bound("maximum").map_or(least, |most| least.min(most)))
            }
            Some("boolean") => json!(self.rng.bool()),
            Some("array") => {
                let items = schema.get("items").cloned().unwrap_or_default();
                json!(self.value(&items).into_iter().collect::<Vec<_>>())
            }
            Some("object") => self.object(schema),
            None if schema.get("properties").is_some()
                || schema.get("additionalProperties").is_some() =>
            {
                self.object(schema)
            }
            None if schema.get("format").is_some() => self.text(schema),
            _ => json!("anything"),
        })
    }

    fn object(&mut self, schema: &Value) -> Value {
        let mut object = Map::new();
        let properties = schema["properties"].as_object();
        for (name, property) in properties.into_iter().flatten() {
            let resolved = resolve(self.document, property).unwrap_or(property);
            let is_written = [property, resolved]
                .iter()
                .any(|schema| schema["writeOnly"] == true);
            if !is_written && let Some(value) = self.value(property) {
                object.insert(name.clone(), value);
            }
        }
        let more = schema
            .get("additionalProperties")
            .filter(|more| **more != Value::Bool(false));
        // Beside members, what is not documented is not read.
        let combined = ["allOf", "anyOf", "oneOf"];
        if combined.iter().any(|name| schema.get(*name).is_some()) {
            return object.into();
        }
        if let Some(more) = more
            && properties.is_none_or(Map::is_empty)
            && let Some(value) = self.value(more)
        {
            object.insert(KEY.to_owned(), value);
        }
        object.into()
    }

    fn text(&mut self, schema: &Value) -> Value {
        let text = match schema["format"].as_str() {
            Some("date-time") => "2026-01-02T03:04:05Z".to_owned(),
            Some("date") => "2026-01-02".to_owned(),
            Some("uuid") => "01234567-89ab-4cde-8f01-23456789abcd".to_owned(),
            Some("email") => "a@example.com".to_owned(),
            Some("ipv4") => "192.0.2.1".to_owned(),
            Some("ipv6") => "2001:db8::1".to_owned(),
            Some("uri" | "url") => "https://example.com/".to_owned(),
            _ => {
                let bound = |name: &str| {
                    schema[name]
                        .as_u64()
                        .and_then(|bound| usize::try_from(bound).ok())
                };
                let most = bound("maxLength").unwrap_or(usize::MAX);
                let length = bound("minLength").unwrap_or(0).max(6).min(most);
                "textual".chars().cycle().take(length).collect()
            }
        };
        text.into()
    }
}

/// A part such as `{readOnly: true}`, which any value fits.
fn says_nothing(part: &Value) -> bool {
    let says = |name: &String| {
        !matches!(
            name.as_str(),
            "readOnly" | "writeOnly" | "nullable" | "description" | "deprecated"
        )
    };
    part.as_object().is_some_and(|part| !part.keys().any(says))
}

/// One value for several parts of a schema. What comes later is more specific.
fn together(one: Option<Value>, other: Value) -> Value {
    match (one, other) {
        (Some(Value::Object(mut one)), Value::Object(other)) => {
            for (name, value) in other {
                let merged = together(one.remove(&name), value);
                one.insert(name, merged);
            }
            one.into()
        }
        (_, other) => other,
    }
}
