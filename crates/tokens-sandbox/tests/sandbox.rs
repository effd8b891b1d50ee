//! What belongs to neither service: the handle, the clock, counts and prepared answers.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use reqwest::Method;
use serde_json::json;
use support::Client;
use tokens_sandbox::{Answer, Fault, Sandbox};
use tokio::time::Instant;

#[tokio::test]
async fn the_environment_names_the_seeded_accounts() {
    let sandbox = Sandbox::start().await.unwrap();
    let environment = sandbox.environment();
    let value = |name: &str| {
        let (_, value) = environment.iter().find(|(key, _)| *key == name).unwrap();
        value.as_str()
    };
    assert_eq!(value("OKTA_CLIENT_ORGURL"), sandbox.url());
    assert_eq!(value("MIST_HOST"), sandbox.url());
    let okta = Client::okta_with(&sandbox, value("OKTA_CLIENT_TOKEN"));
    assert_eq!(okta.get("/api/v1/api-tokens").await.list("id").len(), 6);
    let mist = Client::mist_with(&sandbox, value("MIST_APITOKEN"));
    assert_eq!(mist.get("/api/v1/self/apitokens").await.list("id").len(), 3);
    let path = format!("/api/v1/orgs/{}/apitokens", value("MIST_ORG_ID"));
    assert_eq!(mist.get(&path).await.list("id").len(), 3);
    assert_eq!(sandbox.orgs().len(), 2);
    assert_eq!(sandbox.orgs()[0].id.to_string(), value("MIST_ORG_ID"));
}

#[tokio::test]
async fn keys_differ_between_starts_and_ids_do_not() {
    let first = Sandbox::start().await.unwrap();
    let second = Sandbox::start().await.unwrap();
    assert_ne!(first.url(), second.url());
    assert_ne!(first.okta_token(), second.okta_token());
    assert_ne!(first.mist_token(), second.mist_token());
    assert_ne!(first.mist_org_token(), second.mist_org_token());
    let path = "/api/v1/api-tokens";
    assert_eq!(
        Client::okta(&first).get(path).await.list("id"),
        Client::okta(&second).get(path).await.list("id"),
    );
    let foreign = Client::okta_with(&first, second.okta_token());
    assert_eq!(foreign.get(path).await.status, 401);
}

#[tokio::test]
async fn an_empty_sandbox_holds_what_it_takes_to_sign_in() {
    let sandbox = Sandbox::builder().empty().start().await.unwrap();
    let okta = Client::okta(&sandbox);
    assert_eq!(okta.get("/api/v1/api-tokens").await.list("id").len(), 1);
    let mist = Client::mist(&sandbox);
    assert_eq!(mist.get("/api/v1/self/apitokens").await.list("id").len(), 1);
    for (org, tokens) in sandbox.orgs().iter().zip([1, 0]) {
        let path = format!("/api/v1/orgs/{}/apitokens", org.id);
        assert_eq!(mist.get(&path).await.list("id").len(), tokens);
    }
}

