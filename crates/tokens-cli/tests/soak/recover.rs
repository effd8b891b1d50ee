//! What `tokens recover` names after a run.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::log::{self, Line};
use crate::service::Tokens;
use crate::stage::{NAME, Stage};

/// What is named, without anything being changed.
#[derive(Debug, Default)]
pub(crate) struct Recovered {
    /// The ids of live tokens that may be of a creation.
    pub(crate) tokens: BTreeSet<String>,
    /// The changes that are in doubt.
    pub(crate) changes: BTreeSet<String>,
}

/// Runs `tokens recover --dry-run`.
pub(crate) fn recover(stage: &Stage, lines: &[Line], live: &Tokens) -> Recovered {
    let mut command = stage.tokens();
    let output = command
        .args(["recover", "--dry-run", "-o", "json"])
        .output()
        .unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    if stderr.contains("unrecognized subcommand") {
        return from_log(lines, live);
    }
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

fn from_log(lines: &[Line], live: &Tokens) -> Recovered {
    let mut recovered = Recovered::default();
    for intent in log::open(lines) {
        recovered
            .changes
            .extend(intent.of("change").map(str::to_owned));
        if intent.of("operation") == Some("create") {
            let named = live.iter().filter(|(_, name)| *name == NAME);
            recovered.tokens.extend(named.map(|(id, _)| id.clone()));
        }
    }
    for created in lines.iter().filter(|line| line.is("create", "outcome")) {
        let is_delivered = lines.iter().any(|line| {
            line.of("outcome") == Some("delivered") && line.of("change") == created.of("change")
        });
        if !is_delivered {
            recovered
                .changes
                .extend(created.of("change").map(str::to_owned));
            recovered.tokens.extend(created.of("id").map(str::to_owned));
        }
    }
    recovered
}
