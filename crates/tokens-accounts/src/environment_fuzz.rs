//! Variables of the environment.

use std::collections::BTreeMap;

use tokens_fuzz::hides;

use super::{Environment, Services};

/// The secret in the corpus and in its dictionary.
const SECRET: &str = "00QCjAl4MlVsesamesesamesesamesesamesesame42";

/// So much of it must not be seen.
const PIECE: usize = 20;

/// As `/proc/self/environ` has them: `NAME=value`, with a NUL between two.
fn variables(services: &Services, text: &str) -> BTreeMap<&'static str, String> {
    let names: Vec<_> = services.variables().flat_map(|all| all.names).collect();
    let pairs = text.split('\0').filter_map(|pair| pair.split_once('='));
    pairs
        .filter_map(|(name, value)| {
            let known = names.iter().find(|known| ***known == name)?;
            Some((**known, value.to_owned()))
        })
        .collect()
}

#[test]
fn environment() {
    let services = Services::default();
    tokens_fuzz::target!("environment")
        .rounds(500)
        .run(|input| {
            let Ok(text) = std::str::from_utf8(input) else {
                return;
            };
            let variables = variables(&services, text);
            let is_secret = |name: &str| services.secret_variables().any(|secret| secret == name);
            // Elsewhere, it may be repeated as a part of an address or as the id of a key.
            let is_elsewhere = variables.iter().any(|(name, value)| match is_secret(name) {
                true => value.contains("\"kid\""),
                false => !hides(value, SECRET, PIECE),
            });
            let environment = Environment::new(variables);
            for service in services.iter() {
                match service.accounts_of(&environment) {
                    Ok(accounts) => {
                        let named = |name: &str| {
                            let known = service.variables().accounts;
                            known.iter().any(|(known, _)| *known == name)
                        };
                        assert!(accounts.iter().all(|account| named(account.name())));
                    }
                    Err(error) => {
                        let said = format!("{error} {}", error.hint().unwrap_or_default());
                        assert!(said.len() <= 1024 + 6 * text.len(), "{said}");
                        assert!(is_elsewhere || hides(&said, SECRET, PIECE), "{said}");
                    }
                }
            }
        });
}
