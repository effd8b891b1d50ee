#![doc = include_str!("../README.md")]

mod client;
#[cfg(test)]
#[cfg(feature = "_fuzz")]
mod fuzz;
mod generated;
mod hooks;
mod id;
pub mod oauth;

pub use generated::client::{Client, builder, types};
#[cfg(feature = "httpmock")]
pub use generated::mock;
pub use id::{ClientId, GroupId, InvalidId, RoleAssignmentId, TokenId, UserId, ZoneId};
pub use progenitor_client::{ClientInfo, Error, ResponseValue};
pub use tokens_http::{
    Attempts, ConfigError, Credential, Deadline, Failure, FailureKind, HeaderCredential,
    KeyMatcher, Limits, MaskMatch, MaskedKey, Nullable, Observer, Options, Records, Refusal,
    RetryPolicy, Secret, SignInError, Used,
};
