#![doc = include_str!("../README.md")]

mod client;
#[cfg(all(test, feature = "_fuzz"))]
mod fuzz;
mod generated;
mod id;
pub mod oauth;
mod service;

pub use generated::client::{Client, Error, builder, types};
#[cfg(feature = "httpmock")]
pub use generated::mock;
pub use id::{ClientId, GroupId, InvalidId, RoleAssignmentId, TokenId, UserId, ZoneId};
pub use tokens_http::{
    Attempts, ConfigError, Credential, Deadline, Failure, FailureKind, HeaderCredential,
    KeyMatcher, Limits, MaskMatch, MaskedKey, Nullable, Observer, Options, Records, Refusal,
    ResponseValue, RetryPolicy, Secret, SignInError, Used,
};
