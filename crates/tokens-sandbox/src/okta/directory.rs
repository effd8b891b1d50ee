//! Users and groups of the org, and how Okta writes them.

use http::StatusCode;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::error::Error;
use super::item_page;
use super::log::{Event, Party};
use super::model::written;
use super::rights::{Extent, USERS};
use super::tokens::revocation;
use super::{Caller, Okta, READ_USERS};
use crate::clock;
use crate::exchange::{Call, Reply};

/// The group of the org that every user is a member of.
pub(crate) const EVERYONE: &str = "00gEveryone00000h5d7";

/// The state of a user's account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum OktaUserStatus {
    /// Created, not yet activated.
    Staged,
    /// Activated, but the user has not set a password yet.
    Provisioned,
    /// Can sign in.
    Active,
    /// Resets the password.
    Recovery,
    /// Locked after failed sign-ins.
    LockedOut,
    /// Has to set a new password.
    PasswordExpired,
    /// Suspended by an administrator. The user's tokens stay in the list and do not work.
    Suspended,
    /// Deactivated. The user's tokens are revoked.
    Deprovisioned,
}

/// A user who may own tokens.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct User {
    pub(crate) id: String,
    pub(crate) login: String,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    pub(crate) status: OktaUserStatus,
    pub(crate) status_changed: Timestamp,
    pub(crate) created: Timestamp,
    pub(crate) last_login: Option<Timestamp>,
    /// The ids of the groups that the user is a member of.
    pub(crate) groups: Vec<String>,
}

impl User {
    pub(crate) fn display_name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }

    /// The user as Okta writes it, without credentials; `origin` begins its links.
    fn wire(&self, origin: &str) -> Value {
        let activated = (self.status != OktaUserStatus::Staged).then(|| written(self.created));
        json!({
            "id": self.id,
            "status": self.status,
            "created": written(self.created),
            "activated": activated,
            "statusChanged": written(self.status_changed),
            "lastLogin": self.last_login.map(written),
            "lastUpdated": written(self.status_changed),
            "passwordChanged": null,
            "type": { "id": "otySandbox0000000h5d7" },
            "profile": {
                "firstName": self.first_name,
                "lastName": self.last_name,
                "mobilePhone": null,
                "secondEmail": null,
                "login": self.login,
                "email": self.login,
            },
            "_links": {
                "self": { "href": format!("{origin}/api/v1/users/{}", self.id) },
            },
        })
    }
}

/// A group of users.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Group {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) created: Timestamp,
}

impl Group {
    /// The group as Okta writes it; `origin` begins its links.
    pub(crate) fn wire(&self, origin: &str) -> Value {
        let built_in = self.id == EVERYONE;
        json!({
            "id": self.id,
            "created": written(self.created),
            "lastUpdated": written(self.created),
            "lastMembershipUpdated": written(self.created),
            "objectClass": ["okta:user_group"],
            "type": if built_in { "BUILT_IN" } else { "OKTA_GROUP" },
            "profile": { "name": self.name, "description": self.description },
            "_links": {
                "users": { "href": format!("{origin}/api/v1/groups/{}/users", self.id) },
                "apps": { "href": format!("{origin}/api/v1/groups/{}/apps", self.id) },
            },
        })
    }
}

impl Okta {
    /// Puts a user into another state. A token is revoked at the moment its owner is deactivated.
    pub(crate) fn user_status(&self, id: &str) -> Option<OktaUserStatus> {
        let user = self.users.iter().find(|user| user.id == id);
        user.map(|user| user.status)
    }

    pub(crate) fn set_user_status(
        &mut self,
        id: &str,
        status: OktaUserStatus,
        now: Timestamp,
    ) -> bool {
        let Some(user) = self.users.iter_mut().find(|user| user.id == id) else {
            return false;
        };
        user.status = status;
        user.status_changed = clock::whole_seconds(now);
        let change = match status {
            OktaUserStatus::Suspended => Some(("user.lifecycle.suspend", "Suspend user")),
            OktaUserStatus::Deprovisioned => Some(("user.lifecycle.deactivate", "Deactivate user")),
            _ => None,
        };
        if let Some((event_type, message)) = change {
            let event = Event::new(event_type, message, now).on(Party::user(user));
            self.log.write(event);
        }
        if status == OktaUserStatus::Deprovisioned {
            for token in self.tokens.iter().filter(|token| token.user_id == id) {
                self.log.write(revocation(token, now));
            }
            self.tokens.retain(|token| token.user_id != id);
        }
        true
    }

    /// Deactivates a user.
    pub(crate) fn deactivate_user(&mut self, id: &str, now: Timestamp) -> bool {
        self.set_user_status(id, OktaUserStatus::Deprovisioned, now)
    }

    pub(super) fn show_user(&self, id: &str, caller: &Caller, call: &Call) -> Result<Reply, Error> {
        let user = self.visible_user(id, caller)?;
        Ok(Reply::json(StatusCode::OK, &user.wire(&call.origin())))
    }

    pub(super) fn list_user_groups(
        &self,
        id: &str,
        caller: &Caller,
        call: &Call,
    ) -> Result<Reply, Error> {
        let user = self.visible_user(id, caller)?;
        let origin = call.origin();
        let groups = self
            .groups
            .iter()
            .filter(|group| user.groups.contains(&group.id));
        let groups = groups.map(|group| group.wire(&origin)).collect();
        item_page::reply(groups, call, None, 10_000)
    }

    /// The user, if the caller may look at it.
    fn visible_user(&self, id: &str, caller: &Caller) -> Result<&User, Error> {
        let rights = caller.rights(READ_USERS)?;
        // An app is not a user, and no user is its own.
        let own = caller.user_id().unwrap_or("me");
        let id = if id == "me" { own } else { id };
        let user = self
            .users
            .iter()
            .find(|user| user.id == id || user.login == id);
        if user.is_none_or(|user| user.id != own) {
            let seen = match (rights.extent(&USERS), user) {
                (Extent::Nothing, _) => false,
                (Extent::Groups(groups), Some(user)) => {
                    user.groups.iter().any(|group| groups.contains(group))
                }
                (Extent::Groups(_), None) | (Extent::Everything, _) => true,
            };
            if !seen {
                return Err(Error::access_denied());
            }
        }
        user.ok_or_else(|| Error::not_found(id, "User"))
    }
}
