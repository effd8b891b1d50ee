//! A snapshot as a stream of lines.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::SNAPSHOT_SCHEMA;
use super::coverage::{AccountCoverage, BlindSpot, FilterCoverage, Missing};
use super::record::TokenRecord;
use crate::details::Detail;

/// A line of a [`Snapshot`](super::Snapshot) that is written as it is taken (NDJSON): one `begin`, the tokens, one `end`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Line<R = TokenRecord> {
    /// The first line.
    Begin(Begin),
    /// A token.
    Token(Box<R>),
    /// The last line. A stream without it was cut off.
    End(Box<End>),
}

/// How a stream begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Begin {
    /// The version of this shape.
    #[cfg_attr(feature = "json-schema", schemars(extend("const" = SNAPSHOT_SCHEMA)))]
    pub schema: String,
    /// The version of the program that takes it.
    pub version: String,
    /// The time before the first request, by the clock of the machine that takes it.
    pub begun: Timestamp,
    /// Which details are asked for.
    pub details: Vec<Detail>,
    /// The names of the accounts that are asked.
    pub accounts: Vec<String>,
    /// The conditions that all tokens meet.
    pub filters: Vec<String>,
}

impl Begin {
    /// One that begins at `begun`, by the program of this version.
    pub fn new(version: impl Into<String>, begun: Timestamp) -> Self {
        Self {
            schema: SNAPSHOT_SCHEMA.to_owned(),
            version: version.into(),
            begun,
            details: Vec::new(),
            accounts: Vec::new(),
            filters: Vec::new(),
        }
    }
}

/// How a stream ends.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "json-schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct End {
    /// The version of this shape.
    #[cfg_attr(feature = "json-schema", schemars(extend("const" = SNAPSHOT_SCHEMA)))]
    pub schema: String,
    /// The time after the last request, by the clock of the machine that took it.
    pub ended: Timestamp,
    /// The lines with tokens before this one.
    pub tokens: usize,
    /// The tokens that were left out because another account had listed them before.
    pub repeated: usize,
    /// What the accounts are, and how far their lists were read.
    pub accounts: Vec<AccountCoverage>,
    /// Nothing is missing.
    pub complete: bool,
    /// What could have been read and was not.
    pub missing: Vec<Missing>,
    /// What no credential can see.
    pub blind_spots: Vec<BlindSpot>,
    /// The conditions, with what they left out without knowing.
    pub filters: Vec<FilterCoverage>,
}
