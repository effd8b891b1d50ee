//! The whole `tokens` process against a sandbox: what it prints, how it ends, what it sends.

mod accounts;
mod canary;
mod capabilities;
mod create;
mod help;
mod list;
mod pipes;
mod revoke;
mod sandbox;
mod show;
mod signals;
mod support;
mod update;
