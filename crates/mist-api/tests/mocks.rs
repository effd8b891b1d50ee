//! The client against its own typed mocks.
#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

use httpmock::MockServer;
use mist_api::mock::MockServerExt;
use mist_api::{Client, Created, Error, types};

const KEY: &str = "canaryKeyOfTheCaller";
const NEW_KEY: &str = "canaryKeyOfTheNewToken";

fn client(server: &MockServer) -> Client {
    Client::builder(server.base_url())
        .token(KEY)
        .build()
        .unwrap()
}

#[tokio::test]
async fn signs_every_request_and_sends_no_api_version() {
    let server = MockServer::start();
    let mock = server.mock(|when, then| {
        when.method("GET")
            .path("/api/v1/self")
            .header("authorization", format!("Token {KEY}"))
            .is_true(|request| request.headers().get("api-version").is_none());
        then.status(200).body("{}");
    });
    client(&server).get_self().send().await.unwrap();
    mock.assert();
}

#[tokio::test]
async fn a_typed_mock_of_a_creation_carries_the_key_and_debug_does_not() {
    let server = MockServer::start();
    let created = types::UserApitoken {
        key: Some(NEW_KEY.into()),
        ..Default::default()
    };
    server.create_api_token(|when, then| {
        when.body(&types::UserApitokenRequest { name: "ci".into() });
        then.ok(&Created(created));
    });
    let body = types::UserApitokenRequest { name: "ci".into() };
    let answer = client(&server)
        .create_api_token()
        .body(body)
        .send()
        .await
        .unwrap();
    assert!(!format!("{answer:?}").contains("canary"));
    assert_eq!(answer.into_inner().0.key.unwrap().expose(), NEW_KEY);
}

