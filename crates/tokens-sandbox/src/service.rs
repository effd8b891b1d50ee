//! What the parts that all services share must know of each.

use http::Method;
use jiff::Timestamp;
use serde_json::Value;

use crate::exchange::Reply;
use crate::fault::Fault;
use crate::route::{Op, Route};
use crate::services::Services;
use crate::state::Context;

/// A service: its operations, and its form of errors.
pub(crate) struct EmulatedService {
    /// The first that fits is taken, so a fixed segment stands before a parameter.
    pub(crate) routes: &'static [Route],
    /// Answers a request for one of its operations, with the values of the path's parameters.
    pub(crate) answer: fn(&mut Services, Op, &[String], &mut Context<'_>) -> Reply,
    /// Answers a request that no operation takes.
    pub(crate) refuse: fn(&mut Services, Refusal<'_>, Timestamp) -> Reply,
    /// Whether a fault that not all services have can happen to an operation.
    pub(crate) has_fault: fn(Fault, Op) -> bool,
    /// The answer to a fault that each service has in its own form. What it has no other for is that for too many requests.
    pub(crate) fault: fn(Fault, Op, Timestamp) -> Reply,
    /// The body of an error with this status.
    pub(crate) error_body: fn(u16) -> Value,
}

/// Why no operation takes a request.
pub(crate) enum Refusal<'a> {
    /// The path exists, but not with this method.
    WrongMethod(&'a Method),
    NoSuchPath,
}
