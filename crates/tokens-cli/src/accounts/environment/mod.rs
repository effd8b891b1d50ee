//! The accounts that environment variables describe, with the names that the vendors' own clients read.

#[cfg(test)]
mod fuzz;
mod mist;
mod mist_host;
mod okta;

use std::collections::BTreeMap;
use std::path::Path;

use tokens_http::{ConfigError, Secret};
use tokens_local::SecretRef;

use super::definition::{Given, Origin};
use crate::output::Problem;

/// The Okta org's address, such as `https://acme.okta.com`. (Go, Java, Node.js and Python SDKs)
const OKTA_CLIENT_ORGURL: &str = "OKTA_CLIENT_ORGURL";
/// The Okta org's name and its domain, such as `acme` and `okta.com`. (Terraform provider)
const OKTA_ORG_NAME: &str = "OKTA_ORG_NAME";
const OKTA_BASE_URL: &str = "OKTA_BASE_URL";
/// An SSWS token of the Okta org, or an access token where the mode says `Bearer`. (SDKs; Terraform provider)
const OKTA_TOKEN: &[&str] = &["OKTA_CLIENT_TOKEN", "OKTA_API_TOKEN"];
/// An OAuth access token. (Terraform provider)
const OKTA_ACCESS_TOKEN: &[&str] = &["OKTA_ACCESS_TOKEN"];
/// A service app. (SDKs; Terraform provider)
const OKTA_CLIENT_ID: &[&str] = &["OKTA_CLIENT_CLIENTID", "OKTA_API_CLIENT_ID"];
/// Its private key, or the path of the file that has it. (SDKs; Terraform provider)
const OKTA_PRIVATE_KEY: &[&str] = &["OKTA_CLIENT_PRIVATEKEY", "OKTA_API_PRIVATE_KEY"];
/// The key's id. (Go; Node.js; Terraform provider)
const OKTA_KEY_ID: &[&str] = &[
    "OKTA_CLIENT_PRIVATEKEYID",
    "OKTA_CLIENT_KEYID",
    "OKTA_API_PRIVATE_KEY_ID",
];
/// What the app asks for, with commas or spaces between. (SDKs; Terraform provider)
const OKTA_SCOPES: &[&str] = &["OKTA_CLIENT_SCOPES", "OKTA_API_SCOPES"];
/// Which of the credentials counts. (SDKs)
const OKTA_MODE: &str = "OKTA_CLIENT_AUTHORIZATIONMODE";
/// The Mist cloud: a host such as `api.mist.com`, or a URL. (Python package, Terraform provider)
const MIST_HOST: &str = "MIST_HOST";
/// A Mist API token, of a user or of an organization. (Python package; Terraform provider)
const MIST_TOKEN: &[&str] = &["MIST_APITOKEN", "MIST_API_TOKEN"];
/// The Mist organization whose tokens are meant.
const MIST_ORG_ID: &str = "MIST_ORG_ID";

/// The names that accounts of the environment have.
pub(super) const NAMES: [&str; 3] = ["okta", "mist", "mist-org"];

const SET_OKTA: &str = "set OKTA_CLIENT_ORGURL and OKTA_CLIENT_TOKEN";
const SET_MIST: &str = "set MIST_HOST and MIST_APITOKEN";

/// What sets the account called `name` up.
pub(super) fn set(name: &str) -> &'static str {
    match name {
        "okta" => SET_OKTA,
        "mist" => SET_MIST,
        _ => "set MIST_HOST, MIST_APITOKEN and MIST_ORG_ID",
    }
}

/// What sets any account up.
pub(super) fn set_any() -> String {
    format!("{SET_OKTA} for Okta, {SET_MIST} (and MIST_ORG_ID) for Mist")
}

/// Makes what the variables hold known as secrets, whether an account is made of them or not.
pub(super) fn protect() {
    let values = secrets().filter_map(|name| std::env::var(name).ok());
    // The variable of a private key may have its file's name.
    for secret in values.filter(|value| !Path::new(value).exists()) {
        drop(Secret::new(secret));
    }
}

/// The variables that hold secrets.
pub(super) fn secrets() -> impl Iterator<Item = &'static str> {
    [OKTA_TOKEN, OKTA_ACCESS_TOKEN, OKTA_PRIVATE_KEY, MIST_TOKEN]
        .into_iter()
        .flatten()
        .copied()
}

fn all() -> impl Iterator<Item = &'static str> {
    [OKTA_CLIENT_ID, OKTA_KEY_ID, OKTA_SCOPES]
        .into_iter()
        .flatten()
        .copied()
        .chain([
            OKTA_CLIENT_ORGURL,
            OKTA_ORG_NAME,
            OKTA_BASE_URL,
            OKTA_MODE,
            MIST_HOST,
            MIST_ORG_ID,
        ])
        .chain(secrets())
}

