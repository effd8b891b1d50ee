//! `tokens revoke`: looks, shows, asks, looks again, revokes.

mod act;
mod current;
mod from;
#[cfg(test)]
mod fuzz;
mod outcome;
mod plan;

use jiff::Timestamp;

use super::{asking, result};
use crate::accounts;
use crate::audit_log::AuditLog;
use crate::cli::{Format, Global, Revoke};
use crate::exit::Exit;
use crate::guards;
use crate::output::{self, Printer, Problem, Stream, json};
use crate::signals;
use outcome::Outcome;
use plan::{Plan, Planned};

pub(super) async fn run(printer: Printer, global: &Global, revoke: Revoke) -> anyhow::Result<Exit> {
    if revoke.current {
        return current::run(printer, global, revoke).await;
    }
    if revoke.from.as_deref().is_some_and(from::is_stdin) {
        asking::check_without_stdin(&revoke.asking, "revoking what standard input names")?;
    } else {
        asking::check(printer, &revoke.asking, "revoking")?;
    }
    let wanted = match &revoke.from {
        Some(path) => from::read(path.clone(), &revoke.account).await?,
        None => from::ids(&revoke.ids),
    };
    if wanted.is_empty() {
        printer.note("the list has no tokens: nothing to revoke");
    }
    if wanted.len() > revoke.max_changes {
        let problem = format!(
            "--max-changes allows {}, and {} would be revoked; nothing was",
            revoke.max_changes,
            count(wanted.len())
        );
        return Err(Problem::refused(problem)
            .hint("revoke fewer at once, or say how many with --max-changes")
            .into());
    }
    let log = AuditLog::open(global, revoke.audit.log.as_deref(), revoke.asking.dry_run)?;
    let one = accounts::open_one(global, &revoke.account, revoke.org.as_deref()).await?;
    let provider = one.provider.as_ref();
    from::check(&wanted, provider.id())?;
    for wanted in &wanted {
        provider.check_id(&wanted.id)?;
    }
    // Before the tokens are read, so that a use of them by this shows in them.
    let credentials = one.credentials().await;
    let plan = Plan::make(provider, wanted, &credentials, revoke.ignore_not_found).await;
    let mut plan = match plan {
        Ok(plan) => plan,
        Err(errors) => {
            for error in &errors {
                output::report(printer, error);
            }
            printer.message("nothing was revoked");
            let failures = errors.iter().map(|error| Exit::of_kind(error.kind()));
            return Ok(Exit::of_changes(0, failures));
        }
    };
    show(printer, global.output, &revoke, &plan)?;
    check_guards(printer, &revoke, &plan)?;
    if revoke.asking.dry_run {
        return Ok(plan.exit(true));
    }
    let planned = plan.planned().count();
    if planned > 0 {
        let org = provider.id().org_id();
        let org = org.map(|org| format!(", organization {org}"));
        let place = format!("{}{}", one.account, org.unwrap_or_default());
        let question = format!("Revoke {} of {place}?", count(planned));
        asking::confirm(printer, &revoke.asking, &question, "nothing was revoked").await?;
    }

    let stopped = act::Acting {
        printer,
        account: &one.account,
        provider,
        credentials: &credentials,
        lifted: &revoke.guards,
        log: &log,
        options: &revoke.verification.options(),
    }
    .carry_out(&mut plan)
    .await;
    let text = match global.output {
        Format::Json => json::text(&plan.document(&one.account, &revoke.guards, false))?,
        _ => plan.lines(),
    };
    let left = plan.planned().count();
    let mut exit = plan.exit(false);
    if let Err(error) = stopped {
        output::report(printer, error.as_ref());
        exit = Exit::of_changes(plan.done(), [exit, Exit::Other]);
    }
    if left > 0 {
        printer.message(&format!("{} not revoked: it ended before", count(left)));
        for entry in plan.planned() {
            printer.message(&format!("not revoked: {}", entry.title()));
        }
    }
    let exit = signals::or_noted(log.exit(exit));
    result::print(printer, &text, &text, exit)
}

/// Shows what is to be revoked: in a dry run as the result.
fn show(printer: Printer, format: Format, revoke: &Revoke, plan: &Plan) -> anyhow::Result<()> {
    for entry in plan.entries() {
        match &entry.outcome {
            outcome if outcome.is_not_found() => {
                printer.note(&format!("note: {} was not found", entry.id));
            }
            Outcome::Refused(why) => tell_refused(printer, entry, why),
            _ => {}
        }
    }
    let account = &*revoke.account;
    let table = |stream| {
        let tokens = plan.planned();
        let tokens = tokens.filter_map(|entry| Some((account, entry.token.as_ref()?)));
        output::token_table(tokens, Timestamp::now(), printer.width(stream))
    };
    if !revoke.asking.dry_run {
        printer.notice(&table(Stream::Err));
        return Ok(());
    }
    let text = match format {
        Format::Json => json::text(&plan.document(account, &revoke.guards, true))?,
        _ if plan.guarded(&revoke.guards).is_empty() => {
            let planned = count(plan.planned().count());
            format!("{}{planned} would be revoked\n", table(Stream::Out))
        }
        _ => table(Stream::Out),
    };
    printer.data(&text)?;
    Ok(())
}

/// Tells of the guards, and refuses if one is not lifted.
fn check_guards(printer: Printer, revoke: &Revoke, plan: &Plan) -> Result<(), Problem> {
    for entry in plan.planned() {
        guards::tell(printer, &entry.title(), &entry.guards, &revoke.guards);
    }
    let guarded = plan.guarded(&revoke.guards);
    if guarded.is_empty() {
        return Ok(());
    }
    let problem = format!(
        "nothing was revoked: of {}, {} guarded",
        count(plan.entries().len()),
        match guarded.tokens {
            1 => "1 is".to_owned(),
            tokens => format!("{tokens} are"),
        }
    );
    let options = guarded.options.join(" and ");
    Err(Problem::refused(problem).hint(format!("leave them out, or add {options}")))
}

fn tell_refused(printer: Printer, entry: &Planned, why: &str) {
    printer.message(&format!("error: {} was not revoked: {why}", entry.title()));
}

fn count(tokens: usize) -> String {
    match tokens {
        1 => "1 token".to_owned(),
        _ => format!("{tokens} tokens"),
    }
}
