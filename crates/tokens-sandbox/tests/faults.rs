//! Every fault: what the caller gets to see, what was done, and what was counted.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::collections::BTreeSet;
use std::time::Duration;

use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;
use reqwest::Method;
use serde_json::{Value, json};
use support::Client;
use tokens_sandbox::{Answer, Fault, Sandbox};

const LIST: &str = "/api/v1/api-tokens";
const SIEM: &str = "/api/v1/api-tokens/00Tsiemexport000h5d7";
const MIST: &str = "/api/v1/self/apitokens";

const CREATE: &str = "mist.createApiToken";

/// How creating a Mist token ended: what reading the answer gave, and how many tokens there are
/// more than before.
struct Created {
    answer: Result<support::Reply, reqwest::Error>,
    created: usize,
}

/// Creates a Mist token while `fault` is in the way.
async fn create(sandbox: &Sandbox, fault: Fault) -> Created {
    let client = Client::mist(sandbox);
    let before = client.get(MIST).await.list("id").len();
    sandbox.fault(CREATE, fault, 1);
    let sent = sandbox.requests(CREATE);
    // A connection of its own, so that nothing is retried on another.
    let body = Some(("application/json", json!({"name": "ci"}).to_string()));
    let answer = Client::mist(sandbox)
        .try_send(Method::POST, MIST, body)
        .await;
    let reached = u64::from(fault != Fault::ConnectionReset);
    assert_eq!(sandbox.requests(CREATE) - sent, reached, "{fault}");
    let after = client.get(MIST).await.list("id").len();
    Created {
        answer,
        created: after - before,
    }
}

async fn spoilt_reply(fault: Fault) -> support::Reply {
    create(&Sandbox::start().await.unwrap(), fault)
        .await
        .answer
        .unwrap()
}

#[tokio::test]
async fn each_fault_does_the_work_or_does_not_as_it_says() {
    let sandbox = Sandbox::start().await.unwrap();
    for fault in Fault::ALL {
        // One never answers, the other's answer takes long; both have tests of their own.
        if matches!(fault, Fault::Stall | Fault::EndlessBody) || !fault.applies_to(CREATE) {
            continue;
        }
        let created = create(&sandbox, fault).await;
        assert_eq!(created.created, usize::from(fault.processes()), "{fault}");
        // It happens once.
        let reply = Client::mist(&sandbox)
            .post(MIST, json!({"name": "ci"}))
            .await;
        assert_eq!(reply.status, 200, "{fault}");
    }
}

/// The operations whose answers link to the next page in a header.
const HAVE_LINKS: [&str; 8] = [
    "okta.listApiTokens",
    "okta.listUserGroups",
    "okta.listGroupTargetRoleForClient",
    "okta.listNetworkZones",
    "okta.listLogEvents",
    "okta.listAgentPools",
    "okta.listPrincipalRateLimitEntities",
    "okta.listOktaManagedUserAccounts",
];

#[test]
fn faults_have_names_and_places() {
    let names: BTreeSet<_> = Fault::ALL.iter().map(Fault::name).collect();
    assert_eq!(names.len(), Fault::ALL.len());
    for operation in Sandbox::operations() {
        assert!(Fault::Stall.applies_to(operation));
        let okta = operation.starts_with("okta.");
        assert_eq!(Fault::OktaReadOnly.applies_to(operation), okta);
        assert_eq!(
            Fault::OktaForeignNextLink.applies_to(operation),
            HAVE_LINKS.contains(&operation),
            "{operation}"
        );
    }
    assert!(!Fault::Stall.applies_to("mist.listTokens"));
    assert_eq!(format!("{:>6}|", Fault::Stall), " stall|");
}

#[tokio::test]
async fn connections_are_reset_at_once() {
    let sandbox = Sandbox::start().await.unwrap();
    let open = Client::mist(&sandbox);
    open.get(MIST).await;
    sandbox.fault(CREATE, Fault::ConnectionReset, 2);
    // The operation does not matter, and the open connection is not used again.
    assert!(open.try_send(Method::GET, MIST, None).await.is_err());
    loop {
        // The pool of a client may open more connections than it uses.
        match Client::mist(&sandbox)
            .try_send(Method::GET, MIST, None)
            .await
        {
            Ok(reply) => break assert_eq!(reply.status, 200),
            Err(error) => assert!(is_reset(&error) && !error.is_connect(), "{error:?}"),
        }
    }
    assert_eq!(sandbox.requests("mist.listApiTokens"), 2);
}

