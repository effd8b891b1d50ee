//! Mist's pages. The documented lists have none. Where Mist does page, it says so with `X-Page-Limit`, `-Page` and `-Total`.

use std::collections::BTreeSet;
use std::num::NonZeroU32;

use http::HeaderMap;
use tokens_http::{Records, ResponseValue};
use uuid::Uuid;

use crate::error::ErrorKind;
use crate::links::{self, Next};
use crate::pages::{self, Page};
use crate::service_error::ErrorContext;

/// Which page comes next, and what was read before it.
#[derive(Clone)]
pub(super) struct Position {
    pub(super) page: NonZeroU32,
    /// How many records.
    pub(super) read: u64,
    /// Their ids, where the list has pages.
    seen: BTreeSet<Uuid>,
}

impl Position {
    pub(super) const FIRST: Self = Self {
        page: NonZeroU32::MIN,
        read: 0,
        seen: BTreeSet::new(),
    };
}

/// What the headers of an answer tell of pages.
struct PageHeaders {
    limit: Option<u64>,
    page: Option<u64>,
    total: Option<u64>,
}

impl PageHeaders {
    /// Reads the headers.
    ///
    /// # Errors
    ///
    /// The name of a header that is no number, or is there twice.
    fn of(headers: &HeaderMap) -> Result<Self, &'static str> {
        let number = |name| {
            let mut values = headers.get_all(name).iter();
            let Some(value) = values.next() else {
                return Ok(None);
            };
            let number = value.to_str().ok().and_then(|text| text.parse().ok());
            match (number, values.next()) {
                (Some(number), None) => Ok(Some(number)),
                _ => Err(name),
            }
        };
        Ok(Self {
            limit: number("x-page-limit")?,
            page: number("x-page-page")?,
            total: number("x-page-total")?,
        })
    }

    fn is_any(&self) -> bool {
        self.limit.or(self.page).or(self.total).is_some()
    }

    /// Whether another page follows one of `count` records, with which `read` were read.
    ///
    /// # Errors
    ///
    /// Why the list is not complete.
    fn goes_on(&self, count: u64, read: u64) -> Result<bool, String> {
        match self.total {
            Some(total) if read < total => {
                if count == 0 {
                    let why = format!("the service's list ended after {read} of {total} records");
                    return Err(why);
                }
                if self.limit.or(self.page).is_none() {
                    return Err(format!(
                        "the service answered {read} of {total} records (`X-Page-Total`), and not how to ask for the others"
                    ));
                }
                Ok(true)
            }
            Some(_) => Ok(false),
            None => {
                let is_full = match self.limit {
                    Some(limit) => count >= limit,
                    None => self.page.is_some(),
                };
                if is_full {
                    return Err("the service answered a page of its list, and not how many records there are in all (`X-Page-Total`)".to_owned());
                }
                Ok(false)
            }
        }
    }
}

/// A page of a list, the one `at` which was asked for. `id` is a record's.
pub(super) fn page_of<R>(
    call: ErrorContext<'_>,
    answer: ResponseValue<Records<R>>,
    at: Position,
    id: impl Fn(&R) -> Option<Uuid>,
) -> Page<R, Position> {
    let asked = at.page;
    let headers = PageHeaders::of(answer.headers());
    let partial = pages::partial(answer.status(), answer.headers());
    let links_on = links::next(answer.headers()) != Next::None;
    let mut records = answer.into_inner();
    let count = records.len() as u64;
    let read = at.read + count;
    let broken = |why: String| Err(call.error(ErrorKind::Decode, why));
    let is_other = |headers: &PageHeaders| {
        headers
            .page
            .is_some_and(|page| page != u64::from(asked.get()))
    };
    if headers.as_ref().is_ok_and(is_other) {
        return Page {
            // What another page holds was listed already.
            records: Records::default(),
            next: broken(format!(
                "the service answered another page than {asked}, which was asked for"
            )),
        };
    }
    let mut seen = at.seen;
    let mut is_repeated = false;
    if !headers.as_ref().is_ok_and(|headers| !headers.is_any()) || asked > NonZeroU32::MIN {
        records.retain(|record| {
            let is_new = id(record).is_none_or(|id| seen.insert(id));
            is_repeated |= !is_new;
            is_new
        });
    }
    let goes_on = match headers {
        Err(name) => Err(format!(
            "the service's `{name}` header is not a number, so that more pages may follow"
        )),
        Ok(_) if partial.is_some() => Err(partial.unwrap_or_default()),
        Ok(_) if is_repeated => {
            Err("the service's list repeats a record, so that others may be missing".to_owned())
        }
        Ok(headers) => match headers.goes_on(count, read) {
            Ok(false) if links_on => Err(
                "the service's `Link` header names a next page, and nothing says how to ask for it"
                    .to_owned(),
            ),
            goes_on => goes_on,
        },
    };
    let next = match goes_on {
        Err(why) => broken(why),
        Ok(false) => Ok(None),
        Ok(true) => Ok(asked
            .checked_add(1)
            .map(|page| Position { page, read, seen })),
    };
    Page { records, next }
}
