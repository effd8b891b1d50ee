#![doc = include_str!("../README.md")]

mod client;
#[cfg(test)]
#[cfg(feature = "_fuzz")]
mod fuzz;
mod generated;
mod id;
pub mod oauth;
mod service;

pub use client::ClientBuilder;
pub use generated::client::{Client, Error, builder, types};
pub use id::{ClientId, GroupId, InvalidId, RoleAssignmentId, TokenId, UserId, ZoneId};
#[cfg(feature = "json-schema")]
pub use schemars;
pub use tokens_http::{
    Attempts, Challenge, ConfigError, Connections, Credential, Deadline, Failure, FailureKind,
    HeaderCredential, Http, KeyMatcher, KeySlot, Limits, MaskMatch, MaskedKey, Nullable, Observer,
    Options, RateLimit, Records, ResponseValue, RetryDecision, RetryPolicy, Secret, SignInError,
    Timestamp, async_trait, reqwest, serde_json,
};
#[cfg(feature = "httpmock")]
pub use {generated::mock, httpmock};
