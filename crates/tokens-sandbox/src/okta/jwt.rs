//! Signed tokens (RFC 7515) and the public keys that they are checked with (RFC 7517).

use aws_lc_rs::digest;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, ECDSA_P521_SHA512_FIXED,
    RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512,
    RsaPublicKeyComponents, UnparsedPublicKey,
};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};

/// The signature algorithms that Okta takes.
pub(crate) const ALGORITHMS: [&str; 6] = ["RS256", "RS384", "RS512", "ES256", "ES384", "ES512"];

/// A signed token, taken apart and not checked.
pub(crate) struct Jwt<'a> {
    header: Map<String, Value>,
    claims: Map<String, Value>,
    signed: &'a str,
    signature: Vec<u8>,
}

impl<'a> Jwt<'a> {
    /// Takes a compact token apart.
    pub(crate) fn parse(text: &'a str) -> Option<Jwt<'a>> {
        let (signed, signature) = text.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        Some(Jwt {
            header: object(header)?,
            claims: object(claims)?,
            signed,
            signature: URL_SAFE_NO_PAD.decode(signature).ok()?,
        })
    }

    /// A member of the header.
    pub(crate) fn header(&self, name: &str) -> Option<&Value> {
        self.header.get(name)
    }

    /// A claim.
    pub(crate) fn claim(&self, name: &str) -> Option<&Value> {
        self.claims.get(name)
    }

    pub(crate) fn text(&self, claim: &str) -> Option<&str> {
        self.claim(claim)?.as_str()
    }

    /// A claim that is a time, in seconds since 1970.
    pub(crate) fn time(&self, claim: &str) -> Option<i64> {
        let time = self.claim(claim)?;
        time.as_i64().or_else(|| {
            #[allow(
                clippy::cast_possible_truncation,
                reason = "a fraction of a second does not matter, and the cast saturates"
            )]
            time.as_f64().map(|time| time as i64)
        })
    }

    /// The algorithm, when it is one that Okta takes.
    pub(crate) fn algorithm(&self) -> Option<&'static str> {
        let named = self.header("alg")?.as_str()?;
        ALGORITHMS.into_iter().find(|known| *known == named)
    }

    /// Whether the holder of `key` has signed this.
    pub(crate) fn is_signed_by(&self, key: &Key) -> bool {
        self.algorithm().is_some_and(|algorithm| {
            key.verifies(algorithm, self.signed.as_bytes(), &self.signature)
        })
    }
}

fn object(encoded: &str) -> Option<Map<String, Value>> {
    let decoded = URL_SAFE_NO_PAD.decode(encoded).ok()?;
    serde_json::from_slice(&decoded).ok()
}

/// The SHA-256 of `text` in base64url.
pub(crate) fn sha256(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(digest::digest(&digest::SHA256, text.as_bytes()))
}

/// A public key.
pub(crate) enum Key {
    Rsa { n: Vec<u8>, e: Vec<u8> },
    Ec { curve: &'static str, point: Vec<u8> },
}

impl Key {
    /// Reads a public JWK; a private one is refused.
    pub(crate) fn from_jwk(jwk: &Value) -> Option<Key> {
        if jwk.get("d").is_some() {
            return None;
        }
        let number = |name: &str| {
            let encoded = jwk.get(name)?.as_str()?;
            URL_SAFE_NO_PAD.decode(encoded).ok()
        };
        match jwk.get("kty")?.as_str()? {
            "RSA" => Some(Key::Rsa {
                n: number("n")?,
                e: number("e")?,
            }),
            "EC" => {
                let named = jwk.get("crv")?.as_str()?;
                let curves = ["P-256", "P-384", "P-521"];
                let curve = curves.into_iter().find(|known| *known == named)?;
                let mut point = vec![4];
                point.extend(number("x")?);
                point.extend(number("y")?);
                Some(Key::Ec { curve, point })
            }
            _ => None,
        }
    }

    fn verifies(&self, algorithm: &str, message: &[u8], signature: &[u8]) -> bool {
        let verified = match self {
            Key::Rsa { n, e } => {
                let parameters = match algorithm {
                    "RS256" => &RSA_PKCS1_2048_8192_SHA256,
                    "RS384" => &RSA_PKCS1_2048_8192_SHA384,
                    "RS512" => &RSA_PKCS1_2048_8192_SHA512,
                    _ => return false,
                };
                RsaPublicKeyComponents { n, e }.verify(parameters, message, signature)
            }
            Key::Ec { curve, point } => {
                let parameters = match (algorithm, *curve) {
                    ("ES256", "P-256") => &ECDSA_P256_SHA256_FIXED,
                    ("ES384", "P-384") => &ECDSA_P384_SHA384_FIXED,
                    ("ES512", "P-521") => &ECDSA_P521_SHA512_FIXED,
                    _ => return false,
                };
                UnparsedPublicKey::new(parameters, point).verify(message, signature)
            }
        };
        verified.is_ok()
    }
}

/// The thumbprint of a JWK (RFC 7638).
pub(crate) fn thumbprint(jwk: &Value) -> String {
    let members: &[&str] = match jwk.get("kty").and_then(Value::as_str) {
        Some("RSA") => &["e", "kty", "n"],
        _ => &["crv", "kty", "x", "y"],
    };
    // Sorted by name and without blanks, as the RFC has it.
    let members: Vec<_> = members
        .iter()
        .map(|name| format!("\"{name}\":{}", jwk.get(*name).unwrap_or(&json!(null))))
        .collect();
    sha256(&format!("{{{}}}", members.join(",")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_thumbprint_is_that_of_the_rfc() {
        let jwk = json!({
            "kty": "RSA",
            "n": "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tS\
                  oc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65\
                  YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyr\
                  dkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzK\
                  nqDKgw",
            "e": "AQAB",
            "alg": "RS256",
            "kid": "2011-04-29",
        });
        assert_eq!(
            thumbprint(&jwk),
            "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"
        );
    }

    #[test]
    fn what_is_no_token_or_key_is_not_read() {
        for text in ["", "a.b", "a.b.c", "e30.e30", "e30.W10.", "e30.e30.*"] {
            assert!(Jwt::parse(text).is_none(), "{text}");
        }
        assert!(Jwt::parse("e30.e30.").is_some_and(|jwt| jwt.algorithm().is_none()));
        for jwk in [
            json!({}),
            json!({"kty": "oct", "k": "AA"}),
            json!({"kty": "EC", "crv": "P-224", "x": "AA", "y": "AA"}),
            json!({"kty": "EC", "crv": "P-256", "x": "AA", "y": "AA", "d": "AA"}),
            json!({"kty": "RSA", "n": "AA"}),
        ] {
            assert!(Key::from_jwk(&jwk).is_none(), "{jwk}");
        }
    }
}
