//! The Okta org: who may call, and what each operation does.

mod app;
mod configuration;
mod dpop;
mod error;
mod jwt;
mod keep;
mod model;
mod network;
mod oauth;
mod page;
mod rate;
mod service;

use http::{StatusCode, header};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::clock;
use crate::exchange::{Call, Reply};
use crate::linger::Linger;
use crate::route::Op;
use crate::state::Context;

pub use app::OktaApp;
pub(crate) use configuration::configuration;
pub(crate) use error::Error;
pub(crate) use model::{Role, Token, User};
pub(crate) use network::{HERE, Network};
pub(crate) use service::SERVICE;

pub(crate) use oauth::Grant;
use oauth::OAuth;
use rate::Windows;

const READ: &str = "okta.apiTokens.read";
const MANAGE: &str = "okta.apiTokens.manage";
const READ_USERS: &str = "okta.users.read";

/// Whether credentials of this kind are Okta's.
pub(crate) fn knows_scheme(scheme: &str) -> bool {
    ["SSWS", "Bearer", "DPoP"]
        .iter()
        .any(|known| scheme.eq_ignore_ascii_case(known))
}

/// The state of the Okta org.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Okta {
    pub(crate) tokens: Vec<Token>,
    /// No token expires earlier. `None` when that is not known.
    #[serde(skip)]
    earliest_expiry: Option<Timestamp>,
    pub(crate) users: Vec<User>,
    pub(crate) oauth: OAuth,
    #[serde(skip)]
    windows: Windows,
    requests: u64,
    added: u64,
    #[serde(skip)]
    pub(crate) linger: Linger,
}

/// Who is calling, once that is known.
enum Caller {
    /// With an SSWS token.
    Token {
        id: String,
        user_id: String,
        role: Role,
    },
    /// With an access token, or about to get one.
    App(Grant),
}

impl Caller {
    /// Who pays for the request.
    fn spender(&self) -> &str {
        match self {
            Caller::Token { id, .. } => id,
            Caller::App(grant) => &grant.client_id,
        }
    }

    /// The role, when the caller may use it for what needs this scope.
    fn role(&self, scope: &str) -> Result<Role, Error> {
        match self {
            Caller::Token { role, .. } => Ok(*role),
            Caller::App(grant) if grant.scopes.iter().any(|has| has == scope) => Ok(grant.role),
            Caller::App(_) => Err(Error::scope_missing(scope)),
        }
    }
}

