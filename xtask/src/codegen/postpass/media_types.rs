//! A body gets the media type that the spec names, if the generator does not know it.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use proc_macro2::Span;
use quote::ToTokens as _;
use syn::visit_mut::{self, VisitMut};
use syn::{ExprCall, ExprMethodCall, File, Item, ItemImpl, LitStr, parse_quote};

/// Sets the media types, which are given by the names of the requests' types.
pub(crate) fn set(file: &mut File, media_types: &BTreeMap<String, String>) -> Result<()> {
    for item in super::module(&mut file.items, "builder")
        .into_iter()
        .flatten()
    {
        let Item::Impl(item) = item else { continue };
        let name = request(item);
        if let Some(media_type) = name.and_then(|name| media_types.get(&name)) {
            let mut header = Header { media_type, set: 0 };
            header.visit_item_impl_mut(item);
            ensure!(
                header.set == 1,
                "a request with a body of {media_type} does not set its media type; did progenitor change?"
            );
        }
    }
    Ok(())
}

fn request(item: &ItemImpl) -> Option<String> {
    let syn::Type::Path(path) = &*item.self_ty else {
        return None;
    };
    path.path
        .segments
        .last()
        .map(|segment| segment.ident.to_string())
}

struct Header<'a> {
    media_type: &'a str,
    set: usize,
}

impl VisitMut for Header<'_> {
    fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
        visit_mut::visit_expr_method_call_mut(self, call);
        if call.method == "json" {
            // It keeps the header that is there.
            let (receiver, media_type) = (
                &call.receiver,
                LitStr::new(self.media_type, Span::call_site()),
            );
            *call.receiver = parse_quote!(#receiver.header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static(#media_type),
            ));
            self.set += 1;
        }
    }

    fn visit_expr_call_mut(&mut self, call: &mut ExprCall) {
        visit_mut::visit_expr_call_mut(self, call);
        if call
            .to_token_stream()
            .to_string()
            .ends_with("HeaderValue :: from_static (\"application/octet-stream\")")
        {
            let media_type = LitStr::new(self.media_type, Span::call_site());
            call.args = parse_quote!(#media_type);
            self.set += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::codegen::tests::client_of_body;

    #[test]
    fn a_raw_body_has_the_media_type_of_the_spec() {
        let client =
            client_of_body(&json!({ "application/pkix-cert": { "schema": { "type": "string" } } }));
        assert!(
            client.contains("HeaderValue::from_static(\"application/pkix-cert\")"),
            "{client}"
        );
        assert!(!client.contains("octet-stream"), "{client}");
    }
}
