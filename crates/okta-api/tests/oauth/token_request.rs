//! The requests to the token endpoint: what they hold, how often they are made.

use okta_api::oauth::{Algorithm, PrivateKeyCredential};
use okta_api::{Client, FailureKind};
use serde_json::json;

use crate::keys::{self, Jwt};
use crate::org::{self, NOW, Org, options};
use crate::server::Reply;

#[tokio::test]
async fn the_assertion_is_short_lived_and_backdated() {
    let (server, okta, _) = org::start(|_| ()).await;
    okta.list_api_tokens().send().await.unwrap();
    let request = &server.token_requests()[0];
    assert_eq!(
        request.form["scope"],
        "okta.apiTokens.read okta.apiTokens.manage"
    );
    assert_eq!(request.header("accept"), Some("application/json"));
    assert!(
        request
            .header("user-agent")
            .unwrap()
            .starts_with("tokens-rs/")
    );
    let assertion = Jwt::parse(&request.form["client_assertion"]);
    assert_eq!(
        assertion.header,
        json!({ "alg": "ES256", "typ": "JWT", "kid": "kid-1" })
    );
    let claims = &assertion.claims;
    assert_eq!(claims["iss"], "0oaTest");
    assert_eq!(claims["sub"], "0oaTest");
    assert_eq!(claims["aud"], format!("{}/oauth2/v1/token", server.url));
    assert_eq!(claims["iat"], NOW - 30);
    assert_eq!(claims["exp"], NOW - 30 + 300);
}

#[tokio::test]
async fn a_nonce_is_asked_for_once() {
    let (server, okta, clock) = org::start(|_| ()).await;
    okta.list_api_tokens().send().await.unwrap();
    let requests = server.token_requests();
    assert_eq!(requests.len(), 2);
    let proofs: Vec<_> = requests
        .iter()
        .map(|r| Jwt::parse(r.header("dpop").unwrap()))
        .collect();
    assert!(proofs[0].claims.get("nonce").is_none());
    assert_eq!(proofs[1].claims["nonce"], "nonce-1");
    assert_eq!(proofs[0].header["jwk"], proofs[1].header["jwk"]);
    assert!(proofs.iter().all(|proof| proof.claims.get("ath").is_none()));
    // The next token needs no second request.
    clock.fetch_add(3600, std::sync::atomic::Ordering::SeqCst);
    okta.list_api_tokens().send().await.unwrap();
    assert_eq!(server.token_requests().len(), 3);
    assert_eq!(server.calls().len(), 2);
}

#[tokio::test]
async fn a_server_that_always_wants_another_nonce_gets_three_requests() {
    let (server, okta, _) = org::start(|org| {
        org.token_script = Box::new(|_, count| {
            let body = json!({ "error": "use_dpop_nonce", "error_description": "again" });
            Some(Reply::new(400, body).header("dpop-nonce", count))
        });
    })
    .await;
    let error = okta.list_api_tokens().send().await.unwrap_err();
    let failure = error.failure().unwrap();
    assert_eq!(failure.kind(), FailureKind::SignIn);
    let cause = failure.to_string();
    assert!(cause.contains("again and again"), "{cause}");
    assert_eq!(server.token_requests().len(), 3);
    assert_eq!(server.calls().len(), 0);
}

#[tokio::test]
async fn what_may_pass_is_tried_again_with_a_new_assertion() {
    let fleeting = [
        Reply::new(429, json!({ "errorCode": "E0000047" })).header("retry-after", 0),
        // The concurrency limit: its reset time means nothing.
        Reply::new(429, "{}")
            .header("x-rate-limit-limit", 0)
            .header("x-rate-limit-remaining", 0)
            .header("x-rate-limit-reset", NOW + 3000),
        Reply::new(503, "<html>"),
        Reply::new(502, ""),
        Reply::new(500, "{}"),
        Reply::hang_up(),
    ];
    for reply in fleeting {
        let what = format!("{reply:?}");
        let (server, okta, _) = org::start(|org| {
            org.token_script = Box::new(move |_, count| (count == 1).then(|| reply.clone()));
        })
        .await;
        let listed = okta.list_api_tokens().send().await;
        assert!(listed.is_ok(), "{what}: {listed:?}");
        // The failure, the nonce, the token. The server refuses an assertion or a proof that it has seen.
        assert_eq!(server.token_requests().len(), 3, "{what}");
        assert_eq!(server.calls().len(), 1, "{what}");
    }
}

