//! The Okta org: who may call, and what each operation does.

mod agents;
mod app;
mod caller;
mod configuration;
mod control;
mod directory;
mod dpop;
mod error;
mod item_page;
mod jwt;
mod keep;
mod log;
mod log_filter;
mod log_query;
mod model;
mod network;
mod oauth;
mod page;
mod principals;
mod rate;
mod rights;
mod roles;
mod service;
mod source;
mod tokens;
mod zones;

use http::{StatusCode, header};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::clock;
use crate::exchange::Reply;
use crate::linger::Linger;
use crate::route::Op;
use crate::state::Context;

pub(crate) use agents::{Agent, AgentPool};
pub use app::OktaApp;
pub(crate) use configuration::configuration;
pub use directory::OktaUserStatus;
pub(crate) use directory::{EVERYONE, Group, User};
pub(crate) use error::Error;
pub(crate) use log::{Event, Party};
pub(crate) use model::Token;
pub(crate) use network::{HERE, Network};
pub(crate) use oauth::{Grant, READY_CLIENT};
pub(crate) use principals::{PrincipalLimit, ServiceAccount};
pub use roles::OktaRole;
pub(crate) use roles::{CustomGrant, CustomRole, Holder, Resource, ResourceSet, RoleAssignment};
pub(crate) use service::SERVICE;
pub(crate) use zones::{Addresses, Kind, Zone};

use caller::Caller;
use log::Log;
use oauth::OAuth;
use rate::Windows;
use rights::{CONFIGURATION, LOGS, MANAGE_TOKENS, ROLES, SERVICE_ACCOUNTS, TOKENS};
use roles::Roles;

const READ: &str = "okta.apiTokens.read";
const MANAGE: &str = "okta.apiTokens.manage";
const READ_AGENTS: &str = "okta.agentPools.read";
const READ_LIMITS: &str = "okta.principalRateLimits.read";
const READ_LOGS: &str = "okta.logs.read";
const READ_ROLES: &str = "okta.roles.read";
const READ_SERVICE_ACCOUNTS: &str = "okta.serviceAccounts.okta.read";
const READ_USERS: &str = "okta.users.read";
const READ_ZONES: &str = "okta.networkZones.read";

/// The id of the org.
const ORG_ID: &str = "00oAcmeSandbox00h5d7";

const SSWS: &str = "SSWS";

/// Whether credentials of this kind are Okta's.
pub(crate) fn knows_scheme(scheme: &str) -> bool {
    [SSWS, "Bearer", "DPoP"]
        .iter()
        .any(|known| scheme.eq_ignore_ascii_case(known))
}

/// The state of the Okta org. What is serialized is what lasts, but for the keys of the tokens.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Okta {
    pub(crate) tokens: Vec<Token>,
    pub(crate) users: Vec<User>,
    pub(crate) groups: Vec<Group>,
    pub(crate) roles: Roles,
    pub(crate) zones: Vec<Zone>,
    pub(crate) log: Log,
    pub(crate) agent_pools: Vec<AgentPool>,
    pub(crate) principal_limits: Vec<PrincipalLimit>,
    pub(crate) service_accounts: Vec<ServiceAccount>,
    /// Whether the org lacks Okta Privileged Access, which service accounts are a part of.
    pub(crate) service_accounts_unlicensed: bool,
    pub(crate) oauth: OAuth,
    added: u64,
    requests: u64,
    /// No token expires earlier. `None` when that is not known.
    #[serde(skip)]
    earliest_expiry: Option<Timestamp>,
    #[serde(skip)]
    windows: Windows,
    #[serde(skip)]
    pub(crate) linger: Linger,
}

impl Okta {
    /// Answers one request.
    pub(crate) fn answer(
        &mut self,
        op: Op,
        parameters: &[String],
        context: &mut Context<'_>,
    ) -> Reply {
        let now = context.now;
        self.forget_expired(now);
        if op.is_read() {
            for id in self.linger.due() {
                self.tokens.retain(|token| token.id != id);
            }
        }
        let caller = if op == service::TOKEN {
            let grant = self.oauth.decide(context.call, now);
            grant.map(|grant| self.app(grant))
        } else {
            self.authenticate(context.call, now)
        };
        let spender = caller
            .as_ref()
            .ok()
            .map(|caller| caller.spender().to_owned());
        let rate = self.windows.spend(spender, rate::Bucket::of(op), now);
        let caller = caller.and_then(|caller| {
            if context.settings.enforce_rate_limits && rate.exceeded {
                Err(Error::too_many_requests())
            } else {
                Ok(caller)
            }
        });
        let reply = match caller {
            Err(error) => rate.describe(self.refuse(&error)),
            Ok(caller) => context.carry_out(op, |context| {
                let reply = self.process(op, parameters, &caller, context);
                rate.describe(reply.unwrap_or_else(|error| self.refuse(&error)))
            }),
        };
        self.finish(reply, now)
    }

