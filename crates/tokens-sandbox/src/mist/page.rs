//! Lists, in pages where the document has them or the sandbox was told so.

use http::StatusCode;
use serde::Serialize;

use super::error::Error;
use crate::exchange::{Call, Reply};
use crate::state::Context;

const USUAL: usize = 100;
const LARGEST: usize = 1000;

/// The part of a list that was asked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Page {
    pub(crate) limit: usize,
    pub(crate) number: usize,
}

impl Page {
    /// The page that a request for a list with documented pages asks for.
    pub(crate) fn of(context: &Context<'_>) -> Result<Page, Error> {
        let largest = context.settings.mist_page_size;
        Page::within(
            context.call,
            largest.unwrap_or(USUAL),
            largest.unwrap_or(LARGEST),
        )
    }

    fn within(call: &Call, usual: usize, largest: usize) -> Result<Page, Error> {
        Ok(Page {
            limit: number(call, "limit")?.unwrap_or(usual).min(largest),
            number: number(call, "page")?.unwrap_or(1),
        })
    }

    /// The items of the page.
    pub(crate) fn cut<'a, T>(&self, items: &'a [T]) -> &'a [T] {
        let rest = items.get(self.limit.saturating_mul(self.number - 1)..);
        let rest = rest.unwrap_or_default();
        rest.get(..self.limit).unwrap_or(rest)
    }

    /// Whether there are items after those of the page.
    pub(crate) fn has_next(&self, total: usize) -> bool {
        self.limit.saturating_mul(self.number) < total
    }

    /// Adds what the headers say of a page.
    pub(crate) fn describe(&self, reply: Reply, total: usize) -> Reply {
        reply
            .with("x-page-limit", &self.limit.to_string())
            .with("x-page-page", &self.number.to_string())
            .with("x-page-total", &total.to_string())
    }
}

/// A list without pages in the document: whole, unless the sandbox was told to send pages.
pub(crate) fn list<T: Serialize>(
    items: impl Iterator<Item = T>,
    context: &Context<'_>,
) -> Result<Reply, Error> {
    let items: Vec<T> = items.collect();
    match context.settings.mist_page_size {
        None => Ok(Reply::json(StatusCode::OK, &items)),
        Some(largest) => Ok(cut(&items, Page::within(context.call, largest, largest)?)),
    }
}

/// A list with pages in the document.
pub(crate) fn paged<T: Serialize>(
    items: impl Iterator<Item = T>,
    context: &Context<'_>,
) -> Result<Reply, Error> {
    let items: Vec<T> = items.collect();
    Ok(cut(&items, Page::of(context)?))
}

fn cut<T: Serialize>(items: &[T], page: Page) -> Reply {
    let reply = Reply::json(StatusCode::OK, &page.cut(items));
    page.describe(reply, items.len())
}

/// A query parameter that counts from 1.
fn number(call: &Call, name: &str) -> Result<Option<usize>, Error> {
    match call.query(name).map(str::parse) {
        None => Ok(None),
        Some(Ok(number @ 1..)) => Ok(Some(number)),
        Some(_) => Err(Error::invalid(name, "must be a number from 1")),
    }
}
