//! JSON bodies: out of a response, and into a mock.

use std::sync::PoisonError;

use progenitor_client::{Error, ResponseValue};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::client::budget::{Share, Travelling};
use crate::client::failure::{Attempts, Failure, FailureKind};
use crate::client::lenient::{self, Unread};
use crate::client::limits::Limits;
use crate::secret::with_secrets;

/// Reads a response's body as `T`, for the generated clients.
///
/// # Errors
///
/// [`Error::ResponseBodyError`] with a [`Failure`] behind it. It says where the body could not be read but never
/// quotes it: the body may be a new key. (progenitor's own reader keeps the body and prints it.)
pub async fn read_response<T: DeserializeOwned, E>(
    response: reqwest::Response,
) -> Result<ResponseValue<T>, Error<E>> {
    let status = response.status();
    let headers = response.headers().clone();
    let limits = response.extensions().get::<Limits>().copied();
    let share = response.extensions().get::<Travelling>();
    let share = share.and_then(|share| share.lock().unwrap_or_else(PoisonError::into_inner).take());
    let body = response.bytes().await.map_err(Error::ResponseBodyError)?;
    let mut share = share.unwrap_or_else(|| Share::of(None));
    let permit = share.decode(body.len()).await;
    // A success that can have a body and has none.
    let is_empty = body.iter().all(u8::is_ascii_whitespace);
    let json: &[u8] = if is_empty { b"null" } else { &body };
    match lenient::read(json, limits.unwrap_or_default(), permit) {
        Ok(value) => Ok(ResponseValue::new(value, status, headers)),
        Err(unread) => {
            let mut failure = match unread {
                Unread::Json(error) => {
                    Failure::new(FailureKind::Unreadable, unreadable(&body, &error))
                }
                Unread::Exceeded(limit) => {
                    let why = format!("the answer has {limit}");
                    Failure::new(FailureKind::TooLarge, why)
                }
            };
            failure.status = Some(status.as_u16());
            failure.request_id = crate::client::answer::request_id(&headers);
            failure.attempts = Attempts::from_headers(&headers);
            // The service reported success: a write was carried out.
            failure.attempts.may_have_happened = status.is_success();
            Err(Error::ResponseBodyError(failure.into_reqwest().await))
        }
    }
}

/// Why `body` could not be read, without a word of it: serde's own messages quote values.
fn unreadable(body: &[u8], error: &serde_json::Error) -> String {
    if body.iter().all(u8::is_ascii_whitespace) {
        return "the answer is empty where JSON was expected".into();
    }
    let what = match error.classify() {
        serde_json::error::Category::Data => "is JSON of another shape than documented",
        serde_json::error::Category::Eof => "is JSON that ends too early",
        _ => "is not JSON",
    };
    match error.line() {
        0 => format!("the answer {what}"),
        line => format!("the answer {what} (line {line}, column {})", error.column()),
    }
}

/// `value` as JSON with its secrets written out, for a mock server that plays the service.
pub fn to_json_with_secrets<T: Serialize + ?Sized>(value: &T) -> String {
    with_secrets(|| serde_json::to_string(value)).unwrap_or_else(|error| error.to_string())
}
