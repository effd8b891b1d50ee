//! The members of objects, put together: what all parts demand, or what any variant can have.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::schemas::{Object, Schemas, is_neutral};
use crate::document::list;

/// The members of an object.
#[derive(Clone, Debug, Default)]
pub(super) struct Members {
    pub(super) properties: Object,
    pub(super) required: BTreeSet<String>,
    pub(super) additional: Option<Value>,
    /// The names of the schemas that were looked into.
    pub(super) expanded: Vec<String>,
    pub(super) is_object: bool,
}

impl Members {
    pub(super) fn require(&mut self, schema: &Value) {
        let names = list(schema, "required").filter_map(Value::as_str);
        self.required.extend(names.map(str::to_owned));
    }

    /// Adds what `other` demands as well.
    pub(super) fn meet(&mut self, other: Self) {
        for (name, schema) in other.properties {
            match self.properties.get_mut(&name) {
                Some(known) if *known == schema || is_neutral(&schema) => {}
                Some(known) if is_neutral(known) => *known = schema,
                Some(known) => *known = json!({ "allOf": [known.take(), schema] }),
                None => {
                    self.properties.insert(name, schema);
                }
            }
        }
        self.required.extend(other.required);
        if other.additional.is_some() {
            self.additional = other.additional;
        }
        self.expanded.extend(other.expanded);
    }

    /// What any of several objects can have. What all of them demand is still required.
    pub(super) fn join(several: Vec<Self>, schemas: &Schemas) -> Self {
        let mut several = several.into_iter();
        let mut joined = several.next().unwrap_or_default();
        for other in several {
            for (name, schema) in other.properties {
                match joined.properties.get_mut(&name) {
                    Some(known) => *known = schemas.join(known, &schema),
                    None => {
                        joined.properties.insert(name, schema);
                    }
                }
            }
            joined.required.retain(|name| other.required.contains(name));
            if other.additional.is_some() {
                joined.additional = other.additional;
            }
            joined.expanded.extend(other.expanded);
        }
        joined
    }

    /// As a schema without combinations.
    pub(super) fn into_schema(self, like: &Value) -> Value {
        let mut schema = Object::new();
        for member in ["description", "nullable", "readOnly", "writeOnly"] {
            if let Some(value) = like.get(member) {
                schema.insert(member.to_owned(), value.clone());
            }
        }
        schema.insert("type".to_owned(), json!("object"));
        if !self.properties.is_empty() {
            schema.insert("properties".to_owned(), self.properties.into());
        }
        if !self.required.is_empty() {
            schema.insert("required".to_owned(), json!(self.required));
        }
        if let Some(additional) = self.additional {
            schema.insert("additionalProperties".to_owned(), additional);
        }
        schema.into()
    }
}
