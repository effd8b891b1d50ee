//! Demonstrating proof of possession (RFC 9449): who has stolen an access token can't use it without the key it is bound to.

use aws_lc_rs::digest;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use http::HeaderValue;
use jiff::Timestamp;
use reqwest::Url;
use serde::Serialize;

use super::assertion::BACKDATED;
use super::failure::Failed;
use super::jwt;

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
    nonce: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ath: Option<&'a str>,
}

/// What one proof is for.
pub(super) struct Purpose<'a> {
    pub(super) method: &'a str,
    pub(super) url: &'a Url,
    /// The server's latest nonce, if it has sent one.
    pub(super) nonce: Option<&'a str>,
    /// The [`token_hash`] of the access token that goes with it.
    pub(super) token: Option<&'a str>,
}

impl ProofKey {
    pub(super) fn generate() -> Result<Self, Failed> {
        let failed = |_| Failed::internal("no DPoP key could be made");
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).map_err(failed)?;
        // The uncompressed point: 4, x, y.
        let point = pair.public_key().as_ref();
        let (Some(x), Some(y)) = (point.get(1..33), point.get(33..65)) else {
            return Err(Failed::internal("the DPoP key has no usable public half"));
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
        purpose: &Purpose<'_>,
        now: Timestamp,
    ) -> Result<HeaderValue, Failed> {
        let header = Header {
            typ: "dpop+jwt",
            alg: "ES256",
            jwk: &self.jwk,
        };
        let mut url = purpose.url.clone();
        url.set_query(None);
        url.set_fragment(None);
        let issued = now.saturating_sub(BACKDATED).map_err(Failed::internal)?;
        let claims = Claims {
            jti: uuid::Uuid::new_v4().to_string(),
            htm: purpose.method,
            htu: url.as_str(),
            iat: issued.as_second(),
            nonce: purpose.nonce,
            ath: purpose.token,
        };
        let input = jwt::signing_input(&header, &claims).map_err(Failed::internal)?;
        let signature = self
            .pair
            .sign(&SystemRandom::new(), input.as_bytes())
            .map_err(|_| Failed::internal("the DPoP proof could not be signed"))?;
        let mut value = HeaderValue::try_from(jwt::compact(&input, signature.as_ref()))
            .map_err(Failed::internal)?;
        value.set_sensitive(true);
        Ok(value)
    }
}

/// `ath`: the hash that binds a proof to an access token.
pub(super) fn token_hash(access_token: &str) -> String {
    jwt::base64url(digest::digest(&digest::SHA256, access_token.as_bytes()).as_ref())
}
