//! Many organizations, and owners, over real HTTP against the sandbox.
#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::StreamExt;
use serde_json::json;
use tokens_core::{
    Account, Detail, Entry, ErrorKind, Ids, InUse, InventoryOptions, MistOrgs, MistTokens,
    OktaTokens, Operation, OwnerState, RevokeOptions, TokenProvider, UnknownReason,
};
use tokens_http::{Connections, Options};
use tokens_sandbox::{Answer, Sandbox};
use uuid::Uuid;

fn mist(sandbox: &Sandbox) -> mist_api::Client {
    mist_api::Client::builder(sandbox.url())
        .token(sandbox.mist_token())
        .build()
        .unwrap()
}

fn okta(sandbox: &Sandbox) -> OktaTokens {
    OktaTokens::new(
        okta_api::Client::builder(sandbox.url())
            .token(sandbox.okta_token())
            .build()
            .unwrap(),
    )
}

/// All organizations of the sandbox's MSP, with so many requests under way at most.
fn bounded(sandbox: &Sandbox, max_in_flight: usize) -> Account {
    let mut options = Options::default();
    options.max_in_flight = max_in_flight;
    let client = mist_api::Client::builder(sandbox.url())
        .token(sandbox.mist_token())
        .options(options)
        .build();
    Account::several("msp", MistOrgs::of_msps(client.unwrap(), Ids::All))
}

/// What an inventory found.
#[derive(Debug, Default)]
struct Inventoried {
    /// Tokens of each organization.
    tokens: BTreeMap<Option<String>, usize>,
    /// Organizations that were read to their end.
    listed: Vec<Option<String>>,
    failed: Vec<tokens_core::Error>,
}

async fn inventory(account: &Account, owners: bool) -> Inventoried {
    let mut options = InventoryOptions::default();
    if owners {
        options.details.insert(Detail::Owners);
    }
    let mut found = Inventoried::default();
    let mut entries = account.inventory(&options);
    while let Some(entry) = entries.next().await {
        match entry {
            Entry::Token(listed) => *found.tokens.entry(listed.token.org_id).or_default() += 1,
            Entry::Listed(id, _) => found.listed.push(id.org_id().map(str::to_owned)),
            Entry::Failed(error) => found.failed.push(error),
            _ => {}
        }
    }
    found
}

#[tokio::test]
async fn every_org_of_an_msp_is_listed_with_the_fewest_requests() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.add_mist_orgs(50, 3);
    let account = Account::several("msp", MistOrgs::of_msps(mist(&sandbox), Ids::All));
    let found = inventory(&account, false).await;
    assert_eq!(found.failed.len(), 0, "{:?}", found.failed);
    assert_eq!(found.listed.len(), 52);
    assert_eq!(
        found.tokens.values().filter(|count| **count == 3).count(),
        51
    );
    // Who one is, the organizations, and each of them.
    assert_eq!(sandbox.total_requests(), 1 + 1 + 52);

    let msp = Ids::Listed(vec![sandbox.msp_id()]);
    let account = Account::several("msp", MistOrgs::of_msps(mist(&sandbox), msp));
    assert_eq!(inventory(&account, false).await.listed.len(), 52);
    assert_eq!(sandbox.total_requests(), (1 + 1 + 52) + (1 + 52));
}

#[tokio::test]
async fn an_msp_that_pages_loses_no_org() {
    let sandbox = Sandbox::builder().mist_page_size(7).start().await.unwrap();
    sandbox.add_mist_orgs(20, 1);
    let account = Account::several("msp", MistOrgs::of_msps(mist(&sandbox), Ids::All));
    let found = inventory(&account, false).await;
    assert_eq!(found.failed.len(), 0, "{:?}", found.failed);
    assert_eq!(found.listed.len(), 22);
    assert_eq!(sandbox.requests("mist.listMspOrgs"), 4);
}

#[tokio::test]
async fn a_users_orgs_come_from_who_one_is() {
    let sandbox = Sandbox::start().await.unwrap();
    let account = Account::several("orgs", MistOrgs::of_orgs(mist(&sandbox), Ids::All));
    let found = inventory(&account, false).await;
    let orgs = sandbox.orgs().iter().map(|org| Some(org.id.to_string()));
    let mut listed = found.listed;
    listed.sort();
    let mut orgs: Vec<_> = orgs.collect();
    orgs.sort();
    assert_eq!(listed, orgs);
    assert_eq!(sandbox.requests("mist.getSelf"), 1);
}

