//! Okta: the System Log, what is written there and how it is read.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use support::Client;
use tokens_sandbox::Sandbox;

const LOGS: &str = "/api/v1/logs";
const SESSION: &str = "00Tinventory0000h5d7";
const SIEM: &str = "00Tsiemexport000h5d7";
const TERRAFORM: &str = "00Tterraformprodh5d7";
const ONBOARDING: &str = "00Tonboardingbot0h5d";
const NOW: &str = "2026-03-01T12:00:00Z";

fn days(days: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * days)
}

async fn start() -> Sandbox {
    let builder = Sandbox::builder().now(NOW.parse().unwrap());
    builder.start().await.unwrap()
}

fn query(members: &[(&str, &str)]) -> String {
    let query = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(members)
        .finish();
    format!("{LOGS}?{query}")
}

/// All events that a query gives, page by page.
async fn read(client: &Client, members: &[(&str, &str)]) -> Vec<Value> {
    let mut events = Vec::new();
    let mut next = Some(query(members));
    while let Some(page) = next {
        let reply = client.get(&page).await;
        let found = reply.json();
        let found = found.as_array().unwrap().clone();
        // Without an end there is always a next page, and an empty one is the last for now.
        next = reply.link("next").filter(|_| !found.is_empty());
        events.extend(found);
    }
    events
}

/// The events that the last requests wrote.
fn new_events(sandbox: &Sandbox, before: usize) -> Vec<Value> {
    sandbox.okta_events().split_off(before)
}

