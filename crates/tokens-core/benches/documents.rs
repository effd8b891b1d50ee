//! Reading what details and usage are made of over loopback, three ways in one run: reqwest and serde by hand, the generated client, the
//! facade. `cargo bench -p tokens-core --bench documents`
#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a failed step fails the benchmark"
)]

#[allow(dead_code, reason = "each benchmark uses its own part")]
mod support;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use futures_util::TryStreamExt;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use tokens_core::{OktaTokens, Token, TokenKind, TokenProvider, UsageQuery};

use support::{Document, array};

const EVENTS: usize = 1000;
const PAGES: usize = 10;
const ZONES: usize = 1000;
const TOKEN: &str = "00Tdocuments00000001";

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "reading the fields is what is measured")]
struct BareEvent {
    uuid: Option<String>,
    published: Option<jiff::Timestamp>,
    event_type: Option<String>,
    version: Option<String>,
    severity: Option<String>,
    display_message: Option<String>,
    actor: Option<BareParty>,
    client: Option<BareClient>,
    outcome: Option<BareOutcome>,
    target: Option<Vec<BareParty>>,
    transaction: Option<BareTransaction>,
    request: Option<BareRequest>,
    security_context: Option<BareSecurity>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "reading the fields is what is measured")]
struct BareParty {
    id: Option<String>,
    r#type: Option<String>,
    alternate_id: Option<String>,
    display_name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "reading the fields is what is measured")]
struct BareClient {
    ip_address: Option<String>,
    zone: Option<String>,
    geographical_context: Option<BarePlace>,
    user_agent: Option<BareUserAgent>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "reading the fields is what is measured")]
struct BareUserAgent {
    raw_user_agent: Option<String>,
    os: Option<String>,
    browser: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "reading the fields is what is measured")]
struct BarePlace {
    city: Option<String>,
    state: Option<String>,
    country: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "reading the fields is what is measured")]
struct BareOutcome {
    result: Option<String>,
    reason: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "reading the fields is what is measured")]
struct BareTransaction {
    id: Option<String>,
    r#type: Option<String>,
    detail: Option<Map<String, Value>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "reading the fields is what is measured")]
struct BareRequest {
    ip_chain: Option<Vec<BareAddress>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "reading the fields is what is measured")]
struct BareAddress {
    ip: Option<String>,
    version: Option<String>,
    geographical_context: Option<BarePlace>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "reading the fields is what is measured")]
struct BareSecurity {
    as_org: Option<String>,
    isp: Option<String>,
    is_proxy: Option<bool>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "reading the fields is what is measured")]
struct BareZone {
    id: Option<String>,
    name: Option<String>,
    r#type: Option<String>,
    status: Option<String>,
    usage: Option<String>,
    system: Option<bool>,
    created: Option<jiff::Timestamp>,
    last_updated: Option<jiff::Timestamp>,
    gateways: Option<Vec<BareRange>>,
    proxies: Option<Vec<BareRange>>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "reading the fields is what is measured")]
struct BareRange {
    r#type: Option<String>,
    value: Option<String>,
}

fn event(number: usize) -> Value {
    let place = json!({ "city": "Berlin", "state": "Berlin", "country": "Germany" });
    json!({
        "uuid": format!("00000000-0000-4000-8000-{number:012}"), "published": "2026-02-01T10:00:00.000Z", "eventType": "user.account.update_profile",
        "version": "0", "severity": "INFO", "displayMessage": "Update user profile for Okta",
        "actor": { "id": "00u00000000000000001", "type": "User", "alternateId": "owner@acme.example", "displayName": "Owner" },
        "client": {
            "ipAddress": "203.0.113.24", "zone": "Office", "geographicalContext": place,
            "userAgent": { "rawUserAgent": "terraform/1.9", "os": "Linux", "browser": "UNKNOWN" },
        },
        "outcome": { "result": "SUCCESS", "reason": null },
        "target": [{ "id": format!("00u{number:017}"), "type": "User", "alternateId": "user@acme.example", "displayName": "User" }],
        "transaction": { "id": format!("tx{number}"), "type": "WEB", "detail": { "requestApiTokenId": TOKEN } },
        "request": { "ipChain": [{ "ip": "203.0.113.24", "version": "V4", "geographicalContext": place }] },
        "securityContext": { "asOrg": "example", "isp": "example", "isProxy": false },
    })
}

