//! JSON bodies: out of a response, and into a mock.

use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::client::buffered_response::BufferedResponse;
use crate::client::client_error::ClientError;
use crate::client::failure::{Failure, FailureKind};
use crate::client::lenient::{self, Unread};
use crate::client::response_value::ResponseValue;
use crate::secret::with_secrets;

impl BufferedResponse {
    /// Reads the body as `T`, or as `E` if the status is an error's.
    ///
    /// # Errors
    ///
    /// [`ClientError::ErrorResponse`], or [`ClientError::Failure`] if the body cannot be read. It says where, but never quotes
    /// it: the body may be a new key.
    pub async fn read<T: DeserializeOwned, E: DeserializeOwned>(
        self,
    ) -> Result<ResponseValue<T>, ClientError<E>> {
        Ok(self.success().await?.decode().await?)
    }

    /// Ignores the body, unless the status is an error's.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    pub async fn read_empty<E: DeserializeOwned>(
        self,
    ) -> Result<ResponseValue<()>, ClientError<E>> {
        Ok(self.success().await?.response.with(()))
    }

    /// The body as it is, unless the status is an error's.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    pub async fn read_bytes<E: DeserializeOwned>(
        self,
    ) -> Result<ResponseValue<Bytes>, ClientError<E>> {
        Ok(self.success().await?.response)
    }

    async fn success<E: DeserializeOwned>(self) -> Result<Self, ClientError<E>> {
        if self.status.is_success() {
            return Ok(self);
        }
        Err(ClientError::ErrorResponse(self.decode().await?))
    }

    async fn decode<T: DeserializeOwned>(mut self) -> Result<ResponseValue<T>, Failure> {
        let permit = self.share.decode(self.len()).await;
        // A success that can have a body and has none.
        let is_empty = self.iter().all(u8::is_ascii_whitespace);
        let json: &[u8] = if is_empty { b"null" } else { &self };
        let (kind, why) = match lenient::read(json, self.limits, permit) {
            Ok(value) => return Ok(self.response.with(value)),
            Err(Unread::Json(error)) => (FailureKind::Unreadable, unreadable(&self, &error)),
            Err(Unread::Exceeded(limit)) => {
                (FailureKind::TooLarge, format!("the answer has {limit}"))
            }
        };
        let mut failure = Failure::new(kind, why).at(self.status, &self.headers);
        failure.attempts = self.attempts;
        // The service reported success: a write was carried out.
        failure.attempts.may_have_happened = self.status.is_success();
        Err(failure)
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
