//! Prints what was read.

use std::io::{self, BufWriter, Write};

use clap::ValueEnum as _;
use jiff::Timestamp;

use super::estate::{Estate, Found};
use crate::cli::{ColumnName, Format};
use crate::output::table::Screen;
use crate::output::{self, OutputError, Printer, Stream, columns, csv, json};

/// Writes the last line of a list that was streamed.
pub(super) fn finish(
    mut out: BufWriter<io::Stdout>,
    estate: &Estate,
    interrupted: bool,
) -> Result<(), OutputError> {
    let errors = estate.errors(interrupted);
    let end = json::End {
        schema: json::SCHEMA,
        complete: errors.is_empty() && !interrupted,
        tokens: estate.matching(),
        errors,
    };
    json::write_line(&mut out, &json::Line::End(end))?;
    Ok(out.flush()?)
}

/// A list that is printed as a whole.
pub(super) struct Printed<'a> {
    pub(super) found: &'a [Found],
    pub(super) estate: &'a Estate,
    pub(super) interrupted: bool,
}

impl Printed<'_> {
    pub(super) fn print(
        &self,
        printer: Printer,
        format: Format,
        chosen: &[ColumnName],
    ) -> Result<(), OutputError> {
        let tokens = self.found.iter();
        let tokens = tokens.map(|found| (found.source.name.as_str(), &*found.token));
        printer.write(|out| match format {
            Format::Json => {
                let errors = self.estate.errors(self.interrupted);
                let document = json::List {
                    schema: json::SCHEMA,
                    complete: errors.is_empty() && !self.interrupted,
                    errors,
                    tokens: tokens
                        .map(|(account, token)| json::Record { account, token })
                        .collect(),
                };
                json::write(out, &document)
            }
            Format::Csv => {
                let columns = match chosen {
                    [] => ColumnName::value_variants(),
                    chosen => chosen,
                };
                csv::write(out, columns, tokens, printer.is_terminal())
            }
            _ => {
                let columns = match chosen {
                    [] => self.usual_columns(),
                    chosen => chosen.to_vec(),
                };
                let screen = Screen {
                    width: printer.width(Stream::Out),
                    colours: printer.colours(Stream::Out),
                    hint: "; --columns chooses",
                };
                output::write_tokens(out, &columns, tokens, Timestamp::now(), screen)?;
                write!(out, "{}", self.estate.summary(self.interrupted))
            }
        })
    }

    /// With the organization where it is not clear from the account.
    fn usual_columns(&self) -> Vec<ColumnName> {
        let mut usual = columns::USUAL.to_vec();
        if self.estate.has_several() {
            usual.insert(1, ColumnName::Org);
        }
        usual
    }
}
