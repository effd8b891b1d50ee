//! What can be found out about the tokens of an Okta org, over real HTTP against mocks of each operation.
#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

mod details;
mod failures;
mod org;
mod permissions;
mod reader;
mod requests;
mod usage;
