//! What one credential learns about Mist's organizations, MSPs and administrators, each asked for once.

mod requests;

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

pub(super) use requests::{ADMIN_OF_ORG, PAGE_LIMIT};

use mist_api::{Client, types};
use tokio::sync::OnceCell;
use uuid::Uuid;

use super::admin::{Admin, Admins};
use super::identity;
use crate::details::OrgDetails;
use crate::error::{Error, Result};
use crate::fact::{Fact, UnknownFact};
use crate::identity::Identity;
use crate::provider_id::{ProviderId, Scope, Service};

/// What one credential learned: who it is, names of organizations, MSPs, sites and site groups, and administrators.
///
/// Each question is asked once, whoever asks it at the same time, and a failure is an answer, too: ten thousand tokens must not repeat a
/// request that is refused. Of names only id, name and MSP are kept.
pub(super) struct Directory {
    pub(super) client: Client,
    pub(super) id: ProviderId,
    me: OnceCell<Result<Me>>,
    known: Mutex<Known>,
    orgs: Mutex<HashMap<Uuid, Arc<Org>>>,
    msps: Mutex<HashMap<Uuid, Arc<Msp>>>,
    /// The service does not have the newer list of audit logs.
    pub(super) lacks_log_search: AtomicBool,
}

/// Whose credential it is.
#[derive(Debug)]
pub(super) struct Me {
    pub(super) identity: Identity,
    pub(super) admin: Admin,
}

/// Names by id, whatever they name, and the MSPs of organizations.
#[derive(Default)]
struct Known {
    names: HashMap<Uuid, Box<str>>,
    msp_of: HashMap<Uuid, Uuid>,
}

/// What was asked about an organization. What is in the cell says why something of the answer is missing; the answer is in [`Known`].
#[derive(Default)]
struct Org {
    record: OnceCell<Option<UnknownFact>>,
    sites: OnceCell<Option<UnknownFact>>,
    site_groups: OnceCell<Option<UnknownFact>>,
    admins: OnceCell<Arc<Admins>>,
}

/// What was asked about an MSP.
#[derive(Default)]
struct Msp {
    record: OnceCell<Option<UnknownFact>>,
    orgs: OnceCell<Option<UnknownFact>>,
    admins: OnceCell<Arc<Admins>>,
}

impl fmt::Debug for Directory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut directory = f.debug_struct("Directory");
        directory.field("id", &self.id).finish_non_exhaustive()
    }
}

