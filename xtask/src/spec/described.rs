//! The effective documents say in our own words what everything is, and the crates' READMEs list all operations.

use serde_json::Value;

use super::{SERVICES, effective};
use crate::codegen::METHODS;
use crate::root;

/// The members, parameters and operations without a description.
fn undescribed(document: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let components = |section: &str| {
        document["components"][section]
            .as_object()
            .into_iter()
            .flatten()
    };
    for (name, schema) in components("schemas") {
        below(schema, name, true, &mut found);
    }
    for (name, parameter) in components("parameters") {
        missing(parameter, "description", name, &mut found);
    }
    for (path, item) in document["paths"].as_object().unwrap() {
        for operation in METHODS.iter().filter_map(|method| item.get(method)) {
            missing(operation, "summary", path, &mut found);
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                missing(parameter, "description", path, &mut found);
            }
        }
    }
    found
}

fn below(schema: &Value, at: &str, has_words: bool, found: &mut Vec<String>) {
    if has_words {
        missing(schema, "description", at, found);
    }
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        below(property, &format!("{at}.{name}"), true, found);
        // An overlay that describes what the base no longer has adds this.
        let only = property
            .as_object()
            .is_some_and(|property| property.keys().eq(["description"]));
        if only {
            found.push(format!("{at}.{name}: has nothing but a description"));
        }
    }
    for part in schema["allOf"].as_array().into_iter().flatten() {
        below(part, at, false, found);
    }
    for inner in ["items", "additionalProperties"] {
        if schema[inner].is_object() {
            below(&schema[inner], &format!("{at}.{inner}"), false, found);
        }
    }
}

fn missing(node: &Value, member: &str, at: &str, found: &mut Vec<String>) {
    let text = node[member].as_str().unwrap_or_default();
    if text.is_empty() && node.get("$ref").is_none() {
        found.push(format!("{at}: {member} is missing"));
    }
}

#[test]
fn everything_is_described() {
    for service in SERVICES {
        let document = effective(&root(), service).unwrap();
        assert_eq!(undescribed(&document), [""; 0], "{service}");
    }
}

#[test]
fn the_readme_of_a_crate_lists_every_operation() {
    for service in SERVICES {
        let document = effective(&root(), service).unwrap();
        let readme = root().join(format!("crates/{service}-api/README.md"));
        let readme = std::fs::read_to_string(readme).unwrap();
        for (path, item) in document["paths"].as_object().unwrap() {
            for method in METHODS.iter().filter(|method| item.get(method).is_some()) {
                let line = format!("| `{} {path}` |", method.to_uppercase());
                assert!(readme.contains(&line), "{service}: {line}");
            }
        }
    }
}