    /// Answers a request that no operation takes.
    pub(crate) fn answer_error(&mut self, error: &Error, now: Timestamp) -> Reply {
        let reply = self.refuse(error);
        self.finish(reply, now)
    }

    fn process(
        &mut self,
        op: Op,
        parameters: &[String],
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Reply, Error> {
        let call = context.call;
        let mut parameters = parameters.iter().map(String::as_str);
        let id = parameters.next().unwrap_or_default();
        match op {
            service::LIST => {
                let extent = caller.rights(READ)?.extent(&TOKENS);
                page::list(&self.tokens, self.covers(extent)?, call, context.settings)
            }
            service::SHOW => {
                let extent = caller.rights(READ)?.extent(&TOKENS);
                let token = self.token(id, extent)?;
                Ok(Reply::json(StatusCode::OK, &token.wire(&call.origin())))
            }
            service::UPDATE => self.update(id, caller, context),
            service::REVOKE => {
                let extent = caller.rights(MANAGE)?.extent(&MANAGE_TOKENS);
                let id = self.token(id, extent)?.id.clone();
                Ok(self.revoke(&id, caller, context))
            }
            service::REVOKE_CURRENT => match caller {
                Caller::Token { id, .. } => Ok(self.revoke(id, caller, context)),
                // There is no scope for it, and no SSWS token that it could mean.
                Caller::App { .. } => Err(Error::access_denied()),
            },
            service::GET_USER => self.show_user(id, caller, call),
            service::USER_GROUPS => self.list_user_groups(id, caller, call),
            service::LOGS => {
                caller.rights(READ_LOGS)?.check(&LOGS)?;
                self.log.forget(context.now);
                self.list_events(call, context.now)
            }
            service::TOKEN => match caller {
                Caller::App { grant, .. } => Ok(self.oauth.grant(grant.clone(), context.now)),
                Caller::Token { .. } => Err(Error::not_authenticated()),
            },
            _ => {
                let (scope, area) = match op {
                    service::ZONES | service::ZONE => (READ_ZONES, &CONFIGURATION),
                    service::AGENT_POOLS => (READ_AGENTS, &CONFIGURATION),
                    service::PRINCIPAL_LIMITS => (READ_LIMITS, &CONFIGURATION),
                    service::SERVICE_ACCOUNTS => (READ_SERVICE_ACCOUNTS, &SERVICE_ACCOUNTS),
                    _ => (READ_ROLES, &ROLES),
                };
                caller.rights(scope)?.check(area)?;
                match op {
                    service::ZONES => self.list_zones(call),
                    service::ZONE => self.show_zone(id, call),
                    service::AGENT_POOLS => self.list_agent_pools(call),
                    service::PRINCIPAL_LIMITS => self.list_principal_limits(call),
                    service::SERVICE_ACCOUNTS => self.list_service_accounts(call),
                    service::USER_ROLES => self.list_user_roles(id, call),
                    service::GROUP_ROLES => self.list_group_roles(id, call),
                    service::CLIENT_ROLES => self.list_client_roles(id, call),
                    service::CLIENT_ROLE_GROUPS => {
                        let role = parameters.next().unwrap_or_default();
                        self.list_client_role_groups(id, role, call)
                    }
                    service::PERMISSIONS => self.list_permissions(id, call),
                    service::RESOURCE_SET => self.show_resource_set(id, call),
                    service::RESOURCES => self.list_resources(id, call),
                    _ => Err(Error::no_such_path()),
                }
            }
        }
    }

    /// The id of the request that is being answered.
    fn request_id(&self) -> String {
        format!("sandbox{:013}", self.requests + 1)
    }

    fn refuse(&self, error: &Error) -> Reply {
        error.reply(self.requests)
    }

    fn finish(&mut self, reply: Reply, now: Timestamp) -> Reply {
        let id = self.request_id();
        self.requests += 1;
        reply
            .with_default("x-okta-request-id", &id)
            .with_default(header::DATE.as_str(), &clock::http_date(now))
    }
}