#[tokio::test]
async fn dropping_the_sandbox_stops_it() {
    let sandbox = Sandbox::start().await.unwrap();
    let address = sandbox.url().trim_start_matches("http://").to_owned();
    let client = Client::okta(&sandbox);
    assert_eq!(client.get("/api/v1/users/me").await.status, 200);
    drop(sandbox);
    // The server closes its listener on its next turn.
    while tokio::net::TcpStream::connect(&address).await.is_ok() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_port_can_be_chosen_and_is_refused_when_taken() {
    let first = Sandbox::start().await.unwrap();
    let port = first.url().rsplit(':').next().unwrap().parse().unwrap();
    assert!(Sandbox::builder().port(port).start().await.is_err());
}

#[tokio::test]
async fn debug_output_has_no_keys() {
    let sandbox = Sandbox::start().await.unwrap();
    let answer = Answer::json(200, json!({"key": "hunter2"}));
    let shown = format!("{sandbox:?} {answer:?}");
    for secret in [
        sandbox.okta_token(),
        sandbox.mist_token(),
        sandbox.mist_org_token(),
        "hunter2",
    ] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[tokio::test]
async fn the_clock_stands_where_it_is_put_and_both_services_follow() {
    let start: Timestamp = "2026-03-01T12:34:56Z".parse().unwrap();
    let sandbox = Sandbox::builder().now(start).start().await.unwrap();
    assert_eq!(sandbox.now(), start);
    sandbox.advance(SignedDuration::from_mins(30));
    let date = Some("Sun, 01 Mar 2026 13:04:56 GMT");
    let okta = Client::okta(&sandbox).get("/api/v1/users/me").await;
    assert_eq!(okta.header("date"), date);
    let mist = Client::mist(&sandbox).get("/api/v1/self/usage").await;
    assert_eq!(mist.header("date"), date);
    assert_eq!(mist.json()["seconds"], 55 * 60 + 4);

    let ticking = Sandbox::start().await.unwrap();
    let before = ticking.now();
    ticking.advance(SignedDuration::from_hours(24));
    let passed = ticking.now().duration_since(before);
    assert!(passed >= SignedDuration::from_hours(24));
    assert!(passed < SignedDuration::from_hours(25));
}

#[tokio::test]
async fn requests_are_counted_whatever_is_answered() {
    let sandbox = Sandbox::start().await.unwrap();
    let okta = Client::okta(&sandbox);
    let mist = Client::mist(&sandbox);
    okta.get("/api/v1/api-tokens").await;
    okta.anonymous().get("/api/v1/api-tokens").await;
    okta.get("/api/v1/api-tokens/00Tnobody").await;
    mist.get("/api/v1/self/apitokens").await;
    mist.post("/api/v1/self/apitokens", json!({"name": 1}))
        .await;
    mist.get("/api/v1/nowhere").await;
    mist.delete("/api/v1/self").await;
    assert_eq!(sandbox.requests("okta.listApiTokens"), 2);
    assert_eq!(sandbox.requests("okta.getApiToken"), 1);
    assert_eq!(sandbox.requests("mist.listApiTokens"), 1);
    assert_eq!(sandbox.requests("mist.createApiToken"), 1);
    assert_eq!(sandbox.requests("mist.deleteApiToken"), 0);
    assert_eq!(sandbox.total_requests(), 7);
    assert_eq!(sandbox.requests("mist.listTokens"), u64::MAX);
}

#[tokio::test]
async fn a_prepared_answer_is_given_once_and_only_to_who_may_ask() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::okta(&sandbox);
    let path = "/api/v1/api-tokens";
    let hostile = Answer::json(200, json!([{"id": "../current"}])).header("link", "one");
    sandbox.answer_next("okta.listApiTokens", hostile.header("link", "two"));
    sandbox.answer_next(
        "okta.listApiTokens",
        Answer::raw(502, "text/html", "<h1>Bad Gateway</h1>"),
    );

    assert_eq!(client.anonymous().get(path).await.status, 401);
    assert_eq!(client.get("/api/v1/users/me").await.status, 200);
    let first = client.get(path).await;
    assert_eq!(first.list("id"), ["../current"]);
    let links: Vec<_> = first.headers.get_all("link").iter().collect();
    assert_eq!(links, ["one", "two"]);
    assert!(first.header("x-okta-request-id").is_some());
    let second = client.get(path).await;
    assert_eq!(second.status, 502);
    assert_eq!(second.header("content-type"), Some("text/html"));
    assert_eq!(second.text, "<h1>Bad Gateway</h1>");
    assert_eq!(client.get(path).await.list("id").len(), 6);
    assert_eq!(sandbox.requests("okta.listApiTokens"), 4);
}

#[tokio::test]
async fn an_answer_can_get_lost_after_the_work_is_done() {
    let sandbox = Sandbox::start().await.unwrap();
    let mist = Client::mist(&sandbox);
    let path = "/api/v1/self/apitokens";
    let lost = Answer::json(200, json!({"name": "ci"}));
    sandbox.answer_next("mist.createApiToken", lost.clone());
    mist.post(path, json!({"name": "ci"})).await;
    assert_eq!(mist.get(path).await.list("id").len(), 3);

    sandbox.answer_next("mist.createApiToken", lost.after_processing());
    let reply = mist.post(path, json!({"name": "ci"})).await;
    assert_eq!(reply.json(), json!({"name": "ci"}));
    assert_eq!(mist.get(path).await.list("id").len(), 4);

    let okta = Client::okta(&sandbox);
    let path = "/api/v1/api-tokens/00Tsiemexport000h5d7";
    let answer = Answer::empty(503).after_processing();
    sandbox.answer_next("okta.revokeApiToken", answer);
    assert_eq!(okta.delete(path).await.status, 503);
    assert_eq!(okta.get(path).await.status, 404);
}

#[tokio::test]
async fn unknown_paths_and_wrong_methods_are_refused_in_each_service_way() {
    let sandbox = Sandbox::start().await.unwrap();
    let okta = Client::okta(&sandbox);
    let mist = Client::mist(&sandbox);
    let told = |code: u16, words: &str| (code, words.to_owned());
    assert_eq!(
        okta.get("/api/v1/api-tokens/a/b").await.outcome(),
        told(404, "E0000008")
    );
    assert_eq!(
        okta.post("/api/v1/api-tokens", json!({})).await.outcome(),
        told(405, "E0000022")
    );
    assert_eq!(
        mist.get("/api/v1/self/nothing").await.outcome(),
        told(404, "Not found.")
    );
    assert_eq!(
        mist.call(Method::PATCH, "/api/v1/self/apitokens", None)
            .await
            .outcome(),
        told(405, "Method \"PATCH\" not allowed.")
    );
    assert_eq!(mist.anonymous().get("/").await.outcome(), told(404, ""));
}

#[tokio::test]
async fn bodies_that_are_not_json_or_too_large_are_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let okta = Client::okta(&sandbox);
    let mist = Client::mist(&sandbox);
    let token = "/api/v1/api-tokens/00Tsiemexport000h5d7";
    let tokens = "/api/v1/self/apitokens";
    let large = format!("\"{}\"", "x".repeat(2 * 1024 * 1024));
    for (media_type, body, okta_code, mist_status) in [
        ("application/json", "{\"name\":", "E0000003", 400),
        ("application/json", "[]", "E0000003", 400),
        ("application/json", "", "E0000003", 400),
        ("text/plain", "{}", "E0000021", 415),
        ("application/json", &large, "E0000003", 413),
    ] {
        let body = Some((media_type, body.to_owned()));
        let reply = okta.send(Method::PUT, token, body.clone()).await;
        assert_eq!(reply.outcome().1, okta_code);
        let reply = mist.send(Method::POST, tokens, body).await;
        assert_eq!(reply.status, mist_status);
        assert!(!reply.outcome().1.is_empty());
    }
}

