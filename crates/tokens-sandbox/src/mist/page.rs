//! Lists, whole as the documents have them, or in pages where the sandbox was told so.

use http::StatusCode;
use serde::Serialize;

use super::error::Error;
use crate::exchange::{Call, Reply};
use crate::state::Context;

pub(crate) fn list<T: Serialize>(
    items: impl Iterator<Item = T>,
    context: &Context<'_>,
) -> Result<Reply, Error> {
    let items: Vec<T> = items.collect();
    let Some(largest) = context.settings.mist_page_size else {
        return Ok(Reply::json(StatusCode::OK, &items));
    };
    let limit = number(context.call, "limit")?
        .unwrap_or(largest)
        .min(largest);
    let page = number(context.call, "page")?.unwrap_or(1);
    let shown: Vec<&T> = items
        .iter()
        .skip(limit.saturating_mul(page - 1))
        .take(limit)
        .collect();
    Ok(Reply::json(StatusCode::OK, &shown)
        .with("x-page-limit", &limit.to_string())
        .with("x-page-page", &page.to_string())
        .with("x-page-total", &items.len().to_string()))
}

/// A query parameter that counts from 1.
fn number(call: &Call, name: &str) -> Result<Option<usize>, Error> {
    match call.query(name).map(str::parse) {
        None => Ok(None),
        Some(Ok(number @ 1..)) => Ok(Some(number)),
        Some(_) => Err(Error::invalid(name, "must be a number from 1")),
    }
}
