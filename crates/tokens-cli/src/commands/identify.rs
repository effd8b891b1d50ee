//! `tokens identify`: whose key it is that has leaked.

use crate::cli::{Global, Identify};
use crate::exit::Exit;
use crate::output::{Printer, Problem};

pub(super) async fn run(_: Printer, _: &Global, _: Identify) -> anyhow::Result<Exit> {
    Err(Problem::usage("not there yet").into())
}
