//! A type with a discriminator becomes one object with the members of all variants, whether the variants are listed or inherit.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::members::Members;
use super::schemas::{PREFIX, Schemas, parts, reference};
use crate::document::members;

/// Rewrites `schema` if it has a discriminator.
pub(super) fn rewrite(schema: &mut Value, schemas: &Schemas, expanded: &mut Vec<String>) {
    let Some(discriminator) = schema.get("discriminator").cloned() else {
        return;
    };
    let name = expanded.last().cloned();
    let mut seen: Vec<String> = expanded.clone();
    if let Some(object) = schema.as_object_mut() {
        object.remove("discriminator");
    }
    let mut variants = BTreeSet::new();
    collect(
        schema,
        &discriminator,
        name.as_deref(),
        schemas,
        &mut variants,
    );
    if variants.is_empty() && parts(schema, "oneOf").is_empty() && parts(schema, "anyOf").is_empty()
    {
        return;
    }
    let views: Vec<Members> = variants
        .iter()
        .filter_map(|variant| schemas.members(&super::reference_to(variant), &[]))
        .collect();
    let own = schemas.members(schema, &seen);
    if views.is_empty() && own.is_none() {
        return;
    }
    let mut required = own
        .as_ref()
        .map(|own| own.required.clone())
        .unwrap_or_default();
    let mut all = views;
    let common = Members::join(all.clone(), schemas).required;
    all.extend(own);
    let mut joined = Members::join(all, schemas);
    required.extend(common);
    if let Some(tag) = discriminator["propertyName"].as_str() {
        required.insert(tag.to_owned());
        let values = discriminator["mapping"].as_object();
        let open = match values {
            Some(values) => json!({ "type": "string", "enum": values.keys().collect::<Vec<_>>() }),
            None => json!({ "type": "string" }),
        };
        let declared = joined.properties.get(tag);
        let is_open = declared.is_some_and(|declared| {
            reference(declared).is_some() && schemas.kind(declared) == Some("string")
        });
        if !is_open {
            joined.properties.insert(tag.to_owned(), open);
        }
    }
    joined.required = required;
    seen.append(&mut joined.expanded);
    expanded.append(&mut joined.expanded.clone());
    let rewritten = joined.into_schema(schema);
    *schema = rewritten;
}

/// The names of all variants, also of those that have variants themselves.
fn collect(
    schema: &Value,
    discriminator: &Value,
    name: Option<&str>,
    schemas: &Schemas,
    found: &mut BTreeSet<String>,
) {
    let mapped = members(discriminator, "mapping").filter_map(|(_, to)| to.as_str());
    let mut variants: Vec<String> = mapped
        .map(|to| to.strip_prefix(PREFIX).unwrap_or(to).to_owned())
        .collect();
    for combination in ["oneOf", "anyOf"] {
        variants.extend(
            parts(schema, combination)
                .into_iter()
                .filter_map(reference)
                .map(str::to_owned),
        );
    }
    if variants.is_empty() {
        variants.extend(
            name.map(|name| schemas.children(name))
                .unwrap_or_default()
                .iter()
                .cloned(),
        );
    }
    for variant in variants {
        if Some(variant.as_str()) == name {
            continue;
        }
        if let Some(schema) = schemas.get(&variant)
            && found.insert(variant.clone())
            && let Some(discriminator) = schema.get("discriminator")
        {
            collect(schema, discriminator, Some(&variant), schemas, found);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::codegen::rules::simplified;

    #[test]
    fn listed_variants_become_one_object() {
        let schemas = simplified(json!({
            "Pet": { "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }], "discriminator": { "propertyName": "kind" } },
            "Cat": { "type": "object", "required": ["kind", "lives"], "properties": { "kind": { "type": "string" }, "lives": { "type": "integer" } } },
            "Dog": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" }, "barks": { "type": "boolean" } } },
        }));
        let expected = json!({
            "type": "object",
            "required": ["kind"],
            "properties": { "kind": { "type": "string" }, "lives": { "type": "integer" }, "barks": { "type": "boolean" } },
        });
        assert_eq!(schemas["Pet"], expected);
    }

    #[test]
    fn heirs_are_variants_of_their_base() {
        let schemas = simplified(json!({
            "Pet": { "type": "object", "properties": { "kind": { "type": "string", "enum": ["CAT"] } }, "discriminator": { "propertyName": "kind", "mapping": { "CAT": "#/components/schemas/Cat", "DOG": "#/components/schemas/Gone" } } },
            "Cat": { "allOf": [{ "$ref": "#/components/schemas/Pet" }, { "type": "object", "properties": { "lives": { "type": "integer" } } }] },
        }));
        let properties = json!({ "kind": { "type": "string", "enum": ["CAT", "DOG"] }, "lives": { "type": "integer" } });
        assert_eq!(schemas["Pet"]["properties"], properties);
        let own = json!({ "kind": { "type": "string", "enum": ["CAT"] }, "lives": { "type": "integer" } });
        assert_eq!(schemas["Cat"]["properties"], own);
    }
}
