//! The Okta org: who may call, and what each operation does.

mod agents;
mod app;
mod configuration;
mod control;
mod directory;
mod dpop;
mod error;
mod item_page;
mod jwt;
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
mod zones;

use http::{StatusCode, header};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::clock;
use crate::exchange::{Call, Reply};
use crate::linger::Linger;
use crate::route::Op;
use crate::state::Context;

pub(crate) use agents::{Agent, AgentPool};
pub use app::OktaApp;
pub(crate) use configuration::configuration;
pub use directory::OktaUserStatus;
pub(crate) use directory::{Group, User};
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

use log::{Change, Log};
use oauth::OAuth;
use rate::Windows;
use rights::{CONFIGURATION, Extent, LOGS, MANAGE_TOKENS, ROLES, Rights, SERVICE_ACCOUNTS, TOKENS};
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

/// The identity that a request is sent with, once that is known.
enum Caller {
    /// With an SSWS token.
    Token {
        id: String,
        user_id: String,
        rights: Rights,
    },
    /// With an access token, or about to get one.
    App { grant: Grant, rights: Rights },
}

impl Caller {
    /// What the rate limits count the request under.
    fn spender(&self) -> &str {
        match self {
            Caller::Token { id, .. } => id,
            Caller::App { grant, .. } => &grant.client_id,
        }
    }

    /// The user whose token it is.
    fn user_id(&self) -> Option<&str> {
        match self {
            Caller::Token { user_id, .. } => Some(user_id),
            Caller::App { .. } => None,
        }
    }

    /// The rights, when the caller may use them for what needs this scope.
    fn rights(&self, scope: &str) -> Result<&Rights, Error> {
        match self {
            Caller::Token { rights, .. } => Ok(rights),
            Caller::App { grant, rights } if grant.scopes.iter().any(|has| has == scope) => {
                Ok(rights)
            }
            Caller::App { .. } => Err(Error::scope_missing(scope)),
        }
    }
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

    /// Adds a token to the end of the list.
    pub(crate) fn add(&mut self, token: Token) {
        let serial = self.next_serial();
        self.added = serial;
        self.earliest_expiry = None;
        self.tokens.push(Token { serial, ..token });
    }

