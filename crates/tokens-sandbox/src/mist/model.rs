//! Tokens, orgs and administrators, and how Mist writes them.

use std::net::IpAddr;
use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::error::Error;
use super::privilege::{self, Privilege};
use super::request;
use crate::keys;

/// `time` as Mist writes when something was created: seconds, with a fraction.
pub(super) fn seconds(time: Timestamp) -> f64 {
    // Milliseconds of any date are well within what a float holds exactly.
    #[allow(clippy::cast_precision_loss, reason = "below 2^53")]
    let milliseconds = time.as_millisecond() as f64;
    milliseconds / 1000.0
}

/// A token of the user.
#[derive(Serialize, Deserialize)]
pub(crate) struct UserToken {
    pub(crate) id: Uuid,
    /// Saved apart.
    #[serde(skip)]
    pub(crate) key: String,
    pub(crate) name: Option<String>,
    pub(crate) created: Timestamp,
    pub(crate) last_used: Option<Timestamp>,
}

/// A user token as it is sent.
#[derive(Serialize)]
pub(crate) struct WireUserToken<'a> {
    id: Uuid,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    key: String,
    created_time: f64,
    last_used: Option<i64>,
}

impl UserToken {
    pub(crate) fn wire(&self) -> WireUserToken<'_> {
        self.wire_showing(keys::masked(&self.key))
    }

    pub(crate) fn wire_with_key(&self) -> WireUserToken<'_> {
        self.wire_showing(self.key.clone())
    }

    fn wire_showing(&self, key: String) -> WireUserToken<'_> {
        WireUserToken {
            id: self.id,
            name: self.name.as_deref(),
            key,
            created_time: seconds(self.created),
            last_used: self.last_used.map(Timestamp::as_second),
        }
    }

    /// What the audit log tells of it.
    pub(crate) fn audited(&self) -> Value {
        json!({ "id": self.id, "name": self.name })
    }

    /// Applies a request; what it leaves out stays.
    pub(crate) fn change(&mut self, body: &Map<String, Value>) -> Result<(), Error> {
        if let Some(name) = request::name(body)? {
            self.name = Some(name);
        }
        Ok(())
    }
}

/// A token of an org.
#[derive(Serialize, Deserialize)]
pub(crate) struct OrgToken {
    pub(crate) id: Uuid,
    /// Saved apart.
    #[serde(skip, default = "no_key")]
    pub(crate) key: Arc<str>,
    pub(crate) name: String,
    pub(crate) org_id: Uuid,
    /// `None` when the creator's account is gone.
    pub(crate) created_by: Option<String>,
    pub(crate) privileges: Vec<Privilege>,
    pub(crate) src_ips: Vec<String>,
    pub(crate) created: Timestamp,
    pub(crate) last_used: Option<Timestamp>,
}

fn no_key() -> Arc<str> {
    "".into()
}

/// An org token as it is sent.
#[derive(Serialize)]
pub(crate) struct WireOrgToken<'a> {
    id: Uuid,
    name: &'a str,
    org_id: Uuid,
    key: String,
    created_by: Option<&'a str>,
    created_time: f64,
    last_used: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    privileges: Option<Vec<WirePrivilege<'a>>>,
    src_ips: &'a [String],
}

#[derive(Serialize)]
struct WirePrivilege<'a> {
    org_id: Uuid,
    #[serde(flatten)]
    privilege: &'a Privilege,
}

