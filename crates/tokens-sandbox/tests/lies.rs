//! Answers that do not tell what became of a write, and revoked tokens that stay for a while.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::collections::HashSet;

use reqwest::Method;
use support::Client;
use tokens_sandbox::{Lie, LieBody, Sandbox};

const SIEM: &str = "00Tsiemexport000h5d7";

#[tokio::test]
async fn a_lie_is_the_same_whether_the_write_was_carried_out_or_not() {
    let sandbox = Sandbox::start().await.unwrap();
    assert_eq!(HashSet::<_>::from_iter(Lie::ALL).len(), Lie::ALL.len());
    for lie in Lie::ALL {
        for (operation, id, path) in [
            (
                "okta.revokeApiToken",
                sandbox.add_okta_tokens(1).remove(0),
                "/api/v1/api-tokens/",
            ),
            (
                "mist.deleteApiToken",
                sandbox.add_mist_user_tokens(1)[0].to_string(),
                "/api/v1/self/apitokens/",
            ),
        ] {
            let is_okta = operation.starts_with("okta");
            let client = if is_okta {
                Client::okta(&sandbox)
            } else {
                Client::mist(&sandbox)
            };
            let path = format!("{path}{id}");
            let mut texts = Vec::new();
            for is_carried_out in [false, true] {
                let answer = lie.answer(operation);
                let answer = if is_carried_out {
                    answer.after_processing()
                } else {
                    answer
                };
                sandbox.answer_next(operation, answer);
                let reply = client.call(Method::DELETE, &path, None).await;
                assert_eq!(reply.status.as_u16(), lie.status, "{lie}");
                assert_eq!(sandbox.has_token(&id), !is_carried_out, "{operation} {lie}");
                texts.push(reply.text);
            }
            assert_eq!(texts[0], texts[1]);
            let own = if is_okta { "errorCode" } else { "detail" };
            let is_own = lie.body == LieBody::Error;
            assert_eq!(texts[0].contains(own), is_own, "{lie}: {}", texts[0]);
        }
    }
}

#[tokio::test]
async fn a_revoked_token_can_linger() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.linger(2);
    let okta = Client::okta(&sandbox);
    let path = format!("/api/v1/api-tokens/{SIEM}");
    assert_eq!(okta.call(Method::DELETE, &path, None).await.status, 204);
    for status in [200, 200, 404] {
        assert_eq!(okta.get(&path).await.status, status);
    }
    let mist = Client::mist(&sandbox);
    let org = sandbox.orgs()[0].id;
    for (list, id) in [
        (
            "/api/v1/self/apitokens".to_owned(),
            sandbox.add_mist_user_tokens(1)[0],
        ),
        (
            format!("/api/v1/orgs/{org}/apitokens"),
            sandbox.add_mist_org_tokens(org, 1)[0],
        ),
    ] {
        let path = format!("{list}/{id}");
        assert_eq!(mist.call(Method::DELETE, &path, None).await.status, 200);
        for is_listed in [true, true, false] {
            let ids = mist.get(&list).await.list("id");
            assert_eq!(
                ids.iter().any(|listed| *listed == id.to_string()),
                is_listed
            );
        }
        assert!(!sandbox.has_token(&id.to_string()));
    }
}
