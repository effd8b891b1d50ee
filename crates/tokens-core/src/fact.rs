//! What is known about something that was asked for, or why it is not known.

use serde::{Deserialize, Serialize};

use crate::closed_name::closed_name;
use crate::error::{Error, ErrorKind};
use crate::token::Provenance;

/// The answer to a question about a token: a value with its provenance, or the reason why there is none.
///
/// In JSON `{"state": "known", "value": …, "provenance": …}` or `{"state": "unknown", "reason": …, "message": …, "needs": …}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Fact<T> {
    /// It is known.
    Known {
        /// What is known.
        value: T,
        /// How it is known.
        provenance: Provenance,
    },
    /// It is not known.
    Unknown(UnknownFact),
}

impl<T> Fact<T> {
    /// The service reports it.
    pub const fn reported(value: T) -> Self {
        Self::Known {
            value,
            provenance: Provenance::Reported,
        }
    }

    /// It is computed from what the service reports.
    pub const fn derived(value: T) -> Self {
        Self::Known {
            value,
            provenance: Provenance::Derived,
        }
    }

    /// The value, if it is known.
    pub const fn known(&self) -> Option<&T> {
        match self {
            Self::Known { value, .. } => Some(value),
            Self::Unknown(_) => None,
        }
    }

    /// Why it is not known, if it is not.
    pub const fn unknown(&self) -> Option<&UnknownFact> {
        match self {
            Self::Known { .. } => None,
            Self::Unknown(unknown) => Some(unknown),
        }
    }
}

impl<T> From<UnknownFact> for Fact<T> {
    fn from(unknown: UnknownFact) -> Self {
        Self::Unknown(unknown)
    }
}

/// Why something is not known, and what would help.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UnknownFact {
    /// The kind of reason.
    pub reason: UnknownReason,
    /// What failed and what the service said, as a sentence without a full stop.
    pub message: String,
    /// The permission that would supply the fact, such as `okta.roles.read`. `None`: no permission is known to help.
    pub needs: Option<String>,
}

impl UnknownFact {
    /// A reason of this kind.
    pub fn new(reason: UnknownReason, message: impl Into<String>) -> Self {
        Self {
            reason,
            message: message.into(),
            needs: None,
        }
    }

    /// Adds the permission that would supply the fact.
    #[must_use]
    pub fn needs(mut self, permission: impl Into<String>) -> Self {
        self.needs = Some(permission.into());
        self
    }

    /// A request failed. `permission` is what the request needs if the error does not [say](Error::needs) it better: it is named only if
    /// it is missing.
    pub fn failed(error: &Error, permission: &str) -> Self {
        let message = error.to_string();
        match error.kind() {
            ErrorKind::PermissionDenied => {
                let needs = error.needs().unwrap_or(permission);
                Self::new(UnknownReason::Denied, message).needs(needs)
            }
            ErrorKind::Unauthenticated => Self::new(UnknownReason::Denied, message)
                .needs("a credential that the service accepts"),
            ErrorKind::LimitReached | ErrorKind::DeadlineExceeded => {
                Self::new(UnknownReason::NotRead, message)
            }
            ErrorKind::Unsupported => Self::new(UnknownReason::NotAvailable, message),
            _ => Self::new(UnknownReason::Failed, message),
        }
    }
}

closed_name! {
    /// The kind of reason why something is not known.
    pub enum UnknownReason {
        /// The credential lacks a permission.
        Denied = "denied",
        /// The request failed: the service was unavailable, limited its rate, or gave an answer that is not valid.
        Failed = "failed",
        /// The service answered only a part.
        Partial = "partial",
        /// It was not read: a limit of requests or of time was reached.
        NotRead = "not_read",
        /// The service answered and left it out.
        NotReported = "not_reported",
        /// The source is optional, such as a licensed feature, and cannot be read.
        Optional = "optional",
        /// No credential can read it.
        NotAvailable = "not_available",
    }
}

impl UnknownReason {
    /// Whether it could have been read and was not. What the service does not report, what is optional and what no credential can
    /// read is not missing.
    pub fn is_missing(self) -> bool {
        matches!(
            self,
            Self::Denied | Self::Failed | Self::Partial | Self::NotRead
        )
    }
}
