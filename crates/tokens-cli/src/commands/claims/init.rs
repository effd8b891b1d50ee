//! `tokens claims init`: writes a claims file to start from.

use std::path::{Path, PathBuf};

use tokens_accounts::config::claims_skeleton;
use tokens_core::{Claims, Token};

use super::{finish, read::read};
use crate::accounts;
use crate::claims;
use crate::cli::{ClaimsInit, Global};
use crate::commands::new_file;
use crate::exit::Exit;
use crate::output::{self, Printer, Problem};
use crate::shell;

pub(super) async fn run(
    printer: Printer,
    global: &Global,
    arguments: &ClaimsInit,
) -> anyhow::Result<Exit> {
    let target = target(global, arguments)?;
    // A file that is named must be there, unless it is the one that is to be written.
    let is_new = |path: &PathBuf| Some(path) == global.claims.as_ref() && !path.exists();
    let claims = match &target {
        Some(path) if is_new(path) => Claims::default(),
        _ => claims::load(global)?,
    };
    if let Some(path) = &target
        && path.exists()
    {
        return Err(new_file::is_there(path)
            .hint("name another file, or `-` for standard output")
            .into());
    }
    let chosen = accounts::choose(global).await?;
    let mut unclaimed = Vec::new();
    let coverage = read(&chosen, &claims.needs(), |subject| {
        if claims.of(subject).is_none() {
            unclaimed.push(subject.token.clone());
        }
    })
    .await;
    unclaimed.sort_by_cached_key(Token::reference);
    unclaimed.dedup_by_key(|token| token.reference());
    unclaimed.retain(|token| token.reference().is_some());
    let text = claims_skeleton(&unclaimed);
    match &target {
        None => printer.data(&text)?,
        Some(path) => {
            new_file::write(path, &text)?;
            printer.message(&format!(
                "wrote {} with {}, commented out",
                path.display(),
                output::number(unclaimed.len(), "unclaimed token")
            ));
            let is_usual = arguments.file.is_none() && global.claims.is_none();
            let named = match is_usual {
                true => String::new(),
                false => format!(" --claims {}", shell::quoted(path)),
            };
            let accounts = shell::account_options(global);
            printer.note(&format!(
                "hint: fill it in, then look at it with `tokens claims{named}{accounts}`"
            ));
        }
    }
    finish(printer, &coverage, Exit::Ok)
}

/// Where to write to. `None`: standard output.
fn target(global: &Global, arguments: &ClaimsInit) -> Result<Option<PathBuf>, Problem> {
    match &arguments.file {
        Some(path) if path == Path::new("-") => Ok(None),
        Some(path) => Ok(Some(path.clone())),
        None => match claims::path(global) {
            Some(place) => Ok(Some(place.path)),
            None => Err(Problem::usage("there is no usual place for claims")
                .hint("name a file, or `-` for standard output")),
        },
    }
}
