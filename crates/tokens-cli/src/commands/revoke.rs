//! `tokens revoke`: looks, shows, asks, looks again, revokes.

mod current;
mod select;

use std::collections::BTreeSet;

use jiff::Timestamp;
use tokens_change::{Plan, Planned, TokenOutcome};
use tokens_core::RevocationOutcome;

use super::{asking, guarded, result};
use crate::cli::{Format, Global, Revoke};
use crate::exit::Exit;
use crate::output::{self, Printer, Problem, Stream, escape, json};
use crate::{change_log, claims, signals};

pub(super) async fn run(printer: Printer, global: &Global, revoke: Revoke) -> anyhow::Result<Exit> {
    if revoke.current {
        return current::run(printer, global, revoke).await;
    }
    select::check(&revoke)?;
    if revoke.from.as_deref().is_some_and(select::is_stdin) {
        asking::check_without_stdin(&revoke.asking, "revoking what standard input names")?;
    } else {
        asking::check(printer, &revoke.asking, "revoking")?;
    }
    let claims = claims::load(global)?;
    let named = select::named(global, &revoke).await?;
    if named.is_empty() {
        printer.note("the list has no tokens: nothing to revoke");
    }
    if named.len() > revoke.max_changes {
        let problem = format!(
            "--max-changes allows {}, and {} would be revoked; nothing was",
            revoke.max_changes,
            output::number(named.len(), "token")
        );
        return Err(Problem::refused(problem)
            .hint(format!(
                "revoke fewer at once, or allow so many: --max-changes {}",
                named.len()
            ))
            .into());
    }
    let log = change_log::open(
        global,
        revoke.recording.log.as_deref(),
        revoke.asking.dry_run,
    )?;
    let (tokens, open) = select::open(global, &revoke, named).await?;
    let mut plan = Plan::revoke(&open.accounts, tokens)
        .guards(revoke.guards.overridden())
        .ignore_not_found(revoke.ignore_not_found)
        .revoke_options(revoke.verification.options())
        .reason(revoke.recording.reason.clone())
        .credentials(|account| open.credentials(account))
        .claims(claims)
        .await?;
    if plan.failures().next().is_some() {
        let mut ends = Vec::new();
        for error in plan.failures() {
            output::report(printer, error);
            ends.push(Exit::of_kind(error.kind()));
        }
        printer.message("nothing was revoked");
        return Ok(Exit::of_changes(0, ends));
    }
    show(printer, global.output, &revoke, &plan)?;
    for entry in plan.planned() {
        guarded::tell_claim(printer, &entry.title(), entry);
        guarded::tell(printer, &entry.title(), entry.guards(), &revoke.guards);
    }
    guarded::check(&plan, "revoked")?;
    if revoke.asking.dry_run {
        return Ok(exit(&plan, true));
    }
    let planned = plan.planned().count();
    if planned > 0 {
        let question = format!(
            "Revoke {} of {}?",
            output::number(planned, "token"),
            place(&plan)
        );
        asking::confirm(printer, &revoke.asking, &question, "nothing was revoked").await?;
    }

    let changing = log.activity().begin();
    let mut gone = Vec::new();
    let carried_out = plan.carry_out_with(&log, |entry| {
        tell(printer, entry);
        if let TokenOutcome::Revoked(_) = entry.outcome() {
            gone.push(entry.title());
            changing.tell_if_ended(format!(
                "{} revoked before: {}",
                gone.len(),
                gone.join(", ")
            ));
        }
    });
    let carried_out = carried_out.await;
    let text = match global.output {
        Format::Json => json::text(&document(&plan, &revoke, false))?,
        _ => lines(&plan),
    };
    let mut end = exit(&plan, false);
    let left = plan.planned().count();
    if let Err(error) = carried_out {
        output::report(printer, &error);
        end = match (end, left) {
            // All is done, and the record of the last change is missing.
            (Exit::Ok, 0) => Exit::Other,
            _ => Exit::of_changes(done(&plan), [end, Exit::of(&error.into())]),
        };
    }
    if left > 0 {
        printer.message(&format!(
            "{} not revoked: it ended before",
            output::number(left, "token")
        ));
        for entry in plan.planned() {
            printer.message(&format!("not revoked: {}", entry.title()));
        }
    }
    let end = signals::or_noted(change_log::exit(&log, end));
    result::print(printer, &text, &text, end)
}

/// Where the tokens of `plan` are: the accounts, and the organization or how many.
fn place(plan: &Plan) -> String {
    let accounts: BTreeSet<&str> = plan.planned().map(Planned::account).collect();
    let accounts = Vec::from_iter(accounts).join(" and ");
    let orgs: BTreeSet<_> = plan
        .planned()
        .filter_map(|entry| entry.provider().org_id())
        .collect();
    match (orgs.len(), orgs.first()) {
        (1, Some(org)) => format!("{accounts}, organization {org}"),
        (0, _) => accounts,
        (orgs, _) => format!("{accounts}, {orgs} organizations"),
    }
}

