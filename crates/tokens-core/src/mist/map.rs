//! From Mist's records to ours and back.

use std::str::FromStr;

use jiff::{SignedDuration, Timestamp, Unit};
use mist_api::types;
use mist_api::types::error::ConversionError;
use tokens_http::{MaskedKey, Nullable};
use uuid::Uuid;

use crate::error::{ErrorKind, Result};
use crate::provider_id::ProviderId;
use crate::service_error::ErrorContext;
use crate::token::{Owner, Privilege, Provenance, Token, TokenId, TokenKind, When, WhenState};

/// A user token that is not used for this long is removed. (Documentation for administrators.)
const IDLE_LIFE: SignedDuration = SignedDuration::from_hours(90 * 24);

pub(super) fn user_token(from: types::UserApitoken, provider: &ProviderId) -> Token {
    let mut token = Token::new(provider.clone(), TokenKind::USER);
    token.acts_as_owner = Some(true);
    token.org_id = from.org_id.map(|id| id.to_string());
    token.id = from.id.map(|id| TokenId::new(id.to_string()));
    token.name = from.name;
    token.created = from.created_time.and_then(timestamp);
    token.last_used = last_used(from.last_used);
    let idle_since = match token.last_used.state {
        WhenState::At => token.last_used.at,
        WhenState::Never => token.created,
        _ => None,
    };
    let ends = idle_since.and_then(|since| since.checked_add(IDLE_LIFE).ok());
    token.expires = When::after_idle(ends, Provenance::Derived);
    token.privileges = from.privileges.map(|all| mapped(all, admin_privilege));
    token.hint = from.key.and_then(hint);
    token
}

pub(super) fn org_token(from: types::OrgApitoken, provider: &ProviderId) -> Token {
    let mut token = Token::new(provider.clone(), TokenKind::ORG);
    token.acts_as_owner = Some(false);
    if let Some(org_id) = from.org_id {
        token.org_id = Some(org_id.to_string());
    }
    token.id = from.id.map(|id| TokenId::new(id.to_string()));
    token.name = from.name;
    token.owner = from.created_by.map(|by| match by {
        Nullable::Value(email) => Owner::email(email),
        Nullable::Null => Owner::deleted(),
    });
    token.created = from.created_time.and_then(timestamp);
    token.last_used = last_used(from.last_used);
    token.privileges = from.privileges.map(|all| mapped(all, org_privilege));
    token.src_ips = from.src_ips;
    token.hint = from.key.and_then(hint);
    token
}

/// Privileges as an org token takes them.
pub(super) fn outbound(
    call: ErrorContext<'_>,
    privileges: &[Privilege],
) -> Result<Vec<types::OrgPrivilegeRequest>> {
    let id = |text: &str| {
        Uuid::try_parse(text).map_err(|_| {
            let shown = text.escape_debug();
            call.error(
                ErrorKind::Invalid,
                format!("`{shown}` is no id: a Mist id is a UUID"),
            )
        })
    };
    let one = |privilege: &Privilege| {
        Ok(types::OrgPrivilegeRequest {
            role: open(call, privilege.role.as_deref())?,
            scope: open(call, privilege.scope.as_deref())?,
            site_id: privilege.site_id.as_deref().map(id).transpose()?,
            sitegroup_id: privilege
                .sitegroup_ids
                .first()
                .map(|text| id(text))
                .transpose()?,
            views: privilege
                .views
                .iter()
                .map(|view| open(call, Some(view)))
                .collect::<Result<_>>()?,
        })
    };
    privileges.iter().map(one).collect()
}

/// A value of an open enum: every text is one.
fn open<T: FromStr<Err = ConversionError>>(
    call: ErrorContext<'_>,
    text: Option<&str>,
) -> Result<T> {
    let text = text.unwrap_or_default();
    text.parse()
        .map_err(|error: ConversionError| call.error(ErrorKind::Invalid, error.to_string()))
}

pub(super) fn admin_privilege(from: types::AdminPrivilege) -> Privilege {
    Privilege {
        role: from.role.map(|role| role.to_string()),
        scope: from.scope.map(|scope| scope.to_string()),
        msp_id: from.msp_id.map(|id| id.to_string()),
        org_id: from.org_id.map(|id| id.to_string()),
        orggroup_ids: texts(from.orggroup_ids),
        site_id: from.site_id.map(|id| id.to_string()),
        sitegroup_ids: texts(from.sitegroup_ids),
        views: texts(from.views),
    }
}

fn org_privilege(from: types::PrivilegeOrg) -> Privilege {
    let mut sitegroup_ids = texts(from.sitegroup_ids);
    sitegroup_ids.extend(from.sitegroup_id.map(|id| id.to_string()));
    Privilege {
        role: from.role.map(|role| role.to_string()),
        scope: from.scope.map(|scope| scope.to_string()),
        msp_id: from.msp_id.map(|id| id.to_string()),
        org_id: from.org_id.map(|id| id.to_string()),
        orggroup_ids: texts(from.orggroup_ids),
        site_id: from.site_id.map(|id| id.to_string()),
        sitegroup_ids,
        views: texts(from.views),
    }
}

/// Collected in place, they would keep the room of the records they are made from, which is several times theirs.
pub(super) fn mapped<T, U>(from: Vec<T>, map: fn(T) -> U) -> Vec<U> {
    let mut mapped: Vec<U> = from.into_iter().map(map).collect();
    mapped.shrink_to_fit();
    mapped
}

fn texts<T: ToString>(values: Option<Vec<T>>) -> Vec<String> {
    values
        .unwrap_or_default()
        .iter()
        .map(ToString::to_string)
        .collect()
}

fn last_used(from: Option<Nullable<f64>>) -> When {
    match from {
        Some(Nullable::Null) => When::never(Provenance::Reported),
        Some(Nullable::Value(seconds)) => match timestamp(seconds) {
            Some(at) => When::at(at, Provenance::Reported),
            None => When::UNKNOWN,
        },
        None => When::UNKNOWN,
    }
}

/// Epoch seconds, with a fraction, of which a double holds no more than microseconds; `None` for what can be no date.
pub(super) fn timestamp(seconds: f64) -> Option<Timestamp> {
    if seconds <= 0.0 {
        return None;
    }
    let since_1970 = SignedDuration::try_from_secs_f64(seconds).ok()?;
    let time = Timestamp::from_duration(since_1970).ok()?;
    time.round(Unit::Microsecond).ok()
}

/// The masked key of a token that is listed. A whole one is no hint and never shown.
fn hint(key: MaskedKey) -> Option<String> {
    is_masked(key.expose()).then(|| key.expose().to_owned())
}

/// Whether `key` can be used: there, not masked, and nothing that no key has.
pub(super) fn is_whole(key: &str) -> bool {
    !key.is_empty() && !is_masked(key) && key.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Mist shows a key as its first and last four characters with dots between, `1qkb...QQCL`. The key itself is
/// letters and digits.
fn is_masked(key: &str) -> bool {
    key.contains("...") || key.contains('*') || key.contains('…')
}
