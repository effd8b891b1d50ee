//! Tokens for people: a table for a list, and one that hides nothing for a plan.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io::{self, Write};

use jiff::Timestamp;
use tokens_core::{DERIVED_MARK, Provenance, Token, WhenState};

use super::columns::{self, Row, Shortening};
use super::table::{self, Cell, Column, Screen};
use super::{escape, words};
use crate::cli::ColumnName;

/// No id is shortened to fewer characters: so many name a token.
const MIN_ID: usize = tokens_core::MIN_PREFIX;

/// Writes a table of tokens, and the key to its signs where there are any. Nothing is shortened.
///
/// # Errors
///
/// When `out` fails.
pub(crate) fn write_tokens<'t>(
    out: &mut dyn Write,
    shown: &[ColumnName],
    rows: impl Iterator<Item = Row<'t>> + Clone,
    screen: Screen,
) -> io::Result<()> {
    write_rows(out, shown, rows, Shortening::default(), screen)
}

/// As [`write_tokens`]; but where that does not find room, ids are shortened to what tells them apart, and owners and times as far as that
/// costs nothing. Where even that has no room to say when tokens were last used, a few lines for each.
///
/// # Errors
///
/// When `out` fails.
pub(crate) fn write_list<'t>(
    out: &mut dyn Write,
    shown: &[ColumnName],
    rows: impl Iterator<Item = Row<'t>> + Clone,
    screen: Screen,
) -> io::Result<()> {
    let titles: Vec<Column> = shown.iter().map(|name| columns::column(*name)).collect();
    let fits = |short| {
        let cells = rows.clone().map(|row| cells(shown, &row, short));
        table::fits(&titles, cells, screen.width)
    };
    if fits(Shortening::default()) {
        return write_tokens(out, shown, rows, screen);
    }
    let lengths = unique_lengths(rows.clone().map(|row| columns::id(row.token)));
    let ids = Shortening {
        ids: Some(&lengths),
        ..Shortening::default()
    };
    if fits(ids) {
        return write_rows(out, shown, rows, ids, screen);
    }
    let domain = usual_domain(rows.clone());
    let short = Shortening {
        domain: domain.as_deref(),
        words: true,
        ..ids
    };
    // What is asked for comes before when tokens end.
    let fits_if_cut = |shown: &[ColumnName]| {
        let titles: Vec<Column> = shown.iter().map(|name| columns::column(*name)).collect();
        let all = rows.clone().map(|row| cells(shown, &row, short));
        table::fits_if_cut(&titles, all, screen.width)
    };
    let has_asked = shown.iter().any(|name| {
        let is_usual = columns::USUAL.contains(name);
        !is_usual && *name != ColumnName::Org
    });
    if has_asked && !fits_if_cut(shown) {
        let mut kept = shown.to_vec();
        kept.retain(|name| *name != ColumnName::Expires);
        if fits_if_cut(&kept) {
            write_rows(out, &kept, rows, short, screen)?;
            let title = columns::column(ColumnName::Expires).title;
            return writeln!(out, "{} no room for {title}{}", table::CUT, screen.hint);
        }
    }
    let last_used = shown.iter().position(|name| *name == ColumnName::LastUsed);
    let needed = &shown[..last_used.map_or(0, |index| index + 1)];
    if fits_if_cut(needed) {
        write_rows(out, shown, rows, short, screen)
    } else {
        write_blocks(out, shown, rows)
    }
}

fn write_rows<'t>(
    out: &mut dyn Write,
    shown: &[ColumnName],
    rows: impl Iterator<Item = Row<'t>> + Clone,
    short: Shortening<'_>,
    screen: Screen,
) -> io::Result<()> {
    if rows.clone().next().is_none() {
        return Ok(());
    }
    let titles: Vec<Column> = shown.iter().map(|name| columns::column(*name)).collect();
    let all = rows.clone().map(|row| cells(shown, &row, short));
    table::write(out, &titles, all, screen)?;
    let mut key = Vec::new();
    if rows.clone().any(|row| has_derived(shown, row.token)) {
        key.push(format!(
            "{DERIVED_MARK} derived from what the service reports"
        ));
    }
    if short.words
        && shown.contains(&ColumnName::Expires)
        && rows.clone().any(|row| ends_if_idle(&row))
    {
        key.push("idle: ends if it is not used for so long".to_owned());
    }
    if let Some(domain) = short.domain
        && shown.contains(&ColumnName::Owner)
    {
        key.push(format!(
            "owners without a domain: @{}",
            escape::line(domain)
        ));
    }
    key.iter().try_for_each(|line| writeln!(out, "{line}"))?;
    Ok(())
}

