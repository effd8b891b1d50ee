//! Lists the API tokens of the Mist user that `MIST_APITOKEN` belongs to.
#![allow(clippy::print_stdout, reason = "an example prints")]

use mist_api::{Client, Nullable};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let host = std::env::var("MIST_HOST").map_err(|_| "set MIST_HOST and MIST_APITOKEN")?;
    let url = if host.contains("://") {
        host
    } else {
        format!("https://{host}")
    };
    let token = std::env::var("MIST_APITOKEN").map_err(|_| "set MIST_APITOKEN")?;
    let mist = Client::builder(&url).token(token).build()?;
    for token in mist.list_api_tokens().send().await?.into_inner() {
        let name = token.name.unwrap_or_default();
        match token.last_used {
            Some(Nullable::Value(seconds)) => println!("{name:?}: last used at {seconds}"),
            Some(Nullable::Null) => println!("{name:?}: never used"),
            None => println!("{name:?}: unknown"),
        }
    }
    Ok(())
}