#[tokio::test]
async fn attempts_end() {
    let (server, okta, _) = org::start(|org| {
        org.token_script = Box::new(|_, _| Some(Reply::new(503, "")));
    })
    .await;
    let error = okta.list_api_tokens().send().await.unwrap_err();
    let failure = error.failure().unwrap();
    assert_eq!(failure.kind(), FailureKind::SignInUnavailable);
    assert!(!failure.attempts().may_have_happened);
    assert_eq!(server.token_requests().len(), 4);
    assert_eq!(server.calls().len(), 0);
}

/// A nonce is a part of an attempt and does not use one up.
#[tokio::test]
async fn a_nonce_is_no_attempt() {
    let key = keys::ec(Algorithm::Es256);
    let mut org = Org::new(&key);
    org.token_script = Box::new(|_, count| (count == 2).then(|| Reply::new(503, "")));
    let app = org::app(&key, &org.clock);
    let server = org.start().await;
    let mut options = options();
    options.retry.attempts = 2;
    let okta = Client::builder(&server.url)
        .service_app(app)
        .options(options)
        .build()
        .unwrap();
    okta.list_api_tokens().send().await.unwrap();
    assert_eq!(server.token_requests().len(), 3);
}

#[tokio::test]
async fn a_wait_that_is_too_long_is_not_slept() {
    let (server, okta, _) = org::start(|org| {
        org.token_script = Box::new(|_, _| {
            let reply = Reply::new(
                429,
                json!({ "errorCode": "E0000047", "errorSummary": "too many" }),
            );
            let reply = reply
                .header("x-rate-limit-limit", 600)
                .header("x-rate-limit-remaining", 0);
            let reply = reply.header("x-rate-limit-reset", NOW + 50);
            Some(reply.header("date", "Sun, 20 Sep 2026 13:33:20 GMT"))
        });
    })
    .await;
    let started = std::time::Instant::now();
    let error = okta.list_api_tokens().send().await.unwrap_err();
    assert!(started.elapsed().as_secs() < 5);
    let failure = error.failure().unwrap();
    assert_eq!(failure.kind(), FailureKind::SignInUnavailable);
    let cause = failure.to_string();
    let wait = NOW + 50
        - "2026-09-20T13:33:20Z"
            .parse::<jiff::Timestamp>()
            .unwrap()
            .as_second()
        + 1;
    assert!(cause.contains(&format!("try again in {wait} s")), "{cause}");
    assert!(
        cause.contains("too many") && cause.contains("req-1"),
        "{cause}"
    );
    assert_eq!(server.token_requests().len(), 1);
}

#[tokio::test]
async fn without_dpop_there_is_no_proof() {
    let (server, okta, _) = org::start(|org| org.dpop = false).await;
    okta.list_api_tokens().send().await.unwrap();
    let seen = server.seen();
    assert_eq!(seen.len(), 2);
    assert!(seen.iter().all(|request| request.header("dpop").is_none()));
    assert_eq!(
        seen[1].header("authorization"),
        Some("Bearer opaque-access-token-1")
    );
}

#[tokio::test]
async fn an_org_that_answers_with_bearer_gets_bearer() {
    let key = keys::ec(Algorithm::Es256);
    let mut org = Org::new(&key);
    org.dpop = false;
    let clock = org.clock.clone();
    let server = org.start().await;
    let okta = org::client(&server, org::app(&key, &clock));
    okta.list_api_tokens().send().await.unwrap();
    assert!(server.token_requests()[0].header("dpop").is_some());
    let call = &server.calls()[0];
    assert_eq!(
        call.header("authorization"),
        Some("Bearer opaque-access-token-1")
    );
    assert!(call.header("dpop").is_none());
}

#[tokio::test]
async fn a_credential_signs_for_its_own_org_only() {
    let (server, _, clock) = org::start(|_| ()).await;
    let app = org::app(&keys::ec(Algorithm::Es256), &clock);
    let other = "http://127.0.0.1:9";
    let credential =
        PrivateKeyCredential::new(other, app, reqwest::Client::builder(), &options()).unwrap();
    let shared = std::sync::Arc::new(credential);
    let okta = Client::builder(&server.url)
        .credential(shared)
        .options(options())
        .build()
        .unwrap();
    let error = okta.list_api_tokens().send().await.unwrap_err();
    let failure = error.failure().unwrap();
    assert_eq!(failure.kind(), FailureKind::SignIn);
    assert!(server.seen().is_empty());
}
