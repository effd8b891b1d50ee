//! Administrators as `/self` and the lists of administrators describe them.

use std::collections::HashMap;

use mist_api::types;
use uuid::Uuid;

use crate::details::{OwnerDetails, Standing};
use crate::fact::{Fact, UnknownFact, UnknownReason};
use crate::identity::Identity;

/// What is kept of an administrator.
#[derive(Clone, Debug, Default)]
pub(super) struct Admin {
    id: Option<Uuid>,
    email: Option<String>,
    name: Option<String>,
    via_sso: Option<bool>,
    two_factor: Option<bool>,
}

impl Admin {
    pub(super) fn of(from: &types::Admin) -> Self {
        let names = [from.first_name.clone(), from.last_name.clone()];
        Self {
            id: from.admin_id,
            email: from.email.clone().filter(|email| !email.trim().is_empty()),
            name: from.name.clone().or_else(|| Identity::full_name(names)),
            via_sso: from.via_sso,
            // Switched on and never set up, it is not asked for when signing in.
            two_factor: match (from.enable_two_factor, from.two_factor_verified) {
                (Some(false), _) | (_, Some(false)) => Some(false),
                (Some(true), _) => Some(true),
                (None, _) => None,
            },
        }
    }

    /// The e-mail address as lists are searched for it.
    pub(super) fn key(&self) -> Option<String> {
        self.email.as_deref().map(key)
    }

    /// An administrator whom the service has, as the owner of a token.
    pub(super) fn owner(&self) -> OwnerDetails {
        let mut owner = OwnerDetails::new(Standing::Active);
        owner.id = self.id.map(|id| id.to_string());
        owner.email.clone_from(&self.email);
        owner.name.clone_from(&self.name);
        owner.via_sso = self.via_sso;
        owner.two_factor = match (self.via_sso, self.two_factor) {
            (Some(true), _) => UnknownFact::new(
                UnknownReason::NotAvailable,
                "the administrator signs in through single sign-on, where the identity provider asks for a second factor or does not",
            )
            .into(),
            (_, Some(two_factor)) => Fact::reported(two_factor),
            (_, None) => owner.two_factor,
        };
        owner
    }
}

/// An e-mail address in the form in which two of the same user are equal.
pub(super) fn key(email: &str) -> String {
    email.trim().to_lowercase()
}

/// A list of administrators by e-mail address.
#[derive(Debug, Default)]
pub(super) struct Admins {
    by_email: HashMap<String, Admin>,
    /// Why others may be missing.
    pub(super) missing: Option<UnknownFact>,
}

impl Admins {
    /// Those of a list, and why it may not be whole.
    pub(super) fn new(records: &[types::Admin], missing: Option<UnknownFact>) -> Self {
        let mut by_email = HashMap::new();
        let mut unreadable = 0;
        for admin in records.iter().map(Admin::of) {
            match admin.key() {
                Some(key) => drop(by_email.entry(key).or_insert(admin)),
                None => unreadable += 1,
            }
        }
        let odd = (unreadable > 0).then(|| {
            let message = format!(
                "{unreadable} of {} administrators that the service lists have no e-mail address that can be read",
                records.len()
            );
            UnknownFact::new(UnknownReason::Partial, message)
        });
        Self {
            by_email,
            missing: missing.or(odd),
        }
    }

    /// The administrator with this [`key`].
    pub(super) fn get(&self, key: &str) -> Option<&Admin> {
        self.by_email.get(key)
    }
}
