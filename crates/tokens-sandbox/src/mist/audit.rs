//! The audit log: what administrators and tokens did.

use std::net::IpAddr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use super::Mist;
use super::access::Caller;
use super::model::seconds;
use crate::exchange::Call;

/// Ids of events count up from here.
const FIRST_ID: u128 = 0x0a0d_1710_0000_4000_8000_0000_0000_0000;

/// Something that the audit log has a record of.
///
/// Neither the texts of the records nor which changes leave one is documented: all of it is inferred from other records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    SignIn,
    AddUserToken,
    UpdateUserToken,
    DeleteUserToken,
    AddOrgToken,
    UpdateOrgToken,
    DeleteOrgToken,
    UpdateWlan,
    UpdateSite,
    AddGuest,
}

impl Action {
    /// The text of the record; `name` is that of what was changed.
    fn message(self, name: &str) -> String {
        let done = match self {
            Action::SignIn => "Login with Role",
            Action::AddUserToken => "Add User API Token",
            Action::UpdateUserToken => "Update User API Token",
            Action::DeleteUserToken => "Delete User API Token",
            Action::AddOrgToken => "Add Org API Token",
            Action::UpdateOrgToken => "Update Org API Token",
            Action::DeleteOrgToken => "Delete Org API Token",
            Action::UpdateWlan => "Update WLAN",
            Action::UpdateSite => "Update Site",
            Action::AddGuest => "Add Guest",
        };
        format!("{done} \"{name}\"")
    }
}

/// An administrator or a token that does something, from where, and when.
#[derive(Debug, Clone)]
pub(crate) struct Actor {
    /// `None` for a token of an org, whose records carry its name only. That is inferred.
    pub(crate) admin_id: Option<Uuid>,
    pub(crate) name: String,
    pub(crate) source: IpAddr,
    pub(crate) at: Timestamp,
}

/// What was changed. `before` and `after` are left out where there was or is nothing.
#[derive(Debug, Default)]
pub(crate) struct Changed<'a> {
    pub(crate) name: &'a str,
    /// `None` for what is of a user.
    pub(crate) org_id: Option<Uuid>,
    pub(crate) site_id: Option<Uuid>,
    pub(crate) before: Option<Value>,
    pub(crate) after: Option<Value>,
}

/// A record of the audit log.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct AuditEvent {
    id: Uuid,
    pub(crate) at: Timestamp,
    pub(crate) admin_id: Option<Uuid>,
    pub(crate) admin_name: String,
    pub(crate) message: String,
    pub(crate) org_id: Option<Uuid>,
    pub(crate) site_id: Option<Uuid>,
    source: IpAddr,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    before: Option<Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    after: Option<Value>,
}

impl AuditEvent {
    /// As the logs of orgs and MSPs have it.
    pub(crate) fn wire(&self) -> Value {
        let mut shown = self.wire_with(json!(self.org_id), json!(self.site_id));
        shown["src_ip"] = json!(self.source);
        shown
    }

    /// As a user's own log has it: without the address, and with ids that are never null.
    pub(crate) fn wire_to_self(&self) -> Value {
        self.wire_with(
            json!(self.org_id.unwrap_or_default()),
            json!(self.site_id.unwrap_or_default()),
        )
    }

    fn wire_with(&self, org_id: Value, site_id: Value) -> Value {
        let mut shown = json!({
            "id": self.id,
            "timestamp": seconds(self.at),
            "admin_id": self.admin_id,
            "admin_name": self.admin_name,
            "message": self.message,
            "org_id": org_id,
            "site_id": site_id,
            "for_site": self.site_id.is_some(),
        });
        for (name, value) in [("before", &self.before), ("after", &self.after)] {
            if let Some(value) = value {
                shown[name] = value.clone();
            }
        }
        shown
    }
}

impl Mist {
    /// The caller, as the audit log names it.
    pub(super) fn actor(&self, caller: &Caller, call: &Call, now: Timestamp) -> Actor {
        let (admin_id, name) = match caller {
            Caller::User => {
                let admin = self.admins.first();
                (
                    admin.map(|admin| admin.id),
                    admin.map(|admin| admin.audit_name()),
                )
            }
            Caller::Org { token_id, org_id } => {
                let token = self.org_tokens.get(*org_id, *token_id);
                (None, token.map(|token| token.name.clone()))
            }
        };
        Actor {
            admin_id,
            name: name.unwrap_or_default(),
            source: call.source(),
            at: now,
        }
    }

    /// Adds a record to the audit log.
    pub(crate) fn record(&mut self, actor: Actor, action: Action, changed: Changed<'_>) {
        let id = Uuid::from_u128(FIRST_ID + self.recorded);
        self.recorded += 1;
        self.events.push(AuditEvent {
            id,
            at: actor.at,
            admin_id: actor.admin_id,
            admin_name: actor.name,
            message: action.message(changed.name),
            org_id: changed.org_id,
            site_id: changed.site_id,
            source: actor.source,
            before: changed.before,
            after: changed.after,
        });
    }
}
