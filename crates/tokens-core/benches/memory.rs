//! Peak memory of a process that lists ever more Okta tokens and keeps none of them.
//! `cargo bench -p tokens-core --bench memory`
#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a failed step fails the benchmark"
)]
#![allow(clippy::print_stdout, reason = "a benchmark prints")]

mod support;

use futures_util::TryStreamExt;
use tokens_core::{ListOptions, OktaTokens, TokenProvider};

#[tokio::main]
async fn main() {
    for tokens in [10_000, 100_000, 1_000_000] {
        let url = support::serve(tokens / support::PAGE, 0).await;
        let client = okta_api::Client::builder(&url)
            .token("key")
            .build()
            .unwrap();
        let mut list = OktaTokens::new(client).list(ListOptions::default());
        let mut count = 0;
        while list.try_next().await.unwrap().is_some() {
            count += 1;
        }
        assert_eq!(count, tokens);
        let status = std::fs::read_to_string("/proc/self/status").unwrap();
        let peak = status
            .lines()
            .find(|line| line.starts_with("VmHWM"))
            .unwrap();
        println!("{tokens:>9} tokens  {peak}");
    }
}
