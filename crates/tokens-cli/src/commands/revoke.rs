//! `tokens revoke`: looks, shows, asks, revokes.

use futures_util::{StreamExt as _, stream};
use jiff::Timestamp;
use tokens_core::{Error, Revocation, Token, TokenId};

use crate::accounts::{self, One};
use crate::cli::{Format, Global, Revoke};
use crate::exit::Exit;
use crate::output::{self, Printer, Problem, Stream, json};
use crate::signals::Changing;

/// So many tokens are looked up at once.
const LOOK_UPS: usize = 4;

/// A token that is to be revoked, as it was when it was looked up.
#[derive(Debug)]
struct Planned {
    id: TokenId,
    token: Token,
}

/// What became of it: nothing yet, in a dry run.
type Outcome = Option<Result<Revocation, Error>>;

pub(super) async fn run(printer: Printer, global: &Global, revoke: Revoke) -> anyhow::Result<Exit> {
    if !revoke.asking.yes && !revoke.asking.dry_run && !printer.can_ask() {
        let problem = "revoking needs a terminal to ask on, or --yes";
        return Err(Problem::refused(problem)
            .hint("look with --dry-run, then repeat it with --yes")
            .into());
    }
    let one = accounts::open_one(global, &revoke.account, revoke.org).await?;
    let account = &one;
    let plan = match plan(account, &revoke.ids).await {
        Ok(plan) => plan,
        Err(errors) => {
            for error in &errors {
                output::report(printer, error);
            }
            printer.message("nothing was revoked");
            return Ok(Exit::of_changes(
                0,
                errors.iter().map(|error| Exit::of_kind(error.kind())),
            ));
        }
    };

    if revoke.asking.dry_run {
        let outcomes = plan.iter().map(|_| None).collect::<Vec<_>>();
        let text = match global.output {
            Format::Json => json::text(&document(&account.account, &plan, &outcomes))?,
            _ => {
                let table = table(printer, Stream::Out, account, &plan);
                format!("{table}{} would be revoked\n", count(plan.len()))
            }
        };
        printer.data(&text)?;
        return Ok(Exit::Ok);
    }

    printer.notice(&table(printer, Stream::Err, account, &plan));
    let question = format!("Revoke {} of {}?", count(plan.len()), account.account);
    if !revoke.asking.yes && !output::confirm(printer, &question).await {
        return Err(Problem::refused("declined; nothing was revoked").into());
    }

    let mut outcomes = Vec::new();
    for planned in &plan {
        let outcome = {
            let _changing = Changing::begin();
            account.provider.revoke(&planned.id).await
        };
        if let Err(error) = &outcome {
            output::report(printer, error);
        }
        outcomes.push(Some(outcome));
    }
    let text = match global.output {
        Format::Json => json::text(&document(&account.account, &plan, &outcomes))?,
        _ => lines(&plan, &outcomes),
    };
    let failures = outcomes.iter().flatten().filter_map(|outcome| {
        let error = outcome.as_ref().err()?;
        Some(Exit::of_kind(error.kind()))
    });
    let done = outcomes
        .iter()
        .flatten()
        .filter(|outcome| outcome.is_ok())
        .count();
    let exit = Exit::of_changes(done, failures);
    if let Err(error) = printer.result(&text) {
        // What was done must not be lost with it.
        printer.notice(&text);
        if exit == Exit::Ok {
            return Err(error.into());
        }
        output::report(printer, &error);
    }
    Ok(exit)
}

/// Looks every token up, each once. All must be there.
async fn plan(account: &One, ids: &[String]) -> Result<Vec<Planned>, Vec<Error>> {
    let mut asked: Vec<TokenId> = Vec::new();
    for id in ids {
        let id = TokenId::new(id);
        if !asked.contains(&id) {
            asked.push(id);
        }
    }
    let look_ups = asked.into_iter().map(|id| async move {
        let token = account.provider.get(&id).await?;
        Ok(Planned { id, token })
    });
    let found: Vec<Result<Planned, Error>> =
        stream::iter(look_ups).buffered(LOOK_UPS).collect().await;

    let mut plan: Vec<Planned> = Vec::new();
    let mut errors = Vec::new();
    for found in found {
        match found {
            // The same token by another spelling of its id.
            Ok(planned) if plan.iter().any(|known| is_same(known, &planned)) => {}
            Ok(planned) => plan.push(planned),
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() {
        Ok(plan)
    } else {
        Err(errors)
    }
}

fn is_same(one: &Planned, other: &Planned) -> bool {
    one.token.id.is_some() && one.token.id == other.token.id
}

fn count(tokens: usize) -> String {
    match tokens {
        1 => "1 token".to_owned(),
        _ => format!("{tokens} tokens"),
    }
}

fn table(printer: Printer, stream: Stream, account: &One, plan: &[Planned]) -> String {
    let tokens = plan
        .iter()
        .map(|planned| (account.account.as_str(), &planned.token));
    output::token_table(tokens, Timestamp::now(), printer.width(stream))
}

/// What happened, a line for each token that is gone. Failures are told as errors.
fn lines(plan: &[Planned], outcomes: &[Outcome]) -> String {
    let mut text = String::new();
    for (planned, outcome) in plan.iter().zip(outcomes) {
        let what = match outcome {
            Some(Ok(Revocation::Revoked)) => "revoked",
            Some(Ok(Revocation::AlreadyGone)) => "already gone",
            Some(Err(_)) | None => continue,
        };
        let line = format!("{what} {} ({})", planned.id, output::name(&planned.token));
        text.push_str(&output::escape::line(&line));
        text.push('\n');
    }
    text
}

fn document<'a>(
    account: &'a str,
    plan: &'a [Planned],
    outcomes: &'a [Outcome],
) -> json::Revoked<'a> {
    let result = |(planned, outcome): (&'a Planned, &'a Outcome)| json::RevokedOne {
        id: planned.id.as_str(),
        outcome: match outcome {
            None => "planned",
            Some(Ok(Revocation::Revoked)) => "revoked",
            Some(Ok(Revocation::AlreadyGone)) => "already_gone",
            Some(Err(_)) => "failed",
        },
        error: match outcome {
            Some(Err(error)) => {
                let org_id = planned.token.org_id.as_deref();
                Some(json::Failure::new(account, org_id, error))
            }
            _ => None,
        },
        token: json::Record {
            account,
            token: &planned.token,
        },
    };
    json::Revoked {
        schema: json::SCHEMA,
        dry_run: outcomes.iter().any(Option::is_none),
        complete: !outcomes.iter().flatten().any(Result::is_err),
        results: plan.iter().zip(outcomes).map(result).collect(),
    }
}
