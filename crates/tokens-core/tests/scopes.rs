//! Whose tokens a provider has, and which provider of an account has a token.
#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

use std::sync::Arc;

use futures_util::TryStreamExt as _;
use tokens_core::{
    Account, CreateToken, Ids, ListOptions, MistOrgs, MistTokens, ProviderId, Scope, Service,
    Token, TokenProvider,
};
use tokens_sandbox::Sandbox;

fn mist(sandbox: &Sandbox) -> mist_api::Client {
    mist_api::Client::builder(sandbox.url())
        .token(sandbox.mist_token())
        .build()
        .unwrap()
}

async fn list(provider: &dyn TokenProvider) -> Vec<Token> {
    let tokens = provider.list(ListOptions::default());
    tokens.try_collect().await.unwrap()
}

#[tokio::test]
async fn a_user_is_asked_for_once() {
    let sandbox = Sandbox::start().await.unwrap();
    let tokens = MistTokens::for_self(mist(&sandbox));
    assert_eq!(tokens.id().scope, Scope::UnknownUser);
    let (clone, other) = (tokens.clone(), tokens.clone());
    let (listed, created) = tokio::join!(list(&tokens), clone.create(CreateToken::new("new")));
    assert_eq!(sandbox.requests("mist.getSelf"), 1);
    let created = created.unwrap().value.token;
    assert_eq!(
        other.get(created.id.as_ref().unwrap()).await.unwrap().owner,
        created.owner
    );
    assert_eq!(sandbox.total_requests(), 4);

    let identity = other.identity().await.unwrap();
    assert_eq!(sandbox.requests("mist.getSelf"), 2);
    for token in listed.iter().chain([&created]) {
        assert_eq!(token.owner, Some(identity.owner()));
        assert_eq!(token.provider, *other.id());
        assert!(token.reference().is_some());
    }
}

#[tokio::test]
async fn an_account_has_the_provider_of_its_tokens() {
    let sandbox = Sandbox::start().await.unwrap();
    let account = Account::new("me", MistTokens::for_self(mist(&sandbox)));
    let identity = MistTokens::identify(&mist(&sandbox)).await.unwrap();
    let of = |scope| ProviderId::new(Service::MIST, account.id().host.clone(), scope);
    let own = of(Scope::user(identity.id.as_deref(), None));
    let there = async |id: ProviderId| account.provider(&id).await.unwrap().is_some();
    for scope in [Scope::Tenant, Scope::Org("7".into()), Scope::UnknownUser] {
        assert!(!there(of(scope)).await);
    }
    assert_eq!(sandbox.requests("mist.getSelf"), 1);
    assert!(there(own.clone()).await);
    assert!(!there(of(Scope::User("7".into()))).await);
    assert_eq!(
        sandbox.requests("mist.getSelf"),
        2,
        "its own is known by then"
    );
    let elsewhere = ProviderId::new(Service::MIST, "api.eu.mist.com", own.scope.clone());
    let other = ProviderId::new(Service::OKTA, own.host.clone(), own.scope.clone());
    assert!(!there(elsewhere).await && !there(other).await);

    let orgs = sandbox.orgs();
    let first = of(Scope::Org(orgs[0].id.to_string()));
    let before = sandbox.total_requests();
    let listed = MistOrgs::of_orgs(mist(&sandbox), Ids::Listed(vec![orgs[0].id]));
    let account = Account::several("orgs", listed);
    let provider = account.provider(&first).await.unwrap().unwrap();
    assert_eq!(*provider.id(), first);
    for none in ["7", &orgs[1].id.to_string()] {
        let none = of(Scope::Org(none.into()));
        assert!(account.provider(&none).await.unwrap().is_none());
    }
    assert!(account.provider(&own).await.unwrap().is_none());
    assert_eq!(sandbox.total_requests(), before, "the ids are known");

    for several in [
        MistOrgs::of_orgs(mist(&sandbox), Ids::All),
        MistOrgs::of_msps(mist(&sandbox), Ids::All),
    ] {
        let account = Account::new("nested", Arc::clone(&provider));
        assert!(account.provider(&first).await.unwrap().is_some());
        let account = Account::several("all", Arc::new(several));
        let provider = account.provider(&first).await.unwrap().unwrap();
        assert_eq!(*provider.id(), first);
        let none = of(Scope::Org(uuid::Uuid::nil().to_string()));
        assert!(account.provider(&none).await.unwrap().is_none());
    }
}
