//! `tokens recover`: what became of changes that were cut off, and tokens whose key was lost.

mod act;
mod find;

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::{asking, result};
use crate::audit_log::{AuditLog, Records};
use crate::cli::{Format, Global, Guards, Recover};
use crate::exit::Exit;
use crate::output::{self, Printer, Problem, escape, json};
use crate::signals;
use act::{Acting, title};
use find::{Finding, Found, Group, Match, Outcome};

/// No guard is lifted here.
const LIFTED: Guards = Guards {
    force: false,
    force_current: false,
};

pub(super) async fn run(
    printer: Printer,
    global: &Global,
    recover: Recover,
) -> anyhow::Result<Exit> {
    let path = path(global, &recover)?;
    let records = match Records::read(&path)? {
        Some(records) => records,
        None if recover.log.is_some() => {
            let problem = format!("there is no audit log {}", path.display());
            return Err(Problem::usage(problem).into());
        }
        None => Records::default(),
    };
    for line in &records.unreadable {
        printer.message(&format!(
            "note: line {line} of {} can't be read and is skipped",
            path.display()
        ));
    }
    let in_doubt = records.in_doubt();
    let mut groups = find::find(global, &records, in_doubt).await?;
    let found: Vec<_> = groups.iter().flat_map(|group| &group.found).collect();
    if found.is_empty() {
        printer.note("nothing to recover: what became of every recorded change is known");
    }
    let has_matches = found.iter().any(|found| !found.matches.is_empty());
    let plan = plan(&groups);
    let mut stopped = None;
    if recover.asking.dry_run {
        printer.note(&format!("from {}", path.display()));
    } else if !groups.is_empty() {
        if has_matches {
            asking::check(printer, &recover.asking, "recovering")?;
        }
        printer.notice(&plan);
        let log = AuditLog::open(global, Some(&path), false)?;
        let acting = Acting {
            printer,
            asking: &recover.asking,
            log: &log,
        };
        stopped = acting.carry_out(&mut groups).await.err();
        if stopped.is_none() {
            stopped = log.check().err();
        }
    }
    let text = match global.output {
        Format::Json => json::text(&document(&path, &records, &groups, recover.asking.dry_run))?,
        _ if recover.asking.dry_run => plan,
        _ => lines(&groups),
    };
    let mut exit = exit(&groups, recover.asking.dry_run);
    if let Some(error) = stopped {
        output::report(printer, error.as_ref());
        exit = Exit::of_changes(1, [exit, Exit::Other]);
    }
    result::print(printer, &text, &text, signals::or_noted(exit))
}

/// The log: the one that is named, or the usual one.
fn path(global: &Global, recover: &Recover) -> Result<PathBuf, Problem> {
    match &recover.log {
        Some(path) => Ok(path.clone()),
        None if global.sandbox => Err(Problem::usage(
            "changes in the embedded sandbox are recorded only where --audit-log says so",
        )
        .hint("name the log with --audit-log FILE")),
        None => AuditLog::usual_place(),
    }
}

/// What was found, in words.
fn plan(groups: &[Group<'_>]) -> String {
    let mut text = String::new();
    let mut line = |line: &str| {
        text.push_str(&escape::line(line));
        text.push('\n');
    };
    for found in groups.iter().flat_map(|group| &group.found) {
        line(&format!("{}: {}", found.record.title(), found.doubt.text()));
        line(&format!("  {}", finding(found)));
        for note in &found.notes {
            line(&format!("  note: {note}"));
        }
        for one in &found.matches {
            line(&format!("  token {}: {}", title(one), basis(one)));
            for guard in &one.guards {
                line(&format!("  guarded: {guard} [{}]", guard.option()));
            }
        }
    }
    let tokens = groups.iter().flat_map(|group| {
        let found = group.found.iter().flat_map(|found| &found.matches);
        found.map(move |one| (group.account, &one.token))
    });
    let mut tokens = tokens.peekable();
    if tokens.peek().is_some() {
        text.push_str(&output::token_table(tokens, Timestamp::now(), None));
    }
    text
}

fn finding(found: &Found<'_>) -> String {
    match found.finding {
        Finding::Matches => match found.matches.len() {
            1 => "a live token matches".to_owned(),
            matches => format!("{matches} live tokens match"),
        },
        Finding::NotFound => "no live token matches: it was not created, or is gone".to_owned(),
        Finding::Gone => "the token is gone".to_owned(),
        Finding::There => match found.record.operation.as_str() {
            "revoke" => {
                let (account, id) = (&found.record.account, found.record.id.as_deref());
                let org = found.record.org_id.as_deref();
                let org = org.map(|org| format!(" --org {org}")).unwrap_or_default();
                let id = id.unwrap_or_default();
                format!("the token is still there; revoke it: tokens revoke {account} {id}{org}")
            }
            _ => "the token is there; look whether it was changed with `tokens show`".to_owned(),
        },
        Finding::UnderWay => "it may be under way".to_owned(),
        Finding::Unknown => "it can't be told what became of it".to_owned(),
    }
}

fn basis(one: &Match) -> &'static str {
    match (one.by_id, one.is_certain) {
        (true, _) => "matches by id, name and creation time",
        (false, true) => "matches by name and creation time",
        (false, false) => "may match by its name",
    }
}

