//! Everything that people and programs get to see.

mod chart;
pub(crate) mod columns;
pub(crate) mod csv;
mod details;
mod errors;
pub(crate) mod escape;
mod failures;
#[cfg(test)]
#[cfg(feature = "_fuzz")]
mod fuzz;
pub(crate) mod json;
mod printer;
mod progress;
mod prompt;
mod style;
mod summary;
pub(crate) mod table;
mod token_table;
mod usage;

pub(crate) use details::details;
pub(crate) use errors::{Problem, causes, is_unknown, report};
pub(crate) use failures::{Missing, report_missing};
pub(crate) use printer::{OutputError, Printer, Stream, write_stderr};
pub(crate) use progress::{Count, Progress, waiting};
pub(crate) use prompt::{confirm, decide};
pub(crate) use summary::{Summary, number};
pub(crate) use token_table::{token_table, write_list, write_tokens};
pub(crate) use usage::{UsageOf, usage};
