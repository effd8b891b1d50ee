//! `tokens recover`: what became of changes that were cut off, and tokens whose key was lost.

mod act;
mod find;
mod group;
mod process;

use std::path::Path;

use jiff::Timestamp;
use tokens_change::{ChangeRecord, ChangeRecords, Doubt, Guards};
use uuid::Uuid;

use super::{asking, result};
use crate::change_log;
use crate::cli::{Format, Global, Recover};
use crate::exit::Exit;
use crate::output::{self, Printer, Problem, escape, json};
use crate::{shell, signals};
use act::{Acting, title};
use find::{Finding, Found, Group, Match, Outcome};
use group::Grouped;

pub(super) async fn run(
    printer: Printer,
    global: &Global,
    recover: Recover,
) -> anyhow::Result<Exit> {
    if global.sandbox {
        let problem = "there is nothing to recover in the embedded sandbox";
        return Err(Problem::usage(problem)
            .hint("the embedded sandbox ends with each command; use tokens sandbox to try recover")
            .into());
    }
    let path = match &recover.log {
        Some(path) => path.clone(),
        None => change_log::default_path()?,
    };
    let log = ChangeRecords::read(&path)?;
    if let (None, Some(path)) = (&log, &recover.log) {
        return Err(no_log(path).into());
    }
    let is_missing = log.is_none();
    let records = log.unwrap_or_default();
    for line in &records.unreadable {
        printer.message(&format!(
            "note: line {line} of {} can't be read and is skipped",
            path.display()
        ));
    }
    let in_doubt = records.in_doubt();
    let Grouped { mut groups, hidden } = group::group(global, &in_doubt, &recover.settle)?;
    let options = shell::account_options(global);
    if recover.settle.is_empty() {
        let settled = group::settled_ids(&records, &in_doubt);
        find::look(&mut groups, global, &settled).await;
        if groups.is_empty() {
            printer.note(&nothing(&path, &records, is_missing, hidden));
        }
    } else {
        check_settled(printer, &path, &records, &in_doubt, &recover.settle)?;
    }
    let found: Vec<_> = groups.iter().flat_map(|group| &group.found).collect();
    let has_matches = found.iter().any(|found| !found.matches.is_empty());
    let log = recover.log.as_deref().map(shell::quoted);
    let log = log.map(|log| format!(" --change-log {log}"));
    let settle = format!("tokens recover{options}{}", log.unwrap_or_default());
    let plan = plan(&groups, &options, &settle);
    let mut stopped = None;
    if recover.asking.dry_run {
        printer.note(&format!("from {}", path.display()));
    } else if !groups.is_empty() {
        if has_matches {
            asking::check(printer, &recover.asking, "recovering")?;
        }
        printer.notice(&plan);
        let log = change_log::open_at(&path)?;
        let acting = Acting {
            printer,
            asking: &recover.asking,
            log: &log,
            reason: recover.reason.as_ref(),
            options: &options,
        };
        stopped = acting.carry_out(&mut groups).await.err();
        if stopped.is_none() {
            stopped = log.check().err().map(Into::into);
        }
    }
    let text = match global.output {
        Format::Json => json::text(&document(&path, &records, &groups, recover.asking.dry_run))?,
        _ if recover.asking.dry_run => plan,
        _ => lines(&groups),
    };
    let mut exit = exit(&groups, recover.asking.dry_run);
    if exit == Exit::Ok && !records.unreadable.is_empty() {
        exit = Exit::Partial;
    }
    if let Some(error) = stopped {
        output::report(printer, error.as_ref());
        exit = Exit::of_changes(1, [exit, Exit::Other]);
    }
    result::print(printer, &text, &text, signals::or_noted(exit))
}

/// A log that is named must be there.
fn no_log(path: &Path) -> Problem {
    let problem = Problem::usage(format!("there is no change log {}", path.display()));
    match change_log::default_path() {
        Ok(default) => problem.hint(format!(
            "without --change-log, changes are recorded in {}",
            default.display()
        )),
        Err(_) => problem,
    }
}

/// Why there is nothing to show.
fn nothing(path: &Path, records: &ChangeRecords, is_missing: bool, hidden: usize) -> String {
    if is_missing {
        let path = path.display();
        return format!("there is no change log at {path}: nothing to recover");
    }
    let unreadable = records.unreadable.len();
    if hidden == 0 && unreadable == 0 {
        return "nothing to recover: what became of every recorded change is known".to_owned();
    }
    let readable = if unreadable > 0 { "readable " } else { "" };
    let of = if hidden > 0 { " of these accounts" } else { "" };
    let mut text = format!("no {readable}change{of} is in doubt");
    match hidden {
        0 => {}
        1 => text.push_str("; 1 of other accounts is not shown"),
        _ => text.push_str(&format!("; {hidden} of other accounts are not shown")),
    }
    match unreadable {
        0 => {}
        1 => text.push_str("; 1 line could not be read"),
        _ => text.push_str(&format!("; {unreadable} lines could not be read")),
    }
    text
}

