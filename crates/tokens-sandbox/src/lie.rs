//! Answers to a write that do not tell what became of it.

use std::fmt;

use serde_json::json;

use crate::route::Op;
use crate::script::Answer;

/// What the body of a [`Lie`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LieBody {
    /// None at all.
    Empty,
    /// An object without members, as Mist answers a deletion.
    Object,
    /// An error in the service's own form, of the kind that goes with the status.
    Error,
    /// A page of HTML, as gateways and captive portals send it.
    Html,
    /// An array without elements.
    Array,
}

/// An answer to a write that is the same whether it was carried out or not: status and body. See [`Lie::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Lie {
    /// The status.
    pub status: u16,
    /// The body.
    pub body: LieBody,
}

const fn lie(status: u16, body: LieBody) -> Lie {
    Lie { status, body }
}

impl Lie {
    /// Each kind of answer that a write may meet: successes of every kind, redirects, refusals and failures, with the service's own
    /// body, with another server's, and without one.
    pub const ALL: &'static [Lie] = &[
        lie(200, LieBody::Object),
        lie(200, LieBody::Empty),
        lie(200, LieBody::Error),
        lie(200, LieBody::Html),
        lie(200, LieBody::Array),
        lie(201, LieBody::Object),
        lie(201, LieBody::Html),
        lie(202, LieBody::Object),
        lie(202, LieBody::Empty),
        lie(204, LieBody::Empty),
        lie(206, LieBody::Object),
        lie(207, LieBody::Object),
        lie(207, LieBody::Error),
        lie(302, LieBody::Empty),
        lie(304, LieBody::Empty),
        lie(307, LieBody::Html),
        lie(308, LieBody::Empty),
        lie(400, LieBody::Error),
        lie(400, LieBody::Empty),
        lie(400, LieBody::Html),
        lie(401, LieBody::Error),
        lie(401, LieBody::Empty),
        lie(401, LieBody::Html),
        lie(403, LieBody::Error),
        lie(403, LieBody::Empty),
        lie(403, LieBody::Html),
        lie(404, LieBody::Error),
        lie(404, LieBody::Empty),
        lie(404, LieBody::Html),
        lie(409, LieBody::Error),
        lie(409, LieBody::Empty),
        lie(409, LieBody::Html),
        lie(410, LieBody::Html),
        lie(429, LieBody::Error),
        lie(429, LieBody::Empty),
        lie(429, LieBody::Html),
        lie(500, LieBody::Error),
        lie(500, LieBody::Empty),
        lie(500, LieBody::Html),
        lie(501, LieBody::Html),
        lie(502, LieBody::Html),
        lie(503, LieBody::Error),
        lie(503, LieBody::Empty),
        lie(504, LieBody::Html),
    ];

    /// The answer of `operation`; a 429 asks to come back at once. Use [`Answer::after_processing`] to have the request carried out
    /// in spite of it.
    pub fn answer(&self, operation: &str) -> Answer {
        let service = Op::named(operation).and_then(Op::service);
        let answer = match self.body {
            LieBody::Empty => Answer::empty(self.status),
            LieBody::Object => Answer::json(self.status, json!({})),
            LieBody::Error => {
                let body = service.map(|service| (service.error_body)(self.status));
                Answer::json(self.status, body.unwrap_or_default())
            }
            LieBody::Html => Answer::raw(self.status, "text/html", "<html><body>no</body></html>"),
            LieBody::Array => Answer::json(self.status, json!([])),
        };
        match self.status {
            429 => answer.header("retry-after", "0"),
            302 | 307 | 308 => answer.header("location", "https://elsewhere.invalid/"),
            _ => answer,
        }
    }
}

impl fmt::Display for Lie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = match self.body {
            LieBody::Empty => "empty",
            LieBody::Object => "object",
            LieBody::Error => "error",
            LieBody::Html => "HTML",
            LieBody::Array => "array",
        };
        f.pad(&format!("{} {body}", self.status))
    }
}
