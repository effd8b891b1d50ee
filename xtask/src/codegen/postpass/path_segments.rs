//! Path parameters: a text that would change the path (`..`, an empty one) is refused before anything is sent.

use quote::ToTokens as _;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, File, Macro, Token, parse_quote};

/// progenitor's own function, which lets `..` and `\` pass.
const UNCHECKED: &str = "encode_path";

/// Checks every value that goes into a path.
pub(crate) fn check(file: &mut File) {
    Segments.visit_file_mut(file);
}

struct Segments;

impl VisitMut for Segments {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        let Expr::Call(call) = expression else { return };
        if call.func.to_token_stream().to_string() == UNCHECKED {
            let text = &call.args;
            *expression =
                parse_quote!(::tokens_http::path_segment(#text).map_err(Error::InvalidRequest)?);
        }
    }

    /// The arguments of `format!` are not expressions to a visitor.
    fn visit_macro_mut(&mut self, call: &mut Macro) {
        if !call.path.is_ident("format") {
            return;
        }
        let arguments = call.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated);
        let Ok(mut arguments) = arguments else { return };
        for argument in &mut arguments {
            self.visit_expr_mut(argument);
        }
        call.tokens = arguments.into_token_stream();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_parameter_is_checked() {
        let file = |text: &str| syn::parse_str::<File>(text).expect("valid Rust");
        let mut client = file(
            "fn send() { let url = format!(\"{}/a/{}\", base, encode_path(&id.to_string())); }",
        );
        check(&mut client);
        let checked = file(
            "fn send() {
                 let url = format!(\"{}/a/{}\", base,
                     ::tokens_http::path_segment(&id.to_string()).map_err(Error::InvalidRequest)?);
             }",
        );
        let text = |file: File| file.to_token_stream().to_string().replace(" ,", "");
        assert_eq!(text(client), text(checked));
    }
}
