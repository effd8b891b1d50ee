#![doc = include_str!("../README.md")]

mod builder;
mod clock;
mod count;
mod exchange;
mod keys;
mod mist;
mod okta;
mod route;
mod script;
mod seed;
mod server;
mod state;

pub use builder::SandboxBuilder;
pub use script::Answer;
pub use server::{Sandbox, SandboxOrg};
