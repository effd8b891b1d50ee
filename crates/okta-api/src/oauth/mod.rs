//! Signing in as a service app: `private_key_jwt` at the org's own authorization server, with DPoP.
//!
//! [`ServiceApp`] says who signs in, with a [`PrivateKey`] or another [`Signer`]; [`Client::with_service_app`](crate::Client::with_service_app) does the
//! rest. The access token is kept and renewed before it expires, by one call at a time while the others wait; one that Okta refuses
//! is replaced once a call.
//!
//! ```no_run
//! use okta_api::oauth::{PrivateKey, ServiceApp};
//! use okta_api::{Client, Options};
//!
//! # fn example() -> Result<(), okta_api::ConfigError> {
//! let key = PrivateKey::from_file("key.pem", Some("the key's kid"))?;
//! let app = ServiceApp::new("0oa…", key, ["okta.apiTokens.read"]);
//! let okta = Client::with_service_app(
//!     "https://acme.okta.com",
//!     app,
//!     reqwest::Client::builder(),
//!     Options::default(),
//! )?;
//! # Ok(())
//! # }
//! ```

mod algorithm;
mod app;
mod assertion;
mod dpop;
mod endpoint;
mod failure;
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

use std::fmt;
use std::sync::{Mutex, PoisonError};

use async_trait::async_trait;
use http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
use http::{HeaderValue, StatusCode};
use tokens_http::{
    Again, BaseUrl, ConfigError, Credential, Http, KeyMatcher, Options, Refusal, SignInError, Used,
};

pub use algorithm::Algorithm;
pub use app::ServiceApp;
pub use key::PrivateKey;
pub use signer::{Signer, SignerError};

use dpop::{ProofKey, Purpose};
use endpoint::Endpoint;
use failure::Failed;
use token::{AccessToken, Cache};

/// Okta's answer 401 for a feature that the org does not have. A new token does not help.
const FEATURE_NOT_ENABLED: &str = "E0000015";

/// Signs requests with access tokens that it asks the org's authorization server for.
pub struct PrivateKeyCredential {
    app: ServiceApp,
    endpoint: Endpoint,
    /// With DPoP only.
    proofs: Option<ProofKey>,
    cache: Cache,
    /// The latest nonce for calls; the token endpoint has its own.
    nonce: Mutex<Option<HeaderValue>>,
}

impl PrivateKeyCredential {
    /// A credential for `app` of the org at `org_url`, for [`Client::with_credential`](crate::Client::with_credential).
    /// Nothing is sent before the first call.
    ///
    /// `http` and `options` are for the requests to the token endpoint: time limits, attempts, `User-Agent`.
    ///
    /// # Errors
    ///
    /// When the URL, the client id or the scopes can't be right, or `http` can't make a client.
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
        app.check()?;
        let proofs = if app.dpop {
            Some(ProofKey::generate().map_err(|failed| ConfigError(failed.to_string()))?)
        } else {
            None
        };
        Ok(Self {
            app,
            endpoint: Endpoint::new(http, base, options.retry)?,
            proofs,
            cache: Cache::default(),
            nonce: Mutex::new(None),
        })
    }

    /// The proof for one call.
    fn proof(
        &self,
        request: &reqwest::Request,
        token: &AccessToken,
    ) -> Result<Option<HeaderValue>, Failed> {
        let (Some(key), Some(hash)) = (&self.proofs, &token.hash) else {
            return Ok(None);
        };
        let nonce = self
            .nonce
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        let purpose = Purpose {
            method: request.method().as_str(),
            url: request.url(),
            nonce: nonce.as_ref().and_then(|nonce| nonce.to_str().ok()),
            token: Some(hash),
        };
        key.proof(&purpose, (self.app.clock)()).map(Some)
    }
}

#[async_trait]
impl Credential for PrivateKeyCredential {
    async fn sign(&self, request: &mut reqwest::Request) -> Result<Used, SignInError> {
        if request.url().origin() != self.endpoint.url().origin() {
            return Err(SignInError::new(format!(
                "this credential is for {} and signs nothing for another host",
                self.endpoint.host()
            )));
        }
        let now = || (self.app.clock)();
        let fetch = || self.endpoint.token(&self.app, self.proofs.as_ref());
        let token = self.cache.get(now, fetch).await?;
        let proof = self.proof(request, &token)?;
        let headers = request.headers_mut();
        headers.insert(AUTHORIZATION, token.authorization.clone());
        if let Some(proof) = proof {
            headers.insert("dpop", proof);
        }
        Ok(token.number)
    }

    fn refused(&self, used: Used, refusal: &Refusal<'_>) -> Again {
        let new_nonce = refusal.headers.get("dpop-nonce").cloned();
        let has_nonce = new_nonce.is_some();
        if has_nonce {
            *self.nonce.lock().unwrap_or_else(PoisonError::into_inner) = new_nonce;
        }
        if refusal.status != StatusCode::UNAUTHORIZED || refusal.code == Some(FEATURE_NOT_ENABLED) {
            return Again::No;
        }
        let mut challenges = refusal.headers.get_all(WWW_AUTHENTICATE).iter();
        let wants_nonce = challenges.any(|challenge| {
            let error = challenge
                .to_str()
                .ok()
                .and_then(|text| refusal::parameter(text, "error"));
            error.as_deref() == Some("use_dpop_nonce")
        });
        if wants_nonce {
            // The token itself is good.
            return if has_nonce { Again::Now } else { Again::No };
        }
        self.cache.discard(used);
        Again::Reauthenticated
    }

    /// DPoP's own scheme is another name for the same, bound to a key.
    fn scheme(&self) -> &'static str {
        "Bearer"
    }

    fn redact(&self, text: &str) -> String {
        let text = self.cache.redact(&self.app.signer.redact(text));
        redact::without_jwts(&text)
    }

    fn keys(&self) -> Vec<KeyMatcher> {
        Vec::new()
    }
}

impl fmt::Debug for PrivateKeyCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrivateKeyCredential")
            .field("host", &self.endpoint.host())
            .field("app", &self.app)
            .finish_non_exhaustive()
    }
}
