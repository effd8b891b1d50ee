#![doc = include_str!("../README.md")]

mod answer;
mod base_url;
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
mod fuzz;
mod gate;
#[cfg(feature = "json-schema")]
mod json_schema;
mod key_mask;
mod lenient;
mod limits;
mod list_parameter;
mod locked;
mod masked_key;
mod multipart;
mod observer;
mod options;
mod path_segment;
mod rate_limit;
mod redactor;
mod retry;
mod secret;
mod transport;
mod visible;

pub use answer::request_id;
pub use base_url::{BaseUrl, ConfigError};
pub use body::{read_response, to_json_with_secrets};
pub use budget::MemoryPermit;
pub use connections::{Connections, Http, http_client};
pub use credential::{Again, Credential, HeaderCredential, Refusal, SignInError, Used};
pub use deadline::Deadline;
pub use error_body::clean_text;
pub use failure::{Attempts, Failure, FailureKind};
pub use key_mask::{KeyMatcher, MaskMatch, visible_in_mask};
pub use lenient::{Nullable, Records, lenient};
pub use limits::Limits;
pub use list_parameter::{CommaInElement, CommaSeparated, RepeatedParameter};
pub use masked_key::MaskedKey;
pub use multipart::{Multipart, MultipartError};
pub use observer::{Answered, Observer, Wait};
pub use options::{Options, Service};
pub use path_segment::path_segment;
/// What every generated client answers.
pub use progenitor_client::{Error as ClientError, ResponseValue};
pub use rate_limit::{RateLimit, requested_wait, service_time};
pub use redactor::{RedactingWriter, Redactor, redact};
pub use retry::RetryPolicy;
pub use secret::{Secret, skips_secret, with_secrets};
pub use transport::Transport;
pub use visible::{Shown, is_blank, is_safe_to_show, shown};
