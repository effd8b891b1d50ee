//! Service apps, which sign in with a key of their own.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What the sandbox knows of, and so what an app may be granted.
const SCOPES: [&str; 9] = [
    "okta.agentPools.read",
    "okta.apiTokens.manage",
    "okta.apiTokens.read",
    "okta.logs.read",
    "okta.networkZones.read",
    "okta.principalRateLimits.read",
    "okta.roles.read",
    "okta.serviceAccounts.okta.read",
    "okta.users.read",
];

/// An API Services app of the Okta org. See [`Sandbox::add_okta_app`](crate::Sandbox::add_okta_app).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[must_use = "an app does nothing until it is given to `Sandbox::add_okta_app`"]
pub struct OktaApp {
    pub(crate) client_id: String,
    jwks: Value,
    scopes: Vec<String>,
    pub(crate) dpop: bool,
    pub(crate) admin: bool,
}

impl OktaApp {
    /// An app with this client id and these public keys: a JWK set (`{"keys": […]}`) or one JWK.
    ///
    /// It must send DPoP proofs, as Okta has it for new apps, is a super admin, and has all scopes that the sandbox
    /// knows: those to read, and `okta.apiTokens.manage`.
    pub fn new(client_id: impl Into<String>, jwks: Value) -> OktaApp {
        OktaApp {
            client_id: client_id.into(),
            jwks,
            scopes: SCOPES.map(str::to_owned).into(),
            dpop: true,
            admin: true,
        }
    }

    /// Grants these scopes and no others.
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> OktaApp {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Whether the app must send DPoP proofs.
    pub fn dpop(mut self, required: bool) -> OktaApp {
        self.dpop = required;
        self
    }

    /// Takes its admin role away: it gets access tokens, but may do nothing with them.
    pub fn without_role(mut self) -> OktaApp {
        self.admin = false;
        self
    }

    pub(crate) fn all_scopes(&self) -> &[String] {
        &self.scopes
    }

    pub(crate) fn is_granted(&self, scope: &str) -> bool {
        self.scopes.iter().any(|granted| granted == scope)
    }

    /// The JWK with this id; without an id, the only one.
    pub(crate) fn key(&self, kid: Option<&Value>) -> Option<&Value> {
        let keys = match self.jwks.get("keys").and_then(Value::as_array) {
            Some(keys) => keys.as_slice(),
            None => std::slice::from_ref(&self.jwks),
        };
        match (kid, keys) {
            (None, [key]) => Some(key),
            (None, _) => None,
            (kid, keys) => keys.iter().find(|key| key.get("kid") == kid),
        }
    }
}
