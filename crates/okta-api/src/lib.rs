#![doc = include_str!("../README.md")]

mod client;
#[cfg(test)]
mod fuzz;
mod generated;
mod hooks;
mod id;
pub mod oauth;

pub use client::ClientBuilder;
pub use generated::client::{Client, builder, types};
pub use id::{ClientId, GroupId, InvalidId, RoleAssignmentId, TokenId, UserId, ZoneId};
pub use progenitor_client::{ClientInfo, Error, ResponseValue};
#[cfg(feature = "json-schema")]
pub use schemars;
pub use tokens_http::{
    Attempts, Challenge, ConfigError, Connections, Credential, Deadline, Failure, FailureKind,
    HeaderCredential, Http, KeyMatcher, KeySlot, Limits, MaskMatch, MaskedKey, Nullable, Observer,
    Options, RateLimit, Records, RetryDecision, RetryPolicy, Secret, SignInError, Timestamp,
    async_trait, reqwest, serde_json,
};
#[cfg(feature = "httpmock")]
pub use {generated::mock, httpmock};
