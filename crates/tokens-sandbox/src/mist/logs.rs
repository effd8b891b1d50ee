//! Questions to the audit log: of which period, about whom, in which order.

use http::StatusCode;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::audit::AuditEvent;
use super::error::Error;
use super::page::Page;
use crate::exchange::{Call, Reply};
use crate::state::Context;

const USUAL_DURATION: &str = "1d";

/// A log of an org or an MSP: the page that was asked for of those of `events` that fit the question.
pub(super) fn search<'a>(
    events: impl Iterator<Item = &'a AuditEvent>,
    context: &Context<'_>,
) -> Result<Reply, Error> {
    let found = Found::of(events, context)?;
    let mut body = found.body(AuditEvent::wire);
    if found.page.has_next(found.events.len()) {
        let next = (found.page.number + 1).to_string();
        let query = context.call.query_with("page", &next);
        body["next"] = json!(format!("{}?{query}", context.call.path));
    }
    Ok(found.reply(&body))
}

/// A user's own log.
pub(super) fn of_self<'a>(
    events: impl Iterator<Item = &'a AuditEvent>,
    context: &Context<'_>,
) -> Result<Reply, Error> {
    let found = Found::of(events, context)?;
    let mut body = found.body(AuditEvent::wire_to_self);
    body["page"] = json!(found.page.number);
    Ok(found.reply(&body))
}

/// The events that fit a question, in order, and the page of them that was asked for.
struct Found<'a> {
    period: (i64, i64),
    events: Vec<&'a AuditEvent>,
    page: Page,
}

impl<'a> Found<'a> {
    fn of(
        events: impl Iterator<Item = &'a AuditEvent>,
        context: &Context<'_>,
    ) -> Result<Found<'a>, Error> {
        let call = context.call;
        let page = Page::of(context)?;
        let period @ (start, end) = period(call, context.now)?;
        let site = call.query("site_id").map(str::to_ascii_lowercase);
        // Whether a part of the text is enough is not documented.
        let has = |text: &str, name: &str| {
            call.query(name)
                .is_none_or(|part| text.to_lowercase().contains(&part.to_lowercase()))
        };
        let mut events: Vec<_> = events
            .filter(|event| (start..=end).contains(&event.at.as_second()))
            .filter(|event| has(&event.admin_name, "admin_name") && has(&event.message, "message"))
            .filter(|event| match &site {
                Some(site) => event.site_id.is_some_and(|id| id.to_string() == *site),
                None => true,
            })
            .collect();
        events.sort_by_key(|event| event.at);
        match call.query("sort") {
            Some("timestamp") => {}
            Some("admin_id") => events.sort_by_key(|event| event.admin_id),
            Some("site_id") => events.sort_by_key(|event| event.site_id),
            // Which one is usual is not documented.
            None | Some("-timestamp") => events.reverse(),
            Some(_) => return Err(Error::invalid("sort", "is not a known value")),
        }
        Ok(Found {
            period,
            events,
            page,
        })
    }

    fn body(&self, wire: fn(&AuditEvent) -> Value) -> Value {
        let shown = self.page.cut(&self.events);
        let (start, end) = self.period;
        json!({
            "start": start,
            "end": end,
            "limit": self.page.limit,
            "total": self.events.len(),
            "results": shown.iter().map(|event| wire(event)).collect::<Vec<_>>(),
        })
    }

    fn reply(&self, body: &Value) -> Reply {
        let reply = Reply::json(StatusCode::OK, body);
        self.page.describe(reply, self.events.len())
    }
}

/// The first and the last second that a request asks about.
fn period(call: &Call, now: Timestamp) -> Result<(i64, i64), Error> {
    let now = now.as_second();
    let time = |name: &str| {
        let parsed = call.query(name).map(|text| time(text, now));
        parsed
            .map(|time| time.ok_or_else(|| Error::invalid(name, "is not a time")))
            .transpose()
    };
    let end = time("end")?.unwrap_or(now);
    let start = match time("start")? {
        Some(start) => start,
        None => {
            let duration = call.query("duration").unwrap_or(USUAL_DURATION);
            let duration = seconds(duration)
                .ok_or_else(|| Error::invalid("duration", "is not a length of time"))?;
            end.saturating_sub(duration)
        }
    };
    Ok((start, end))
}

/// Seconds since 1970, or so long before `now`, such as `-1w`.
fn time(text: &str, now: i64) -> Option<i64> {
    match text.strip_prefix('-') {
        Some(length) => Some(now.saturating_sub(seconds(length)?)),
        // Some send a fraction, which is not looked at.
        None => text.split('.').next()?.parse().ok(),
    }
}

/// A length of time such as `10m`, `7d` or `2w`.
fn seconds(text: &str) -> Option<i64> {
    let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let unit = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 3600,
        "d" => 24 * 3600,
        "w" => 7 * 24 * 3600,
        _ => return None,
    };
    let number: u32 = number.parse().ok()?;
    Some(i64::from(number) * unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read() {
        for (text, expected) in [
            ("1700000000", Some(1_700_000_000)),
            ("1700000000.5", Some(1_700_000_000)),
            ("-1w", Some(10_000_000 - 604_800)),
            ("-2d", Some(10_000_000 - 172_800)),
            ("-10m", Some(10_000_000 - 600)),
            ("yesterday", None),
            ("-d", None),
            ("-", None),
            ("", None),
            ("-3é", None),
        ] {
            assert_eq!(time(text, 10_000_000), expected, "{text}");
        }
    }
}