    /// The serial of the token that is added next; none is given twice.
    pub(crate) fn next_serial(&self) -> u64 {
        self.added + 1
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

    fn update(&mut self, id: &str, caller: &Caller, context: &Context<'_>) -> Result<Reply, Error> {
        let extent = caller.rights(MANAGE)?.extent(&MANAGE_TOKENS);
        if extent == Extent::Nothing {
            return Err(Error::access_denied());
        }
        let call = context.call;
        let body = call.object()?;
        self.token(id, extent)?;
        // Only the condition changes; what else the body repeats is read-only.
        let network = match body.get("network") {
            None | Some(Value::Null) => None,
            Some(network) => Some(Network::parse(network)?),
        };
        let token = self
            .tokens
            .iter_mut()
            .find(|token| token.id == id)
            .ok_or_else(|| Error::not_found(id, "ApiToken"))?;
        let from = json!({ "network": token.network });
        if network.is_some() {
            token.network = network;
        }
        token.last_updated = clock::whole_seconds(context.now);
        let reply = Reply::json(StatusCode::OK, &token.wire(&call.origin()));
        let event = Event {
            change: Some(Change {
                from,
                to: json!({ "network": token.network }),
            }),
            ..Event::new("system.api_token.update", "Update API token", context.now)
                .on(Party::token(token))
        };
        self.record_of(caller, event, call);
        Ok(reply)
    }

    fn revoke(&mut self, id: &str, caller: &Caller, context: &Context<'_>) -> Reply {
        if let Some(token) = self.tokens.iter().find(|token| token.id == id) {
            let event = revocation(token, context.now);
            self.record_of(caller, event, context.call);
        }
        if !self.linger.keeps(id.to_owned()) {
            self.tokens.retain(|token| token.id != id);
        }
        Reply::empty(StatusCode::NO_CONTENT)
    }

    /// The token, if its owner is within the extent.
    fn token(&self, id: &str, extent: Extent) -> Result<&Token, Error> {
        let is_covered = self.covers(extent)?;
        let token = self.tokens.iter().find(|token| token.id == id);
        let token = token.ok_or_else(|| Error::not_found(id, "ApiToken"))?;
        if is_covered(&token.user_id) {
            Ok(token)
        } else {
            Err(Error::access_denied())
        }
    }

    /// Tokens that were not used for their whole window are gone. There may be a million, so each is only looked at when one may
    /// have expired; a use puts that off.
    fn forget_expired(&mut self, now: Timestamp) {
        if self.earliest_expiry.is_some_and(|earliest| now < earliest) {
            return;
        }
        let mut expired: Vec<_> = self.tokens.iter().collect();
        expired.retain(|token| token.expires_at() <= now);
        expired.sort_by_key(|token| token.expires_at());
        for token in expired {
            self.log.write(revocation(token, token.expires_at()));
        }
        self.tokens.retain(|token| token.expires_at() > now);
        self.earliest_expiry = self.tokens.iter().map(Token::expires_at).min();
    }

    /// Puts a user into another state. A token is revoked at the moment its owner is deactivated.
    pub(crate) fn set_user_status(
        &mut self,
        id: &str,
        status: OktaUserStatus,
        now: Timestamp,
    ) -> bool {
        let Some(user) = self.users.iter_mut().find(|user| user.id == id) else {
            return false;
        };
        user.status = status;
        user.status_changed = clock::whole_seconds(now);
        let change = match status {
            OktaUserStatus::Suspended => Some(("user.lifecycle.suspend", "Suspend user")),
            OktaUserStatus::Deprovisioned => Some(("user.lifecycle.deactivate", "Deactivate user")),
            _ => None,
        };
        if let Some((event_type, message)) = change {
            let event = Event::new(event_type, message, now).on(Party::user(user));
            self.log.write(event);
        }
        if status == OktaUserStatus::Deprovisioned {
            for token in self.tokens.iter().filter(|token| token.user_id == id) {
                self.log.write(revocation(token, now));
            }
            self.tokens.retain(|token| token.user_id != id);
        }
        true
    }

    /// Deactivates a user.
    pub(crate) fn deactivate_user(&mut self, id: &str, now: Timestamp) -> bool {
        self.set_user_status(id, OktaUserStatus::Deprovisioned, now)
    }

    /// Registers an app, with the role that it begins with.
    pub(crate) fn add_app(&mut self, app: OktaApp, now: Timestamp) {
        let holder = Holder::Client(app.client_id.clone());
        self.roles
            .assignments
            .retain(|assignment| assignment.holder != holder);
        if app.admin {
            let role = OktaRole::standard("SUPER_ADMIN");
            self.roles.grant(holder, role, clock::whole_seconds(now));
        }
        self.oauth.add_app(app);
    }

    fn app(&self, grant: Grant) -> Caller {
        let rights = self.rights_of_client(&grant.client_id);
        Caller::App { grant, rights }
    }

    fn authenticate(&mut self, call: &Call, now: Timestamp) -> Result<Caller, Error> {
        let chain = source::chain(call);
        if self.is_blocked(&chain) {
            return Err(Error::access_denied());
        }
        let key = match credential(call) {
            Some((scheme, key)) if scheme.eq_ignore_ascii_case(SSWS) => key,
            Some((scheme, value)) if knows_scheme(scheme) => {
                let grant = self.oauth.access(scheme, value, call, now)?;
                return Ok(self.app(grant));
            }
            _ => return Err(Error::not_authenticated()),
        };
        let found = self.tokens.iter().position(|token| token.key == key);
        let (index, token) = found
            .and_then(|index| Some((index, self.tokens.get(index)?)))
            .ok_or_else(Error::invalid_token)?;
        let owner = self
            .users
            .iter()
            .find(|user| user.id == token.user_id)
            .filter(|owner| owner.status != OktaUserStatus::Suspended)
            .ok_or_else(Error::invalid_token)?;
        if !self.admits(token.network.as_ref(), &chain) {
            let event = Event::new(
                "system.api_token.request_outside_allowed_range",
                "API token request from outside the allowed range",
                now,
            );
            let event = event
                .by(Party::user(owner))
                .on(Party::token(token))
                .failed("DENY", "The address is not in an allowed network zone");
            let id = token.id.clone();
            self.record(event, Some(&id), call);
            return Err(Error::invalid_token());
        }
        let rights = self.rights_of_user(&token.user_id);
        let caller = Caller::Token {
            id: token.id.clone(),
            user_id: token.user_id.clone(),
            rights,
        };
        if let Some(token) = self.tokens.get_mut(index) {
            token.last_active = token.last_active.max(clock::whole_seconds(now));
        }
        Ok(caller)
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

/// The scheme and the rest of the `Authorization` header. The vendor's Python client sends no space after SSWS.
fn credential(call: &Call) -> Option<(&str, &str)> {
    let header = *call.headers("authorization").first()?;
    match header.split_at_checked(SSWS.len()) {
        Some((scheme, key)) if scheme.eq_ignore_ascii_case(SSWS) && !key.trim().is_empty() => {
            Some((scheme, key.trim()))
        }
        _ => call.authorization(),
    }
}

fn revocation(token: &Token, at: Timestamp) -> Event {
    Event::new("system.api_token.revoke", "Revoke API token", at).on(Party::token(token))
}