#[tokio::test]
async fn connections_are_refused_and_accepted_again() {
    let sandbox = Sandbox::start().await.unwrap();
    for times in 1..=2 {
        let open = Client::mist(&sandbox);
        assert_eq!(open.get(MIST).await.status, 200);
        sandbox.refuse_connections().unwrap();
        sandbox.refuse_connections().unwrap();
        assert!(open.try_send(Method::GET, MIST, None).await.is_err());
        let error = Client::mist(&sandbox)
            .try_send(Method::GET, MIST, None)
            .await;
        let error = error.unwrap_err();
        assert!(error.is_connect(), "{error:?}");
        sandbox.accept_connections().unwrap();
        sandbox.accept_connections().unwrap();
        assert_eq!(sandbox.total_requests(), times);
    }
    assert_eq!(Client::mist(&sandbox).get(MIST).await.status, 200);
}

#[tokio::test]
async fn connections_are_reset_around_a_request() {
    for fault in [Fault::ResetBefore, Fault::ResetAfter] {
        let error = create(&Sandbox::start().await.unwrap(), fault).await.answer;
        let error = error.unwrap_err();
        assert!(error.is_request() && !error.is_connect(), "{error:?}");
        assert!(is_reset(&error), "{error:?}");
    }
}

/// Whether the other end has sent a TCP reset.
fn is_reset(error: &reqwest::Error) -> bool {
    let mut source: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = source {
        if let Some(error) = error.downcast_ref::<std::io::Error>() {
            return error.kind() == std::io::ErrorKind::ConnectionReset;
        }
        source = error.source();
    }
    false
}

#[tokio::test]
async fn connections_are_reset_in_the_middle_of_a_body() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.fault("okta.listApiTokens", Fault::ResetInBody, 1);
    let mut response = Client::okta(&sandbox)
        .response(Method::GET, LIST, None)
        .await
        .unwrap();
    assert_eq!(response.status(), 200);
    let mut read = 0;
    let error = loop {
        match response.chunk().await {
            Ok(chunk) => read += chunk.unwrap().len(),
            Err(error) => break error,
        }
    };
    assert!(is_reset(&error), "{error:?}");
    let promised: usize = response.headers()["content-length"]
        .to_str()
        .unwrap()
        .parse()
        .unwrap();
    assert_eq!(read, promised / 2);

    // An answer without a body gets one.
    sandbox.fault("okta.revokeApiToken", Fault::ResetInBody, 1);
    let client = Client::okta(&sandbox);
    let error = client.try_send(Method::DELETE, SIEM, None).await;
    assert!(is_reset(&error.unwrap_err()));
    assert_eq!(client.get(SIEM).await.status, 404);
}

#[tokio::test]
async fn a_stalled_request_is_not_answered() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.fault("mist.listApiTokens", Fault::Stall, 1);
    let client = Client::mist(&sandbox);
    let stalled = client.try_send(Method::GET, MIST, None);
    tokio::pin!(stalled);
    // As long as it takes to answer others.
    while sandbox.requests("mist.listApiTokens") == 0 {
        tokio::select! {
            biased;
            answer = &mut stalled => panic!("{answer:?}"),
            () = tokio::task::yield_now() => {}
        }
    }
    for _ in 0..20 {
        tokio::select! {
            biased;
            answer = &mut stalled => panic!("{answer:?}"),
            reply = client.get("/api/v1/self") => assert_eq!(reply.status, 200),
        }
    }
    drop(sandbox);
    assert!(stalled.await.is_err());
}

#[tokio::test]
async fn a_slow_body_comes_in_pieces() {
    let sandbox = Sandbox::start().await.unwrap();
    let pause = Duration::from_millis(2);
    sandbox.fault("okta.listApiTokens", Fault::SlowDrip(pause), 1);
    let client = Client::okta(&sandbox);
    let begin = std::time::Instant::now();
    let mut response = client.response(Method::GET, LIST, None).await.unwrap();
    let (mut chunks, mut body) = (0, Vec::new());
    while let Some(chunk) = response.chunk().await.unwrap() {
        chunks += 1;
        body.extend_from_slice(&chunk);
    }
    assert!(begin.elapsed() >= 8 * pause);
    assert!(chunks > 1, "{chunks}");
    let listed: Vec<Value> = serde_json::from_slice(&body).unwrap();
    assert_eq!(listed.len(), 6);
}

