//! Requests, answers and connections that a test holds back.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use reqwest::Method;
use serde_json::{Value, json};
use support::Client;
use tokens_sandbox::{Hold, Sandbox};
use tokio::task::yield_now;

const TOKENS: &str = "/api/v1/self/apitokens";
const CREATE: &str = "mist.createApiToken";

/// Waits until `seen`.
async fn until(seen: impl Fn() -> bool) {
    while !seen() {
        yield_now().await;
    }
}

/// Creates a token, in a task and by a connection of its own.
fn create(sandbox: &Sandbox) -> tokio::task::JoinHandle<reqwest::Response> {
    let client = Client::mist(sandbox);
    tokio::spawn(async move {
        let body = ("application/json", json!({ "name": "held" }).to_string());
        let sent = client.response(Method::POST, TOKENS, Some(body)).await;
        sent.unwrap()
    })
}

/// How many tokens were created.
async fn created(sandbox: &Sandbox) -> usize {
    let names = Client::mist(sandbox).get(TOKENS).await.list("name");
    names.iter().filter(|name| **name == "held").count()
}

#[tokio::test]
async fn a_request_or_its_answer_is_held_back() {
    let sandbox = Sandbox::start().await.unwrap();
    for (at, made) in [(Hold::Request, 0), (Hold::Answer, 2), (Hold::Body, 3)] {
        let mut held = sandbox.hold_next(CREATE, at);
        let mut answer = create(&sandbox);
        until(|| held.is_reached()).await;
        assert_eq!(created(&sandbox).await, made);
        assert!(!held.is_sent() && !sandbox.is_idle());
        let response = if at == Hold::Body {
            // The headers are there already, the body is not.
            let response = (&mut answer).await.unwrap();
            assert!(!held.is_sent());
            held.let_go();
            response
        } else {
            assert!(!answer.is_finished());
            held.let_go();
            answer.await.unwrap()
        };
        assert_eq!(response.json::<Value>().await.unwrap()["name"], "held");
        assert!(held.is_sent());
    }
    assert_eq!(created(&sandbox).await, 3);
    assert_eq!(sandbox.requests(CREATE), 3);
}

#[tokio::test]
async fn a_request_that_is_held_back_is_carried_out_without_its_caller() {
    let sandbox = Sandbox::start().await.unwrap();
    let held = sandbox.hold_next(CREATE, Hold::Request);
    let answer = create(&sandbox);
    until(|| held.is_reached()).await;
    answer.abort();
    answer.await.unwrap_err();
    assert_eq!(created(&sandbox).await, 0);
    held.release();
    until(|| sandbox.is_idle()).await;
    assert_eq!(created(&sandbox).await, 1);
}

#[tokio::test]
async fn each_request_takes_one_hold() {
    let sandbox = Sandbox::start().await.unwrap();
    drop(sandbox.hold_next(CREATE, Hold::Request));
    let second = sandbox.hold_next(CREATE, Hold::Request);
    assert_eq!(create(&sandbox).await.unwrap().status(), 200);
    assert!(!second.is_reached());
    let answer = create(&sandbox);
    until(|| second.is_reached()).await;
    second.release();
    assert_eq!(answer.await.unwrap().status(), 200);
}

#[tokio::test]
async fn a_connection_is_held_back_before_anything_is_read() {
    let sandbox = Sandbox::start().await.unwrap();
    let held = sandbox.hold_next_connection();
    let answer = create(&sandbox);
    until(|| held.is_reached()).await;
    // Others are served.
    assert_eq!(created(&sandbox).await, 0);
    assert!(!answer.is_finished() && !sandbox.is_idle());
    held.release();
    assert_eq!(answer.await.unwrap().status(), 200);
    assert_eq!(created(&sandbox).await, 1);
}