#[tokio::test]
async fn what_fails_is_named_and_stops_nothing_else() {
    let sandbox = Sandbox::start().await.unwrap();
    let stranger = Uuid::from_u128(7);
    let known = sandbox.orgs()[0].id;
    let orgs = Ids::Listed(vec![stranger, known]);
    let account = Account::several("orgs", MistOrgs::of_orgs(mist(&sandbox), orgs));
    let found = inventory(&account, false).await;
    assert_eq!(found.listed, [Some(known.to_string())]);
    let [error] = found.failed.as_slice() else {
        panic!("{:?}", found.failed)
    };
    let org_id = error.provider().unwrap().org_id().map(str::to_owned);
    assert_eq!(org_id, Some(stranger.to_string()));

    let msps = Ids::Listed(vec![stranger, sandbox.msp_id()]);
    let account = Account::several("msps", MistOrgs::of_msps(mist(&sandbox), msps));
    let found = inventory(&account, false).await;
    assert_eq!(found.listed.len(), 2);
    let [error] = found.failed.as_slice() else {
        panic!("{:?}", found.failed)
    };
    assert_eq!(error.operation(), Operation::ListOrgs);
    assert!(error.to_string().contains(&stranger.to_string()), "{error}");
}

#[tokio::test]
async fn an_org_without_an_id_is_not_missing_silently() {
    let sandbox = Sandbox::start().await.unwrap();
    let orgs = json!([{"name": "no id"}, {"id": sandbox.orgs()[0].id}]);
    sandbox.answer_next("mist.listMspOrgs", Answer::json(200, orgs));
    let account = Account::several("msp", MistOrgs::of_msps(mist(&sandbox), Ids::All));
    let found = inventory(&account, false).await;
    assert_eq!(found.listed.len(), 1);
    assert_eq!(found.failed.len(), 1);
    assert_eq!(found.failed[0].kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn a_privilege_that_names_no_org_is_not_missing_silently() {
    let sandbox = Sandbox::start().await.unwrap();
    let org = sandbox.orgs()[0].id;
    let odd = json!({"scope": "org", "org_id": "no uuid"});
    let privileges = json!([odd, {"scope": "org", "org_id": org}]);
    let me = json!({"email": "a@example.com", "privileges": privileges});
    sandbox.answer_next("mist.getSelf", Answer::json(200, me));
    let account = Account::several("orgs", MistOrgs::of_orgs(mist(&sandbox), Ids::All));
    let found = inventory(&account, false).await;
    assert_eq!(found.listed, [Some(org.to_string())]);
    let [error] = found.failed.as_slice() else {
        panic!("{:?}", found.failed)
    };
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn records_without_an_id_leave_a_list_incomplete() {
    let sandbox = Sandbox::start().await.unwrap();
    let known = sandbox.orgs()[0].id;
    let records = json!([{"name": "no id"}, {"id": Uuid::from_u128(7)}, 7]);
    sandbox.answer_next("mist.listOrgApiTokens", Answer::json(200, records));
    let orgs = Ids::Listed(vec![known]);
    let account = Account::several("orgs", MistOrgs::of_orgs(mist(&sandbox), orgs));
    let found = inventory(&account, false).await;
    assert_eq!(found.tokens.values().sum::<usize>(), 3);
    assert!(found.listed.is_empty(), "{:?}", found.listed);
    let [error] = found.failed.as_slice() else {
        panic!("{:?}", found.failed)
    };
    assert_eq!(error.kind(), ErrorKind::Decode);
    let org_id = error.provider().unwrap().org_id().map(str::to_owned);
    assert_eq!(org_id, Some(known.to_string()));
}

#[tokio::test]
async fn a_key_without_orgs_or_msps_says_so() {
    let sandbox = Sandbox::start().await.unwrap();
    for (providers, what) in [
        (MistOrgs::of_orgs as fn(_, _) -> _, "organization"),
        (MistOrgs::of_msps, "MSP"),
    ] {
        let nobody = json!({"email": "a@example.com", "privileges": []});
        sandbox.answer_next("mist.getSelf", Answer::json(200, nobody));
        let account = Account::several("none", providers(mist(&sandbox), Ids::All));
        let found = inventory(&account, false).await;
        assert_eq!(found.failed[0].kind(), ErrorKind::PermissionDenied);
        assert!(found.failed[0].to_string().contains(what));
    }
}

#[tokio::test]
async fn no_more_requests_are_under_way_than_allowed() {
    let sandbox = Sandbox::builder()
        .latency(Duration::from_millis(20))
        .start()
        .await
        .unwrap();
    sandbox.add_mist_orgs(40, 1);
    let account = bounded(&sandbox, 6);
    assert_eq!(inventory(&account, false).await.listed.len(), 42);
    assert_eq!(sandbox.peak_in_flight(), 6);
}

#[tokio::test]
async fn a_quota_that_is_used_up_is_not_asked_again_for_each_org() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.add_mist_orgs(100, 1);
    let spent = Answer::json(429, json!({"detail": "5000 calls"})).header("retry-after", "2460");
    sandbox.answer_next("mist.listOrgApiTokens", spent);
    let account = bounded(&sandbox, 1);
    let found = inventory(&account, false).await;
    assert_eq!(found.failed.len(), 102);
    for error in &found.failed {
        assert_eq!(error.kind(), ErrorKind::RateLimited, "{error}");
        let wait = error.http().unwrap().retry_after.unwrap();
        assert!(wait > Duration::from_secs(2400), "{error}");
    }
    assert_eq!(sandbox.requests("mist.listOrgApiTokens"), 1);
}

#[tokio::test]
async fn owners_are_looked_up_once_each() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.add_okta_tokens(30);
    let account = Account::new("okta", okta(&sandbox));
    let mut options = InventoryOptions::default();
    let count = |found: &[tokens_core::Token]| {
        let emails = found
            .iter()
            .filter_map(|token| token.owner.as_ref()?.email.as_deref());
        emails.collect::<std::collections::BTreeSet<_>>().len()
    };
    for (owners, emails, requests) in [(false, 0, 0), (true, 4, 4)] {
        if owners {
            options.details.insert(Detail::Owners);
        }
        let entries: Vec<_> = account.inventory(&options).collect().await;
        let tokens: Vec<_> = entries
            .into_iter()
            .filter_map(|entry| match entry {
                Entry::Token(listed) => Some(listed.token),
                _ => None,
            })
            .collect();
        assert_eq!(tokens.len(), 36);
        assert!(
            tokens
                .iter()
                .all(|token| token.owner.as_ref().unwrap().id.is_some())
        );
        assert_eq!(count(&tokens), emails);
        assert_eq!(sandbox.requests("okta.getUser"), requests);
    }
}

#[tokio::test]
async fn an_owner_that_cannot_be_looked_up_costs_no_token() {
    let sandbox = Sandbox::start().await.unwrap();
    let denied = json!({"errorCode": "E0000006", "errorSummary": "no"});
    sandbox.answer_next("okta.getUser", Answer::json(403, denied));
    let account = Account::new("okta", okta(&sandbox));
    let options = InventoryOptions::default().details([Detail::Owners].into_iter().collect());
    let mut tokens = Vec::new();
    let mut entries = account.inventory(&options);
    while let Some(entry) = entries.next().await {
        match entry {
            Entry::Token(listed) => tokens.push(listed.details.unwrap()),
            Entry::Failed(error) => panic!("{error}"),
            _ => {}
        }
    }
    assert_eq!(tokens.len(), 6);
    // Four owners, of whom the first is denied: hardly any of the others is asked for.
    assert!(sandbox.requests("okta.getUser") <= 4);
    let unknown = tokens.iter().flat_map(|details| details.unknown());
    let denied = { unknown }.filter(|(_, why)| why.reason == UnknownReason::Denied);
    assert!(denied.count() >= 1);
}

#[tokio::test]
async fn an_owner_that_is_gone_is_no_failure() {
    let sandbox = Sandbox::start().await.unwrap();
    let provider = okta(&sandbox);
    let owner = provider.owner("00uNobody00000000h5d7").await.unwrap();
    assert_eq!(owner.state, OwnerState::Deleted);
    assert_eq!(owner.id.as_deref(), Some("00uNobody00000000h5d7"));
    let before = sandbox.total_requests();
    for id in ["", "..", "a/b", "current"] {
        let error = provider.owner(id).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Invalid, "{id}");
    }
    assert_eq!(sandbox.total_requests(), before);
}