#[tokio::test]
async fn too_many_requests_come_with_every_kind_of_hint() {
    let now: Timestamp = "2026-03-01T12:34:56Z".parse().unwrap();
    let sandbox = Sandbox::builder().now(now).start().await.unwrap();
    let client = Client::okta(&sandbox);
    let operation = "okta.listApiTokens";
    for (fault, retry_after) in [
        (Fault::RetryAfterSeconds(30), Some("30")),
        (
            Fault::RetryAfterDate(30),
            Some("Sun, 01 Mar 2026 12:35:26 GMT"),
        ),
        (Fault::RetryAfterAbsent, None),
    ] {
        sandbox.fault(operation, fault, 1);
        let reply = client.get(LIST).await;
        assert_eq!(reply.outcome(), (429, "E0000047".to_owned()));
        assert_eq!(reply.header("retry-after"), retry_after);
        assert_eq!(reply.header("x-rate-limit-reset"), None);

        sandbox.fault(CREATE, fault, 1);
        let reply = Client::mist(&sandbox).post(MIST, json!({})).await;
        assert_eq!(reply.status, 429);
        assert!(reply.outcome().1.starts_with("Too Many Request"));
        assert_eq!(reply.header("retry-after"), retry_after);
    }
    for (fault, limit, reset) in [
        (Fault::OktaRateLimit(30), "600", 30),
        (Fault::OktaConcurrencyLimit, "0", 114),
    ] {
        sandbox.fault(operation, fault, 1);
        let reply = client.get(LIST).await;
        assert_eq!(reply.outcome(), (429, "E0000047".to_owned()));
        assert_eq!(reply.header("x-rate-limit-limit"), Some(limit));
        assert_eq!(reply.header("x-rate-limit-remaining"), Some("0"));
        let expected = (now.as_second() + reset).to_string();
        assert_eq!(reply.header("x-rate-limit-reset"), Some(expected.as_str()));
        assert_eq!(reply.header("retry-after"), None);
    }
}

#[tokio::test]
async fn failures_have_their_service_form() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::okta(&sandbox);
    for (fault, status, code) in [
        (Fault::InternalError, 500, "E0000009"),
        (Fault::BadGateway, 502, ""),
        (Fault::Unavailable, 503, ""),
        (Fault::OktaReadOnly, 503, "E0000010"),
        (Fault::Unauthorized, 401, "E0000011"),
    ] {
        sandbox.fault("okta.listApiTokens", fault, 2);
        for _ in 0..2 {
            let reply = client.get(LIST).await;
            assert_eq!(reply.outcome(), (status, code.to_owned()));
            assert!(reply.header("x-okta-request-id").is_some());
        }
        assert_eq!(client.get(LIST).await.status, 200);
    }
    let reply = spoilt_reply(Fault::BadGateway).await;
    assert_eq!(reply.header("content-type"), Some("text/html"));
    assert!(reply.text.starts_with("<html>"));
    let reply = spoilt_reply(Fault::Unavailable).await;
    assert_eq!(reply.header("content-type"), Some("text/plain"));
    let reply = spoilt_reply(Fault::InternalError).await;
    assert_eq!(reply.outcome(), (500, "Internal server error.".to_owned()));
    let reply = spoilt_reply(Fault::Unauthorized).await;
    assert_eq!(reply.outcome(), (401, "Invalid token.".to_owned()));
}

