//! The whole `tokens` process against a sandbox: what it prints, how it ends, what it sends.

// Signals and terminals are Unix's.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod accounts;
mod accounts_commands;
mod audit_log;
mod canary;
mod capabilities;
mod config;
mod config_text;
mod create;
mod deliver;
mod environment;
mod estate;
mod filter;
mod formats;
mod guards;
mod help;
mod identify;
mod list;
mod memory;
mod pipes;
mod revoke;
mod revoke_from;
mod sandbox;
mod schema;
mod secrets;
mod show;
mod signals;
mod silent;
mod support;
mod terminal;
mod update;
