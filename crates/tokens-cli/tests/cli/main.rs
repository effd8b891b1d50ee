//! The whole `tokens` process against a sandbox: what it prints, how it ends, what it sends.

// Signals and terminals are Unix's.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod accounts;
mod accounts_commands;
mod change_log;

mod cache;
mod canary;
mod capabilities;
mod changes_on_disk;
mod claims;
mod config;
mod config_path;
mod config_text;
mod create;
mod deliver;
mod diagnoses;
mod environment;
mod estate;
mod exits;
mod filter;
mod formats;
mod guards;
mod guards_clock;
mod guards_masks;
mod hardening;
mod help;
mod identify;
mod invisible;
mod late;
mod lies;
mod list;
mod list_completeness;
mod list_with;
mod memory;
mod naming;
mod needs;
mod new_key;
mod own_service;
mod pipes;
mod recover;
mod recover_doubt;
mod redaction;
mod revoke;
mod revoke_from;
mod sandbox;
mod schema;
mod secret_program;
mod secrets;
mod show;
mod signals;
mod silent;
mod support;
mod terminal;
mod update;
mod usage;
