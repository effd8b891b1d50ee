#![doc = include_str!("../README.md")]

mod builder;
mod clock;
mod count;
mod deliver;
mod door;
mod exchange;
mod fault;
mod fault_text;
mod flushed;
mod hold;
mod in_flight;
mod keys;
mod lie;
mod linger;
mod mist;
mod okta;
mod play;
mod route;
mod saved;
mod script;
mod seed;
mod server;
mod service;
mod service_app;
mod services;
mod state;
mod store;
#[cfg_attr(not(feature = "tls"), path = "no_tls.rs")]
mod tls;

pub use builder::SandboxBuilder;
pub use fault::Fault;
pub use fault_text::NotAFault;
pub use hold::{Held, Hold};
pub use lie::{Lie, LieBody};
pub use okta::{OktaApp, OktaRole, OktaUserStatus};
pub use play::Scenario;
pub use saved::SavedSandbox;
pub use script::Answer;
pub use server::{Sandbox, SandboxOrg};

// What the signatures above take of other crates.
pub use jiff::{SignedDuration, Timestamp};
pub use serde_json;
pub use uuid::Uuid;