/// Checks that the changes that are to be settled are recorded, and tells which are not in doubt.
fn check_settled(
    printer: Printer,
    path: &Path,
    records: &ChangeRecords,
    in_doubt: &[(&ChangeRecord, Doubt)],
    settle: &[Uuid],
) -> Result<(), Problem> {
    for change in settle {
        if !records.changes.iter().any(|one| one.change == *change) {
            let problem = format!("the change log {} has no change {change}", path.display());
            return Err(
                Problem::usage(problem).hint("see which are in doubt: tokens recover --dry-run")
            );
        }
        if !in_doubt.iter().any(|(one, _)| one.change == *change) {
            printer.note(&format!("the change {change} is not in doubt"));
        }
    }
    Ok(())
}

/// What follows `tokens show` and `tokens revoke` in a command about a token.
fn token_arguments(account: &str, id: &str, org: Option<&str>, options: &str) -> String {
    let org = org.map(|org| format!(" --org {org}"));
    format!("{account} {id}{}{options}", org.unwrap_or_default())
}

/// What was found, in words. `settle` is the command that settles a change.
fn plan(groups: &[Group<'_>], options: &str, settle: &str) -> String {
    let mut text = String::new();
    let mut line = |line: &str| {
        text.push_str(&escape::line(line));
        text.push('\n');
    };
    for found in groups.iter().flat_map(|group| &group.found) {
        line(&format!("{}: {}", found.record.title(), found.doubt.text()));
        line(&format!("  {}", finding(found, options)));
        match found.earlier.len() {
            0 => {}
            1 => line("  1 earlier attempt is settled with it"),
            earlier => line(&format!("  {earlier} earlier attempts are settled with it")),
        }
        for note in &found.notes {
            line(&format!("  note: {note}"));
        }
        for one in &found.matches {
            line(&format!("  token {}: {}", title(one), basis(one)));
            for guard in &one.guards {
                line(&format!("  guarded: {guard} [--allow {}]", guard.kind()));
            }
        }
        if found.is_open() {
            let change = found.record.change;
            line(&format!(
                "  to settle it as it is: {settle} --settle {change}"
            ));
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

fn finding(found: &Found<'_>, options: &str) -> String {
    let at = || {
        let (record, id) = (found.record, found.record.id.as_deref());
        let org = record.org_id.as_deref();
        token_arguments(&record.account, id.unwrap_or_default(), org, options)
    };
    match found.finding {
        Finding::Matches => match found.matches.len() {
            1 => "a live token matches".to_owned(),
            matches => format!("{matches} live tokens match"),
        },
        Finding::NotFound => "no live token matches: it was not created, or is gone".to_owned(),
        Finding::Gone => "the token is gone".to_owned(),
        Finding::There if found.record.operation == "revoke" => {
            format!("the token still exists; revoke it: tokens revoke {}", at())
        }
        Finding::There => format!(
            "the token still exists; check whether it was changed: tokens show {}",
            at()
        ),
        Finding::UnderWay => "it may still be running".to_owned(),
        Finding::Unknown => "its outcome could not be determined".to_owned(),
        Finding::Kept => "it is settled as it is, without a look at the service".to_owned(),
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
            Outcome::NotFound => "not found",
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
                        Outcome::Revoked | Outcome::NotFound => done += 1,
                        Outcome::Failed(error) => failures.push(Exit::of_kind(error.kind())),
                        _ => failures.push(Exit::Refused),
                    }
                }
            }
            Finding::There if found.record.operation == "revoke" => failures.push(Exit::Other),
            Finding::Unknown if found.record.is_creation() || !found.looked_up => {
                failures.push(Exit::Other);
            }
            Finding::UnderWay if found.record.is_creation() => failures.push(Exit::Partial),
            _ => done += 1,
        }
    }
    Exit::of_changes(done, failures)
}

fn document<'a>(
    path: &Path,
    records: &'a ChangeRecords,
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
        complete: records.unreadable.is_empty() && changes.iter().all(|change| change.settled),
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
            Outcome::NotFound => ("not_found", None),
            Outcome::Kept => ("kept", None),
            Outcome::Undecided => ("undecided", None),
            Outcome::Refused(why) => (
                "refused",
                Some(json::Failure::own(account, org_id, "refused", why)),
            ),
            Outcome::Failed(error) => ("failed", Some(json::Failure::new(account, org_id, error))),
        };
        json::RecoveredToken {
            basis: if one.by_id { "id" } else { "name_and_time" },
            outcome,
            error,
            guards: json::Guarded::all(&one.guards, &Guards::default()),
            token: json::Record::new(account, &one.token),
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
        earlier_attempts: { found.earlier.iter() }
            .map(|record| record.change.to_string())
            .collect(),
        notes: &found.notes,
        matches: found.matches.iter().map(token).collect(),
    }
}
