//! Pools of directory agents.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Okta;
use super::error::Error;
use super::item_page;
use crate::exchange::{Call, Reply};

/// How many agents of each pool are listed unless the caller says.
const DEFAULT_AGENTS: usize = 5;

/// Agents that serve the same directory.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct AgentPool {
    pub(crate) id: String,
    pub(crate) name: String,
    /// What the agents connect, such as `AD`.
    pub(crate) kind: String,
    pub(crate) agents: Vec<Agent>,
}

/// An agent.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Agent {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) operational: bool,
    pub(crate) last_connection: Timestamp,
}

impl AgentPool {
    fn wire(&self, origin: &str, limit: usize) -> Value {
        let status = |operational: bool| {
            if operational {
                "OPERATIONAL"
            } else {
                "DISRUPTED"
            }
        };
        let here = format!("{origin}/api/v1/agentPools/{}", self.id);
        let agents = self.agents.iter().take(limit).map(|agent| {
            json!({
                "id": agent.id,
                "name": agent.name,
                "poolId": self.id,
                "type": self.kind,
                "version": agent.version,
                "operationalStatus": status(agent.operational),
                "lastConnection": agent.last_connection.as_millisecond(),
                "isHidden": false,
                "isLatestGAedVersion": agent.operational,
                "_links": { "self": { "href": format!("{here}/agents/{}", agent.id) } },
            })
        });
        let agents: Vec<_> = agents.collect();
        let disrupted = self.agents.iter().filter(|agent| !agent.operational);
        let disrupted = disrupted.count();
        json!({
            "id": self.id,
            "name": self.name,
            "type": self.kind,
            "operationalStatus": match disrupted {
                0 => "OPERATIONAL",
                some if some < self.agents.len() => "DEGRADED",
                _ => "DISRUPTED",
            },
            "disruptedAgents": disrupted,
            "inactiveAgents": 0,
            "agents": agents,
            "_links": { "self": { "href": here } },
        })
    }
}

impl Okta {
    pub(super) fn list_agent_pools(&self, call: &Call) -> Result<Reply, Error> {
        let limit = match call.query("limitPerPoolType") {
            None => DEFAULT_AGENTS,
            Some(text) => text
                .parse()
                .map_err(|_| Error::invalid("limitPerPoolType", "must be a number"))?,
        };
        let kind = call.query("poolType");
        let origin = call.origin();
        let pools = self.agent_pools.iter();
        let pools = pools
            .filter(|pool| kind.is_none_or(|kind| pool.kind == kind))
            .map(|pool| pool.wire(&origin, limit));
        item_page::reply(pools.collect(), call, None, 200)
    }
}
