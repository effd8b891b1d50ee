//! What each column is to programs: the fields of a line of CSV.

use std::borrow::Cow;

use tokens_core::{
    Detail, DetailSet, Fact, ProviderId, Scope, Timestamp, Token, TokenKind, When, WhenState,
};

use super::columns::Row;
use super::words;
use crate::cli::ColumnName;

/// Fields with their titles: a column may have several, so that how a fact is known stands beside it.
pub(crate) type Fields<'a> = Vec<(&'static str, Cow<'a, str>)>;

/// Which columns a line of CSV has unless others are asked for.
pub(crate) fn usual(details: &DetailSet, usage: bool) -> Vec<ColumnName> {
    let mut columns = vec![
        ColumnName::Accounts,
        ColumnName::Ref,
        ColumnName::Provider,
        ColumnName::Host,
        ColumnName::Scope,
        ColumnName::Kind,
        ColumnName::Org,
        ColumnName::Id,
        ColumnName::Name,
        ColumnName::Owner,
    ];
    if details.has(Detail::Owners) {
        columns.push(ColumnName::OwnerStatus);
    }
    columns.extend([
        ColumnName::Client,
        ColumnName::Agent,
        ColumnName::Created,
        ColumnName::LastUsed,
        ColumnName::Expires,
        ColumnName::Permissions,
        ColumnName::Network,
        ColumnName::Hint,
        ColumnName::System,
        ColumnName::Team,
        ColumnName::Contact,
        ColumnName::Critical,
    ]);
    if usage {
        columns.push(ColumnName::Usage);
    }
    columns
}

/// The titles of the fields of `columns`.
pub(crate) fn titles(columns: &[ColumnName]) -> impl Iterator<Item = &'static str> {
    let nothing = Token::new(
        ProviderId::new("".into(), "", Scope::Tenant),
        TokenKind::USER,
    );
    let titles = columns.iter().flat_map(move |name| {
        let fields = fields(*name, &Row::new("", &nothing, Timestamp::UNIX_EPOCH));
        let titles: Vec<_> = fields.into_iter().map(|(title, _)| title).collect();
        titles
    });
    titles.collect::<Vec<_>>().into_iter()
}

