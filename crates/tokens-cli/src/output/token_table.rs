//! Tokens for people: a table for a list, and one that hides nothing for a plan.

use std::collections::HashSet;
use std::io::{self, Write};

use jiff::Timestamp;
use tokens_core::{DERIVED_MARK, Provenance, Token};

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
        write_derived(out)?;
    }
    Ok(())
}

/// As [`write_tokens`]; but where a table would have no room to say when tokens were last used, a few lines for each.
///
/// # Errors
///
/// When `out` fails.
pub(crate) fn write_list<'t>(
    out: &mut dyn Write,
    shown: &[ColumnName],
    tokens: impl Iterator<Item = (&'t str, &'t Token)> + Clone,
    now: Timestamp,
    screen: Screen,
) -> io::Result<()> {
    let last_used = shown.iter().position(|name| *name == ColumnName::LastUsed);
    let needed = &shown[..last_used.map_or(0, |index| index + 1)];
    let titles: Vec<Column> = needed.iter().map(|name| columns::column(*name)).collect();
    let rows = tokens
        .clone()
        .map(|(account, token)| cells(needed, account, token, now));
    if table::fits_if_cut(&titles, rows, screen.width) {
        write_tokens(out, shown, tokens, now, screen)
    } else {
        write_blocks(out, shown, tokens, now)
    }
}

/// The tokens that something is about to happen to, with nothing cut: a table where it fits into `width`, else a few lines
/// for each.
pub(crate) fn token_table<'t>(
    tokens: impl IntoIterator<Item = (&'t str, &'t Token)>,
    now: Timestamp,
    width: Option<usize>,
) -> String {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let tokens = tokens.iter().copied();
    let mut shown = columns::PLAN.to_vec();
    let orgs: HashSet<_> = tokens.clone().map(|(_, token)| &token.org_id).collect();
    if orgs.len() > 1 {
        shown.insert(1, ColumnName::Org);
    }
    let titles: Vec<Column> = shown.iter().map(|name| columns::column(*name)).collect();
    let rows = tokens
        .clone()
        .map(|(account, token)| cells(&shown, account, token, now));
    let mut text = Vec::new();
    // Memory takes everything, and all that is written is text.
    let _ = if table::fits(&titles, rows, width) {
        write_tokens(&mut text, &shown, tokens, now, Screen::default())
    } else {
        write_blocks(&mut text, &shown, tokens, now)
    };
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
        ColumnName::LastUsed => token.last_used.provenance == Some(Provenance::Derived),
        ColumnName::Expires => token.expires.provenance == Some(Provenance::Derived),
        _ => false,
    })
}

/// A few lines for each token: its account and id, then the other columns.
fn write_blocks<'t>(
    out: &mut dyn Write,
    shown: &[ColumnName],
    tokens: impl Iterator<Item = (&'t str, &'t Token)>,
    now: Timestamp,
) -> io::Result<()> {
    let in_title = [ColumnName::Account, ColumnName::Id];
    let mut derived = false;
    for (account, token) in tokens {
        let id = escape::line(columns::id(token));
        writeln!(out, "{}  {id}", escape::line(account))?;
        let no_org = |name: &ColumnName| *name == ColumnName::Org && token.org_id.is_none();
        let is_line = |name: &&ColumnName| !in_title.contains(name) && !no_org(name);
        for name in shown.iter().filter(is_line) {
            let label = columns::column(*name).title.to_lowercase();
            let cell = columns::cell(*name, account, token, now);
            writeln!(out, "  {label:9}  {}", cell.text())?;
        }
        derived |= has_derived(shown, token);
    }
    if derived {
        write_derived(out)?;
    }
    Ok(())
}

fn write_derived(out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{DERIVED_MARK} derived from what the service reports")
}
