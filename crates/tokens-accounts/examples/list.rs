//! Lists the tokens of all accounts of a configuration file of which a filter holds: `list tokens.toml unused=90d`.

use std::error::Error;

use futures_util::StreamExt as _;
use jiff::Timestamp;
use tokens_accounts::{Accounts, OpenContext, Opening, RequestSettings, Services, config};
use tokens_core::filter::{Filter, Verdict};
use tokens_core::{Entry, InventoryOptions};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("name a configuration file")?;
    let filter: Filter = arguments.next().ok_or("name a filter")?.parse()?;
    let path = config::config_path(Some(path.into()));
    let accounts = Accounts::load(&Services::default(), path, false)?;
    let context = OpenContext::new(RequestSettings::default(), &accounts);
    let mut openings = accounts.open(&context);
    while let Some(opening) = openings.next().await {
        let Opening::Open { account, .. } = opening else {
            return Err(format!("{opening:?}").into());
        };
        let mut entries = account.inventory(&InventoryOptions::default());
        while let Some(entry) = entries.next().await {
            match entry {
                Entry::Token(token)
                    if filter.matches(&token, &account.name, Timestamp::now())
                        == Verdict::Match =>
                {
                    println!(
                        "{}",
                        token
                            .reference()
                            .map_or("?".into(), |name| name.to_string())
                    );
                }
                Entry::Failed(error) => return Err(error.into()),
                _ => {}
            }
        }
    }
    Ok(())
}
