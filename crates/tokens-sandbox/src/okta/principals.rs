//! What is known of tokens and their owners besides: shares of rate limits, and service accounts.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::error::Error;
use super::item_page;
use super::model::written;
use super::{ORG_ID, Okta};
use crate::exchange::{Call, Reply};

/// The share of the rate limits that a token or a client may use.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct PrincipalLimit {
    pub(crate) id: String,
    /// `SSWS_TOKEN` or `OAUTH_CLIENT`.
    pub(crate) kind: String,
    /// The id of the token or the client.
    pub(crate) principal: String,
    pub(crate) percentage: u32,
    pub(crate) concurrency_percentage: u32,
    pub(crate) created: Timestamp,
    pub(crate) created_by: String,
}

impl PrincipalLimit {
    fn wire(&self) -> Value {
        json!({
            "id": self.id,
            "orgId": ORG_ID,
            "principalId": self.principal,
            "principalType": self.kind,
            "defaultPercentage": self.percentage,
            "defaultConcurrencyPercentage": self.concurrency_percentage,
            "createdDate": written(self.created),
            "createdBy": self.created_by,
            "lastUpdate": written(self.created),
            "lastUpdatedBy": self.created_by,
        })
    }
}

/// A service account that is a user of the org.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ServiceAccount {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) user_id: String,
    pub(crate) owner_user_ids: Vec<String>,
    pub(crate) owner_group_ids: Vec<String>,
    pub(crate) created: Timestamp,
}

impl ServiceAccount {
    fn wire(&self, login: &str) -> Value {
        json!({
            "id": self.id,
            "name": self.name,
            "description": self.description,
            "oktaUserId": self.user_id,
            "username": login,
            "email": login,
            "ownerUserIds": self.owner_user_ids,
            "ownerGroupIds": self.owner_group_ids,
            "status": "NO_ISSUES",
            "statusDetail": "VAULTED",
            "created": written(self.created),
            "lastUpdated": written(self.created),
        })
    }
}

impl Okta {
    pub(super) fn list_principal_limits(&self, call: &Call) -> Result<Reply, Error> {
        let filter = call
            .query("filter")
            .ok_or_else(|| Error::missing_parameter("filter"))?;
        let wanted = match filter.trim() {
            "principalType eq \"SSWS_TOKEN\"" => "SSWS_TOKEN",
            "principalType eq \"OAUTH_CLIENT\"" => "OAUTH_CLIENT",
            _ => return Err(Error::invalid_search("filter")),
        };
        let limits = self.principal_limits.iter();
        let limits = limits.filter(|limit| limit.kind == wanted);
        item_page::reply(
            limits.map(PrincipalLimit::wire).collect(),
            call,
            Some(20),
            50,
        )
    }

    pub(super) fn list_service_accounts(&self, call: &Call) -> Result<Reply, Error> {
        if self.service_accounts_unlicensed {
            return Err(Error::feature_not_enabled());
        }
        let wanted = match call.query("match") {
            None => None,
            Some(text) if (3..=255).contains(&text.chars().count()) => Some(text.to_lowercase()),
            Some(_) => return Err(Error::invalid("match", "must have 3 to 255 characters")),
        };
        let accounts = self.service_accounts.iter().filter_map(|account| {
            let user = self.users.iter().find(|user| user.id == account.user_id)?;
            let is_wanted = wanted.as_ref().is_none_or(|text| {
                [&account.name, &user.login]
                    .iter()
                    .any(|name| name.to_lowercase().contains(text))
            });
            is_wanted.then(|| account.wire(&user.login))
        });
        item_page::reply(accounts.collect(), call, Some(20), 200)
    }
}
