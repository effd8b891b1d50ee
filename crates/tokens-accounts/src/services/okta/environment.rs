//! The Okta account of the environment.

use std::path::Path;

use tokens_http::{Options, Secret};
use tokens_local::{SecretRef, redaction};

use super::{App, Credential, OktaAccount, Settings, client};
use crate::environment::{Environment, Variable, cannot_work, disagree, missing};
use crate::error::SetupError;
use crate::open::without_certificates;
use crate::service::Variables;
use crate::settings::{Origin, Sourced};

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

const SET: &str = "set OKTA_CLIENT_ORGURL and OKTA_CLIENT_TOKEN";

/// All of them.
pub(super) const VARIABLES: Variables = Variables {
    names: &[
        OKTA_CLIENT_ORGURL,
        OKTA_ORG_NAME,
        OKTA_BASE_URL,
        OKTA_TOKEN[0],
        OKTA_TOKEN[1],
        OKTA_ACCESS_TOKEN[0],
        OKTA_CLIENT_ID[0],
        OKTA_CLIENT_ID[1],
        OKTA_PRIVATE_KEY[0],
        OKTA_PRIVATE_KEY[1],
        OKTA_KEY_ID[0],
        OKTA_KEY_ID[1],
        OKTA_KEY_ID[2],
        OKTA_SCOPES[0],
        OKTA_SCOPES[1],
        OKTA_MODE,
    ],
    secrets: &[
        OKTA_TOKEN[0],
        OKTA_TOKEN[1],
        OKTA_ACCESS_TOKEN[0],
        OKTA_PRIVATE_KEY[0],
        OKTA_PRIVATE_KEY[1],
    ],
    accounts: &[(NAME, SET)],
    set_any: "set OKTA_CLIENT_ORGURL and OKTA_CLIENT_TOKEN for Okta",
    help: &[("OKTA_CLIENT_ORGURL, OKTA_CLIENT_TOKEN", "account `okta`")],
    note: "",
};

/// The account's name.
const NAME: &str = "okta";

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

/// The account: with an address and one credential, or none.
///
/// # Errors
///
/// When variables are missing, disagree or are not valid.
pub(super) fn account(environment: &Environment) -> Result<Option<OktaAccount>, SetupError> {
    let (url, credential) = match (url(environment)?, credential(environment)?) {
        (None, None) => return Ok(None),
        (Some(url), Some(credential)) => (url, credential),
        (Some(url), None) => {
            let wanted = mode(environment)?.map_or(OKTA_TOKEN, Mode::variables);
            return Err(missing(&url.origin.to_string(), wanted[0]));
        }
        (None, Some(credential)) => {
            return Err(missing(&credential.origin.to_string(), OKTA_CLIENT_ORGURL));
        }
    };
    let check = format!("check {} and {}", url.origin, credential.origin);
    let settings = Settings {
        url,
        credential: credential.value,
    };
    let checked = client::base_url(&settings.url.value).and_then(|base_url| {
        let secret = match &settings.secret().value {
            SecretRef::Env(name) => environment.value_of(name),
            _ => None,
        };
        if let Some(secret) = secret {
            let (secret, http) = (Secret::new(secret), without_certificates());
            client::client(&settings, &secret, http, Options::default())?;
        }
        Ok(base_url)
    });
    let base_url = checked.map_err(|error| cannot_work(NAME, &error).with_hint(check))?;
    Ok(Some(OktaAccount {
        name: NAME.to_owned(),
        base_url,
        settings,
    }))
}

