//! A service app's private key, in this process.

use std::fmt;
use std::path::Path;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{self, EcdsaKeyPair, EcdsaSigningAlgorithm, RsaEncoding, RsaKeyPair};
use tokens_http::async_trait;
use tokens_http::{ConfigError, Secret};

use super::algorithm::Algorithm;
use super::redact::REDACTED;
use super::signer::{Signer, SignerError};
use super::{jwk, pem};

/// No private key is longer, nor a set of a few.
const MAX_FILE: u64 = 256 * 1024;

/// The key itself.
pub(super) enum Pair {
    Rsa(RsaKeyPair),
    Ec(EcdsaKeyPair),
}

/// A key as it was read.
pub(super) struct Parsed {
    pub(super) pair: Pair,
    pub(super) algorithm: Algorithm,
    pub(super) kid: Option<String>,
    /// Every text from which the key could be put together again.
    pub(super) texts: Vec<Secret>,
}

/// The private key of a service app: RSA (2048 to 8192 bits), or ECDSA on P-256, P-384 or P-521.
///
/// `Debug` does not show it.
pub struct PrivateKey(Parsed);

impl PrivateKey {
    /// Reads a key from `text`: PEM (PKCS#8, PKCS#1, SEC1), whose line breaks may be written `\n`, or a JWK, or a JWK set.
    ///
    /// `kid` is the key's id as Okta shows it. It picks the key of a set; it may be left out for a JWK that has its own, for a
    /// set with one private key, and for an app with one key.
    ///
    /// An RSA key signs with RS256 unless its JWK's `alg` says otherwise; an ECDSA key with its curve's algorithm.
    ///
    /// # Errors
    ///
    /// When there is no usable private key; the message says what it found and what to do, and repeats nothing of the text.
    pub fn from_text(text: impl Into<Secret>, kid: Option<&str>) -> Result<Self, ConfigError> {
        let text = text.into();
        let plain = text.expose().trim();
        let mut key = if plain.starts_with('{') {
            jwk::parse(plain, kid)?
        } else {
            pem::parse(plain)?
        };
        // The whole comes first, or its parts would leave its edges.
        key.texts.insert(0, Secret::new(plain));
        if let Some(kid) = kid {
            key.kid = Some(kid.to_owned());
        }
        if key.kid.as_ref().is_some_and(|kid| kid.is_empty()) {
            return Err(ConfigError::new(
                "the key's id (kid) is empty; leave it out",
            ));
        }
        Ok(Self(key))
    }

    /// Reads a key from a file, as [`from_text`](Self::from_text) reads it from a text.
    ///
    /// # Errors
    ///
    /// When the file can't be read, and as [`from_text`](Self::from_text).
    pub fn from_file(path: impl AsRef<Path>, kid: Option<&str>) -> Result<Self, ConfigError> {
        let path = path.as_ref();
        let fail = |why: &dyn fmt::Display| {
            ConfigError::new(format!(
                "the private key's file `{}` can't be used: {why}",
                path.display().to_string().escape_debug()
            ))
        };
        let length = std::fs::metadata(path).map_err(|error| fail(&error))?.len();
        if length > MAX_FILE {
            return Err(fail(&"it is too long for a key"));
        }
        let text = std::fs::read_to_string(path).map_err(|error| fail(&error))?;
        Self::from_text(text, kid).map_err(|error| fail(&error))
    }

    /// The same key with another algorithm: RS384 or RS512 for an RSA key.
    ///
    /// # Errors
    ///
    /// When the key can't sign by that algorithm.
    pub fn with_algorithm(mut self, algorithm: Algorithm) -> Result<Self, ConfigError> {
        let own = self.0.algorithm;
        // An RSA key signs by any RSA algorithm, an ECDSA key only by its curve's.
        let fits = match self.0.pair {
            Pair::Rsa(_) => algorithm.signature_length().is_none(),
            Pair::Ec(_) => algorithm == own,
        };
        if !fits {
            return Err(ConfigError::new(format!(
                "this key signs with {own} and can't sign with {algorithm}"
            )));
        }
        self.0.algorithm = algorithm;
        Ok(self)
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kid = self.0.kid.as_deref().unwrap_or("no kid").escape_debug();
        write!(f, "PrivateKey({}, {kid}, {REDACTED})", self.0.algorithm)
    }
}

fn rsa_encoding(algorithm: Algorithm) -> Option<&'static dyn RsaEncoding> {
    match algorithm {
        Algorithm::Rs256 => Some(&signature::RSA_PKCS1_SHA256),
        Algorithm::Rs384 => Some(&signature::RSA_PKCS1_SHA384),
        Algorithm::Rs512 => Some(&signature::RSA_PKCS1_SHA512),
        _ => None,
    }
}

/// The curves, with the algorithm that belongs to each.
pub(super) const CURVES: [(&str, Algorithm, &EcdsaSigningAlgorithm); 3] = [
    (
        "P-256",
        Algorithm::Es256,
        &signature::ECDSA_P256_SHA256_FIXED_SIGNING,
    ),
    (
        "P-384",
        Algorithm::Es384,
        &signature::ECDSA_P384_SHA384_FIXED_SIGNING,
    ),
    (
        "P-521",
        Algorithm::Es512,
        &signature::ECDSA_P521_SHA512_FIXED_SIGNING,
    ),
];

#[async_trait]
impl Signer for PrivateKey {
    fn algorithm(&self) -> Algorithm {
        self.0.algorithm
    }

    fn key_id(&self) -> Option<&str> {
        self.0.kid.as_deref()
    }

    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignerError> {
        let random = SystemRandom::new();
        let failed = |_| SignerError::new("the key does not sign");
        match &self.0.pair {
            Pair::Rsa(pair) => {
                let encoding = rsa_encoding(self.0.algorithm)
                    .ok_or_else(|| SignerError::new("an RSA key needs an RSA algorithm"))?;
                let mut signature = vec![0; pair.public_modulus_len()];
                pair.sign(encoding, &random, message, &mut signature)
                    .map_err(failed)?;
                Ok(signature)
            }
            Pair::Ec(pair) => Ok(pair
                .sign(&random, message)
                .map_err(failed)?
                .as_ref()
                .to_vec()),
        }
    }

    fn redact(&self, text: &str) -> String {
        let secrets = self.0.texts.iter().map(Secret::expose);
        secrets.fold(text.to_owned(), |text, secret| {
            text.replace(secret, REDACTED)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn no_text_panics(text: String, begin in proptest::sample::select(vec![
            "", "{", "{\"kty\":\"EC\",\"crv\":\"P-256\",\"d\":\"", "-----BEGIN EC PRIVATE KEY-----\n",
            "-----BEGIN PRIVATE KEY-----\\nMIGHAgEAMBMGByqGSM49AgEG",
        ])) {
            let text = Secret::new(format!("{begin}{text}\n-----END EC PRIVATE KEY-----"));
            proptest::prop_assert!(PrivateKey::from_text(&text, None).is_err());
        }
    }
}
