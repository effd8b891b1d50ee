//! Lists the API tokens of an Okta org and of a Mist user at once.
#![allow(clippy::print_stdout, reason = "an example prints")]

use futures_util::StreamExt;
use tokens_core::{Account, Entry, InventoryOptions, MistTokens, OktaTokens, inventory};

fn variable(name: &str) -> Result<String, String> {
    std::env::var(name).map_err(|_| format!("set {name}"))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let okta = okta_api::Client::builder(variable("OKTA_CLIENT_ORGURL")?)
        .token(variable("OKTA_CLIENT_TOKEN")?)
        .build()?;
    let host = variable("MIST_HOST")?;
    let url = if host.contains("://") {
        host
    } else {
        format!("https://{host}")
    };
    let mist = mist_api::Client::builder(url)
        .token(variable("MIST_APITOKEN")?)
        .build()?;

    let accounts = [
        Account::new("okta", OktaTokens::new(okta)),
        Account::new("mist", MistTokens::for_self(mist)),
    ];
    let mut entries = inventory(&accounts, &InventoryOptions::default());
    while let Some((account, entry)) = entries.next().await {
        match entry {
            Entry::Token(listed) => {
                let token = listed.token;
                let name = token.name.unwrap_or_default();
                println!(
                    "{}: {name:?}, last used: {:?}",
                    accounts[account].name, token.last_used
                );
            }
            Entry::Failed(error) => println!("{}: {error}", accounts[account].name),
            _ => {}
        }
    }
    Ok(())
}
