//! The Okta account of the environment.

use std::path::Path;

use tokens_http::{Options, Secret};
use tokens_local::{SecretRef, redaction};

use super::{
    Environment, OKTA_ACCESS_TOKEN, OKTA_BASE_URL, OKTA_CLIENT_ID, OKTA_CLIENT_ORGURL, OKTA_KEY_ID,
    OKTA_MODE, OKTA_ORG_NAME, OKTA_PRIVATE_KEY, OKTA_SCOPES, OKTA_TOKEN, Set, cannot_work,
    disagree, missing,
};
use crate::accounts::client;
use crate::accounts::definition::{
    Definition, Given, Okta, OktaApp, OktaCredential, Origin, Settings,
};
use crate::output::Problem;

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
    /// The Okta account: with an address and one credential, or none.
    ///
    /// # Errors
    ///
    /// When variables are missing, disagree or can't work.
    pub(in crate::accounts) fn okta(&self) -> Result<Option<Definition>, Problem> {
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
            (Some(name), Some(_)) if redaction::looks_like_key(name.value) => {
                let message = format!("{OKTA_ORG_NAME} is not the name of an org");
                return Err(Problem::usage(message)
                    .hint("it is what the org's address begins with, such as acme"));
            }
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
                "{OKTA_MODE} is {}; it may be SSWS, Bearer or PrivateKey",
                redaction::quoted(mode.value)
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
        Ok(OktaApp {
            client_id: client_id.given(),
            private_key: Given::new(okta_key(private_key)?, private_key.origin()),
            key_id: self.alias(OKTA_KEY_ID)?.map(Set::given),
            scopes: Given::new(list, scopes.origin()),
            dpop: None,
        })
    }
}

/// Where the private key is: in the variable, or in the file that it names.
///
/// # Errors
///
/// When it is neither. What it is instead is not repeated: it may be a key that something was done to.
fn okta_key(set: Set<'_>) -> Result<SecretRef, Problem> {
    // People's paths are shorter, and private keys longer.
    const LONGEST_PATH: usize = 256;
    const BASE64_OF_PEM: &str = "LS0tLS1";
    let value = set.value;
    // No path begins like PEM or JSON.
    if value.starts_with("-----") || value.starts_with('{') {
        return Ok(set.secret().value);
    }
    let is_quoted = value.starts_with(['"', '\'']);
    let is_encoded = value.starts_with(BASE64_OF_PEM);
    let may_be_path = value.len() < LONGEST_PATH
        && value.contains(['/', '\\', '.'])
        && !value.contains(['\n', '\r'])
        && !is_quoted
        && !is_encoded
        && !redaction::looks_like_base64(value);
    if may_be_path || Path::new(value).exists() {
        return Ok(SecretRef::FileOfVariable(set.name.to_owned()));
    }
    let problem = Problem::usage(format!("{} is neither a PEM, a JWK nor a file", set.name));
    Err(problem.hint(if is_quoted {
        "leave the quotes out, or name the key's file".to_owned()
    } else if is_encoded {
        format!(
            "it is a PEM in base64: decode it, {}=\"$(… | base64 -d)\", or name the key's file",
            set.name
        )
    } else {
        "a PEM begins with -----BEGIN, a JWK with {, and a file must be there".to_owned()
    }))
}
