//! Okta: the life of a token, conditions, permissions and pages.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use support::Client;
use tokens_sandbox::Sandbox;

const LIST: &str = "/api/v1/api-tokens";
const SESSION: &str = "00Tinventory0000h5d7";
const SIEM: &str = "00Tsiemexport000h5d7";
const ONBOARDING: &str = "00Tonboardingbot0h5d";

fn path(id: &str) -> String {
    format!("{LIST}/{id}")
}

fn time(value: &Value) -> Timestamp {
    value.as_str().unwrap().parse().unwrap()
}

fn days(days: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * days)
}

fn refused(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

#[tokio::test]
async fn a_token_looks_as_it_does_on_the_wire() {
    let now: Timestamp = "2026-03-01T12:34:56.789Z".parse().unwrap();
    let sandbox = Sandbox::builder().now(now).start().await.unwrap();
    let client = Client::okta(&sandbox);
    let url = sandbox.url();
    assert_eq!(
        client.get(&path("00Tterraformprodh5d7")).await.json(),
        json!({
            "id": "00Tterraformprodh5d7",
            "name": "terraform-prod",
            "userId": "00uPriyaRaman000h5d7",
            "clientName": "Okta API",
            "tokenWindow": "P30D",
            "network": {"connection": "ZONE", "include": ["nzoHeadquarters00h5d7"]},
            "expiresAt": "2026-03-31T10:20:56.000Z",
            "created": "2025-01-23T05:34:56.000Z",
            "lastUpdated": "2025-01-23T05:34:56.000Z",
            "_links": {
                "self": {
                    "href": format!("{url}/api/v1/api-tokens/00Tterraformprodh5d7"),
                    "hints": {"allow": ["GET", "DELETE"]},
                },
                "user": {
                    "href": format!("{url}/api/v1/users/00uPriyaRaman000h5d7"),
                    "hints": {"allow": ["GET"]},
                },
            },
        })
    );
    let never_used = client.get(&path(ONBOARDING)).await.json();
    let unused_for = time(&never_used["expiresAt"]).duration_since(time(&never_used["created"]));
    assert_eq!(unused_for, days(30));
    let agent = client.get(&path("00Tadagentdc0100h5d7")).await.json();
    assert_eq!(agent["clientName"], "Okta AD Agent");
    assert!(agent.get("network").is_none());
}

#[tokio::test]
async fn credentials_are_checked() {
    let sandbox = Sandbox::start().await.unwrap();
    let key = sandbox.okta_token();
    for (authorization, expected) in [
        (None, refused(401, "E0000004")),
        (Some(key.to_owned()), refused(401, "E0000004")),
        (Some(format!("Token {key}")), refused(401, "E0000004")),
        (Some(format!("Bearer {key}")), refused(401, "E0000011")),
        (Some(format!("SSWS {key}x")), refused(401, "E0000011")),
        (Some("SSWS".to_owned()), refused(401, "E0000004")),
        (
            Some(format!("SSWS {}", sandbox.mist_token())),
            refused(401, "E0000011"),
        ),
        (Some(format!("ssws {key}")), refused(200, "")),
    ] {
        let client = Client::new(&sandbox, authorization.clone());
        let outcome = client.get("/api/v1/users/me").await.outcome();
        assert_eq!(outcome, expected, "{authorization:?}");
    }
}

#[tokio::test]
async fn use_keeps_a_token_alive_and_idleness_ends_it() {
    let now: Timestamp = "2026-03-01T12:00:00Z".parse().unwrap();
    let sandbox = Sandbox::builder().now(now).start().await.unwrap();
    let client = Client::okta(&sandbox);
    let siem = Client::okta_with(&sandbox, &sandbox.key_of(SIEM).unwrap());

    sandbox.advance(days(3));
    let session = client.get(&path(SESSION)).await.json();
    assert_eq!(time(&session["expiresAt"]), now + days(33));
    assert_eq!(session["created"], session["lastUpdated"]);

    sandbox.advance(days(1));
    assert_eq!(
        siem.get("/api/v1/users/me").await.outcome(),
        refused(401, "E0000011")
    );
    assert_eq!(
        client.get(&path(SIEM)).await.outcome(),
        refused(404, "E0000007")
    );
    assert_eq!(client.get(LIST).await.list("id").len(), 5);

    sandbox.advance(days(29));
    assert_eq!(client.get(LIST).await.list("id"), [SESSION]);
    sandbox.advance(days(30));
    assert_eq!(client.get(LIST).await.outcome(), refused(401, "E0000011"));
}

#[tokio::test]
async fn each_use_of_a_token_moves_its_expiry() {
    let now: Timestamp = "2026-03-01T12:00:00Z".parse().unwrap();
    let sandbox = Sandbox::builder().now(now).start().await.unwrap();
    let client = Client::okta(&sandbox);
    let siem = Client::okta_with(&sandbox, &sandbox.key_of(SIEM).unwrap());
    let before = client.get(&path(SIEM)).await.json();
    for (request, status) in [
        (LIST.to_owned(), 200),
        (path(SIEM), 200),
        ("/api/v1/users/me".to_owned(), 200),
        (path("00Tnobody"), 404),
    ] {
        sandbox.advance(SignedDuration::from_secs(60));
        let used = sandbox.now();
        assert_eq!(siem.get(&request).await.status, status);
        sandbox.advance(SignedDuration::from_secs(60));
        let shown = client.get(&path(SIEM)).await.json();
        assert_eq!(time(&shown["expiresAt"]), used + days(30), "{request}");
        assert_eq!(shown["lastUpdated"], before["lastUpdated"]);
    }
}

#[tokio::test]
async fn me_is_the_owner_of_the_token_and_of_an_access_token_nobody() {
    let sandbox = Sandbox::start().await.unwrap();
    let me = "/api/v1/users/me";
    let added = sandbox.add_okta_tokens(1).remove(0);
    for (id, owner) in [
        (SESSION, "00uPriyaRaman000h5d7"),
        (SIEM, "00uMarcusWeber00h5d7"),
        (&added, "00uPriyaRaman000h5d7"),
    ] {
        let client = Client::okta_with(&sandbox, &sandbox.key_of(id).unwrap());
        let user = client.get(&format!("/api/v1/users/{owner}")).await.json();
        assert_eq!(user["id"], owner);
        assert_eq!(client.get(me).await.json(), user);
    }
    let access_token = sandbox.issue_okta_access_token(["okta.users.read"]);
    let app = Client::new(&sandbox, Some(format!("Bearer {access_token}")));
    assert_eq!(app.get(me).await.outcome(), refused(404, "E0000007"));
    let by_id = app.get("/api/v1/users/00uPriyaRaman000h5d7").await;
    assert_eq!(by_id.status, 200);
    assert_eq!(sandbox.requests("okta.getUser"), 8);
}

#[tokio::test]
async fn a_token_dies_with_its_owner() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::okta(&sandbox);
    let siem = Client::okta_with(&sandbox, &sandbox.key_of(SIEM).unwrap());
    let me = siem.get("/api/v1/users/me").await.json();
    assert_eq!(me["profile"]["login"], "marcus.weber@acme.example");
    let by_login = siem.get("/api/v1/users/marcus.weber%40acme.example").await;
    assert_eq!(by_login.json(), me);

    let id = me["id"].as_str().unwrap();
    assert!(sandbox.deactivate_okta_user(id));
    assert!(!sandbox.deactivate_okta_user("00unobody"));
    assert_eq!(siem.get(LIST).await.outcome(), refused(401, "E0000011"));
    assert_eq!(client.get(&path(SIEM)).await.status, 404);
    let user = client.get(&format!("/api/v1/users/{id}")).await.json();
    assert_eq!(user["status"], "DEPROVISIONED");
}

