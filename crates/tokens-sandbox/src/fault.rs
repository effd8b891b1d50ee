//! What can go wrong between a service and its caller.

use std::fmt;
use std::time::Duration;

use http::{StatusCode, header};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::clock;
use crate::exchange::{Call, Delivery, Reply};
use crate::route::Op;
use crate::service::EmulatedService;

/// How far [`Fault::ClockAhead`] and [`Fault::ClockBehind`] put the clock off, in seconds.
const CLOCK_OFF: i64 = 5 * 60;

/// Something that goes wrong with one request. See [`Sandbox::fault`](crate::Sandbox::fault).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fault {
    /// The next connection is reset before anything is read from it, whatever it was opened for.
    /// Open ones are closed as soon as they are idle. Nothing is counted.
    ConnectionReset,
    /// The request is read, and the connection is reset.
    ResetBefore,
    /// The request is carried out, and the connection is reset instead of an answer.
    ResetAfter,
    /// The request is carried out, and the connection is reset in the middle of the answer's body.
    ResetInBody,
    /// The request is read and never answered.
    Stall,
    /// The request is carried out and the body of the answer comes in up to eight pieces, with
    /// this pause before each.
    SlowDrip(Duration),
    /// 429, to be repeated after so many seconds.
    RetryAfterSeconds(u32),
    /// 429, to be repeated at the date that is so many seconds from now.
    RetryAfterDate(u32),
    /// 429 that does not say when to come back.
    RetryAfterAbsent,
    /// Okta's 429 (E0000047) for too many requests, with a window that ends in so many seconds.
    OktaRateLimit(u32),
    /// Okta's 429 (E0000047) for too many requests at the same time: limit and remaining are 0,
    /// and the reset, two minutes away, means nothing.
    OktaConcurrencyLimit,
    /// 500, in the service's own form.
    InternalError,
    /// 502 with a page of HTML, as gateways send it.
    BadGateway,
    /// 503 with plain text.
    Unavailable,
    /// Okta's 503 E0000010: the org is in read-only mode.
    OktaReadOnly,
    /// 401, in the service's own form, though the credential is valid.
    Unauthorized,
    /// The request is carried out and the answer is whole, but half of its JSON is missing.
    TruncatedJson,
    /// The request is carried out and the answer's JSON is called `text/html`.
    WrongContentType,
    /// The request is carried out and answered by 200 without a body.
    EmptyOk,
    /// The request is carried out and answered by 200 with a body of 256 MiB that is no JSON
    /// before its end, nor then.
    EndlessBody,
    /// 302 to the same path at another host: `localhost` instead of `127.0.0.1` or the other way
    /// round, so that a request which follows is counted.
    Redirect,
    /// The request is carried out and the `next` link of the answer leads to another host, which
    /// does not exist. Okta's list has one when it comes in pages
    /// ([`SandboxBuilder::okta_page_size`](crate::SandboxBuilder::okta_page_size)).
    OktaForeignNextLink,
    /// For this request the service's clock is five minutes fast: in the `Date` header and in what
    /// it checks and writes.
    ClockAhead,
    /// For this request the service's clock is five minutes slow.
    ClockBehind,
}

impl Fault {
    /// Every fault, with times that a test can wait for: pauses of 10 ms, waits of 1 s.
    pub const ALL: [Fault; 24] = [
        Fault::ConnectionReset,
        Fault::ResetBefore,
        Fault::ResetAfter,
        Fault::ResetInBody,
        Fault::Stall,
        Fault::SlowDrip(Duration::from_millis(10)),
        Fault::RetryAfterSeconds(1),
        Fault::RetryAfterDate(1),
        Fault::RetryAfterAbsent,
        Fault::OktaRateLimit(1),
        Fault::OktaConcurrencyLimit,
        Fault::InternalError,
        Fault::BadGateway,
        Fault::Unavailable,
        Fault::OktaReadOnly,
        Fault::Unauthorized,
        Fault::TruncatedJson,
        Fault::WrongContentType,
        Fault::EmptyOk,
        Fault::EndlessBody,
        Fault::Redirect,
        Fault::OktaForeignNextLink,
        Fault::ClockAhead,
        Fault::ClockBehind,
    ];

