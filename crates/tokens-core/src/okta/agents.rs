//! Agents, such as those of a directory, that have tokens.

use jiff::Timestamp;
use okta_api::types::{Agent, AgentPool};

use super::OktaTokens;
use super::memo::Reading;
use super::source::AGENT_POOLS;
use crate::details::AgentDetails;
use crate::fact::{Fact, UnknownFact, UnknownReason};
use crate::token::{Provenance, Token};

/// The service's default is 5.
const LIMIT_PER_POOL_TYPE: i64 = 200;

fn details(agent: Agent, pool: Option<&String>) -> Option<AgentDetails> {
    Some(AgentDetails {
        name: Some(agent.name?),
        pool: pool.cloned(),
        kind: agent.type_.map(|kind| kind.to_string()),
        status: agent.operational_status.map(|status| status.to_string()),
        last_connection: agent
            .last_connection
            .and_then(|time| Timestamp::from_millisecond(time).ok()),
    })
}

impl OktaTokens {
    /// The agent of a token. `None`: the token is not an agent's.
    ///
    /// Okta documents nothing that ties the two together. Inferred: a token has the name of its agent.
    pub(super) async fn token_agent(&self, token: &Token) -> Option<Fact<AgentDetails>> {
        token.agent.as_ref()?;
        let agents = self.known.agents.read("", self.read_agents()).await;
        let is_named = |agent: &&AgentDetails| {
            let names = agent.name.as_deref().zip(token.name.as_deref());
            names.is_some_and(|(agent, token)| agent.trim().eq_ignore_ascii_case(token.trim()))
        };
        let mut named = agents.value.iter().filter(is_named);
        Some(match (named.next(), named.next(), &agents.gap) {
            (Some(agent), None, _) => Fact::Known {
                value: agent.clone(),
                provenance: Provenance::Inferred,
            },
            (Some(_), Some(_), _) => {
                let why = "several agents have the name of the token";
                UnknownFact::new(UnknownReason::NotReported, why).into()
            }
            (None, _, Some(gap)) => gap.unknown().into(),
            (None, _, None) => {
                let why = "no agent has the name of the token";
                UnknownFact::new(UnknownReason::NotReported, why).into()
            }
        })
    }

    async fn read_agents(&self) -> Reading<Vec<AgentDetails>> {
        let client = &self.client;
        let pools = self.all(
            &AGENT_POOLS,
            "agentPools",
            move |after: Option<String>| async move {
                let request = client.list_agent_pools();
                let request = request.limit_per_pool_type(LIMIT_PER_POOL_TYPE);
                match after {
                    Some(after) => request.after(after).send().await,
                    None => request.send().await,
                }
            },
        );
        let agents = pools.await.map(|pools| {
            let agents = pools.into_iter().flat_map(|pool: AgentPool| {
                let AgentPool { agents, name, .. } = pool;
                match agents {
                    Some(agents) => {
                        let agents = agents.into_iter();
                        agents.map(|agent| details(agent, name.as_ref())).collect()
                    }
                    None => vec![None],
                }
            });
            agents.collect()
        });
        self.without_odd(agents, &AGENT_POOLS, "agentPools")
    }
}
