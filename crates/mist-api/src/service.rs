//! What the transport has to know of the service.

use jiff::Timestamp;
use serde_json::Value;
use tokens_http::ServiceProfile;

use crate::generated::client::types;

pub(crate) static MIST: ServiceProfile = ServiceProfile {
    name: "mist",
    error_schema,
    is_error_body,
    error_code: None,
    read_only_code: None,
    not_repeatable: &[],
    harmless: &[],
    names_retries: false,
    paced: &[],
    quota_resets: Some(next_full_hour),
};

/// The quota is counted by the clock's hours.
fn next_full_hour(now: Timestamp) -> Timestamp {
    let next = (now.as_second() / 3600 + 1) * 3600;
    Timestamp::from_second(next).unwrap_or(now)
}

/// An HTML page of a gateway, an empty body or a truncated one is an error without a message.
fn error_schema(body: &[u8]) -> Value {
    let error: types::Error = serde_json::from_slice(body).unwrap_or_default();
    serde_json::to_value(error).unwrap_or_default()
}

/// Mist's own errors have a `detail`.
fn is_error_body(body: &Value) -> bool {
    body.get("detail").is_some_and(Value::is_string)
}
