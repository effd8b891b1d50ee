//! What `tokens recover` tells: what it has found, what became of it, and how it ends.

use std::path::Path;

use jiff::Timestamp;
use tokens_change::{
    ChangeInDoubt, ChangeRecords, Decision, Finding, FoundToken, Guards, Recovery, TokenOutcome,
};

use crate::exit::Exit;
use crate::output::{self, escape, json};
use crate::shell;

/// What was found, in words. `settle` is the command that settles a change.
pub(super) fn plan(recovery: &Recovery<'_>, options: &str, settle: &str) -> String {
    let mut text = String::new();
    let mut line = |line: &str| {
        text.push_str(&escape::line(line));
        text.push('\n');
    };
    for change in recovery.changes() {
        let record = change.record;
        line(&format!("{}: {}", record.title(), change.doubt));
        line(&format!("  {}", finding(change, options)));
        match change.earlier.len() {
            0 => {}
            1 => line("  1 earlier attempt is settled with it"),
            earlier => line(&format!("  {earlier} earlier attempts are settled with it")),
        }
        for note in notes(change) {
            line(&format!("  note: {note}"));
        }
        for found in &change.matches {
            line(&format!("  token {}: {}", found.title(), basis(found)));
            for guard in &found.guards {
                line(&format!("  guarded: {guard} [--allow {}]", guard.kind()));
            }
        }
        if change.is_open() {
            line(&format!(
                "  to settle it as it is: {settle} --settle {}",
                record.change
            ));
        }
    }
    let tokens = recovery.changes().flat_map(|change| {
        let account = &*change.record.account;
        change
            .matches
            .iter()
            .map(move |found| (account, &found.token))
    });
    let mut tokens = tokens.peekable();
    if tokens.peek().is_some() {
        text.push_str(&output::token_table(tokens, Timestamp::now(), None));
    }
    text
}

/// What there is to know about a change, and what to do about it.
fn notes(change: &ChangeInDoubt<'_>) -> Vec<String> {
    let mut notes = change.notes.clone();
    if change.has_no_id {
        notes.push(format!(
            "no id is recorded; `tokens accounts check --account {}` tells whether the account still signs in",
            change.record.account
        ));
    }
    notes
}

fn finding(change: &ChangeInDoubt<'_>, options: &str) -> String {
    let record = change.record;
    let id = record.id.as_deref().unwrap_or_default();
    let at = || shell::token(&record.account, id, &record.org_id, options);
    match change.finding {
        Finding::Matches => match change.matches.len() {
            1 => "a live token matches".to_owned(),
            matches => format!("{matches} live tokens match"),
        },
        Finding::NotFound => "no live token matches: it was not created, or is gone".to_owned(),
        Finding::Gone => "the token is gone".to_owned(),
        Finding::There if record.operation == "revoke" => {
            format!("the token still exists; revoke it: tokens revoke {}", at())
        }
        Finding::There => format!(
            "the token still exists; check whether it was changed: tokens show {}",
            at()
        ),
        Finding::UnderWay => "it may still be running".to_owned(),
        Finding::Kept => "it is settled as it is, without a look at the service".to_owned(),
        _ => "its outcome could not be determined".to_owned(),
    }
}

fn basis(found: &FoundToken) -> &'static str {
    match (found.by_id, found.is_certain) {
        (true, _) => "matches by id, name and creation time",
        (false, true) => "matches by name and creation time",
        (false, false) => "may match by its name",
    }
}

/// What happened, a line for each token that is gone or kept.
pub(super) fn lines(recovery: &Recovery<'_>) -> String {
    let mut text = String::new();
    for found in recovery.changes().flat_map(|change| &change.matches) {
        let what = match (&found.outcome, found.decision) {
            (TokenOutcome::Revoked(revocation), _) => revocation.outcome.to_string(),
            (TokenOutcome::Planned, Decision::Keep) => "kept".to_owned(),
            _ => continue,
        };
        text.push_str(&escape::line(&format!("{what} {}", found.title())));
        text.push('\n');
    }
    text
}

/// How it ended.
pub(super) fn exit(recovery: &Recovery<'_>, dry_run: bool) -> Exit {
    let mut done = 0;
    let mut failures = Vec::new();
    for change in recovery.changes() {
        let record = change.record;
        match change.finding {
            Finding::Matches if dry_run => done += 1,
            Finding::Matches => {
                for found in &change.matches {
                    match &found.outcome {
                        TokenOutcome::Revoked(_) => done += 1,
                        TokenOutcome::Failed(error) => failures.push(Exit::of_kind(error.kind())),
                        _ => failures.push(Exit::Refused),
                    }
                }
            }
            Finding::There if record.operation == "revoke" => failures.push(Exit::Other),
            Finding::Unknown if !change.has_no_id => failures.push(Exit::Other),
            Finding::UnderWay if record.is_creation() => failures.push(Exit::Partial),
            _ => done += 1,
        }
    }
    Exit::of_changes(done, failures)
}

pub(super) fn document<'a>(
    path: &Path,
    records: &'a ChangeRecords,
    recovery: &'a Recovery<'_>,
    dry_run: bool,
) -> json::Recovered<'a> {
    json::Recovered {
        schema: json::SCHEMA,
        dry_run,
        complete: records.unreadable.is_empty()
            && recovery.changes().all(|change| change.is_settled),
        log: path.to_string_lossy().into_owned(),
        unreadable_lines: &records.unreadable,
        changes: { recovery.changes() }
            .map(|change| document_of(change, dry_run))
            .collect(),
    }
}

fn document_of<'a>(change: &'a ChangeInDoubt<'_>, dry_run: bool) -> json::RecoveredChange<'a> {
    let record = change.record;
    let (account, org_id) = (&*record.account, record.org_id.as_deref());
    let token = |found: &'a FoundToken| {
        let (outcome, error) = match (&found.outcome, found.decision) {
            (TokenOutcome::Planned, Decision::Keep) => ("kept", None),
            (TokenOutcome::Planned, Decision::Undecided) if !dry_run => ("undecided", None),
            (TokenOutcome::Refused(why), _) => (
                "refused",
                Some(json::Failure::own(account, org_id, "refused", why)),
            ),
            (TokenOutcome::Failed(error), _) => {
                ("failed", Some(json::Failure::new(account, org_id, error)))
            }
            (outcome, _) => (outcome.as_str(), None),
        };
        json::RecoveredToken {
            basis: if found.by_id { "id" } else { "name_and_time" },
            outcome,
            error,
            guards: json::Guarded::all(&found.guards, &Guards::default()),
            token: json::Record::new(account, &found.token),
        }
    };
    json::RecoveredChange {
        change: record.change.to_string(),
        time: record.time,
        operation: &record.operation,
        account,
        host: &record.host,
        org_id,
        id: record.id.as_deref(),
        name: record.name.as_deref(),
        doubt: change.doubt.as_str(),
        finding: change.finding.as_str(),
        settled: change.is_settled,
        earlier_attempts: { change.earlier.iter() }
            .map(|record| record.change.to_string())
            .collect(),
        notes: notes(change),
        matches: change.matches.iter().map(token).collect(),
    }
}
