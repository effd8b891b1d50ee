//! The Mist cloud: who may call, and what each operation does.

mod access;
mod audit;
mod change;
mod configuration;
mod error;
mod keep;
mod logs;
mod model;
mod org_tokens;
mod page;
mod privilege;
mod request;
mod service;
mod site;
mod usage;

use std::collections::HashSet;

use http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::clock;
use crate::exchange::{Call, Reply};
use crate::linger::Linger;
use crate::route::Op;
use crate::state::Context;

pub(crate) use audit::{Action, Actor, Changed};
pub(crate) use configuration::configuration;
pub(crate) use error::Error;
pub(crate) use model::{Admin, AdminRole, Msp, Org, OrgToken, Realm, UserToken};
pub(crate) use privilege::Privilege;
pub(crate) use service::SERVICE;
pub(crate) use site::{Site, SiteGroup};

use access::{Caller, Need};
use audit::AuditEvent;
use org_tokens::OrgTokens;
use usage::Usage;

/// How long a user token lives without being used.
const USER_TOKEN_IDLE: SignedDuration = SignedDuration::from_hours(90 * 24);

/// Ids of tokens and orgs that are added while the sandbox runs count up from here.
const FIRST_ID: u128 = 0x5eed_ed00_0000_4000_8000_0000_0000_0000;

/// The state of the Mist cloud. The first admin is the one whose user tokens it knows.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Mist {
    pub(crate) admins: Vec<Admin>,
    pub(crate) msps: Vec<Msp>,
    pub(crate) orgs: Vec<Org>,
    pub(crate) site_groups: Vec<SiteGroup>,
    pub(crate) sites: Vec<Site>,
    pub(crate) user_tokens: Vec<UserToken>,
    pub(crate) org_tokens: OrgTokens,
    events: Vec<AuditEvent>,
    /// How many events there ever were.
    recorded: u128,
    #[serde(skip)]
    usage: Usage,
    created: u128,
    #[serde(skip)]
    pub(crate) linger: Linger,
}

impl Mist {
    /// Answers one request.
    pub(crate) fn answer(
        &mut self,
        op: Op,
        parameters: &[String],
        context: &mut Context<'_>,
    ) -> Reply {
        self.answer_or_refuse(op, parameters, context)
            .unwrap_or_else(|error| error.reply())
    }

    fn answer_or_refuse(
        &mut self,
        op: Op,
        parameters: &[String],
        context: &mut Context<'_>,
    ) -> Result<Reply, Error> {
        self.forget_idle(context.now);
        if op.is_read() {
            for id in self.linger.due() {
                self.remove(&id);
            }
        }
        let caller = self.authenticate(context.call, context.now)?;
        let exceeded = self.usage.spend(caller.account(), context.now);
        if context.settings.enforce_rate_limits && exceeded {
            let reply = Error::too_many_requests().reply();
            return Ok(if context.settings.mist_retry_after {
                let seconds = Usage::seconds_left(context.now);
                reply.with("retry-after", &seconds.to_string())
            } else {
                reply
            });
        }
        Ok(context.carry_out(op, |context| {
            self.process(op, parameters, &caller, context)
                .unwrap_or_else(|error| error.reply())
        }))
    }

