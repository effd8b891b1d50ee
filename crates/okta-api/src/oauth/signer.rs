//! Who signs assertions.

use std::error::Error;
use std::fmt;

use tokens_http::async_trait;

use super::algorithm::Algorithm;

/// Why a [`Signer`] did not sign.
#[derive(Debug)]
pub struct SignerError(Box<dyn Error + Send + Sync>);

impl SignerError {
    /// Wraps a cause, or a text that says what failed. It is shown to people: no secret belongs into it.
    pub fn new(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(cause.into())
    }
}

impl fmt::Display for SignerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        tokens_http::write_with_causes(f, &self.0.to_string(), self)
    }
}

impl Error for SignerError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()
    }
}

/// Signs client assertions. [`PrivateKey`](super::PrivateKey) does it in this process; another implementation can leave the key
/// in a KMS or HSM.
#[async_trait]
pub trait Signer: fmt::Debug + Send + Sync + 'static {
    /// The algorithm of every signature.
    fn algorithm(&self) -> Algorithm;

    /// The key's id (`kid`) as Okta knows it. It may be missing where the app has one key only.
    fn key_id(&self) -> Option<&str>;

    /// Signs `message`, which is hashed by [`algorithm`](Self::algorithm)'s own hash.
    ///
    /// An ECDSA signature is `r` and `s` one after the other, each as long as the curve's field (JWS's form). Many services
    /// answer in DER instead: see [`Algorithm::signature_from_der`].
    ///
    /// # Errors
    ///
    /// When the key can't be reached or does not sign.
    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignerError>;

    /// `text` with every part of the private key replaced by `[redacted]`, for a signer that has the key in this process.
    fn redact(&self, text: &str) -> String;
}
