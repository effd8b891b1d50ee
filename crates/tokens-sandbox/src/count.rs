//! How many requests arrived, by operation.

use std::collections::HashMap;

use crate::route::Op;

/// Counts of requests received, whatever was answered.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    total: u64,
    by_operation: HashMap<Op, u64>,
}

impl Counts {
    /// Counts a request; `None` is one that no operation answers.
    pub(crate) fn add(&mut self, op: Option<Op>) {
        self.total += 1;
        if let Some(op) = op {
            *self.by_operation.entry(op).or_default() += 1;
        }
    }

    pub(crate) fn total(&self) -> u64 {
        self.total
    }

    pub(crate) fn of(&self, op: Op) -> u64 {
        self.by_operation.get(&op).copied().unwrap_or_default()
    }
}
