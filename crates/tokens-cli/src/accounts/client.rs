//! The services' clients, made of an account's settings and its secret.

use std::sync::LazyLock;

use okta_api::oauth::{PrivateKey, ServiceApp};
use tokens_core::Service;
use tokens_http::{ConfigError, Connections, Http, Options, Secret};
use tokens_local::redaction;

use super::definition::{Okta, OktaCredential};

/// A client for the Okta org of `okta`, of whose credential `secret` is the secret part.
///
/// # Errors
///
/// When the URL, the secret or the app can't be right.
pub(super) fn okta(
    okta: &Okta,
    secret: &Secret,
    http: impl Into<Http>,
    options: Options,
) -> Result<okta_api::Client, ConfigError> {
    let url = &okta.url.value;
    match &okta.credential {
        OktaCredential::Token(_) => okta_api::Client::with_http(url, secret, http, options),
        OktaCredential::AccessToken(_) => {
            okta_api::Client::with_access_token(url, secret, http, options)
        }
        OktaCredential::App(app) => {
            let key_id = app.key_id.as_ref().map(|id| id.value.as_str());
            let key = PrivateKey::from_text(secret, key_id)?;
            let mut service_app =
                ServiceApp::new(&app.client_id.value, key, app.scopes.value.clone());
            if let Some(dpop) = &app.dpop {
                service_app = service_app.dpop(dpop.value);
            }
            okta_api::Client::with_service_app(url, service_app, http, options)
        }
    }
}

/// A client for the Mist cloud at `url`.
///
/// # Errors
///
/// When the URL or a key can't be right.
pub(super) fn mist(
    url: &str,
    keys: &[Secret],
    http: impl Into<Http>,
    options: Options,
) -> Result<mist_api::Client, ConfigError> {
    mist_api::Client::with_org_tokens(url, keys, http, options)
}

/// The keys in `secret`: several of one organization have commas between them, as the vendor's Python package reads it.
///
/// # Errors
///
/// When there is a comma too many.
pub(super) fn keys(secret: &Secret) -> Result<Vec<Secret>, ConfigError> {
    let keys: Vec<_> = secret.expose().split(',').map(str::trim).collect();
    if keys.contains(&"") {
        return Err(ConfigError(
            "the key has a comma with no key before or after it".to_owned(),
        ));
    }
    Ok(keys.into_iter().map(Secret::new).collect())
}

/// Whether a client can be made for `url`. Contacts nobody, and repeats nothing that may be a key.
///
/// # Errors
///
/// As [`okta`] and [`mist`].
pub(super) fn check_url(service: &Service, url: &str) -> Result<(), ConfigError> {
    if !url.contains("://") && !redaction::is_not_secret(url) {
        return Err(ConfigError(
            "the URL has no scheme; it must look like `https://acme.okta.com` or `https://api.mist.com`".to_owned(),
        ));
    }
    let secret = Secret::new("none");
    let options = Options::default();
    match service {
        service if *service == Service::OKTA => {
            okta_api::Client::with_access_token(url, &secret, without_certificates(), options)
                .map(drop)
        }
        _ => mist(url, &[secret], without_certificates(), options).map(drop),
    }
}

/// What is enough for a client that is only made to see whether it can be made: loading the platform's certificates takes
/// longer than all the rest. However many accounts there are, they share it.
pub(super) fn without_certificates() -> &'static Connections {
    static SHARED: LazyLock<Connections> =
        LazyLock::new(|| Connections::new(|| reqwest::Client::builder().tls_certs_only([])));
    &SHARED
}
