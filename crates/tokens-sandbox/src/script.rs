//! What a test prepares in advance: answers and faults.

use std::collections::{HashMap, VecDeque};
use std::fmt;

use bytes::Bytes;
use http::StatusCode;
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use crate::exchange::{Call, Reply};
use crate::fault::Fault;
use crate::hold::{Hold, Waiting};
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

    /// The answer to send; a status that HTTP does not know becomes 500.
    fn into_reply(self) -> Reply {
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

/// What is to happen to one request.
#[derive(Debug, Clone)]
pub(crate) enum Step {
    Answer(Answer),
    Fault(Fault),
    Hold(Waiting),
}

impl Step {
    pub(crate) fn processes(&self) -> bool {
        match self {
            Step::Answer(answer) => answer.after_processing,
            Step::Fault(fault) => fault.processes(),
            Step::Hold(_) => true,
        }
    }

    /// Whether it holds a request back before it is carried out.
    fn holds_request(&self) -> bool {
        matches!(self, Step::Hold(waiting) if waiting.at == Hold::Request)
    }

    /// The answer instead of `done`, which is there when the request was carried out.
    pub(crate) fn reply(self, done: Option<Reply>, op: Op, call: &Call, now: Timestamp) -> Reply {
        match self {
            Step::Answer(answer) => answer.into_reply(),
            Step::Fault(fault) => {
                let done = done.unwrap_or_else(|| Reply::empty(StatusCode::OK));
                fault.spoil(done, op, call, now)
            }
            Step::Hold(waiting) => {
                let done = done.unwrap_or_else(|| Reply::empty(StatusCode::OK));
                done.held(waiting)
            }
        }
    }
}

/// What waits for its request, by operation.
#[derive(Debug, Default)]
pub(crate) struct Script {
    waiting: HashMap<Op, VecDeque<Step>>,
    /// How many connections are still to be reset.
    resets: usize,
    /// Connections that are to be held back.
    connections: VecDeque<Waiting>,
}

impl Script {
    pub(crate) fn add(&mut self, op: Op, step: Step, times: usize) {
        match step {
            Step::Fault(Fault::ConnectionReset) => self.resets += times,
            step => {
                let waiting = self.waiting.entry(op).or_default();
                waiting.extend(std::iter::repeat_n(step, times));
            }
        }
    }

    /// Whether a new connection is to be reset.
    pub(crate) fn next_connection_is_reset(&mut self) -> bool {
        let reset = self.resets > 0;
        self.resets -= usize::from(reset);
        reset
    }

    /// Holds a connection back.
    pub(crate) fn hold_connection(&mut self, waiting: Waiting) {
        self.connections.push_back(waiting);
    }

    /// What holds a new connection back.
    pub(crate) fn next_connection_hold(&mut self) -> Option<Waiting> {
        self.connections.pop_front()
    }

    /// What holds the request back that has arrived.
    pub(crate) fn next_request_hold(&mut self, op: Op) -> Option<Waiting> {
        let waiting = self.waiting.get_mut(&op)?;
        match waiting.pop_front_if(|step| step.holds_request())? {
            Step::Hold(waiting) => Some(waiting),
            _ => None,
        }
    }

    /// By how much the clock is off for the request that has arrived.
    pub(crate) fn next_skew(&mut self, op: Op) -> Option<SignedDuration> {
        let waiting = self.waiting.get_mut(&op)?;
        let Some(Step::Fault(fault)) = waiting.front() else {
            return None;
        };
        let skew = fault.clock_skew()?;
        waiting.pop_front();
        Some(skew)
    }

    /// What is to happen to the request that has arrived and is allowed.
    pub(crate) fn next(&mut self, op: Op) -> Option<Step> {
        // What holds requests back is for the next one: this one has arrived.
        let waiting = self.waiting.get_mut(&op)?;
        waiting.pop_front_if(|step| !step.holds_request())
    }
}
