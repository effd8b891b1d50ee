//! What each column says of a token: to people in a table, to programs in a field.

use std::borrow::Cow;

use anstyle::Style;
use jiff::{SignedDuration, Timestamp};
use tokens_core::{Owner, OwnerState, Token, When, WhenState};

use super::style;
use super::table::{Cell, Column, Fit};
use crate::cli::ColumnName;

/// What a table shows unless other columns are asked for.
pub(crate) const USUAL: [ColumnName; 7] = [
    ColumnName::Account,
    ColumnName::Id,
    ColumnName::Name,
    ColumnName::Owner,
    ColumnName::LastUsed,
    ColumnName::Expires,
    ColumnName::Reach,
];

/// What a plan shows: when the token was created, too, since that must be as it was shown.
pub(crate) const PLAN: [ColumnName; 8] = [
    ColumnName::Account,
    ColumnName::Id,
    ColumnName::Name,
    ColumnName::Owner,
    ColumnName::Created,
    ColumnName::LastUsed,
    ColumnName::Expires,
    ColumnName::Reach,
];

/// Whose owner's account is gone.
const DELETED: &str = "(deleted)";

/// Who has so little time left may have to act.
const SOON: SignedDuration = SignedDuration::from_hours(7 * 24);
/// What was not used for so long may not be needed: half of the 90 days after which a service may remove it.
const STALE: SignedDuration = SignedDuration::from_hours(45 * 24);

/// The column of a table.
pub(crate) fn column(name: ColumnName) -> Column {
    let (title, fit) = match name {
        ColumnName::Account => ("ACCOUNT", Fit::Rigid),
        ColumnName::Provider => ("PROVIDER", Fit::Rigid),
        ColumnName::Host => ("HOST", Fit::Down(8)),
        ColumnName::Org => ("ORG", Fit::Rigid),
        ColumnName::Id => ("ID", Fit::Whole),
        ColumnName::Name => ("NAME", Fit::Down(8)),
        ColumnName::Kind => ("KIND", Fit::Rigid),
        ColumnName::Owner => ("OWNER", Fit::Down(8)),
        ColumnName::Client => ("CLIENT", Fit::Down(8)),
        ColumnName::Created => ("CREATED", Fit::Rigid),
        ColumnName::LastUsed => ("LAST USED", Fit::Rigid),
        ColumnName::Expires => ("EXPIRES", Fit::Rigid),
        ColumnName::Reach => ("REACH", Fit::Down(8)),
    };
    Column::new(title, fit)
}

/// What a table says of `token`.
pub(crate) fn cell(name: ColumnName, account: &str, token: &Token, now: Timestamp) -> Cell {
    let or_dash = |text: Option<&str>| Cell::from(text.unwrap_or("-"));
    match name {
        ColumnName::Account => account.into(),
        ColumnName::Provider => token.provider.service.as_str().into(),
        ColumnName::Host => token.provider.host.as_str().into(),
        ColumnName::Org => or_dash(token.org_id.as_deref()),
        ColumnName::Id => id(token).into(),
        ColumnName::Name => token.title().as_str().into(),
        ColumnName::Kind => token.kind.as_str().into(),
        ColumnName::Owner => Cell::styled(owner(token.owner.as_ref()), owner_style(token)),
        ColumnName::Client => or_dash(token.client_name.as_deref()),
        ColumnName::Created => token.created_when().relative_to(now).as_str().into(),
        ColumnName::LastUsed => {
            Cell::styled(&token.last_used.relative_to(now), use_style(token, now))
        }
        ColumnName::Expires => {
            Cell::styled(&token.expires.relative_to(now), expiry_style(token, now))
        }
        ColumnName::Reach => token.permissions().as_str().into(),
    }
}

/// What programs read: no text for what isn't known, times in full, a word in the place of a time that there is none of.
pub(crate) fn field<'t>(name: ColumnName, account: &'t str, token: &'t Token) -> Cow<'t, str> {
    let or_empty = |text: Option<&'t str>| Cow::Borrowed(text.unwrap_or_default());
    match name {
        ColumnName::Account => account.into(),
        ColumnName::Provider => token.provider.service.as_str().into(),
        ColumnName::Host => token.provider.host.as_str().into(),
        ColumnName::Org => or_empty(token.org_id.as_deref()),
        ColumnName::Id => or_empty(token.id.as_ref().map(|id| id.as_str())),
        ColumnName::Name => or_empty(token.name.as_deref()),
        ColumnName::Kind => token.kind.as_str().into(),
        ColumnName::Owner => match &token.owner {
            None => "".into(),
            known => owner(known.as_ref()).into(),
        },
        ColumnName::Client => or_empty(token.client_name.as_deref()),
        ColumnName::Created => time(token.created_when()),
        ColumnName::LastUsed => time(token.last_used),
        ColumnName::Expires => time(token.expires),
        ColumnName::Reach => token.permissions().into(),
    }
}

fn time(point: When) -> Cow<'static, str> {
    match (point.state, point.at) {
        (WhenState::Never, _) => "never".into(),
        (WhenState::At | WhenState::AfterIdle, Some(at)) => at.to_string().into(),
        (WhenState::AfterIdle, None) => "when unused".into(),
        _ => "unknown".into(),
    }
}

/// The token's id, as it is shown.
pub(crate) fn id(token: &Token) -> &str {
    token.id.as_ref().map_or("(no usable id)", |id| id.as_str())
}

/// Whose token it is, as it is shown.
pub(crate) fn owner(owner: Option<&Owner>) -> &str {
    match owner {
        None => "-",
        Some(owner) if owner.state == OwnerState::Deleted => DELETED,
        Some(owner) => {
            let known = owner.email.as_ref().or(owner.id.as_ref());
            known.map_or("-", String::as_str)
        }
    }
}

fn owner_style(token: &Token) -> Style {
    match &token.owner {
        Some(owner) if owner.state == OwnerState::Deleted => style::BAD,
        _ => Style::new(),
    }
}

fn use_style(token: &Token, now: Timestamp) -> Style {
    let since = match token.last_used.state {
        WhenState::At => token.last_used.at,
        WhenState::Never => token.created,
        _ => None,
    };
    match since {
        Some(since) if now.duration_since(since) >= STALE => style::DOUBTFUL,
        _ => Style::new(),
    }
}

fn expiry_style(token: &Token, now: Timestamp) -> Style {
    match token.expires.at {
        Some(at) if at <= now => style::BAD,
        Some(at) if at.duration_since(now) <= SOON => style::DOUBTFUL,
        _ => Style::new(),
    }
}
