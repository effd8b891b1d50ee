//! What changes for the users of an API crate when its base changes.

mod operations;
pub(super) mod report;
mod schemas;
mod shape;

use serde_json::Value;

use self::report::Report;
use super::operation::Key;
use super::plan::{Fate, operation_id};

/// Compares the operations of two bases, as they were planned to change.
pub(super) fn compare(old: Option<&Value>, new: &Value, fates: &[Fate]) -> Report {
    let mut report = Report::default();
    for fate in fates {
        match (fate, old) {
            (Fate::Added(key), _) => report.added.push(name(new, key)),
            (
                Fate::Refreshed {
                    old: before,
                    new: after,
                },
                Some(old),
            ) => {
                operations::compare((old, before), (new, after), &mut report);
            }
            (Fate::Refreshed { .. }, None) => {}
            (Fate::Kept(key), _) => report.kept.push(name(new, key)),
            (Fate::Removed(key, title), _) => {
                report
                    .removed
                    .push((name(old.unwrap_or(new), key), title.clone()));
            }
        }
    }
    report
}

/// What the report calls an operation.
fn name(document: &Value, key: &Key) -> String {
    match operation_id(document, key) {
        Some(id) => format!("{id} ({key})"),
        None => key.to_string(),
    }
}
