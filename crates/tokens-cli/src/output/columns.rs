//! What each column of a table says of a token.

use std::borrow::Cow;
use std::collections::HashMap;

use anstyle::Style;
use jiff::{SignedDuration, Timestamp};
use tokens_core::snapshot::UsageSummary;
use tokens_core::{
    Claim, Fact, Owner, OwnerDetails, OwnerState, Standing, Token, TokenDetails, WhenState,
};

use super::style;
use super::table::{Cell, Column, Fit};
use super::words;
use crate::cli::ColumnName;

/// What a table shows on a terminal unless other columns are asked for.
pub(crate) const USUAL: [ColumnName; 7] = [
    ColumnName::Accounts,
    ColumnName::Id,
    ColumnName::Name,
    ColumnName::Owner,
    ColumnName::LastUsed,
    ColumnName::Expires,
    ColumnName::Permissions,
];

/// What a plan shows: when the token was created, too, since that must be as it was shown.
pub(crate) const PLAN: [ColumnName; 9] = [
    ColumnName::Accounts,
    ColumnName::Id,
    ColumnName::Name,
    ColumnName::Owner,
    ColumnName::Created,
    ColumnName::LastUsed,
    ColumnName::Expires,
    ColumnName::Permissions,
    ColumnName::Network,
];

/// Whose owner's account is gone.
const DELETED: &str = "(deleted)";

/// A token with so little time left is marked.
const SOON: SignedDuration = SignedDuration::from_hours(7 * 24);
/// What was not used for so long may not be needed: half of the 90 days after which a service may remove it.
const STALE: SignedDuration = SignedDuration::from_hours(45 * 24);

/// A token as it is shown.
#[derive(Clone, Debug)]
pub(crate) struct Row<'a> {
    /// The names of the accounts that list it.
    pub(crate) accounts: Cow<'a, str>,
    pub(crate) token: &'a Token,
    pub(crate) details: Option<&'a TokenDetails>,
    pub(crate) claim: Option<&'a Claim>,
    pub(crate) usage: Option<&'a Fact<UsageSummary>>,
    /// What its times are compared with.
    pub(crate) now: Timestamp,
}

impl<'a> Row<'a> {
    /// A token of which nothing was found out beside.
    pub(crate) fn new(account: &'a str, token: &'a Token, now: Timestamp) -> Self {
        Self {
            accounts: account.into(),
            token,
            details: None,
            claim: None,
            usage: None,
            now,
        }
    }

    /// The owner, if something was found out about them.
    pub(crate) fn owner_details(&self) -> Option<&'a OwnerDetails> {
        self.details?.owner_details.as_ref()?.known()
    }

    /// The organization: its name, else its id.
    pub(crate) fn org(&self) -> Option<&'a str> {
        let named = self.details.and_then(|details| details.org.as_ref());
        let name = named.and_then(|org| org.known()?.name.as_deref());
        name.or(self.token.org_id.as_deref())
    }
}

/// How a table shortens what it shows.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Shortening<'a> {
    /// So many characters of each id tell it from all others. `None`: ids are shown whole.
    pub(crate) ids: Option<&'a HashMap<&'a str, usize>>,
    /// The domain of most owners, which is left out.
    pub(crate) domain: Option<&'a str>,
    /// Whether times and roles are as short as they can be.
    pub(crate) words: bool,
    /// Whether the owner's status has a column of its own.
    pub(crate) has_status: bool,
}

/// The column of a table.
pub(crate) fn column(name: ColumnName) -> Column {
    let (title, fit) = match name {
        ColumnName::Accounts => ("ACCOUNT", Fit::Down(10)),
        ColumnName::Ref => ("REF", Fit::Whole),
        ColumnName::Provider => ("PROVIDER", Fit::Rigid),
        ColumnName::Host => ("HOST", Fit::Down(8)),
        ColumnName::Scope => ("SCOPE", Fit::Rigid),
        ColumnName::Org => ("ORG", Fit::Down(8)),
        ColumnName::Id => ("ID", Fit::Whole),
        ColumnName::Name => ("NAME", Fit::Down(10)),
        ColumnName::Kind => ("KIND", Fit::Rigid),
        ColumnName::Owner => ("OWNER", Fit::Down(8)),
        ColumnName::OwnerStatus => ("OWNER STATUS", Fit::Down(12)),
        ColumnName::Client => ("CLIENT", Fit::Down(8)),
        ColumnName::Agent => ("AGENT", Fit::Down(8)),
        ColumnName::Created => ("CREATED", Fit::Rigid),
        ColumnName::LastUsed => ("LAST USED", Fit::Rigid),
        ColumnName::Expires => ("EXPIRES", Fit::Rigid),
        ColumnName::Permissions => ("PERMISSIONS", Fit::Down(11)),
        ColumnName::Network => ("NETWORK", Fit::Down(8)),
        ColumnName::Hint => ("HINT", Fit::Rigid),
        ColumnName::System => ("SYSTEM", Fit::Down(6)),
        ColumnName::Team => ("TEAM", Fit::Down(6)),
        ColumnName::Contact => ("CONTACT", Fit::Down(8)),
        ColumnName::Critical => ("CRITICAL", Fit::Rigid),
        ColumnName::Usage => ("USAGE", Fit::Down(12)),
    };
    Column::new(title, fit)
}

