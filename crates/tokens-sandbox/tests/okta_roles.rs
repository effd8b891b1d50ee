//! Okta: users, groups, roles, and what they let a caller see.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use serde_json::{Value, json};
use support::Client;
use tokens_sandbox::{OktaApp, OktaRole, OktaUserStatus, Sandbox};

const LIST: &str = "/api/v1/api-tokens";
const SESSION: &str = "00Tinventory0000h5d7";
const SIEM: &str = "00Tsiemexport000h5d7";
const ONBOARDING: &str = "00Tonboardingbot0h5d";
const VPN: &str = "00Tvpnsync0000000h5d7";
const PRIYA: &str = "00uPriyaRaman000h5d7";
const MARCUS: &str = "00uMarcusWeber00h5d7";
const LENA: &str = "00uLenaNovak0000h5d7";
const TOMAS: &str = "00uTomasBerg0000h5d7";
const OPS: &str = "00gOps0000000000h5d7";
const EVERYONE: &str = "00gEveryone00000h5d7";
const FIELD: &str = "00gFieldEng00000h5d7";

fn signed_in(sandbox: &Sandbox, token: &str) -> Client {
    Client::okta_with(sandbox, &sandbox.key_of(token).unwrap())
}

fn denied() -> (u16, String) {
    (403, "E0000006".to_owned())
}

/// Type and kind of assignment of each role of a list.
async fn roles(client: &Client, path: &str) -> Vec<(Value, Value)> {
    let list = client.get(path).await.json();
    let list = list.as_array().unwrap().iter();
    list.map(|role| (role["type"].clone(), role["assignmentType"].clone()))
        .collect()
}

#[tokio::test]
async fn every_state_of_a_user_is_shown_and_two_end_the_use_of_tokens() {
    for (status, name, works, stays) in [
        (OktaUserStatus::Staged, "STAGED", true, true),
        (OktaUserStatus::Provisioned, "PROVISIONED", true, true),
        (OktaUserStatus::Active, "ACTIVE", true, true),
        (OktaUserStatus::Recovery, "RECOVERY", true, true),
        (OktaUserStatus::LockedOut, "LOCKED_OUT", true, true),
        (
            OktaUserStatus::PasswordExpired,
            "PASSWORD_EXPIRED",
            true,
            true,
        ),
        (OktaUserStatus::Suspended, "SUSPENDED", false, true),
        (OktaUserStatus::Deprovisioned, "DEPROVISIONED", false, false),
    ] {
        let sandbox = Sandbox::start().await.unwrap();
        let client = Client::okta(&sandbox);
        let siem = signed_in(&sandbox, SIEM);
        assert!(sandbox.set_okta_user_status(MARCUS, status));
        let user = client.get(&format!("/api/v1/users/{MARCUS}")).await.json();
        assert_eq!(user["status"], name);
        let used = siem.get("/api/v1/users/me").await.status;
        assert_eq!(used, if works { 200 } else { 401 }, "{name}");
        let listed = client.get(LIST).await.list("id");
        assert_eq!(listed.contains(&json!(SIEM)), stays, "{name}");
    }
    let sandbox = Sandbox::start().await.unwrap();
    assert!(!sandbox.set_okta_user_status("00unobody", OktaUserStatus::Active));
}

#[tokio::test]
async fn a_suspended_super_admin_has_the_role_through_a_group_only() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::okta(&sandbox);
    let token = client.get(&format!("{LIST}/{VPN}")).await.json();
    assert_eq!(token["userId"], TOMAS);
    let user = format!("/api/v1/users/{TOMAS}");
    assert_eq!(client.get(&user).await.json()["status"], "SUSPENDED");
    assert_eq!(client.get(&format!("{user}/roles")).await.text, "[]");
    let groups = client.get(&format!("{user}/groups")).await;
    assert_eq!(groups.list("id"), [OPS, EVERYONE]);
    let group = roles(&client, &format!("/api/v1/groups/{OPS}/roles")).await;
    assert_eq!(group, [(json!("SUPER_ADMIN"), json!("GROUP"))]);

    let vpn = signed_in(&sandbox, VPN);
    let refused = (401, "E0000011".to_owned());
    assert_eq!(vpn.get(LIST).await.outcome(), refused);
    sandbox.set_okta_user_status(TOMAS, OktaUserStatus::Active);
    assert_eq!(vpn.get(LIST).await.status, 200);
    sandbox.set_okta_user_groups(TOMAS, [FIELD]);
    assert_eq!(vpn.get(LIST).await.outcome(), denied());
}

