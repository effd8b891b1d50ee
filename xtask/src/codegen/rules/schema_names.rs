//! Named schemas have the names of their Rust types, each its own.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToPascalCase as _, ToSnakeCase as _};
use serde_json::Value;

use super::schemas::{Object, PREFIX, named, named_mut};

/// Names that would hide what the generated code uses.
const TAKEN: [&str; 12] = [
    "Box", "Default", "Err", "From", "None", "Ok", "Option", "Result", "Some", "String", "TryFrom",
    "Vec",
];

/// Renames the named schemas, and all references to them.
pub(super) fn apply(spec: &mut Value) {
    let Some(schemas) = named_mut(spec) else {
        return;
    };
    let old = std::mem::take(schemas);
    let mut names = Names::default();
    // Those that need no change come first.
    let (right, wrong): (Vec<_>, Vec<_>) = old.keys().partition(|name| type_name(name) == **name);
    let renamed: BTreeMap<String, String> = right
        .into_iter()
        .chain(wrong)
        .map(|name| (name.clone(), names.unique(name)))
        .collect();
    let schemas_renamed: Object = old
        .into_iter()
        .map(|(name, schema)| (renamed.get(&name).cloned().unwrap_or(name), schema))
        .collect();
    *schemas = schemas_renamed;
    rename(spec, &renamed);
}

fn rename(node: &mut Value, renamed: &BTreeMap<String, String>) {
    match node {
        Value::Object(members) => {
            for (name, value) in members {
                match value {
                    Value::String(to) if name == "$ref" => rename_one(to, renamed),
                    Value::Object(mapping) if name == "mapping" => {
                        for to in mapping.values_mut() {
                            if let Value::String(to) = to {
                                rename_one(to, renamed);
                            } else {
                                rename(to, renamed);
                            }
                        }
                    }
                    _ => rename(value, renamed),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, renamed)),
        _ => {}
    }
}

fn rename_one(to: &mut String, renamed: &BTreeMap<String, String>) {
    let name = to
        .strip_prefix(PREFIX)
        .unwrap_or(to)
        .replace("~1", "/")
        .replace("~0", "~");
    if let Some(new) = renamed.get(&name) {
        *to = format!("{PREFIX}{new}");
    }
}

/// Names of types that are taken.
#[derive(Debug)]
pub(super) struct Names(BTreeSet<String>);

impl Default for Names {
    fn default() -> Self {
        Self(TAKEN.map(str::to_owned).into())
    }
}

impl Names {
    /// Those of the document's named schemas.
    pub(super) fn of(spec: &Value) -> Self {
        let mut names = Self::default();
        let schemas = named(spec).into_iter().flatten();
        names.0.extend(schemas.map(|(name, _)| name.clone()));
        names
    }

    /// The name of a type, with a number if another has it.
    pub(super) fn unique(&mut self, wanted: &str) -> String {
        let base = type_name(wanted);
        let mut name = base.clone();
        let mut number = 2;
        while !self.0.insert(name.clone()) {
            name = format!("{base}{number}");
            number += 1;
        }
        name
    }
}

/// The name of the type or variant that the generator makes of a text.
pub(super) fn type_name(text: &str) -> String {
    identifier(text, "X", |text| text.to_pascal_case())
}

/// The name of the field, parameter or method that the generator makes of a text.
pub(super) fn member_name(text: &str) -> String {
    identifier(text, "x", |text| text.to_snake_case())
}

fn identifier(text: &str, prefix: &str, case: impl Fn(&str) -> String) -> String {
    let text = match text {
        "+1" => "plus1".to_owned(),
        "-1" => "minus1".to_owned(),
        _ => case(
            &text
                .replace('\'', "")
                .replace(|c: char| !(c == '_' || c.is_alphanumeric()), "-"),
        ),
    };
    match text.chars().next() {
        None => prefix.to_owned(),
        Some(first) if first.is_alphabetic() => text,
        Some(_) => format!("{prefix}{text}"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::apply;
    use crate::codegen::rules::with_schemas;

    #[test]
    fn names_differ_as_types() {
        let mut spec = with_schemas(json!({
            "Org": { "type": "object" },
            "org": { "items": { "$ref": "#/components/schemas/5g-radio" } },
            "5g-radio": {},
            "Base": { "discriminator": { "propertyName": "p", "mapping": { "a": "#/components/schemas/org", "b": "org" } } },
            "Option": {},
        }));
        apply(&mut spec);
        let schemas = spec["components"]["schemas"].as_object().unwrap();
        assert_eq!(
            schemas.keys().collect::<Vec<_>>(),
            ["Base", "Option2", "Org", "Org2", "X5gRadio"]
        );
        assert_eq!(
            schemas["Org2"]["items"]["$ref"],
            "#/components/schemas/X5gRadio"
        );
        assert_eq!(
            schemas["Base"]["discriminator"]["mapping"],
            json!({ "a": "#/components/schemas/Org2", "b": "#/components/schemas/Org2" })
        );
    }
}
