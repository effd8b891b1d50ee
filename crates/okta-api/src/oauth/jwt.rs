//! JSON Web Tokens in their compact form.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;

/// base64url without padding.
pub(super) fn base64url(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// What is signed: header and claims.
pub(super) fn signing_input(
    header: &impl Serialize,
    claims: &impl Serialize,
) -> serde_json::Result<String> {
    let header = base64url(&serde_json::to_vec(header)?);
    let claims = base64url(&serde_json::to_vec(claims)?);
    Ok(format!("{header}.{claims}"))
}

/// The whole token.
pub(super) fn compact(signing_input: &str, signature: &[u8]) -> String {
    format!("{signing_input}.{}", base64url(signature))
}