#[tokio::test]
async fn some_roles_of_groups_are_listed_for_their_members_with_their_targets() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::okta(&sandbox);
    let path = format!("/api/v1/users/{LENA}/roles");
    assert_eq!(
        roles(&client, &path).await,
        [
            (json!("USER_ADMIN"), json!("USER")),
            (json!("HELP_DESK_ADMIN"), json!("GROUP")),
        ]
    );
    let plain = client.get(&path).await.json();
    assert!(plain[0].get("_embedded").is_none());
    let expanded = client.get(&format!("{path}?expand=targets/groups")).await;
    for role in expanded.json().as_array().unwrap() {
        assert_eq!(role["_embedded"]["targets"]["groups"][0]["id"], FIELD);
    }
    let groups = format!("/api/v1/users/{LENA}/groups?limit=2");
    let first = client.get(&groups).await;
    let second = client.get(&first.link("next").unwrap()).await;
    assert_eq!(first.list("id").len(), 2);
    assert_eq!(second.list("id"), [EVERYONE]);
    assert!(second.link("next").is_none());
}

#[tokio::test]
async fn a_custom_role_names_its_permissions_and_resources() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::okta(&sandbox);
    let roles = client.get(&format!("/api/v1/users/{MARCUS}/roles")).await;
    let custom = &roles.json()[1];
    assert_eq!(custom["type"], "CUSTOM");
    assert_eq!(custom["label"], "Token reviewer");
    let role = custom["role"].as_str().unwrap();
    let permissions = client
        .get(&format!("/api/v1/iam/roles/{role}/permissions"))
        .await
        .json();
    let permissions = permissions["permissions"].as_array().unwrap();
    let labels: Vec<_> = permissions.iter().map(|one| &one["label"]).collect();
    assert_eq!(labels, ["okta.users.apitokens.read", "okta.users.read"]);
    let set = custom["resource-set"].as_str().unwrap();
    let set = format!("/api/v1/iam/resource-sets/{set}");
    assert_eq!(client.get(&set).await.json()["label"], "Field engineers");
    let resources = client.get(&format!("{set}/resources")).await.json();
    let orn = resources["resources"][0]["orn"].as_str().unwrap();
    assert!(orn.contains(FIELD), "{orn}");
}

#[tokio::test]
async fn a_custom_role_sees_only_the_tokens_of_its_users() {
    let sandbox = Sandbox::start().await.unwrap();
    let caller = signed_in(&sandbox, SIEM);
    let change = json!({"network": {"connection": "ANYWHERE"}});
    assert_eq!(sandbox.take_okta_roles(MARCUS), 2);
    assert_eq!(caller.get(LIST).await.outcome(), denied());

    let look = OktaRole::custom(["okta.users.apitokens.read"]).limited_to([FIELD]);
    sandbox.grant_okta_role(MARCUS, look).unwrap();
    let listed = caller.get(LIST).await;
    assert_eq!(
        (listed.status.as_u16(), listed.list("id")),
        (200, vec![json!(ONBOARDING)])
    );
    let other = caller.get(&format!("{LIST}/{SESSION}")).await;
    assert_eq!(other.outcome(), denied());
    let own = format!("{LIST}/{ONBOARDING}");
    assert_eq!(caller.get(&own).await.status, 200);
    assert_eq!(caller.put(&own, change.clone()).await.outcome(), denied());

    let manage = OktaRole::custom(["okta.users.apitokens.manage"]).limited_to([FIELD]);
    sandbox.grant_okta_role(MARCUS, manage).unwrap();
    assert_eq!(caller.put(&own, change.clone()).await.status, 200);
    let other = caller.put(&format!("{LIST}/{SESSION}"), change).await;
    assert_eq!(other.outcome(), denied());

    let all = OktaRole::custom(["okta.users.apitokens.read"]);
    sandbox.grant_okta_role(MARCUS, all).unwrap();
    assert_eq!(caller.get(LIST).await.list("id").len(), 6);
    assert!(
        sandbox
            .grant_okta_role("00unobody", OktaRole::standard("SUPER_ADMIN"))
            .is_none()
    );
}

#[tokio::test]
async fn standard_roles_open_different_lists() {
    const ROLES: &str = "/api/v1/users/00uPriyaRaman000h5d7/roles";
    const LOGS: &str = "/api/v1/logs";
    const ACCOUNTS: &str = "/privileged-access/api/v1/okta-service-accounts";
    for (role, allowed) in [
        ("SUPER_ADMIN", &[LIST, ROLES, LOGS, ACCOUNTS][..]),
        ("ORG_ADMIN", &[LIST, ROLES, LOGS]),
        ("READ_ONLY_ADMIN", &[LIST, ROLES, LOGS]),
        ("REPORT_ADMIN", &[LOGS]),
        ("HELP_DESK_ADMIN", &[]),
        ("MOBILE_ADMIN", &[]),
        ("A_NEW_ADMIN", &[]),
    ] {
        let sandbox = Sandbox::start().await.unwrap();
        let caller = signed_in(&sandbox, SIEM);
        sandbox.take_okta_roles(MARCUS);
        sandbox
            .grant_okta_role(MARCUS, OktaRole::standard(role))
            .unwrap();
        for path in [LIST, ROLES, LOGS, ACCOUNTS] {
            let status = caller.get(path).await.status.as_u16();
            let expected = if allowed.contains(&path) { 200 } else { 403 };
            assert_eq!(status, expected, "{role} {path}");
        }
    }
}

