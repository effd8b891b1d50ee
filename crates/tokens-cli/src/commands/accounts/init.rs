//! `tokens accounts init`: writes a configuration to start from.

use crate::cli::Global;
use crate::commands::new_file;
use crate::exit::Exit;
use crate::output::{Printer, Problem};
use tokens_accounts::config::{config_path, template};

pub(super) fn run(printer: Printer, global: &Global) -> anyhow::Result<Exit> {
    let place = config_path(global.config.clone()).ok_or_else(|| {
        Problem::usage("there is no usual place for a configuration: HOME is not set")
            .hint("name a file with --config")
    })?;
    let path = &place.path;
    new_file::write(path, &template(&global.services)).map_err(|problem| match path.exists() {
        true => problem.hint("name another file with --config"),
        false => problem,
    })?;
    printer.message(&format!("wrote {}", path.display()));
    printer.note("hint: fill it in, then try it with `tokens accounts check`");
    Ok(Exit::Ok)
}
