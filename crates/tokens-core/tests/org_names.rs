//! Organizations by their names.
#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

use std::sync::Arc;

use httpmock::{Mock, MockServer};
use mist_api::{Client, Options, RetryPolicy};
use serde_json::{Value, json};
use tokens_core::{
    Account, ErrorKind, Ids, MistOrgs, MistTokens, TokenProvider as _, TokenProviders, Uuid,
};

fn org(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

const MSP: Uuid = Uuid::from_u128(1000);

fn client(server: &MockServer) -> Client {
    let retry = RetryPolicy::default().attempts(1);
    let options = Options::default().retry(retry);
    let client = Client::builder(server.base_url()).token("key");
    client.options(options).build().unwrap()
}

fn answer<'s>(server: &'s MockServer, path: &str, status: u16, body: &Value) -> Mock<'s> {
    server.mock(|when, then| {
        when.path(format!("/api/v1/{path}"));
        then.status(status).json_body(body.clone());
    })
}

fn names() -> Value {
    json!([
        {"id": org(1), "name": "Acme Retail"},
        {"id": org(2), "name": "Acme Labs"},
        {"id": org(3), "name": "acme labs"},
        {"id": org(4), "name": "Twin"},
        {"id": org(5), "name": "Twin"},
        {"id": org(6), "name": "Mixed"},
        {"id": org(7), "name": "MIXED"},
        {"id": org(8)},
    ])
}

fn of_user() -> Value {
    let orgs = names();
    let orgs = orgs.as_array().unwrap().iter();
    let privileges = orgs.map(|org| {
        json!({"scope": "org", "role": "read", "org_id": org["id"], "name": org["name"], "msp_id": MSP})
    });
    json!({"email": "a@example.com", "privileges": privileges.collect::<Vec<_>>()})
}

#[tokio::test]
async fn a_unique_name_names_an_organization() {
    let server = MockServer::start();
    let me = answer(&server, "self", 200, &of_user());
    let list = answer(&server, &format!("msps/{MSP}/orgs"), 200, &names());
    let nameless = answer(
        &server,
        &format!("orgs/{}", org(8)),
        200,
        &json!({"id": org(8)}),
    );
    let listed = Ids::Listed((1..=8).map(org).collect());
    let several: [Arc<dyn TokenProviders>; 3] = [
        Arc::new(MistOrgs::of_msps(client(&server), Ids::Listed(vec![MSP]))),
        Arc::new(MistOrgs::of_orgs(client(&server), Ids::All)),
        Arc::new(MistOrgs::of_orgs(client(&server), listed)),
    ];
    for orgs in several {
        let account = Account::several("orgs", orgs);
        let id = org(2).to_string();
        for (asked, expected) in [
            ("Acme Retail", org(1)),
            ("ACME retail ", org(1)),
            // The exact one, although two are the same otherwise.
            ("Acme Labs", org(2)),
            ("acme labs", org(3)),
            ("MIXED", org(7)),
            (id.as_str(), org(2)),
        ] {
            let provider = account.find_org(asked).await.unwrap();
            let found = provider.id().org_id();
            assert_eq!(found, Some(expected.to_string().as_str()), "{asked}");
        }
        for (asked, candidates) in [
            ("Twin", [org(4), org(5)]),
            ("ACME LABS", [org(2), org(3)]),
            ("mixed", [org(6), org(7)]),
        ] {
            let error = account.find_org(asked).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Invalid, "{error}");
            for candidate in candidates {
                assert!(error.message().contains(&candidate.to_string()), "{error}");
            }
            assert!(error.hint().is_some());
        }
        let error = account.find_org("Acme Retial").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound);
        assert!(error.hint().unwrap().contains("`Acme Retail`"), "{error:?}");
        for none in ["", "Elsewhere", &org(9).to_string()] {
            let error = account.find_org(none).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::NotFound, "{none}");
            assert_eq!(error.hint(), None);
        }
    }
    // An organization without a name is asked for it once for each credential.
    assert_eq!(nameless.calls(), 3);
    assert!(me.calls() > 0 && list.calls() > 0);
}

/// The organizations of an MSP and their names come in one list.
#[tokio::test]
async fn names_cost_no_more_than_the_list() {
    let server = MockServer::start();
    let orgs: Vec<_> = (0..1000)
        .map(|number| json!({"id": org(number), "name": format!("Org {number}")}))
        .collect();
    let list = answer(&server, &format!("msps/{MSP}/orgs"), 200, &json!(orgs));
    let orgs = MistOrgs::of_msps(client(&server), Ids::Listed(vec![MSP]));
    let provider = orgs.find_org("org 999").await.unwrap();
    assert_eq!(provider.id().org_id(), Some(org(999).to_string().as_str()));
    assert_eq!(list.calls(), 1);
}

#[tokio::test]
async fn a_name_is_not_unique_before_all_names_are_read() {
    for (status, body, kind) in [
        (403, json!({"detail": "no"}), ErrorKind::PermissionDenied),
        (500, json!({}), ErrorKind::Unavailable),
        (404, json!({}), ErrorKind::Unavailable),
    ] {
        let server = MockServer::start();
        answer(&server, "self", 200, &json!({"email": "a@example.com"}));
        let acme = json!({"id": org(1), "name": "Acme"});
        answer(&server, &format!("orgs/{}", org(1)), 200, &acme);
        answer(&server, &format!("orgs/{}", org(2)), status, &body);
        let listed = Ids::Listed(vec![org(1), org(2)]);
        let orgs = MistOrgs::of_orgs(client(&server), listed);
        let error = orgs.find_org("Acme").await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(error.hint().is_some());
        // An id needs no names.
        orgs.find_org(&org(2).to_string()).await.unwrap();
    }
    let server = MockServer::start();
    let partial = server.mock(|when, then| {
        when.path(format!("/api/v1/msps/{MSP}/orgs"));
        then.status(206)
            .json_body(json!([{"id": org(1), "name": "Acme"}]));
    });
    let orgs = MistOrgs::of_msps(client(&server), Ids::Listed(vec![MSP]));
    let error = orgs.find_org("Acme").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(partial.calls(), 1);
}

#[tokio::test]
async fn an_account_of_one_organization_has_its_name() {
    let server = MockServer::start();
    let acme = json!({"scope": "org", "role": "read", "org_id": org(1), "name": "Acme"});
    let me = json!({"email": "a@example.com", "privileges": [acme]});
    let me = answer(&server, "self", 200, &me);
    let account = Account::new("one", MistTokens::for_org(client(&server), org(1)));
    let id = org(1).to_string();
    account.find_org(&id).await.unwrap();
    assert_eq!(me.calls(), 0, "an id needs no names");
    for asked in ["Acme", "acme"] {
        let provider = account.find_org(asked).await.unwrap();
        assert_eq!(provider.id().org_id(), Some(id.as_str()));
    }
    let error = account.find_org("Acne").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.hint().unwrap().contains("`Acme`"));
    assert_eq!(me.calls(), 1);

    let unknown = MockServer::start();
    let account = Account::new("one", MistTokens::for_org(client(&unknown), org(1)));
    let error = account.find_org("Acme").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unavailable);

    let user = Account::new("user", MistTokens::for_self(client(&server)));
    let error = user.find_org("Acme").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!(me.calls(), 1);
}