#[tokio::test]
async fn revoked_tokens_are_gone() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::okta(&sandbox);
    let siem = Client::okta_with(&sandbox, &sandbox.key_of(SIEM).unwrap());
    let reply = client.delete(&path(SIEM)).await;
    assert_eq!((reply.status.as_u16(), reply.text.as_str()), (204, ""));
    assert_eq!(reply.header("content-type"), None);
    assert_eq!(
        client.delete(&path(SIEM)).await.outcome(),
        refused(404, "E0000007")
    );
    assert_eq!(siem.get(LIST).await.status, 401);

    assert_eq!(client.delete(&path("current")).await.status, 204);
    assert_eq!(
        client.delete(&path("current")).await.outcome(),
        refused(401, "E0000011")
    );
    assert_eq!(sandbox.requests("okta.revokeCurrentApiToken"), 2);
    assert_eq!(sandbox.requests("okta.revokeApiToken"), 2);
}

#[tokio::test]
async fn an_update_sets_the_network_condition_and_nothing_else() {
    let now: Timestamp = "2026-03-01T12:00:00Z".parse().unwrap();
    let sandbox = Sandbox::builder().now(now).start().await.unwrap();
    let client = Client::okta(&sandbox);
    let before = client.get(&path(SIEM)).await.json();
    let body = json!({
        "clientName": "other", "created": "2020-01-01T00:00:00.000Z", "name": "other",
        "userId": "other",
        "network": {"connection": "ZONE", "include": [], "exclude": ["nzoEurope0000000h5d7"]},
    });
    let mut expected = before.clone();
    expected["network"] = json!({"connection": "ZONE", "exclude": ["nzoEurope0000000h5d7"]});
    expected["lastUpdated"] = json!("2026-03-01T12:00:00.000Z");
    assert_eq!(client.put(&path(SIEM), body).await.json(), expected);
    assert_eq!(client.get(&path(SIEM)).await.json(), expected);

    let body = json!({"network": {"connection": "MOON", "include": [], "exclude": []}});
    let reply = client.put(&path(SIEM), body).await;
    assert_eq!(reply.outcome(), refused(400, "E0000001"));
    let cause = reply.json()["errorCauses"][0]["errorSummary"].clone();
    assert!(cause.as_str().unwrap().starts_with("network.connection:"));

    let body = json!({"network": {"connection": "ZONE", "include": ["Office"]}});
    let reply = client.put(&path(SIEM), body).await;
    assert_eq!(reply.outcome(), refused(400, "E0000001"));
}