/// The fields of a column: no text for what is not known, unless the service was asked; times in full, a word in the place of a time that
/// there is none of.
pub(crate) fn fields<'a>(name: ColumnName, row: &Row<'a>) -> Fields<'a> {
    let token = row.token;
    let claim = row.claim;
    let or_empty = |text: Option<&'a str>| Cow::Borrowed(text.unwrap_or_default());
    match name {
        ColumnName::Accounts => vec![("accounts", row.accounts.clone())],
        ColumnName::Ref => {
            let reference = token.reference().map(|reference| reference.to_string());
            vec![("ref", reference.unwrap_or_default().into())]
        }
        ColumnName::Provider => vec![("provider", token.provider.service.as_str().into())],
        ColumnName::Host => vec![("host", token.provider.host.as_str().into())],
        ColumnName::Scope => vec![("scope", words::scope(token).into())],
        ColumnName::Org => {
            let org = row.details.and_then(|details| details.org.as_ref());
            let name = org.and_then(|org| org.known()?.name.as_deref());
            let id = or_empty(token.org_id.as_deref());
            vec![("org_id", id), ("org_name", or_empty(name))]
        }
        ColumnName::Id => vec![("id", or_empty(token.id.as_ref().map(|id| id.as_str())))],
        ColumnName::Name => vec![("name", or_empty(token.name.as_deref()))],
        ColumnName::Kind => vec![("kind", token.kind.as_str().into())],
        ColumnName::Owner => owner(token),
        ColumnName::OwnerStatus => {
            let standing = match row
                .details
                .and_then(|details| details.owner_details.as_ref())
            {
                None => "",
                Some(Fact::Unknown(_)) => "unknown",
                Some(Fact::Known { value, .. }) => value.standing.as_str(),
            };
            let status = row.owner_details();
            let status = status.and_then(|owner| owner.status.as_deref());
            vec![
                ("owner_status", or_empty(status)),
                ("owner_standing", standing.into()),
            ]
        }
        ColumnName::Client => vec![("client_name", or_empty(token.client_name.as_deref()))],
        ColumnName::Agent => vec![("agent", or_empty(token.agent.as_deref()))],
        ColumnName::Created => vec![("created", time(token.created_when()))],
        ColumnName::LastUsed => vec![
            ("last_used", time(token.last_used)),
            ("last_used_provenance", provenance(token.last_used)),
        ],
        ColumnName::Expires => {
            let condition = match token.expires.state {
                WhenState::AfterIdle => "if_unused",
                _ => "",
            };
            vec![
                ("expires", time(token.expires)),
                ("expires_condition", condition.into()),
                ("expires_provenance", provenance(token.expires)),
            ]
        }
        ColumnName::Permissions => {
            let known = row.details.and_then(|details| details.permissions.as_ref());
            let privileged = match known.map(|known| known.is_privileged()) {
                None => "",
                Some(None) => "unknown",
                Some(Some(true)) => "yes",
                Some(Some(false)) => "no",
            };
            vec![
                ("permissions", words::permissions(token, row.details).into()),
                ("privileged", privileged.into()),
            ]
        }
        ColumnName::Network => {
            let network = words::network(token, row.details);
            vec![("network", network.map_or("".into(), Cow::from))]
        }
        ColumnName::Hint => vec![("hint", or_empty(token.hint.as_deref()))],
        ColumnName::System => {
            let system = claim.and_then(|claim| claim.system.as_deref());
            vec![("system", or_empty(system))]
        }
        ColumnName::Team => {
            let team = claim.and_then(|claim| claim.team.as_deref());
            vec![("team", or_empty(team))]
        }
        ColumnName::Contact => {
            let contact = claim.and_then(|claim| claim.contact.as_deref());
            vec![("contact", or_empty(contact))]
        }
        ColumnName::Critical => {
            let critical = match claim.map(|claim| claim.critical) {
                None => "",
                Some(true) => "yes",
                Some(false) => "no",
            };
            vec![("critical", critical.into())]
        }
        ColumnName::Usage => usage(row),
    }
}

fn owner(token: &Token) -> Fields<'_> {
    let owner = token.owner.as_ref();
    let email = owner.and_then(|owner| owner.email.as_deref());
    let id = owner.and_then(|owner| owner.id.as_deref());
    let state = owner.map_or("unknown", |owner| owner.state.as_str());
    vec![
        ("owner_email", email.unwrap_or_default().into()),
        ("owner_id", id.unwrap_or_default().into()),
        ("owner_state", state.into()),
    ]
}

fn usage<'a>(row: &Row<'a>) -> Fields<'a> {
    let known = row.usage.and_then(Fact::known);
    // None of a log that was read in part says nothing.
    let number = |count: fn(&tokens_core::snapshot::UsageSummary) -> u64| -> Cow<'a, str> {
        match known.map(|known| (count(known), &known.unknown)) {
            None | Some((0, Some(_))) => "".into(),
            Some((count, _)) => count.to_string().into(),
        }
    };
    let last = known.and_then(|known| known.last_event);
    let is_complete = match row.usage {
        None => "",
        Some(Fact::Unknown(_)) => "unknown",
        Some(Fact::Known { value, .. }) if value.unknown.is_some() => "no",
        Some(_) => "yes",
    };
    vec![
        ("usage_events", number(|known| known.events)),
        (
            "usage_last_event",
            last.map_or_else(|| "".into(), |at| at.to_string().into()),
        ),
        ("usage_refused", number(|known| known.refused)),
        ("usage_complete", is_complete.into()),
    ]
}

fn provenance(when: When) -> Cow<'static, str> {
    when.provenance.map_or("", |one| one.as_str()).into()
}

fn time(point: When) -> Cow<'static, str> {
    match (point.state, point.at) {
        (WhenState::Never, _) => "never".into(),
        (WhenState::At | WhenState::AfterIdle, Some(at)) => at.to_string().into(),
        (WhenState::AfterIdle, None) => "when unused".into(),
        _ => "unknown".into(),
    }
}
