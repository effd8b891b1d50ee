//! What was found, and how it is told.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What a difference is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// The vendor has something that we lack.
    Lacking,
    /// We have something that the vendor lacks.
    Extra,
    /// Both have it, but not the same.
    Type,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Lacking => "the vendor has, we lack",
            Self::Extra => "we have, the vendor lacks",
            Self::Type => "differs",
        })
    }
}

/// The result of a comparison.
#[derive(Debug, Default)]
pub(super) struct Report {
    /// How many operations both documents have.
    pub(super) compared: usize,
    /// What nobody has explained.
    pub(super) unrecorded: BTreeSet<(Kind, String)>,
    /// What a recorded deviation explains, and how.
    pub(super) recorded: BTreeSet<(String, String)>,
    /// Recorded deviations that explain nothing.
    pub(super) stale: BTreeSet<(String, String)>,
    /// What the liberal-inbound rules explain: where, by rule.
    pub(super) liberal: BTreeMap<&'static str, BTreeSet<String>>,
    /// Operations of ours that the vendor's document lacks.
    pub(super) absent: BTreeSet<String>,
}

impl Report {
    /// Whether nothing unrecorded differs.
    pub(super) fn is_clean(&self) -> bool {
        self.unrecorded.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_clean() {
            writeln!(
                f,
                "\nNothing unrecorded differs in {} operations.",
                self.compared
            )?;
        } else {
            writeln!(
                f,
                "\nDifferences, in {} operations: {}",
                self.compared,
                self.unrecorded.len()
            )?;
            for (kind, what) in &self.unrecorded {
                writeln!(f, "  {kind}: {what}")?;
            }
            writeln!(f, "Mend the spec, or say why not with x-deviation.")?;
        }
        pairs(f, "Recorded deviations", &self.recorded)?;
        pairs(
            f,
            "Recorded deviations that match nothing any more; remove them",
            &self.stale,
        )?;
        if !self.liberal.is_empty() {
            let count: usize = self.liberal.values().map(BTreeSet::len).sum();
            writeln!(f, "\nExplained by the rules for what we read: {count}")?;
            for (rule, places) in &self.liberal {
                let places = places
                    .iter()
                    .map(String::as_str)
                    .collect::<Vec<_>>()
                    .join(", ");
                writeln!(f, "  {rule}: {places}")?;
            }
        }
        if !self.absent.is_empty() {
            writeln!(
                f,
                "\nOperations that the vendor's document lacks: {}",
                self.absent.len()
            )?;
            for operation in &self.absent {
                writeln!(f, "  {operation}")?;
            }
        }
        Ok(())
    }
}

fn pairs(
    f: &mut fmt::Formatter<'_>,
    title: &str,
    pairs: &BTreeSet<(String, String)>,
) -> fmt::Result {
    if pairs.is_empty() {
        return Ok(());
    }
    writeln!(f, "\n{title}: {}", pairs.len())?;
    pairs
        .iter()
        .try_for_each(|(at, why)| writeln!(f, "  {at} ({why})"))
}
