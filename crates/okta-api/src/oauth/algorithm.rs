//! How an assertion may be signed.

use std::fmt;
use std::str::FromStr;

use tokens_http::ConfigError;

use super::quote;
use super::signer::SignerError;

/// A signature algorithm that Okta takes for a client assertion (RFC 7518's `alg`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Algorithm {
    /// RSA PKCS#1 v1.5 with SHA-256.
    Rs256,
    /// RSA PKCS#1 v1.5 with SHA-384.
    Rs384,
    /// RSA PKCS#1 v1.5 with SHA-512.
    Rs512,
    /// ECDSA on P-256 with SHA-256.
    Es256,
    /// ECDSA on P-384 with SHA-384.
    Es384,
    /// ECDSA on P-521 with SHA-512.
    Es512,
}

impl Algorithm {
    const ALL: [Self; 6] = [
        Self::Rs256,
        Self::Rs384,
        Self::Rs512,
        Self::Es256,
        Self::Es384,
        Self::Es512,
    ];

    /// Its name in a JWT's header, such as `RS256`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Rs384 => "RS384",
            Self::Rs512 => "RS512",
            Self::Es256 => "ES256",
            Self::Es384 => "ES384",
            Self::Es512 => "ES512",
        }
    }

    /// An ECDSA signature as a JWT holds it, from `der`, the form in which most key management services answer.
    ///
    /// # Errors
    ///
    /// When this is an RSA algorithm, or `der` is no signature of this algorithm.
    pub fn signature_from_der(self, der: &[u8]) -> Result<Vec<u8>, SignerError> {
        let signature = self.signature_length().and_then(|length| {
            let (numbers, rest) = element(0x30, der)?;
            let (r, after) = element(0x02, numbers)?;
            let (s, end) = element(0x02, after)?;
            let mut signature = fixed(r, length / 2)?;
            signature.extend(fixed(s, length / 2)?);
            (rest.is_empty() && end.is_empty()).then_some(signature)
        });
        signature.ok_or_else(|| SignerError::new(format!("this is no {self} signature in DER")))
    }

    /// The length of an ECDSA signature in a JWT, `r` and `s` one after the other. An RSA signature is as long as its key.
    pub(super) fn signature_length(self) -> Option<usize> {
        match self {
            Self::Rs256 | Self::Rs384 | Self::Rs512 => None,
            Self::Es256 => Some(64),
            Self::Es384 => Some(96),
            Self::Es512 => Some(132),
        }
    }
}

/// The content of the DER element with this tag that `der` begins with, and what follows it.
fn element(tag: u8, der: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, content) = match der {
        // No signature is longer than 255 bytes.
        [first, 0x81, length, content @ ..] if *first == tag => (length, content),
        [first, length @ ..=0x7f, content @ ..] if *first == tag => (length, content),
        _ => return None,
    };
    content.split_at_checked(usize::from(*length))
}

/// A number without its leading zeros, in exactly `length` bytes.
fn fixed(number: &[u8], length: usize) -> Option<Vec<u8>> {
    let zeros = number.iter().take_while(|byte| **byte == 0).count();
    let digits = &number[zeros..];
    let mut fixed = vec![0; length.checked_sub(digits.len())?];
    fixed.extend_from_slice(digits);
    Some(fixed)
}

impl fmt::Display for Algorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Algorithm {
    type Err = ConfigError;

    fn from_str(text: &str) -> Result<Self, ConfigError> {
        let found = Self::ALL.into_iter().find(|known| known.as_str() == text);
        found.ok_or_else(|| {
            ConfigError::new(format!(
                "{} is no algorithm that Okta takes; it takes RS256, RS384, RS512, ES256, ES384 and ES512",
                quote::name(text)
            ))
        })
    }
}

#[cfg(test)]
mod tests {
    use aws_lc_rs::rand::SystemRandom;
    use aws_lc_rs::signature::{
        ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P256_SHA256_FIXED, ECDSA_P521_SHA512_ASN1_SIGNING,
        ECDSA_P521_SHA512_FIXED, EcdsaKeyPair, KeyPair, UnparsedPublicKey,
    };
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_go_both_ways() {
        for algorithm in Algorithm::ALL {
            assert_eq!(algorithm.to_string().parse(), Ok(algorithm));
        }
        assert!("none".parse::<Algorithm>().is_err());
    }

    /// Often enough to meet numbers with leading zeros.
    #[test]
    fn signatures_in_der_are_taken_apart() {
        for (algorithm, signing, verifying) in [
            (
                Algorithm::Es256,
                &ECDSA_P256_SHA256_ASN1_SIGNING,
                &ECDSA_P256_SHA256_FIXED,
            ),
            (
                Algorithm::Es512,
                &ECDSA_P521_SHA512_ASN1_SIGNING,
                &ECDSA_P521_SHA512_FIXED,
            ),
        ] {
            let pair = EcdsaKeyPair::generate(signing).unwrap();
            let public = UnparsedPublicKey::new(verifying, pair.public_key().as_ref().to_vec());
            for _ in 0..600 {
                let der = pair.sign(&SystemRandom::new(), b"message").unwrap();
                let signature = algorithm.signature_from_der(der.as_ref()).unwrap();
                public.verify(b"message", &signature).unwrap();
                let cut = &der.as_ref()[..der.as_ref().len() - 1];
                assert!(algorithm.signature_from_der(cut).is_err());
                assert!(Algorithm::Rs256.signature_from_der(der.as_ref()).is_err());
                assert!(algorithm.signature_from_der(&signature).is_err());
            }
        }
    }

    proptest! {
        #[test]
        fn no_bytes_panic(tail: Vec<u8>, beginning in prop::sample::select(vec![
            vec![], vec![0x30], vec![0x30, 0x44, 0x02, 0x20], vec![0x30, 0x81, 0x88, 0x02, 0x42],
        ])) {
            let der = [beginning, tail].concat();
            for algorithm in Algorithm::ALL {
                if let Ok(signature) = algorithm.signature_from_der(&der) {
                    prop_assert_eq!(Some(signature.len()), algorithm.signature_length());
                }
            }
        }
    }
}