impl OrgToken {
    pub(crate) fn wire(&self) -> WireOrgToken<'_> {
        let org_id = self.org_id;
        let privileges = self.privileges.iter();
        WireOrgToken {
            privileges: Some(
                privileges
                    .map(|privilege| WirePrivilege { org_id, privilege })
                    .collect(),
            ),
            ..self.wire_showing(keys::masked(&self.key))
        }
    }

    /// As in the answer to its creation: with its key, but without privileges.
    pub(crate) fn wire_with_key(&self) -> WireOrgToken<'_> {
        self.wire_showing(self.key.to_string())
    }

    fn wire_showing(&self, key: String) -> WireOrgToken<'_> {
        WireOrgToken {
            id: self.id,
            name: &self.name,
            org_id: self.org_id,
            key,
            created_by: self.created_by.as_deref(),
            created_time: seconds(self.created),
            last_used: self.last_used.map(seconds),
            privileges: None,
            src_ips: &self.src_ips,
        }
    }

    /// The token as an account: what `/self` shows to it.
    pub(crate) fn as_account(&self, orgs: &[Org]) -> Value {
        let org = orgs.iter().find(|org| org.id == self.org_id);
        let privileges: Vec<_> = self
            .privileges
            .iter()
            .map(|privilege| {
                let mut shown = Map::new();
                shown.insert("scope".into(), privilege.scope.into());
                shown.insert("role".into(), privilege.role.into());
                shown.insert("org_id".into(), json!(self.org_id));
                if let Some(org) = org {
                    shown.insert("name".into(), org.name.clone().into());
                }
                if let Some(site) = privilege.site_id {
                    shown.insert("site_id".into(), json!(site));
                }
                if let Some(group) = privilege.sitegroup_id {
                    shown.insert("sitegroup_ids".into(), json!([group]));
                }
                if !privilege.views.is_empty() {
                    shown.insert("views".into(), json!(privilege.views));
                }
                shown
            })
            .collect();
        json!({ "name": self.name, "privileges": privileges })
    }

    /// Applies a request; what it leaves out stays.
    pub(crate) fn change(&mut self, body: &Map<String, Value>) -> Result<(), Error> {
        let name = request::name(body)?;
        if name.as_deref() == Some("") {
            return Err(Error::invalid("name", "must not be empty"));
        }
        let privileges = privilege::list(body)?;
        if request::src_ips(body)?.is_some_and(|src_ips| src_ips != self.src_ips) {
            return Err(Error::invalid("src_ips", "cannot be changed"));
        }
        if let Some(name) = name {
            self.name = name;
        }
        if let Some(privileges) = privileges {
            self.privileges = privileges;
        }
        Ok(())
    }

    /// What the audit log tells of it.
    pub(crate) fn audited(&self) -> Value {
        json!({
            "id": self.id,
            "name": self.name,
            "privileges": self.privileges,
            "src_ips": self.src_ips,
        })
    }

    /// Whether its `src_ips` let callers from `source` in.
    pub(crate) fn admits(&self, source: IpAddr) -> bool {
        request::admits(&self.src_ips, source)
    }
}

/// A managed service provider.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Msp {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) created: Timestamp,
}

impl Msp {
    pub(crate) fn wire(&self) -> Value {
        json!({
            "id": self.id,
            "name": self.name,
            "tier": "advanced",
            "allow_mist": true,
            "created_time": seconds(self.created),
            "modified_time": seconds(self.created),
        })
    }
}

/// An org.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Org {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) msp_id: Uuid,
    pub(crate) created: Timestamp,
}

impl Org {
    pub(crate) fn wire(&self, msps: &[Msp]) -> Value {
        let msp = msps.iter().find(|msp| msp.id == self.msp_id);
        json!({
            "id": self.id,
            "name": self.name,
            "msp_id": self.msp_id,
            "msp_name": msp.map(|msp| &msp.name),
            "orggroup_ids": [],
            "allow_mist": true,
            "alarmtemplate_id": null,
            "session_expiry": 1440,
            "created_time": seconds(self.created),
            "modified_time": seconds(self.created),
        })
    }
}

/// What an administrator has a role in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Realm {
    Msp(Uuid),
    Org(Uuid),
}

/// A role of an administrator.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct AdminRole {
    pub(crate) realm: Realm,
    #[serde(deserialize_with = "privilege::known")]
    pub(crate) role: privilege::Word,
}

/// An administrator.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Admin {
    pub(crate) id: Uuid,
    pub(crate) email: String,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    pub(crate) two_factor: bool,
    pub(crate) via_sso: bool,
    pub(crate) roles: Vec<AdminRole>,
}

impl Admin {
    /// The role that the administrator has in the realm itself.
    pub(crate) fn role_in(&self, realm: Realm) -> Option<&'static str> {
        let role = self.roles.iter().find(|role| role.realm == realm);
        role.map(|role| role.role)
    }

    /// The name in audit logs. That it has the e-mail address is inferred.
    pub(crate) fn audit_name(&self) -> String {
        format!("{} {} {}", self.first_name, self.last_name, self.email)
    }

    pub(crate) fn wire(&self, orgs: &[Org], msps: &[Msp]) -> Value {
        let privileges: Vec<_> = self
            .roles
            .iter()
            .map(|AdminRole { realm, role }| match realm {
                Realm::Msp(id) => {
                    let name = msps.iter().find(|msp| msp.id == *id).map(|msp| &msp.name);
                    json!({
                        "scope": "msp", "role": role, "msp_id": id, "msp_name": name,
                        "name": name, "views": [],
                    })
                }
                Realm::Org(id) => {
                    let name = orgs.iter().find(|org| org.id == *id).map(|org| &org.name);
                    json!({
                        "scope": "org", "role": role, "org_id": id, "org_name": name,
                        "name": name, "orggroup_ids": [], "views": [],
                    })
                }
            })
            .collect();
        json!({
            "admin_id": self.id,
            "email": self.email,
            "first_name": self.first_name,
            "last_name": self.last_name,
            "enable_two_factor": self.two_factor,
            "two_factor_verified": self.two_factor,
            "via_sso": self.via_sso,
            "no_tracking": null,
            "session_expiry": 1440,
            "tags": [],
            "privileges": privileges,
        })
    }
}
