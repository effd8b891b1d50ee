//! The attempt loop over real HTTP, against a server that misbehaves on purpose.
#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

mod bounds;
mod errors;
mod server;
mod sharing;

use std::io::Write as _;
use std::sync::Arc;
use std::time::Duration;

use http::Method;
use reqwest::Request;
use serde_json::{Value, json};
use server::{Server, Step, answer};
use tokens_http::{
    BaseUrl, BufferedResponse, Failure, FailureKind, HeaderCredential, Options, ServiceProfile,
    Transport, http_client,
};

const KEY: &str = "00canaryKey";

static SERVICE: ServiceProfile = ServiceProfile {
    name: "test",
    error_schema: |body| {
        let body: Value = serde_json::from_slice(body).unwrap_or_default();
        json!({ "errorCode": body.get("errorCode"), "message": body.get("message") })
    },
    is_error_body: |body| body["errorCode"].is_string(),
    error_code: Some("errorCode"),
    read_only_code: Some("E0000010"),
    not_repeatable: &["once"],
    harmless: &["ask"],
    names_retries: true,
    paced: &["log"],
    quota_resets: None,
};

/// Without waits, so that no test sleeps.
fn quick() -> Options {
    let mut options = Options::default();
    options.retry.backoff = Duration::ZERO;
    options
}

async fn call(
    url: &str,
    options: Options,
    method: Method,
    operation: &'static str,
) -> Result<BufferedResponse, Failure> {
    call_with(KEY, url, options, method, operation).await
}

async fn call_with(
    key: &str,
    url: &str,
    options: Options,
    method: Method,
    operation: &'static str,
) -> Result<BufferedResponse, Failure> {
    let base = BaseUrl::parse(url).unwrap();
    let follow = reqwest::Client::builder().redirect(reqwest::redirect::Policy::limited(5));
    let client = http_client(follow, &base, &options).unwrap();
    let credential = Arc::new(HeaderCredential::new("SSWS", key).unwrap());
    let transport = Transport::new(&SERVICE, base, credential, options);
    let request = Request::new(method, format!("{url}/api?q=secret").parse().unwrap());
    transport.exec(&client, request, operation).await
}

