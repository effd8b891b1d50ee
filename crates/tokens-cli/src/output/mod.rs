//! Everything that people and programs get to see.

mod age;
mod details;
mod errors;
pub(crate) mod escape;
mod inventory;
pub(crate) mod json;
mod printer;
mod prompt;
mod reach;
pub(crate) mod table;

pub(crate) use details::details;
pub(crate) use errors::{Problem, report, report_for};
pub(crate) use inventory::{name, summary, token_table};
pub(crate) use printer::{OutputError, Printer, Stream};
pub(crate) use prompt::confirm;
