//! The mocks: keys are sent as they are, and no crate is needed beside httpmock.

use anyhow::{Result, ensure};
use quote::ToTokens as _;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, ExprMethodCall, File, Item, ItemImpl, ItemUse, parse_quote};

/// Rewrites the file of the mocks.
pub(crate) fn rewrite(file: &mut File) -> Result<()> {
    let mut mocks = Mocks::default();
    mocks.visit_file_mut(file);
    ensure!(
        mocks.bodies > 0 && mocks.paths > 0,
        "the generated mocks are not as expected; did progenitor change?"
    );
    Ok(())
}

#[derive(Default)]
struct Mocks {
    in_then: bool,
    bodies: usize,
    paths: usize,
}

impl VisitMut for Mocks {
    fn visit_item_mut(&mut self, item: &mut Item) {
        if let Item::Use(import) = item
            && is_glob(import)
        {
            *import = parse_quote!(
                use crate::generated::client::types;
            );
        }
        visit_mut::visit_item_mut(self, item);
    }

    fn visit_item_impl_mut(&mut self, item: &mut ItemImpl) {
        self.in_then = item.self_ty.to_token_stream().to_string().ends_with("Then");
        visit_mut::visit_item_impl_mut(self, item);
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        if let Some(pattern) = regex(expression) {
            *expression = pattern;
            self.paths += 1;
        }
    }

    fn visit_expr_method_call_mut(&mut self, call: &mut ExprMethodCall) {
        visit_mut::visit_expr_method_call_mut(self, call);
        if self.in_then && call.method == "json_body_obj" {
            // A `Secret` hides itself when it is serialized; a service does not.
            let value = &call.args;
            let body: Expr = parse_quote!(::tokens_http::to_json_with_secrets(#value));
            call.method = parse_quote!(body);
            call.args = std::iter::once(body).collect();
            self.bodies += 1;
        }
    }
}

fn is_glob(import: &ItemUse) -> bool {
    import.to_token_stream().to_string().ends_with(":: * ;")
}

/// The pattern in `regex::Regex::new(pattern).unwrap()`. httpmock compiles text itself.
fn regex(expression: &Expr) -> Option<Expr> {
    let Expr::MethodCall(unwrap) = expression else {
        return None;
    };
    let Expr::Call(new) = &*unwrap.receiver else {
        return None;
    };
    if unwrap.method != "unwrap"
        || new.func.to_token_stream().to_string() != "regex :: Regex :: new"
    {
        return None;
    }
    match new.args.first()? {
        Expr::Reference(pattern) => Some((*pattern.expr).clone()),
        pattern => Some(pattern.clone()),
    }
}
