//! Builders of structs are removed: nothing needs them, and they are half of the code. Builders of requests take the struct itself.

use quote::ToTokens as _;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Expr, ExprMethodCall, FieldValue, File, ImplItem, Item, ItemImpl, Member, TypePath, parse_quote,
};

/// Removes them from a client.
pub(crate) fn remove(file: &mut File) {
    if let Some(types) = super::module(&mut file.items, "types") {
        types.retain(|item| {
            !matches!(item, Item::Mod(module) if module.ident == "builder") && !only_builds(item)
        });
    }
    for item in super::module(&mut file.items, "builder")
        .into_iter()
        .flatten()
    {
        Bodies::default().visit_item_mut(item);
    }
}

/// `impl Thing { pub fn builder() … }`.
fn only_builds(item: &Item) -> bool {
    let Item::Impl(ItemImpl {
        items,
        trait_: None,
        ..
    }) = item
    else {
        return false;
    };
    matches!(items.as_slice(), [ImplItem::Fn(function)] if function.sig.ident == "builder")
}

#[derive(Default)]
struct Bodies {
    has_builder: bool,
}

impl VisitMut for Bodies {
    fn visit_item_impl_mut(&mut self, item: &mut ItemImpl) {
        let is_map = |member: &ImplItem| matches!(member, ImplItem::Fn(function) if function.sig.ident == "body_map");
        self.has_builder = item.items.iter().any(is_map);
        item.items.retain(|member| !is_map(member));
        visit_mut::visit_item_impl_mut(self, item);
    }

    /// `types::builder::Thing` becomes `types::Thing`.
    fn visit_type_path_mut(&mut self, path: &mut TypePath) {
        visit_mut::visit_type_path_mut(self, path);
        let segments = &mut path.path.segments;
        if segments.len() == 3 && segments[0].ident == "types" && segments[1].ident == "builder" {
            let last = segments[2].clone();
            path.path = parse_quote!(types::#last);
        }
    }

    /// A body has no value before it is given one.
    fn visit_field_value_mut(&mut self, field: &mut FieldValue) {
        visit_mut::visit_field_value_mut(self, field);
        let is_body = matches!(&field.member, Member::Named(name) if name == "body");
        if self.has_builder
            && is_body
            && field.colon_token.is_some()
            && field
                .expr
                .to_token_stream()
                .to_string()
                .contains("default ()")
        {
            field.expr = parse_quote!(Err("body was not initialized".to_string()));
        }
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        if let Expr::MethodCall(call) = expression
            && self.has_builder
            && converts(call)
        {
            *expression = (*call.receiver).clone();
        }
    }
}

/// `.map(From::from)` and `.and_then(|v| types::Thing::try_from(v)…)`, which convert between a struct and its builder.
fn converts(call: &ExprMethodCall) -> bool {
    let argument = call.args.to_token_stream().to_string();
    (call.method == "map" && argument == "From :: from")
        || (call.method == "and_then" && argument.starts_with("| v | types ::"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::codegen::tests::client_of;

    #[test]
    fn a_request_takes_the_struct_itself() {
        let client =
            client_of(&json!({ "type": "object", "properties": { "a": { "type": "string" } } }));
        for expected in [
            "body: Result<types::Thing, String>,",
            "body: Err(\"body was not initialized\".to_string()),",
            "let body = body.map_err(Error::InvalidRequest)?;",
        ] {
            assert!(client.contains(expected), "lacks {expected}:\n{client}");
        }
        for unexpected in [
            "mod builder {\n    #[derive",
            "fn builder()",
            "body_map",
            "From::from",
        ] {
            assert!(!client.contains(unexpected), "has {unexpected}:\n{client}");
        }
    }
}
