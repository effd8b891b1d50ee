//! The order of a list.

use jiff::Timestamp;
use tokens_core::{When, WhenState};

use super::estate::Found;
use crate::cli::ColumnName;
use crate::output::columns;

/// By account, organization, and as the service has them; or by a column, the same within equals.
pub(super) fn sort(found: &mut [Found], by: Option<ColumnName>) {
    found.sort_by(|one, other| place(one).cmp(&place(other)));
    if let Some(column) = by {
        found.sort_by_cached_key(|found| key(column, found));
    }
}

/// Where a token stands without any other order.
fn place(found: &Found) -> (usize, &str, Option<&str>) {
    let Found { source, token } = found;
    (source.index, &source.name, token.org_id.as_deref())
}

/// What a token is ordered by. What is not known comes last.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    /// Nothing lies before it: a token that was never used.
    Earliest,
    /// The past first.
    At(Timestamp),
    /// Without regard to case.
    Text(String),
    /// Nothing lies after it: a token that never expires.
    Latest,
    Unknown,
}

fn key(column: ColumnName, found: &Found) -> Key {
    let token = &found.token;
    let time = |when: When, never| match (when.state, when.at) {
        (WhenState::Never, _) => never,
        (_, Some(at)) => Key::At(at),
        (_, None) => Key::Unknown,
    };
    match column {
        ColumnName::Created => time(token.created_when(), Key::Unknown),
        ColumnName::LastUsed => time(token.last_used, Key::Earliest),
        ColumnName::Expires => time(token.expires, Key::Latest),
        _ => {
            let text = columns::field(column, &found.source.name, token);
            if text.is_empty() {
                Key::Unknown
            } else {
                Key::Text(text.to_lowercase())
            }
        }
    }
}
