//! Calls with DPoP: each attempt has a proof of its own. The server checks every proof, and refuses one that it has seen.

use std::collections::HashSet;

use serde_json::json;

use crate::keys::Jwt;
use crate::org::{self, NOW};
use crate::server::{Reply, Seen};

fn proof(call: &Seen) -> Jwt {
    Jwt::parse(call.header("dpop").unwrap())
}

#[tokio::test]
async fn a_proof_names_the_call_without_its_query() {
    let (server, okta, _) = org::start(|_| ()).await;
    let list = okta
        .list_api_tokens()
        .after("cursor")
        .limit(std::num::NonZeroU32::MIN);
    list.send().await.unwrap();
    let call = &server.calls()[0];
    assert!(call.target.contains("after=cursor"));
    assert_eq!(
        call.header("authorization"),
        Some("DPoP opaque-access-token-1")
    );
    let proof = proof(call);
    assert_eq!(proof.claims["htm"], "GET");
    assert_eq!(
        proof.claims["htu"],
        format!("{}/api/v1/api-tokens", server.url)
    );
    assert_eq!(proof.claims["iat"], NOW - 30);
    assert_eq!(proof.header["alg"], "ES256");
    assert!(proof.claims["ath"].is_string());
    // The token endpoint's nonce is not the API's.
    assert!(proof.claims.get("nonce").is_none());
}

#[tokio::test]
async fn no_attempt_repeats_a_proof() {
    let (server, okta, _) = org::start(|org| {
        org.call_script = Box::new(|_, count| match count {
            1 => Some(Reply::new(429, json!({ "errorCode": "E0000047" })).header("retry-after", 0)),
            2 => Some(Reply::new(503, "<html>")),
            3 => Some(Reply::hang_up()),
            4 => Some(Reply::new(204, "")),
            _ => None,
        });
    })
    .await;
    let revoke = okta.revoke_api_token().api_token_id("00Tabc");
    revoke.send().await.unwrap();
    let calls = server.calls();
    assert_eq!(calls.len(), 4);
    let ids: HashSet<_> = calls
        .iter()
        .map(|call| proof(call).claim("jti").to_owned())
        .collect();
    assert_eq!(ids.len(), 4);
    assert!(
        calls
            .iter()
            .all(|call| proof(call).claim("htm") == "DELETE")
    );
    // Both token requests had assertions and proofs of their own.
    assert_eq!(server.token_requests().len(), 2);
}

#[tokio::test]
async fn the_api_may_ask_for_a_nonce_of_its_own() {
    let (server, okta, _) = org::start(|org| {
        org.call_script = Box::new(|request, _| {
            let has = proof(request).claims["nonce"] == "of-the-api";
            let challenge =
                r#"DPoP error="use_dpop_nonce", error_description="a nonce is required""#;
            let refused = Reply::new(401, "").header("www-authenticate", challenge);
            (!has).then(|| refused.header("dpop-nonce", "of-the-api"))
        });
    })
    .await;
    okta.list_api_tokens().send().await.unwrap();
    okta.list_api_tokens().send().await.unwrap();
    // The token was good: no new one was asked for. The second call knew the nonce.
    assert_eq!(server.token_requests().len(), 2);
    assert_eq!(server.calls().len(), 3);
}