    fn process(
        &mut self,
        op: Op,
        parameters: &[String],
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Reply, Error> {
        let id = |position: usize| {
            let text = parameters.get(position).map(String::as_str);
            let text = text.unwrap_or_default();
            Uuid::try_parse(text).map_err(|_| Error::invalid("id", "is not a UUID"))
        };
        match op {
            service::GET_SELF => self.show_self(caller),
            service::USAGE => Ok(self.usage.show(caller.account(), context.now)),
            service::LIST_SELF => {
                caller.must_be_user()?;
                let tokens = self.user_tokens.iter().map(UserToken::wire);
                page::list(tokens, context)
            }
            service::CREATE_SELF => {
                caller.must_be_user()?;
                self.create_user_token(caller, context)
            }
            service::SHOW_SELF => {
                caller.must_be_user()?;
                let token = self.user_token(id(0)?)?;
                Ok(Reply::json(StatusCode::OK, &token.wire()))
            }
            service::UPDATE_SELF => {
                caller.must_be_user()?;
                self.update_user_token(id(0)?, caller, context)
            }
            service::DELETE_SELF => {
                caller.must_be_user()?;
                self.delete_user_token(id(0)?, caller, context)
            }
            service::LIST_SELF_LOGS => {
                caller.must_be_user()?;
                let own = self.admins.first().map(|admin| admin.id);
                let events = self.events.iter();
                logs::of_self(events.filter(|event| event.admin_id == own), context)
            }
            service::LIST_ORG => {
                let org = self.allow(caller, id(0)?, Need::Look)?;
                let tokens = self.org_tokens.of(org).iter().map(OrgToken::wire);
                page::list(tokens, context)
            }
            service::CREATE_ORG => {
                let org = self.allow(caller, id(0)?, Need::Change)?;
                self.create_org_token(org, caller, context)
            }
            service::SHOW_ORG => {
                let org = self.allow(caller, id(0)?, Need::Look)?;
                let token = self.org_token(org, id(1)?)?;
                Ok(Reply::json(StatusCode::OK, &token.wire()))
            }
            service::UPDATE_ORG => {
                let org = self.allow(caller, id(0)?, Need::Change)?;
                self.update_org_token(org, id(1)?, caller, context)
            }
            service::DELETE_ORG => {
                let org = self.allow(caller, id(0)?, Need::Change)?;
                self.delete_org_token(org, id(1)?, caller, context)
            }
            service::GET_ORG => {
                let id = self.allow(caller, id(0)?, Need::Look)?;
                let org = self.orgs.iter().find(|org| org.id == id);
                let org = org.ok_or_else(|| Error::not_found(id))?;
                Ok(Reply::json(StatusCode::OK, &org.wire(&self.msps)))
            }
            service::LIST_ADMINS => {
                let org = self.allow(caller, id(0)?, Need::Look)?;
                self.list_admins(Realm::Org(org), context)
            }
            service::LIST_ORG_LOGS | service::SEARCH_ORG_LOGS => {
                let org = self.allow(caller, id(0)?, Need::Look)?;
                let events = self.events.iter();
                logs::search(events.filter(|event| event.org_id == Some(org)), context)
            }
            service::LIST_SITE_GROUPS => {
                let org = self.allow(caller, id(0)?, Need::Look)?;
                let groups = self.site_groups.iter().filter(|group| group.org_id == org);
                page::paged(groups.map(|group| group.wire(&self.sites)), context)
            }
            service::LIST_SITES => {
                let org = self.allow(caller, id(0)?, Need::Look)?;
                let sites = self.sites.iter().filter(|site| site.org_id == org);
                page::paged(sites.map(Site::wire), context)
            }
            service::GET_MSP => {
                let msp = self.allow_msp(caller, id(0)?)?;
                Ok(Reply::json(StatusCode::OK, &msp.wire()))
            }
            service::LIST_MSP_ADMINS => {
                let msp = self.allow_msp(caller, id(0)?)?.id;
                self.list_admins(Realm::Msp(msp), context)
            }
            service::LIST_MSP_LOGS => {
                let msp = self.allow_msp(caller, id(0)?)?.id;
                let orgs = self.orgs.iter().filter(|org| org.msp_id == msp);
                let orgs: HashSet<_> = orgs.map(|org| Some(org.id)).collect();
                let events = self.events.iter();
                // Whether it has the records of the orgs is not documented.
                logs::search(events.filter(|event| orgs.contains(&event.org_id)), context)
            }
            service::LIST_MSP_ORGS => {
                let msp = self.allow_msp(caller, id(0)?)?.id;
                let orgs = self.orgs.iter().filter(|org| org.msp_id == msp);
                page::list(orgs.map(|org| org.wire(&self.msps)), context)
            }
            _ => Err(Error::no_such_path()),
        }
    }

    fn show_self(&self, caller: &Caller) -> Result<Reply, Error> {
        let body = match caller {
            Caller::User => self
                .admins
                .first()
                .map(|admin| admin.wire(&self.orgs, &self.msps)),
            Caller::Org { token_id, org_id } => self
                .org_tokens
                .get(*org_id, *token_id)
                .map(|token| token.as_account(&self.orgs)),
        };
        body.map(|body| Reply::json(StatusCode::OK, &body))
            .ok_or_else(Error::no_such_path)
    }

    /// The administrators who have a role in the realm itself.
    fn list_admins(&self, realm: Realm, context: &Context<'_>) -> Result<Reply, Error> {
        let admins = self.admins.iter();
        let admins = admins.filter(|admin| admin.role_in(realm).is_some());
        page::list(
            admins.map(|admin| admin.wire(&self.orgs, &self.msps)),
            context,
        )
    }

    /// A new id. Ids are not secret, and the same ones on each run make for steady snapshots.
    pub(crate) fn new_id(&mut self) -> Uuid {
        self.created += 1;
        Uuid::from_u128(FIRST_ID + self.created)
    }

    fn user_token(&mut self, id: Uuid) -> Result<&mut UserToken, Error> {
        self.user_tokens
            .iter_mut()
            .find(|token| token.id == id)
            .ok_or_else(|| Error::not_found(id))
    }

    fn org_token(&mut self, org_id: Uuid, id: Uuid) -> Result<&mut OrgToken, Error> {
        self.org_tokens
            .get_mut(org_id, id)
            .ok_or_else(|| Error::not_found(id))
    }

    /// Removes a token, whoever's it is.
    fn remove(&mut self, id: &str) {
        self.user_tokens.retain(|token| token.id.to_string() != id);
        let found = self
            .org_tokens
            .all()
            .find(|token| token.id.to_string() == id);
        if let Some((org, id)) = found.map(|token| (token.org_id, token.id)) {
            self.org_tokens.remove(org, id);
        }
    }

    /// User tokens go when they were not used for 90 days. Of org tokens that is not known.
    fn forget_idle(&mut self, now: Timestamp) {
        self.user_tokens.retain(|token| {
            let active = token.last_used.unwrap_or(token.created);
            clock::add(active.max(token.created), USER_TOKEN_IDLE) > now
        });
    }

    fn authenticate(&mut self, call: &Call, now: Timestamp) -> Result<Caller, Error> {
        let key = match call.authorization() {
            Some((scheme, key)) if scheme.eq_ignore_ascii_case("Token") => key,
            _ => return Err(Error::not_authenticated()),
        };
        if let Some(token) = self.user_tokens.iter_mut().find(|token| token.key == key) {
            token.last_used = token.last_used.max(Some(now));
            return Ok(Caller::User);
        }
        let token = self
            .org_tokens
            .with_key(key)
            .filter(|token| token.admits(call.source()))
            .ok_or_else(Error::invalid_token)?;
        token.last_used = token.last_used.max(Some(now));
        Ok(Caller::Org {
            token_id: token.id,
            org_id: token.org_id,
        })
    }
}
