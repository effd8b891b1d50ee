//! Secrets in requests: a `Secret` serializes into the body that is sent, and into the one that a mock expects, and nowhere else.

use syn::visit_mut::{self, VisitMut};
use syn::{Expr, File, parse_quote};

/// The methods that serialize a request's body at once: reqwest's and httpmock's.
const SERIALIZERS: [&str; 3] = ["json", "form", "json_body_obj"];

/// Lets every body of a request be serialized with its secrets.
pub(crate) fn write_out(file: &mut File) {
    Bodies.visit_file_mut(file);
}

struct Bodies;

impl VisitMut for Bodies {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        visit_mut::visit_expr_mut(self, expression);
        let Expr::MethodCall(call) = expression else {
            return;
        };
        if call.args.len() == 1 && SERIALIZERS.iter().any(|name| call.method == name) {
            *expression = parse_quote!(::tokens_http::with_secrets(|| #call));
        }
    }
}

#[cfg(test)]
mod tests {
    use quote::ToTokens as _;

    use super::*;

    #[test]
    fn a_body_is_serialized_with_its_secrets() {
        for (before, after) in [
            (
                "client.put(url).json(&body).build()?",
                "::tokens_http::with_secrets(|| client.put(url).json(&body)).build()?",
            ),
            (
                "client.put(url).form(&body).build()?",
                "::tokens_http::with_secrets(|| client.put(url).form(&body)).build()?",
            ),
            (
                "self.0.json_body_obj(value)",
                "::tokens_http::with_secrets(|| self.0.json_body_obj(value))",
            ),
            ("self.0.json()", "self.0.json()"),
        ] {
            let file = |body: &str| {
                syn::parse_str::<File>(&format!("fn f() {{ {body} }}")).expect("valid Rust")
            };
            let mut written = file(before);
            write_out(&mut written);
            let after = file(after).to_token_stream().to_string();
            assert_eq!(written.to_token_stream().to_string(), after);
        }
    }
}