/// What a table says of a token.
pub(crate) fn cell(name: ColumnName, row: &Row<'_>, short: Shortening<'_>) -> Cell {
    let or_dash = |text: Option<&str>| Cell::from(text.unwrap_or("-"));
    let token = row.token;
    let time = |when: tokens_core::When| {
        if short.words {
            words::short_time(when, row.now)
        } else {
            when.relative_to(row.now)
        }
    };
    // That it is long ago is clear from the title.
    let past = |when: tokens_core::When| {
        let text = time(when);
        match text.strip_suffix(" ago") {
            Some(span) if short.words => span.to_owned(),
            _ => text,
        }
    };
    match name {
        ColumnName::Accounts => (&*row.accounts).into(),
        ColumnName::Ref => {
            let reference = token.reference().map(|reference| reference.to_string());
            or_dash(reference.as_deref())
        }
        ColumnName::Provider => token.provider.service.as_str().into(),
        ColumnName::Host => token.provider.host.as_str().into(),
        ColumnName::Scope => words::scope(token).into(),
        ColumnName::Org => match (row.org(), short.ids) {
            (Some(org), Some(_)) if token.org_id.as_deref() == Some(org) => short_id(org, 8).into(),
            (org, _) => or_dash(org),
        },
        ColumnName::Id => match short.ids {
            Some(lengths) => {
                let id = id(token);
                short_id(id, lengths.get(id).copied().unwrap_or(id.len())).into()
            }
            None => id(token).into(),
        },
        ColumnName::Name => token.title().as_str().into(),
        ColumnName::Kind => token.kind.as_str().into(),
        ColumnName::Owner => {
            let owner = owner(token.owner.as_ref());
            let shown = match (short.domain, owner.split_once('@')) {
                (Some(left_out), Some((local, domain))) if domain == left_out => local,
                _ => owner,
            };
            let standing = row.owner_details().map(|owner| owner.standing);
            let shown = match standing {
                Some(standing @ (Standing::Suspended | Standing::Gone | Standing::Unverified))
                    if !short.has_status && owner != DELETED =>
                {
                    Cow::from(format!("{shown} ({standing})"))
                }
                _ => shown.into(),
            };
            Cell::styled(&shown, owner_style(row))
        }
        ColumnName::OwnerStatus => {
            let status = words::owner_status(row.details);
            Cell::styled(&status, owner_style(row))
        }
        ColumnName::Client => or_dash(token.client_name.as_deref()),
        ColumnName::Agent => or_dash(token.agent.as_deref()),
        ColumnName::Created => past(token.created_when()).as_str().into(),
        ColumnName::LastUsed => Cell::styled(&past(token.last_used), use_style(row)),
        ColumnName::Expires => Cell::styled(&time(token.expires), expiry_style(row)),
        ColumnName::Permissions if short.words => {
            words::short_permissions(token, row.details).as_str().into()
        }
        ColumnName::Permissions => words::permissions(token, row.details).as_str().into(),
        ColumnName::Network => {
            // Bound to nothing, as far as its list shows: so the filter `network=any` has it.
            let network = words::network(token, row.details);
            network.as_deref().unwrap_or("from anywhere").into()
        }
        ColumnName::Hint => or_dash(token.hint.as_deref()),
        ColumnName::System => or_dash(row.claim.and_then(|claim| claim.system.as_deref())),
        ColumnName::Team => or_dash(row.claim.and_then(|claim| claim.team.as_deref())),
        ColumnName::Contact => or_dash(row.claim.and_then(|claim| claim.contact.as_deref())),
        ColumnName::Critical => match row.claim.map(|claim| claim.critical) {
            Some(true) => Cell::styled("yes", style::DOUBTFUL),
            Some(false) => "no".into(),
            None => "-".into(),
        },
        ColumnName::Usage => words::usage(row.usage, row.now).as_str().into(),
    }
}

/// The first `length` characters of an id.
pub(crate) fn short_id(id: &str, length: usize) -> &str {
    id.get(..length).unwrap_or(id)
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

fn owner_style(row: &Row<'_>) -> Style {
    let is_deleted = row.token.owner.as_ref().map(|owner| owner.state) == Some(OwnerState::Deleted);
    match row.owner_details().map(|owner| owner.standing) {
        _ if is_deleted => style::BAD,
        Some(Standing::Gone | Standing::Suspended) => style::BAD,
        Some(Standing::Unverified) => style::DOUBTFUL,
        _ => Style::new(),
    }
}

fn use_style(row: &Row<'_>) -> Style {
    let token = row.token;
    let since = match token.last_used.state {
        WhenState::At => token.last_used.at,
        WhenState::Never => token.created,
        _ => None,
    };
    match since {
        Some(since) if row.now.duration_since(since) >= STALE => style::DOUBTFUL,
        _ => Style::new(),
    }
}

fn expiry_style(row: &Row<'_>) -> Style {
    match row.token.expires.at {
        Some(at) if at <= row.now => style::BAD,
        Some(at) if at.duration_since(row.now) <= SOON => style::DOUBTFUL,
        _ => Style::new(),
    }
}
