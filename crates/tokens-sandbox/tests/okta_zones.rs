//! Okta: network zones, and tokens that are limited to them.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::{Value, json};
use support::{Client, Reply};
use tokens_sandbox::Sandbox;

const ZONES: &str = "/api/v1/zones";
const OFFICE: &str = "nzoHeadquarters00h5d7";
const TERRAFORM: &str = "00Tterraformprodh5d7";

async fn from(sandbox: &Sandbox, token: &str, chain: &str) -> (u16, String) {
    let key = sandbox.key_of(token).unwrap();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let reply = http
        .get(format!("{}/api/v1/users/me", sandbox.url()))
        .header("authorization", format!("SSWS {key}"))
        .header("x-forwarded-for", chain)
        .send()
        .await
        .unwrap();
    let status = reply.status().as_u16();
    let body: Value = reply.json().await.unwrap();
    let code = body["errorCode"].as_str().unwrap_or_default();
    (status, code.to_owned())
}

fn ids(reply: &Reply) -> Vec<Value> {
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.list("id")
}

#[tokio::test]
async fn a_zoned_token_works_only_from_its_zone() {
    let sandbox = Sandbox::start().await.unwrap();
    for (chain, expected) in [
        ("203.0.113.9", 200),
        ("127.0.0.1", 200),
        ("198.51.100.7", 401),
        // The rightmost address counts, unless it is a proxy of the zone.
        ("198.51.100.7, 203.0.113.9", 200),
        ("203.0.113.9, 198.51.100.7", 401),
        ("203.0.113.9, 198.51.100.250", 200),
        ("203.0.113.9,198.51.100.250, 198.51.100.254", 200),
        ("198.51.100.7, 198.51.100.250", 401),
        ("198.51.100.250", 401),
        ("2001:db8::1", 401),
        ("nonsense", 200),
    ] {
        let (status, code) = from(&sandbox, TERRAFORM, chain).await;
        assert_eq!(status, expected, "{chain}");
        assert_eq!(code == "E0000011", expected == 401, "{chain}");
    }
}

#[tokio::test]
async fn the_status_and_the_content_of_a_zone_decide() {
    let sandbox = Sandbox::start().await.unwrap();
    let zone = |status: &str, gateways: Value| {
        json!({
            "id": OFFICE, "name": "Office", "type": "IP",
            "status": status, "gateways": gateways,
        })
    };
    let range = json!([{"type": "RANGE", "value": "198.51.100.7-198.51.100.9"}]);
    for (zone, from_office, from_range) in [
        (zone("ACTIVE", range.clone()), 401, 200),
        (zone("INACTIVE", range), 401, 401),
        (zone("ACTIVE", json!([])), 401, 401),
        (
            json!({
                "id": OFFICE, "name": "Office", "type": "DYNAMIC",
                "locations": [{"country": "NL"}],
            }),
            401,
            200,
        ),
        (
            json!({
                "id": OFFICE, "name": "Office", "type": "DYNAMIC_V2",
                "locations": {"exclude": [{"country": "NL", "region": "NL-NH"}]},
                "asns": {"include": ["64496", "64497"]},
            }),
            200,
            401,
        ),
    ] {
        sandbox.put_okta_zone(zone.clone()).unwrap();
        for (chain, expected) in [("203.0.113.9", from_office), ("198.51.100.8", from_range)] {
            let (status, _) = from(&sandbox, TERRAFORM, chain).await;
            assert_eq!(status, expected, "{chain} {zone}");
        }
    }
    assert!(sandbox.put_okta_zone(json!({"id": "nzo1"})).is_err());
}

#[tokio::test]
async fn blocked_addresses_are_refused_whatever_the_token() {
    let sandbox = Sandbox::start().await.unwrap();
    let session = "00Tinventory0000h5d7";
    let blocked = from(&sandbox, session, "192.0.2.66").await;
    assert_eq!(blocked, (403, "E0000006".to_owned()));
    assert_eq!(from(&sandbox, session, "192.0.2.67").await.0, 200);
}

#[tokio::test]
async fn zones_are_listed_in_pages_and_filtered() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::okta(&sandbox);
    let all = client.get(ZONES).await;
    assert!(all.link("next").is_none());
    assert_eq!(
        ids(&client.get(&format!("{ZONES}?limit=-1")).await),
        ids(&all)
    );

    let mut paged = Vec::new();
    let mut next = Some(format!("{ZONES}?limit=3"));
    while let Some(page) = next {
        let reply = client.get(&page).await;
        assert!(ids(&reply).len() <= 3);
        paged.extend(ids(&reply));
        next = reply.link("next");
    }
    assert_eq!(paged, ids(&all));

    for (filter, expected) in [
        (
            "usage%20eq%20%22BLOCKLIST%22",
            &["nzoBlockedIp0000h5d7"][..],
        ),
        (
            "system%20eq%20true",
            &["nzoLegacyIp00000h5d7", "nzoBlockedIp0000h5d7"],
        ),
        (
            "id%20eq%20%22nzoAllPartners00h5d7%22%20or%20id%20eq%20%22nzoHeadquarters00h5d7%22",
            &[OFFICE, "nzoAllPartners00h5d7"],
        ),
        ("id%20eq%20%22nzo1%22", &[]),
    ] {
        let reply = client.get(&format!("{ZONES}?filter={filter}")).await;
        assert_eq!(ids(&reply), expected, "{filter}");
    }
    let wrong = client.get(&format!("{ZONES}?filter=name%20pr")).await;
    assert_eq!(wrong.outcome(), (400, "E0000031".to_owned()));
}

#[tokio::test]
async fn a_zone_shows_its_addresses_and_its_state() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::okta(&sandbox);
    let office = client.get(&format!("{ZONES}/{OFFICE}")).await.json();
    assert_eq!(office["name"], "Office");
    assert_eq!(
        office["proxies"],
        json!([{"type": "RANGE", "value": "198.51.100.250-198.51.100.254"}])
    );
    assert_eq!(
        office["gateways"][0],
        json!({"type": "CIDR", "value": "203.0.113.0/24"})
    );
    let old = client.get(&format!("{ZONES}/nzoOldDataCenterh5d7")).await;
    assert_eq!(old.json()["status"], "INACTIVE");
}