fn url(environment: &Environment) -> Result<Option<Sourced<String>>, SetupError> {
    let named = match (
        environment.get(OKTA_ORG_NAME),
        environment.get(OKTA_BASE_URL),
    ) {
        (None, None) => None,
        (Some(name), Some(_)) if redaction::looks_like_key(name.value) => {
            let message = format!("{OKTA_ORG_NAME} is not the name of an org");
            return Err(SetupError::new(message)
                .with_hint("it is what the org's address begins with, such as acme"));
        }
        (Some(name), Some(base)) => Some(Sourced::new(
            format!("https://{}.{}", name.value, base.value),
            Origin::Variables(vec![name.name, base.name]),
        )),
        (Some(_), None) => {
            return Err(missing(OKTA_ORG_NAME, OKTA_BASE_URL)
                .with_hint("OKTA_BASE_URL is the domain after the org's name, such as okta.com"));
        }
        (None, Some(_)) => return Err(missing(OKTA_BASE_URL, OKTA_ORG_NAME)),
    };
    let whole = environment.get(OKTA_CLIENT_ORGURL).map(Variable::sourced);
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
fn credential(environment: &Environment) -> Result<Option<Sourced<Credential>>, SetupError> {
    let token = environment.alias(OKTA_TOKEN)?;
    let access_token = environment.alias(OKTA_ACCESS_TOKEN)?;
    let private_key = environment.alias(OKTA_PRIVATE_KEY)?;
    let client_id = environment.alias(OKTA_CLIENT_ID)?;
    let with_token =
        |set: Variable<'_>| Sourced::new(Credential::Token(set.secret()), set.origin());
    let with_access_token =
        |set: Variable<'_>| Sourced::new(Credential::AccessToken(set.secret()), set.origin());
    let with_key = |set: Variable<'_>| -> Result<_, SetupError> {
        let app = app(environment, set)?;
        Ok(Sourced::new(Credential::App(Box::new(app)), set.origin()))
    };
    match mode(environment)? {
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
                Err(SetupError::new(format!(
                    "{} are set: which of them is to sign in?",
                    set.join(" and ")
                ))
                .with_hint(format!(
                    "set {OKTA_MODE} to SSWS, Bearer or PrivateKey, or unset all but one"
                )))
            }
        },
    }
}

fn mode(environment: &Environment) -> Result<Option<Mode>, SetupError> {
    let Some(mode) = environment.get(OKTA_MODE) else {
        return Ok(None);
    };
    match mode.value.to_ascii_lowercase().as_str() {
        "ssws" => Ok(Some(Mode::Ssws)),
        "bearer" => Ok(Some(Mode::Bearer)),
        "privatekey" => Ok(Some(Mode::PrivateKey)),
        _ => Err(SetupError::new(format!(
            "{OKTA_MODE} is {}; it may be SSWS, Bearer or PrivateKey",
            redaction::quoted(mode.value)
        ))),
    }
}

fn app(environment: &Environment, private_key: Variable<'_>) -> Result<App, SetupError> {
    let client_id = environment
        .alias(OKTA_CLIENT_ID)?
        .ok_or_else(|| missing(private_key.name, OKTA_CLIENT_ID[0]))?;
    let scopes = environment
        .alias(OKTA_SCOPES)?
        .ok_or_else(|| missing(private_key.name, OKTA_SCOPES[0]))?;
    let list: Vec<_> = scopes
        .value
        .split([',', ' '])
        .filter(|scope| !scope.is_empty())
        .map(str::to_owned)
        .collect();
    if list.is_empty() {
        return Err(
            SetupError::new(format!("{} names no scope", scopes.name)).with_hint(
                "write them with commas or spaces between them, such as okta.apiTokens.read",
            ),
        );
    }
    Ok(App {
        client_id: client_id.sourced(),
        private_key: Sourced::new(okta_key(private_key)?, private_key.origin()),
        key_id: environment.alias(OKTA_KEY_ID)?.map(Variable::sourced),
        scopes: Sourced::new(list, scopes.origin()),
        dpop: None,
    })
}

/// Where the private key is: in the variable, or in the file that it names.
///
/// # Errors
///
/// When it is neither. What it is instead is not repeated: it may be a key that something was done to.
fn okta_key(set: Variable<'_>) -> Result<SecretRef, SetupError> {
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
    let problem = SetupError::new(format!("{} is neither a PEM, a JWK nor a file", set.name));
    Err(problem.with_hint(if is_quoted {
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
