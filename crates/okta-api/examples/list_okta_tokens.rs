//! Lists the API tokens of the Okta org at `OKTA_CLIENT_ORGURL`.
#![allow(clippy::print_stdout, reason = "an example prints")]

use okta_api::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = std::env::var("OKTA_CLIENT_ORGURL").map_err(|_| "set OKTA_CLIENT_ORGURL")?;
    let token = std::env::var("OKTA_CLIENT_TOKEN").map_err(|_| "set OKTA_CLIENT_TOKEN")?;
    let okta = Client::builder(&url).token(token).build()?;
    for token in okta.list_api_tokens().send().await?.into_inner() {
        let name = token.name.unwrap_or_default();
        match token.expires_at {
            Some(at) => println!("{name:?}: expires {at} unless it is used before"),
            None => println!("{name:?}: unknown"),
        }
    }
    Ok(())
}
