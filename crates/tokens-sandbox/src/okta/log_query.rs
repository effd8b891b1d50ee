//! Reading the System Log.

use http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use super::Okta;
use super::error::Error;
use super::item_page::{address, limit};
use super::log::Event;
use super::log_filter::Filter;
use crate::clock;
use crate::exchange::{Call, Reply};

const DEFAULT_PERIOD: SignedDuration = SignedDuration::from_hours(7 * 24);
const DEFAULT_LIMIT: usize = 100;
const LARGEST_LIMIT: usize = 1000;

/// How many words `q` may have, and how many characters each.
const MOST_WORDS: usize = 10;
const LONGEST_WORD: usize = 40;

impl Okta {
    /// Answers with the events of a period. One with an end ends; one without an end always has a next page, so that later events
    /// can be read there.
    pub(super) fn list_events(&self, call: &Call, now: Timestamp) -> Result<Reply, Error> {
        let time = |name: &str| {
            let time = call.query(name).map(str::parse::<Timestamp>).transpose();
            time.map_err(|_| Error::invalid(name, "is not a time"))
        };
        let since = time("since")?.unwrap_or_else(|| clock::add(now, -DEFAULT_PERIOD));
        let until = time("until")?;
        let filter = match call.query("filter") {
            None => None,
            Some(text) => Some(Filter::parse(text).ok_or_else(|| Error::invalid_search("filter"))?),
        };
        let words = call.query("q").map(words).transpose()?.unwrap_or_default();
        let size = match call.query("limit") {
            None => DEFAULT_LIMIT,
            Some(text) => limit(text, 0, LARGEST_LIMIT)?,
        };
        let descending = match call.query("sortOrder") {
            None | Some("ASCENDING") => false,
            Some("DESCENDING") => true,
            Some(_) => {
                let cause = "must be ASCENDING or DESCENDING";
                return Err(Error::invalid("sortOrder", cause));
            }
        };
        let cursor = call.query("after").map(Cursor::parse).transpose()?;

        let is_wanted = |event: &&Event| {
            event.published >= since
                && until.is_none_or(|until| event.published < until)
                && cursor.is_none_or(|cursor| match descending {
                    false => Cursor::of(event) > cursor,
                    true => Cursor::of(event) < cursor,
                })
                && filter.as_ref().is_none_or(|filter| filter.matches(event))
                && (words.is_empty() || has_words(event, &words))
        };
        let events = self.log.events.iter();
        let mut found: Vec<&Event> = if descending {
            events.rev().filter(is_wanted).take(size + 1).collect()
        } else {
            events.filter(is_wanted).take(size + 1).collect()
        };
        let has_more = found.len() > size;
        found.truncate(size);

        let next = match found.last() {
            Some(last) => Cursor::of(last),
            None => cursor.unwrap_or(Cursor {
                published: since.as_millisecond(),
                serial: 0,
            }),
        };
        let events: Vec<_> = found.iter().map(|event| event.wire()).collect();
        let reply = Reply::json(StatusCode::OK, &events);
        let reply = reply.with("link", &format!("<{}>; rel=\"self\"", address(call, &[])));
        Ok(if until.is_none() || (has_more && size > 0) {
            let next = address(call, &[("after", &next.to_string())]);
            reply.with("link", &format!("<{next}>; rel=\"next\""))
        } else {
            reply
        })
    }
}

fn words(text: &str) -> Result<Vec<String>, Error> {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    let is_long = |word: &String| word.chars().count() > LONGEST_WORD;
    if words.len() > MOST_WORDS || words.iter().any(is_long) {
        return Err(Error::invalid(
            "q",
            "must be up to 10 words of up to 40 characters",
        ));
    }
    Ok(words)
}

/// Whether some value of the event contains each word.
fn has_words(event: &Event, words: &[String]) -> bool {
    fn contains(value: &Value, word: &str) -> bool {
        match value {
            Value::String(text) => text.to_lowercase().contains(word),
            Value::Array(values) => values.iter().any(|value| contains(value, word)),
            Value::Object(members) => members.values().any(|value| contains(value, word)),
            _ => false,
        }
    }
    let wire = event.wire();
    words.iter().all(|word| contains(&wire, word))
}

/// The last event of a page. Events are in this order, so that one that is written later does not move a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Cursor {
    published: i64,
    serial: u64,
}

impl Cursor {
    fn of(event: &Event) -> Cursor {
        Cursor {
            published: event.published.as_millisecond(),
            serial: event.serial,
        }
    }

    fn parse(text: &str) -> Result<Cursor, Error> {
        let parse = || {
            let (published, serial) = text.strip_suffix("&+/%=")?.split_once('_')?;
            Some(Cursor {
                published: published.parse().ok()?,
                serial: serial.parse().ok()?,
            })
        };
        parse().ok_or_else(|| Error::invalid("after", "is not a cursor of this list"))
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}_{}&+/%=", self.published, self.serial)
    }
}
