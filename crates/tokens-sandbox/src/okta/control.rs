//! What a test may change of the Okta org without a request.

use serde_json::Value;

use super::Okta;
use super::directory::{EVERYONE, OktaUserStatus};
use super::roles::{Holder, OktaRole};
use super::zones::Zone;
use crate::clock;
use crate::server::Sandbox;

impl Sandbox {
    /// Puts an Okta user into another state. The tokens of a suspended user stay in the list and do not work; those of a
    /// deprovisioned one are revoked. False if there is no such user.
    pub fn set_okta_user_status(&self, id: &str, status: OktaUserStatus) -> bool {
        self.with_okta(|okta, now| okta.set_user_status(id, status, now))
    }

    /// Makes an Okta user a member of these groups and of no other but that of all users. False if there is no such user.
    pub fn set_okta_user_groups<S: Into<String>>(
        &self,
        id: &str,
        groups: impl IntoIterator<Item = S>,
    ) -> bool {
        let groups = groups.into_iter().map(Into::into);
        let groups = groups.chain([EVERYONE.to_owned()]).collect();
        self.with_okta(|okta, _| {
            let user = okta.users.iter_mut().find(|user| user.id == id);
            user.map(|user| user.groups = groups).is_some()
        })
    }

    /// Assigns a role to a user, a group or a service app of the Okta org, by its id, and returns the id of the assignment. `None`
    /// if there is nothing with this id.
    pub fn grant_okta_role(&self, holder: &str, role: OktaRole) -> Option<String> {
        self.with_okta(|okta, now| {
            let holder = okta.holder(holder)?;
            Some(okta.roles.grant(holder, role, clock::whole_seconds(now)))
        })
    }

    /// Takes all roles from a user, a group or a service app of the Okta org, but not those that a user has through groups.
    /// Returns how many there were.
    pub fn take_okta_roles(&self, holder: &str) -> usize {
        self.with_okta(|okta, _| {
            let assignments = &mut okta.roles.assignments;
            let before = assignments.len();
            assignments.retain(|assignment| assignment.holder.id() != holder);
            before - assignments.len()
        })
    }

    /// Adds a network zone, in the form that Okta shows zones in, or replaces the one with the same `id`. Without a `status` it
    /// is active, without a `usage` it is for policies.
    ///
    /// # Errors
    ///
    /// When the object is not a zone.
    pub fn put_okta_zone(&self, zone: Value) -> Result<(), serde_json::Error> {
        let mut zone: Zone = serde_json::from_value(zone)?;
        self.with_okta(|okta, now| {
            zone.last_updated = clock::whole_seconds(now);
            match okta.zones.iter_mut().find(|old| old.id == zone.id) {
                Some(old) => {
                    zone.created = old.created;
                    *old = zone;
                }
                None => {
                    zone.created = zone.last_updated;
                    okta.zones.push(zone);
                }
            }
        });
        Ok(())
    }

    /// The events of Okta's System Log, oldest first, as Okta shows them, without a request.
    pub fn okta_events(&self) -> Vec<Value> {
        self.with_okta(|okta, _| okta.log.events.iter().map(super::Event::wire).collect())
    }

    /// Whether the org has the feature that Okta service accounts are a part of. It has by default; without, Okta answers 401
    /// E0000015.
    pub fn license_okta_service_accounts(&self, licensed: bool) {
        self.with_okta(|okta, _| okta.service_accounts_unlicensed = !licensed);
    }
}

impl Okta {
    /// The user, group or client with this id.
    fn holder(&self, id: &str) -> Option<Holder> {
        let own = id.to_owned();
        if self.users.iter().any(|user| user.id == id) {
            Some(Holder::User(own))
        } else if self.groups.iter().any(|group| group.id == id) {
            Some(Holder::Group(own))
        } else if self.oauth.has_client(id) {
            Some(Holder::Client(own))
        } else {
            None
        }
    }
}

impl Holder {
    fn id(&self) -> &str {
        match self {
            Holder::User(id) | Holder::Group(id) | Holder::Client(id) => id,
        }
    }
}