/// The variables that matter here; one that is empty counts as not set. Not `Debug`, since keys are among them.
pub(super) struct Environment(BTreeMap<&'static str, String>);

/// A variable that is set.
#[derive(Clone, Copy)]
struct Set<'a> {
    name: &'static str,
    value: &'a str,
}

impl Set<'_> {
    fn origin(self) -> Origin {
        Origin::Variables(vec![self.name])
    }

    fn given(self) -> Given<String> {
        Given::new(self.value.to_owned(), self.origin())
    }

    /// A reference to the secret that it is.
    fn secret(self) -> Given<SecretRef> {
        Given::new(SecretRef::Env(self.name.to_owned()), self.origin())
    }
}

impl Environment {
    /// That of this process.
    ///
    /// # Errors
    ///
    /// When a variable is not text.
    pub(super) fn of_process() -> Result<Self, Problem> {
        let mut variables = BTreeMap::new();
        for name in all() {
            match std::env::var(name) {
                Ok(value) => {
                    variables.insert(name, value);
                }
                Err(std::env::VarError::NotPresent) => {}
                Err(std::env::VarError::NotUnicode(_)) => {
                    return Err(Problem::usage(format!("{name} is not text")));
                }
            }
        }
        Ok(Self::new(variables))
    }

    fn new(variables: BTreeMap<&'static str, String>) -> Self {
        let mut variables = variables;
        variables.retain(|_, value| !value.trim().is_empty());
        Self(variables)
    }

    fn get(&self, name: &'static str) -> Option<Set<'_>> {
        let value = self.0.get(name)?.trim();
        Some(Set { name, value })
    }

    /// The one of `aliases` that is set. Several must agree.
    fn alias(&self, aliases: &[&'static str]) -> Result<Option<Set<'_>>, Problem> {
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

fn missing(set: &str, missing: &str) -> Problem {
    let verb = if set.contains(" and ") { "are" } else { "is" };
    Problem::usage(format!("{set} {verb} set, but {missing} is not"))
        .hint(format!("set {missing}, or unset {set}"))
}

fn disagree(one: &str, other: &str) -> Problem {
    Problem::usage(format!("{one} and {other} are both set, and differ"))
        .hint("they mean the same: unset one of them")
}

fn cannot_work(account: &str, error: &ConfigError) -> Problem {
    Problem::usage(format!("the account `{account}` can't work: {error}"))
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
                &[(OKTA_CLIENT_ORGURL, ""), ("OKTA_CLIENT_TOKEN", "  ")],
                None,
            ),
            (
                &[
                    (OKTA_CLIENT_ORGURL, "https://acme.okta.com"),
                    ("OKTA_CLIENT_TOKEN", "00a"),
                    (MIST_HOST, "api.mist.com"),
                    ("MIST_APITOKEN", "abc"),
                    (MIST_ORG_ID, ORG),
                ],
                None,
            ),
            (
                &[(OKTA_CLIENT_ORGURL, "https://acme.okta.com")],
                Some("OKTA_CLIENT_ORGURL is set, but OKTA_CLIENT_TOKEN is not"),
            ),
            (
                &[("OKTA_CLIENT_TOKEN", "00a")],
                Some("OKTA_CLIENT_TOKEN is set, but OKTA_CLIENT_ORGURL is not"),
            ),
            (
                &[(MIST_HOST, "api.mist.com")],
                Some("MIST_HOST is set, but MIST_APITOKEN is not"),
            ),
            (
                &[("MIST_APITOKEN", "abc")],
                Some("MIST_APITOKEN is set, but MIST_HOST is not"),
            ),
            (
                &[(MIST_ORG_ID, ORG)],
                Some("MIST_ORG_ID is set, but MIST_HOST and MIST_APITOKEN are not"),
            ),
            (
                &[(MIST_HOST, "api.mist.com"), ("MIST_APITOKEN", "abc,")],
                Some("MIST_APITOKEN has a comma with no key before or after it"),
            ),
            (
                &[
                    (MIST_HOST, "api.mist.com"),
                    ("MIST_APITOKEN", "abc"),
                    (MIST_ORG_ID, "acme"),
                ],
                Some("MIST_ORG_ID is `acme`, which is no UUID"),
            ),
        ] {
            let environment = environment(variables);
            let okta = environment.okta().err().map(|problem| problem.to_string());
            let mist = environment.mist().err().map(|problem| problem.to_string());
            assert_eq!(okta.or(mist).as_deref(), problem, "{variables:?}");
        }
    }
}
