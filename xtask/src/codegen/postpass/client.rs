//! The client: constructors are written by hand, and no body gets into an error.

use std::ops::RangeInclusive;

use anyhow::{Result, ensure};
use quote::ToTokens as _;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Arm, Expr, ExprCall, ExprMatch, File, ImplItem, Item, ItemImpl, Lit, Pat, RangeLimits,
    parse_quote,
};

/// Rewrites the client's file.
pub(crate) fn rewrite(file: &mut File) -> Result<()> {
    // Nothing but `Client` under another name.
    file.items
        .retain(|item| !matches!(item, Item::Mod(module) if module.ident == "prelude"));
    let constructors: usize = file.items.iter_mut().map(hide_constructor).sum();
    ensure!(
        constructors == 1,
        "the generated client has no `new_with_client`; did progenitor change?"
    );
    let builders = super::module(&mut file.items, "builder");
    let mut responses = Responses::default();
    for item in builders.into_iter().flatten() {
        responses.visit_item_mut(item);
    }
    ensure!(
        responses.replaced > 0,
        "the generated client reads no response; did progenitor change?"
    );
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

#[derive(Default)]
struct Responses {
    replaced: usize,
}

impl VisitMut for Responses {
    fn visit_expr_call_mut(&mut self, call: &mut ExprCall) {
        visit_mut::visit_expr_call_mut(self, call);
        if call.func.to_token_stream().to_string() == "ResponseValue :: from_response" {
            // Unlike the original, it never puts a body into an error.
            *call.func = parse_quote!(::tokens_http::read_response);
            self.replaced += 1;
        }
    }

    fn visit_expr_match_mut(&mut self, expression: &mut ExprMatch) {
        visit_mut::visit_expr_match_mut(self, expression);
        drop_covered(&mut expression.arms);
    }
}

/// Drops the arms of single status codes that the arm of a whole class repeats: `403` beside `400..=499`.
fn drop_covered(arms: &mut Vec<Arm>) {
    let body = |arm: &Arm| arm.body.to_token_stream().to_string();
    let classes: Vec<(RangeInclusive<u16>, String)> = arms
        .iter()
        .filter_map(|arm| Some((class(&arm.pat)?, body(arm))))
        .collect();
    arms.retain(|arm| {
        let Some(code) = code(&arm.pat) else {
            return true;
        };
        !classes
            .iter()
            .any(|(class, same)| class.contains(&code) && *same == body(arm))
    });
}

fn code(pattern: &Pat) -> Option<u16> {
    match pattern {
        Pat::Lit(literal) => number(&literal.lit),
        _ => None,
    }
}

fn class(pattern: &Pat) -> Option<RangeInclusive<u16>> {
    let Pat::Range(range) = pattern else {
        return None;
    };
    let bound = |bound: &Option<Box<Expr>>| match bound.as_deref() {
        Some(Expr::Lit(literal)) => number(&literal.lit),
        _ => None,
    };
    matches!(range.limits, RangeLimits::Closed(_))
        .then_some(bound(&range.start)?..=bound(&range.end)?)
}

fn number(literal: &Lit) -> Option<u16> {
    match literal {
        Lit::Int(number) => number.base10_parse().ok(),
        _ => None,
    }
}
