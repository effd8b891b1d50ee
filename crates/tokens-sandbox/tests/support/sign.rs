//! Keys made at run time, and what is signed with them.

use std::sync::OnceLock;

use aws_lc_rs::digest;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair as RsaKeyPair, KeySize};
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, ECDSA_P384_SHA384_FIXED_SIGNING,
    ECDSA_P521_SHA512_FIXED_SIGNING, EcdsaKeyPair, EcdsaSigningAlgorithm, KeyPair,
    RSA_PKCS1_SHA256, RSA_PKCS1_SHA384, RSA_PKCS1_SHA512,
};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

pub(crate) const ALGORITHMS: [&str; 6] = ["RS256", "RS384", "RS512", "ES256", "ES384", "ES512"];

/// A private key.
pub(crate) struct Signer {
    algorithm: &'static str,
    key: Private,
    jwk: Value,
}

enum Private {
    Rsa(&'static RsaKeyPair),
    Ec(EcdsaKeyPair),
}

/// The RSA key of this test binary: to make one takes its time.
fn rsa() -> &'static RsaKeyPair {
    static KEY: OnceLock<RsaKeyPair> = OnceLock::new();
    KEY.get_or_init(|| RsaKeyPair::generate(KeySize::Rsa2048).unwrap())
}

impl Signer {
    pub(crate) fn new(algorithm: &'static str) -> Signer {
        let ec = |signing: &'static EcdsaSigningAlgorithm, curve: &str| {
            let key = EcdsaKeyPair::generate(signing).unwrap();
            let point = &key.public_key().as_ref()[1..];
            let (x, y) = point.split_at(point.len() / 2);
            let jwk = json!({"kty": "EC", "crv": curve, "x": encoded(x), "y": encoded(y)});
            (Private::Ec(key), jwk)
        };
        let (key, jwk) = match algorithm {
            "ES256" => ec(&ECDSA_P256_SHA256_FIXED_SIGNING, "P-256"),
            "ES384" => ec(&ECDSA_P384_SHA384_FIXED_SIGNING, "P-384"),
            "ES512" => ec(&ECDSA_P521_SHA512_FIXED_SIGNING, "P-521"),
            _ => {
                let public = rsa().public_key();
                let n = encoded(public.modulus().big_endian_without_leading_zero());
                let e = encoded(public.exponent().big_endian_without_leading_zero());
                (Private::Rsa(rsa()), json!({"kty": "RSA", "n": n, "e": e}))
            }
        };
        Signer {
            algorithm,
            key,
            jwk,
        }
    }

    /// The public key.
    pub(crate) fn jwk(&self) -> Value {
        self.jwk.clone()
    }

    /// The public key with an id.
    pub(crate) fn jwk_called(&self, kid: &str) -> Value {
        let mut jwk = self.jwk();
        jwk["kid"] = json!(kid);
        jwk
    }

    /// A signed token. Members of `header` go beside or before `alg`.
    pub(crate) fn sign(&self, header: &Value, claims: &Value) -> String {
        let mut all = json!({"alg": self.algorithm});
        for (name, value) in header.as_object().unwrap() {
            all[name] = value.clone();
        }
        let header = encoded(all.to_string().as_bytes());
        let text = format!("{header}.{}", encoded(claims.to_string().as_bytes()));
        let message = text.as_bytes();
        let random = SystemRandom::new();
        let signature = match &self.key {
            Private::Ec(key) => key.sign(&random, message).unwrap().as_ref().to_vec(),
            Private::Rsa(key) => {
                let padding = match self.algorithm {
                    "RS384" => &RSA_PKCS1_SHA384,
                    "RS512" => &RSA_PKCS1_SHA512,
                    _ => &RSA_PKCS1_SHA256,
                };
                let mut signature = vec![0; key.public_modulus_len()];
                key.sign(padding, &random, message, &mut signature).unwrap();
                signature
            }
        };
        format!("{text}.{}", encoded(&signature))
    }
}

fn encoded(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// The `ath` of an access token.
pub(crate) fn hash(access_token: &str) -> String {
    encoded(digest::digest(&digest::SHA256, access_token.as_bytes()).as_ref())
}
