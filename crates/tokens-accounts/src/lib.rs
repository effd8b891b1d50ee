#![doc = include_str!("../README.md")]

mod accounts;
pub mod config;
mod credentials;
mod environment;
mod error;
mod identified;
mod names;
mod needs;
mod open;
mod request_settings;
mod select;
mod service;
mod services;
mod settings;

pub use accounts::{Accounts, Checked, Opening};
pub use credentials::InUseBy;
pub use environment::{Environment, Variable};
pub use error::{OpenError, SetupError};
pub use identified::{Candidates, Identified, KeyUsers};
pub use names::list;
pub use needs::{CheckedNeed, Grant, Need, NeedState, Probe, Purpose};
pub use open::{OpenContext, check_address, without_certificates};
pub use request_settings::RequestSettings;
pub use select::Selection;
pub use service::{AccountDef, Credential, Opened, ServiceDef, SignedIn, Variables, same_host};
pub use services::{Mist, Okta, Services};
pub use settings::{Origin, Setting, Sourced};

// What the signatures above, and those who implement the traits, take of other crates.
pub use async_trait::async_trait;
pub use schemars::{JsonSchema, Schema, SchemaGenerator};
pub use tokens_core;
pub use tokens_http::{BaseUrl, Connections, Deadline, Observer, Options};
pub use tokens_local::SecretRef;
