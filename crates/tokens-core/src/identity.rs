//! Who signs the requests.

use serde::{Deserialize, Serialize};

use crate::closed_name::closed_name;
use crate::token::{Owner, OwnerState, Privilege};

/// Who a credential belongs to, as its service tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Identity {
    /// What it is.
    pub kind: IdentityKind,
    /// The service's id of the user.
    pub id: Option<String>,
    /// The user's name, or the org token's.
    pub name: Option<String>,
    /// The user's e-mail address, or what Okta has as the login.
    pub email: Option<String>,
    /// What it may do (Mist). `None`: the service doesn't say.
    pub privileges: Option<Vec<Privilege>>,
}

closed_name! {
    /// What a credential is.
    pub enum IdentityKind {
        /// A user's token.
        User = "user",
        /// A Mist organization's token.
        OrgToken = "org_token",
        /// An OAuth client, such as an Okta service app.
        App = "app",
    }
}

impl Identity {
    /// One of which nothing else is known yet.
    pub fn new(kind: IdentityKind) -> Self {
        Self {
            kind,
            id: None,
            name: None,
            email: None,
            privileges: None,
        }
    }

    /// The user as an owner of tokens, as far as it is known who that is.
    pub fn owner(&self) -> Owner {
        Owner {
            state: OwnerState::Known,
            id: self.id.clone(),
            email: self.email.clone(),
        }
    }

    /// First and last name as one, if there is any.
    #[cfg(feature = "service")]
    pub(crate) fn full_name(names: [Option<String>; 2]) -> Option<String> {
        let name = names.map(Option::unwrap_or_default).join(" ");
        Some(name.trim().to_owned()).filter(|name| !name.is_empty())
    }
}
