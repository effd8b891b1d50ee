//! Whose token it is that signs the requests.

use mist_api::Client;
use uuid::Uuid;

use super::{MistTokens, convert};
use crate::error::{Operation, Result};
use crate::provider::{ProviderId, Service};
use crate::service_error::Call;

/// Who a Mist credential belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MistIdentity {
    /// The user's e-mail address; an org token has none.
    pub email: Option<String>,
    /// The user's name, or the org token's.
    pub name: Option<String>,
    /// The organizations that the privileges name, each once.
    pub org_ids: Vec<Uuid>,
}

impl MistIdentity {
    /// Whether it is an org token. Mist has no other way to tell: `/self` answers it without an e-mail address.
    pub fn is_org_token(&self) -> bool {
        self.email.is_none()
    }
}

impl MistTokens {
    /// Asks Mist (`GET /api/v1/self`) whose credential `client` signs in with.
    ///
    /// # Errors
    ///
    /// What any request can meet.
    pub async fn identify(client: &Client) -> Result<MistIdentity> {
        let id = ProviderId::new(Service::Mist, client.host(), None);
        let call = Call::new(Operation::Connect, &id);
        let answer = client
            .get_self()
            .send()
            .await
            .map_err(|e| convert(call, e))?;
        let account = answer.into_inner();
        let mut org_ids = Vec::new();
        for org_id in account
            .privileges
            .iter()
            .flatten()
            .filter_map(|privilege| privilege.org_id)
        {
            if !org_ids.contains(&org_id) {
                org_ids.push(org_id);
            }
        }
        let full_name = [account.first_name, account.last_name]
            .map(Option::unwrap_or_default)
            .join(" ");
        let full_name = Some(full_name.trim().to_owned()).filter(|name| !name.is_empty());
        Ok(MistIdentity {
            email: account.email.filter(|email| !email.is_empty()),
            name: account.name.or(full_name),
            org_ids,
        })
    }
}
