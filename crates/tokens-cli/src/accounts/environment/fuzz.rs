//! Variables of the environment.

use std::collections::BTreeMap;

use tokens_fuzz::{assert_clean, hides};

use super::{Environment, all, secrets};
use crate::output::{Problem, escape};

/// The secret in the corpus and in its dictionary.
const SECRET: &str = "00QCjAl4MlVsesamesesamesesamesesamesesame42";

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
            // Elsewhere it may be repeated if it is short, or in an address.
            let is_elsewhere = variables
                .iter()
                .any(|(name, value)| !is_secret(name) && !hides(value, SECRET, 12));
            let environment = Environment::new(variables);
            let check = |problem: Problem| {
                let error = problem.of_account();
                let said = format!("{} {}", error.message(), error.hint().unwrap_or_default());
                assert_clean(&escape::line(&said), 1024 + 6 * text.len());
                assert!(is_elsewhere || hides(&said, SECRET, 12), "{said}");
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
