//! How much of an answer is decoded.

use std::fmt;

/// How much of one answer is decoded. An answer beyond a limit is an error that names the limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Records in one answer: 150,000 by default.
    pub records: usize,
    /// Bytes of memory that one record of a list takes: 4 MiB by default.
    pub record_bytes: usize,
    /// Elements of one array, and members of one object whose names are kept: 100,000 by default.
    pub elements: usize,
    /// Bytes of one text: 64 KiB by default.
    pub text_bytes: usize,
    /// Bytes of memory that a whole answer takes once it is decoded: 96 MiB by default.
    pub decoded_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            records: 150_000,
            record_bytes: 4 * 1024 * 1024,
            elements: 100_000,
            text_bytes: 64 * 1024,
            decoded_bytes: 96 * 1024 * 1024,
        }
    }
}

impl Limits {
    /// None at all.
    pub(crate) const NONE: Self = Self {
        records: usize::MAX,
        record_bytes: usize::MAX,
        elements: usize::MAX,
        text_bytes: usize::MAX,
        decoded_bytes: usize::MAX,
    };
}

setters! {
    Limits {
        records: usize,
        record_bytes: usize,
        elements: usize,
        text_bytes: usize,
        decoded_bytes: usize,
    }
}

/// The limit that an answer is beyond.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exceeded {
    Records(usize),
    RecordBytes(usize),
    Elements(usize),
    TextBytes(usize),
    DecodedBytes(usize),
}

impl fmt::Display for Exceeded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Records(limit) => write!(f, "more than {limit} records (limit `records`)"),
            Self::RecordBytes(limit) => {
                write!(
                    f,
                    "a record of more than {limit} bytes (limit `record_bytes`)"
                )
            }
            Self::Elements(limit) => {
                write!(
                    f,
                    "an array of more than {limit} elements (limit `elements`)"
                )
            }
            Self::TextBytes(limit) => {
                write!(f, "a text of more than {limit} bytes (limit `text_bytes`)")
            }
            Self::DecodedBytes(limit) => write!(
                f,
                "more than {limit} bytes once it is decoded (limit `decoded_bytes`)"
            ),
        }
    }
}
