//! The configuration file and the claims file.

use std::path::Path;

use tokens_core::{ProviderId, Scope, Token, TokenKind};
use tokens_fuzz::hides;
use toml::de::{DeTable, DeValue};

use super::document::parse;
use super::{DocumentSource, claims_skeleton, parse_claims};
use crate::error::SetupError;
use crate::services::Services;

/// The secret that stands where none should, in the corpus and in its dictionary.
const SECRET: &str = "00QCjAl4MlVsesamesesamesesamesesamesesame42";

/// So long a piece of it is a key, and no name that people choose.
const SHORTEST: usize = 40;

/// Whether an account of `text` has the secret in an address, which messages repeat.
fn is_address(text: &str) -> bool {
    fn contains(value: &DeValue<'_>) -> bool {
        match value {
            DeValue::String(text) => text.contains("://") && !hides(text, SECRET, 20),
            DeValue::Array(items) => items.iter().any(|item| contains(item.get_ref())),
            DeValue::Table(table) => table.iter().any(|(_, value)| contains(value.get_ref())),
            _ => false,
        }
    }
    DeTable::parse(text).is_ok_and(|document| {
        document
            .get_ref()
            .iter()
            .any(|(_, value)| contains(value.get_ref()))
    })
}

/// All that an error says.
fn said(error: &SetupError) -> String {
    let all = [error].into_iter().chain(error.others());
    let said: Vec<_> = all
        .map(|error| format!("{error} {}", error.hint().unwrap_or_default()))
        .collect();
    said.join(" ")
}

#[test]
fn claims() {
    let services = Services::default();
    tokens_fuzz::target!("claims").rounds(500).run(|input| {
        let Ok(text) = std::str::from_utf8(input) else {
            return;
        };
        match parse_claims(&services, text, Path::new("claims.toml")) {
            Ok(claims) => {
                let lines = text.lines().count().max(1);
                for entry in claims.entries() {
                    assert!((1..=lines).contains(&entry.line), "{entry:?}");
                }
                // Whatever a token is called, a skeleton of it says nothing.
                let provider = ProviderId::new("acme".into(), "acme.example", Scope::Tenant);
                let mut token = Token::new(provider, TokenKind::ORG);
                token.id = Some(text.into());
                token.name = Some(text.to_owned());
                let skeleton = claims_skeleton([&token]);
                let parsed = parse_claims(&services, &skeleton, Path::new("claims.toml"));
                assert!(parsed.is_ok_and(|claims| claims.is_empty()), "{skeleton}");
            }
            Err(error) => {
                let said = said(&error);
                assert!(said.len() <= 64 * 1024 + 6 * text.len(), "{said}");
            }
        }
    });
}

#[test]
fn config() {
    let services = Services::default();
    tokens_fuzz::target!("config").rounds(500).run(|input| {
        let Ok(text) = std::str::from_utf8(input) else {
            return;
        };
        let source = DocumentSource::File(Path::new("config.toml").into());
        match parse(&services, text, source).map_err(SetupError::from) {
            Ok(accounts) => {
                for account in &accounts {
                    let odd = |c: char| c.is_control() || c.is_whitespace();
                    assert!(!account.name().contains(odd));
                    for setting in account.settings() {
                        assert!(setting.value.len() <= 6 * text.len());
                    }
                }
            }
            Err(error) => {
                let said = said(&error);
                assert!(said.len() <= 32 * 1024 + 6 * text.len(), "{said}");
                assert!(hides(&said, SECRET, SHORTEST) || is_address(text), "{said}");
            }
        }
    });
}
