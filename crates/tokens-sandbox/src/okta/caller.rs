//! The caller of a request: its credential, where it comes from, and its rights.

use jiff::Timestamp;

use super::error::Error;
use super::log::{Event, Party};
use super::oauth::Grant;
use super::rights::Rights;
use super::roles::{Holder, OktaRole};
use super::{Okta, OktaApp, OktaUserStatus, SSWS, knows_scheme, source};
use crate::clock;
use crate::exchange::Call;

/// The identity that a request is sent with, once that is known.
pub(super) enum Caller {
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
    pub(super) fn spender(&self) -> &str {
        match self {
            Caller::Token { id, .. } => id,
            Caller::App { grant, .. } => &grant.client_id,
        }
    }

    /// The user whose token it is.
    pub(super) fn user_id(&self) -> Option<&str> {
        match self {
            Caller::Token { user_id, .. } => Some(user_id),
            Caller::App { .. } => None,
        }
    }

    /// The rights, when the caller may use them for what needs this scope.
    pub(super) fn rights(&self, scope: &str) -> Result<&Rights, Error> {
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

    pub(super) fn app(&self, grant: Grant) -> Caller {
        let rights = self.rights_of_client(&grant.client_id);
        Caller::App { grant, rights }
    }

    pub(super) fn authenticate(&mut self, call: &Call, now: Timestamp) -> Result<Caller, Error> {
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
