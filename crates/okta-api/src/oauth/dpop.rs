//! Demonstrating proof of possession (RFC 9449): who has stolen an access token can't use it without the key it is bound to.

use std::sync::{Mutex, MutexGuard, PoisonError};

use aws_lc_rs::digest;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use http::header::WWW_AUTHENTICATE;
use http::{HeaderMap, HeaderValue};
use jiff::Timestamp;
use reqwest::Url;
use serde::Serialize;
use tokens_http::{Challenge, RetryDecision, SignInError};

use super::assertion::BACKDATED;
use super::internal;
use super::jwt;
use super::www_authenticate::parameter;

/// The error of a server that wants a proof with its nonce in it.
const USE_NONCE: &str = "use_dpop_nonce";

/// The key that access tokens are bound to. It lives as long as the credential and never leaves it.
pub(super) struct ProofKey {
    pair: EcdsaKeyPair,
    jwk: PublicJwk,
}

#[derive(Clone, Serialize)]
struct PublicJwk {
    kty: &'static str,
    crv: &'static str,
    x: String,
    y: String,
}

#[derive(Serialize)]
struct Header<'a> {
    typ: &'static str,
    alg: &'static str,
    jwk: &'a PublicJwk,
}

#[derive(Serialize)]
struct Claims<'a> {
    jti: String,
    htm: &'a str,
    htu: &'a str,
    iat: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    nonce: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ath: Option<&'a str>,
}

/// What one proof is for.
pub(super) struct Purpose<'a> {
    pub(super) method: &'a str,
    pub(super) url: &'a Url,
    /// The server's latest nonce, if it has sent one.
    pub(super) nonce: Option<String>,
    /// The [`token_hash`] of the access token that goes with it.
    pub(super) token: Option<&'a str>,
}

impl ProofKey {
    pub(super) fn generate() -> Result<Self, SignInError> {
        let failed = |_| internal("no DPoP key could be made");
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).map_err(failed)?;
        // The uncompressed point: 4, x, y.
        let point = pair.public_key().as_ref();
        let (Some(x), Some(y)) = (point.get(1..33), point.get(33..65)) else {
            return Err(internal("the DPoP key has no usable public half"));
        };
        let jwk = PublicJwk {
            kty: "EC",
            crv: "P-256",
            x: jwt::base64url(x),
            y: jwt::base64url(y),
        };
        Ok(Self { pair, jwk })
    }

    /// A new proof, for one request: Okta refuses one that it has seen.
    pub(super) fn proof(
        &self,
        purpose: Purpose<'_>,
        now: Timestamp,
    ) -> Result<HeaderValue, SignInError> {
        let header = Header {
            typ: "dpop+jwt",
            alg: "ES256",
            jwk: &self.jwk,
        };
        let mut url = purpose.url.clone();
        url.set_query(None);
        url.set_fragment(None);
        let issued = now.saturating_sub(BACKDATED).map_err(internal)?;
        let claims = Claims {
            jti: uuid::Uuid::new_v4().to_string(),
            htm: purpose.method,
            htu: url.as_str(),
            iat: issued.as_second(),
            nonce: purpose.nonce,
            ath: purpose.token,
        };
        let input = jwt::signing_input(&header, &claims).map_err(internal)?;
        let signature = self
            .pair
            .sign(&SystemRandom::new(), input.as_bytes())
            .map_err(|_| internal("the DPoP proof could not be signed"))?;
        let mut value =
            HeaderValue::try_from(jwt::compact(&input, signature.as_ref())).map_err(internal)?;
        value.set_sensitive(true);
        Ok(value)
    }
}

/// `ath`: the hash that binds a proof to an access token.
pub(super) fn token_hash(access_token: &str) -> String {
    jwt::base64url(digest::digest(&digest::SHA256, access_token.as_bytes()).as_ref())
}

/// The nonces of one server.
#[derive(Default)]
pub(super) struct Nonces(Mutex<(u64, Option<String>)>);

impl Nonces {
    /// How many there were, and the latest.
    pub(super) fn latest(&self) -> (u64, Option<String>) {
        self.lock().clone()
    }

    /// Keeps the nonce that came with an answer, if there is one.
    pub(super) fn keep(&self, headers: &HeaderMap) -> bool {
        let new = headers.get("dpop-nonce");
        let Some(new) = new.and_then(|nonce| nonce.to_str().ok()) else {
            return false;
        };
        let mut nonces = self.lock();
        *nonces = (nonces.0 + 1, Some(new.to_owned()));
        true
    }

    /// What to do about an answer that asks for a nonce; `None` if it does not.
    pub(super) fn challenged(&self, challenge: &Challenge<'_>) -> Option<RetryDecision> {
        let is_new = self.keep(challenge.headers);
        let wants_nonce = |text: &str| parameter(text, "error").as_deref() == Some(USE_NONCE);
        let mut challenges = challenge.headers.get_all(WWW_AUTHENTICATE).iter();
        let is_wanted = challenge.code == Some(USE_NONCE)
            || challenges.any(|value| value.to_str().is_ok_and(wants_nonce));
        is_wanted.then_some(match is_new {
            true => RetryDecision::Now,
            false => RetryDecision::No,
        })
    }

    fn lock(&self) -> MutexGuard<'_, (u64, Option<String>)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
