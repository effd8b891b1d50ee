//! `tokens show`: one token in full.

use jiff::Timestamp;
use tokens_core::{Token, TokenId};

use crate::accounts;
use crate::cli::{Format, Global, Show};
use crate::exit::Exit;
use crate::output::{self, Printer, json};

pub(super) async fn run(printer: Printer, global: &Global, show: Show) -> anyhow::Result<Exit> {
    let one = accounts::open_one(global, &show.account, show.org.as_deref()).await?;
    let token = one.provider.get(&TokenId::new(show.id)).await?;
    printer.data(&text(global.output, &show.account, &token)?)?;
    Ok(Exit::Ok)
}

/// `token` in full, as asked for.
///
/// # Errors
///
/// When it can't be written as JSON.
pub(super) fn text(format: Format, account: &str, token: &Token) -> anyhow::Result<String> {
    Ok(match format {
        Format::Json => json::text(&json::One {
            schema: json::SCHEMA,
            token: json::Record::new(account, token),
        })?,
        _ => output::details(account, token, Timestamp::now()),
    })
}
