//! Which tokens the configured accounts sign in with, so that none of them is revoked by accident.

use std::collections::HashMap;
use std::sync::Arc;

use futures_util::future::join_all;
use mist_api::Cloud;
use tokens_core::{
    Error, ErrorKind, InUse, MistTokens, OktaTokens, Operation, Service, TokenProvider as _,
};
use tokens_http::BaseUrl;

use super::defined::Defined;
use super::definition::{Definition, Settings};
use super::mist::MistClient;
use super::open::{NotOpen, Opener};

/// Okta's own domains: a host below one of them is the org's only one there.
const OKTA_DOMAINS: [&str; 5] = [
    ".okta.com",
    ".oktapreview.com",
    ".okta-emea.com",
    ".okta-gov.com",
    ".okta.mil",
];

/// Accounts that sign in alike, in the order of definition, and what tells the token that they sign in with, or why that can't
/// be told.
pub(crate) type Credential = (Vec<String>, Result<InUse, Error>);

/// What tells the credentials of all accounts whose tokens may be beside those of `target`, each credential once.
pub(super) async fn beside(
    opener: &Opener,
    defined: &Defined,
    target: &Definition,
) -> Vec<Credential> {
    let neighbours = defined.definitions.iter().filter(|other| {
        other.service() == target.service()
            && may_be_same(&target.service(), target.url(), other.url())
    });
    let clients = neighbours.map(|definition| async {
        let client = match &definition.settings {
            Settings::Okta(okta) => opener.okta(definition, okta).await.map(Client::Okta),
            Settings::Mist(mist) => opener.mist(definition, mist).await.map(Client::Mist),
        };
        (definition.name.clone(), client)
    });
    let mut known: Vec<(Vec<String>, Result<Client, NotOpen>)> = Vec::new();
    let mut places = HashMap::new();
    for (name, client) in join_all(clients).await {
        let place = client.as_ref().ok().map(Client::address);
        let same = place.and_then(|address| places.get(&address).copied());
        match same.and_then(|index: usize| known.get_mut(index)) {
            Some((names, _)) => names.push(name),
            None => {
                places.extend(place.map(|address| (address, known.len())));
                known.push((vec![name], client));
            }
        }
    }
    let asked = known.into_iter().map(|(names, client)| async move {
        let in_use = match client {
            Ok(client) => client.in_use().await.map_err(refused),
            Err(error) => Err(error.of_account()),
        };
        (names, in_use)
    });
    let mut credentials = join_all(asked).await;
    // What the environment says about the same service, but not well enough for an account.
    for broken in &defined.broken {
        if broken.service == target.service() {
            let names = broken.names.iter().map(|name| (*name).to_owned());
            let message = broken.problem.to_string();
            let error = Error::new(ErrorKind::Config, Operation::Connect, message);
            credentials.push((names.collect(), Err(error)));
        }
    }
    credentials
}

/// A credential that the service refuses may still sign others in.
fn refused(error: Error) -> Error {
    if error.kind() != ErrorKind::Unauthenticated {
        return error;
    }
    // Okta answers E0000011 to a dead token, and presumably to a live one outside its network zone, too.
    let message = "the service refuses its credential, which may still work from another network; \
                   if its key is dead, remove the account from the configuration";
    Error::new(error.kind(), error.operation(), message).with_source(error)
}

enum Client {
    Okta(Arc<okta_api::Client>),
    Mist(Arc<MistClient>),
}

impl Client {
    /// Equal for those that share a client.
    fn address(&self) -> usize {
        match self {
            Self::Okta(client) => Arc::as_ptr(client).addr(),
            Self::Mist(client) => Arc::as_ptr(client).addr(),
        }
    }

    async fn in_use(&self) -> Result<InUse, Error> {
        match self {
            Self::Okta(client) => OktaTokens::new((**client).clone()).in_use().await,
            Self::Mist(client) => {
                let tokens = MistTokens::for_self(client.client.clone());
                tokens.in_use().await
            }
        }
    }
}

/// Whether the same tokens may be at both addresses. An Okta org has one host at Okta and any number of its own; a Mist cloud
/// has one, and any number of proxies may lead to it.
fn may_be_same(service: &Service, one: &str, other: &str) -> bool {
    let (Ok(one), Ok(other)) = (BaseUrl::parse(one), BaseUrl::parse(other)) else {
        return true;
    };
    let is_own = |url: &BaseUrl| {
        let host = url.host().trim_end_matches('.');
        !url.is_loopback() && !OKTA_DOMAINS.iter().any(|domain| host.ends_with(domain))
    };
    let host = |url: &BaseUrl| url.authority().replacen(".:", ":", 1);
    let is_cloud = |url: &BaseUrl| Cloud::ALL.iter().any(|cloud| cloud.url() == url.as_str());
    let is_elsewhere = match service {
        service if *service == Service::OKTA => !is_own(&one) && !is_own(&other),
        _ => is_cloud(&one) && is_cloud(&other),
    };
    host(&one).trim_end_matches('.') == host(&other).trim_end_matches('.') || !is_elsewhere
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::credentials_of;
    use crate::cli::Cli;
    use clap::Parser as _;
    use tokens_http::{KeyMatcher, Secret};
    use tokens_sandbox::{Answer, Sandbox};

    /// The accounts that protect the tokens of `account`, with what tells them; those that can't be told in brackets.
    async fn protecting(config: &str, account: &str) -> Vec<String> {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("tokens.toml");
        std::fs::write(&path, config).unwrap();
        let config = format!("--config={}", path.display());
        let arguments = ["tokens", &config, "--account", account, "accounts"];
        let global = Cli::parse_from(arguments).global;
        let credentials = credentials_of(&global, account).await.unwrap();
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
            assert_eq!(may_be_same(&service, one, other), same, "{one} {other}");
            assert_eq!(may_be_same(&service, other, one), same, "{other} {one}");
        }
    }
}