#[tokio::test]
async fn a_zone_that_holds_nobody_switches_a_token_off_and_anywhere_on_again() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::okta(&sandbox);
    let siem = Client::okta_with(&sandbox, &sandbox.key_of(SIEM).unwrap());
    for (network, status) in [
        (
            json!({"connection": "ZONE", "include": ["nzoEurope0000000h5d7"]}),
            401,
        ),
        (json!({"connection": "ANYWHERE"}), 200),
        (
            json!({"connection": "ZONE", "exclude": ["nzoHeadquarters00h5d7"]}),
            401,
        ),
        (
            json!({"connection": "ZONE", "include": ["nzoHeadquarters00h5d7"]}),
            200,
        ),
    ] {
        let reply = client.put(&path(SIEM), json!({"network": network})).await;
        assert_eq!(reply.status, 200, "{network}");
        assert_eq!(siem.get(LIST).await.status, status, "{network}");
    }
}

#[tokio::test]
async fn a_token_may_do_what_its_owner_may() {
    let sandbox = Sandbox::start().await.unwrap();
    let read_only = Client::okta_with(&sandbox, &sandbox.key_of(SIEM).unwrap());
    let group = Client::okta_with(&sandbox, &sandbox.key_of(ONBOARDING).unwrap());
    let body = json!({"network": {"connection": "ANYWHERE"}});
    let denied = refused(403, "E0000006");

    assert_eq!(read_only.get(LIST).await.status, 200);
    assert_eq!(read_only.get(&path(SESSION)).await.status, 200);
    let update = read_only.put(&path(SESSION), body).await;
    assert_eq!(update.outcome(), denied);
    assert_eq!(read_only.delete(&path(SESSION)).await.outcome(), denied);
    assert_eq!(group.get(LIST).await.outcome(), denied);
    assert_eq!(group.get("/api/v1/users/me").await.status, 200);
    assert_eq!(group.delete(&path("current")).await.status, 204);
}

#[tokio::test]
async fn the_list_is_whole_unless_a_page_is_asked_for() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.add_okta_tokens(244);
    let client = Client::okta(&sandbox);
    let all = client.get(LIST).await;
    assert_eq!(all.list("id").len(), 250);
    assert!(all.link("self").is_none());

    let mut pages = Vec::new();
    let mut next = Some(format!("{LIST}?limit=100"));
    while let Some(page) = next {
        let reply = client.get(&page).await;
        assert!(reply.link("self").unwrap().ends_with(&page));
        next = reply.link("next");
        pages.push(reply.list("id"));
    }
    let sizes: Vec<_> = pages.iter().map(Vec::len).collect();
    assert_eq!(sizes, [100, 100, 50]);
    assert_eq!(pages.concat(), all.list("id"));
    for bad in [
        "limit=0",
        "limit=201",
        "limit=x",
        "after=x",
        "limit=5&after=p%3D5",
    ] {
        let reply = client.get(&format!("{LIST}?{bad}")).await;
        assert_eq!(reply.outcome(), refused(400, "E0000001"), "{bad}");
    }
}

