//! What a revocation is asked to do, how it ended, and how that is known.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::closed_name::closed_name;

/// How to revoke.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RevokeOptions {
    /// Read the token afterwards and report it as revoked only if it is gone. On by default. Without it, a revocation that the
    /// service reports as done is [`RevocationOutcome::Accepted`], also where it says that there is no such token.
    pub verify: bool,
    /// How long to wait, besides the time of the reads, for a token that stays visible after the service accepted its revocation. 10 s
    /// by default.
    pub within: Duration,
    /// The caller has read the token with this credential a moment before, and the token may be the one that signs the requests.
    /// A refusal of the credential afterwards is then the proof. Off by default.
    pub in_use: bool,
}

impl Default for RevokeOptions {
    fn default() -> Self {
        Self {
            verify: true,
            within: Duration::from_secs(10),
            in_use: false,
        }
    }
}

impl RevokeOptions {
    /// Sets whether the token is read afterwards.
    #[must_use]
    pub fn verify(mut self, verify: bool) -> Self {
        self.verify = verify;
        self
    }

    /// Sets how long the token may stay visible.
    #[must_use]
    pub fn within(mut self, within: Duration) -> Self {
        self.within = within;
        self
    }

    /// Sets whether the token was read a moment before and may be the one that signs the requests.
    #[must_use]
    pub fn in_use(mut self, in_use: bool) -> Self {
        self.in_use = in_use;
        self
    }
}

/// How a revocation ended, and how that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
#[must_use = "a revocation may be accepted and yet not proved"]
pub struct Revocation {
    /// How it ended.
    pub outcome: RevocationOutcome,
    /// How it is known that the token is gone. `None`: it is not known, the outcome is `accepted`.
    pub proof: Option<Proof>,
}

impl Revocation {
    /// This call revoked the token, which is gone by `proof`.
    pub fn revoked(proof: Proof) -> Self {
        Self {
            outcome: RevocationOutcome::Revoked,
            proof: Some(proof),
        }
    }

    /// The service knows no such token, by `proof`.
    pub fn not_found(proof: Proof) -> Self {
        Self {
            outcome: RevocationOutcome::NotFound,
            proof: Some(proof),
        }
    }

    /// The service reports success, which nothing has confirmed.
    pub fn accepted() -> Self {
        Self {
            outcome: RevocationOutcome::Accepted,
            proof: None,
        }
    }

    /// Whether the token is known to be gone.
    pub fn is_proved(&self) -> bool {
        self.proof.is_some()
    }
}

closed_name! {
    /// How a revocation ended. What may have happened and could not be verified is the error
    /// [`OutcomeUnknown`](crate::ErrorKind::OutcomeUnknown).
    pub enum RevocationOutcome {
        /// The token is gone, and this call revoked it, as the service's answer says, or may have: the answer was lost, or does not tell.
        Revoked = "revoked",
        /// The service knows no such token: it answered so, or refused the revocation, and a read does not find the token. It may never have
        /// existed.
        NotFound = "not_found" => "not found",
        /// The service's answer says that the token is gone. It was not verified, as the caller asked
        /// ([`RevokeOptions::verify`]).
        Accepted = "accepted" => "accepted, not verified",
    }
}

closed_name! {
    /// How it is known that a token is gone.
    pub enum Proof {
        /// A read of the token was answered with the service's own "not found".
        ReadNotFound = "read_not_found" => "a read does not find it",
        /// A complete list does not contain the token.
        ListedWithout = "listed_without" => "a complete list does not contain it",
        /// The service refuses the token that signed the requests, with its own error.
        CredentialRefused = "credential_refused" => "the service refuses its key",
    }
}
