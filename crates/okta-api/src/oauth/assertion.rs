//! The client assertion (RFC 7523): a short-lived JWT by which a service app shows that it has its private key.

use std::fmt;

use http::HeaderValue;
use http::header::CONTENT_TYPE;
use jiff::{SignedDuration, Timestamp};
use reqwest::{Request, Url};
use serde::Serialize;
use tokens_http::{
    Challenge, ConfigError, Credential, KeyMatcher, KeySlot, RetryDecision, Secret, SignInError,
    async_trait,
};

use super::app::ServiceApp;
use super::dpop::{Nonces, ProofKey, Purpose};
use super::{internal, jwt, redact};

/// `iat` lies this far back, so that a clock slightly ahead of Okta's does no harm.
pub(super) const BACKDATED: SignedDuration = SignedDuration::from_secs(30);

/// From `iat` to `exp`. Okta takes up to an hour; a clock that is off has less room then.
const LIFETIME: SignedDuration = SignedDuration::from_mins(5);

#[derive(Serialize)]
struct Header<'a> {
    alg: &'static str,
    typ: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    kid: Option<&'a str>,
}

#[derive(Serialize)]
struct Claims<'a> {
    iss: &'a str,
    sub: &'a str,
    aud: &'a str,
    iat: i64,
    exp: i64,
    jti: String,
}

/// Signs requests to the token endpoint. Each has an assertion and a proof of its own, since Okta takes neither twice, whatever it
/// answered.
pub(super) struct AssertionCredential {
    pub(super) app: ServiceApp,
    /// The token endpoint.
    pub(super) url: Url,
    /// With DPoP only.
    pub(super) proofs: Option<ProofKey>,
    /// The token endpoint's; the API has others.
    pub(super) nonces: Nonces,
}

impl AssertionCredential {
    pub(super) fn new(app: ServiceApp, url: Url) -> Result<Self, ConfigError> {
        app.check()?;
        let proofs = app.dpop.then(ProofKey::generate).transpose();
        Ok(Self {
            proofs: proofs.map_err(|error| ConfigError::new(error.message))?,
            app,
            url,
            nonces: Nonces::default(),
        })
    }

    /// A new assertion, which can be used once: Okta remembers its `jti`, even if it answers with an error.
    async fn assertion(&self, now: Timestamp) -> Result<Secret, SignInError> {
        let signer = self.app.signer.as_ref();
        let algorithm = signer.algorithm();
        let header = Header {
            alg: algorithm.as_str(),
            typ: "JWT",
            kid: signer.key_id(),
        };
        let issued = now.saturating_sub(BACKDATED).map_err(internal)?;
        let expires = issued.saturating_add(LIFETIME).map_err(internal)?;
        let claims = Claims {
            iss: &self.app.client_id,
            sub: &self.app.client_id,
            aud: self.url.as_str(),
            iat: issued.as_second(),
            exp: expires.as_second(),
            jti: uuid::Uuid::new_v4().to_string(),
        };
        let input = jwt::signing_input(&header, &claims).map_err(internal)?;
        let signature = signer.sign(input.as_bytes()).await.map_err(|error| {
            // What a KMS says may be of any length and hold anything.
            let why = tokens_http::clean_text(&signer.redact(&error.to_string()));
            SignInError::new(format!("the client assertion could not be signed: {why}"))
        })?;
        if let Some(length) = algorithm.signature_length()
            && signature.len() != length
        {
            return Err(SignInError::new(format!(
                "the signer answered with {} bytes where an {algorithm} signature in a JWT has {length}; a signature in DER has to be taken apart into r and s",
                signature.len()
            )));
        }
        Ok(Secret::new(jwt::compact(&input, &signature)))
    }
}

#[async_trait]
impl Credential for AssertionCredential {
    async fn sign(&self, request: &mut Request) -> Result<KeySlot, SignInError> {
        let now = (self.app.clock)();
        let assertion = self.assertion(now).await?;
        let mut form = self.url.clone();
        form.query_pairs_mut()
            .append_pair("grant_type", "client_credentials")
            .append_pair("scope", &self.app.scopes.join(" "))
            .append_pair(
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            )
            .append_pair("client_assertion", assertion.expose());
        *request.body_mut() = form.query().map(|form| form.to_owned().into());
        let headers = request.headers_mut();
        let kind = HeaderValue::from_static("application/x-www-form-urlencoded");
        headers.insert(CONTENT_TYPE, kind);
        let (number, nonce) = self.nonces.latest();
        if let Some(key) = &self.proofs {
            let purpose = Purpose {
                method: "POST",
                url: &self.url,
                nonce,
                token: None,
            };
            headers.insert("dpop", key.proof(purpose, now)?);
        }
        // Two slots, each of which a call may change once: a server that asks for a new nonce again and again gets no further.
        Ok(KeySlot(number % 2))
    }

    fn refused(&self, _: KeySlot, challenge: &Challenge<'_>) -> RetryDecision {
        let decision = self.nonces.challenged(challenge);
        let decision = decision.filter(|_| self.proofs.is_some());
        decision.unwrap_or(RetryDecision::No)
    }

    fn scheme(&self) -> &'static str {
        "DPoP"
    }

    fn redact(&self, text: &str) -> String {
        redact::without_jwts(&self.app.signer.redact(text))
    }

    fn keys(&self) -> Vec<KeyMatcher> {
        Vec::new()
    }
}

impl fmt::Debug for AssertionCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.app.fmt(f)
    }
}
