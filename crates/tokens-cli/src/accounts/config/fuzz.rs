//! The configuration file.

use std::path::Path;
use std::sync::Arc;

use tokens_fuzz::{assert_clean, hides};
use toml::de::{DeTable, DeValue};

use super::parse::parse;
use crate::output::escape;

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

#[test]
fn config() {
    let path: Arc<Path> = Path::new("config.toml").into();
    tokens_fuzz::target!("config").rounds(500).run(|input| {
        let Ok(text) = std::str::from_utf8(input) else {
            return;
        };
        match parse(text, &path) {
            Ok(definitions) => {
                for definition in &definitions {
                    assert!(
                        !definition
                            .name
                            .contains(|c: char| c.is_control() || c.is_whitespace())
                    );
                    assert!(definition.check_url().is_ok(), "{definition:?}");
                    for setting in definition.settings() {
                        assert_clean(&escape::line(&setting.value), 6 * text.len());
                    }
                }
            }
            Err(problem) => {
                let error = problem.of_account();
                let said = format!("{} {}", error.message(), error.hint().unwrap_or_default());
                assert_clean(&escape::line(&said), 1024 + 6 * text.len());
                assert!(hides(&said, SECRET, SHORTEST) || is_address(text), "{said}");
            }
        }
    });
}
