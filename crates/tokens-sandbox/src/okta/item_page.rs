//! Pages of lists that have `limit` and `after`.

use form_urlencoded::Serializer;
use http::StatusCode;
use serde_json::Value;

use super::error::Error;
use crate::exchange::{Call, Reply};

/// A page of a list.
pub(crate) struct Page {
    pub(crate) items: Vec<Value>,
    pub(crate) this: String,
    pub(crate) next: Option<String>,
}

/// The page of `items` that `call` asks for: of `default` items, whole without one, and of at most `largest`.
pub(crate) fn page(
    mut items: Vec<Value>,
    call: &Call,
    default: Option<usize>,
    largest: usize,
) -> Result<Page, Error> {
    let limit = match call.query("limit") {
        None => default,
        // Where a list comes whole, that is what this asks for.
        Some("-1") if default.is_none() => None,
        Some(text) => Some(limit(text, 1, largest)?),
    };
    let from = call.query("after").map_or(Ok(0), cursor)?;
    let total = items.len();
    items.drain(..from.min(total));
    let mut next = None;
    if let Some(limit) = limit.filter(|limit| items.len() > *limit) {
        items.truncate(limit);
        next = Some(address(call, &[("after", &written_cursor(from + limit))]));
    }
    Ok(Page {
        items,
        this: address(call, &[]),
        next,
    })
}

/// The page of `items` that `call` asks for, with links in the headers.
pub(crate) fn reply(
    items: Vec<Value>,
    call: &Call,
    default: Option<usize>,
    largest: usize,
) -> Result<Reply, Error> {
    let page = page(items, call, default, largest)?;
    let reply = Reply::json(StatusCode::OK, &page.items);
    let reply = reply.with("link", &format!("<{}>; rel=\"self\"", page.this));
    Ok(match page.next {
        Some(next) => reply.with("link", &format!("<{next}>; rel=\"next\"")),
        None => reply,
    })
}

/// The number of records that a page shall hold.
pub(crate) fn limit(text: &str, smallest: usize, largest: usize) -> Result<usize, Error> {
    let limit = text.parse().ok();
    limit
        .filter(|limit| (smallest..=largest).contains(limit))
        .ok_or_else(|| {
            let cause = format!("must be from {smallest} to {largest}");
            Error::invalid("limit", &cause)
        })
}

/// The address of the request with some members of its query replaced or added.
pub(crate) fn address(call: &Call, changed: &[(&str, &str)]) -> String {
    const NAMES: [&str; 11] = [
        "since",
        "until",
        "filter",
        "q",
        "sortOrder",
        "match",
        "limitPerPoolType",
        "poolType",
        "limit",
        "after",
        "expand",
    ];
    let members = NAMES.iter().filter_map(|name| {
        let new = changed.iter().find(|(changed, _)| changed == name);
        let value = new.map(|(_, value)| *value).or_else(|| call.query(name))?;
        Some((*name, value))
    });
    let query = Serializer::new(String::new())
        .extend_pairs(members)
        .finish();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{}{}{mark}{query}", call.origin(), call.path)
}

/// The place of the first item of a page. Its text has characters that a URL reserves, so that a client which copies it without
/// escaping is found out.
fn written_cursor(index: usize) -> String {
    format!("i={index}&+/%=")
}

fn cursor(text: &str) -> Result<usize, Error> {
    text.strip_prefix("i=")
        .and_then(|text| text.strip_suffix("&+/%="))
        .and_then(|index| index.parse().ok())
        .ok_or_else(|| Error::invalid("after", "is not a cursor of this list"))
}
