//! `tokens revoke --current`: an account's own token, or one whose key is on standard input, by itself.

use super::asking;
use crate::cli::{Global, Revoke};
use crate::exit::Exit;
use crate::output::{Printer, Problem};

pub(super) async fn run(_: Printer, _: &Global, _: Revoke) -> anyhow::Result<Exit> {
    Err(Problem::usage("not there yet").into())
}
