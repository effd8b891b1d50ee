//! The HTTP client: what sends requests and reads the answers.

mod answer;
mod body;
mod bounded;
mod breaker;
mod budget;
mod certificates;
mod connections;
mod credential;
mod deadline;
mod error_body;
mod failure;
#[cfg(test)]
#[cfg(feature = "_fuzz")]
mod fuzz;
mod gate;
mod lenient;
mod limits;
mod multipart;
mod observer;
mod options;
mod rate_limit_headers;
mod retry;
mod transport;

pub use answer::request_id;
pub use body::{read_response, to_json_with_secrets};
pub use budget::MemoryPermit;
pub use connections::{Connections, Http, http_client};
pub use credential::{Again, Credential, HeaderCredential, Refusal, SignInError, Used};
pub use deadline::Deadline;
pub use failure::{Attempts, Failure, FailureKind};
pub use lenient::{Nullable, Records, lenient};
pub use limits::Limits;
pub use multipart::{Multipart, MultipartError};
pub use observer::{Answered, Observer, Wait};
pub use options::{Options, Service};
/// What every generated client answers.
pub use progenitor_client::{Error as ClientError, ResponseValue};
pub use rate_limit_headers::{requested_wait, service_time};
pub use retry::RetryPolicy;
pub use transport::Transport;
