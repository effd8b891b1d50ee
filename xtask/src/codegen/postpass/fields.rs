//! Fields of structs: what can't be read is `None`, and a secret is a `Secret`.

use anyhow::{Context as _, Result, ensure};
use quote::{ToTokens as _, quote};
use serde_json::Value;
use syn::punctuated::Punctuated;
use syn::{Field, GenericArgument, Item, Meta, PathArguments, Token, Type, parse_quote};

use super::enums::wire_name;
use crate::codegen::mapping::SECRET;
use crate::codegen::rules::named;
use crate::document::members;

/// Gives each optional field of `mod types` a reader that can't fail.
pub(crate) fn make_lenient(items: &mut [Item]) -> Result<()> {
    for item in items {
        let Item::Struct(item) = item else { continue };
        for field in &mut item.fields {
            if option_of(&field.ty).is_some() {
                set_reader(field)?;
            }
        }
    }
    Ok(())
}

fn set_reader(field: &mut Field) -> Result<()> {
    let mut members: Punctuated<Meta, Token![,]> = Punctuated::new();
    for attribute in field
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("serde"))
    {
        members.extend(attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)?);
    }
    // With a reader of its own, an absent field is an error unless there is a default.
    if !members
        .iter()
        .any(|member| member.path().is_ident("default"))
    {
        members.push(parse_quote!(default));
    }
    members.push(parse_quote!(deserialize_with = "::tokens_http::lenient"));
    field
        .attrs
        .retain(|attribute| !attribute.path().is_ident("serde"));
    field.attrs.push(parse_quote!(#[serde(#members)]));
    Ok(())
}

/// The `T` of `Option<T>`.
pub(super) fn option_of(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first()? {
        GenericArgument::Type(inner) if last.ident == "Option" => Some(inner),
        _ => None,
    }
}

/// Fails if a property of format `password` has not become a `Secret`.
pub(crate) fn check_secrets(spec: &Value, items: &[Item]) -> Result<()> {
    for (schema, definition) in named(spec).into_iter().flatten() {
        for (property, definition) in members(definition, "properties") {
            if definition["format"].as_str() != Some("password") {
                continue;
            }
            let at = format!("components.schemas.{schema}.properties.{property}");
            let ty = type_of(items, schema, property)
                .with_context(|| format!("{at}: no such field was generated"))?;
            let ty = option_of(ty).unwrap_or(ty).to_token_stream().to_string();
            let secret: Type = syn::parse_str(SECRET)?;
            ensure!(
                ty == quote!(#secret).to_string(),
                "{at}: has become `{ty}`, not `{SECRET}`. Nothing but a description may stand beside its format"
            );
        }
    }
    Ok(())
}

fn type_of<'a>(items: &'a [Item], schema: &str, property: &str) -> Option<&'a Type> {
    let item = items.iter().find_map(|item| match item {
        Item::Struct(item) if item.ident == schema => Some(item),
        _ => None,
    })?;
    let field = item.fields.iter().find(|field| {
        wire_name(&field.attrs)
            .or_else(|| field.ident.as_ref().map(ToString::to_string))
            .as_deref()
            == Some(property)
    })?;
    Some(&field.ty)
}
