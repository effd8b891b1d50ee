//! `tokens capabilities`: what each service can do, and how that is known.

use schemars::JsonSchema;
use serde::Serialize;
use tokens_core::{Basis, Capability, CapabilityFact, capability_facts};

use crate::cli::{Capabilities, Format, Global};
use crate::exit::Exit;
use crate::output::json::{self, SCHEMA};
use crate::output::table::{self, Column, Fit};
use crate::output::{Printer, Stream};

const TITLES: [&str; 4] = ["", "Mist user", "Mist org", "Okta"];

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
    /// What it is, in words.
    title: &'static str,
    /// For the tokens of a Mist user.
    mist_user: Cell,
    /// For the tokens of a Mist organization.
    mist_org: Cell,
    /// For the tokens of an Okta org.
    okta: Cell,
}

/// Whether a service can do it.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
struct Cell {
    /// Whether it can.
    supported: bool,
    /// How that is known: `documented`, `recorded` or `inferred`.
    basis: &'static str,
}

pub(super) fn run(
    printer: Printer,
    global: &Global,
    arguments: &Capabilities,
) -> anyhow::Result<Exit> {
    let rows: Vec<_> = capability_facts().iter().map(row).collect();
    let text = match global.output {
        _ if arguments.markdown => markdown(&rows),
        Format::Json => json::text(&Document {
            schema: SCHEMA,
            capabilities: rows,
        })?,
        _ => {
            let column = |title| Column {
                title,
                fit: Fit::Rigid,
            };
            let columns = TITLES.map(column);
            let cells: Vec<_> = rows.iter().map(|row| row.cells().to_vec()).collect();
            table::render(&columns, &cells, printer.width(Stream::Out))
        }
    };
    printer.data(&text)?;
    Ok(Exit::Ok)
}

fn row(fact: &CapabilityFact) -> Row {
    let cell = |capability: Capability, basis: Basis| Cell {
        supported: (fact.flag)(&capability),
        basis: basis.as_str(),
    };
    Row {
        title: fact.title,
        mist_user: cell(Capability::MIST_USER, fact.mist_user),
        mist_org: cell(Capability::MIST_ORG, fact.mist_org),
        okta: cell(Capability::OKTA, fact.okta),
    }
}

impl Row {
    fn cells(&self) -> [String; 4] {
        let text = |cell: Cell| {
            let answer = if cell.supported { "yes" } else { "no" };
            // What vendors document is the rule; what they don't is worth saying.
            if cell.basis == Basis::Documented.as_str() {
                answer.to_owned()
            } else {
                format!("{answer} ({})", cell.basis)
            }
        };
        [
            self.title.to_owned(),
            text(self.mist_user),
            text(self.mist_org),
            text(self.okta),
        ]
    }
}

/// The table of the README.
fn markdown(rows: &[Row]) -> String {
    let line = |cells: [String; 4]| format!("| {} |\n", cells.join(" | "));
    let mut text = line(TITLES.map(str::to_owned));
    text.push_str(&line(TITLES.map(|_| "---".to_owned())));
    for row in rows {
        text.push_str(&line(row.cells()));
    }
    text
}
