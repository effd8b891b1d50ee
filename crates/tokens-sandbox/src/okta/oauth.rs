//! The org authorization server: assertions in, access tokens out.

use std::collections::HashMap;

use http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::app::OktaApp;
use super::dpop::{Flaw, Proofs, Purpose};
use super::error::Error;
use super::jwt::{Jwt, Key};
use crate::clock;
use crate::exchange::{Call, Reply};
use crate::keys;

/// How long an access token works.
const TOKEN_LIFETIME: SignedDuration = SignedDuration::from_secs(3600);

/// How far ahead an assertion may expire, in seconds.
const LONGEST_ASSERTION: i64 = 3600;

const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// The client whose access tokens are made without the token endpoint.
pub(crate) const READY_CLIENT: &str = "0oaSandboxReady0h5d7";

/// The authorization server.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct OAuth {
    apps: Vec<OktaApp>,
    #[serde(skip)]
    tokens: Vec<AccessToken>,
    /// The assertions that were used, by client and id, and when they expire.
    #[serde(skip)]
    assertions: HashMap<(String, String), i64>,
    #[serde(skip)]
    proofs: Proofs,
}

struct AccessToken {
    value: String,
    expires_at: Timestamp,
    grant: Grant,
}

/// What a client is granted.
#[derive(Debug, Clone)]
pub(crate) struct Grant {
    pub(crate) client_id: String,
    pub(crate) scopes: Vec<String>,
    /// The thumbprint of the key that the access token is bound to.
    key: Option<String>,
}

impl Grant {
    /// What a token that was made elsewhere grants.
    pub(crate) fn ready(scopes: Vec<String>) -> Grant {
        Grant {
            client_id: READY_CLIENT.to_owned(),
            scopes,
            key: None,
        }
    }
}

impl OAuth {
    /// Registers an app; one with the same client id is replaced.
    pub(crate) fn add_app(&mut self, app: OktaApp) {
        self.apps.retain(|old| old.client_id != app.client_id);
        self.apps.push(app);
    }

    /// Whether there is a client with this id.
    pub(crate) fn has_client(&self, id: &str) -> bool {
        id == READY_CLIENT || self.apps.iter().any(|app| app.client_id == id)
    }

    /// Decides about a request for an access token. An assertion is used up as soon as it was
    /// found good, whatever comes of the request.
    pub(crate) fn decide(&mut self, call: &Call, now: Timestamp) -> Result<Grant, Error> {
        let form = call.form()?;
        match form.value("grant_type") {
            Some("client_credentials") => {}
            Some(_) => return Err(Error::unsupported_grant_type()),
            None => {
                return Err(Error::invalid_request(
                    "The token request must specify a grant type.",
                ));
            }
        }
        if form.value("client_assertion_type") != Some(ASSERTION_TYPE) {
            return Err(Error::invalid_client(
                "Client Credentials requests to the Org Authorization Server must use the \
                 private_key_jwt token_endpoint_auth_method.",
            ));
        }
        let assertion = form.value("client_assertion").unwrap_or_default();
        let app = self
            .check_assertion(assertion, call, now)
            .map_err(Error::invalid_client)?;
        if form
            .value("client_id")
            .is_some_and(|id| id != app.client_id)
        {
            return Err(Error::invalid_client(
                "Invalid value for 'client_id' parameter.",
            ));
        }
        let key = match self.proofs.check(call, Purpose::Token, now) {
            Ok(None) if app.dpop => {
                return Err(Error::invalid_dpop_proof(
                    "The DPoP proof JWT header is missing.",
                ));
            }
            Ok(key) => key,
            Err(Flaw::Nonce) => return Err(Error::use_dpop_nonce(&self.proofs.nonce(now))),
            Err(Flaw::Other(flaw)) => return Err(Error::invalid_dpop_proof(flaw)),
        };
        let scopes: Vec<_> = form
            .value("scope")
            .unwrap_or_default()
            .split_ascii_whitespace()
            .map(str::to_owned)
            .collect();
        if scopes.is_empty() {
            return Err(Error::invalid_scope(
                "The authorization server resource does not have any configured default scopes, \
                 'scope' must be provided.",
            ));
        }
        if !scopes.iter().all(|scope| app.is_granted(scope)) {
            return Err(Error::invalid_scope(
                "One or more scopes are not configured for the authorization server resource.",
            ));
        }
        Ok(Grant {
            client_id: app.client_id,
            scopes,
            key,
        })
    }

