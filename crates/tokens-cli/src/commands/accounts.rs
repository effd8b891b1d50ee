//! `tokens accounts`: the accounts, where their settings come from, and whether they work.

use crate::cli::{Accounts, Global};
use crate::exit::Exit;
use crate::output::{Printer, Problem};

pub(super) async fn run(_: Printer, _: &Global, _: Accounts) -> anyhow::Result<Exit> {
    Err(Problem::usage("not there yet").into())
}