#[tokio::test]
async fn the_seed_has_ninety_days_of_events() {
    let sandbox = start().await;
    let client = Client::okta(&sandbox);
    let of = async |token: &str| {
        let filter = format!("transaction.detail.requestApiTokenId eq \"{token}\"");
        let since = "2025-11-01T00:00:00Z";
        read(&client, &[("since", since), ("filter", &filter)]).await
    };
    let terraform = of(TERRAFORM).await;
    assert_eq!(terraform.len(), 181);
    let addresses: BTreeSet<_> = terraform
        .iter()
        .map(|event| {
            let chain = event["request"]["ipChain"].as_array().unwrap();
            let zone = event["client"]["zone"].as_str().unwrap_or_default();
            let address = chain.last().unwrap()["ip"].as_str().unwrap();
            format!("{zone} {address}")
        })
        .collect();
    let expected = [
        "All partners 198.51.100.7",
        "Office 203.0.113.24",
        "Office 203.0.113.57",
    ];
    assert_eq!(addresses, expected.map(str::to_owned).into());
    let failed = |event: &&Value| event["outcome"]["result"] == "FAILURE";
    assert_eq!(terraform.iter().filter(failed).count(), 7);

    let siem = of(SIEM).await;
    let last: Timestamp = siem.last().unwrap()["published"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    assert!(sandbox.now().duration_since(last) > days(26));
    assert!(of(ONBOARDING).await.is_empty());

    let births = "eventType eq \"system.api_token.create\"";
    let births = read(
        &client,
        &[("since", "2025-11-01T00:00:00Z"), ("filter", births)],
    )
    .await;
    let tokens: Vec<_> = births
        .iter()
        .map(|event| &event["target"][0]["id"])
        .collect();
    assert_eq!(tokens, [SESSION, ONBOARDING]);
    assert_eq!(births[1]["actor"]["alternateId"], "lena.novak@acme.example");
    assert_eq!(births[1]["client"]["ipAddress"], "203.0.113.80");
    assert_eq!(
        births[1]["client"]["geographicalContext"]["country"],
        "Germany"
    );
}

#[tokio::test]
async fn changes_are_logged_with_the_token_that_made_them() {
    let sandbox = start().await;
    let before = sandbox.okta_events().len();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let call = async |method: reqwest::Method, body: Option<Value>| {
        let mut request = http
            .request(
                method,
                format!("{}/api/v1/api-tokens/{SIEM}", sandbox.url()),
            )
            .header("authorization", format!("SSWS {}", sandbox.okta_token()))
            .header("user-agent", "inventory/1.0")
            .header("x-forwarded-for", "192.0.2.9, 203.0.113.24");
        if let Some(body) = body {
            request = request
                .header("content-type", "application/json")
                .body(body.to_string());
        }
        let reply = request.send().await.unwrap();
        let id = reply.headers()["x-okta-request-id"].to_str().unwrap();
        (reply.status().as_u16(), id.to_owned())
    };
    let zone = json!({"network": {"connection": "ZONE", "include": ["nzoEurope0000000h5d7"]}});
    let (status, _) = call(reqwest::Method::PUT, Some(zone)).await;
    assert_eq!(status, 200);
    let (status, request) = call(reqwest::Method::DELETE, None).await;
    assert_eq!(status, 204);

    let events = new_events(&sandbox, before);
    let [update, revoke] = events.as_slice() else {
        panic!("{events:#?}")
    };
    assert_eq!(update["eventType"], "system.api_token.update");
    let change = &update["target"][0]["changeDetails"];
    assert_eq!(change["from"]["network"]["connection"], "ANYWHERE");
    assert_eq!(
        change["to"]["network"]["include"],
        json!(["nzoEurope0000000h5d7"])
    );
    assert_eq!(revoke["eventType"], "system.api_token.revoke");
    assert_eq!(revoke["target"][0]["id"], SIEM);
    assert_eq!(revoke["actor"]["id"], "00uPriyaRaman000h5d7");
    assert_eq!(revoke["transaction"]["id"], request.as_str());
    assert_eq!(
        revoke["transaction"]["detail"]["requestApiTokenId"],
        SESSION
    );
    assert_eq!(revoke["client"]["ipAddress"], "192.0.2.9");
    assert_eq!(
        revoke["client"]["userAgent"]["rawUserAgent"],
        "inventory/1.0"
    );
    assert_eq!(revoke["client"]["zone"], "Office");
    assert_eq!(revoke["securityContext"]["isProxy"], true);
    let chain = revoke["request"]["ipChain"].as_array().unwrap();
    let chain: Vec<_> = chain.iter().map(|hop| &hop["ip"]).collect();
    assert_eq!(chain, ["192.0.2.9", "203.0.113.24"]);
}

#[tokio::test]
async fn a_call_from_outside_the_zone_is_logged_and_is_no_use() {
    let sandbox = start().await;
    let before = sandbox.okta_events().len();
    let client = Client::okta(&sandbox);
    let path = format!("/api/v1/api-tokens/{TERRAFORM}");
    let shown = client.get(&path).await.json();
    let reply = reqwest::Client::builder()
        .no_proxy()
        .build()
        .unwrap()
        .get(format!("{}/api/v1/users/me", sandbox.url()))
        .header(
            "authorization",
            format!("SSWS {}", sandbox.key_of(TERRAFORM).unwrap()),
        )
        .header("x-forwarded-for", "198.51.100.7")
        .send()
        .await
        .unwrap();
    assert_eq!(reply.status(), 401);
    assert_eq!(client.get(&path).await.json(), shown);
    let events = new_events(&sandbox, before);
    assert_eq!(events.len(), 1);
    let event = &events[0];
    assert_eq!(
        event["eventType"],
        "system.api_token.request_outside_allowed_range"
    );
    assert_eq!(event["outcome"]["result"], "DENY");
    assert_eq!(
        event["transaction"]["detail"]["requestApiTokenId"],
        TERRAFORM
    );
    assert_eq!(event["request"]["ipChain"][0]["ip"], "198.51.100.7");
}

#[tokio::test]
async fn reads_leave_no_event_and_expiry_is_the_work_of_okta() {
    let sandbox = start().await;
    let client = Client::okta(&sandbox);
    let before = sandbox.okta_events().len();
    for path in [
        LOGS,
        "/api/v1/api-tokens",
        "/api/v1/users/me",
        "/api/v1/zones",
    ] {
        assert_eq!(client.get(path).await.status, 200);
    }
    assert_eq!(sandbox.okta_events().len(), before);

    sandbox.advance(days(4));
    client.get("/api/v1/api-tokens").await;
    let events = new_events(&sandbox, before);
    assert_eq!(events.len(), 1);
    assert_eq!(events[0]["eventType"], "system.api_token.revoke");
    assert_eq!(events[0]["actor"]["alternateId"], "system@okta.com");
    assert_eq!(events[0]["target"][0]["id"], SIEM);
    // 30 days after its last use, not when someone looked.
    assert_eq!(events[0]["published"], "2026-03-04T22:00:00.000Z");
    assert_eq!(events[0]["transaction"]["type"], "JOB");

    assert!(sandbox.deactivate_okta_user("00uLenaNovak0000h5d7"));
    let events = new_events(&sandbox, before + 1);
    let kinds: Vec<_> = events.iter().map(|event| &event["eventType"]).collect();
    assert_eq!(
        kinds,
        ["user.lifecycle.deactivate", "system.api_token.revoke"]
    );
}

#[tokio::test]
async fn events_are_forgotten_after_ninety_days() {
    let sandbox = start().await;
    let client = Client::okta(&sandbox);
    let all = &[("since", "2020-01-01T00:00:00Z"), ("limit", "1000")];
    let oldest = read(&client, all).await[0]["published"].clone();
    for _ in 0..4 {
        sandbox.advance(days(25));
        assert_eq!(client.get("/api/v1/users/me").await.status, 200);
    }
    let events = read(&client, all).await;
    assert_ne!(events[0]["published"], oldest);
    // What is left happened in the last 90 of 100 days: four tokens expired, one more had before.
    assert!(
        events
            .iter()
            .all(|event| event["eventType"] == "system.api_token.revoke")
    );
    assert_eq!(events.len(), 4);
}

#[tokio::test]
async fn a_period_with_an_end_ends_and_one_without_goes_on() {
    let sandbox = start().await;
    let client = Client::okta(&sandbox);
    let week = client.get(LOGS).await;
    let week_events = week.json().as_array().unwrap().clone();
    let published = |event: &Value| event["published"].as_str().unwrap().to_owned();
    assert!(
        week_events
            .iter()
            .all(|event| published(event).as_str() >= "2026-02-22T12")
    );
    assert_eq!(week_events.len(), 14);

    // The next page is empty until something happens.
    let next = week.link("next").unwrap();
    let empty = client.get(&next).await;
    assert_eq!(empty.text, "[]");
    sandbox.advance(SignedDuration::from_secs(1));
    let body = json!({"network": {"connection": "ANYWHERE"}});
    client
        .put(&format!("/api/v1/api-tokens/{SIEM}"), body)
        .await;
    let later = client.get(&empty.link("next").unwrap()).await;
    assert_eq!(later.list("eventType"), ["system.api_token.update"]);

    let (since, until) = ("2026-02-01T00:00:00Z", "2026-02-20T00:00:00Z");
    let bounded = [("since", since), ("until", until), ("limit", "7")];
    let mut sizes = Vec::new();
    let mut pages = Vec::new();
    let mut next = Some(query(&bounded));
    while let Some(page) = next {
        let reply = client.get(&page).await;
        next = reply.link("next");
        let events = reply.list("uuid");
        sizes.push(events.len());
        pages.extend(events);
    }
    assert!(
        sizes.iter().rev().skip(1).all(|size| *size == 7),
        "{sizes:?}"
    );
    assert_ne!(sizes.last(), Some(&0));
    let whole = client.get(&query(&bounded[..2])).await;
    assert!(whole.link("next").is_none());
    assert_eq!(whole.list("uuid"), pages);

    let backwards = [
        ("since", since),
        ("until", until),
        ("limit", "7"),
        ("sortOrder", "DESCENDING"),
    ];
    let mut reversed: Vec<Value> = read(&client, &backwards).await;
    reversed.reverse();
    let reversed: Vec<_> = reversed.iter().map(|event| event["uuid"].clone()).collect();
    assert_eq!(reversed, pages);
}

#[tokio::test]
async fn words_and_filters_choose_and_nonsense_is_refused() {
    let sandbox = start().await;
    let client = Client::okta(&sandbox);
    let since = ("since", "2025-11-01T00:00:00Z");
    let count = async |members: &[(&str, &str)]| {
        let mut all = vec![since];
        all.extend(members);
        read(&client, &all).await.len()
    };
    assert_eq!(count(&[("q", "CURL denied")]).await, 0);
    assert_eq!(count(&[("q", "CURL allowed")]).await, 1);
    let refused = "eventType eq \"system.api_token.request_outside_allowed_range\"";
    assert_eq!(count(&[("filter", refused)]).await, 1);
    let either = format!(
        "({refused} or eventType eq \"user.lifecycle.suspend\") and outcome.result eq \"DENY\""
    );
    assert_eq!(count(&[("filter", &either)]).await, 1);

    for (members, code) in [
        (&[("filter", "client.device eq \"x\"")][..], "E0000031"),
        (&[("filter", "eventType")], "E0000031"),
        (&[("since", "yesterday")], "E0000001"),
        (&[("until", "tomorrow")], "E0000001"),
        (&[("limit", "1001")], "E0000001"),
        (&[("limit", "-1")], "E0000001"),
        (&[("sortOrder", "RANDOM")], "E0000001"),
        (&[("after", "x")], "E0000001"),
        (&[("q", "a b c d e f g h i j k")], "E0000001"),
    ] {
        let reply = client.get(&query(members)).await;
        assert_eq!(reply.outcome(), (400, code.to_owned()), "{members:?}");
    }
    assert_eq!(client.get(&query(&[("limit", "0")])).await.text, "[]");
}

#[tokio::test]
async fn the_log_has_a_limit_of_its_own() {
    let sandbox = Sandbox::builder()
        .now(NOW.parse().unwrap())
        .enforce_rate_limits();
    let sandbox = sandbox.start().await.unwrap();
    let client = Client::okta(&sandbox);
    let first = client.get(&query(&[("limit", "1")])).await;
    assert_eq!(first.header("x-rate-limit-limit"), Some("120"));
    assert_eq!(first.header("x-rate-limit-remaining"), Some("119"));
    for _ in 1..120 {
        client.get(&query(&[("limit", "1")])).await;
    }
    let refused = client.get(LOGS).await;
    assert_eq!(refused.outcome(), (429, "E0000047".to_owned()));
    assert_eq!(client.get("/api/v1/zones").await.status, 200);
}
