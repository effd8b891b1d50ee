//! Lists the tokens of all accounts of a configuration file of which a filter holds: `list tokens.toml unused=90d`.
#![allow(clippy::print_stdout, reason = "an example prints")]

use tokens_accounts::{Accounts, OpenContext, Opening, RequestSettings, Services, config};
use tokens_core::filter::{Filter, Subject, Verdict};
use tokens_core::{Entry, InventoryOptions, StreamExt as _, TryStreamExt as _, inventory};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = config::config_path(arguments.next().map(Into::into));
    let filter: Filter = arguments.next().ok_or("name a filter")?.parse()?;
    let accounts = Accounts::load(&Services::default(), path, false)?;
    let context = OpenContext::new(RequestSettings::default(), &accounts);
    let opened = accounts.open(&context).map(Opening::into_result);
    let opened: Vec<_> = opened.try_collect().await?;
    let mut entries = inventory(&opened, &InventoryOptions::default());
    while let Some((index, entry)) = entries.next().await {
        match entry {
            Entry::Token(listed) => {
                let token = &listed.token;
                let subject = Subject::new(&opened[index].name, token, listed.seen);
                if let (Verdict::Match, Some(name)) = (filter.matches(&subject), token.reference())
                {
                    println!("{name}");
                }
            }
            Entry::Failed(error) => return Err(error.into()),
            _ => {}
        }
    }
    Ok(())
}
