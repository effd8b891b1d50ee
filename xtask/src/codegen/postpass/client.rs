//! The client: constructors are written by hand, and `tokens_http` sends the requests and reads the responses.

use anyhow::{Result, ensure};
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, File, Ident, ImplItemFn, Item, Local, Stmt, TypePath, parse_quote};

/// Rewrites the client's file.
pub(crate) fn rewrite(file: &mut File) -> Result<()> {
    // `prelude` is `Client` under another name; traits are those of the hooks; `new` would follow redirects.
    file.items.retain(|item| match item {
        Item::Use(_) | Item::Const(_) => false,
        Item::Impl(item) => item.trait_.is_none() && !text(item).contains("fn new_with_client"),
        Item::Mod(module) => module.ident != "prelude",
        _ => true,
    });
    let used = [
        parse_quote!(
            use ::tokens_http::ResponseValue;
        ),
        parse_quote!(
            /// Why a call failed.
            pub type Error = ::tokens_http::ClientError<types::Error>;
        ),
    ];
    file.items.splice(0..0, used);
    let mut calls = Calls::default();
    if let Some(builders) = super::module(&mut file.items, "builder") {
        builders.retain(|item| !matches!(item, Item::Use(_)));
        builders.insert(
            0,
            parse_quote!(
                #[allow(unused_imports)]
                use super::{Error, ResponseValue, types};
            ),
        );
        for item in builders {
            calls.visit_item_mut(item);
        }
    }
    ensure!(
        calls.replaced > 0 && calls.unknown == 0,
        "the generated client sends its requests in another way; did progenitor change?"
    );
    Ok(())
}

/// Replaces what progenitor does with a request: hooks, and a `match` over the statuses, of which all successes have one type and
/// all errors have one.
#[derive(Default)]
struct Calls {
    replaced: usize,
    unknown: usize,
    /// Whether the request at hand has no header that is a parameter.
    without_headers: bool,
}

impl VisitMut for Calls {
    fn visit_impl_item_fn_mut(&mut self, function: &mut ImplItemFn) {
        if function.sig.ident == "send" {
            match send(function) {
                Some(()) => self.replaced += 1,
                None => self.unknown += 1,
            }
            self.without_headers = !text(function).contains("let mut header_map");
        }
        visit_mut::visit_impl_item_fn_mut(self, function);
    }

    fn visit_type_path_mut(&mut self, ty: &mut TypePath) {
        visit_mut::visit_type_path_mut(self, ty);
        if ty.path.is_ident("ByteStream") {
            ty.path = parse_quote!(::tokens_http::Bytes);
        } else if text(ty).starts_with("Error <") {
            ty.path = parse_quote!(Error);
        }
    }

    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        match expression {
            Expr::MethodCall(call) if call.method == "headers" && self.without_headers => {
                *expression = (*call.receiver).clone();
            }
            // progenitor's own method fails at once; reqwest's lets the request fail when it is built.
            Expr::Try(tried) => {
                if let Expr::MethodCall(call) = &mut *tried.expr
                    && call.method == "form_urlencoded"
                {
                    call.method = parse_quote!(form);
                    *expression = (*tried.expr).clone();
                }
            }
            _ => {}
        }
    }
}

/// Rewrites the end of `send`, from where the request is built, and leaves out the header with the API's version.
fn send(function: &mut ImplItemFn) -> Option<()> {
    let output = text(&function.sig.output);
    let read: Ident = if output.contains("ResponseValue < () >") {
        parse_quote!(read_empty)
    } else if output.contains("ByteStream") {
        parse_quote!(read_bytes)
    } else {
        parse_quote!(read)
    };
    let statements = &mut function.block.stmts;
    statements.retain(|statement| !text(statement).contains("api_version ()"));
    let end = statements
        .iter()
        .position(|statement| text(statement).starts_with("let info ="))?;
    let info = text(&statements.split_off(end)[0]);
    let operation = info.split('"').nth(1)?;
    let Stmt::Local(Local {
        init: Some(init), ..
    }) = statements.pop()?
    else {
        return None;
    };
    let request = init.expr;
    let headers = statements
        .iter()
        .filter(|statement| text(statement).contains("header_map"));
    if headers.count() == 1 {
        statements.retain(|statement| !text(statement).contains("header_map"));
    }
    let call: Vec<Stmt> = parse_quote! {
        let request = #request;
        client.inner.exec(&client.client, request, #operation).await?.#read().await
    };
    statements.extend(call);
    Some(())
}

fn text(node: &impl quote::ToTokens) -> String {
    node.to_token_stream().to_string()
}