#[tokio::test]
async fn tokens_can_be_added_in_bulk() {
    let sandbox = Sandbox::builder().empty().start().await.unwrap();
    let org = sandbox.orgs()[1].id;
    let okta = sandbox.add_okta_tokens(1000);
    assert_eq!(okta.len(), 1000);
    let of_user = sandbox.add_mist_user_tokens(3);
    assert_eq!(of_user.len(), 3);
    let added = sandbox.add_mist_org_tokens(org, 2);
    let added: Vec<_> = added.iter().map(ToString::to_string).collect();

    let listed = Client::okta(&sandbox).get("/api/v1/api-tokens").await;
    assert_eq!(listed.list("id")[1..], okta);
    let mist = Client::mist(&sandbox);
    assert_eq!(mist.get("/api/v1/self/apitokens").await.list("id").len(), 4);
    let listed = mist.get(&format!("/api/v1/orgs/{org}/apitokens")).await;
    assert_eq!(listed.list("id"), added);

    let key = sandbox.key_of(&okta[999]).unwrap();
    let client = Client::okta_with(&sandbox, &key);
    assert_eq!(client.get("/api/v1/users/me").await.status, 200);
    for id in [&of_user[2].to_string(), &added[1]] {
        let client = Client::mist_with(&sandbox, &sandbox.key_of(id).unwrap());
        assert_eq!(client.get("/api/v1/self").await.status, 200);
    }
    assert_eq!(sandbox.key_of("00Tnobody"), None);

    let path = format!("/api/v1/api-tokens/{}", okta[0]);
    assert_eq!(Client::okta(&sandbox).delete(&path).await.status, 204);
    let more = sandbox.add_okta_tokens(2);
    assert!(more.iter().all(|id| !okta.contains(id)));
}

#[tokio::test]
async fn answers_are_held_back_while_others_are_given() {
    let hour = Duration::from_secs(3600);
    let sandbox = Sandbox::builder().latency(hour).start().await.unwrap();
    let started = Instant::now();
    let calls = ["/api/v1/api-tokens", "/api/v1/users/me", "/api/v1/nowhere"].map(|path| {
        let client = Client::okta(&sandbox);
        tokio::spawn(async move { client.get(path).await.status })
    });
    // All three arrive, though none is answered yet.
    while sandbox.total_requests() < 3 {
        tokio::task::yield_now().await;
    }
    assert_eq!(sandbox.peak_in_flight(), 3);

    // From here on the clock goes to the next instant that anybody waits for.
    tokio::time::pause();
    for (call, status) in calls.into_iter().zip([200, 200, 404]) {
        assert_eq!(call.await.unwrap(), status);
    }
    assert!(started.elapsed() >= hour);
}

#[tokio::test]
async fn the_peak_is_of_requests_at_the_same_moment() {
    let sandbox = Sandbox::start().await.unwrap();
    assert_eq!(sandbox.peak_in_flight(), 0);
    let client = Client::mist(&sandbox);
    for _ in 0..3 {
        client.get("/api/v1/self").await;
    }
    assert_eq!(sandbox.peak_in_flight(), 1);

    sandbox.fault("mist.getSelf", Fault::Stall, 4);
    let calls = [(); 4].map(|()| {
        let client = client.clone();
        tokio::spawn(async move { client.get("/api/v1/self").await })
    });
    while sandbox.requests("mist.getSelf") < 3 + 4 {
        tokio::task::yield_now().await;
    }
    client.get("/api/v1/self/usage").await;
    assert_eq!(sandbox.peak_in_flight(), 5);
    assert!(calls.iter().all(|call| !call.is_finished()));
}
