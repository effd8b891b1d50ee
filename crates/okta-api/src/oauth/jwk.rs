//! Private keys as JSON Web Keys (RFC 7517).

use aws_lc_rs::rsa::{KeyPairComponents, PublicKeyComponents};
use aws_lc_rs::signature::{EcdsaKeyPair, RsaKeyPair};
use base64::Engine;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde::Deserialize;
use tokens_http::{ConfigError, Secret};
use zeroize::Zeroizing;

use super::algorithm::Algorithm;
use super::key::{CURVES, Pair, Parsed};
use super::quote;

/// base64url, with or without padding.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// A key, or a set of them.
#[derive(Deserialize)]
struct Jwk {
    keys: Option<Vec<Jwk>>,
    kty: Option<String>,
    kid: Option<String>,
    alg: Option<String>,
    #[serde(rename = "use")]
    usage: Option<String>,
    crv: Option<String>,
    n: Option<String>,
    e: Option<String>,
    x: Option<String>,
    y: Option<String>,
    d: Option<Secret>,
    p: Option<Secret>,
    q: Option<Secret>,
    dp: Option<Secret>,
    dq: Option<Secret>,
    qi: Option<Secret>,
}

pub(super) fn parse(text: &str, kid: Option<&str>) -> Result<Parsed, ConfigError> {
    let document: Jwk = serde_json::from_str(text).map_err(|error| {
        // The message would quote values.
        ConfigError::new(format!(
            "the private key is no JWK: it can't be read at line {}, column {}",
            error.line(),
            error.column()
        ))
    })?;
    let jwk = match document.keys {
        Some(keys) => pick(keys, kid)?,
        None => document,
    };
    if let (Some(own), Some(asked)) = (jwk.kid.as_deref(), kid)
        && own != asked
    {
        return Err(ConfigError::new(format!(
            "the JWK's kid is {}, not {}",
            quote::id(own),
            quote::id(asked)
        )));
    }
    let (pair, own) = match jwk.kty.as_deref() {
        Some("RSA") => (rsa(&jwk)?, Algorithm::Rs256),
        Some("EC") => ec(&jwk)?,
        other => {
            return Err(ConfigError::new(format!(
                "a JWK of kty {} can't sign for Okta; it takes RSA and EC",
                quote::name(other.unwrap_or_default())
            )));
        }
    };
    let algorithm = match &jwk.alg {
        Some(alg) => alg.parse()?,
        None => own,
    };
    let fits = match pair {
        Pair::Rsa(_) => algorithm.signature_length().is_none(),
        Pair::Ec(_) => algorithm == own,
    };
    if !fits {
        return Err(ConfigError::new(format!(
            "the JWK's alg {algorithm} does not fit its key"
        )));
    }
    let private = [jwk.d, jwk.p, jwk.q, jwk.dp, jwk.dq, jwk.qi];
    Ok(Parsed {
        pair,
        algorithm,
        kid: jwk.kid,
        texts: private.into_iter().flatten().collect(),
    })
}

/// The private signing key of a set: the one with that `kid`, else the only one.
fn pick(keys: Vec<Jwk>, kid: Option<&str>) -> Result<Jwk, ConfigError> {
    let mut fitting: Vec<_> = keys
        .into_iter()
        .filter(|key| key.d.is_some() && key.usage.as_deref().is_none_or(|usage| usage == "sig"))
        .filter(|key| kid.is_none() || key.kid.as_deref() == kid)
        .collect();
    match (fitting.len(), fitting.pop(), kid) {
        (1, Some(key), _) => Ok(key),
        (0, _, Some(kid)) => Err(ConfigError::new(format!(
            "the JWK set has no private signing key with the kid {}",
            quote::id(kid)
        ))),
        (0, _, None) => Err(ConfigError::new("the JWK set has no private signing key")),
        (_, _, Some(_)) => Err(ConfigError::new("the JWK set has that kid more than once")),
        (_, _, None) => Err(ConfigError::new(
            "the JWK set has several private keys; say which by its kid",
        )),
    }
}

fn rsa(jwk: &Jwk) -> Result<Pair, ConfigError> {
    if jwk.d.is_none() {
        return Err(public_half());
    }
    let public = |name, value: &Option<String>| {
        let bytes = bytes(name, value.as_deref())?;
        // Some tools write the sign byte of ASN.1, too.
        let first = bytes.iter().position(|byte| *byte != 0).unwrap_or(0);
        Ok::<_, ConfigError>(bytes[first..].to_vec())
    };
    let private = |name, value: &Option<Secret>| bytes(name, value.as_ref().map(Secret::expose));
    let components = KeyPairComponents {
        public_key: PublicKeyComponents {
            n: public("n", &jwk.n)?,
            e: public("e", &jwk.e)?,
        },
        d: private("d", &jwk.d)?,
        p: private("p", &jwk.p)?,
        q: private("q", &jwk.q)?,
        dP: private("dp", &jwk.dp)?,
        dQ: private("dq", &jwk.dq)?,
        qInv: private("qi", &jwk.qi)?,
    };
    RsaKeyPair::from_components(&components)
        .map(Pair::Rsa)
        .map_err(|why| {
            ConfigError::new(format!(
                "the RSA key can't be used ({why}); it needs 2048 bits or more, and all members that belong together"
            ))
        })
}

fn ec(jwk: &Jwk) -> Result<(Pair, Algorithm), ConfigError> {
    let name = jwk.crv.as_deref().unwrap_or_default();
    let Some((_, algorithm, curve)) = CURVES.into_iter().find(|(known, ..)| *known == name) else {
        return Err(ConfigError::new(format!(
            "the JWK's curve {} is not one that Okta takes: P-256, P-384, P-521",
            quote::name(name)
        )));
    };
    let Some(d) = &jwk.d else {
        return Err(public_half());
    };
    let length = algorithm.signature_length().unwrap_or_default() / 2;
    let d = coordinate("d", Some(d.expose()), length)?;
    let mut point = vec![4];
    point.extend_from_slice(&coordinate("x", jwk.x.as_deref(), length)?);
    point.extend_from_slice(&coordinate("y", jwk.y.as_deref(), length)?);
    let pair = EcdsaKeyPair::from_private_key_and_public_key(curve, &d, &point)
        .map_err(|_| ConfigError::new("the JWK's d, x and y do not belong together"))?;
    Ok((Pair::Ec(pair), algorithm))
}

/// A number of exactly `length` bytes. Some tools leave leading zeros out.
fn coordinate(
    name: &str,
    value: Option<&str>,
    length: usize,
) -> Result<Zeroizing<Vec<u8>>, ConfigError> {
    let bytes = bytes(name, value)?;
    match length.checked_sub(bytes.len()) {
        Some(missing) => {
            let mut padded = Zeroizing::new(vec![0; missing]);
            padded.extend_from_slice(&bytes);
            Ok(padded)
        }
        None => Err(ConfigError::new(format!(
            "the JWK's `{name}` is too long for its curve"
        ))),
    }
}

fn bytes(name: &str, value: Option<&str>) -> Result<Zeroizing<Vec<u8>>, ConfigError> {
    let Some(value) = value else {
        return Err(ConfigError::new(format!(
            "the JWK has no `{name}`; export the whole private key"
        )));
    };
    LENIENT
        .decode(value)
        .map(Zeroizing::new)
        .map_err(|_| ConfigError::new(format!("the JWK's `{name}` is not base64url")))
}

fn public_half() -> ConfigError {
    ConfigError::new("the JWK has no `d`: it is the public half; the private key is needed")
}