/// Shows what is to be revoked: in a dry run as the result.
fn show(printer: Printer, format: Format, revoke: &Revoke, plan: &Plan) -> anyhow::Result<()> {
    for entry in plan.entries() {
        match entry.outcome() {
            TokenOutcome::Revoked(_) => {
                printer.note(&format!("note: {} was not found", entry.id()));
            }
            TokenOutcome::Refused(_) => tell(printer, entry),
            _ => {}
        }
    }
    let table = |stream| {
        let tokens = plan.planned();
        let tokens = tokens.filter_map(|entry| Some((entry.account(), entry.token()?)));
        output::token_table(tokens, Timestamp::now(), printer.width(stream))
    };
    if !revoke.asking.dry_run {
        printer.notice(&table(Stream::Err));
        return Ok(());
    }
    let text = match format {
        Format::Json => json::text(&document(plan, revoke, true))?,
        _ if plan.blocked_by().is_empty() => {
            let planned = output::number(plan.planned().count(), "token");
            format!("{}{planned} would be revoked\n", table(Stream::Out))
        }
        _ => table(Stream::Out),
    };
    printer.data(&text)?;
    Ok(())
}

/// Tells why a token was not revoked.
fn tell(printer: Printer, entry: &Planned) {
    match entry.outcome() {
        TokenOutcome::Failed(error) => output::report(printer, error),
        TokenOutcome::Refused(why) => {
            printer.message(&format!("error: {} was not revoked: {why}", entry.title()));
        }
        _ => {}
    }
}

/// How many tokens are gone, or said to be.
fn done(plan: &Plan) -> usize {
    let outcomes = plan.entries().iter().map(Planned::outcome);
    outcomes
        .filter(|outcome| matches!(outcome, TokenOutcome::Revoked(_)))
        .count()
}

/// How it ended, or in a `dry_run` would end if all goes well. A token that was not there is a failure unless that was to be ignored: a plan
/// with one is not made.
fn exit(plan: &Plan, dry_run: bool) -> Exit {
    let planned = if dry_run { plan.planned().count() } else { 0 };
    let failures = plan
        .entries()
        .iter()
        .filter_map(|entry| match entry.outcome() {
            TokenOutcome::Failed(error) => Some(Exit::of_kind(error.kind())),
            TokenOutcome::Refused(_) => Some(Exit::Refused),
            _ => None,
        });
    Exit::of_changes(done(plan) + planned, failures)
}

/// What happened, a line for each token that is gone or said to be. Failures are told as errors.
fn lines(plan: &Plan) -> String {
    let line = |entry: &Planned| {
        let TokenOutcome::Revoked(revocation) = entry.outcome() else {
            return None;
        };
        let line = match revocation.outcome {
            RevocationOutcome::Accepted => format!("accepted, not verified: {}", entry.title()),
            RevocationOutcome::NotFound => {
                format!("not found {}: {}", entry.title(), entry.seen())
            }
            outcome => format!("{outcome} {}", entry.title()),
        };
        Some(format!("{}\n", escape::line(&line)))
    };
    plan.entries().iter().filter_map(line).collect()
}

fn document<'a>(plan: &'a Plan, revoke: &Revoke, dry_run: bool) -> json::Revoked<'a> {
    let result = |entry: &'a Planned| json::RevokedOne {
        account: entry.account(),
        id: entry.id().as_str(),
        outcome: entry.outcome().as_str(),
        proof: match entry.outcome() {
            TokenOutcome::Revoked(revocation) => revocation.proof,
            _ => None,
        },
        seen: entry.seen().as_str(),
        error: match entry.outcome() {
            TokenOutcome::Failed(error) => Some(json::Failure::new(
                entry.account(),
                entry.provider().org_id(),
                error,
            )),
            TokenOutcome::Refused(why) => Some(json::Failure::own(
                entry.account(),
                entry.provider().org_id(),
                "refused",
                why,
            )),
            _ => None,
        },
        guards: json::Guarded::all(entry.guards(), &revoke.guards.overridden()),
        claim: entry.claim(),
        token: entry
            .token()
            .map(|token| json::Record::new(entry.account(), token)),
    };
    let is_complete = |entry: &Planned| match entry.outcome() {
        TokenOutcome::Revoked(_) => true,
        TokenOutcome::Planned => dry_run,
        _ => false,
    };
    json::Revoked {
        schema: json::SCHEMA,
        dry_run,
        complete: plan.entries().iter().all(is_complete),
        results: plan.entries().iter().map(result).collect(),
    }
}
