//! Answers that a test prepares in advance.

use std::collections::{HashMap, VecDeque};
use std::fmt;

use axum::body::Bytes;
use axum::http::StatusCode;
use serde_json::Value;

use crate::exchange::Reply;
use crate::route::Op;

/// An answer that replaces the sandbox's own, once.
///
/// It is sent as it is, with a `Date` (and, for Okta, an `X-Okta-Request-Id`) where it has none.
#[derive(Clone)]
#[must_use = "an answer does nothing until it is given to `Sandbox::answer_next`"]
pub struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    after_processing: bool,
}

impl Answer {
    /// An answer with a JSON body.
    pub fn json(status: u16, body: Value) -> Answer {
        Answer::raw(status, "application/json", body.to_string())
    }

    /// An answer with any body; an empty `content_type` sends none.
    pub fn raw(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Answer {
        let answer = Answer {
            status,
            headers: Vec::new(),
            body: body.into(),
            after_processing: false,
        };
        if content_type.is_empty() {
            answer
        } else {
            answer.header("content-type", content_type)
        }
    }

    /// An answer without a body.
    pub fn empty(status: u16) -> Answer {
        Answer::raw(status, "", Vec::new())
    }

    /// Adds a header line. The same name may be given more than once.
    pub fn header(mut self, name: &str, value: &str) -> Answer {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Carries the request out first, and only then replaces the answer: a created token exists,
    /// but the caller reads this instead of its key.
    pub fn after_processing(mut self) -> Answer {
        self.after_processing = true;
        self
    }

    pub(crate) fn is_after_processing(&self) -> bool {
        self.after_processing
    }

    /// The answer to send; a status that HTTP does not know becomes 500.
    pub(crate) fn into_reply(self) -> Reply {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        self.headers.iter().fold(
            Reply::raw(status, Bytes::from(self.body)),
            |reply, (name, value)| reply.with(name, value),
        )
    }
}

impl fmt::Debug for Answer {
    /// Leaves out the body, which may hold a key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("status", &self.status)
            .field("body_bytes", &self.body.len())
            .field("after_processing", &self.after_processing)
            .finish_non_exhaustive()
    }
}

/// Answers that wait for their request, by operation.
#[derive(Debug, Default)]
pub(crate) struct Script {
    waiting: HashMap<Op, VecDeque<Answer>>,
}

impl Script {
    pub(crate) fn add(&mut self, op: Op, answer: Answer) {
        self.waiting.entry(op).or_default().push_back(answer);
    }

    pub(crate) fn next(&mut self, op: Op) -> Option<Answer> {
        self.waiting.get_mut(&op)?.pop_front()
    }
}