#[tokio::test]
async fn a_record_serializes_with_a_mask_of_its_key() {
    let server = MockServer::start();
    server.mock(|when, then| {
        when.path("/api/v1/self/apitokens");
        let whole =
            format!(r#"[{{"name":"a","key":"cana...oken"}},{{"name":"b","key":"{NEW_KEY}"}}]"#);
        then.status(200).body(whole);
    });
    let listed = client(&server).list_api_tokens().send().await.unwrap();
    assert_eq!(
        serde_json::to_string(&listed.into_inner()).unwrap(),
        r#"[{"key":"cana...oken","name":"a"},{"key":"cana...oken","name":"b"}]"#
    );
}

/// The documented list and the one that newer clients call have the same parameters and the same answer.
#[tokio::test]
async fn an_audit_log_is_listed_in_both_ways() {
    let server = MockServer::start();
    let id = uuid::Uuid::from_u128(7);
    let record = types::ResponseLogSearchItem {
        message: Some("Update Site".into()),
        src_ip: Some("192.0.2.1".into()),
        ..Default::default()
    };
    let page = types::ResponseLogSearch {
        results: Some(vec![record].into()),
        total: Some(1),
        ..Default::default()
    };
    let search = server.search_org_audit_logs(|when, then| {
        when.org_id(&id).duration("7d");
        then.not_found(&types::Error::default());
    });
    let list = server.list_org_audit_logs(|when, then| {
        when.org_id(&id).duration("7d");
        then.ok(&page);
    });
    let mist = client(&server);
    let error = mist
        .search_org_audit_logs()
        .org_id(id)
        .duration("7d")
        .send()
        .await;
    let Err(Error::ErrorResponse(refused)) = error else {
        panic!("{error:?}");
    };
    assert_eq!(refused.status().as_u16(), 404);
    let request = mist.list_org_audit_logs().org_id(id).duration("7d");
    let read = request.send().await.unwrap().into_inner();
    assert_eq!(
        read.results.unwrap()[0].src_ip.as_deref(),
        Some("192.0.2.1")
    );
    search.assert();
    list.assert();
}

/// A record of the envelope that is no record at all does not lose the others.
#[tokio::test]
async fn an_odd_record_of_an_audit_log_does_not_lose_the_others() {
    let server = MockServer::start();
    server.mock(|when, then| {
        when.path("/api/v1/self/logs");
        then.status(200)
            .body(r#"{"total":"3","results":[{"message":"a","before":{"b":[1]}},7,{"message":"c","id":"odd"}]}"#);
    });
    let page = client(&server).list_self_audit_logs().send().await.unwrap();
    let records = page.results.as_ref().unwrap();
    assert_eq!(records.len(), 3);
    assert_eq!(records[2].message.as_deref(), Some("c"));
    assert!(page.total.is_none() && records[2].id.is_none());
}

#[tokio::test]
async fn refusals_stay_apart() {
    for status in [400, 401, 403, 404, 429] {
        let server = MockServer::start();
        server.mock(|when, then| {
            when.path("/api/v1/self");
            let answer = then.status(status).header("retry-after", "3000");
            answer.body(format!("{{\"detail\": \"said {status}, {KEY}\"}}"));
        });
        let error = client(&server).get_self().send().await.unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("canary"), "{shown}");
        let Error::ErrorResponse(response) = error else {
            panic!("{shown}");
        };
        assert_eq!(response.status().as_u16(), status);
        assert_eq!(
            response.detail.as_deref().unwrap(),
            format!("said {status}, [redacted]")
        );
        assert_eq!(response.attempts().count, 1);
    }
}

#[tokio::test]
async fn the_next_org_token_goes_on_when_a_quota_is_used_up() {
    let server = MockServer::start();
    let mut quota = Vec::new();
    for (token, status) in [("canary1", 429), ("canary2", 429), ("canary3", 200)] {
        quota.push(server.mock(|when, then| {
            when.path("/api/v1/self")
                .header("authorization", format!("Token {token}"));
            then.status(status).header("retry-after", "3000").body("{}");
        }));
    }
    let tokens = ["canary1", "canary2", "canary3"];
    let connect = |tokens: &[&str]| {
        Client::builder(server.base_url())
            .org_tokens(tokens.iter().copied())
            .build()
    };
    let mist = connect(&tokens).unwrap();
    let answer = mist.get_self().send().await.unwrap();
    assert_eq!(answer.attempts().count, 3);
    mist.get_self().send().await.unwrap();
    let calls: Vec<_> = quota.iter().map(httpmock::Mock::calls).collect();
    assert_eq!(calls, [1, 1, 2], "a used-up token is left alone");
    assert!(!format!("{mist:?}").contains("canary"));

    // All are used up: the wait is too long for a call, and the next one doesn't even ask.
    let mist = connect(&tokens[..2]).unwrap();
    let Error::ErrorResponse(refused) = mist.get_self().send().await.unwrap_err() else {
        panic!("no answer");
    };
    assert_eq!(refused.status().as_u16(), 429);
    let error = mist.get_self().send().await.unwrap_err();
    let failure = error.failure().unwrap();
    assert_eq!(failure.kind(), mist_api::FailureKind::Throttled);
    assert!(failure.attempts().retry_after.unwrap().as_secs() > 2900);
    let calls: Vec<_> = quota.iter().map(httpmock::Mock::calls).collect();
    assert_eq!(calls, [2, 2, 2]);
    assert!(connect(&[]).is_err());
}

/// When all are used up, the one that recovers first decides.
#[tokio::test]
async fn the_first_quota_to_recover_ends_the_wait() {
    let server = MockServer::start();
    for (token, wait) in [("canary1", "1"), ("canary2", "3000")] {
        server.mock(|when, then| {
            when.path("/api/v1/self")
                .header("authorization", format!("Token {token}"));
            then.status(429).header("retry-after", wait).body("{}");
        });
    }
    let mut options = mist_api::Options::default();
    options.retry.attempts = 1;
    let mist = Client::builder(server.base_url())
        .org_tokens(["canary1", "canary2"])
        .options(options)
        .build()
        .unwrap();
    let Error::ErrorResponse(refused) = mist.get_self().send().await.unwrap_err() else {
        panic!("no answer");
    };
    let attempts = refused.attempts();
    assert_eq!(attempts.count, 2, "each token once");
    assert!(attempts.retry_after.unwrap().as_secs_f32() <= 1.0);
}

#[tokio::test]
async fn an_unreadable_answer_is_never_quoted() {
    for body in [
        format!("\"{NEW_KEY}\""),
        format!("[\"{NEW_KEY}"),
        "[]".into(),
    ] {
        let server = MockServer::start();
        server.mock(|when, then| {
            when.path("/api/v1/self/apitokens");
            then.status(200).body(&body);
        });
        let request = types::UserApitokenRequest { name: "ci".into() };
        let sent = client(&server)
            .create_api_token()
            .body(request)
            .send()
            .await;
        let error = sent.unwrap_err();
        let failure = error.failure().unwrap();
        assert_eq!(failure.kind(), mist_api::FailureKind::Unreadable);
        assert!(failure.attempts().may_have_happened);
        let shown = format!("{error} {error:?} {error:#} {failure:?}");
        assert!(!shown.contains("canary"), "{shown}");
    }
}

#[test]
fn refuses_what_can_not_work_and_shows_no_key() {
    for (url, advice) in [
        ("api.mist.com", "https://api.mist.com"),
        ("http://api.mist.com", "in clear"),
    ] {
        let error = Client::builder(url)
            .token(KEY)
            .build()
            .unwrap_err()
            .to_string();
        assert!(error.contains(advice), "{error}");
    }
    let builder = || Client::builder("https://api.mist.com/");
    for (builder, said) in [
        (builder(), "0 were given"),
        (builder().token(KEY).org_tokens([KEY]), "2 were given"),
    ] {
        let error = builder.build().unwrap_err().to_string();
        assert!(
            error.contains("one credential") && error.contains(said),
            "{error}"
        );
    }
    let client = Client::builder("https://api.mist.com/")
        .token(KEY)
        .build()
        .unwrap();
    assert_eq!(client.host(), "api.mist.com");
    assert!(!format!("{client:?}").contains("canary"));
}
