//! Okta's client, made of an account's settings and its secret.

use okta_api::oauth::{PrivateKey, ServiceApp};
use tokens_http::{BaseUrl, ConfigError, Http, Options, Secret};

use super::{Credential, Settings};
use crate::open::{check_address, without_certificates};

/// A client for the Okta org of `settings`, of whose credential `secret` is the secret part.
///
/// # Errors
///
/// When the URL, the secret or the app is not valid.
pub(super) fn client(
    settings: &Settings,
    secret: &Secret,
    http: impl Into<Http>,
    options: Options,
) -> Result<okta_api::Client, ConfigError> {
    let client = okta_api::Client::builder(&settings.url.value)
        .http(http)
        .options(options);
    let client = match &settings.credential {
        Credential::Token(_) => client.token(secret),
        Credential::AccessToken(_) => client.access_token(secret),
        Credential::App(app) => {
            let key_id = app.key_id.as_ref().map(|id| id.value.as_str());
            let key = PrivateKey::from_text(secret, key_id)?;
            let mut service_app =
                ServiceApp::new(&app.client_id.value, key, app.scopes.value.clone());
            if let Some(dpop) = &app.dpop {
                service_app = service_app.dpop(dpop.value);
            }
            client.service_app(service_app)
        }
    };
    client.build()
}

/// The address, if a client can be made for it. Sends nothing, and repeats nothing that may be a key.
///
/// # Errors
///
/// As [`client`].
pub(super) fn base_url(url: &str) -> Result<BaseUrl, ConfigError> {
    check_address(url, "https://acme.okta.com")?;
    okta_api::Client::builder(url)
        .access_token("none")
        .http(without_certificates())
        .build()?;
    BaseUrl::parse(url)
}
