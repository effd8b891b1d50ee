//! The summary.

use super::{SessionOutcome, Target};
use crate::say;

/// Prints a line for each target, and where its findings are.
pub(super) fn table(outcomes: &[(Target, SessionOutcome)]) {
    say(format_args!(
        "\n{:<22}{:>14}{:>10}{:>8}{:>10}",
        "target", "executions", "coverage", "corpus", "findings"
    ));
    for (target, outcome) in outcomes {
        let findings = match (outcome.findings.len(), outcome.ended) {
            (0, false) => "failed".to_owned(),
            (count, _) => count.to_string(),
        };
        say(format_args!(
            "{:<22}{:>14}{:>10}{:>8}{findings:>10}",
            target.name, outcome.executions, outcome.coverage, outcome.corpus
        ));
    }
    for (target, outcome) in outcomes.iter().filter(|(_, outcome)| outcome.is_finding()) {
        let (name, corpus) = (&target.name, target.corpus());
        say(format_args!(
            "\n{name}: what happened is in {}",
            outcome.log.display()
        ));
        for finding in &outcome.findings {
            let (finding, corpus) = (finding.display(), corpus.display());
            say(format_args!(
                "    {finding}\n    copy it to {corpus}/regression-… to have it in the tests"
            ));
        }
    }
}
