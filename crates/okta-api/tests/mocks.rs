//! The client against its own typed mocks.
#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

use httpmock::MockServer;
use okta_api::mock::MockServerExt;
use okta_api::{Client, Error, TokenId, types};
use serde_json::json;

const KEY: &str = "00canaryKeyOfTheCaller";

fn client(server: &MockServer) -> Client {
    Client::new(&server.base_url(), &KEY.into()).unwrap()
}

/// As recorded by the vendor's Terraform provider, with other names.
#[tokio::test]
async fn reads_what_okta_really_sends() {
    let server = MockServer::start();
    let mock = server.mock(|when, then| {
        when.path("/api/v1/api-tokens/00Tabc")
            .header("authorization", format!("SSWS {KEY}"))
            .is_true(|request| request.headers().get("api-version").is_none());
        then.status(200).json_body(json!({
            "id": "00Tabc", "name": "ci", "userId": "00uabc", "clientName": "Okta API", "tokenWindow": "P30D",
            "network": { "connection": "ZONE", "exclude": ["nzoabc"] },
            "created": "2025-11-02T14:47:13.000Z", "lastUpdated": "2025-11-06T13:20:25.000Z",
            "expiresAt": "2025-12-02T14:47:13.000Z",
            "_links": {
                "self": { "href": "https://acme.okta.com/api/v1/api-tokens/00Tabc", "hints": { "allow": ["GET", "DELETE", "PATCH"] } },
                "user": { "href": "https://acme.okta.com/api/v1/users/00uabc" },
            },
            "shape": "new",
        }));
    });
    let okta = client(&server);
    let request = okta.get_api_token().api_token_id("00Tabc");
    let token = request.send().await.unwrap().into_inner();
    mock.assert();
    assert_eq!(token.token_window.as_deref(), Some("P30D"));
    assert_eq!(
        token.expires_at.unwrap().to_string(),
        "2025-12-02T14:47:13Z"
    );
    let links = token.links.unwrap();
    assert!(links.user.unwrap().href.unwrap().ends_with("00uabc"));
    let allow = links.self_.unwrap().hints.unwrap().allow.unwrap();
    assert_eq!(allow[2], types::HttpMethod::Other("PATCH".into()));
}

#[tokio::test]
async fn an_empty_list_is_sent_so_that_it_clears() {
    let server = MockServer::start();
    let condition = types::NetworkCondition {
        connection: types::NetworkConnection::Anywhere,
        include: Vec::new(),
        exclude: Vec::new(),
    };
    let mock = server.mock(|when, then| {
        when.method("PUT")
            .json_body_includes(r#"{"network":{"include":[],"exclude":[]}}"#);
        then.status(200).body("{}");
    });
    let body = types::ApiTokenUpdate {
        network: condition,
        client_name: None,
        created: None,
        name: None,
        user_id: None,
    };
    let okta = client(&server);
    let request = okta.upsert_api_token().api_token_id("00Tabc").body(body);
    request.send().await.unwrap();
    mock.assert();
}

#[tokio::test]
async fn a_hostile_id_sends_nothing() {
    let server = MockServer::start();
    let any = server.mock(|when, then| {
        when.is_true(|_| true);
        then.status(204);
    });
    for id in ["current", "..", "", "a/b", "%2e%2e"] {
        assert!(TokenId::try_from(id).is_err());
        let error = client(&server)
            .revoke_api_token()
            .api_token_id(id)
            .send()
            .await
            .unwrap_err();
        assert!(matches!(error, Error::InvalidRequest(_)), "{error}");
    }
    any.assert_calls(0);
}

#[tokio::test]
async fn refusals_keep_the_services_code() {
    let server = MockServer::start();
    server.list_api_tokens(|_, then| {
        then.forbidden(&types::Error {
            error_code: Some("E0000006".into()),
            error_summary: Some(format!("no permission for {KEY}")),
            ..Default::default()
        });
    });
    let error = client(&server).list_api_tokens().send().await.unwrap_err();
    assert!(
        !format!("{error} {error:?}").contains("canary"),
        "{error:?}"
    );
    let Error::ErrorResponse(response) = error else {
        panic!("{error:?}");
    };
    assert_eq!(response.status().as_u16(), 403);
    assert_eq!(response.error_code.as_deref(), Some("E0000006"));
}
