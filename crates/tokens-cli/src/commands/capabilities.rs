//! `tokens capabilities`: what each service can do, and how that is known.

use schemars::JsonSchema;
use serde::Serialize;
use tokens_core::{Capability, FactProvenance, KindFacts, Service, TokenKind};

use crate::cli::{Format, Global};
use crate::exit::Exit;
use crate::output::json::{self, SCHEMA};
use crate::output::table::{self, Column, Fit};
use crate::output::{Printer, Stream};

/// What `capabilities` prints.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Document {
    /// The version of this shape.
    #[schemars(extend("const" = SCHEMA))]
    schema: &'static str,
    /// What can be asked of a service.
    capabilities: Vec<Row>,
}

/// Something that can be asked of a service.
#[derive(Debug, Serialize, JsonSchema)]
struct Row {
    /// Its name.
    name: &'static str,
    /// What it is, in words.
    title: &'static str,
    /// For each kind of tokens.
    kinds: Vec<Cell>,
}

/// Whether a service can do it with tokens of a kind.
#[derive(Clone, Debug, Serialize, JsonSchema)]
struct Cell {
    /// The service.
    provider: Service,
    /// The kind.
    kind: TokenKind,
    /// Whether it can.
    supported: bool,
    /// How that is known: `documented`, `recorded` or `inferred`.
    provenance: &'static str,
}

pub(super) fn run(printer: Printer, global: &Global) -> anyhow::Result<Exit> {
    let kinds: Vec<_> = global.services.kinds().collect();
    let rows = rows(&kinds);
    let text = match global.output {
        Format::Json => json::text(&Document {
            schema: SCHEMA,
            capabilities: rows,
        })?,
        _ => {
            let titles = [""].into_iter().chain(kinds.iter().map(|kind| kind.title));
            let columns: Vec<_> = titles.map(|title| Column::new(title, Fit::Rigid)).collect();
            let cells: Vec<_> = rows.iter().map(Row::cells).collect();
            table::render(&columns, &cells, printer.width(Stream::Out))
        }
    };
    printer.data(&text)?;
    Ok(Exit::Ok)
}

fn rows(kinds: &[&KindFacts]) -> Vec<Row> {
    let titles = Capability::default().rows().into_iter();
    let mut rows: Vec<Row> = titles
        .map(|(name, title, _)| Row {
            name,
            title,
            kinds: Vec::new(),
        })
        .collect();
    for kind in kinds {
        let known = kind
            .capability
            .rows()
            .into_iter()
            .zip(kind.provenance.rows());
        for (row, ((_, _, supported), (_, _, provenance))) in rows.iter_mut().zip(known) {
            row.kinds.push(Cell {
                provider: kind.service.clone(),
                kind: kind.kind.clone(),
                supported,
                provenance: provenance.as_str(),
            });
        }
    }
    rows
}

impl Row {
    fn cells(&self) -> Vec<String> {
        let text = |cell: &Cell| {
            let answer = if cell.supported { "yes" } else { "no" };
            // What vendors document is the rule; what they don't is worth saying.
            if cell.provenance == FactProvenance::Documented.as_str() {
                answer.to_owned()
            } else {
                format!("{answer} ({})", cell.provenance)
            }
        };
        let mut cells = vec![self.title.to_owned()];
        cells.extend(self.kinds.iter().map(text));
        cells
    }
}
