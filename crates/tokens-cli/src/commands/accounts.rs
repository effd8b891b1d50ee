//! `tokens accounts`: the accounts, where their settings come from, and whether they work.

mod check;
mod init;
mod needs;

use std::path::Path;

use schemars::JsonSchema;
use serde::Serialize;
use tokens_core::Service;

pub(super) use check::Document as CheckDocument;

use tokens_accounts::{AccountDef, Origin};

use crate::accounts;
use crate::cli::{AccountsCommand, Format, Global};
use crate::exit::Exit;
use crate::output::json::{self, SCHEMA};
use crate::output::table::{self, Column, Fit};
use crate::output::{Printer, Stream};

const COLUMNS: [Column; 5] = [
    Column::new("ACCOUNT", Fit::Whole),
    Column::new("PROVIDER", Fit::Rigid),
    Column::new("SETTING", Fit::Rigid),
    Column::new("VALUE", Fit::Down(16)),
    Column::new("FROM", Fit::Down(12)),
];

/// What `accounts` prints.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Document<'a> {
    /// The version of this shape.
    #[schemars(extend("const" = SCHEMA))]
    schema: &'static str,
    /// The accounts, in the order of definition.
    accounts: Vec<DefinedAccount<'a>>,
}

/// What an account is made of.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "Account")]
struct DefinedAccount<'a> {
    /// Its name.
    account: &'a str,
    /// Its service.
    provider: Service,
    /// Its settings, by the names that the configuration has for them.
    settings: Vec<Setting>,
}

/// A setting of an account.
#[derive(Debug, Serialize, JsonSchema)]
struct Setting {
    /// Such as `url` or `token`.
    name: &'static str,
    /// Of a secret only where it is.
    value: String,
    /// Where the value comes from.
    from: Place,
}

/// Where a value comes from.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Place {
    /// A line of the configuration file.
    File {
        /// The file.
        path: String,
        /// The line, from 1.
        line: usize,
    },
    /// One variable, or several that make up the value together.
    Environment {
        /// Their names.
        variables: Vec<&'static str>,
    },
    /// The embedded sandbox.
    Sandbox,
    /// Nobody has said otherwise.
    Default,
}

pub(super) async fn run(
    printer: Printer,
    global: &Global,
    arguments: crate::cli::Accounts,
) -> anyhow::Result<Exit> {
    match arguments.command {
        None => list(printer, global).await,
        Some(AccountsCommand::Check(check)) => check::run(printer, global, &check.purposes).await,
        Some(AccountsCommand::Init) => init::run(printer, global),
    }
}

/// Shows what the accounts are made of. Runs nothing, reads no secret, asks nobody.
async fn list(printer: Printer, global: &Global) -> anyhow::Result<Exit> {
    let chosen = accounts::choose(global).await?;
    let definitions: Vec<_> = chosen.accounts.iter().collect();
    let text = match global.output {
        Format::Json => json::text(&Document {
            schema: SCHEMA,
            accounts: definitions.iter().map(|one| document(*one)).collect(),
        })?,
        _ => text(&definitions, printer.width(Stream::Out)),
    };
    printer.data(&text)?;
    Ok(Exit::Ok)
}

fn document(definition: &dyn AccountDef) -> DefinedAccount<'_> {
    let settings = definition.settings();
    DefinedAccount {
        account: definition.name(),
        provider: definition.service(),
        settings: settings
            .into_iter()
            .map(|setting| Setting {
                name: setting.key,
                value: setting.value,
                from: match setting.origin {
                    Origin::File { path, line } => Place::File {
                        path: path.display().to_string(),
                        line,
                    },
                    Origin::Variables(variables) => Place::Environment { variables },
                    Origin::Program(_) => Place::Sandbox,
                    Origin::Default => Place::Default,
                },
            })
            .collect(),
    }
}

/// A line for each setting, and below them what the file's name stands for.
fn text(definitions: &[&dyn AccountDef], width: Option<usize>) -> String {
    let mut file = None;
    let mut rows = Vec::new();
    for definition in definitions {
        let mut about = [
            definition.name().to_owned(),
            definition.service().to_string(),
        ];
        for setting in definition.settings() {
            let from = match setting.origin {
                Origin::File { path, line } => {
                    let from = format!("{}:{line}", name(&path));
                    file = Some(path);
                    from
                }
                other => other.to_string(),
            };
            let [account, provider] = std::mem::take(&mut about);
            rows.push(vec![
                account,
                provider,
                setting.key.to_owned(),
                setting.value,
                from,
            ]);
        }
    }
    let mut text = table::render(&COLUMNS, &rows, width);
    if let Some(path) = file
        .as_deref()
        .filter(|path| name(path) != path.display().to_string())
    {
        let line = format!("{} is {}", name(path), path.display());
        text.push_str(&crate::output::escape::line(&line));
        text.push('\n');
    }
    text
}

/// The name of a file, without its directory.
fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}
