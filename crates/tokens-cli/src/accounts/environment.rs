//! The accounts that environment variables describe, with the names that the vendors' own clients read.

use std::collections::BTreeMap;
use std::path::PathBuf;

use tokens_http::{ConfigError, Options, Secret};
use uuid::Uuid;

use super::client;
use super::definition::{
    Definition, Given, Mist, MistScope, Okta, OktaApp, OktaCredential, Origin, Settings,
};
use super::mist_host;
use super::secret::SecretRef;
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

/// How the Okta account is to sign in.
#[derive(Clone, Copy)]
enum Mode {
    Ssws,
    Bearer,
    PrivateKey,
}

impl Mode {
    /// The variables that it needs one of.
    fn variables(self) -> &'static [&'static str] {
        match self {
            Self::Ssws => OKTA_TOKEN,
            Self::Bearer => OKTA_ACCESS_TOKEN,
            Self::PrivateKey => OKTA_PRIVATE_KEY,
        }
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

    /// The Okta account: with an address and one credential, or none.
    ///
    /// # Errors
    ///
    /// When variables are missing, disagree or can't work.
    pub(super) fn okta(&self) -> Result<Option<Definition>, Problem> {
        let url = self.okta_url()?;
        let credential = self.okta_credential()?;
        let (url, credential) = match (url, credential) {
            (None, None) => return Ok(None),
            (Some(url), Some(credential)) => (url, credential),
            (Some(url), None) => {
                let wanted = self.okta_mode()?.map_or(OKTA_TOKEN, Mode::variables);
                return Err(missing(&url.origin.to_string(), wanted[0]));
            }
            (None, Some(credential)) => {
                return Err(missing(&credential.origin.to_string(), OKTA_CLIENT_ORGURL));
            }
        };
        let check = format!("check {} and {}", url.origin, credential.origin);
        let okta = Okta {
            url,
            credential: credential.value,
        };
        let definition = Definition {
            name: "okta".to_owned(),
            settings: Settings::Okta(okta.clone()),
        };
        let checked = definition.check_url().and_then(|()| {
            let secret = match &definition.secret().value {
                SecretRef::Env(name) => self.0.get(name.as_str()),
                _ => None,
            };
            match secret {
                Some(secret) => {
                    let secret = Secret::new(secret.trim());
                    let http = client::without_certificates();
                    client::okta(&okta, &secret, http, Options::default()).map(drop)
                }
                None => Ok(()),
            }
        });
        match checked {
            Ok(()) => Ok(Some(definition)),
            Err(error) => Err(cannot_work("okta", &error).hint(check)),
        }
    }

    fn okta_url(&self) -> Result<Option<Given<String>>, Problem> {
        let named = match (self.get(OKTA_ORG_NAME), self.get(OKTA_BASE_URL)) {
            (None, None) => None,
            (Some(name), Some(base)) => Some(Given::new(
                format!("https://{}.{}", name.value, base.value),
                Origin::Variables(vec![name.name, base.name]),
            )),
            (Some(_), None) => {
                return Err(missing(OKTA_ORG_NAME, OKTA_BASE_URL)
                    .hint("OKTA_BASE_URL is the domain after the org's name, such as okta.com"));
            }
            (None, Some(_)) => return Err(missing(OKTA_BASE_URL, OKTA_ORG_NAME)),
        };
        let whole = self.get(OKTA_CLIENT_ORGURL).map(Set::given);
        match (whole, named) {
            (Some(whole), Some(named)) => {
                let same = whole
                    .value
                    .trim_end_matches('/')
                    .eq_ignore_ascii_case(&named.value);
                if same {
                    Ok(Some(whole))
                } else {
                    Err(disagree(OKTA_CLIENT_ORGURL, OKTA_ORG_NAME))
                }
            }
            (whole, named) => Ok(whole.or(named)),
        }
    }

    /// The credential that the mode picks, or the only one.
    fn okta_credential(&self) -> Result<Option<Given<OktaCredential>>, Problem> {
        let token = self.alias(OKTA_TOKEN)?;
        let access_token = self.alias(OKTA_ACCESS_TOKEN)?;
        let private_key = self.alias(OKTA_PRIVATE_KEY)?;
        let client_id = self.alias(OKTA_CLIENT_ID)?;
        let with_token =
            |set: Set<'_>| Given::new(OktaCredential::Token(set.secret()), set.origin());
        let with_access_token =
            |set: Set<'_>| Given::new(OktaCredential::AccessToken(set.secret()), set.origin());
        let with_key = |set: Set<'_>| -> Result<_, Problem> {
            let app = self.okta_app(set)?;
            Ok(Given::new(OktaCredential::App(Box::new(app)), set.origin()))
        };
        match self.okta_mode()? {
            Some(Mode::Ssws) => Ok(token.map(with_token)),
            // The Go SDK has the access token where the SSWS token would be.
            Some(Mode::Bearer) => Ok(access_token.or(token).map(with_access_token)),
            Some(Mode::PrivateKey) => private_key.map(with_key).transpose(),
            None => match (token, access_token, private_key) {
                (None, None, None) => match client_id {
                    Some(client_id) => Err(missing(client_id.name, OKTA_PRIVATE_KEY[0])),
                    None => Ok(None),
                },
                (Some(token), None, None) => Ok(Some(with_token(token))),
                (None, Some(token), None) => Ok(Some(with_access_token(token))),
                (None, None, Some(key)) => with_key(key).map(Some),
                (first, second, third) => {
                    let set: Vec<_> = [first, second, third]
                        .into_iter()
                        .flatten()
                        .map(|set| set.name)
                        .collect();
                    Err(Problem::usage(format!(
                        "{} are set: which of them is to sign in?",
                        set.join(" and ")
                    ))
                    .hint(format!(
                        "set {OKTA_MODE} to SSWS, Bearer or PrivateKey, or unset all but one"
                    )))
                }
            },
        }
    }

    fn okta_mode(&self) -> Result<Option<Mode>, Problem> {
        let Some(mode) = self.get(OKTA_MODE) else {
            return Ok(None);
        };
        match mode.value.to_ascii_lowercase().as_str() {
            "ssws" => Ok(Some(Mode::Ssws)),
            "bearer" => Ok(Some(Mode::Bearer)),
            "privatekey" => Ok(Some(Mode::PrivateKey)),
            _ => Err(Problem::usage(format!(
                "{OKTA_MODE} is `{}`; it may be SSWS, Bearer or PrivateKey",
                mode.value
            ))),
        }
    }

    fn okta_app(&self, private_key: Set<'_>) -> Result<OktaApp, Problem> {
        let client_id = self
            .alias(OKTA_CLIENT_ID)?
            .ok_or_else(|| missing(private_key.name, OKTA_CLIENT_ID[0]))?;
        let scopes = self
            .alias(OKTA_SCOPES)?
            .ok_or_else(|| missing(private_key.name, OKTA_SCOPES[0]))?;
        let list: Vec<_> = scopes
            .value
            .split([',', ' '])
            .filter(|scope| !scope.is_empty())
            .map(str::to_owned)
            .collect();
        // A key itself is PEM or JSON; no path begins like either.
        let is_key = private_key.value.starts_with("-----") || private_key.value.starts_with('{');
        let reference = if is_key {
            private_key.secret().value
        } else {
            SecretRef::File {
                path: PathBuf::from(private_key.value),
                written: private_key.value.to_owned(),
            }
        };
        Ok(OktaApp {
            client_id: client_id.given(),
            private_key: Given::new(reference, private_key.origin()),
            key_id: self.alias(OKTA_KEY_ID)?.map(Set::given),
            scopes: Given::new(list, scopes.origin()),
            dpop: None,
        })
    }

    /// The Mist accounts: with host and token, or none. Which of the two there are, the key itself says.
    ///
    /// # Errors
    ///
    /// When variables are missing, disagree or can't work.
    pub(super) fn mist(&self) -> Result<Vec<Definition>, Problem> {
        let (host, token) = match (self.get(MIST_HOST), self.alias(MIST_TOKEN)?) {
            (None, None) if self.get(MIST_ORG_ID).is_some() => {
                return Err(Problem::usage(format!(
                    "{MIST_ORG_ID} is set, but {MIST_HOST} and {} are not",
                    MIST_TOKEN[0]
                ))
                .hint(SET_MIST));
            }
            (None, None) => return Ok(Vec::new()),
            (Some(host), Some(token)) => (host, token),
            (Some(_), None) => return Err(missing(MIST_HOST, MIST_TOKEN[0])),
            (None, Some(token)) => {
                return Err(missing(token.name, MIST_HOST).hint(
                    "MIST_HOST is your cloud's API host, such as api.mist.com or api.eu.mist.com",
                ));
            }
        };
        let secret = Secret::new(token.value);
        let keys = client::keys(&secret).map_err(|_| {
            Problem::usage(format!(
                "{} has a comma with no key before or after it",
                token.name
            ))
        })?;
        let org_id = match self.get(MIST_ORG_ID) {
            None => None,
            Some(id) => Some(Uuid::try_parse(id.value).map_err(|_| {
                Problem::usage(format!("{MIST_ORG_ID} is `{}`, which is no UUID", id.value))
            })?),
        };
        let url = mist_host::url(MIST_HOST, host.value)?;
        let http = client::without_certificates();
        client::mist(&url, &keys, http, Options::default()).map_err(|error| {
            cannot_work("mist", &error).hint(format!("check {MIST_HOST} and {}", token.name))
        })?;
        let define = |name: &str, scope| Definition {
            name: name.to_owned(),
            settings: Settings::Mist(Mist {
                url: Given::new(url.clone(), host.origin()),
                token: token.secret(),
                scope,
            }),
        };
        let org_origin = match org_id {
            Some(_) => Origin::Variables(vec![MIST_ORG_ID]),
            None => Origin::Default,
        };
        Ok(vec![
            define("mist", Given::new(MistScope::UserOfKey, Origin::Default)),
            define(
                "mist-org",
                Given::new(MistScope::OrgOfKey(org_id), org_origin),
            ),
        ])
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
