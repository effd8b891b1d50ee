//! What `tokens recover` names after a run.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::stage::Stage;

/// What is named, without anything being changed.
#[derive(Debug, Default)]
pub(crate) struct Recovered {
    /// The ids of live tokens that may be of a creation.
    pub(crate) tokens: BTreeSet<String>,
    /// The changes that are in doubt.
    pub(crate) changes: BTreeSet<String>,
}

/// Runs `tokens recover --dry-run`.
pub(crate) fn recover(stage: &Stage) -> Recovered {
    let mut command = stage.tokens();
    let output = command
        .args(["recover", "--dry-run", "-o", "json"])
        .output()
        .unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    let document: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}: {stderr}", output.status));
    let all = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let mut recovered = Recovered::default();
    for change in all(&document["changes"]) {
        recovered.changes.extend(text(&change["change"]));
        for one in all(&change["matches"]) {
            recovered.tokens.extend(text(&one["token"]["id"]));
        }
    }
    recovered
}
