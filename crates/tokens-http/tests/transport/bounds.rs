//! Deadlines, silent hosts and limits of decoding.

use std::sync::Arc;
use std::time::Duration;

use http::Method;
use serde_json::Value;
use tokens_http::{
    BaseUrl, ClientError, Connections, Deadline, FailureKind, HeaderCredential, Http, Limits,
    Options, Records, Transport, http_client,
};

use crate::server::{Server, Step, answer};
use crate::{KEY, SERVICE, call, quick};

fn until(deadline: &Deadline) -> Options {
    let mut options = quick();
    options.deadline = Some(deadline.clone());
    options
}

#[tokio::test]
async fn nothing_is_sent_after_the_deadline() {
    let deadline = Deadline::after(Duration::ZERO, "--time");
    let server = Server::start([answer(200, &[], "{}")]).await;
    for method in [Method::GET, Method::POST] {
        let error = call(&server.url, until(&deadline), method, "op").await;
        let error = error.unwrap_err();
        assert_eq!(error.kind(), FailureKind::Deadline);
        assert!(!error.attempts().may_have_happened);
        assert!(error.to_string().contains("`--time`"), "{error}");
    }
    assert!(server.requests().is_empty());
    // What belongs to a change that was begun is done all the same.
    deadline.suspend();
    let read = call(&server.url, until(&deadline), Method::GET, "op").await;
    assert_eq!(read.unwrap().attempts().count, 1);
}

#[tokio::test]
async fn a_read_ends_at_the_deadline_and_a_write_does_not() {
    let deadline = Deadline::after(Duration::from_millis(200), "--time");
    let server = Server::start([Step::Stall, Step::Stall]).await;
    let error = call(&server.url, until(&deadline), Method::GET, "op").await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), FailureKind::Deadline);
    assert_eq!(error.attempts().count, 1, "there is no time for more");

    let deadline = Deadline::after(Duration::from_millis(200), "--time");
    let mut options = until(&deadline);
    options.retry.attempt_timeout = Duration::from_millis(400);
    let error = call(&server.url, options, Method::POST, "op").await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), FailureKind::Timeout, "its own time");
}

/// An operation that changes nothing, whatever its method.
#[tokio::test]
async fn a_harmless_post_is_treated_like_a_read() {
    let server = Server::start([answer(500, &[], ""), Step::Stall]).await;
    let deadline = Deadline::after(Duration::from_millis(200), "--time");
    let error = call(&server.url, until(&deadline), Method::POST, "ask").await;
    let error = error.unwrap_err();
    assert_eq!(error.kind(), FailureKind::Deadline);
    let attempts = error.attempts();
    assert_eq!((attempts.count, attempts.may_have_happened), (2, false));
}

#[tokio::test]
async fn clients_of_the_same_connections_share_what_they_know_of_a_host() {
    let server = Server::start((0..100).map(|_| Step::Drop)).await;
    let connections = Connections::new(reqwest::Client::builder);
    let base = BaseUrl::parse(&server.url).unwrap();
    let mut kinds = Vec::new();
    for _ in 0..20 {
        let http = Http::from(&connections);
        let options = quick().sharing(&http);
        let client = http_client(http, &base, &options).unwrap();
        let credential = Arc::new(HeaderCredential::new("SSWS", KEY).unwrap());
        let transport = Transport::new(&SERVICE, base.clone(), credential, options);
        let request = reqwest::Request::new(Method::GET, server.url.parse().unwrap());
        let error = transport.exec(&client, request, "op").await.unwrap_err();
        kinds.push(error.kind());
    }
    // Two calls of four attempts.
    assert_eq!(server.requests().len(), 8);
    assert_eq!(kinds[..2], [FailureKind::Interrupted; 2]);
    assert!(
        kinds[2..]
            .iter()
            .all(|kind| *kind == FailureKind::Unresponsive)
    );
}

#[tokio::test]
async fn an_answer_beyond_a_limit_is_named() {
    let server = Server::start([answer(200, &[], "[{},{},{}]"), answer(200, &[], "[{},{}]")]).await;
    let mut options = quick();
    options.limits = Limits::default().records(2);
    let response = call(&server.url, options.clone(), Method::GET, "op").await;
    let read = response.unwrap().read::<Records<Value>, ()>().await;
    let Err(ClientError::Failure(failure)) = read else {
        panic!("{read:?}");
    };
    assert_eq!(failure.kind(), FailureKind::TooLarge);
    assert_eq!(
        failure.to_string(),
        "the answer has more than 2 records (limit `records`)"
    );
    let response = call(&server.url, options, Method::GET, "op").await;
    let read = response.unwrap().read::<Records<Value>, ()>().await;
    assert_eq!(read.unwrap().len(), 2);
}
