//! As whom a list was read, and what that credential can see.

use serde::{Deserialize, Serialize};

use crate::closed_name::closed_name;
use crate::fact::{Fact, UnknownFact, UnknownReason};
use crate::identity::Identity;
use crate::permissions::Permissions;

/// As whom a list was read, and whether that credential sees all of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Reader {
    /// Who signs the requests.
    pub identity: Fact<Identity>,
    /// What it can do.
    pub permissions: Permissions,
    /// Whether its list shows every token.
    pub visibility: Fact<Visibility>,
}

impl Reader {
    /// One whose permissions cannot be read.
    pub fn new(identity: Fact<Identity>) -> Self {
        let unknown = || {
            UnknownFact::new(
                UnknownReason::NotAvailable,
                "the service does not report what the credential can see",
            )
        };
        Self {
            identity,
            permissions: Permissions::unknown(unknown()),
            visibility: unknown().into(),
        }
    }
}

closed_name! {
    /// What a list shows.
    pub enum Visibility {
        /// Every token.
        All = "all",
        /// Only those that the credential's role covers.
        Restricted = "restricted",
    }
}
