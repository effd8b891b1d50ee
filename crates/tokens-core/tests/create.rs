//! A creation whose answer goes wrong: no key is lost, and no useless one is handed over.
#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

use serde_json::json;
use tokens_core::{
    CreateToken, Error, ErrorKind, IssuedToken, MistTokens, Privilege, Result, TokenProvider,
};
use tokens_sandbox::{Answer, Sandbox};

const ORG_CREATE: &str = "mist.createOrgApiToken";

async fn org() -> (Sandbox, MistTokens) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = mist_api::Client::builder(sandbox.url())
        .token(sandbox.mist_token())
        .build()
        .unwrap();
    let org = sandbox.orgs()[0].id;
    (sandbox, MistTokens::for_org(client, org))
}

async fn create(tokens: &MistTokens) -> Result<IssuedToken> {
    let request = CreateToken::new("ci").privilege(Privilege::new("read", "org"));
    Ok(tokens.create(request).await?.value)
}

fn assert_unknown(error: &Error) {
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{error}");
    assert!(!error.is_retryable());
    assert!(error.hint().is_some(), "{error:?}");
}

#[tokio::test]
async fn an_answer_without_a_whole_key_is_an_unknown_outcome_that_names_the_token() {
    const ID: &str = "11111111-2222-4333-8444-555555555555";
    for answer in [
        json!({ "id": ID, "name": "ci" }),
        json!({ "id": ID, "name": "ci", "key": null }),
        json!({ "id": ID, "name": "ci", "key": "" }),
        json!({ "id": ID, "name": "ci", "key": "1qkb...QQCL" }),
        json!({ "id": ID, "name": "ci", "key": "aKeyWith\n\u{1b}[2J" }),
        json!([{ "id": ID, "name": "ci", "key": "1qkb...QQCL" }]),
    ] {
        let (sandbox, tokens) = org().await;
        sandbox.answer_next(ORG_CREATE, Answer::json(200, answer).after_processing());
        let error = create(&tokens).await.unwrap_err();
        assert_unknown(&error);
        assert_eq!(error.token().map(|id| id.as_str()), Some(ID), "{error}");
        assert_eq!(sandbox.requests(ORG_CREATE), 1);
    }
}

#[tokio::test]
async fn an_unreadable_answer_is_an_unknown_outcome_that_never_quotes_it() {
    const KEY: &str = "kZ8canary";
    for body in [
        format!("\"{KEY}\""),
        format!("[\"{KEY}\"]"),
        format!("{{\"id\": 1, \"key\": \"{KEY}"),
        format!("[{{\"key\": \"{KEY}1\"}}, {{\"key\": \"{KEY}2\"}}]"),
        format!("<html>{KEY}</html>"),
        String::new(),
        "[]".into(),
    ] {
        let (sandbox, tokens) = org().await;
        let answer = Answer::raw(200, "application/json", body.clone()).after_processing();
        sandbox.answer_next(ORG_CREATE, answer);
        let error = create(&tokens).await.expect_err(&body);
        assert_unknown(&error);
        let shown = format!("{error} {error:?} {error:#?}");
        assert!(!shown.contains(KEY), "{shown}");
        assert_eq!(sandbox.requests(ORG_CREATE), 1, "{body}");
    }
}

#[tokio::test]
async fn a_gateway_that_breaks_off_leaves_the_outcome_unknown_and_nothing_is_sent_twice() {
    for status in [408, 500, 502, 503, 504] {
        let (sandbox, tokens) = org().await;
        let page = Answer::raw(status, "text/html", "<html>down</html>");
        sandbox.answer_next(ORG_CREATE, page.after_processing());
        let error = create(&tokens).await.unwrap_err();
        assert_unknown(&error);
        assert_eq!(error.http().unwrap().status, Some(status));
        assert_eq!(sandbox.requests(ORG_CREATE), 1);
    }
}

#[tokio::test]
async fn a_definite_refusal_is_no_unknown_outcome() {
    for (status, kind) in [
        (400, ErrorKind::Invalid),
        (401, ErrorKind::Unauthenticated),
        (403, ErrorKind::PermissionDenied),
        (404, ErrorKind::NotFound),
    ] {
        let (sandbox, tokens) = org().await;
        let refusal = json!({ "detail": "You do not have permission to perform this action." });
        sandbox.answer_next(ORG_CREATE, Answer::json(status, refusal));
        let error = create(&tokens).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{error}");
        assert!(
            error.to_string().contains("You do not have permission"),
            "{error}"
        );
        assert_eq!(sandbox.requests(ORG_CREATE), 1);
    }
}

#[tokio::test]
async fn a_creation_is_one_request_and_its_key_waits_for_no_other() {
    let (sandbox, tokens) = org().await;
    let issued = create(&tokens).await.unwrap();
    assert_eq!(sandbox.total_requests(), 1);
    assert_eq!(issued.token.privileges, None, "unknown, not made up");
    let client = mist_api::Client::builder(sandbox.url())
        .token(&issued.secret)
        .build()
        .unwrap();
    client.get_self().send().await.unwrap();
}

#[tokio::test]
async fn a_read_back_only_adds() {
    let (sandbox, tokens) = org().await;
    let issued = create(&tokens).await.unwrap();
    let id = issued.token.id.clone().unwrap();
    let mut token = issued.token.clone();
    for answer in [
        json!({}),
        json!({ "name": "other", "created_time": 1, "created_by": null, "src_ips": ["192.0.2.1"] }),
    ] {
        sandbox.answer_next("mist.getOrgApiToken", Answer::json(200, answer));
        token.fill_in(tokens.get(&id).await.unwrap());
        let before = &issued.token;
        assert_eq!((&token.id, &token.name), (&before.id, &before.name));
        assert_eq!(token.created, before.created);
        assert_eq!(token.owner, before.owner);
        assert_eq!(token.src_ips, before.src_ips);
    }
    token.fill_in(tokens.get(&id).await.unwrap());
    assert_eq!(token.privileges.unwrap()[0].role.as_deref(), Some("read"));
    // Another token's description adds nothing.
    let mut other = issued.token.clone();
    other.id = Some("another".into());
    other.fill_in(tokens.get(&id).await.unwrap());
    assert_eq!(other.privileges, None);
}

#[tokio::test]
async fn a_change_that_cannot_be_read_back_is_an_unknown_outcome() {
    let (sandbox, tokens) = org().await;
    let id = create(&tokens).await.unwrap().token.id.unwrap();
    let forbidden = Answer::json(403, json!({ "detail": "no" }));
    sandbox.answer_next("mist.getOrgApiToken", forbidden);
    let change = tokens_core::UpdateToken::new().name("renamed");
    let error = tokens.update(&id, change).await.unwrap_err();
    assert_unknown(&error);
    assert_eq!(
        tokens.get(&id).await.unwrap().name.as_deref(),
        Some("renamed")
    );
}
