//! `examples/web_service.rs`, over HTTP.
#![cfg(unix)]
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "an example has a `main`; a test that can't go on has failed"
)]

mod support;
#[path = "../examples/web_service.rs"]
mod web_service;

use std::sync::Arc;

use serde_json::{Value, json};
use support::Setting;
use tokens_core::okta_api::reqwest::Client;

/// A client of the service, at its address.
struct Caller(Client, String);

impl Caller {
    async fn of(setting: &Setting) -> Self {
        let files = ["tokens.toml", "changes.jsonl"].map(|name| setting.path(name));
        let [file, log] = files;
        let service = web_service::WebService::open(file, log).await.unwrap();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let routes = web_service::routes(Arc::new(service));
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Self(Client::builder().no_proxy().build().unwrap(), url)
    }

    async fn post(&self, path: &str, body: &Value) -> (u16, Value) {
        let request = self.0.post(format!("{}{path}", self.1)).json(body);
        let answer = request.send().await.unwrap();
        (
            answer.status().as_u16(),
            answer.json().await.unwrap_or_default(),
        )
    }

    /// Plans the revocation of a token and carries it out.
    async fn revoke(&self, request: &Value) -> ((u16, Value), (u16, Value)) {
        let planned = self.post("/revocations", request).await;
        let path = format!("/revocations/{}", planned.1["id"].as_str().unwrap());
        let carried_out = self.post(&path, &Value::Null).await;
        let again = self.post(&path, &Value::Null).await;
        assert_eq!(again.0, 404, "a plan is carried out once");
        (planned, carried_out)
    }
}

#[tokio::test]
async fn it_lists_tokens_and_revokes_one_with_a_line_in_the_change_log() {
    let setting = Setting::new().await;
    let caller = Caller::of(&setting).await;
    let list = caller
        .0
        .get(format!("{}/tokens", caller.1))
        .send()
        .await
        .unwrap();
    let list: Value = list.json().await.unwrap();
    assert_eq!(list["errors"], json!([]));
    assert_eq!(list["tokens"].as_array().unwrap().len(), 9);

    let idle = setting.token("mist", "jenkins-backup");
    let request = json!({"tokens": [idle], "reason": "TICKET-1"});
    let (planned, revoked) = caller.revoke(&request).await;
    assert_eq!(
        (planned.0, &planned.1["tokens"][0]["guards"]),
        (201, &json!([]))
    );
    assert_eq!(
        (revoked.0, &revoked.1["tokens"][0]["outcome"]),
        (200, &json!("revoked"))
    );
    assert!(!setting.has(&idle));
    let log = setting.log();
    assert_eq!(log.len(), 2);
    assert_eq!(log[1]["ref"], idle);
    assert_eq!(
        ["outcome", "reason", "version", "account"].map(|key| log[1][key].as_str().unwrap()),
        ["revoked", "TICKET-1", "web_service 0.1.0", "mist"]
    );
}

#[tokio::test]
async fn it_does_not_revoke_its_own_credential_unless_told_so() {
    let setting = Setting::new().await;
    let caller = Caller::of(&setting).await;
    for service in ["okta", "mist"] {
        let own = setting.token(service, "token-inventory");
        let mut request = json!({"tokens": [own], "reason": "TICKET-2"});
        let (planned, refused) = caller.revoke(&request).await;
        let guards = planned.1["tokens"][0]["guards"].as_array().unwrap();
        assert!(
            guards.iter().any(|guard| guard["kind"] == "in-use"),
            "{guards:?}"
        );
        assert_eq!(refused.0, 409, "{:?}", refused.1);
        assert!(setting.has(&own) && setting.log().is_empty());

        // Whatever else blocks it: to accept that does not accept this.
        let kinds: Vec<_> = guards.iter().map(|guard| &guard["kind"]).collect();
        let others: Vec<_> = kinds.iter().filter(|kind| **kind != "in-use").collect();
        request["allow"] = json!(others);
        assert_eq!(caller.revoke(&request).await.1.0, 409);
        assert!(setting.has(&own));
    }

    let own = setting.token("mist", "token-inventory");
    let request =
        json!({"tokens": [own], "reason": "TICKET-3", "allow": ["in-use", "used-lately"]});
    assert_eq!(caller.revoke(&request).await.1.0, 200);
    assert!(!setting.has(&own));
}

#[tokio::test]
async fn it_refuses_what_is_not_valid() {
    let setting = Setting::new().await;
    let caller = Caller::of(&setting).await;
    let token = setting.token("mist", "jenkins-backup");
    for (request, status) in [
        (json!({"tokens": [token], "reason": ""}), 400),
        (
            json!({"tokens": [token], "reason": "x", "allow": ["all"]}),
            422,
        ),
        (
            json!({"tokens": ["okta:other.okta.com/00T1"], "reason": "x"}),
            400,
        ),
    ] {
        assert_eq!(
            caller.post("/revocations", &request).await.0,
            status,
            "{request}"
        );
    }
    assert!(setting.log().is_empty());
}
