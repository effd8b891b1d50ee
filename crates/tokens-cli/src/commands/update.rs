//! `tokens update`: another name, other privileges, another network condition.

use tokens_core::{Network, TokenId, UpdateToken};

use super::{privileges, show};
use crate::accounts;
use crate::cli::{Global, NetworkRule, Update};
use crate::exit::Exit;
use crate::output::{Printer, Problem};
use crate::signals::Changing;

pub(super) async fn run(printer: Printer, global: &Global, update: Update) -> anyhow::Result<Exit> {
    let change = change(&update)?;
    let one = accounts::open_one(global, &update.account, update.org).await?;
    let token = {
        let _changing = Changing::begin();
        let id = TokenId::new(update.id);
        one.provider.update(&id, change).await?
    };
    printer.result(&show::text(global.output, &update.account, &token)?)?;
    Ok(Exit::Ok)
}

/// What is to be changed.
fn change(update: &Update) -> Result<UpdateToken, Problem> {
    let mut change = UpdateToken::new();
    change.name.clone_from(&update.name);
    let privileges = privileges::of(&update.privileges)?;
    if !privileges.is_empty() {
        change.privileges = Some(privileges);
    }
    let zones = !update.include.is_empty() || !update.exclude.is_empty();
    change.network = match (update.network, zones) {
        (None, _) => None,
        (Some(NetworkRule::Anywhere), false) => Some(Network::anywhere()),
        (Some(NetworkRule::Zone), true) => Some(Network::zones(
            update.include.clone(),
            update.exclude.clone(),
        )),
        (Some(NetworkRule::Anywhere), true) => {
            return Err(Problem::usage(
                "--network anywhere takes no --include and no --exclude",
            ));
        }
        (Some(NetworkRule::Zone), false) => {
            return Err(Problem::usage(
                "--network zone needs --include <ZONE> or --exclude <ZONE>",
            ));
        }
    };
    if change.is_empty() {
        return Err(Problem::usage("there is nothing to change")
            .hint("--name, --role with --scope (Mist), or --network (Okta)"));
    }
    Ok(change)
}
