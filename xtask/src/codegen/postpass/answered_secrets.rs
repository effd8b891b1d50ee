//! Secrets in answers: they are read, but left out when the record that holds them is serialized.

use anyhow::Result;
use quote::ToTokens as _;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{Field, File, Item, Meta, PathSegment, Token, parse_quote};

/// What the mapping makes of a password in an answer.
const MARK: &str = "SecretInAnswer";

/// Makes a `Secret` of each, and hides the fields that hold one.
pub(crate) fn hide(file: &mut File) -> Result<()> {
    for item in super::types(file)?.iter_mut() {
        let Item::Struct(item) = item else { continue };
        for field in &mut item.fields {
            if field.ty.to_token_stream().to_string().contains(MARK) {
                skip(field)?;
            }
        }
    }
    Names.visit_file_mut(file);
    Ok(())
}

fn skip(field: &mut Field) -> Result<()> {
    for attribute in &mut field.attrs {
        if !attribute.path().is_ident("serde") {
            continue;
        }
        let members = attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)?;
        let mut members: Punctuated<Meta, Token![,]> = members
            .into_iter()
            .filter(|member| !member.path().is_ident("skip_serializing_if"))
            .collect();
        members.push(parse_quote!(
            skip_serializing_if = "::tokens_http::skips_secret"
        ));
        attribute.meta = parse_quote!(serde(#members));
    }
    Ok(())
}

struct Names;

impl VisitMut for Names {
    fn visit_path_segment_mut(&mut self, segment: &mut PathSegment) {
        visit_mut::visit_path_segment_mut(self, segment);
        if segment.ident == MARK {
            segment.ident = parse_quote!(Secret);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_in_an_answer_is_not_serialized() {
        let file = |text: &str| syn::parse_str::<File>(text).expect("valid Rust");
        let mut client = file(
            r#"mod types { struct A {
                #[serde(rename = "k", skip_serializing_if = "::std::option::Option::is_none", default)]
                k: ::std::option::Option<::tokens_http::SecretInAnswer>,
                #[serde(default)]
                n: ::std::option::Option<::std::string::String>,
            } }"#,
        );
        hide(&mut client).expect("as expected");
        let hidden = file(
            r#"mod types { struct A {
                #[serde(rename = "k", default, skip_serializing_if = "::tokens_http::skips_secret")]
                k: ::std::option::Option<::tokens_http::Secret>,
                #[serde(default)]
                n: ::std::option::Option<::std::string::String>,
            } }"#,
        );
        assert_eq!(client, hidden);
    }
}