impl Directory {
    pub(super) fn new(client: Client) -> Arc<Self> {
        Arc::new(Self {
            id: ProviderId::new(Service::MIST, client.identity_host(), Scope::Tenant),
            client,
            me: OnceCell::new(),
            known: Mutex::default(),
            orgs: Mutex::default(),
            msps: Mutex::default(),
            lacks_log_search: AtomicBool::new(false),
        })
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The name of the organization, MSP, site or site group with this id, as far as it was learned.
    pub(super) fn name(&self, id: Uuid) -> Option<String> {
        self.known().names.get(&id).map(|name| name.as_ref().into())
    }

    pub(super) fn learn_name(&self, id: Uuid, name: Option<String>) {
        if let Some(name) = name.filter(|name| !name.trim().is_empty()) {
            self.known().names.insert(id, name.into_boxed_str());
        }
    }

    /// The MSP of an organization, as far as it was learned.
    fn known_msp(&self, org: Uuid) -> Option<Uuid> {
        self.known().msp_of.get(&org).copied()
    }

    fn learn_msp(&self, org: Uuid, msp: Option<Uuid>) {
        if let Some(msp) = msp {
            self.known().msp_of.insert(org, msp);
        }
    }

    /// Keeps what a list of an MSP's organizations, or the record of one, says about it.
    pub(super) fn learn_org(&self, id: Uuid, org: types::Org, msp: Option<Uuid>) {
        let msp = msp.or(org.msp_id);
        self.learn_name(id, org.name);
        self.learn_msp(id, msp);
        if let Some(msp) = msp {
            self.learn_name(msp, org.msp_name);
        }
    }

    /// Keeps the names that the privileges of `/self` have.
    fn learn_privileges(&self, privileges: &[types::AdminPrivilege]) {
        for privilege in privileges {
            let (org, msp) = (privilege.org_id, privilege.msp_id);
            if let Some(msp) = msp {
                self.learn_name(msp, privilege.msp_name.clone());
            }
            if let Some(org) = org {
                self.learn_name(org, privilege.org_name.clone());
                self.learn_msp(org, msp);
            }
            let only = |ids: &Option<Vec<Uuid>>| match ids.as_deref() {
                Some([id]) => Some(*id),
                _ => None,
            };
            let scope = privilege.scope.as_ref().map(ToString::to_string);
            let named = match scope.as_deref() {
                Some("org" | "orgsites") => org,
                Some("msp") => msp,
                Some("site") => privilege.site_id,
                Some("sitegroup") => only(&privilege.sitegroup_ids),
                Some("orggroup") => only(&privilege.orggroup_ids),
                _ => None,
            };
            if let Some(id) = named {
                self.learn_name(id, privilege.name.clone());
            }
        }
    }

    /// Whose credential it is, asked once.
    pub(super) async fn me(&self) -> Result<&Me, &Error> {
        let me = self.me.get_or_init(|| self.ask_self()).await;
        me.as_ref()
    }

    /// Whose credential it is, asked anew.
    pub(super) async fn identify(&self) -> Result<Identity> {
        let me = self.ask_self().await?;
        let identity = me.identity.clone();
        // What was answered before stays.
        drop(self.me.set(Ok(me)));
        Ok(identity)
    }

    fn keep_self(&self, account: types::Admin) -> Me {
        self.learn_privileges(account.privileges.as_deref().unwrap_or_default());
        Me {
            admin: Admin::of(&account),
            identity: identity::of_self(account),
        }
    }

    /// The MSP of an organization, as far as lists that cost one request each for all organizations tell it.
    pub(super) async fn msp_of(&self, org: Uuid) -> Option<Uuid> {
        if let Some(msp) = self.known_msp(org) {
            return Some(msp);
        }
        let msps = self.me().await.ok()?.identity.msp_ids();
        for msp in msps {
            if let Some(msp) = self.known_msp(org) {
                return Some(msp);
            }
            self.msp_orgs(msp).await;
        }
        self.known_msp(org)
    }

    /// The MSP of an organization, for which the organization itself is asked if need be.
    ///
    /// # Errors
    ///
    /// Why it is not known whether it has one.
    pub(super) async fn any_msp_of(&self, org: Uuid) -> Result<Option<Uuid>, UnknownFact> {
        if let Some(msp) = self.msp_of(org).await {
            return Ok(Some(msp));
        }
        let missing = self.org_record(org).await;
        match (self.known_msp(org), missing) {
            (None, Some(why)) => Err(why),
            (msp, _) => Ok(msp),
        }
    }

    /// The name of an organization: from what was learned, `/self`, a list of an MSP's organizations, or its own record.
    ///
    /// # Errors
    ///
    /// Why it is not known.
    pub(super) async fn org_name(&self, id: Uuid) -> Result<Option<String>, UnknownFact> {
        if self.name(id).is_none() {
            self.learn_self().await;
        }
        if self.name(id).is_none() {
            self.msp_of(id).await;
        }
        if let Some(name) = self.name(id) {
            return Ok(Some(name));
        }
        let missing = self.org_record(id).await;
        match (self.name(id), missing) {
            (None, Some(why)) => Err(why),
            (name, _) => Ok(name),
        }
    }

    /// An organization with its name and MSP; why the name of the MSP is not known goes to `unknown`.
    pub(super) async fn org(&self, id: Uuid, unknown: &mut Vec<UnknownFact>) -> Fact<OrgDetails> {
        let name = match self.org_name(id).await {
            Ok(name) => name,
            Err(why) => return why.into(),
        };
        let mut org = OrgDetails::new(id.to_string());
        org.name = name;
        if let Some(msp) = self.known_msp(id) {
            org.msp_id = Some(msp.to_string());
            match self.msp_name(msp).await {
                Ok(name) => org.msp_name = name,
                Err(why) => unknown.push(why),
            }
        }
        Fact::reported(org)
    }

    /// The name of an MSP: from what was learned, `/self`, or its own record.
    ///
    /// # Errors
    ///
    /// Why it is not known.
    pub(super) async fn msp_name(&self, id: Uuid) -> Result<Option<String>, UnknownFact> {
        if self.name(id).is_none() {
            self.learn_self().await;
        }
        if let Some(name) = self.name(id) {
            return Ok(Some(name));
        }
        match self.msp_record(id).await {
            Some(why) => Err(why),
            None => Ok(self.name(id)),
        }
    }

    /// Learns the names that `/self` has. Its failure says nothing of what they name.
    async fn learn_self(&self) {
        self.me().await.ok();
    }
}

/// What is asked about `id`, shared by all that ask it.
fn cells<T: Default>(of: &Mutex<HashMap<Uuid, Arc<T>>>, id: Uuid) -> Arc<T> {
    let mut of = of.lock().unwrap_or_else(PoisonError::into_inner);
    Arc::clone(of.entry(id).or_default())
}
