//! `tokens create`: a new token, whose key goes where it was asked to go, once, or is worth nothing.

use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use tokens_change::{ChangeError, Creation};
use tokens_core::{CreateToken, ProviderId, TokenId};

use super::{asking, privileges, result, show};
use crate::accounts;
use crate::cli::{Create, Format, Global};
use crate::exit::Exit;
use crate::output::{self, Printer, Problem, escape, json};
use crate::{change_log, delivery, shell, signals};

/// A creation and delivery that takes longer is told of.
const SLOW: Duration = Duration::from_secs(5);

pub(super) async fn run(printer: Printer, global: &Global, create: Create) -> anyhow::Result<Exit> {
    let mut request = CreateToken::new(&create.name);
    request.privileges = privileges::of(&create.privileges)?;
    request.src_ips.clone_from(&create.src_ips);
    let adds_power = request
        .privileges
        .iter()
        .any(tokens_core::Privilege::is_admin);
    if adds_power {
        asking::check(printer, &create.asking, "creating an administrator's token")?;
    }
    let dry_run = create.asking.dry_run;
    let log = change_log::open(global, create.recording.log.as_deref(), dry_run)?;
    let one = accounts::open_one(global, &create.account, create.org.as_deref()).await?;
    if one.provider.capability().create_with_privileges && request.privileges.is_empty() {
        return Err(
            Problem::usage("an organization's token needs --role and --scope")
                .hint("such as --role read --scope org")
                .into(),
        );
    }
    let creation = Creation::new(&*create.account, one.provider.clone(), request)?
        .reason(create.recording.reason.clone());
    let plan = plan(&creation, &create, one.provider.id());
    if dry_run {
        let text = match global.output {
            Format::Json => json::text(&plan)?,
            _ => format!("{}would be created\n", lines(&plan)),
        };
        printer.data(&text)?;
        return Ok(Exit::Ok);
    }
    if adds_power {
        printer.notice(&lines(&plan));
        let question = "Create this administrator's token?";
        asking::confirm(printer, &create.asking, question, "nothing was created").await?;
    }
    let mut sink = delivery::open(printer, global.output, &create, one.secret_variables())?;
    if let Err(error) = sink.check().await {
        // There is no key yet that could be in it.
        delivery::show_output(printer, &error);
        return Err(error.into());
    }

    let changing = log.activity().begin();
    let slow = tell_if_slow(printer);
    let created = creation.carry_out(&log, sink).await;
    drop(slow);
    let mut created = created.map_err(|error| {
        tell_output(printer, &create, &error);
        left_token(global, &create, error)
    })?;
    if let Some(error) = &created.unrecorded {
        output::report(printer, error);
    }
    printer.message(&created.description);
    drop(changing);
    let exit = signals::or_noted(change_log::exit(&log, Exit::Ok));
    if create.to_file.is_none() && !create.to_command {
        return Ok(exit);
    }
    if signals::noted().is_none() {
        creation.read_back(&mut created).await;
    }
    let text = match global.output {
        Format::Json => delivery::document(&create.account, &created.token, None)?,
        format => show::text(format, &create.account, &created.token)?,
    };
    // What was done is told already.
    result::print(printer, &text, "", exit)
}

fn plan<'a>(
    creation: &'a Creation,
    create: &'a Create,
    provider: &'a ProviderId,
) -> json::Creating<'a> {
    let request = creation.request();
    json::Creating {
        schema: json::SCHEMA,
        dry_run: true,
        account: &create.account,
        provider: &provider.service,
        host: &provider.host,
        org_id: provider.org_id(),
        name: &request.name,
        privileges: &request.privileges,
        src_ips: &request.src_ips,
        adds_power: creation.is_admin(),
        key_to: match (&create.to_file, create.command.first()) {
            (Some(file), _) => file.display().to_string(),
            (_, Some(program)) => format!("the program {}", program.to_string_lossy()),
            _ => "standard output".to_owned(),
        },
    }
}

/// The plan in words.
fn lines(plan: &json::Creating<'_>) -> String {
    let org = plan.org_id.map(|org| format!(", organization {org}"));
    let org = org.unwrap_or_default();
    let mut lines = vec![format!("token {} in {}{org}", plan.name, plan.account)];
    lines.extend(plan.privileges.iter().map(|one| format!("  may: {one}")));
    if plan.privileges.is_empty() {
        lines.push("  may: all that its owner may".to_owned());
    }
    lines.push(format!("  its key goes to {}", plan.key_to));
    lines.push(match plan.src_ips {
        [] => "  from anywhere".to_owned(),
        addresses => format!("  from {}", addresses.join(", ")),
    });
    lines
        .iter()
        .map(|line| format!("{}\n", escape::line(line)))
        .collect()
}

/// Adds what to do about the token that is left, where one is.
fn left_token(global: &Global, create: &Create, error: ChangeError) -> anyhow::Error {
    let Some(left) = error.left_token() else {
        return error.into();
    };
    let options = shell::account_options(global);
    let account = &create.account;
    let at = |id: &TokenId| shell::token(account, id.as_str(), &create.org, &options);
    let hint = match (&left.id, left.is_certain) {
        (None, _) => format!("find it and revoke it: tokens list --account {account}{options}"),
        (Some(id), false) => format!("look at it before you revoke it: tokens show {}", at(id)),
        (Some(id), true) => format!("revoke it: tokens revoke {}", at(id)),
    };
    Problem::from(error).hint(hint).into()
}

/// Tells what the program printed that did not take the key, if that is wanted.
fn tell_output(printer: Printer, create: &Create, error: &ChangeError) {
    if create.show_output {
        delivery::show_output(printer, error);
    } else if error.output().is_some()
        && let Some(program) = create.command.first()
    {
        let program = program.to_string_lossy();
        printer.message(&format!(
            "hint: the output of `{program}` is not shown, since it may contain the key; --show-output shows it"
        ));
    }
}

/// Tells that it takes long, unless what this returns is dropped before. In a thread of its own: standard error may be what the delivery
/// waits for.
fn tell_if_slow(printer: Printer) -> mpsc::Sender<()> {
    let (ended, end) = mpsc::channel();
    let _ = thread::Builder::new().spawn(move || {
        if let Err(RecvTimeoutError::Timeout) = end.recv_timeout(SLOW) {
            printer.message("still creating the token and delivering its key");
        }
    });
    ended
}