/// What happened, a line for each token that is gone.
fn lines(groups: &[Group<'_>]) -> String {
    let mut text = String::new();
    for one in groups
        .iter()
        .flat_map(|group| &group.found)
        .flat_map(|found| &found.matches)
    {
        let what = match one.outcome {
            Outcome::Revoked => "revoked",
            Outcome::AlreadyGone => "already gone",
            Outcome::Kept => "kept",
            _ => continue,
        };
        text.push_str(&escape::line(&format!("{what} {}", title(one))));
        text.push('\n');
    }
    text
}

/// How it ended.
fn exit(groups: &[Group<'_>], dry_run: bool) -> Exit {
    let mut done = 0;
    let mut failures = Vec::new();
    for found in groups.iter().flat_map(|group| &group.found) {
        match found.finding {
            Finding::Matches if dry_run => done += 1,
            Finding::Matches => {
                for one in &found.matches {
                    match &one.outcome {
                        Outcome::Revoked | Outcome::AlreadyGone => done += 1,
                        Outcome::Failed(error) => failures.push(Exit::of_kind(error.kind())),
                        _ => failures.push(Exit::Refused),
                    }
                }
            }
            Finding::There if found.record.operation == "revoke" => failures.push(Exit::Other),
            Finding::Unknown if found.record.is_creation() => failures.push(Exit::Other),
            _ => done += 1,
        }
    }
    Exit::of_changes(done, failures)
}

fn document<'a>(
    path: &Path,
    records: &'a Records,
    groups: &'a [Group<'_>],
    dry_run: bool,
) -> json::Recovered<'a> {
    let changes: Vec<_> = groups
        .iter()
        .flat_map(|group| group.found.iter().map(|found| change(group.account, found)))
        .collect();
    json::Recovered {
        schema: json::SCHEMA,
        dry_run,
        complete: changes.iter().all(|change| change.settled),
        log: path.to_string_lossy().into_owned(),
        unreadable_lines: &records.unreadable,
        changes,
    }
}

fn change<'a>(account: &'a str, found: &'a Found<'_>) -> json::RecoveredChange<'a> {
    let record = found.record;
    let org_id = record.org_id.as_deref();
    let token = |one: &'a Match| {
        let (outcome, error) = match &one.outcome {
            Outcome::Planned => ("planned", None),
            Outcome::Revoked => ("revoked", None),
            Outcome::AlreadyGone => ("already_gone", None),
            Outcome::Kept => ("kept", None),
            Outcome::Refused(why) => (
                "refused",
                Some(json::Failure::refused(account, org_id, why)),
            ),
            Outcome::Failed(error) => ("failed", Some(json::Failure::new(account, org_id, error))),
        };
        json::RecoveredToken {
            basis: if one.by_id { "id" } else { "name_and_time" },
            outcome,
            error,
            guards: json::Guarded::all(&one.guards, &LIFTED),
            token: json::Record {
                account,
                token: &one.token,
            },
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
        doubt: found.doubt.name(),
        finding: found.finding.name(),
        settled: found.settled,
        notes: &found.notes,
        matches: found.matches.iter().map(token).collect(),
    }
}
