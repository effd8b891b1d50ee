//! Calling progenitor, and saying what it stumbled over when it panics.

use anyhow::{Result, anyhow};
use openapiv3::OpenAPI;
use proc_macro2::{Literal, TokenStream, TokenTree};
use progenitor::{GenerationSettings, Generator, InterfaceStyle, TagStyle};
use quote::quote;
use schemars08::schema::{InstanceType, SchemaObject};
use serde_json::Value;

use super::mapping::{FORMATS, Rust};
use super::panics;
use super::rules::{MARK, unmarked};

/// What progenitor makes of a spec.
#[derive(Debug)]
pub(crate) struct Generated {
    pub(crate) client: syn::File,
    pub(crate) mock: syn::File,
}

/// Generates the client and its mocks.
///
/// # Errors
///
/// What progenitor refuses; its panics, too.
pub(crate) fn generate(spec: &Value, replacements: &[Rust]) -> Result<Generated> {
    let api: OpenAPI = serde_json::from_value(spec.clone())?;
    let settings = settings(replacements);
    let tokens = panics::caught(|| {
        let client = Generator::new(&settings).generate_tokens(&api)?;
        let mock = Generator::new(&settings).httpmock(&api, "crate::generated::client")?;
        Ok::<_, progenitor::Error>((client, mock))
    });
    let (client, mock) = match tokens {
        Ok(Ok(tokens)) => tokens,
        Ok(Err(refused)) => return Err(anyhow!(refused)),
        Err(panic) => return Err(anyhow!("the generator gave up: {panic}")),
    };
    Ok(Generated {
        client: syn::parse2(restored(client))?,
        mock: syn::parse2(restored(mock))?,
    })
}

fn settings(replacements: &[Rust]) -> GenerationSettings {
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Merged)
        .with_inner_type(quote!(::tokens_http::Transport))
        .with_map_type("::std::collections::BTreeMap");
    for (format, rust, impls) in FORMATS {
        let schema = SchemaObject {
            instance_type: Some(InstanceType::String.into()),
            format: Some((*format).to_owned()),
            ..SchemaObject::default()
        };
        settings.with_conversion(schema, rust, impls.iter().cloned());
    }
    for Rust {
        schema,
        rust,
        impls,
    } in replacements
    {
        settings.with_replacement(schema, rust, impls.iter().cloned());
    }
    settings
}

/// The code without the marks that told equal names apart. Identifiers do not contain them.
fn restored(tokens: TokenStream) -> TokenStream {
    let restore = |token| match token {
        TokenTree::Group(group) => {
            let mut inner = proc_macro2::Group::new(group.delimiter(), restored(group.stream()));
            inner.set_span(group.span());
            TokenTree::Group(inner)
        }
        TokenTree::Literal(literal) => TokenTree::Literal(without_mark(literal)),
        other => other,
    };
    tokens.into_iter().map(restore).collect()
}

fn without_mark(literal: Literal) -> Literal {
    if !literal.to_string().contains("\\u{1f}") {
        return literal;
    }
    match syn::parse_str::<syn::LitStr>(&literal.to_string()) {
        Ok(text) if text.value().contains(MARK) => Literal::string(&unmarked(&text.value())),
        _ => literal,
    }
}
