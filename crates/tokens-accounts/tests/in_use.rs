//! Which credentials may be among the tokens of an account.

#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

use tokens_accounts::{Accounts, OpenContext, RequestSettings, Services, config};
use tokens_core::{InUse, KeyMatcher, Service};
use tokens_http::{BaseUrl, Secret};
use tokens_sandbox::{Answer, Sandbox};

/// The accounts that protect the tokens of `account`, with what tells them; those that can't be told in brackets.
async fn protecting(config: &str, account: &str) -> Vec<String> {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("tokens.toml");
    std::fs::write(&path, config).unwrap();
    let path = config::config_path(Some(path));
    let accounts = Accounts::load(&Services::default(), path, false).unwrap();
    let context = OpenContext::new(RequestSettings::default(), &accounts);
    let account = accounts.find(account).unwrap();
    let credentials = accounts.in_use_beside(&*account, &context).await;
    let shown = credentials.into_iter().map(|(names, in_use)| {
        let names = names.join(" ");
        match in_use {
            Ok(InUse::Keys(keys)) => {
                let hints: Vec<_> = keys.iter().map(KeyMatcher::hint).collect();
                format!("{names}: {}", hints.join(" "))
            }
            Ok(InUse::UsedSince { user, .. }) => format!("{names}: {user}"),
            Ok(other) => format!("{names}: {other:?}"),
            Err(error) => format!("[{names}: {}]", error.kind().as_str()),
        }
    });
    shown.collect()
}

#[tokio::test]
async fn each_credential_beside_an_account_is_told_once() {
    let sandbox = Sandbox::start().await.unwrap();
    let other = Sandbox::start().await.unwrap();
    let account = |name: &str, provider: &str, url: &str, token: &str| {
        format!(
            "[accounts.{name}]\nprovider = \"{provider}\"\nurl = \"{url}\"\n\
             token = {{ command = [\"/bin/echo\", \"{token}\"] }}\n"
        )
    };
    let (here, there) = (sandbox.url(), other.url());
    let (okta, mist) = (sandbox.okta_token(), sandbox.mist_token());
    let config = [
        account("acme", "okta", here, okta),
        account("acme-again", "okta", here, okta),
        account("acme-revoked", "okta", here, "00gone"),
        account("acme-lost", "okta", here, ""),
        account("beta", "okta", there, other.okta_token()),
        account("me", "mist", here, mist),
        account("me-again", "mist", here, mist),
        account("org", "mist", here, sandbox.mist_org_token())
            + &format!("scope = \"org\"\nids = [\"{}\"]\n", sandbox.orgs()[0].id),
        account("you", "mist", there, other.mist_token()),
        account("all", "mist", here, mist) + "scope = \"org\"\nids = \"all\"\n",
    ]
    .concat();
    let hint = |key: &str| Secret::new(key).hint();
    assert_eq!(
        protecting(&config, "acme").await,
        [
            "acme acme-again: 00uPriyaRaman000h5d7",
            "[acme-revoked: unauthenticated]",
            "[acme-lost: config]"
        ]
    );
    let of_mist = [
        format!("me me-again all: {}", hint(mist)),
        format!("org: {}", hint(sandbox.mist_org_token())),
        // Neither host is a named cloud's: both may lead to the same one.
        format!("you: {}", hint(other.mist_token())),
    ];
    assert_eq!(protecting(&config, "me").await, of_mist);
    // Of one that has several organizations none must be named.
    assert_eq!(protecting(&config, "all").await, of_mist);
    // A service that does not say is no reason to go on.
    let busy = Answer::json(403, serde_json::json!({ "errorCode": "E0000006" }));
    sandbox.answer_next("okta.getUser", busy);
    let told = protecting(&account("acme", "okta", here, okta), "acme").await;
    assert_eq!(told, ["[acme: permission_denied]"]);
}

#[test]
fn an_account_may_have_hosts_of_its_own() {
    let services = Services::default();
    let url = |text: &str| BaseUrl::parse(text).unwrap();
    const ACME: &str = "https://acme.okta.com";
    for (service, one, other, same) in [
        (Service::OKTA, ACME, "https://ACME.okta.com/", true),
        (Service::OKTA, ACME, "https://acme.okta.com:443", true),
        (Service::OKTA, ACME, "https://acme.okta.com.", true),
        (Service::OKTA, ACME, "https://login.acme.example", true),
        (
            Service::OKTA,
            "https://a.example",
            "https://b.example",
            true,
        ),
        (Service::OKTA, ACME, "https://beta.okta.com", false),
        (Service::OKTA, ACME, "https://acme.oktapreview.com", false),
        (Service::OKTA, ACME, "http://127.0.0.1:1", false),
        (
            Service::OKTA,
            "http://127.0.0.1:1",
            "http://127.0.0.1:2",
            false,
        ),
        (
            Service::OKTA,
            "http://127.0.0.1:1",
            "http://127.0.0.1:1",
            true,
        ),
        (Service::OKTA, ACME, "https://notokta.com", true),
        (
            Service::MIST,
            "https://api.mist.com",
            "https://api.mist.com/",
            true,
        ),
        (
            Service::MIST,
            "https://api.mist.com",
            "https://api.eu.mist.com",
            false,
        ),
        // A proxy may lead anywhere.
        (
            Service::MIST,
            "https://api.mist.com",
            "https://mist.example",
            true,
        ),
        (
            Service::MIST,
            "http://127.0.0.1:1",
            "http://127.0.0.1:2",
            true,
        ),
    ] {
        let service = services.get(&service).unwrap();
        let (one, other) = (url(one), url(other));
        assert_eq!(service.same_tenant(&one, &other), same, "{one:?} {other:?}");
        assert_eq!(service.same_tenant(&other, &one), same, "{other:?} {one:?}");
    }
}
