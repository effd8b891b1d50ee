//! Doc comments: one line each, so that rustfmt leaves them as they are, and examples that are not compiled.

use syn::visit_mut::VisitMut;
use syn::{Attribute, Expr, ExprLit, File, Lit, Meta, parse_quote};

/// Splits doc attributes of several lines and indents their text by one space.
pub(crate) fn tidy(file: &mut File) {
    Docs.visit_file_mut(file);
}

struct Docs;

impl VisitMut for Docs {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        *attributes = attributes.drain(..).flat_map(lines).collect();
    }
}

fn lines(attribute: Attribute) -> Vec<Attribute> {
    let Some(text) = doc_text(&attribute) else {
        return vec![attribute];
    };
    let indent = if text.starts_with(' ') { "" } else { " " };
    // The examples leave out where their variables come from.
    let text = text.replace("```ignore", "```text");
    text.trim_end()
        .lines()
        .map(|line| {
            let line = if line.trim().is_empty() {
                String::new()
            } else {
                format!("{indent}{line}")
            };
            let mut split: Attribute = parse_quote!(#[doc = #line]);
            split.style = attribute.style;
            split
        })
        .collect()
}

fn doc_text(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attribute.meta else {
        return None;
    };
    match &pair.value {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) if pair.path.is_ident("doc") => Some(text.value()),
        _ => None,
    }
}
