//! The accounts of the embedded sandbox.

use anyhow::Context as _;
use tokens_core::{Account, MistTokens, OktaTokens};
use tokens_http::Secret;
use tokens_sandbox::Sandbox;

use super::{Accounts, Wanted, connection, mist};
use crate::cli::Global;

/// Starts a sandbox and opens those of its accounts that are wanted.
///
/// # Errors
///
/// When it can't be started, or has no account of a name that is wanted.
pub(super) async fn open(global: &Global, wanted: &Wanted) -> anyhow::Result<Accounts> {
    wanted.check(
        &["okta", "mist", "mist-org", "mist-org-2"],
        "the sandbox has okta, mist, mist-org and mist-org-2",
    )?;
    let sandbox = Sandbox::start()
        .await
        .context("the sandbox could not be started")?;
    let mut open = Vec::new();
    if wanted.has("okta") {
        let client = okta_api::Client::with_http(
            sandbox.url(),
            &Secret::new(sandbox.okta_token()),
            reqwest::Client::builder(),
            connection::options(global, "okta"),
        )?;
        open.push(Account::new("okta", OktaTokens::new(client)));
    }
    if ["mist", "mist-org", "mist-org-2"]
        .iter()
        .any(|name| wanted.has(name))
    {
        let client = mist_api::Client::with_http(
            sandbox.url(),
            &Secret::new(sandbox.mist_token()),
            reqwest::Client::builder(),
            connection::options(global, "mist"),
        )?;
        if wanted.has("mist") {
            let identity = MistTokens::identify(&client).await?;
            open.push(mist::own(client.clone(), &identity));
        }
        for (name, org) in ["mist-org", "mist-org-2"].into_iter().zip(sandbox.orgs()) {
            if wanted.has(name) {
                let tokens = MistTokens::for_org(client.clone(), org.id);
                open.push(Account::new(name, tokens));
            }
        }
    }
    Ok(Accounts {
        open,
        failed: Vec::new(),
        sandbox: Some(sandbox),
    })
}
