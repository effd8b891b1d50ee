//! Mist's client, made of an address and keys.

use tokens_core::{Error, Identity, IdentityKind, MistTokens, TokenProvider as _};
use tokens_http::{BaseUrl, ConfigError, Http, Options, Secret};
use tokio::sync::OnceCell;

use super::Settings;
use crate::error::{OpenError, SetupError};
use crate::open::{check_address, without_certificates};

/// A client for the Mist cloud at `url`.
///
/// # Errors
///
/// When the URL or a key is not valid.
pub(super) fn client(
    url: &str,
    keys: &[Secret],
    http: impl Into<Http>,
    options: Options,
) -> Result<mist_api::Client, ConfigError> {
    mist_api::Client::builder(url)
        .org_tokens(keys)
        .http(http)
        .options(options)
        .build()
}

/// The keys in `secret`: several of one organization have commas between them, as the vendor's Python package reads it.
///
/// # Errors
///
/// When there is a comma too many.
pub(super) fn keys(secret: &Secret) -> Result<Vec<Secret>, ConfigError> {
    let keys: Vec<_> = secret.expose().split(',').map(str::trim).collect();
    if keys.contains(&"") {
        return Err(ConfigError::new(
            "the key has a comma with no key before or after it",
        ));
    }
    Ok(keys.into_iter().map(Secret::new).collect())
}

/// The address, if a client can be made for it. Sends nothing, and repeats nothing that may be a key.
///
/// # Errors
///
/// As [`client`].
pub(super) fn base_url(url: &str) -> Result<BaseUrl, ConfigError> {
    check_address(url, "https://api.mist.com")?;
    let keys = ["none".into()];
    client(url, &keys, without_certificates(), Options::default())?;
    BaseUrl::parse(url)
}

/// A client of Mist, and whose key it signs in with.
#[derive(Debug)]
pub(super) struct MistClient {
    pub(super) client: mist_api::Client,
    /// The tokens of its user, if it has one. All that it signs in share what they learn.
    pub(super) tokens: MistTokens,
    keys: usize,
    identity: OnceCell<Result<Identity, Error>>,
}

impl MistClient {
    /// One that signs in with so many keys.
    pub(super) fn new(client: mist_api::Client, keys: usize) -> Self {
        Self {
            tokens: MistTokens::for_self(client.clone()),
            client,
            keys,
            identity: OnceCell::new(),
        }
    }

    /// Whose key it is; asked once, however many accounts want to know.
    ///
    /// # Errors
    ///
    /// When the service fails, and when there are several keys of a user.
    pub(super) async fn identity(&self, settings: &Settings) -> Result<Identity, OpenError> {
        let ask = || self.tokens.identity();
        let identity = self.identity.get_or_init(ask).await.clone()?;
        if identity.kind != IdentityKind::OrgToken && self.keys > 1 {
            return Err(SetupError::new(format!(
                "{} holds several keys, and the first one is a user's",
                settings.token.value
            ))
            .with_hint(
                "all keys of a user share one quota; give one of them, or several of an organization",
            )
            .into());
        }
        Ok(identity)
    }
}
