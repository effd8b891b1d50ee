//! Variables of the environment.

use std::collections::BTreeMap;

use tokens_fuzz::{assert_clean, hides};

use super::{Environment, all, secrets};
use crate::output::{Problem, escape};

/// The secret in the corpus and in its dictionary.
const SECRET: &str = "00QCjAl4MlVsesamesesamesesamesesamesesame42";

/// So much of it must not be seen.
const PIECE: usize = 20;

/// As `/proc/self/environ` has them: `NAME=value`, with a NUL between two.
fn variables(text: &str) -> BTreeMap<&'static str, String> {
    let pairs = text.split('\0').filter_map(|pair| pair.split_once('='));
    pairs
        .filter_map(|(name, value)| {
            let known = all().find(|known| *known == name)?;
            Some((known, value.to_owned()))
        })
        .collect()
}

#[test]
fn environment() {
    tokens_fuzz::target!("environment")
        .rounds(500)
        .run(|input| {
            let Ok(text) = std::str::from_utf8(input) else {
                return;
            };
            let variables = variables(text);
            let is_secret = |name: &str| secrets().any(|secret| secret == name);
            // Elsewhere, it may be repeated as a part of an address or as the id of a key.
            let is_elsewhere = variables.iter().any(|(name, value)| match is_secret(name) {
                true => value.contains("\"kid\""),
                false => !hides(value, SECRET, PIECE),
            });
            let environment = Environment::new(variables);
            let check = |problem: Problem| {
                let error = problem.of_account();
                let said = format!("{} {}", error.message(), error.hint().unwrap_or_default());
                assert_clean(&escape::line(&said), 1024 + 6 * text.len());
                assert!(is_elsewhere || hides(&said, SECRET, PIECE), "{said}");
            };
            match environment.okta() {
                Ok(definition) => assert!(definition.is_none_or(|okta| okta.check_url().is_ok())),
                Err(problem) => check(problem),
            }
            match environment.mist() {
                Ok(definitions) => {
                    assert!(definitions.len() != 1, "both kinds of accounts, or none");
                    assert!(definitions.iter().all(|mist| mist.check_url().is_ok()));
                }
                Err(problem) => check(problem),
            }
        });
}
