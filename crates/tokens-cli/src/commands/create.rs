//! `tokens create`: a new token, whose key goes to standard output, once and alone.

use tokens_core::{CreateToken, IssuedToken};

use super::privileges;
use crate::accounts;
use crate::cli::{Create, Format, Global};
use crate::exit::Exit;
use crate::output::{OutputError, Printer, Problem, json};
use crate::signals::Changing;

pub(super) async fn run(printer: Printer, global: &Global, create: Create) -> anyhow::Result<Exit> {
    let mut request = CreateToken::new(create.name);
    request.privileges = privileges::of(&create.privileges)?;
    request.src_ips = create.src_ips;

    let one = accounts::open_one(global, &create.account, create.org).await?;
    let provider = &one.provider;
    if provider.capability().create_with_privileges && request.privileges.is_empty() {
        return Err(
            Problem::usage("an organization's token needs --role and --scope")
                .hint("such as --role read --scope org")
                .into(),
        );
    }

    if printer.is_lost() {
        return Err(Problem::refused(
            "standard output goes nowhere, and the key is shown only there; nothing was created",
        )
        .hint("let it go to a terminal, a file or a pipe")
        .into());
    }
    let issued = {
        let _changing = Changing::begin();
        provider.create(request).await?
    };
    let what = description(&issued, &create.account);
    match deliver(printer, global.output, &create.account, &issued) {
        Ok(()) => {
            printer.message(&format!("created {what}; its key is shown this once"));
            Ok(Exit::Ok)
        }
        Err(error) => {
            let message = format!("created {what}, but its key could not be delivered");
            let problem = Problem::new(Exit::Unknown, message)
                .caused_by(error)
                .hint(remedy(&issued, &create.account));
            Err(problem.into())
        }
    }
}

/// Writes the key: the only place that does.
fn deliver(
    printer: Printer,
    format: Format,
    account: &str,
    issued: &IssuedToken,
) -> anyhow::Result<()> {
    let token = json::Record {
        account,
        token: &issued.token,
    };
    let key = issued.secret.expose();
    let text = match format {
        _ => format!("{key}\n"),
        Format::Json => json::text(&json::Created {
            schema: json::SCHEMA,
            token,
            key,
        })?,
    };
    let written: Result<(), OutputError> = printer.data(&text);
    Ok(written?)
}

fn description(issued: &IssuedToken, account: &str) -> String {
    let name = issued.token.name.as_deref().unwrap_or_default();
    match &issued.token.id {
        Some(id) => format!("token {id} ({name}) in {account}"),
        None => format!("a token ({name}) of unknown id in {account}"),
    }
}

fn remedy(issued: &IssuedToken, account: &str) -> String {
    match &issued.token.id {
        Some(id) => format!("nobody has the key; revoke it: tokens revoke {account} {id}"),
        None => {
            format!("nobody has the key; find it and revoke it: tokens list --account {account}")
        }
    }
}