fn ends_if_idle(row: &Row<'_>) -> bool {
    let expires = row.token.expires;
    expires.state == WhenState::AfterIdle && expires.at.is_none_or(|at| at > row.now)
}

/// So many characters tell each of `ids` from all others, at least the smallest number that names a token.
fn unique_lengths<'t>(ids: impl Iterator<Item = &'t str>) -> HashMap<&'t str, usize> {
    let mut ids: Vec<&str> = ids.collect();
    ids.sort_unstable();
    ids.dedup();
    let common = |one: &str, other: &str| {
        let same = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b);
        same.count()
    };
    let mut lengths: HashMap<&str, usize> = ids.iter().map(|id| (*id, MIN_ID)).collect();
    for pair in ids.windows(2) {
        let needed = common(pair[0], pair[1]) + 1;
        for id in pair {
            lengths
                .entry(id)
                .and_modify(|length| *length = needed.max(*length));
        }
    }
    lengths
}

/// The domain that most e-mail addresses of owners have.
fn usual_domain<'t>(rows: impl Iterator<Item = Row<'t>>) -> Option<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for row in rows {
        let owner = columns::owner(row.token.owner.as_ref());
        if let Some((_, domain)) = owner.split_once('@') {
            *counts.entry(domain.to_owned()).or_default() += 1;
        }
    }
    let most = counts.into_iter().max_by_key(|(_, count)| *count);
    most.map(|(domain, _)| domain)
}

/// The tokens that something is about to happen to, with nothing cut: a table where it fits into `width`, else a few lines
/// for each.
pub(crate) fn token_table<'t>(
    tokens: impl IntoIterator<Item = (&'t str, &'t Token)>,
    now: Timestamp,
    width: Option<usize>,
) -> String {
    let rows: Vec<_> = tokens
        .into_iter()
        .map(|(account, token)| Row::new(account, token, now))
        .collect();
    let rows = rows.iter().cloned();
    let mut shown = columns::PLAN.to_vec();
    let orgs: HashSet<_> = rows.clone().map(|row| &row.token.org_id).collect();
    if orgs.len() > 1 {
        shown.insert(1, ColumnName::Org);
    }
    if rows
        .clone()
        .all(|row| words::network(row.token, None).is_none())
    {
        shown.retain(|name| *name != ColumnName::Network);
    }
    let titles: Vec<Column> = shown.iter().map(|name| columns::column(*name)).collect();
    let all = rows
        .clone()
        .map(|row| cells(&shown, &row, Shortening::default()));
    let mut text = Vec::new();
    // Memory takes everything, and all that is written is text.
    let _ = if table::fits(&titles, all, width) {
        write_tokens(&mut text, &shown, rows, Screen::default())
    } else {
        write_blocks(&mut text, &shown, rows)
    };
    String::from_utf8_lossy(&text).into_owned()
}

fn cells(shown: &[ColumnName], row: &Row<'_>, short: Shortening<'_>) -> Vec<Cell> {
    let short = Shortening {
        has_status: shown.contains(&ColumnName::OwnerStatus),
        ..short
    };
    shown
        .iter()
        .map(|name| columns::cell(*name, row, short))
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
    rows: impl Iterator<Item = Row<'t>>,
) -> io::Result<()> {
    let in_title = [ColumnName::Accounts, ColumnName::Id];
    let mut derived = false;
    for row in rows {
        let id = escape::line(columns::id(row.token));
        writeln!(out, "{}  {id}", escape::line(&row.accounts))?;
        let no_org = |name: &ColumnName| *name == ColumnName::Org && row.token.org_id.is_none();
        let is_line = |name: &&ColumnName| !in_title.contains(name) && !no_org(name);
        for name in shown.iter().filter(is_line) {
            let label = columns::column(*name).title.to_lowercase();
            let cell = columns::cell(*name, &row, Shortening::default());
            writeln!(out, "  {label:11}  {}", cell.text())?;
        }
        derived |= has_derived(shown, row.token);
    }
    if derived {
        writeln!(out, "{DERIVED_MARK} derived from what the service reports")?;
    }
    Ok(())
}
