#![doc = include_str!("../README.md")]

mod client;
mod cloud;
mod created;
#[cfg(test)]
#[cfg(feature = "_fuzz")]
mod fuzz;
mod generated;
mod service;
mod token_pool;

pub use client::ClientBuilder;
pub use cloud::Cloud;
pub use created::Created;
pub use generated::client::{Client, Error, builder, types};
#[cfg(feature = "json-schema")]
pub use schemars;
pub use tokens_http::{
    Attempts, ConfigError, Connections, Deadline, Failure, FailureKind, Http, KeyMatcher, Limits,
    MaskMatch, MaskedKey, Nullable, Observer, Options, RateLimit, Records, ResponseValue,
    RetryPolicy, Secret, Timestamp, reqwest, serde_json,
};
pub use uuid::Uuid;
#[cfg(feature = "httpmock")]
pub use {generated::mock, httpmock};
