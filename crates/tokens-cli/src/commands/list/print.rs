//! Prints what was read.

use clap::ValueEnum as _;
use jiff::Timestamp;

use super::estate::{Estate, FoundToken};
use super::lines::Lines;
use crate::cli::{ColumnName, Format};
use crate::output::table::Screen;
use crate::output::{self, OutputError, Printer, Stream, columns, csv, json};

/// Adds the last line to a list that is streamed, and waits until all is written.
pub(super) async fn finish(
    lines: &mut Lines,
    estate: &Estate,
    interrupted: bool,
) -> Result<(), OutputError> {
    let errors = estate.errors(interrupted);
    lines.push(&json::Line::End(json::End {
        schema: json::SCHEMA,
        complete: errors.is_empty() && !interrupted,
        tokens: estate.matching(),
        errors,
    }))?;
    lines.write().await?;
    lines.written().await
}

/// A list that is printed as a whole.
#[derive(Debug)]
pub(super) struct Printed {
    pub(super) found: Vec<FoundToken>,
    pub(super) estate: Estate,
    pub(super) interrupted: bool,
}

impl Printed {
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
                        .map(|(account, token)| json::Record::new(account, token))
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
                let screen = Screen {
                    width: printer.width(Stream::Out),
                    colours: printer.colours(Stream::Out),
                    hint: "; --columns chooses",
                };
                let now = Timestamp::now();
                match chosen {
                    [] => output::write_list(out, &self.usual_columns(), tokens, now, screen),
                    chosen => output::write_tokens(out, chosen, tokens, now, screen),
                }?;
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
