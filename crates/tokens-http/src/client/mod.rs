//! The HTTP client: what sends requests and reads the answers.

/// Setters of public fields, each named after its field.
macro_rules! setters {
    ($type:ident { $($field:ident: $value:ty),* $(,)? }) => {
        impl $type {
            $(
                #[doc = concat!("Sets [`", stringify!($field), "`](Self::", stringify!($field), ").")]
                #[must_use]
                pub fn $field(mut self, $field: $value) -> Self {
                    self.$field = $field.into();
                    self
                }
            )*
        }
    };
}

mod body;
mod bounded;
mod breaker;
mod budget;
mod buffered_response;
mod certificates;
mod client_error;
mod connections;
mod credential;
mod deadline;
mod error_body;
mod failure;
#[cfg(test)]
#[cfg(feature = "_fuzz")]
mod fuzz;
mod lenient;
mod limits;
mod multipart;
mod observer;
mod options;
mod rate_gate;
mod rate_limit_headers;
mod response_value;
mod retry;
mod transport;

/// Makes the methods of a [`Credential`] asynchronous.
pub use async_trait::async_trait;
pub use body::to_json_with_secrets;
pub use budget::MemoryPermit;
pub use buffered_response::{BufferedResponse, request_id};
/// The body of a response that is not JSON.
pub use bytes::Bytes;
pub use client_error::ClientError;
pub use connections::{Connections, Http, http_client};
pub use credential::{
    Challenge, Credential, HeaderCredential, KeySlot, RetryDecision, SignInError,
};
pub use deadline::Deadline;
pub use failure::{Attempts, Failure, FailureKind};
pub use lenient::{Nullable, Records, lenient};
pub use limits::Limits;
pub use multipart::{Multipart, MultipartError};
pub use observer::{Answered, Observer, Wait};
pub use options::{Options, ServiceProfile};
pub use rate_limit_headers::{requested_wait, service_time};
pub use response_value::ResponseValue;
pub use retry::RetryPolicy;
pub use transport::Transport;
pub use {reqwest, serde_json};
