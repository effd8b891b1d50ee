//! Enums of strings, opened: a value that the spec does not list is kept as `Other`.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, bail, ensure};
use proc_macro2::Span;
use quote::ToTokens as _;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Fields, Ident, ImplItem, Item, ItemEnum, ItemImpl, Meta, Path, Token, Type,
    parse_quote,
};

/// Opens every enum of `mod types`.
pub(crate) fn open(items: &mut [Item]) -> Result<()> {
    let mut names = BTreeMap::new();
    for item in items.iter_mut() {
        if let Item::Enum(item) = item {
            let other = open_enum(item)?;
            names.insert(item.ident.to_string(), other);
        }
    }
    let mut found = 0;
    for item in items.iter_mut() {
        if let Item::Impl(item) = item
            && let Some(other) = names.get(&item.self_ty.to_token_stream().to_string())
        {
            found += usize::from(open_impl(item, other)?);
        }
    }
    ensure!(
        found == 2 * names.len(),
        "an enum lacks its Display or FromStr; did progenitor change?"
    );
    Ok(())
}

/// Names for the variant of all values that are not listed, best first.
const NAMES: [&str; 3] = ["Other", "Unlisted", "OtherValue"];

/// Returns the name of the variant for all other values.
fn open_enum(item: &mut ItemEnum) -> Result<Ident> {
    for variant in &mut item.variants {
        if !matches!(variant.fields, Fields::Unit) {
            bail!(
                "the enum {} can't be opened: its variant {} is in the way",
                item.ident,
                variant.ident
            );
        }
        let doc = format!(
            "`{}`",
            wire_name(&variant.attrs).unwrap_or_else(|| variant.ident.to_string())
        );
        variant.attrs.insert(0, parse_quote!(#[doc = #doc]));
    }
    let is_taken = |name: &str| item.variants.iter().any(|variant| variant.ident == name);
    let name = NAMES
        .into_iter()
        .find(|name| !is_taken(name))
        .with_context(|| format!("the enum {} has no name left for other values", item.ident))?;
    let name = Ident::new(name, Span::call_site());
    remove_copy(&mut item.attrs)?;
    item.attrs.push(parse_quote!(#[non_exhaustive]));
    item.variants.push(parse_quote! {
        #[doc = "Any other value, as it was received."]
        #[serde(untagged)]
        #name(::std::string::String)
    });
    Ok(name)
}

/// The name given by `#[serde(rename = "…")]`.
pub(super) fn wire_name(attributes: &[Attribute]) -> Option<String> {
    let mut name = None;
    for attribute in attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("serde"))
    {
        // Members that are no `rename` stop the parser, which is fine if they come after it; typify writes it first.
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                name = Some(meta.value()?.parse::<syn::LitStr>()?.value());
            }
            Ok(())
        });
    }
    name
}

fn remove_copy(attributes: &mut [Attribute]) -> Result<()> {
    for attribute in attributes
        .iter_mut()
        .filter(|attribute| attribute.path().is_ident("derive"))
    {
        let derives = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated)?;
        let kept = derives.into_iter().filter(|path| !path.is_ident("Copy"));
        attribute.meta = Meta::List(parse_quote!(derive(#(#kept),*)));
    }
    Ok(())
}

/// Teaches `Display` and `FromStr` the new variant. Whether `item` is one of them.
fn open_impl(item: &mut ItemImpl, other: &Ident) -> Result<bool> {
    let Some((_, path, _)) = &item.trait_ else {
        return Ok(false);
    };
    let Some(name) = path
        .segments
        .last()
        .map(|segment| segment.ident.to_string())
    else {
        return Ok(false);
    };
    let mut arms = Arms {
        other: other.clone(),
        display: name == "Display",
        changed: 0,
    };
    if !matches!(name.as_str(), "Display" | "FromStr") {
        return Ok(false);
    }
    for member in &mut item.items {
        if let ImplItem::Fn(function) = member {
            arms.visit_block_mut(&mut function.block);
        }
    }
    let self_type: &Type = &item.self_ty;
    ensure!(
        arms.changed == 1,
        "{name} of {} is not as expected; did progenitor change?",
        self_type.to_token_stream()
    );
    Ok(true)
}

struct Arms {
    other: Ident,
    display: bool,
    changed: usize,
}

impl VisitMut for Arms {
    fn visit_expr_match_mut(&mut self, expression: &mut syn::ExprMatch) {
        visit_mut::visit_expr_match_mut(self, expression);
        if self.display {
            *expression.expr = parse_quote!(self);
        } else {
            expression
                .arms
                .retain(|arm| !matches!(arm.pat, syn::Pat::Wild(_)));
        }
        let other = &self.other;
        let arm: syn::Arm = if self.display {
            parse_quote!(Self::#other(value) => f.write_str(value),)
        } else {
            parse_quote!(_ => Ok(Self::#other(value.to_owned())),)
        };
        expression.arms.push(arm);
        self.changed += 1;
    }
}
