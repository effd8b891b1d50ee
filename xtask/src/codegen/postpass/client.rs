//! The client: constructors are written by hand, and `tokens_http` sends the requests and reads the responses.

use anyhow::{Result, ensure};
use syn::visit_mut::{self, VisitMut};
use syn::{
    Block, Expr, File, Ident, ImplItem, ImplItemFn, Item, ItemImpl, Pat, Stmt, TypePath,
    parse_quote,
};

/// Rewrites the client's file.
pub(crate) fn rewrite(file: &mut File) -> Result<()> {
    // `prelude` is `Client` under another name; traits are those of the hooks.
    file.items.retain(|item| match item {
        Item::Use(_) | Item::Const(_) => false,
        Item::Impl(item) => item.trait_.is_none(),
        Item::Mod(module) => module.ident != "prelude",
        _ => true,
    });
    file.items.splice(
        0..0,
        [
            parse_quote!(
                use ::tokens_http::ResponseValue;
            ),
            parse_quote!(
                /// Why a call failed.
                pub type Error = ::tokens_http::ClientError<types::Error>;
            ),
        ],
    );
    let constructors: usize = file.items.iter_mut().map(hide_constructor).sum();
    ensure!(
        constructors == 1,
        "the generated client has no `new_with_client`; did progenitor change?"
    );
    if let Some(builders) = super::module(&mut file.items, "builder") {
        builders.retain(|item| !matches!(item, Item::Use(_)));
        builders.insert(
            0,
            parse_quote!(
                #[allow(unused_imports)]
                use super::{Error, ResponseValue, types};
            ),
        );
        let mut calls = Calls::default();
        for item in builders {
            calls.visit_item_mut(item);
        }
        ensure!(
            calls.replaced > 0 && calls.unknown == 0,
            "the generated client sends its requests in another way; did progenitor change?"
        );
    }
    Ok(())
}

/// Removes `Client::new`, which would build an HTTP client that follows redirects, and makes the other one private.
fn hide_constructor(item: &mut Item) -> usize {
    let Item::Impl(ItemImpl {
        items,
        trait_: None,
        ..
    }) = item
    else {
        return 0;
    };
    let mut found = 0;
    for member in items.iter_mut() {
        if let ImplItem::Fn(function) = member
            && function.sig.ident == "new_with_client"
        {
            function.vis = parse_quote!(pub(crate));
            found = 1;
        }
    }
    if found == 1 {
        items.retain(
            |member| !matches!(member, ImplItem::Fn(function) if function.sig.ident == "new"),
        );
    }
    found
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
            self.without_headers = !text(&function.block).contains("header_map . append");
        }
        visit_mut::visit_impl_item_fn_mut(self, function);
    }

    fn visit_block_mut(&mut self, block: &mut Block) {
        if self.without_headers {
            block
                .stmts
                .retain(|statement| !text(statement).starts_with("let mut header_map"));
        }
        visit_mut::visit_block_mut(self, block);
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

/// Rewrites the end of `send`, from where the request is complete, and leaves out the header with the API's version.
fn send(function: &mut ImplItemFn) -> Option<()> {
    let statements = &mut function.block.stmts;
    statements.retain(|statement| !text(statement).contains("api_version ()"));
    let end = statements
        .iter()
        .position(|statement| text(statement).starts_with("let info ="))?;
    let Stmt::Local(info) = statements.split_off(end).swap_remove(0) else {
        return None;
    };
    let Expr::Struct(info) = *info.init?.expr else {
        return None;
    };
    let operation = info.fields.into_iter().next()?.expr;
    let Stmt::Local(request) = statements.last_mut()? else {
        return None;
    };
    request.attrs.clear();
    let Pat::Ident(name) = &mut request.pat else {
        return None;
    };
    name.mutability = None;
    let name = &name.ident;
    let output = text(&function.sig.output);
    let read: Ident = if output.contains("ResponseValue < () >") {
        parse_quote!(read_empty)
    } else if output.contains("ByteStream") {
        parse_quote!(read_bytes)
    } else {
        parse_quote!(read)
    };
    let call =
        parse_quote!(client.inner.exec(&client.client, #name, #operation).await?.#read().await);
    statements.push(Stmt::Expr(call, None));
    Some(())
}

fn text(node: &impl quote::ToTokens) -> String {
    node.to_token_stream().to_string()
}