#[tokio::test]
async fn each_credential_tells_who_it_is() {
    let sandbox = Sandbox::start().await.unwrap();
    let identity = okta(&sandbox).identity().await.unwrap();
    assert_eq!(identity.email.as_deref(), Some("priya.raman@acme.example"));
    assert_eq!(identity.name.as_deref(), Some("Priya Raman"));
    assert!(matches!(
        okta(&sandbox).in_use().await.unwrap(),
        InUse::UsedSince { user, .. } if Some(&user) == identity.id.as_ref()
    ));

    let client = mist(&sandbox);
    let provider = MistTokens::for_self(client.clone());
    let identity = provider.identity().await.unwrap();
    assert_eq!(identity.msp_ids(), [sandbox.msp_id()]);
    assert_eq!(
        identity.org_ids(),
        [sandbox.orgs()[0].id, sandbox.orgs()[1].id]
    );
    let before = sandbox.total_requests();
    let in_use = provider.in_use().await.unwrap();
    assert_eq!(sandbox.total_requests(), before);
    let own: Vec<_> = provider.list(Default::default()).collect().await;
    let own = own.into_iter().map(Result::unwrap);
    let own = own.filter(|token| in_use.may_be(token));
    let names: Vec<_> = own.map(|token| token.name.unwrap()).collect();
    assert_eq!(names, ["token-inventory"]);

    let usage = MistTokens::quota(&client).await.unwrap();
    assert_eq!(usage.limit, 5000);
    assert!(usage.remaining < 5000 && usage.resets_at.is_some());
}