    /// The app that has signed this assertion.
    fn check_assertion(
        &mut self,
        assertion: &str,
        call: &Call,
        now: Timestamp,
    ) -> Result<OktaApp, &'static str> {
        let now = now.as_second();
        let jwt = Jwt::parse(assertion).ok_or("The parsing of the client_assertion failed.")?;
        if jwt.algorithm().is_none() {
            return Err("The client_assertion JWT signature algorithm is invalid.");
        }
        let app = self
            .apps
            .iter()
            .find(|app| jwt.text("iss") == Some(&app.client_id))
            .ok_or("The issuer claim for client_assertion is not a valid client_id.")?
            .clone();
        if jwt.text("sub") != Some(&app.client_id) {
            return Err("The subject claim for client_assertion is not a valid client_id.");
        }
        let jwk = app
            .key(jwt.header("kid"))
            .ok_or("The client_assertion JWT kid is invalid.")?;
        let key = Key::from_jwk(jwk).ok_or("The client JWKSet is invalid.")?;
        if !jwt.is_signed_by(&key) {
            return Err("The client_assertion signature is invalid.");
        }
        let here = Value::from(format!("{}{}", call.origin(), call.path));
        let audience = jwt.claim("aud");
        if audience != Some(&here) && audience != Some(&json!([here])) {
            return Err(
                "The audience claim for client_assertion must be the endpoint invoked for the \
                 request.",
            );
        }
        let expires = jwt
            .time("exp")
            .ok_or("The client_assertion must contain the 'exp' claim as seconds since epoch.")?;
        if expires <= now {
            return Err("The client_assertion token is expired.");
        }
        if expires - now > LONGEST_ASSERTION {
            return Err("The client_assertion token has an expiration too far into the future.");
        }
        if jwt.time("iat").is_some_and(|issued| issued > now) {
            return Err("The client_assertion token must be issued before the current time.");
        }
        if let Some(id) = jwt.text("jti") {
            self.assertions.retain(|_, expires| *expires > now);
            let id = (app.client_id.clone(), id.to_owned());
            if self.assertions.insert(id, expires).is_some() {
                return Err("The client_assertion token has already been used.");
            }
        }
        Ok(app)
    }

    /// Answers a granted request.
    pub(crate) fn grant(&mut self, grant: Grant, now: Timestamp) -> Reply {
        let body = json!({
            "token_type": if grant.key.is_some() { "DPoP" } else { "Bearer" },
            "expires_in": TOKEN_LIFETIME.as_secs(),
            "scope": grant.scopes.join(" "),
            "access_token": self.issue(grant, now),
        });
        Reply::json(StatusCode::OK, &body)
            .with("cache-control", "no-cache, no-store")
            .with("pragma", "no-cache")
    }

    /// A new access token.
    pub(crate) fn issue(&mut self, grant: Grant, now: Timestamp) -> String {
        self.tokens.retain(|token| token.expires_at > now);
        let value = keys::access_token();
        self.tokens.push(AccessToken {
            value: value.clone(),
            expires_at: clock::add(now, TOKEN_LIFETIME),
            grant,
        });
        value
    }

    /// Makes all access tokens invalid.
    pub(crate) fn revoke_all(&mut self) {
        self.tokens.clear();
    }

    /// What the access token of a request grants.
    pub(crate) fn access(
        &mut self,
        scheme: &str,
        value: &str,
        call: &Call,
        now: Timestamp,
    ) -> Result<Grant, Error> {
        let token = self
            .tokens
            .iter()
            .find(|token| token.value == value && token.expires_at > now)
            .ok_or_else(Error::invalid_token)?;
        let bound = token.grant.key.as_deref();
        if !scheme.eq_ignore_ascii_case("DPoP") {
            return match bound {
                None => Ok(token.grant.clone()),
                Some(_) => Err(Error::proof_refused(
                    "invalid_token",
                    "The access token is bound to a DPoP key.",
                )),
            };
        }
        let flaw = match self.proofs.check(call, Purpose::Use(value), now) {
            Ok(Some(key)) if Some(key.as_str()) == bound => return Ok(token.grant.clone()),
            Ok(Some(_)) => "The access_token is not bound to the provided DPoP proof.",
            Ok(None) => "The DPoP proof JWT header is missing.",
            Err(Flaw::Other(flaw)) => flaw,
            Err(Flaw::Nonce) => "The DPoP proof JWT is invalid.",
        };
        Err(Error::proof_refused("invalid_dpop_proof", flaw))
    }
}
