//! Keys made at run time, in every format that people have them in.

use std::sync::OnceLock;

use aws_lc_rs::encoding::{
    AsBigEndian, AsDer, EcPrivateKeyBin, EcPrivateKeyRfc5915Der, Pkcs8V1Der,
};
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{
    self, EcdsaKeyPair, EcdsaSigningAlgorithm, KeyPair, RsaKeyPair, UnparsedPublicKey,
    VerificationAlgorithm,
};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use okta_api::oauth::Algorithm;
use serde_json::{Value, json};

pub(crate) fn base64url(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

pub(crate) fn from_base64url(text: &str) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(text).unwrap()
}

/// One key, with all its texts.
pub(crate) struct TestKey {
    pub(crate) pem: Vec<(&'static str, String)>,
    pub(crate) jwk: Value,
    /// As aws-lc-rs verifies with it.
    pub(crate) public: Vec<u8>,
}

impl TestKey {
    pub(crate) fn pkcs8(&self) -> &str {
        let mut pems = self.pem.iter();
        &pems.find(|(format, _)| *format == "PKCS#8").unwrap().1
    }
}

pub(crate) fn pem(label: &str, der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let lines: Vec<_> = text
        .as_bytes()
        .chunks(64)
        .map(|line| std::str::from_utf8(line).unwrap())
        .collect();
    format!(
        "-----BEGIN {label}-----\n{}\n-----END {label}-----\n",
        lines.join("\n")
    )
}

/// Made once: an RSA key takes its time.
pub(crate) fn rsa() -> &'static TestKey {
    static KEY: OnceLock<TestKey> = OnceLock::new();
    KEY.get_or_init(|| {
        let pair = RsaKeyPair::generate(KeySize::Rsa2048).unwrap();
        let pkcs8: Pkcs8V1Der<'_> = pair.as_der().unwrap();
        // SEQUENCE { version, algorithm, OCTET STRING { PKCS#1 } }
        let mut outer = Der(Der(pkcs8.as_ref()).next().1);
        outer.next();
        outer.next();
        let pkcs1 = outer.next().1;
        let mut numbers = Der(Der(pkcs1).next().1);
        numbers.next();
        let mut jwk = json!({ "kty": "RSA", "use": "sig", "kid": "own" });
        for name in ["n", "e", "d", "p", "q", "dp", "dq", "qi"] {
            let number = numbers.next().1;
            jwk[name] = base64url(number.strip_prefix(&[0]).unwrap_or(number)).into();
        }
        TestKey {
            pem: vec![
                ("PKCS#8", pem("PRIVATE KEY", pkcs8.as_ref())),
                ("PKCS#1", pem("RSA PRIVATE KEY", pkcs1)),
            ],
            jwk,
            public: pair.public_key().as_ref().to_vec(),
        }
    })
}

pub(crate) fn ec(algorithm: Algorithm) -> TestKey {
    let (curve, signing): (_, &'static EcdsaSigningAlgorithm) = match algorithm {
        Algorithm::Es256 => ("P-256", &signature::ECDSA_P256_SHA256_FIXED_SIGNING),
        Algorithm::Es384 => ("P-384", &signature::ECDSA_P384_SHA384_FIXED_SIGNING),
        _ => ("P-521", &signature::ECDSA_P521_SHA512_FIXED_SIGNING),
    };
    let pair = EcdsaKeyPair::generate(signing).unwrap();
    let sec1: EcPrivateKeyRfc5915Der<'_> = pair.private_key().as_der().unwrap();
    let scalar: EcPrivateKeyBin<'_> = pair.private_key().as_be_bytes().unwrap();
    let point = pair.public_key().as_ref();
    let (x, y) = point[1..].split_at(point.len() / 2);
    TestKey {
        pem: vec![
            (
                "PKCS#8",
                pem("PRIVATE KEY", pair.to_pkcs8v1().unwrap().as_ref()),
            ),
            ("SEC1", pem("EC PRIVATE KEY", sec1.as_ref())),
        ],
        jwk: json!({
            "kty": "EC", "crv": curve, "use": "sig", "kid": "own",
            "d": base64url(scalar.as_ref()), "x": base64url(x), "y": base64url(y),
        }),
        public: point.to_vec(),
    }
}

pub(crate) fn verify(algorithm: &str, public: &[u8], message: &[u8], signed: &[u8]) -> bool {
    let algorithm: &'static dyn VerificationAlgorithm = match algorithm {
        "RS256" => &signature::RSA_PKCS1_2048_8192_SHA256,
        "RS384" => &signature::RSA_PKCS1_2048_8192_SHA384,
        "RS512" => &signature::RSA_PKCS1_2048_8192_SHA512,
        "ES256" => &signature::ECDSA_P256_SHA256_FIXED,
        "ES384" => &signature::ECDSA_P384_SHA384_FIXED,
        "ES512" => &signature::ECDSA_P521_SHA512_FIXED,
        other => panic!("{other}"),
    };
    let key = UnparsedPublicKey::new(algorithm, public);
    key.verify(message, signed).is_ok()
}

/// A JWT taken apart.
#[derive(Debug)]
pub(crate) struct Jwt {
    pub(crate) header: Value,
    pub(crate) claims: Value,
    input: String,
    signature: Vec<u8>,
}

impl Jwt {
    pub(crate) fn parse(text: &str) -> Self {
        let (input, signature) = text.rsplit_once('.').unwrap();
        let (header, claims) = input.split_once('.').unwrap();
        let json = |part| serde_json::from_slice(&from_base64url(part)).unwrap();
        Self {
            header: json(header),
            claims: json(claims),
            input: input.into(),
            signature: from_base64url(signature),
        }
    }

    pub(crate) fn is_signed_by(&self, public: &[u8]) -> bool {
        let algorithm = self.header["alg"].as_str().unwrap();
        verify(algorithm, public, self.input.as_bytes(), &self.signature)
    }

    pub(crate) fn claim(&self, name: &str) -> &str {
        self.claims[name].as_str().unwrap_or_default()
    }
}

/// Reads DER, element by element.
struct Der<'a>(&'a [u8]);

impl<'a> Der<'a> {
    /// Tag and content.
    fn next(&mut self) -> (u8, &'a [u8]) {
        let (tag, first) = (self.0[0], usize::from(self.0[1]));
        let more = first.saturating_sub(0x80);
        let length = if first < 0x80 {
            first
        } else {
            let bytes = &self.0[2..2 + more];
            bytes
                .iter()
                .fold(0, |length, byte| (length << 8) | usize::from(*byte))
        };
        let (element, rest) = self.0.split_at(2 + more + length);
        self.0 = rest;
        (tag, &element[2 + more..])
    }
}