#[tokio::test]
async fn a_service_app_is_no_user() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = okta_api::Client::builder(sandbox.url())
        .access_token(sandbox.issue_okta_access_token(["okta.apiTokens.read"]))
        .build();
    let provider = OktaTokens::new(client.unwrap());
    let identity = provider.identity().await.unwrap();
    assert_eq!(identity.kind, tokens_core::IdentityKind::App);
    assert_eq!(provider.in_use().await.unwrap(), InUse::NoToken);
}

/// Two services in clear and one behind a private certificate authority.
#[tokio::test]
async fn accounts_can_share_connections() {
    let (one, other) = (
        Sandbox::start().await.unwrap(),
        Sandbox::start().await.unwrap(),
    );
    let secure = Sandbox::builder().tls().start().await.unwrap();
    let ca = reqwest::Certificate::from_pem(secure.ca_pem().unwrap().as_bytes()).unwrap();
    let made = Arc::new(AtomicUsize::new(0));
    let count = made.clone();
    let connections = Connections::new(move || {
        count.fetch_add(1, Ordering::Relaxed);
        reqwest::Client::builder().tls_certs_merge([ca.clone()])
    });
    for sandbox in [&one, &other, &secure] {
        let client = mist_api::Client::builder(sandbox.url())
            .token(sandbox.mist_token())
            .http(&connections)
            .build();
        MistTokens::identify(&client.unwrap()).await.unwrap();
        let client = okta_api::Client::builder(sandbox.url())
            .token(sandbox.okta_token())
            .http(&connections)
            .build();
        let provider = OktaTokens::new(client.unwrap());
        // Each client keeps its own rules whatever it shares: nobody follows a redirect.
        let moved = Answer::raw(302, "text/plain", "").header("location", one.url());
        sandbox.answer_next("okta.revokeApiToken", moved);
        let options = RevokeOptions::default().within(std::time::Duration::ZERO);
        let id = "00Tsiemexport000h5d7".into();
        let error = provider.revoke(&id, &options).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    }
    assert_eq!(made.load(Ordering::Relaxed), 2);
}

/// A clock that is hours ahead or behind must not hide the token in use.
#[tokio::test]
async fn what_is_in_use_is_told_by_the_services_clock() {
    for hours in [-30, -2, 0, 2, 30] {
        let now = jiff::Timestamp::now() + jiff::SignedDuration::from_hours(hours);
        let sandbox = Sandbox::builder().now(now).start().await.unwrap();
        let provider = okta(&sandbox);
        let in_use = provider.in_use().await.unwrap();
        let tokens: Vec<_> = provider.list(Default::default()).collect().await;
        let tokens = tokens.into_iter().map(Result::unwrap);
        let names: Vec<_> = tokens
            .filter(|token| in_use.may_be(token))
            .map(|token| token.name.unwrap())
            .collect();
        assert_eq!(names, ["token-inventory"], "{hours}");
    }
}

#[tokio::test]
async fn another_token_than_the_one_asked_for_is_no_answer() {
    let sandbox = Sandbox::start().await.unwrap();
    let id = sandbox.add_okta_tokens(1).remove(0);
    let other = json!({"id": "00Tsiemexport000h5d7", "name": "siem-export"});
    sandbox.answer_next("okta.getApiToken", Answer::json(200, other));
    let error = okta(&sandbox).get(&id.as_str().into()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode, "{error}");

    let org = sandbox.orgs()[0].id;
    let (own, its) = (
        sandbox.add_mist_user_tokens(1)[0],
        sandbox.add_mist_org_tokens(org, 1)[0],
    );
    for (operation, provider, id) in [
        (
            "mist.getApiToken",
            MistTokens::for_self(mist(&sandbox)),
            own,
        ),
        (
            "mist.getOrgApiToken",
            MistTokens::for_org(mist(&sandbox), org),
            its,
        ),
    ] {
        let other = json!({"id": Uuid::from_u128(7), "name": "other"});
        sandbox.answer_next(operation, Answer::json(200, other));
        // Another spelling of the same id is none of another token.
        let id = id.to_string().to_uppercase().as_str().into();
        let error = provider.get(&id).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        provider.get(&id).await.unwrap();
    }
}
