//! `tokens schema`: the shapes of the configuration file and of what the commands print.

use crate::cli::Schema;
use crate::exit::Exit;
use crate::output::{Printer, Problem};

pub(super) fn run(_: Printer, _: &Schema) -> anyhow::Result<Exit> {
    Err(Problem::usage("not there yet").into())
}
