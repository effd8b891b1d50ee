//! Private keys in PEM.

use aws_lc_rs::signature::{EcdsaKeyPair, RsaKeyPair};
use rustls_pki_types::PrivateKeyDer;
use rustls_pki_types::pem::PemObject;
use tokens_http::{ConfigError, Secret};
use zeroize::Zeroizing;

use super::algorithm::Algorithm;
use super::key::{CURVES, Pair, Parsed};

/// Shorter lines, such as the last one of a key, are no secret and may be a part of other words.
const SECRET_LINE: usize = 16;

/// Object identifiers as they stand in a PKCS#8 document: `rsaEncryption`, `id-ecPublicKey`.
const RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01];
const EC: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];

pub(super) fn parse(text: &str) -> Result<Parsed, ConfigError> {
    // A variable or a line of YAML often holds the line breaks as `\n`.
    let text = Zeroizing::new(text.replace("\\r", "").replace("\\n", "\n"));
    let der = PrivateKeyDer::from_pem_slice(text.as_bytes())
        // Its own messages quote lines.
        .map_err(|_| ConfigError::new(what_it_is(&text)))?;
    let (pair, algorithm) = match &der {
        PrivateKeyDer::Pkcs1(der) => rsa(RsaKeyPair::from_der(der.secret_pkcs1_der()))?,
        PrivateKeyDer::Sec1(der) => ec(der.secret_sec1_der())?,
        PrivateKeyDer::Pkcs8(der) => {
            let der = der.secret_pkcs8_der();
            if contains(der, RSA) {
                rsa(RsaKeyPair::from_pkcs8(der))?
            } else if contains(der, EC) {
                ec(der)?
            } else {
                return Err(ConfigError::new(
                    "the private key is neither RSA nor ECDSA; Okta takes no other",
                ));
            }
        }
        _ => return Err(ConfigError::new("the private key is of an unknown kind")),
    };
    let lines = text.lines().map(str::trim);
    Ok(Parsed {
        pair,
        algorithm,
        kid: None,
        texts: lines
            .filter(|line| line.len() >= SECRET_LINE && !line.starts_with("-----"))
            .map(Secret::new)
            .collect(),
    })
}

fn rsa(
    pair: Result<RsaKeyPair, aws_lc_rs::error::KeyRejected>,
) -> Result<(Pair, Algorithm), ConfigError> {
    pair.map(|pair| (Pair::Rsa(pair), Algorithm::Rs256))
        .map_err(|why| {
            ConfigError::new(format!(
                "the RSA key can't be used ({why}); it needs 2048 bits or more"
            ))
        })
}

fn ec(der: &[u8]) -> Result<(Pair, Algorithm), ConfigError> {
    CURVES
        .into_iter()
        .find_map(|(_, algorithm, curve)| {
            let pair = EcdsaKeyPair::from_private_key_der(curve, der).ok()?;
            Some((Pair::Ec(pair), algorithm))
        })
        .ok_or_else(|| {
            ConfigError::new("the ECDSA key can't be used; it has to be on P-256, P-384 or P-521")
        })
}

/// Whether the algorithm's identifier, near the beginning, is `oid`.
fn contains(der: &[u8], oid: &[u8]) -> bool {
    let beginning = &der[..der.len().min(48)];
    beginning.windows(oid.len()).any(|window| window == oid)
}

fn what_it_is(text: &str) -> &'static str {
    let has = |label: &str| text.contains(label);
    if has("BEGIN ENCRYPTED PRIVATE KEY") || has("Proc-Type: 4,ENCRYPTED") {
        "the private key is encrypted; decrypt it first, such as with `openssl pkey -in key.pem -out plain.pem`"
    } else if has("BEGIN OPENSSH PRIVATE KEY") {
        "the private key is in OpenSSH's own format; convert it with `ssh-keygen -p -m PKCS8 -f <file>`"
    } else if has("BEGIN PUBLIC KEY") || has("BEGIN RSA PUBLIC KEY") || has("BEGIN CERTIFICATE") {
        "this is the public half; the private key is needed"
    } else if has("-----BEGIN") {
        "the private key's PEM is damaged; were its line breaks lost? They may be written `\\n`"
    } else {
        "this is no private key; it takes PEM (`-----BEGIN PRIVATE KEY-----` …) or a JWK (`{\"kty\": …}`)"
    }
}
