//! The order of a list.

use std::cmp::Reverse;

use jiff::Timestamp;
use tokens_core::{When, WhenState};

use super::estate::FoundToken;
use crate::cli::{ColumnName, Sort};
use crate::output::fields;

/// By account, organization, and as the service has them; or by a column, the same within equals. What is not known comes last, in
/// descending order, too.
pub(super) fn sort(found: &mut [FoundToken], by: Option<Sort>) {
    found.sort_by(|one, other| place(one).cmp(&place(other)));
    match by {
        None => {}
        Some(sort) if sort.is_descending => found.sort_by_cached_key(|found| {
            let key = key(sort.column, found);
            (key == Key::Unknown, Reverse(key))
        }),
        Some(sort) => found.sort_by_cached_key(|found| key(sort.column, found)),
    }
}

/// Where a token stands without any other order.
fn place(found: &FoundToken) -> (Option<(usize, &str)>, Option<&str>) {
    let source = found.sources.first();
    let source = source.map(|source| (source.index, source.name.as_str()));
    (source, found.listed.token.org_id.as_deref())
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

fn key(column: ColumnName, found: &FoundToken) -> Key {
    let token = &found.listed.token;
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
            let fields = fields::fields(column, &found.row());
            let known = fields.iter().map(|(_, text)| text);
            match known.into_iter().find(|text| !text.is_empty()) {
                None => Key::Unknown,
                Some(text) => Key::Text(text.to_lowercase()),
            }
        }
    }
}
