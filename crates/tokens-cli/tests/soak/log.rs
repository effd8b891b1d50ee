//! The change log as it is on the disk.

use std::fs;
use std::path::Path;

use serde_json::Value;

/// The text of the log, empty if there is none.
pub(crate) fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default()
}

/// Whether a line has this phase, such as `intent`.
pub(crate) fn has_phase(path: &Path, phase: &str) -> bool {
    text(path).contains(&format!("\"phase\":\"{phase}\""))
}

/// A line of the log.
#[derive(Clone, Debug)]
pub(crate) struct Line(Value);

impl Line {
    pub(crate) fn of(&self, member: &str) -> Option<&str> {
        self.0[member].as_str()
    }

    pub(crate) fn is(&self, operation: &str, phase: &str) -> bool {
        self.of("operation") == Some(operation) && self.of("phase") == Some(phase)
    }
}

/// All lines, and what is wrong with them: each must be whole, with its end.
pub(crate) fn lines(path: &Path) -> (Vec<Line>, Vec<String>) {
    let text = text(path);
    let mut wrong = Vec::new();
    if !text.is_empty() && !text.ends_with('\n') {
        wrong.push("the last line of the change log is torn".to_owned());
    }
    let mut lines = Vec::new();
    for line in text.lines() {
        match serde_json::from_str::<Value>(line) {
            Ok(line) if line["change"].is_string() && line["phase"].is_string() => {
                lines.push(Line(line));
            }
            _ => wrong.push(format!("a line of the change log is not whole: {line}")),
        }
    }
    (lines, wrong)
}

/// The intents without a line about what became of them.
pub(crate) fn open(lines: &[Line]) -> impl Iterator<Item = &Line> {
    let is_open = |intent: &&Line| {
        let ends = |line: &Line| {
            line.of("phase") == Some("outcome") && line.of("change") == intent.of("change")
        };
        !lines.iter().any(ends)
    };
    let intents = lines
        .iter()
        .filter(|line| line.of("phase") == Some("intent"));
    intents.filter(is_open)
}
