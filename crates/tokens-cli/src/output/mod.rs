//! Everything that people and programs get to see.

mod chart;
pub(crate) mod columns;
pub(crate) mod csv;
mod dossier;
mod errors;
pub(crate) mod escape;
mod failures;
pub(crate) mod fields;
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
pub(crate) mod words;

pub(crate) use columns::Row;
pub(crate) use dossier::dossier;
pub(crate) use errors::{Problem, causes, is_unknown, report};
pub(crate) use failures::{Failed, report_missing};
pub(crate) use printer::{OutputError, Printer, Stream, write_stderr};
pub(crate) use progress::{Count, Progress, waiting};
pub(crate) use prompt::{confirm, decide};
pub(crate) use summary::{Summary, number};
pub(crate) use token_table::{token_table, write_list, write_tokens};
pub(crate) use usage::{UsageOf, usage};
