//! Members that are large structs are boxed: reading an answer of many nested objects would need more stack than a thread has.

use std::collections::BTreeMap;

use quote::ToTokens as _;
use syn::{Item, ItemStruct, Type, parse_quote};

use super::fields::option_of;

/// Structs from this size on, in bytes, are boxed.
const LARGE: usize = 4096;

/// What a member takes that is not a struct of `mod types`.
const SMALL: usize = 24;

/// Boxes them in all structs of `mod types`.
pub(crate) fn box_them(items: &mut [Item]) {
    let structs: BTreeMap<String, ItemStruct> = items
        .iter()
        .filter_map(|item| match item {
            Item::Struct(item) => Some((item.ident.to_string(), item.clone())),
            _ => None,
        })
        .collect();
    let mut sizes = Sizes {
        structs: &structs,
        known: BTreeMap::new(),
    };
    for name in structs.keys() {
        sizes.of(name);
    }
    for item in items {
        let Item::Struct(item) = item else { continue };
        for field in &mut item.fields {
            if let Some(ty) = boxed(&field.ty, &sizes.known) {
                field.ty = ty;
            }
        }
    }
}

struct Sizes<'a> {
    structs: &'a BTreeMap<String, ItemStruct>,
    known: BTreeMap<String, usize>,
}

impl Sizes<'_> {
    /// About how large a struct is, with its large members boxed.
    fn of(&mut self, name: &str) -> usize {
        if let Some(size) = self.known.get(name) {
            return *size;
        }
        let Some(item) = self.structs.get(name) else {
            return SMALL;
        };
        // It is in a box of its own if it contains itself.
        self.known.insert(name.to_owned(), SMALL);
        let fields: Vec<String> = item.fields.iter().map(|field| inner(&field.ty)).collect();
        let sizes = fields.iter().map(|name| self.of(name));
        let size = sizes.map(|size| if size < LARGE { size } else { 8 }).sum();
        self.known.insert(name.to_owned(), size);
        size
    }
}

/// The name of the type, without `Option`.
fn inner(ty: &Type) -> String {
    option_of(ty).unwrap_or(ty).to_token_stream().to_string()
}

/// The type in a box, if it is large.
fn boxed(ty: &Type, sizes: &BTreeMap<String, usize>) -> Option<Type> {
    let is_large = sizes.get(&inner(ty)).is_some_and(|size| *size >= LARGE);
    if !is_large {
        return None;
    }
    Some(match option_of(ty) {
        Some(inner) => parse_quote!(::std::option::Option<::std::boxed::Box<#inner>>),
        None => parse_quote!(::std::boxed::Box<#ty>),
    })
}

#[cfg(test)]
mod tests {
    use quote::ToTokens as _;
    use syn::{Fields, Item, parse_quote};

    use super::box_them;

    #[test]
    fn a_large_struct_is_boxed_where_it_is_a_member() {
        let fields = (0..200).map(|index| quote::format_ident!("f{index}"));
        let large: Item = parse_quote!(struct Large { #(#fields: Option<String>),* });
        let holder: Item = parse_quote!(
            struct Holder {
                a: Option<Large>,
                b: Vec<Large>,
                c: Option<Holder>,
            }
        );
        let mut items = vec![large, holder];
        box_them(&mut items);
        let Item::Struct(holder) = &items[1] else {
            panic!("a struct");
        };
        let Fields::Named(fields) = &holder.fields else {
            panic!("named fields");
        };
        let types = fields.named.iter().map(|field| field.ty.to_token_stream());
        let types: Vec<String> = types.map(|ty| ty.to_string().replace(' ', "")).collect();
        assert_eq!(
            types,
            [
                "::std::option::Option<::std::boxed::Box<Large>>",
                "Vec<Large>",
                "Option<Holder>"
            ]
        );
    }
}
