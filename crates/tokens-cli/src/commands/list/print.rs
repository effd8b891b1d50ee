//! Prints what was read.

use tokens_core::snapshot::{End, Line, TokenRecordRef};

use super::estate::{Estate, FoundToken};
use super::lines::Lines;
use crate::cli::{ColumnName, Format};
use crate::output::table::Screen;
use crate::output::{self, OutputError, Printer, Stream, columns, csv, json};

/// Adds the last line to a list that is streamed, and waits until all is written.
pub(super) async fn finish(lines: &mut Lines, end: End) -> Result<(), OutputError> {
    lines.push(&Line::<()>::End(Box::new(end)))?;
    lines.write().await?;
    lines.written().await
}

/// A list that is printed as a whole.
#[derive(Debug)]
pub(super) struct Printed {
    pub(super) found: Vec<FoundToken>,
    pub(super) estate: Estate,
    pub(super) end: End,
    pub(super) interrupted: bool,
    /// The columns that are asked for.
    pub(super) chosen: Vec<ColumnName>,
    /// Those that a table on a terminal has beside the usual ones.
    pub(super) asked: Vec<ColumnName>,
    /// Those of CSV if none are.
    pub(super) fields: Vec<ColumnName>,
}

impl Printed {
    pub(super) fn print(&self, printer: Printer, format: Format) -> Result<(), OutputError> {
        let rows = self.found.iter().map(FoundToken::row);
        printer.write(|out| match format {
            Format::Json => self.write_document(out),
            Format::Csv => {
                let columns = match self.chosen.as_slice() {
                    [] => &self.fields,
                    chosen => chosen,
                };
                csv::write(out, columns, rows, printer.is_terminal())
            }
            _ => {
                let is_wide = format == Format::Wide;
                let screen = Screen {
                    width: printer.width(Stream::Out).filter(|_| !is_wide),
                    colours: printer.colours(Stream::Out),
                    hint: "; -o wide has all columns",
                };
                match self.chosen.as_slice() {
                    [] if screen.width.is_none() => {
                        output::write_tokens(out, &self.wide_columns(), rows, screen)
                    }
                    [] => output::write_list(out, &self.terminal_columns(), rows, screen),
                    chosen => output::write_tokens(out, chosen, rows, screen),
                }?;
                let summary = self.estate.summary(&self.end, self.interrupted);
                write!(out, "{}", summary.text())
            }
        })
    }

    fn write_document(&self, out: &mut dyn std::io::Write) -> std::io::Result<()> {
        let begin = self.estate.collector.begin();
        let accounts: Vec<_> = self.found.iter().map(FoundToken::accounts).collect();
        let tokens = self.found.iter().zip(&accounts);
        let tokens = tokens.map(|(found, accounts)| record(found, accounts));
        let document = json::Document::new(begin, tokens.collect(), &self.end);
        json::write(out, &document)
    }

    /// With the organization where it is not clear from the account.
    fn usual_columns(&self) -> Vec<ColumnName> {
        let mut usual = columns::USUAL.to_vec();
        if self.estate.has_several() {
            usual.insert(1, ColumnName::Org);
        }
        usual
    }

    /// The usual columns and those of what is asked for, before the permissions, which may be long.
    fn terminal_columns(&self) -> Vec<ColumnName> {
        let mut shown = self.usual_columns();
        for name in &self.asked {
            let before = match name {
                ColumnName::OwnerStatus => ColumnName::LastUsed,
                _ => ColumnName::Permissions,
            };
            let place = shown.iter().position(|shown| *shown == before);
            shown.insert(place.unwrap_or(shown.len()), *name);
        }
        shown
    }

    /// The usual columns and those that say something about one of the tokens.
    fn wide_columns(&self) -> Vec<ColumnName> {
        let has = |what: fn(&FoundToken) -> bool| self.found.iter().any(what);
        let mut wide = self.usual_columns();
        if has(|found| {
            found
                .listed
                .details
                .as_ref()
                .is_some_and(|details| details.owner_details.is_some())
        }) {
            let owner = wide.iter().position(|name| *name == ColumnName::Owner);
            wide.insert(owner.map_or(0, |owner| owner + 1), ColumnName::OwnerStatus);
        }
        let expires = wide.iter().position(|name| *name == ColumnName::LastUsed);
        wide.insert(expires.unwrap_or(0), ColumnName::Created);
        if has(|found| found.listed.token.network.is_some() || found.listed.token.src_ips.is_some())
        {
            wide.push(ColumnName::Network);
        }
        if has(|found| found.claim.is_some()) {
            wide.extend([ColumnName::System, ColumnName::Team, ColumnName::Critical]);
        }
        if has(|found| found.listed.usage.is_some()) {
            wide.push(ColumnName::Usage);
        }
        wide
    }
}

/// A token as programs read it.
pub(super) fn record<'a>(found: &'a FoundToken, accounts: &'a [String]) -> TokenRecordRef<'a> {
    let record = TokenRecordRef::new(accounts, &found.listed.token)
        .claim(found.claim.as_deref())
        .usage(found.listed.usage.as_deref());
    match &found.listed.details {
        Some(details) => record.details(details),
        None => record,
    }
}
