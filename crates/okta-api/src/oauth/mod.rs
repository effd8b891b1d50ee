//! Signing in as a service app: `private_key_jwt` at the org's own authorization server, with DPoP.
//!
//! [`ServiceApp`] says who signs in, with a [`PrivateKey`] or another [`Signer`];
//! [`ClientBuilder::service_app`](crate::ClientBuilder::service_app) does the rest. The access token is kept and renewed before it
//! expires, by one call at a time while the others wait; one that Okta refuses is replaced once a call.
//!
//! ```no_run
//! use okta_api::Client;
//! use okta_api::oauth::{PrivateKey, ServiceApp};
//!
//! # fn example() -> Result<(), okta_api::ConfigError> {
//! let key = PrivateKey::from_file("key.pem", Some("the key's kid"))?;
//! let app = ServiceApp::new("0oa…", key, ["okta.apiTokens.read"]);
//! let okta = Client::builder("https://acme.okta.com").service_app(app).build()?;
//! # Ok(())
//! # }
//! ```

mod algorithm;
mod app;
mod assertion;
mod dpop;
mod endpoint;
#[cfg(test)]
#[cfg(feature = "_fuzz")]
mod fuzz;
mod jwk;
mod jwt;
mod key;
mod pem;
mod quote;
mod redact;
mod refusal;
mod signer;
mod token;
mod www_authenticate;

use std::fmt;

use http::StatusCode;
use http::header::AUTHORIZATION;
use tokens_http::{
    BaseUrl, Challenge, ConfigError, Credential, Http, KeyMatcher, KeySlot, Options, RetryDecision,
    SignInError, async_trait,
};

pub use algorithm::Algorithm;
pub use app::ServiceApp;
pub use key::PrivateKey;
pub use signer::{Signer, SignerError};

use assertion::AssertionCredential;
use dpop::{Nonces, Purpose};
use endpoint::Endpoint;
use token::Cache;

/// Okta's answer 401 for a feature that the org does not have. A new token does not help.
const FEATURE_NOT_ENABLED: &str = "E0000015";

/// Signs requests with access tokens that it asks the org's authorization server for.
pub struct PrivateKeyCredential {
    endpoint: Endpoint,
    cache: Cache,
    /// The API's; the token endpoint has others.
    nonces: Nonces,
}

impl PrivateKeyCredential {
    /// A credential for `app` of the org at `org_url`, to share between clients by
    /// [`ClientBuilder::credential`](crate::ClientBuilder::credential). Nothing is sent before the first call.
    ///
    /// `http` and `options` are for the requests to the token endpoint: time limits, attempts, `User-Agent`.
    ///
    /// # Errors
    ///
    /// When the URL, the client id or the scopes are not valid, or `http` makes no client.
    pub fn new(
        org_url: &str,
        app: ServiceApp,
        http: impl Into<Http>,
        options: &Options,
    ) -> Result<Self, ConfigError> {
        let base = crate::client::org(org_url)?;
        let http = tokens_http::http_client(http, &base, options)?;
        Self::at(&base, app, http, options)
    }

    /// `http` must not follow redirects.
    pub(crate) fn at(
        base: &BaseUrl,
        app: ServiceApp,
        http: reqwest::Client,
        options: &Options,
    ) -> Result<Self, ConfigError> {
        Ok(Self {
            endpoint: Endpoint::new(http, base, app, options)?,
            cache: Cache::default(),
            nonces: Nonces::default(),
        })
    }
}

#[async_trait]
impl Credential for PrivateKeyCredential {
    async fn sign(&self, request: &mut reqwest::Request) -> Result<KeySlot, SignInError> {
        let AssertionCredential {
            app, url, proofs, ..
        } = &*self.endpoint.credential;
        if request.url().origin() != url.origin() {
            return Err(SignInError::new(format!(
                "this credential is for {} and signs nothing for another host",
                self.endpoint.host()
            )));
        }
        let now = || (app.clock)();
        let token = self.cache.get(now, || self.endpoint.token()).await?;
        if let (Some(key), Some(hash)) = (proofs, &token.hash) {
            let purpose = Purpose {
                method: request.method().as_str(),
                url: request.url(),
                nonce: self.nonces.latest().1,
                token: Some(hash),
            };
            let proof = key.proof(purpose, now())?;
            request.headers_mut().insert("dpop", proof);
        }
        let authorization = token.authorization.clone();
        request.headers_mut().insert(AUTHORIZATION, authorization);
        Ok(token.number)
    }

    fn refused(&self, slot: KeySlot, challenge: &Challenge<'_>) -> RetryDecision {
        // The token itself is good if only a nonce is missing.
        if let Some(decision) = self.nonces.challenged(challenge) {
            return decision;
        }
        if challenge.status != StatusCode::UNAUTHORIZED
            || challenge.code == Some(FEATURE_NOT_ENABLED)
        {
            return RetryDecision::No;
        }
        self.cache.discard(slot);
        RetryDecision::Reauthenticated
    }

    /// DPoP's own scheme is another name for the same, bound to a key.
    fn scheme(&self) -> &'static str {
        "Bearer"
    }

    fn redact(&self, text: &str) -> String {
        let signer = &self.endpoint.credential.app.signer;
        redact::without_jwts(&self.cache.redact(&signer.redact(text)))
    }

    fn keys(&self) -> Vec<KeyMatcher> {
        Vec::new()
    }

    fn client_id(&self) -> Option<&str> {
        Some(&self.endpoint.credential.app.client_id)
    }
}

impl fmt::Debug for PrivateKeyCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrivateKeyCredential")
            .field("host", &self.endpoint.host())
            .field("app", &self.endpoint.credential.app)
            .finish_non_exhaustive()
    }
}

/// What should not happen, such as a date beyond the calendar.
fn internal(error: impl fmt::Display) -> SignInError {
    SignInError::new(format!("the sign-in could not be prepared: {error}"))
}
