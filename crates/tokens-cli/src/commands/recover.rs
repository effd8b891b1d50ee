//! `tokens recover`: what became of changes that were cut off, and tokens whose key was lost.

mod show;

use std::collections::HashMap;
use std::path::Path;

use tokens_change::{
    ChangeRecord, ChangeRecords, Decision, Doubt, GroupInDoubt, Recovery, TokenOutcome,
};
use tokens_core::TokenId;
use uuid::Uuid;

use super::{asking, result};
use crate::accounts;
use crate::change_log;
use crate::cli::{Asking, Format, Global, Recover};
use crate::exit::Exit;
use crate::output::{self, Printer, Problem, json};
use crate::{own_state, shell, signals};
use show::{document, exit, lines, plan};

pub(super) async fn run(
    printer: Printer,
    global: &Global,
    recover: Recover,
) -> anyhow::Result<Exit> {
    if own_state::is_forgotten(global) {
        let problem = "there is nothing to recover in the embedded sandbox";
        return Err(Problem::usage(problem)
            .hint("it ends with each command; give it a directory, --sandbox=DIR, to try recover")
            .into());
    }
    let path = match &recover.log {
        Some(path) => path.clone(),
        None => change_log::default_path(global)?,
    };
    let log = ChangeRecords::read(&path)?;
    if let (None, Some(path)) = (&log, &recover.log) {
        return Err(no_log(global, path).into());
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
    let mut recovery = if recover.settle.is_empty() {
        let wanted = accounts::selection(global)?;
        let mut recovery = Recovery::new(&records).only(|record| wanted.has(&record.account));
        for group in recovery.groups_mut().filter(|group| group.is_open()) {
            look(global, group).await;
        }
        if recovery.changes().next().is_none() {
            let hidden = in_doubt.iter().filter(|(it, _)| !wanted.has(&it.account));
            printer.note(&nothing(&path, &records, is_missing, hidden.count()));
        }
        recovery
    } else {
        check_settled(printer, &path, &records, &in_doubt, &recover.settle)?;
        Recovery::settling(&records, &recover.settle)
    };
    let options = shell::account_options(global);
    let log = recover.log.as_deref().map(shell::quoted);
    let log = log.map(|log| format!(" --change-log {log}"));
    let settle = format!("tokens recover{options}{}", log.unwrap_or_default());
    let plan = plan(&recovery, &options, &settle);
    let mut stopped = None;
    if recover.asking.dry_run {
        printer.note(&format!("from {}", path.display()));
    } else if recovery.changes().next().is_some() {
        if recovery.changes().any(|change| !change.matches.is_empty()) {
            asking::check(printer, &recover.asking, "recovering")?;
        }
        printer.notice(&plan);
        let log = change_log::open_at(&path)?;
        decide(printer, &recover.asking, &options, &mut recovery).await;
        stopped = recovery
            .carry_out(&log, recover.reason.as_ref())
            .await
            .err();
        for found in recovery.changes().flat_map(|change| &change.matches) {
            match &found.outcome {
                TokenOutcome::Failed(error) => output::report(printer, error),
                TokenOutcome::Refused(why) => {
                    let title = found.title();
                    printer.message(&format!("error: token {title} was not revoked: {why}"));
                }
                _ => {}
            }
        }
    }
    let text = match global.output {
        Format::Json => json::text(&document(
            &path,
            &records,
            &recovery,
            recover.asking.dry_run,
        ))?,
        _ if recover.asking.dry_run => plan,
        _ => lines(&recovery),
    };
    let mut exit = exit(&recovery, recover.asking.dry_run);
    if exit == Exit::Ok && !records.unreadable.is_empty() {
        exit = Exit::Partial;
    }
    if let Some(error) = stopped {
        output::report(printer, &error);
        exit = Exit::of_changes(1, [exit, Exit::Other]);
    }
    result::print(printer, &text, &text, signals::or_noted(exit))
}

/// Looks for the tokens of `group`, in its account.
async fn look(global: &Global, group: &mut GroupInDoubt<'_>) {
    let record = group.record();
    match accounts::open_one(global, &record.account, record.org_id.as_deref()).await {
        Ok(one) => {
            let credentials = if group.needs_credentials() {
                one.credentials().await
            } else {
                Vec::new()
            };
            group.look(one.provider, credentials).await;
        }
        Err(error) => group.cannot_look(&output::causes(error.as_ref()).join(": ")),
    }
}

/// Decides about each token that was found, once: by asking, unless `--yes` is given.
async fn decide(printer: Printer, asking: &Asking, options: &str, recovery: &mut Recovery<'_>) {
    let mut decided: HashMap<(&str, TokenId), Decision> = HashMap::new();
    for change in recovery.changes_mut() {
        let record = change.record;
        for found in &mut change.matches {
            let at = || shell::token(&record.account, found.id.as_str(), &record.org_id, options);
            if let Some(guard) = found.guards.first() {
                found.outcome = TokenOutcome::Refused(format!(
                    "{guard}; look at it: tokens show {0}; then revoke it: tokens revoke {0} --allow {1}",
                    at(),
                    guard.kind()
                ));
            } else if asking.yes && !found.is_certain {
                found.outcome = TokenOutcome::Refused(format!(
                    "it may be another token; look at it: tokens show {0}; then revoke it: tokens revoke {0}",
                    at()
                ));
            } else if asking.yes {
                found.decision = Decision::Revoke;
            } else if let Some(decision) = decided.get(&(&*record.account, found.id.clone())) {
                found.decision = *decision;
            } else {
                let question = format!("Revoke token {} of {}?", found.title(), record.account);
                found.decision = match output::decide(printer, &question).await {
                    Some(true) => Decision::Revoke,
                    Some(false) => Decision::Keep,
                    None => Decision::Undecided,
                };
                decided.insert((&record.account, found.id.clone()), found.decision);
            }
        }
    }
}

/// A log that is named must be there.
fn no_log(global: &Global, path: &Path) -> Problem {
    let problem = Problem::usage(format!("there is no change log {}", path.display()));
    match change_log::default_path(global) {
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
