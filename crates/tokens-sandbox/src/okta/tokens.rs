//! What becomes of tokens: changes, revocation and expiry.

use http::StatusCode;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::caller::Caller;
use super::error::Error;
use super::log::{Change, Event, Party};
use super::rights::{Extent, MANAGE_TOKENS};
use super::{MANAGE, Network, Okta, Token};
use crate::clock;
use crate::exchange::Reply;
use crate::state::Context;

impl Okta {
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

    pub(super) fn update(
        &mut self,
        id: &str,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Reply, Error> {
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
        if let Some(network) = &network {
            network.check(|id| self.zones.iter().any(|zone| zone.id == id))?;
        }
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

    pub(super) fn revoke(&mut self, id: &str, caller: &Caller, context: &Context<'_>) -> Reply {
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
    pub(super) fn token(&self, id: &str, extent: Extent) -> Result<&Token, Error> {
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
    pub(super) fn forget_expired(&mut self, now: Timestamp) {
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
}

/// The event of a revocation.
pub(super) fn revocation(token: &Token, at: Timestamp) -> Event {
    Event::new("system.api_token.revoke", "Revoke API token", at).on(Party::token(token))
}
