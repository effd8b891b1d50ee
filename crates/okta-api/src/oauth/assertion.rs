//! The client assertion (RFC 7523): a short-lived JWT by which a service app shows that it has its private key.

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use tokens_http::Secret;

use super::failure::Failed;
use super::jwt;
use super::signer::Signer;

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

/// A new assertion for `audience`, the token endpoint's whole URL. It can be used once: Okta remembers its `jti`, even where
/// it answers with an error.
pub(super) async fn assertion(
    signer: &dyn Signer,
    client_id: &str,
    audience: &str,
    now: Timestamp,
) -> Result<Secret, Failed> {
    let algorithm = signer.algorithm();
    let header = Header {
        alg: algorithm.as_str(),
        typ: "JWT",
        kid: signer.key_id(),
    };
    let issued = now.saturating_sub(BACKDATED).map_err(Failed::internal)?;
    let expires = issued.saturating_add(LIFETIME).map_err(Failed::internal)?;
    let claims = Claims {
        iss: client_id,
        sub: client_id,
        aud: audience,
        iat: issued.as_second(),
        exp: expires.as_second(),
        jti: uuid::Uuid::new_v4().to_string(),
    };
    let input = jwt::signing_input(&header, &claims).map_err(Failed::internal)?;
    let signature = signer.sign(input.as_bytes()).await.map_err(|error| {
        // What a KMS says may be of any length and hold anything.
        let why = tokens_http::clean_text(&signer.redact(&error.to_string()));
        Failed::new(format!("the client assertion could not be signed: {why}"))
    })?;
    if let Some(length) = algorithm.signature_length()
        && signature.len() != length
    {
        return Err(Failed::new(format!(
            "the signer answered with {} bytes where an {algorithm} signature in a JWT has {length}; a signature in DER has to be taken apart into r and s",
            signature.len()
        )));
    }
    Ok(Secret::new(jwt::compact(&input, &signature)))
}
