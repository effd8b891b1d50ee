//! What can be found out about a token beside what its list shows.

use std::collections::{HashMap, HashSet};

use super::OktaTokens;
use super::memo::Memo;
use super::roles::Role;
use crate::details::{AgentDetails, Detail, DetailSet, OwnerDetails, RateLimitShare, TokenDetails};
use crate::token::Token;
use crate::zone::Zone;

/// What was found out about what several tokens share, for a provider and its clones.
#[derive(Debug, Default)]
pub(super) struct Known {
    pub(super) users: Memo<Option<OwnerDetails>>,
    /// Ids of users.
    pub(super) service_accounts: Memo<HashSet<String>>,
    pub(super) user_roles: Memo<Vec<Role>>,
    /// Id and name.
    pub(super) user_groups: Memo<Vec<(String, Option<String>)>>,
    pub(super) group_roles: Memo<Vec<Role>>,
    pub(super) role_permissions: Memo<Vec<String>>,
    pub(super) set_labels: Memo<Option<String>>,
    /// Whether a resource set has all users.
    pub(super) sets_of_all_users: Memo<Option<bool>>,
    pub(super) zones: Memo<Vec<Zone>>,
    /// Those that the list lacks.
    pub(super) single_zones: Memo<Option<Zone>>,
    pub(super) agents: Memo<Vec<AgentDetails>>,
    /// By the id of the token.
    pub(super) rate_limits: Memo<HashMap<String, RateLimitShare>>,
}

impl OktaTokens {
    /// An org has no names that the service would tell: [`TokenDetails::org`] does not apply.
    pub(super) async fn read_details(&self, token: &Token, wanted: &DetailSet) -> TokenDetails {
        let (owner_details, permissions, zones, agent_details, rate_limit) = tokio::join!(
            when(wanted.has(Detail::Owners), self.owner_details(token)),
            when(
                wanted.has(Detail::Permissions),
                self.token_permissions(token)
            ),
            when(wanted.has(Detail::Zones), self.token_zones(token)),
            when(wanted.has(Detail::Agents), self.token_agent(token)),
            when(wanted.has(Detail::RateLimits), self.rate_limit_share(token)),
        );
        TokenDetails {
            owner_details,
            permissions,
            zones: zones.flatten(),
            org: None,
            names_unknown: Vec::new(),
            agent_details: agent_details.flatten(),
            rate_limit,
            read_at: None,
        }
    }
}

async fn when<T>(is_wanted: bool, read: impl Future<Output = T>) -> Option<T> {
    if is_wanted { Some(read.await) } else { None }
}