#[tokio::test]
async fn pages_can_be_forced_with_an_empty_one_among_them() {
    let sandbox = Sandbox::builder().okta_page_size(2).okta_empty_page();
    let sandbox = sandbox.start().await.unwrap();
    let client = Client::okta(&sandbox);
    let mut sizes = Vec::new();
    let mut next = Some(LIST.to_owned());
    while let Some(page) = next {
        let reply = client.get(&page).await;
        sizes.push(reply.list("id").len());
        next = reply.link("next");
        if let Some(next) = &next {
            // A client that decodes the cursor once too often, or not at all, does not get far.
            assert!(next.contains("%26%2B%2F%25%3D"), "{next}");
        }
    }
    assert_eq!(sizes, [2, 0, 2, 2]);
}

#[tokio::test]
async fn a_revocation_between_pages_skips_nothing() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::okta(&sandbox);
    let all = client.get(LIST).await.list("id");
    let first = client.get(&format!("{LIST}?limit=2")).await;
    client.delete(&path("00Tterraformprodh5d7")).await;
    let second = client.get(&first.link("next").unwrap()).await;
    assert_eq!(first.list("id"), all[..2]);
    assert_eq!(second.list("id"), all[2..4]);
}

#[tokio::test]
async fn q_looks_into_the_name_and_the_client_name() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::okta(&sandbox);
    let found = client.get(&format!("{LIST}?q=AGENT")).await;
    assert_eq!(found.list("id"), ["00Tadagentdc0100h5d7"]);
    let first = client.get(&format!("{LIST}?limit=1&q=okta%20api")).await;
    assert_eq!(first.list("id"), [SESSION]);
    let second = client.get(&first.link("next").unwrap()).await;
    assert_eq!(second.list("id"), ["00Tterraformprodh5d7"]);
    let nothing = client.get(&format!("{LIST}?q=zzz")).await;
    assert_eq!(nothing.text, "[]");
}

#[tokio::test]
async fn rate_limit_headers_count_down_and_start_over() {
    let now: Timestamp = "2026-03-01T12:00:00Z".parse().unwrap();
    let sandbox = Sandbox::builder().now(now).start().await.unwrap();
    let client = Client::okta(&sandbox);
    let reset = (now + SignedDuration::from_secs(60)).as_second();
    for remaining in ["599", "598"] {
        let reply = client.get(LIST).await;
        assert_eq!(reply.header("x-rate-limit-limit"), Some("600"));
        assert_eq!(reply.header("x-rate-limit-remaining"), Some(remaining));
        assert_eq!(
            reply.header("x-rate-limit-reset"),
            Some(reset.to_string().as_str())
        );
        sandbox.advance(SignedDuration::from_secs(20));
    }
    sandbox.advance(SignedDuration::from_secs(20));
    let reply = client.get(LIST).await;
    assert_eq!(reply.header("x-rate-limit-remaining"), Some("599"));
}

#[tokio::test]
async fn the_last_request_of_a_window_leaves_none() {
    let now: Timestamp = "2026-03-01T12:00:00Z".parse().unwrap();
    let sandbox = Sandbox::builder().now(now).enforce_rate_limits();
    let sandbox = sandbox.start().await.unwrap();
    let client = Client::okta(&sandbox);
    for left in (0..600).rev() {
        let reply = client.get(&path(SESSION)).await;
        let remaining = reply.header("x-rate-limit-remaining");
        assert_eq!(remaining, Some(left.to_string().as_str()));
        assert_eq!(reply.status, 200);
    }
    let reply = client.get(&path(SESSION)).await;
    assert_eq!(reply.outcome(), refused(429, "E0000047"));
    assert_eq!(reply.header("x-rate-limit-remaining"), Some("0"));
    // Users have a window of their own.
    let reply = client.get("/api/v1/users/me").await;
    assert_eq!(reply.header("x-rate-limit-remaining"), Some("599"));
}

#[tokio::test]
async fn errors_have_an_id_of_their_own() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::okta(&sandbox);
    let first = client.get(&path("00Tnobody")).await;
    let second = client.get(&path("00Tnobody")).await;
    let body = first.json();
    assert_eq!(body["errorLink"], "E0000007");
    assert_eq!(body["errorCauses"], json!([]));
    assert_eq!(
        body["errorSummary"],
        "Not found: Resource not found: 00Tnobody (ApiToken)"
    );
    assert_ne!(body["errorId"], second.json()["errorId"]);
    let id = "x-okta-request-id";
    assert_ne!(first.header(id), second.header(id));
}
