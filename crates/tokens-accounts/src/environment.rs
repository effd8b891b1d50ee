//! The accounts that environment variables describe.

#[cfg(test)]
#[cfg(feature = "_fuzz")]
#[path = "environment_fuzz.rs"]
mod fuzz;

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use tokens_http::{ConfigError, Secret};
use tokens_local::SecretRef;

use crate::error::SetupError;
use crate::services::Services;
use crate::settings::{Origin, Sourced};

/// Makes what the variables hold known as secrets, whether an account is made of them or not.
pub(crate) fn protect(services: &Services) {
    let names = services.secret_variables();
    let values = names.filter_map(|name| std::env::var(name).ok());
    // The variable of a private key may have its file's name.
    for secret in values.filter(|value| !Path::new(value).exists()) {
        drop(Secret::new(secret));
    }
}

/// The variables that services read; one that is empty counts as not set. `Debug` shows names only, since keys are among the values.
pub struct Environment(BTreeMap<&'static str, String>);

/// A variable that is set.
#[derive(Clone, Copy)]
pub struct Variable<'a> {
    /// Its name.
    pub name: &'static str,
    /// Its value, trimmed.
    pub value: &'a str,
}

impl fmt::Debug for Variable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Variable").field(&self.name).finish()
    }
}

impl Variable<'_> {
    /// The variable as the place that a value comes from.
    pub fn origin(self) -> Origin {
        Origin::Variables(vec![self.name])
    }

    /// Its value.
    pub fn sourced(self) -> Sourced<String> {
        Sourced::new(self.value.to_owned(), self.origin())
    }

    /// A reference to the secret that it is.
    pub fn secret(self) -> Sourced<SecretRef> {
        Sourced::new(SecretRef::Env(self.name.to_owned()), self.origin())
    }
}

impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

impl Environment {
    /// That of this process, as far as `services` read it.
    ///
    /// # Errors
    ///
    /// When a variable is not text.
    pub fn of_process(services: &Services) -> Result<Self, SetupError> {
        let mut variables = BTreeMap::new();
        let names = services
            .variables()
            .flat_map(|variables| variables.names.iter().copied());
        for name in names {
            match std::env::var(name) {
                Ok(value) => {
                    variables.insert(name, value);
                }
                Err(std::env::VarError::NotPresent) => {}
                Err(std::env::VarError::NotUnicode(_)) => {
                    return Err(SetupError::new(format!("{name} is not text")));
                }
            }
        }
        Ok(Self::new(variables))
    }

    /// One that has only these variables.
    pub fn new(variables: BTreeMap<&'static str, String>) -> Self {
        let mut variables = variables;
        variables.retain(|_, value| !value.trim().is_empty());
        Self(variables)
    }

    /// The variable called `name`, if it is set.
    pub fn get(&self, name: &'static str) -> Option<Variable<'_>> {
        let value = self.0.get(name)?.trim();
        Some(Variable { name, value })
    }

    /// The value of the variable called `name`, trimmed, if services read it and it is set.
    pub(crate) fn value_of(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(|value| value.trim())
    }

    /// The one of `aliases` that is set.
    ///
    /// # Errors
    ///
    /// When several are set, and differ.
    pub fn alias(&self, aliases: &[&'static str]) -> Result<Option<Variable<'_>>, SetupError> {
        let mut set = aliases.iter().filter_map(|name| self.get(name));
        let Some(first) = set.next() else {
            return Ok(None);
        };
        match set.find(|other| other.value != first.value) {
            None => Ok(Some(first)),
            Some(other) => Err(disagree(first.name, other.name)),
        }
    }
}

/// `set` is of no use without `missing`.
pub(crate) fn missing(set: &str, missing: &str) -> SetupError {
    let verb = if set.contains(" and ") { "are" } else { "is" };
    SetupError::new(format!("{set} {verb} set, but {missing} is not"))
        .with_hint(format!("set {missing}, or unset {set}"))
}

/// Two variables that mean the same differ.
pub(crate) fn disagree(one: &str, other: &str) -> SetupError {
    SetupError::new(format!("{one} and {other} are both set, and differ"))
        .with_hint("they mean the same: unset one of them")
}

/// What the variables say cannot work.
pub(crate) fn cannot_work(account: &str, error: &ConfigError) -> SetupError {
    SetupError::new(format!("the account `{account}` can't work: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(variables: &[(&'static str, &str)]) -> Environment {
        let pairs = variables
            .iter()
            .map(|(name, value)| (*name, (*value).to_owned()));
        Environment::new(pairs.collect())
    }

    #[test]
    fn settings_come_whole_or_not_at_all() {
        const ORG: &str = "2818e386-8dec-2562-9ede-5b8a0fbbdc71";
        for (variables, problem) in [
            (&[][..], None),
            (
                &[("OKTA_CLIENT_ORGURL", ""), ("OKTA_CLIENT_TOKEN", "  ")],
                None,
            ),
            (
                &[
                    ("OKTA_CLIENT_ORGURL", "https://acme.okta.com"),
                    ("OKTA_CLIENT_TOKEN", "00a"),
                    ("MIST_HOST", "api.mist.com"),
                    ("MIST_APITOKEN", "abc"),
                    ("MIST_ORG_ID", ORG),
                ],
                None,
            ),
            (
                &[("OKTA_CLIENT_ORGURL", "https://acme.okta.com")],
                Some("OKTA_CLIENT_ORGURL is set, but OKTA_CLIENT_TOKEN is not"),
            ),
            (
                &[("OKTA_CLIENT_TOKEN", "00a")],
                Some("OKTA_CLIENT_TOKEN is set, but OKTA_CLIENT_ORGURL is not"),
            ),
            (
                &[("MIST_HOST", "api.mist.com")],
                Some("MIST_HOST is set, but MIST_APITOKEN is not"),
            ),
            (
                &[("MIST_APITOKEN", "abc")],
                Some("MIST_APITOKEN is set, but MIST_HOST is not"),
            ),
            (
                &[("MIST_ORG_ID", ORG)],
                Some("MIST_ORG_ID is set, but MIST_HOST and MIST_APITOKEN are not"),
            ),
            (
                &[("MIST_HOST", "api.mist.com"), ("MIST_APITOKEN", "abc,")],
                Some("MIST_APITOKEN has a comma with no key before or after it"),
            ),
            (
                &[
                    ("MIST_HOST", "api.mist.com"),
                    ("MIST_APITOKEN", "abc"),
                    ("MIST_ORG_ID", "acme"),
                ],
                Some("MIST_ORG_ID is `acme`, which is no UUID"),
            ),
        ] {
            let environment = environment(variables);
            let services = Services::default();
            let mut found = services
                .iter()
                .filter_map(|service| service.accounts_of(&environment).err());
            let found = found.next().map(|error| error.to_string());
            assert_eq!(found.as_deref(), problem, "{variables:?}");
        }
    }
}
