//! What creates, changes and deletes tokens, and the records that it leaves.

use http::StatusCode;
use serde_json::json;
use uuid::Uuid;

use super::access::Caller;
use super::audit::{Action, Changed};
use super::error::Error;
use super::model::{OrgToken, UserToken};
use super::{Mist, privilege, request};
use crate::exchange::Reply;
use crate::keys;
use crate::state::Context;

impl Mist {
    pub(super) fn create_user_token(
        &mut self,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Reply, Error> {
        let name = request::name(&context.call.object()?)?;
        let token = UserToken {
            id: self.new_id(),
            key: keys::mist(),
            name,
            created: context.now,
            last_used: None,
        };
        let body = token.wire_with_key();
        let reply = if context.settings.mist_create_as_array {
            Reply::json(StatusCode::OK, &[body])
        } else {
            Reply::json(StatusCode::OK, &body)
        };
        let changed = Changed {
            name: token.name.as_deref().unwrap_or_default(),
            after: Some(token.audited()),
            ..Changed::default()
        };
        let actor = self.actor(caller, context.call, context.now);
        self.record(actor, Action::AddUserToken, changed);
        self.user_tokens.push(token);
        Ok(reply)
    }

    pub(super) fn update_user_token(
        &mut self,
        id: Uuid,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Reply, Error> {
        let token = self.user_token(id)?;
        let before = token.audited();
        token.change(&context.call.object()?)?;
        let after = token.audited();
        let name = token.name.clone().unwrap_or_default();
        let reply = Reply::json(StatusCode::OK, &token.wire());
        let changed = Changed {
            name: &name,
            before: Some(before),
            after: Some(after),
            ..Changed::default()
        };
        let actor = self.actor(caller, context.call, context.now);
        self.record(actor, Action::UpdateUserToken, changed);
        Ok(reply)
    }

    pub(super) fn delete_user_token(
        &mut self,
        id: Uuid,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Reply, Error> {
        let token = self.user_token(id)?;
        let name = token.name.clone().unwrap_or_default();
        let changed = Changed {
            name: &name,
            before: Some(token.audited()),
            ..Changed::default()
        };
        let actor = self.actor(caller, context.call, context.now);
        self.record(actor, Action::DeleteUserToken, changed);
        if !self.linger.keeps(id.to_string()) {
            self.user_tokens.retain(|token| token.id != id);
        }
        Ok(Reply::json(StatusCode::OK, &json!({})))
    }

    pub(super) fn create_org_token(
        &mut self,
        org_id: Uuid,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Reply, Error> {
        let body = context.call.object()?;
        let token = OrgToken {
            id: self.new_id(),
            key: keys::mist().into(),
            name: request::name(&body)?
                .filter(|name| !name.is_empty())
                .ok_or_else(|| Error::invalid("name", "is required"))?,
            org_id,
            created_by: match caller {
                Caller::User => self.admins.first().map(|admin| admin.email.clone()),
                Caller::Org { .. } => None,
            },
            privileges: privilege::list(&body)?
                .filter(|privileges| !privileges.is_empty())
                .ok_or_else(|| Error::invalid("privileges", "are required"))?,
            src_ips: request::src_ips(&body)?.unwrap_or_default(),
            created: context.now,
            last_used: None,
        };
        let reply = Reply::json(StatusCode::OK, &token.wire_with_key());
        let changed = Changed {
            name: &token.name,
            org_id: Some(org_id),
            after: Some(token.audited()),
            ..Changed::default()
        };
        let actor = self.actor(caller, context.call, context.now);
        self.record(actor, Action::AddOrgToken, changed);
        self.org_tokens.add(token);
        Ok(reply)
    }

    pub(super) fn update_org_token(
        &mut self,
        org_id: Uuid,
        id: Uuid,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Reply, Error> {
        // As it is called before it may rename itself.
        let actor = self.actor(caller, context.call, context.now);
        let token = self.org_token(org_id, id)?;
        let before = token.audited();
        token.change(&context.call.object()?)?;
        let after = token.audited();
        let name = token.name.clone();
        let changed = Changed {
            name: &name,
            org_id: Some(org_id),
            before: Some(before),
            after: Some(after),
            ..Changed::default()
        };
        self.record(actor, Action::UpdateOrgToken, changed);
        Ok(Reply::empty(StatusCode::OK))
    }

    pub(super) fn delete_org_token(
        &mut self,
        org_id: Uuid,
        id: Uuid,
        caller: &Caller,
        context: &Context<'_>,
    ) -> Result<Reply, Error> {
        let actor = self.actor(caller, context.call, context.now);
        let token = self.org_token(org_id, id)?;
        let name = token.name.clone();
        let changed = Changed {
            name: &name,
            org_id: Some(org_id),
            before: Some(token.audited()),
            ..Changed::default()
        };
        self.record(actor, Action::DeleteOrgToken, changed);
        if !self.linger.keeps(id.to_string()) {
            self.org_tokens.remove(org_id, id);
        }
        Ok(Reply::empty(StatusCode::OK))
    }
}