    /// Its name in tables, such as `reset in body`.
    pub fn name(&self) -> &'static str {
        match self {
            Fault::ConnectionReset => "connection reset",
            Fault::ResetBefore => "reset before processing",
            Fault::ResetAfter => "reset after processing",
            Fault::ResetInBody => "reset in body",
            Fault::Stall => "stall",
            Fault::SlowDrip(_) => "slow drip",
            Fault::RetryAfterSeconds(_) => "429 with seconds",
            Fault::RetryAfterDate(_) => "429 with date",
            Fault::RetryAfterAbsent => "429",
            Fault::OktaRateLimit(_) => "429 E0000047 with reset",
            Fault::OktaConcurrencyLimit => "429 E0000047 with limit 0",
            Fault::InternalError => "500",
            Fault::BadGateway => "502 with HTML",
            Fault::Unavailable => "503",
            Fault::OktaReadOnly => "503 E0000010",
            Fault::Unauthorized => "401",
            Fault::TruncatedJson => "truncated JSON",
            Fault::WrongContentType => "wrong content type",
            Fault::EmptyOk => "empty 200",
            Fault::EndlessBody => "endless body",
            Fault::Redirect => "redirect",
            Fault::OktaForeignNextLink => "foreign next link",
            Fault::ClockAhead => "clock ahead",
            Fault::ClockBehind => "clock behind",
        }
    }

    /// Whether the request is carried out in spite of it, when it is one that would be: the token
    /// is created, changed or revoked, whatever the caller gets to read.
    pub fn processes(&self) -> bool {
        match self {
            Fault::ResetAfter
            | Fault::ResetInBody
            | Fault::SlowDrip(_)
            | Fault::TruncatedJson
            | Fault::WrongContentType
            | Fault::EmptyOk
            | Fault::EndlessBody
            | Fault::OktaForeignNextLink
            | Fault::ClockAhead
            | Fault::ClockBehind => true,
            Fault::ConnectionReset
            | Fault::ResetBefore
            | Fault::Stall
            | Fault::RetryAfterSeconds(_)
            | Fault::RetryAfterDate(_)
            | Fault::RetryAfterAbsent
            | Fault::OktaRateLimit(_)
            | Fault::OktaConcurrencyLimit
            | Fault::InternalError
            | Fault::BadGateway
            | Fault::Unavailable
            | Fault::OktaReadOnly
            | Fault::Unauthorized
            | Fault::Redirect => false,
        }
    }

    /// Whether it can happen to this operation. Some are a service's own.
    pub fn applies_to(&self, operation: &str) -> bool {
        let is_own = matches!(
            self,
            Fault::OktaRateLimit(_)
                | Fault::OktaConcurrencyLimit
                | Fault::OktaReadOnly
                | Fault::OktaForeignNextLink
        );
        Op::named(operation).is_some_and(|op| {
            let has = |service: &EmulatedService| (service.has_fault)(*self, op);
            !is_own || op.service().is_some_and(has)
        })
    }

    /// By how much it puts the service's clock off.
    pub(crate) fn clock_skew(self) -> Option<SignedDuration> {
        match self {
            Fault::ClockAhead => Some(SignedDuration::from_secs(CLOCK_OFF)),
            Fault::ClockBehind => Some(SignedDuration::from_secs(-CLOCK_OFF)),
            _ => None,
        }
    }

    /// The answer instead of `reply`, which is the one to a request that was carried out, and an
    /// empty one otherwise.
    pub(crate) fn spoil(self, reply: Reply, op: Op, call: &Call, now: Timestamp) -> Reply {
        let in_own_form = || match op.service() {
            Some(service) => (service.fault)(self, op, now),
            None => Reply::empty(StatusCode::NOT_FOUND),
        };
        match self {
            Fault::ConnectionReset | Fault::ClockAhead | Fault::ClockBehind => reply,
            Fault::ResetBefore | Fault::ResetAfter => reply.delivered(Delivery::Reset),
            Fault::ResetInBody => with_content(reply).delivered(Delivery::CutOff),
            Fault::Stall => reply.delivered(Delivery::Never),
            Fault::SlowDrip(pause) => reply.delivered(Delivery::Drip(pause)),
            Fault::RetryAfterSeconds(seconds) => {
                in_own_form().with(header::RETRY_AFTER.as_str(), &seconds.to_string())
            }
            Fault::RetryAfterDate(seconds) => {
                let date = clock::http_date(after(now, seconds));
                in_own_form().with(header::RETRY_AFTER.as_str(), &date)
            }
            Fault::RetryAfterAbsent
            | Fault::OktaRateLimit(_)
            | Fault::OktaConcurrencyLimit
            | Fault::OktaReadOnly
            | Fault::InternalError
            | Fault::Unauthorized => in_own_form(),
            Fault::BadGateway => Reply::text(
                StatusCode::BAD_GATEWAY,
                "text/html",
                "<html><head><title>502 Bad Gateway</title></head>\
                 <body><center><h1>502 Bad Gateway</h1></center></body></html>",
            ),
            Fault::Unavailable => Reply::text(
                StatusCode::SERVICE_UNAVAILABLE,
                "text/plain",
                "upstream connect error or disconnect/reset before headers",
            ),
            Fault::TruncatedJson => with_content(reply).halved(),
            Fault::WrongContentType => {
                with_content(reply).replacing(header::CONTENT_TYPE, "text/html")
            }
            Fault::EmptyOk => Reply::empty(StatusCode::OK),
            Fault::EndlessBody => {
                Reply::text(StatusCode::OK, "application/json", "").delivered(Delivery::Endless)
            }
            Fault::Redirect => {
                Reply::empty(StatusCode::FOUND).with(header::LOCATION.as_str(), &call.elsewhere())
            }
            Fault::OktaForeignNextLink => reply.with_foreign_next_link(&call.origin()),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

pub(crate) fn after(now: Timestamp, seconds: u32) -> Timestamp {
    clock::add(now, SignedDuration::from_secs(seconds.into()))
}

/// `reply`, or one with something to spoil where it has no body.
fn with_content(reply: Reply) -> Reply {
    if reply.is_empty() {
        let nothing: Value = json!({ "status": "ok" });
        Reply::json(StatusCode::OK, &nothing)
    } else {
        reply
    }
}