impl Okta {
    /// Answers one request.
    pub(crate) fn answer(&mut self, op: Op, id: &str, context: &mut Context<'_>) -> Reply {
        let now = context.now;
        self.forget_expired(now);
        if op.is_read() {
            for id in self.linger.due() {
                self.tokens.retain(|token| token.id != id);
            }
        }
        let caller = if op == service::TOKEN {
            self.oauth.decide(context.call, now).map(Caller::App)
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
                let reply = self.process(op, id, &caller, context);
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
        id: &str,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Reply, Error> {
        let call = context.call;
        match op {
            service::LIST => {
                caller.role(READ)?.may_look()?;
                page::list(&self.tokens, call, context.settings)
            }
            service::SHOW => {
                caller.role(READ)?.may_look()?;
                let token = self.token(id)?;
                Ok(Reply::json(StatusCode::OK, &token.wire(&call.origin())))
            }
            service::UPDATE => {
                caller.role(MANAGE)?.may_change()?;
                self.update(id, call, context.now)
            }
            service::REVOKE => {
                caller.role(MANAGE)?.may_change()?;
                let id = self.token(id)?.id.clone();
                Ok(self.revoke(&id))
            }
            service::REVOKE_CURRENT => match caller {
                Caller::Token { id, .. } => Ok(self.revoke(id)),
                // There is no scope for it, and no SSWS token that it could mean.
                Caller::App(_) => Err(Error::access_denied()),
            },
            service::GET_USER => self.show_user(id, caller, call),
            service::TOKEN => match caller {
                Caller::App(grant) => Ok(self.oauth.grant(grant.clone(), context.now)),
                Caller::Token { .. } => Err(Error::not_authenticated()),
            },
            _ => Err(Error::no_such_path()),
        }
    }

    fn update(&mut self, id: &str, call: &Call, now: Timestamp) -> Result<Reply, Error> {
        let body = call.object()?;
        let token = self
            .tokens
            .iter_mut()
            .find(|token| token.id == id)
            .ok_or_else(|| Error::not_found(id, "ApiToken"))?;
        // Only the condition changes; what else the body repeats is read-only.
        match body.get("network") {
            None | Some(Value::Null) => {}
            Some(network) => token.network = Some(Network::parse(network)?),
        }
        token.last_updated = clock::whole_seconds(now);
        Ok(Reply::json(StatusCode::OK, &token.wire(&call.origin())))
    }

    fn revoke(&mut self, id: &str) -> Reply {
        if !self.linger.keeps(id.to_owned()) {
            self.tokens.retain(|token| token.id != id);
        }
        Reply::empty(StatusCode::NO_CONTENT)
    }

    fn show_user(&self, id: &str, caller: &Caller, call: &Call) -> Result<Reply, Error> {
        let role = caller.role(READ_USERS)?;
        // An app is nobody, and nobody's.
        let own = match caller {
            Caller::Token { user_id, .. } => user_id.as_str(),
            Caller::App(_) => "me",
        };
        let id = if id == "me" { own } else { id };
        let user = self
            .users
            .iter()
            .find(|user| user.id == id || user.login == id);
        if user.is_none_or(|user| user.id != own) {
            role.may_look()?;
        }
        let user = user.ok_or_else(|| Error::not_found(id, "User"))?;
        Ok(Reply::json(StatusCode::OK, &user.wire(&call.origin())))
    }

    fn token(&self, id: &str) -> Result<&Token, Error> {
        self.tokens
            .iter()
            .find(|token| token.id == id)
            .ok_or_else(|| Error::not_found(id, "ApiToken"))
    }

    /// Tokens that were not used for their whole window are gone. There may be a million, so each is only looked at when one may
    /// have expired; a use puts that off.
    fn forget_expired(&mut self, now: Timestamp) {
        if self.earliest_expiry.is_some_and(|earliest| now < earliest) {
            return;
        }
        self.tokens.retain(|token| token.expires_at() > now);
        self.earliest_expiry = self.tokens.iter().map(Token::expires_at).min();
    }

    /// A token dies at the moment its owner is deactivated.
    pub(crate) fn deactivate_user(&mut self, id: &str, now: Timestamp) -> bool {
        let Some(user) = self.users.iter_mut().find(|user| user.id == id) else {
            return false;
        };
        user.deactivated = Some(clock::whole_seconds(now));
        self.tokens.retain(|token| token.user_id != id);
        true
    }

    fn authenticate(&mut self, call: &Call, now: Timestamp) -> Result<Caller, Error> {
        let key = match call.authorization() {
            Some((scheme, key)) if scheme.eq_ignore_ascii_case("SSWS") => key,
            Some((scheme, value)) if knows_scheme(scheme) => {
                return self.oauth.access(scheme, value, call, now).map(Caller::App);
            }
            _ => return Err(Error::not_authenticated()),
        };
        let token = self
            .tokens
            .iter_mut()
            .find(|token| token.key == key)
            .filter(|token| token.network.as_ref().is_none_or(Network::admits_caller))
            .ok_or_else(Error::invalid_token)?;
        let role = self
            .users
            .iter()
            .find(|user| user.id == token.user_id)
            .map(|user| user.role)
            .ok_or_else(Error::invalid_token)?;
        token.last_active = token.last_active.max(clock::whole_seconds(now));
        Ok(Caller::Token {
            id: token.id.clone(),
            user_id: token.user_id.clone(),
            role,
        })
    }

    fn refuse(&self, error: &Error) -> Reply {
        error.reply(self.requests)
    }

    fn finish(&mut self, reply: Reply, now: Timestamp) -> Reply {
        self.requests += 1;
        reply
            .with_default(
                "x-okta-request-id",
                &format!("sandbox{:013}", self.requests),
            )
            .with_default(header::DATE.as_str(), &clock::http_date(now))
    }
}
