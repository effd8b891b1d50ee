//! How one access token serves many calls.

use std::sync::atomic::Ordering;
use std::time::Duration;

use okta_api::{Client, Error};
use serde_json::json;

use crate::org;
use crate::server::{Reply, Server};

async fn list_at_once(okta: &Client, count: usize) -> Vec<bool> {
    let calls: Vec<_> = (0..count)
        .map(|_| {
            let okta = okta.clone();
            tokio::spawn(async move { okta.list_api_tokens().send().await.is_ok() })
        })
        .collect();
    let mut results = Vec::new();
    for call in calls {
        results.push(call.await.unwrap());
    }
    results
}

fn counts(server: &Server) -> (usize, usize) {
    (server.token_requests().len(), server.calls().len())
}

#[tokio::test(flavor = "multi_thread")]
async fn many_calls_share_one_token_request() {
    let (server, okta, _) = org::start(|org| org.nonce = None).await;
    let results = list_at_once(&okta, 40).await;
    assert!(results.iter().all(|good| *good));
    assert_eq!(counts(&server), (1, 40));
}

#[tokio::test(flavor = "multi_thread")]
async fn many_calls_share_one_failure() {
    let (server, okta, _) = org::start(|org| {
        org.token_script = Box::new(|_, _| {
            // Long enough for all to have come.
            std::thread::sleep(Duration::from_millis(200));
            Some(Reply::new(401, json!({ "error": "invalid_client" })))
        });
    })
    .await;
    let results = list_at_once(&okta, 20).await;
    assert!(results.iter().all(|good| !*good));
    assert_eq!(counts(&server), (1, 0));
    // Not for ever: the next call asks anew.
    assert!(okta.list_api_tokens().send().await.is_err());
    assert_eq!(counts(&server), (2, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_is_dropped_does_not_hold_up_the_others() {
    let (dropped, is_dropped) = std::sync::mpsc::channel();
    let is_dropped = std::sync::Mutex::new(is_dropped);
    let (server, okta, _) = org::start(|org| {
        org.nonce = None;
        org.token_script = Box::new(move |_, count| {
            if count == 1 {
                // The tasks of this thread go on elsewhere.
                tokio::task::block_in_place(|| is_dropped.lock().unwrap().recv().unwrap());
            }
            None
        });
    })
    .await;
    let renews = tokio::spawn({
        let okta = okta.clone();
        async move { okta.list_api_tokens().send().await.is_ok() }
    });
    while server.token_requests().is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let waits = tokio::spawn(async move { okta.list_api_tokens().send().await.is_ok() });
    tokio::time::sleep(Duration::from_millis(50)).await;
    renews.abort();
    assert!(renews.await.unwrap_err().is_cancelled());
    dropped.send(()).unwrap();
    assert!(waits.await.unwrap());
    assert_eq!(counts(&server), (2, 1));
}

#[tokio::test]
async fn a_token_is_renewed_five_minutes_early() {
    let (server, okta, clock) = org::start(|org| org.nonce = None).await;
    let table = [
        (0, 1),
        (3299, 1),
        (3300, 2),
        (3300 + 3299, 2),
        (3300 + 3300, 3),
    ];
    for (seconds, tokens) in table {
        clock.store(org::NOW + seconds, Ordering::SeqCst);
        okta.list_api_tokens().send().await.unwrap();
        assert_eq!(server.token_requests().len(), tokens, "after {seconds} s");
    }
}

#[tokio::test]
async fn a_short_lived_token_is_renewed_later() {
    for (expires_in, last) in [
        (json!(100), 89),
        (json!("100"), 89),
        (json!(null), 3299),
        (json!(1e99), 86_099),
    ] {
        let (server, okta, clock) = org::start(|org| {
            org.nonce = None;
            org.expires_in = expires_in.clone();
        })
        .await;
        for (seconds, tokens) in [(0, 1), (last, 1), (last + 1, 2)] {
            clock.store(org::NOW + seconds, Ordering::SeqCst);
            okta.list_api_tokens().send().await.unwrap();
            assert_eq!(
                server.token_requests().len(),
                tokens,
                "{expires_in}, {seconds} s"
            );
        }
    }
}

#[tokio::test]
async fn a_token_that_has_expired_on_arrival_serves_its_call() {
    let (server, okta, _) = org::start(|org| {
        org.nonce = None;
        org.expires_in = json!(-5);
    })
    .await;
    okta.list_api_tokens().send().await.unwrap();
    okta.list_api_tokens().send().await.unwrap();
    assert_eq!(counts(&server), (2, 2));
}

#[tokio::test]
async fn a_failed_renewal_does_no_harm_while_the_old_token_is_good() {
    let (server, okta, clock) = org::start(|org| {
        org.nonce = None;
        org.token_script = Box::new(|_, count| {
            (count > 1).then(|| Reply::new(401, json!({ "error": "invalid_client" })))
        });
    })
    .await;
    // Renewal is tried every 30 s, and the call goes on with the old token until that has expired.
    for (seconds, tokens, good) in [
        (0, 1, true),
        (3300, 2, true),
        (3329, 2, true),
        (3330, 3, true),
        (3599, 4, true),
        (3600, 5, false),
    ] {
        clock.store(org::NOW + seconds, Ordering::SeqCst);
        let listed = okta.list_api_tokens().send().await;
        assert_eq!(listed.is_ok(), good, "after {seconds} s");
        assert_eq!(server.token_requests().len(), tokens, "after {seconds} s");
    }
}

fn refused(code: &str) -> Reply {
    Reply::new(401, json!({ "errorCode": code, "errorSummary": "no" }))
}

#[tokio::test]
async fn a_401_is_answered_with_one_new_token() {
    let (server, okta, _) = org::start(|org| {
        org.nonce = None;
        org.call_script = Box::new(|_, count| (count == 1).then(|| refused("E0000011")));
    })
    .await;
    okta.list_api_tokens().send().await.unwrap();
    assert_eq!(counts(&server), (2, 2));
    let calls = server.calls();
    assert_eq!(
        calls[1].header("authorization"),
        Some("DPoP opaque-access-token-2")
    );
    okta.list_api_tokens().send().await.unwrap();
    assert_eq!(counts(&server), (2, 3));
}

#[tokio::test]
async fn a_401_that_stays_is_an_answer() {
    let (server, okta, _) = org::start(|org| {
        org.nonce = None;
        org.call_script = Box::new(|_, _| Some(refused("E0000011")));
    })
    .await;
    let error = okta.list_api_tokens().send().await.unwrap_err();
    assert!(error.failure().is_none());
    let Error::ErrorResponse(response) = error else {
        panic!("{error:?}")
    };
    assert_eq!(response.status().as_u16(), 401);
    assert_eq!(counts(&server), (2, 2));
}

#[tokio::test]
async fn a_missing_feature_is_no_reason_for_a_new_token() {
    let (server, okta, _) = org::start(|org| {
        org.nonce = None;
        org.call_script = Box::new(|_, _| Some(refused("E0000015")));
    })
    .await;
    okta.list_api_tokens().send().await.unwrap_err();
    okta.list_api_tokens().send().await.unwrap_err();
    assert_eq!(counts(&server), (1, 2));
}

#[tokio::test(flavor = "multi_thread")]
async fn many_401s_at_once_bring_one_new_token() {
    let (server, okta, _) = org::start(|org| {
        org.nonce = None;
        org.call_script = Box::new(|request, _| {
            let first = request.header("authorization").unwrap().ends_with("-1");
            first.then(|| refused("E0000011"))
        });
    })
    .await;
    let results = list_at_once(&okta, 20).await;
    assert!(results.iter().all(|good| *good));
    assert_eq!(server.token_requests().len(), 2);
}
