//! Accounts of which an organization is named.
#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

use std::sync::Arc;

use tokens_accounts::{Accounts, OpenContext, OpenError, RequestSettings, Services, config};
use tokens_core::{Detail, Token, TokenKind, TokenProvider};
use tokens_sandbox::Sandbox;

/// The accounts of a configuration file.
struct Opener {
    accounts: Accounts,
    context: OpenContext,
}

impl Opener {
    fn new(config: &str) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("tokens.toml");
        std::fs::write(&path, config).unwrap();
        let path = config::config_path(Some(path));
        let accounts = Accounts::load(&Services::default(), path, false).unwrap();
        let context = OpenContext::new(RequestSettings::default(), &accounts);
        Self { accounts, context }
    }

    async fn open(&self, account: &str, org: &str) -> Result<Arc<dyn TokenProvider>, OpenError> {
        let account = self.accounts.find(account).unwrap();
        account.open_one(&self.context, Some(org)).await
    }
}

fn config(sandbox: &Sandbox) -> String {
    let account = |name: &str, scope: &str| {
        format!(
            "[accounts.{name}]\nprovider = \"mist\"\nurl = \"{}\"\n\
             token = {{ command = [\"/bin/echo\", \"{}\"] }}\n{scope}",
            sandbox.url(),
            sandbox.mist_token()
        )
    };
    let only = format!("scope = \"org\"\nids = [\"{}\"]\n", sandbox.orgs()[0].id);
    [
        account("me", ""),
        account("one", &only),
        account("orgs", "scope = \"org\"\nids = \"all\"\n"),
        account("msps", "scope = \"msp\"\nids = \"all\"\n"),
    ]
    .concat()
}

#[tokio::test]
async fn an_organization_is_named_by_its_name_as_by_its_id() {
    let sandbox = Sandbox::start().await.unwrap();
    let opener = Opener::new(&config(&sandbox));
    let orgs = sandbox.orgs();
    for account in ["one", "orgs", "msps"] {
        let (id, name) = (orgs[0].id.to_string(), orgs[0].name.clone());
        for asked in [&id, &name, &name.to_uppercase()] {
            let provider = opener.open(account, asked).await.unwrap();
            assert_eq!(provider.id().org_id(), Some(id.as_str()), "{account}");
        }
        for none in ["Elsewhere", &format!("{name}x")] {
            let error = opener.open(account, none).await.unwrap_err();
            let OpenError::Setup(error) = error else {
                panic!("{error:?}");
            };
            assert!(error.hint().is_some(), "{error}");
            let is_meant = error.hint().unwrap().contains(&name);
            assert_eq!(is_meant, none != "Elsewhere", "{error:?}");
        }
    }
    let other = opener.open("one", &orgs[1].name).await.unwrap_err();
    assert!(matches!(other, OpenError::Setup(_)), "{other:?}");
    let before = sandbox.total_requests();
    let own = opener.open("me", &orgs[0].name).await.unwrap_err();
    assert!(matches!(own, OpenError::Setup(_)), "{own:?}");
    assert_eq!(sandbox.total_requests(), before);
}

#[tokio::test]
async fn a_name_that_two_have_names_neither() {
    let sandbox = Sandbox::start().await.unwrap();
    let org = &sandbox.orgs()[0];
    let twins = serde_json::json!([
        {"id": org.id, "name": "Twin"}, {"id": sandbox.orgs()[1].id, "name": "Twin"},
    ]);
    sandbox.answer_next("mist.listMspOrgs", tokens_sandbox::Answer::json(200, twins));
    let opener = Opener::new(&config(&sandbox));
    let error = opener.open("msps", "Twin").await.unwrap_err();
    let OpenError::Setup(error) = error else {
        panic!("{error:?}");
    };
    for org in sandbox.orgs() {
        assert!(error.message().contains(&org.id.to_string()), "{error}");
    }
}

/// Accounts that sign in alike share what the service told one of them.
#[tokio::test]
async fn accounts_of_one_key_ask_once_for_names() {
    let sandbox = Sandbox::start().await.unwrap();
    let opener = Opener::new(&config(&sandbox));
    let id = sandbox.orgs()[0].id.to_string();
    let wanted = [Detail::Names].into_iter().collect();
    for (account, requests) in [("one", 1), ("orgs", 0), ("one", 0)] {
        let provider = opener.open(account, &id).await.unwrap();
        let before = sandbox.total_requests();
        let token = Token::new(provider.id().clone(), TokenKind::ORG);
        let details = provider.details(&token, &wanted).await;
        let org = details.org.unwrap();
        let name = org.known().unwrap().name.as_deref();
        assert_eq!(name, Some(sandbox.orgs()[0].name.as_str()));
        assert_eq!(sandbox.total_requests() - before, requests, "{account}");
    }
}
