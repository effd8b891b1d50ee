//! Proofs of possession (RFC 9449).

use std::collections::HashMap;

use jiff::Timestamp;

use super::jwt::{Jwt, Key, sha256, thumbprint};
use crate::exchange::Call;
use crate::keys;

/// How old a proof may be, in seconds.
const LIFETIME: i64 = 5 * 60;

/// A nonce is a day's, and is good for three more.
const NONCE_PERIOD: i64 = 24 * 60 * 60;
const NONCE_PERIODS: i64 = 3;

/// Why a proof is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flaw {
    /// It needs a nonce, or a newer one.
    Nonce,
    /// In Okta's words.
    Other(&'static str),
}

/// What a proof has to be for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Purpose<'a> {
    /// To get an access token, for which it needs a nonce.
    Token,
    /// To use this access token.
    Use(&'a str),
}

/// The proofs that were used, and the nonces for new ones.
pub(crate) struct Proofs {
    nonce_seed: String,
    /// The ids of proofs, and until when they are remembered.
    used: HashMap<String, i64>,
}

impl Default for Proofs {
    fn default() -> Proofs {
        Proofs {
            nonce_seed: keys::nonce_seed(),
            used: HashMap::new(),
        }
    }
}

impl Proofs {
    /// The nonce of the day.
    pub(crate) fn nonce(&self, now: Timestamp) -> String {
        self.nonce_of(now.as_second().div_euclid(NONCE_PERIOD))
    }

    fn nonce_of(&self, period: i64) -> String {
        sha256(&format!("{}.{period}", self.nonce_seed))
    }

    fn knows(&self, nonce: &str, now: Timestamp) -> bool {
        let period = now.as_second().div_euclid(NONCE_PERIOD);
        (period - NONCE_PERIODS..=period).any(|period| self.nonce_of(period) == nonce)
    }

    /// Checks the proof of a request and gives the thumbprint of its key; `None` without a proof.
    pub(crate) fn check(
        &mut self,
        call: &Call,
        purpose: Purpose<'_>,
        now: Timestamp,
    ) -> Result<Option<String>, Flaw> {
        let proof = match call.headers("dpop").as_slice() {
            [] => return Ok(None),
            [proof] => *proof,
            _ => {
                return Err(Flaw::Other(
                    "Multiple DPoP proof JWT headers are not allowed.",
                ));
            }
        };
        let proof = Jwt::parse(proof).ok_or(Flaw::Other("The DPoP proof JWT cannot be parsed."))?;
        let key = self.inspect(&proof, call, now).map_err(Flaw::Other)?;
        match purpose {
            Purpose::Token => {
                let nonce = proof.text("nonce");
                if !nonce.is_some_and(|nonce| self.knows(nonce, now)) {
                    return Err(Flaw::Nonce);
                }
            }
            Purpose::Use(access_token) => {
                if proof.text("ath") != Some(&sha256(access_token)) {
                    return Err(Flaw::Other(
                        "'ath' claim in the DPoP proof does not match the presented access_token.",
                    ));
                }
            }
        }
        Ok(Some(key))
    }

    /// Checks what every proof has to have, and remembers it.
    fn inspect(
        &mut self,
        proof: &Jwt<'_>,
        call: &Call,
        now: Timestamp,
    ) -> Result<String, &'static str> {
        let now = now.as_second();
        let kind = proof.header("typ").and_then(|kind| kind.as_str());
        if kind != Some("dpop+jwt") {
            return Err("'typ' must be 'dpop+jwt' in the DPoP proof JWT.");
        }
        if proof.algorithm().is_none() {
            return Err("The DPoP proof JWT signature algorithm is invalid.");
        }
        let jwk = proof.header("jwk");
        let (jwk, key) = jwk
            .and_then(|jwk| Some((jwk, Key::from_jwk(jwk)?)))
            .ok_or("The DPoP proof JWT is invalid.")?;
        if !proof.is_signed_by(&key) {
            return Err("The DPoP proof JWT signature is invalid.");
        }
        if proof.text("htm") != Some(call.method.as_str()) {
            return Err("'htm' claim in the DPoP proof JWT is invalid.");
        }
        if proof.text("htu") != Some(&format!("{}{}", call.origin(), call.path)) {
            return Err("'htu' claim in the DPoP proof JWT is invalid.");
        }
        let issued = proof
            .time("iat")
            .ok_or("'iat' claim in the DPoP proof JWT is invalid.")?;
        if issued > now {
            return Err("The DPoP proof JWT is issued in the future.");
        }
        if now - issued > LIFETIME {
            return Err("The DPoP proof JWT is issued more than five minutes in the past.");
        }
        let id = proof
            .text("jti")
            .ok_or("'jti' claim in the DPoP proof JWT is invalid.")?;
        self.used.retain(|_, until| *until >= now);
        let until = issued + LIFETIME;
        if self.used.insert(id.to_owned(), until).is_some() {
            return Err("The DPoP proof JWT has already been used.");
        }
        Ok(thumbprint(jwk))
    }
}
