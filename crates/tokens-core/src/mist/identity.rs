//! Whose token it is that signs the requests, and what is left of its quota.

use jiff::{SignedDuration, Timestamp};
use mist_api::{Client, types};
use tokens_http::RateLimit;
use uuid::Uuid;

use super::{MistTokens, convert, map};
use crate::error::{ErrorKind, Operation, Result};
use crate::identity::{Identity, IdentityKind};
use crate::provider_id::{ProviderId, Scope, Service};
use crate::service_error::ErrorContext;
use crate::token::Privilege;

impl Identity {
    /// The organizations that the privileges name, each once (Mist).
    pub fn org_ids(&self) -> Vec<Uuid> {
        self.ids(|privilege| privilege.org_id.as_deref())
    }

    /// The MSPs that the privileges name, each once (Mist).
    pub fn msp_ids(&self) -> Vec<Uuid> {
        self.ids(|privilege| privilege.msp_id.as_deref())
    }

    fn ids(&self, id: fn(&Privilege) -> Option<&str>) -> Vec<Uuid> {
        let mut ids = Vec::new();
        for privilege in self.privileges.iter().flatten() {
            if let Some(id) = id(privilege).and_then(|id| Uuid::try_parse(id).ok())
                && !ids.contains(&id)
            {
                ids.push(id);
            }
        }
        ids
    }
}

impl MistTokens {
    /// Asks Mist (`GET /api/v1/self`) whose credential `client` signs in with. An answer without an e-mail address is an org
    /// token's: Mist has no other way to tell.
    ///
    /// # Errors
    ///
    /// What any request can meet.
    pub async fn identify(client: &Client) -> Result<Identity> {
        let id = ProviderId::new(Service::MIST, client.host(), Scope::Tenant);
        let call = ErrorContext::new(Operation::Connect, &id);
        let sent = client.get_self().send().await;
        Ok(of_self(sent.map_err(|e| convert(call, e))?.into_inner()))
    }

    /// Asks Mist (`GET /api/v1/self/usage`) how much of the hourly quota is left, which all tokens and sessions of a user share,
    /// while an org token has its own.
    ///
    /// # Errors
    ///
    /// What any request can meet.
    pub async fn quota(client: &Client) -> Result<RateLimit> {
        let id = ProviderId::new(Service::MIST, client.host(), Scope::Tenant);
        let call = ErrorContext::new(Operation::Connect, &id);
        let sent = client.get_self_api_usage().send().await;
        let usage = sent.map_err(|e| convert(call, e))?.into_inner();
        quota(&usage, Timestamp::now()).ok_or_else(|| {
            let why = "the service doesn't say how much of the quota is used";
            call.error(ErrorKind::Decode, why)
        })
    }
}

/// The identity that `/self` answers.
pub(super) fn of_self(account: types::Admin) -> Identity {
    let email = account.email.filter(|email| !email.is_empty());
    let mut identity = Identity::new(match email {
        Some(_) => IdentityKind::User,
        None => IdentityKind::OrgToken,
    });
    let full_name = Identity::full_name([account.first_name, account.last_name]);
    identity.id = account.admin_id.map(|id| id.to_string());
    identity.name = account.name.or(full_name);
    identity.email = email;
    identity.privileges = account
        .privileges
        .map(|all| map::mapped(all, map::admin_privilege));
    identity
}

/// What is left of the quota at the time `now`; `None` if the answer does not say it.
pub(super) fn quota(usage: &types::ApiUsage, now: Timestamp) -> Option<RateLimit> {
    let whole = |count: i64| u64::try_from(count).unwrap_or_default();
    let (limit, requests) = (whole(usage.request_limit?), whole(usage.requests?));
    let resets_at = usage.seconds.and_then(|seconds| {
        // Beyond the calendar is as far away as it goes, not unknown.
        let wait = SignedDuration::try_from_secs_f64(seconds.max(0.0));
        let end = wait.ok().and_then(|wait| now.checked_add(wait).ok());
        (!seconds.is_nan()).then_some(end.unwrap_or(Timestamp::MAX))
    });
    Some(RateLimit::new(
        limit,
        limit.saturating_sub(requests),
        resets_at,
    ))
}
