#![doc = include_str!("../README.md")]

mod client;
mod cloud;
mod created;
#[cfg(all(test, feature = "_fuzz"))]
mod fuzz;
mod generated;
mod ring;
mod service;

pub use cloud::Cloud;
pub use created::Created;
pub use generated::client::{Client, Error, builder, types};
#[cfg(feature = "httpmock")]
pub use generated::mock;
pub use tokens_http::{
    Attempts, ConfigError, Deadline, Failure, FailureKind, KeyMatcher, Limits, MaskMatch,
    MaskedKey, Nullable, Observer, Options, Records, ResponseValue, RetryPolicy, Secret,
};
