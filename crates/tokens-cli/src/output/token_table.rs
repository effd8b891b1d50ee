//! Tokens for people: a table for a list, and one that hides nothing for a plan.

use std::io::{self, Write};

use jiff::Timestamp;
use tokens_core::{Source, Token};

use super::age::DERIVED;
use super::table::{self, Cell, Column, Screen};
use super::{columns, escape};
use crate::cli::ColumnName;

/// Writes a table of tokens with the names of their accounts, and the key to its signs where there are any.
///
/// # Errors
///
/// When `out` fails.
pub(crate) fn write_tokens<'t>(
    out: &mut dyn Write,
    shown: &[ColumnName],
    tokens: impl Iterator<Item = (&'t str, &'t Token)> + Clone,
    now: Timestamp,
    screen: Screen,
) -> io::Result<()> {
    if tokens.clone().next().is_none() {
        return Ok(());
    }
    let titles: Vec<Column> = shown.iter().map(|name| columns::column(*name)).collect();
    let rows = tokens
        .clone()
        .map(|(account, token)| cells(shown, account, token, now));
    table::write(out, &titles, rows, screen)?;
    if tokens
        .into_iter()
        .any(|(_, token)| has_derived(shown, token))
    {
        writeln!(out, "{DERIVED} derived from what the service reports")?;
    }
    Ok(())
}

/// The tokens that something is about to happen to, with nothing cut: a table where it fits into `width`, else a few lines
/// for each.
pub(crate) fn token_table<'t>(
    tokens: impl IntoIterator<Item = (&'t str, &'t Token)>,
    now: Timestamp,
    width: Option<usize>,
) -> String {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let shown = columns::USUAL;
    let titles = shown.map(columns::column);
    let rows = tokens
        .iter()
        .map(|(account, token)| cells(&shown, account, token, now));
    if !table::fits(&titles, rows, width) {
        return blocks(&tokens, now);
    }
    let mut text = Vec::new();
    // Memory takes everything, and all that is written is text.
    let _ = write_tokens(
        &mut text,
        &shown,
        tokens.iter().copied(),
        now,
        Screen::default(),
    );
    String::from_utf8_lossy(&text).into_owned()
}

fn cells(shown: &[ColumnName], account: &str, token: &Token, now: Timestamp) -> Vec<Cell> {
    shown
        .iter()
        .map(|name| columns::cell(*name, account, token, now))
        .collect()
}

/// Whether a time in these columns was not reported.
fn has_derived(shown: &[ColumnName], token: &Token) -> bool {
    shown.iter().any(|name| match name {
        ColumnName::LastUsed => token.last_used.source == Some(Source::Derived),
        ColumnName::Expires => token.expires.source == Some(Source::Derived),
        _ => false,
    })
}

/// A few lines for each token.
fn blocks(tokens: &[(&str, &Token)], now: Timestamp) -> String {
    let rest = &columns::USUAL[2..];
    let mut text = String::new();
    for (account, token) in tokens {
        let id = escape::line(columns::id(token));
        text.push_str(&format!("{}  {id}\n", escape::line(account)));
        for name in rest {
            let label = columns::column(*name).title.to_lowercase();
            let cell = columns::cell(*name, account, token, now);
            text.push_str(&format!("  {label:9}  {}\n", cell.text()));
        }
    }
    if tokens.iter().any(|(_, token)| has_derived(rest, token)) {
        text.push_str(&format!(
            "{DERIVED} derived from what the service reports\n"
        ));
    }
    text
}
