//! Signing in as a service app, over real HTTP, against a server that checks what Okta checks.
#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

mod cache;
mod calls;
mod canary;
mod errors;
mod formats;
mod keys;
mod log;
mod org;
mod refusals;
mod sandbox;
mod server;
mod signers;
mod token_request;
