//! The client against its own typed mocks.
#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

use httpmock::MockServer;
use okta_api::mock::MockServerExt;
use okta_api::{Client, Error, TokenId, types};
use serde_json::json;

const KEY: &str = "00canaryKeyOfTheCaller";

fn client(server: &MockServer) -> Client {
    Client::builder(server.base_url())
        .token(KEY)
        .build()
        .unwrap()
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
async fn a_text_in_a_path_stays_one_part_of_it() {
    let server = MockServer::start();
    let any = server.mock(|when, then| {
        let path = "/api/v1/iam/roles/a%2Fb%5C..%3Fc/permissions";
        when.is_true(move |request| request.uri().path() == path);
        then.status(200).body("{}");
    });
    let okta = client(&server);
    let list = |role: &str| okta.list_role_permissions().role_id_or_label(role).send();
    list("a/b\\..?c").await.unwrap();
    for role in ["", ".", ".."] {
        let error = list(role).await.unwrap_err();
        assert!(matches!(error, Error::InvalidRequest(_)), "{error}");
    }
    let error = okta
        .list_group_assigned_roles()
        .group_id("a/b")
        .send()
        .await;
    assert!(matches!(error, Err(Error::InvalidRequest(_))));
    any.assert_calls(1);
}

#[tokio::test]
async fn the_system_log_has_typed_mocks() {
    let server = MockServer::start();
    let event = types::LogEvent {
        event_type: Some("system.api_token.create".into()),
        severity: Some(types::LogSeverity::Other("NOTICE".into())),
        target: Some(vec![types::LogTarget::default()]),
        ..Default::default()
    };
    let log = server.list_log_events(|when, then| {
        when.since("2026-01-01T00:00:00Z").limit(1000);
        then.ok(&vec![event].into());
    });
    let okta = client(&server);
    let request = okta
        .list_log_events()
        .since("2026-01-01T00:00:00Z")
        .limit(1000);
    let events = request.send().await.unwrap().into_inner();
    log.assert();
    assert_eq!(
        events[0].event_type.as_deref(),
        Some("system.api_token.create")
    );
    assert_eq!(events[0].severity.as_ref().unwrap().to_string(), "NOTICE");
}

/// What a zone has depends on its type; what two types have in different forms stays as it was sent.
#[tokio::test]
async fn zones_of_all_types_are_one_type() {
    let server = MockServer::start();
    server.mock(|when, then| {
        when.path("/api/v1/zones");
        then.status(200).json_body(json!([
            { "id": "nzo1", "type": "IP", "gateways": [{ "type": "CIDR", "value": "192.0.2.0/24" }], "proxies": null },
            { "id": "nzo2", "type": "DYNAMIC", "asns": ["64496"], "proxyType": "Tor" },
            { "id": "nzo3", "type": "DYNAMIC_V2", "asns": { "include": ["64496"] }, "ipServiceCategories": { "exclude": ["NEW_VPN"] } },
            { "id": "nzo4", "type": "ORBIT", "status": 7 },
        ]));
    });
    let zones = client(&server)
        .list_network_zones()
        .send()
        .await
        .unwrap()
        .into_inner();
    let gateways = zones[0].gateways.as_ref().unwrap();
    assert_eq!(gateways[0].value.as_deref(), Some("192.0.2.0/24"));
    assert_eq!(zones[1].asns, Some(json!(["64496"])));
    assert_eq!(zones[2].asns, Some(json!({ "include": ["64496"] })));
    let excluded = zones[2]
        .ip_service_categories
        .as_ref()
        .unwrap()
        .exclude
        .as_ref()
        .unwrap();
    assert_eq!(excluded[0].to_string(), "NEW_VPN");
    assert_eq!(zones[3].type_.as_ref().unwrap().to_string(), "ORBIT");
    assert!(zones[3].status.is_none() && zones[3].id.is_some());
}

/// One type for standard and custom roles, whatever they are assigned to.
#[tokio::test]
async fn roles_of_users_groups_and_clients_are_one_type() {
    let server = MockServer::start();
    let custom = types::RoleAssignment {
        type_: Some(types::RoleType::Custom),
        resource_set: Some("iam1".into()),
        role: Some("cr1".into()),
        ..Default::default()
    };
    let of_user = server.list_assigned_roles_for_user(|when, then| {
        when.user_id(&"00u1".parse().unwrap());
        then.ok(&vec![custom.clone()].into());
    });
    let of_group = server.list_group_assigned_roles(|_, then| {
        then.ok(&vec![custom.clone()].into());
    });
    let of_client = server.list_roles_for_client(|_, then| {
        then.ok(&vec![custom.clone()].into());
    });
    let okta = client(&server);
    let mut roles = Vec::new();
    roles.push(
        okta.list_assigned_roles_for_user()
            .user_id("00u1")
            .send()
            .await
            .unwrap(),
    );
    roles.push(
        okta.list_group_assigned_roles()
            .group_id("00g1")
            .send()
            .await
            .unwrap(),
    );
    roles.push(
        okta.list_roles_for_client()
            .client_id("0oa1")
            .send()
            .await
            .unwrap(),
    );
    for roles in roles {
        assert_eq!(roles[0].resource_set.as_deref(), Some("iam1"));
    }
    of_user.assert();
    of_group.assert();
    of_client.assert();
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