#[tokio::test]
async fn repeats_what_is_safe_to_repeat() {
    // What the first attempt meets, and whether GET, PUT, DELETE, POST and a DELETE that must not be repeated go on.
    let table = [
        (answer(502, &[], "<html>"), [true, true, true, false, false]),
        (
            answer(503, &["retry-after: 0"], ""),
            [true, true, true, false, false],
        ),
        (answer(408, &[], ""), [true, true, true, false, false]),
        (answer(500, &[], ""), [true, false, false, false, false]),
        (
            answer(429, &["retry-after: 0"], r#"{"errorCode":"E0000047"}"#),
            [true; 5],
        ),
        (
            answer(429, &["retry-after: 0"], "{}"),
            [true, true, true, false, false],
        ),
        (
            answer(503, &[], r#"{"errorCode":"E0000010"}"#),
            [true, false, false, false, false],
        ),
        (answer(400, &[], "{}"), [false; 5]),
        (Step::Drop, [true, true, true, false, false]),
        (
            Step::Answer("HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{".into()),
            [true, true, true, false, false],
        ),
    ];
    let calls = [
        (Method::GET, "op"),
        (Method::PUT, "op"),
        (Method::DELETE, "op"),
        (Method::POST, "op"),
        (Method::DELETE, "once"),
    ];
    for (first, repeated) in table {
        for ((method, operation), repeated) in calls.clone().into_iter().zip(repeated) {
            let server = Server::start([first.clone(), answer(200, &[], "{}")]).await;
            let result = call(&server.url, quick(), method.clone(), operation).await;
            let context = format!("{method} {operation} after {first:?}: {result:?}");
            assert_eq!(
                server.requests().len(),
                1 + usize::from(repeated),
                "{context}"
            );
            let succeeded = result.is_ok_and(|response| response.status().is_success());
            assert_eq!(succeeded, repeated, "{context}");
        }
    }
}

/// What has a small rate limit leaves half of it to other programs. The window ends too late to wait for.
#[tokio::test]
async fn a_paced_operation_waits_for_the_next_window() {
    let used = |remaining: u32| {
        let remaining = format!("x-rate-limit-remaining: {remaining}");
        let reset = "x-rate-limit-reset: 4102444800";
        answer(200, &["x-rate-limit-limit: 120", &remaining, reset], "{}")
    };
    for (remaining, operation, is_paced) in
        [(61, "log", false), (60, "log", true), (60, "op", false)]
    {
        let server = Server::start([used(remaining), used(remaining), used(remaining)]).await;
        let base = BaseUrl::parse(&server.url).unwrap();
        let client = http_client(reqwest::Client::builder(), &base, &quick()).unwrap();
        let credential = Arc::new(HeaderCredential::new("SSWS", KEY).unwrap());
        let transport = Transport::new(&SERVICE, base, credential, quick());
        let call = async |operation| {
            let url = format!("{}/api", server.url).parse().unwrap();
            let request = Request::new(Method::GET, url);
            transport.exec(&client, request, operation).await
        };
        call(operation).await.unwrap();
        let second = call(operation).await.err().map(|failure| failure.kind());
        assert_eq!(
            second,
            is_paced.then_some(FailureKind::Throttled),
            "{remaining} {operation}"
        );
        call("other").await.unwrap();
        assert_eq!(server.requests().len(), if is_paced { 2 } else { 3 });
    }
}

#[tokio::test]
async fn says_whether_a_write_may_have_happened() {
    let server = Server::start([Step::Drop]).await;
    let error = call(&server.url, quick(), Method::POST, "op")
        .await
        .unwrap_err();
    assert_eq!(error.kind(), FailureKind::Interrupted);
    assert!(error.attempts().may_have_happened);

    // An earlier attempt counts, whatever the last one answers.
    let server = Server::start([answer(502, &[], ""), answer(404, &[], "{}")]).await;
    let response = call(&server.url, quick(), Method::DELETE, "op")
        .await
        .unwrap();
    assert_eq!(
        (response.status().as_u16(), response.attempts().count),
        (404, 2)
    );
    assert!(response.attempts().may_have_happened);

    let server =
        Server::start([answer(429, &["retry-after: 0"], ""), answer(404, &[], "{}")]).await;
    let response = call(&server.url, quick(), Method::DELETE, "op")
        .await
        .unwrap();
    assert!(!response.attempts().may_have_happened);
}

#[tokio::test]
async fn a_read_is_nothing_that_may_have_happened() {
    let server = Server::start([Step::Drop, answer(502, &[], ""), answer(502, &[], "")]).await;
    let mut options = quick();
    options.retry.attempts = 3;
    let response = call(&server.url, options, Method::GET, "op").await.unwrap();
    assert!(!response.attempts().may_have_happened);
}

#[tokio::test]
async fn a_refusal_whose_body_stalls_is_a_refusal() {
    let head = "HTTP/1.1 403 X\r\ncontent-length: 99\r\nx-okta-request-id: r1\r\n\r\n{";
    let server = Server::start([Step::StallInBody(head.into())]).await;
    let response = call(&server.url, quick(), Method::POST, "op")
        .await
        .unwrap();
    assert_eq!(response.status().as_u16(), 403);
    assert_eq!(response.headers().get("x-okta-request-id").unwrap(), "r1");
    assert!(!response.attempts().may_have_happened);
}

#[tokio::test]
async fn every_challenge_comes_through() {
    let headers = [
        "www-authenticate: Bearer realm=\"x\"",
        "www-authenticate: DPoP error=\"use_dpop_nonce\"",
    ];
    let server = Server::start([answer(403, &headers, "")]).await;
    let response = call(&server.url, quick(), Method::GET, "op").await.unwrap();
    let challenges: Vec<_> = response
        .headers()
        .get_all("www-authenticate")
        .iter()
        .collect();
    assert_eq!(
        challenges,
        ["Bearer realm=\"x\"", "DPoP error=\"use_dpop_nonce\""]
    );
}

#[tokio::test]
async fn a_connection_that_is_never_made_is_tried_four_times_and_then_reported() {
    // A port that was free a moment ago.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = call(&url, quick(), Method::POST, "op").await.unwrap_err();
    assert_eq!(error.kind(), FailureKind::Connect);
    assert_eq!(error.attempts().count, 4);
    assert!(!error.attempts().may_have_happened);
    assert!(
        !format!("{error} {error:?}").contains("secret"),
        "{error:?}"
    );
}

#[tokio::test]
async fn one_attempt_is_one_attempt() {
    let server = Server::start([answer(503, &[], ""), answer(200, &[], "{}")]).await;
    let mut options = quick();
    options.retry.attempts = 1;
    let response = call(&server.url, options, Method::GET, "op").await.unwrap();
    assert_eq!(response.status().as_u16(), 503);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_wait_that_is_too_long_is_reported_and_not_slept() {
    let server = Server::start([answer(429, &["retry-after: 3000"], "{}")]).await;
    let response = call(&server.url, quick(), Method::GET, "op").await.unwrap();
    assert_eq!(response.status().as_u16(), 429);
    assert_eq!(
        response.attempts().retry_after,
        Some(Duration::from_secs(3000))
    );
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_server_that_never_answers_is_a_timeout() {
    let server = Server::start([Step::Stall]).await;
    let mut options = quick();
    options.retry.attempt_timeout = Duration::from_millis(30);
    let error = call(&server.url, options, Method::POST, "op")
        .await
        .unwrap_err();
    assert_eq!(error.kind(), FailureKind::Timeout);
    assert!(error.attempts().may_have_happened);
}

#[tokio::test]
async fn bodies_are_bounded() {
    let endless = |status| Step::Endless(format!("HTTP/1.1 {status} X\r\n\r\n"));
    let server = Server::start([endless(200)]).await;
    let mut options = quick();
    options.max_body = 100_000;
    let error = call(&server.url, options, Method::GET, "op")
        .await
        .unwrap_err();
    assert_eq!(error.kind(), FailureKind::TooLarge);
    assert_eq!(error.status(), Some(200));

    let server = Server::start([endless(403)]).await;
    let response = call(&server.url, quick(), Method::GET, "op").await.unwrap();
    assert_eq!(response.status().as_u16(), 403);
    let error: Value = serde_json::from_slice(&response).unwrap();
    assert_eq!(error["message"], Value::Null);
}

/// A small answer that is large once decompressed.
#[tokio::test]
async fn bodies_are_bounded_after_decompression() {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(&vec![b' '; 4 << 20]).unwrap();
    let body = gzip.finish().unwrap();
    assert!(body.len() < 10_000);
    let head = "HTTP/1.1 200 X\r\ncontent-encoding: gzip\r\nconnection: close\r\n\r\n";
    let packed = [head.as_bytes(), &body].concat();
    for (max, fits) in [(1 << 20, false), (8 << 20, true)] {
        let server = Server::start([Step::Bytes(packed.clone())]).await;
        let mut options = quick();
        options.max_body = max;
        let result = call(&server.url, options, Method::GET, "op").await;
        assert!(server.requests()[0].contains("accept-encoding: gzip"));
        match result {
            Ok(response) => assert!(fits && response.len() == 4 << 20),
            Err(error) => assert!(!fits && error.kind() == FailureKind::TooLarge),
        }
    }
}

#[tokio::test]
async fn an_application_adds_its_own_user_agent() {
    let server = Server::start([answer(200, &[], "{}")]).await;
    let mut options = quick();
    options.user_agent = Some("inventory/2.1".into());
    call(&server.url, options, Method::GET, "op").await.unwrap();
    let request = &server.requests()[0];
    assert!(
        request.contains("user-agent: inventory/2.1 tokens-rs/"),
        "{request}"
    );
}

#[tokio::test]
async fn nothing_that_should_not_be_seen_comes_through() {
    let body = json!({ "message": format!("bad token {KEY}\u{1b}[31m"), "key": KEY }).to_string();
    let headers = [
        "x-okta-request-id: r1",
        "set-cookie: sid=1",
        "x-rate-limit-limit: 9",
    ];
    let server = Server::start([answer(403, &headers, &body)]).await;
    let response = call(&server.url, quick(), Method::GET, "op").await.unwrap();
    assert_eq!(response.headers().get("x-okta-request-id").unwrap(), "r1");
    assert!(!response.headers().contains_key("set-cookie"));
    let error: Value = serde_json::from_slice(&response).unwrap();
    assert_eq!(
        error,
        json!({ "errorCode": null, "message": "bad token [redacted]\\u{1b}[31m" })
    );

    let request = &server.requests()[0];
    assert!(request.contains(&format!("authorization: ssws {}", KEY.to_lowercase())));
    assert!(request.contains("user-agent: tokens-rs/"));
}

/// A captive portal answers everything with 200 and a page.
#[tokio::test]
async fn a_page_is_no_answer_to_a_write() {
    for method in [Method::POST, Method::PUT, Method::DELETE] {
        let server = Server::start([answer(200, &[], "<html>Welcome</html>")]).await;
        let error = call(&server.url, quick(), method, "op").await.unwrap_err();
        assert_eq!(error.kind(), FailureKind::Unreadable);
        assert!(error.attempts().may_have_happened);
        assert!(!format!("{error:?}").contains("Welcome"));
    }
    let server = Server::start([answer(204, &[], "")]).await;
    call(&server.url, quick(), Method::DELETE, "op")
        .await
        .unwrap();
}

/// What no call is documented to answer does not say that the write was done.
#[tokio::test]
async fn only_a_documented_success_is_one() {
    let error = r#"{"errorCode":"E0000009"}"#;
    // The answer, and whether it counts for POST, PUT and DELETE.
    for (status, body, counts) in [
        (200, "", [true; 3]),
        (200, "{}", [true; 3]),
        (200, "[]", [true, false, false]),
        (200, "true", [true, false, false]),
        (200, error, [false; 3]),
        (201, "{}", [true, false, false]),
        (201, error, [false; 3]),
        (202, "{}", [false; 3]),
        (203, "{}", [false; 3]),
        (204, "", [false, true, true]),
        (206, "{}", [false; 3]),
        (207, "{}", [false; 3]),
        (304, "", [false; 3]),
        (307, "", [false; 3]),
    ] {
        let methods = [Method::POST, Method::PUT, Method::DELETE];
        for (method, counts) in methods.into_iter().zip(counts) {
            let server = Server::start([answer(status, &[], body)]).await;
            let result = call(&server.url, quick(), method.clone(), "op").await;
            let context = format!("{method} {status} {body}: {result:?}");
            assert_eq!(result.is_ok(), counts, "{context}");
            if let Err(error) = result {
                assert!(error.attempts().may_have_happened, "{context}");
                assert_eq!(error.status(), Some(status), "{context}");
            }
        }
    }
}

#[tokio::test]
async fn a_redirect_is_refused_even_if_the_callers_builder_follows_them() {
    let away = answer(302, &["location: https://elsewhere.example/x?token=1"], "");
    let server = Server::start([away, answer(200, &[], "{}")]).await;
    let error = call(&server.url, quick(), Method::DELETE, "op")
        .await
        .unwrap_err();
    assert_eq!(error.kind(), FailureKind::UnexpectedStatus);
    assert_eq!(error.status(), Some(302));
    let message = error.to_string();
    assert!(
        message.contains("elsewhere.example") && !message.contains("token=1"),
        "{message}"
    );
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn headers_that_repeat_the_key_or_a_new_one_are_redacted() {
    const LONG: &str = "00QCjAl4MlV-WPXM_ABCDEFGHIJKLMNOPQRSTUVWxy";
    let id = format!("x-request-id: r-{LONG}");
    for status in [200, 403] {
        let server = Server::start([answer(status, &[&id], "{}")]).await;
        let response = call_with(LONG, &server.url, quick(), Method::GET, "op").await;
        let headers = response.unwrap().headers().clone();
        assert_eq!(headers.get("x-request-id").unwrap(), "[redacted]");
    }
    // Hosts are written in lower case.
    let location = format!("location: https://{LONG}.example/");
    let server = Server::start([answer(302, &[&location, &id], "")]).await;
    let error = call_with(LONG, &server.url, quick(), Method::POST, "op").await;
    let error = error.unwrap_err();
    let (message, id) = (error.to_string(), error.request_id());
    assert!(message.contains("[redacted].example"), "{message}");
    assert_eq!(id, Some("r-[redacted]"));

    // A key that was not known before, in the answer to a write.
    let created = json!({ "id": 1, "key": LONG }).to_string();
    let id = format!("x-request-id: {LONG}");
    for (method, shown) in [(Method::POST, "[redacted]"), (Method::GET, LONG)] {
        let server = Server::start([answer(200, &[&id], &created)]).await;
        let response = call(&server.url, quick(), method, "op").await.unwrap();
        assert_eq!(response.headers().get("x-request-id").unwrap(), shown);
    }
}
