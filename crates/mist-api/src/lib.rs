#![doc = include_str!("../README.md")]

mod client;
mod cloud;
mod created;
#[cfg(test)]
#[cfg(feature = "_fuzz")]
mod fuzz;
mod generated;
mod hooks;
mod ring;

pub use cloud::Cloud;
pub use created::Created;
pub use generated::client::{Client, builder, types};
#[cfg(feature = "httpmock")]
pub use generated::mock;
pub use progenitor_client::{ClientInfo, Error, ResponseValue};
pub use tokens_http::{
    Attempts, ConfigError, Deadline, Failure, FailureKind, KeyMatcher, Limits, MaskMatch,
    MaskedKey, Nullable, Observer, Options, Records, RetryPolicy, Secret,
};
