//! What an account is made of, whoever defines it, and where each of its settings comes from.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use tokens_core::{Ids, Service};
use tokens_http::ConfigError;
use tokens_local::SecretRef;
use uuid::Uuid;

use super::client;

/// An account as its source defines it. Nothing is contacted yet and no secret is read.
#[derive(Clone, Debug)]
pub(crate) struct Definition {
    pub(crate) name: String,
    pub(crate) settings: Settings,
}

/// What differs from service to service.
#[derive(Clone, Debug)]
pub(crate) enum Settings {
    Okta(Okta),
    Mist(Mist),
}

/// An Okta org.
#[derive(Clone, Debug)]
pub(crate) struct Okta {
    pub(crate) url: Given<String>,
    pub(crate) credential: OktaCredential,
}

/// How an Okta account signs in.
#[derive(Clone, Debug)]
pub(crate) enum OktaCredential {
    /// With an SSWS token.
    Token(Given<SecretRef>),
    /// With an OAuth access token got elsewhere.
    AccessToken(Given<SecretRef>),
    /// As a service app.
    App(Box<OktaApp>),
}

/// A service app.
#[derive(Clone, Debug)]
pub(crate) struct OktaApp {
    pub(crate) client_id: Given<String>,
    pub(crate) private_key: Given<SecretRef>,
    pub(crate) key_id: Option<Given<String>>,
    pub(crate) scopes: Given<Vec<String>>,
    pub(crate) dpop: Option<Given<bool>>,
}

/// A Mist user, or organizations that a key reaches.
#[derive(Clone, Debug)]
pub(crate) struct Mist {
    pub(crate) url: Given<String>,
    /// Several keys of one organization may stand in it, with commas between them.
    pub(crate) token: Given<SecretRef>,
    pub(crate) scope: Given<MistScope>,
}

/// Whose tokens a Mist account is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum MistScope {
    /// Those of the user whose key it is.
    User,
    /// Those of these organizations.
    Orgs(Ids),
    /// Those of the organizations of these MSPs.
    Msps(Ids),
    /// As `User`; there is no such account if the key is an organization's.
    UserOfKey,
    /// Those of the organization whose key it is, or of the one that is named; there is no such account if the key is a
    /// user's and none is named.
    OrgOfKey(Option<Uuid>),
}

/// A value and where it comes from.
#[derive(Clone, Debug)]
pub(crate) struct Given<T> {
    pub(crate) value: T,
    pub(crate) origin: Origin,
}

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A line of the configuration file.
    File { path: Arc<Path>, line: usize },
    /// Environment variables: one, or those that make up the value together.
    Variables(Vec<&'static str>),
    /// The embedded sandbox.
    Sandbox,
    /// Nobody has said otherwise.
    Default,
}

/// A setting, as it is shown: of a secret only where it is.
#[derive(Clone, Debug)]
pub(crate) struct Setting<'a> {
    pub(crate) key: &'static str,
    pub(crate) value: String,
    pub(crate) origin: &'a Origin,
}

impl Definition {
    pub(crate) fn service(&self) -> Service {
        match &self.settings {
            Settings::Okta(_) => Service::OKTA,
            Settings::Mist(_) => Service::MIST,
        }
    }

    /// Where the service is, such as `https://acme.okta.com`.
    pub(crate) fn url(&self) -> &str {
        match &self.settings {
            Settings::Okta(okta) => &okta.url.value,
            Settings::Mist(mist) => &mist.url.value,
        }
    }

    /// Where the account's secret is.
    pub(crate) fn secret(&self) -> &Given<SecretRef> {
        match &self.settings {
            Settings::Okta(okta) => match &okta.credential {
                OktaCredential::Token(secret) | OktaCredential::AccessToken(secret) => secret,
                OktaCredential::App(app) => &app.private_key,
            },
            Settings::Mist(mist) => &mist.token,
        }
    }

    /// Whether the key itself decides if there is such an account.
    pub(super) fn depends_on_key(&self) -> bool {
        match &self.settings {
            Settings::Okta(_) => false,
            Settings::Mist(mist) => {
                matches!(
                    mist.scope.value,
                    MistScope::UserOfKey | MistScope::OrgOfKey(_)
                )
            }
        }
    }

    /// Checks what can be checked without the secret.
    ///
    /// # Errors
    ///
    /// When the URL can't be right.
    pub(super) fn check_url(&self) -> Result<(), ConfigError> {
        client::check_url(&self.service(), self.url())
    }

    /// Every setting, in the order in which they are written.
    pub(crate) fn settings(&self) -> Vec<Setting<'_>> {
        let mut settings = Vec::new();
        let mut add = |key, value: String, origin| settings.push(Setting { key, value, origin });
        match &self.settings {
            Settings::Okta(okta) => {
                add("url", okta.url.value.clone(), &okta.url.origin);
                match &okta.credential {
                    OktaCredential::Token(token) => {
                        add("token", token.value.to_string(), &token.origin);
                    }
                    OktaCredential::AccessToken(token) => {
                        add("access_token", token.value.to_string(), &token.origin);
                    }
                    OktaCredential::App(app) => {
                        add(
                            "client_id",
                            app.client_id.value.clone(),
                            &app.client_id.origin,
                        );
                        add(
                            "private_key",
                            app.private_key.value.to_string(),
                            &app.private_key.origin,
                        );
                        if let Some(key_id) = &app.key_id {
                            add("key_id", key_id.value.clone(), &key_id.origin);
                        }
                        add("scopes", app.scopes.value.join(" "), &app.scopes.origin);
                        if let Some(dpop) = &app.dpop {
                            add("dpop", dpop.value.to_string(), &dpop.origin);
                        }
                    }
                }
            }
            Settings::Mist(mist) => {
                add("url", mist.url.value.clone(), &mist.url.origin);
                add("token", mist.token.value.to_string(), &mist.token.origin);
                add("scope", mist.scope.value.to_string(), &mist.scope.origin);
            }
        }
        settings
    }
}

impl<T> Given<T> {
    pub(crate) fn new(value: T, origin: Origin) -> Self {
        Self { value, origin }
    }

    /// Another value from the same place.
    pub(crate) fn with<U>(&self, value: U) -> Given<U> {
        Given::new(value, self.origin.clone())
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { path, line } => write!(f, "{}:{line}", path.display()),
            Self::Variables(names) => f.write_str(&names.join(" and ")),
            Self::Sandbox => f.write_str("sandbox"),
            Self::Default => f.write_str("default"),
        }
    }
}

impl fmt::Display for MistScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ids = |ids: &Ids| match ids {
            Ids::Listed(ids) => {
                let ids: Vec<_> = ids.iter().map(Uuid::to_string).collect();
                ids.join(" ")
            }
            _ => "all".to_owned(),
        };
        match self {
            Self::User | Self::UserOfKey => f.write_str("self"),
            Self::Orgs(orgs) => write!(f, "org {}", ids(orgs)),
            Self::Msps(msps) => write!(f, "msp {}", ids(msps)),
            Self::OrgOfKey(Some(org)) => write!(f, "org {org}"),
            Self::OrgOfKey(None) => f.write_str("org that the key is of"),
        }
    }
}
