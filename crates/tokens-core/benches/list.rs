//! Listing over loopback, three ways in one run: reqwest and serde by hand, the generated client, the facade.
//! `cargo bench -p tokens-core --bench list`
#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a failed step fails the benchmark"
)]

mod support;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use futures_util::TryStreamExt;
use serde::Deserialize;
use tokens_core::{ListOptions, MistTokens, OktaTokens, Owner, TokenProvider};

const TOKENS: usize = 10_000;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "reading the fields is what is measured")]
struct BareOkta {
    id: Option<String>,
    name: Option<String>,
    user_id: Option<String>,
    client_name: Option<String>,
    token_window: Option<String>,
    network: Option<BareNetwork>,
    created: Option<jiff::Timestamp>,
    last_updated: Option<jiff::Timestamp>,
    expires_at: Option<jiff::Timestamp>,
    #[serde(rename = "_links")]
    links: Option<BareLinks>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "reading the fields is what is measured")]
struct BareNetwork {
    connection: Option<String>,
    include: Option<Vec<String>>,
    exclude: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "reading the fields is what is measured")]
struct BareLinks {
    #[serde(rename = "self")]
    token: Option<BareLink>,
    user: Option<BareLink>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "reading the fields is what is measured")]
struct BareLink {
    href: Option<String>,
    hints: Option<BareHints>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "reading the fields is what is measured")]
struct BareHints {
    allow: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "reading the fields is what is measured")]
struct BareMist {
    id: Option<uuid::Uuid>,
    name: Option<String>,
    key: Option<String>,
    created_time: Option<f64>,
    last_used: Option<f64>,
}

async fn bare_okta(client: &reqwest::Client, url: &str) -> usize {
    let mut next = Some(format!("{url}/api/v1/api-tokens"));
    let mut count = 0;
    while let Some(page) = next.take() {
        let answer = client.get(page).send().await.unwrap();
        let link = answer.headers()["link"].to_str().unwrap().to_owned();
        let tokens: Vec<BareOkta> = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
        count += black_box(tokens).len();
        if link.ends_with("rel=\"next\"") {
            let query = link.split(['?', '>']).nth(1).unwrap();
            next = Some(format!("{url}/api/v1/api-tokens?{query}"));
        }
    }
    count
}

async fn bare_mist(client: &reqwest::Client, url: &str) -> usize {
    let answer = client
        .get(format!("{url}/api/v1/self/apitokens"))
        .send()
        .await
        .unwrap();
    let tokens: Vec<BareMist> = serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap();
    black_box(tokens).len()
}

async fn generated_okta(client: &okta_api::Client) -> usize {
    let mut count = 0;
    let mut page = 0;
    loop {
        let mut request = client.list_api_tokens();
        if page > 0 {
            request = request.after(page.to_string());
        }
        let tokens = request.send().await.unwrap().into_inner();
        count += black_box(tokens).len();
        page += 1;
        if count == TOKENS {
            return count;
        }
    }
}

async fn generated_mist(client: &mist_api::Client) -> usize {
    let tokens = client.list_api_tokens().send().await.unwrap().into_inner();
    black_box(tokens).len()
}

async fn facade(provider: &dyn TokenProvider) -> usize {
    let mut tokens = provider.list(ListOptions::default());
    let mut count = 0;
    while let Some(token) = tokens.try_next().await.unwrap() {
        black_box(token);
        count += 1;
    }
    count
}

fn list(criterion: &mut Criterion) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let url = runtime.block_on(support::serve(TOKENS / support::PAGE, TOKENS));
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let okta = okta_api::Client::builder(&url)
        .token("key")
        .build()
        .unwrap();
    let mist = mist_api::Client::builder(&url)
        .token("key")
        .build()
        .unwrap();
    let okta_tokens = OktaTokens::new(okta.clone());
    // Known: the requests are to be those of the list alone.
    let mist_tokens =
        MistTokens::for_self(mist.clone()).with_owner(Owner::email("user@example.com"));

    let check = |count| assert_eq!(count, TOKENS);
    let mut group = criterion.benchmark_group("okta, 10,000 tokens in 50 pages");
    group.bench_function("bare", |b| {
        b.iter(|| check(runtime.block_on(bare_okta(&http, &url))));
    });
    group.bench_function("generated", |b| {
        b.iter(|| check(runtime.block_on(generated_okta(&okta))));
    });
    group.bench_function("facade", |b| {
        b.iter(|| check(runtime.block_on(facade(&okta_tokens))));
    });
    group.finish();
    let mut group = criterion.benchmark_group("mist, 10,000 tokens in one list");
    group.bench_function("bare", |b| {
        b.iter(|| check(runtime.block_on(bare_mist(&http, &url))));
    });
    group.bench_function("generated", |b| {
        b.iter(|| check(runtime.block_on(generated_mist(&mist))));
    });
    group.bench_function("facade", |b| {
        b.iter(|| check(runtime.block_on(facade(&mist_tokens))));
    });
    group.finish();
}

criterion_group!(benches, list);
criterion_main!(benches);