#[tokio::test]
async fn bodies_are_not_what_they_should_be() {
    let reply = spoilt_reply(Fault::TruncatedJson).await;
    assert_eq!(reply.status, 200);
    assert!(reply.text.starts_with('{'));
    assert!(serde_json::from_str::<Value>(&reply.text).is_err());

    let reply = spoilt_reply(Fault::WrongContentType).await;
    assert_eq!(reply.header("content-type"), Some("text/html"));
    assert_eq!(reply.json()["name"], "ci");

    let reply = spoilt_reply(Fault::EmptyOk).await;
    assert_eq!((reply.status.as_u16(), reply.text.as_str()), (200, ""));

    // Where there is no body, there is one to spoil.
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::okta(&sandbox);
    sandbox.fault("okta.revokeApiToken", Fault::TruncatedJson, 1);
    let reply = client.delete(SIEM).await;
    assert_eq!(reply.status, 200);
    assert!(serde_json::from_str::<Value>(&reply.text).is_err());
    assert_eq!(client.get(SIEM).await.status, 404);
}

#[tokio::test]
async fn an_endless_body_ends_after_256_mib() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.fault("okta.listApiTokens", Fault::EndlessBody, 1);
    let client = Client::okta(&sandbox);
    let mut response = client.response(Method::GET, LIST, None).await.unwrap();
    assert_eq!(response.content_length(), None);
    let mut read = 0;
    while let Some(chunk) = response.chunk().await.unwrap() {
        read += chunk.len();
    }
    assert_eq!(read, 256 << 20);
}

#[tokio::test]
async fn redirects_lead_to_another_name_of_the_sandbox() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.fault("okta.revokeApiToken", Fault::Redirect, 2);
    let client = Client::okta(&sandbox);
    let reply = client.delete(SIEM).await;
    assert_eq!(reply.status, 302);
    let there = sandbox.url().replace("127.0.0.1", "localhost");
    let expected = format!("{there}{SIEM}");
    assert_eq!(reply.header("location"), Some(expected.as_str()));
    let reply = client.delete(&expected).await;
    let expected = format!("{}{SIEM}", sandbox.url());
    assert_eq!(reply.header("location"), Some(expected.as_str()));
    assert_eq!(client.get(SIEM).await.status, 200);
}

#[tokio::test]
async fn the_next_link_leads_elsewhere_and_its_cursor_is_good() {
    let sandbox = Sandbox::builder().okta_page_size(2).start().await.unwrap();
    sandbox.fault("okta.listApiTokens", Fault::OktaForeignNextLink, 1);
    let client = Client::okta(&sandbox);
    let first = client.get(LIST).await;
    let own = first.link("self").unwrap();
    assert!(own.starts_with(sandbox.url()), "{own}");
    let next = first.link("next").unwrap();
    let path = next.strip_prefix("https://elsewhere.invalid").unwrap();
    let second = client.get(path).await;
    assert_eq!(second.list("id").len(), 2);
    let next = second.link("next").unwrap();
    assert!(next.starts_with(sandbox.url()), "{next}");
}

#[tokio::test]
async fn the_clock_is_off_for_a_request() {
    let now: Timestamp = "2026-03-01T12:34:56Z".parse().unwrap();
    let sandbox = Sandbox::builder().now(now).start().await.unwrap();
    sandbox.fault("okta.listApiTokens", Fault::ClockAhead, 1);
    sandbox.fault("okta.listApiTokens", Fault::ClockBehind, 1);
    let client = Client::okta(&sandbox);
    for minutes in [5, -5, 0] {
        let reply = client.get(LIST).await;
        assert_eq!(reply.list("id").len(), 6);
        let date = DateTimeParser::new()
            .parse_timestamp(reply.header("date").unwrap())
            .unwrap();
        assert_eq!(date.duration_since(now).as_mins(), minutes);
    }
}

#[tokio::test]
async fn faults_and_answers_wait_in_one_queue() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::okta(&sandbox);
    let operation = "okta.listApiTokens";
    sandbox.fault(operation, Fault::BadGateway, 1);
    sandbox.answer_next(operation, Answer::empty(418));
    sandbox.fault(operation, Fault::ClockAhead, 1);
    sandbox.fault(operation, Fault::Unavailable, 1);
    sandbox.fault("okta.listTokens", Fault::Unavailable, 1);
    for status in [502, 418, 200, 503, 200] {
        assert_eq!(client.anonymous().get("/api/v1/users/me").await.status, 401);
        assert_eq!(client.get(LIST).await.status, status);
    }
    sandbox.fault(operation, Fault::Unavailable, 1);
    assert_eq!(client.anonymous().get(LIST).await.status, 401);
    assert_eq!(client.get(LIST).await.status, 503);
}