fn zone(number: usize) -> Value {
    json!({
        "id": format!("nzo{number:017}"), "name": format!("zone {number}"), "type": "IP", "status": "ACTIVE", "usage": "POLICY", "system": false,
        "created": "2026-01-01T00:00:00.000Z", "lastUpdated": "2026-02-01T00:00:00.000Z",
        "gateways": [{ "type": "CIDR", "value": "203.0.113.0/24" }, { "type": "RANGE", "value": "198.51.100.1-198.51.100.9" }],
        "proxies": [{ "type": "CIDR", "value": "192.0.2.0/24" }],
    })
}

async fn bare<T: for<'de> Deserialize<'de>>(client: &reqwest::Client, url: &str) -> usize {
    let mut next = Some(url.to_owned());
    let mut count = 0;
    while let Some(page) = next.take() {
        let answer = client.get(page).send().await.unwrap();
        let link = answer.headers()["link"].to_str().unwrap().to_owned();
        let records: Vec<T> = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
        count += black_box(records).len();
        if link.ends_with("rel=\"next\"") {
            let query = link.split(['?', '>']).nth(1).unwrap();
            next = Some(format!("{url}?{query}"));
        }
    }
    count
}

async fn generated_log(client: &okta_api::Client) -> usize {
    let mut count = 0;
    for page in 0..PAGES {
        let mut request = client.list_log_events();
        if page > 0 {
            request = request.after(page.to_string());
        }
        count += black_box(request.send().await.unwrap().into_inner()).len();
    }
    count
}

async fn generated_zones(client: &okta_api::Client) -> usize {
    let zones = client.list_network_zones().send().await.unwrap();
    black_box(zones.into_inner()).len()
}

async fn facade_log(provider: &OktaTokens, token: &Token) -> usize {
    let since = "2026-01-01T00:00:00Z".parse().unwrap();
    let mut events = provider.usage(UsageQuery::new(vec![token.clone()], since));
    let mut count = 0;
    while let Some(event) = events.try_next().await.unwrap() {
        black_box(event);
        count += 1;
    }
    count
}

fn documents(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let url = runtime.block_on(support::serve_documents(vec![
        Document::new("/api/v1/logs", array(EVENTS, event), PAGES),
        Document::new("/api/v1/zones", array(ZONES, zone), 1),
    ]));
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let okta = okta_api::Client::builder(&url)
        .token("key")
        .build()
        .unwrap();
    let provider = OktaTokens::new(okta.clone());
    let mut token = Token::new(provider.id().clone(), TokenKind::SSWS);
    token.id = Some(TOKEN.into());

    let log = format!("{url}/api/v1/logs");
    let check = |count| assert_eq!(count, EVENTS * PAGES);
    let mut group = criterion.benchmark_group("okta, 10,000 log events in 10 pages");
    group.bench_function("bare", |b| {
        b.iter(|| check(runtime.block_on(bare::<BareEvent>(&http, &log))));
    });
    group.bench_function("generated", |b| {
        b.iter(|| check(runtime.block_on(generated_log(&okta))));
    });
    group.bench_function("facade", |b| {
        b.iter(|| check(runtime.block_on(facade_log(&provider, &token))));
    });
    group.finish();
    let zones = format!("{url}/api/v1/zones");
    let check = |count| assert_eq!(count, ZONES);
    let mut group = criterion.benchmark_group("okta, 1,000 zones");
    group.bench_function("bare", |b| {
        b.iter(|| check(runtime.block_on(bare::<BareZone>(&http, &zones))));
    });
    group.bench_function("generated", |b| {
        b.iter(|| check(runtime.block_on(generated_zones(&okta))));
    });
    group.bench_function("facade", |b| {
        b.iter(|| {
            // A provider reads its zones once.
            let provider = OktaTokens::new(okta.clone());
            check(runtime.block_on(provider.zones()).unwrap().len());
        });
    });
    group.finish();
}

criterion_group!(benches, documents);
criterion_main!(benches);