#[tokio::test]
async fn an_app_needs_the_scope_and_the_role() {
    let sandbox = Sandbox::start().await.unwrap();
    let call = async |scope: &str, path: &str| {
        let token = sandbox.issue_okta_access_token([scope]);
        let app = Client::new(&sandbox, Some(format!("Bearer {token}")));
        app.get(path).await.outcome()
    };
    let principals = "/api/v1/principal-rate-limits?filter=principalType%20eq%20%22OAUTH_CLIENT%22";
    let ready = "0oaSandboxReady0h5d7";
    let client_roles = format!("/oauth2/v1/clients/{ready}/roles");
    for (scope, path) in [
        ("okta.roles.read", client_roles.as_str()),
        (
            "okta.users.read",
            "/api/v1/users/00uLenaNovak0000h5d7/groups",
        ),
        ("okta.networkZones.read", "/api/v1/zones"),
        ("okta.logs.read", "/api/v1/logs"),
        ("okta.agentPools.read", "/api/v1/agentPools"),
        ("okta.principalRateLimits.read", principals),
        (
            "okta.serviceAccounts.okta.read",
            "/privileged-access/api/v1/okta-service-accounts",
        ),
    ] {
        assert_eq!(call(scope, path).await.0, 200, "{path}");
        assert_eq!(call("okta.apiTokens.read", path).await, denied(), "{path}");
    }
    sandbox.take_okta_roles(ready);
    assert_eq!(call("okta.logs.read", "/api/v1/logs").await, denied());
    let roles = Client::okta(&sandbox).get(&client_roles).await;
    assert_eq!(roles.text, "[]");

    sandbox.add_okta_app(OktaApp::new("0oaInventory", json!({"keys": []})));
    let path = "/oauth2/v1/clients/0oaInventory/roles";
    let roles = roles_of(&sandbox, path).await;
    assert_eq!(roles, [(json!("SUPER_ADMIN"), json!("CLIENT"))]);
}

async fn roles_of(sandbox: &Sandbox, path: &str) -> Vec<(Value, Value)> {
    roles(&Client::okta(sandbox), path).await
}

#[tokio::test]
async fn agents_limits_and_service_accounts_are_listed() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::okta(&sandbox);
    let pools = client.get("/api/v1/agentPools").await.json();
    assert_eq!(pools[0]["agents"].as_array().unwrap().len(), 2);
    assert_eq!(pools[0]["disruptedAgents"], 1);
    let limited = client.get("/api/v1/agentPools?limitPerPoolType=1").await;
    assert_eq!(limited.json()[0]["agents"].as_array().unwrap().len(), 1);
    let other = client.get("/api/v1/agentPools?poolType=LDAP").await;
    assert_eq!(other.text, "[]");

    let limits = "/api/v1/principal-rate-limits";
    let missing = client.get(limits).await;
    assert_eq!(missing.outcome(), (400, "E0000028".to_owned()));
    let filter = "filter=principalType%20eq%20%22SSWS_TOKEN%22";
    let found = client.get(&format!("{limits}?{filter}")).await.json();
    assert_eq!(found[0]["principalId"], "00Tterraformprodh5d7");
    let large = client.get(&format!("{limits}?{filter}&limit=51")).await;
    assert_eq!(large.status, 400);

    let accounts = "/privileged-access/api/v1/okta-service-accounts";
    let found = client.get(accounts).await.json();
    assert_eq!(found[0]["ownerUserIds"], json!([PRIYA]));
    let none = client.get(&format!("{accounts}?match=nothing")).await;
    assert_eq!(none.text, "[]");
}

#[tokio::test]
async fn the_key_may_follow_ssws_without_a_space() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::new(&sandbox, Some(format!("SSWS{}", sandbox.okta_token())));
    assert_eq!(client.get(LIST).await.status, 200);
    let client = Client::new(&sandbox, Some("SSWS00forged".to_owned()));
    assert_eq!(
        client.get(LIST).await.outcome(),
        (401, "E0000011".to_owned())
    );
}

#[tokio::test]
async fn an_estate_has_an_owner_for_every_two_tokens() {
    let sandbox = Sandbox::builder().okta_tokens(41).start().await.unwrap();
    let client = Client::okta(&sandbox);
    let tokens = client.get(LIST).await;
    let mut owners = tokens.list("userId").split_off(6);
    assert_eq!(owners.len(), 41);
    owners.dedup();
    assert_eq!(owners.len(), 21);
    let owner = owners[7].as_str().unwrap();
    let user = client.get(&format!("/api/v1/users/{owner}")).await.json();
    assert_eq!(user["status"], "SUSPENDED");
    let roles = roles(&client, &format!("/api/v1/users/{owner}/roles")).await;
    assert_eq!(roles, [(json!("HELP_DESK_ADMIN"), json!("USER"))]);
}
