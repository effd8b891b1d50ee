//! JSON Schemas of the types: behind a feature, because deriving them takes a third of the time that a client takes to compile.

use syn::{Item, parse_quote};

/// Derives them for every type of `mod types`.
pub(crate) fn derive(items: &mut [Item]) {
    for item in items {
        let attributes = match item {
            Item::Struct(item) => &mut item.attrs,
            Item::Enum(item) => &mut item.attrs,
            _ => continue,
        };
        attributes.push(parse_quote!(
            #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
        ));
    }
}

#[cfg(test)]
mod tests {
    use quote::ToTokens as _;

    use super::*;

    #[test]
    fn a_type_has_a_schema_if_the_feature_is_on() {
        let mut items: Vec<Item> = vec![parse_quote!(
            #[derive(Clone)]
            struct A;
        )];
        derive(&mut items);
        let expected: Item = parse_quote!(
            #[derive(Clone)]
            #[cfg_attr(feature = "json-schema", derive(::schemars::JsonSchema))]
            struct A;
        );
        let text = items[0].to_token_stream().to_string();
        assert_eq!(text, expected.to_token_stream().to_string());
    }
}
