//! What was found, and how it is told.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// A change at one place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Change {
    /// Whether code that uses the generated crate may stop to compile or to work.
    pub(crate) is_breaking: bool,
    /// What it is about: `Zone.name`, `status 409`.
    pub(crate) place: String,
    /// From what to what.
    pub(crate) what: String,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = if self.is_breaking {
            "breaking"
        } else {
            "compatible"
        };
        write!(f, "{severity:10}  {}: {}", self.place, self.what)
    }
}

/// The result of a comparison.
#[derive(Debug, Default)]
pub(crate) struct Report {
    /// Changes, and the operations that they concern.
    pub(crate) changes: BTreeMap<Change, BTreeSet<String>>,
    pub(crate) added: Vec<String>,
    /// Operations that are gone, each with the title of the document that it came from.
    pub(crate) removed: Vec<(String, Option<String>)>,
    /// Operations that are not in the documents, and stay.
    pub(crate) kept: Vec<String>,
}

impl Report {
    pub(crate) fn change(&mut self, operation: &str, change: Change) {
        self.changes
            .entry(change)
            .or_default()
            .insert(operation.to_owned());
    }

    /// How many changes there are, and how many of them are breaking.
    fn count(&self) -> (usize, usize) {
        let breaking = self
            .changes
            .keys()
            .filter(|change| change.is_breaking)
            .count();
        let (added, removed) = (self.added.len(), self.removed.len());
        (self.changes.len() + added + removed, breaking + removed)
    }

    /// Changes by the operations that they concern.
    fn by_operations(&self) -> BTreeMap<&BTreeSet<String>, Vec<&Change>> {
        let mut groups: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (change, operations) in &self.changes {
            groups.entry(operations).or_default().push(change);
        }
        for changes in groups.values_mut() {
            changes.sort_by_key(|change| (!change.is_breaking, &change.place));
        }
        groups
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for operation in &self.added {
            writeln!(f, "{operation}:\n  compatible  operation added")?;
        }
        for (operation, title) in &self.removed {
            write!(
                f,
                "{operation}:\n  breaking    operation removed: not in the documents"
            )?;
            match title {
                Some(title) => writeln!(f, "; it came from {title:?} (--partial keeps it)")?,
                None => writeln!(f, " (--partial keeps it)")?,
            }
        }
        for (operations, changes) in self.by_operations() {
            writeln!(
                f,
                "{}:",
                operations
                    .iter()
                    .map(String::as_str)
                    .collect::<Vec<_>>()
                    .join(", ")
            )?;
            changes
                .iter()
                .try_for_each(|change| writeln!(f, "  {change}"))?;
        }
        if !self.kept.is_empty() {
            writeln!(f, "not in the documents, kept as they are:")?;
            self.kept
                .iter()
                .try_for_each(|operation| writeln!(f, "  {operation}"))?;
        }
        match self.count() {
            (0, _) => write!(f, "no operation changed"),
            (changes, breaking) => {
                let noun = if changes == 1 { "change" } else { "changes" };
                write!(
                    f,
                    "{changes} {noun}, {breaking} breaking for users of the generated crate"
                )
            }
        }
    }
}
