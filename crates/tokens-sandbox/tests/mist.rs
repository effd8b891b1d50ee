//! Mist: the life of a key, what is left out of answers, privileges, quotas and pages.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use support::Client;
use tokens_sandbox::Sandbox;

const SELF: &str = "/api/v1/self/apitokens";
const WALLBOARD: &str = "1f7a36c8-0d3a-4f6e-8a25-b1f9d0c47e13";
const WAREHOUSE: &str = "60c8eb17-0d3a-4f6e-8a25-b1f9d0c47e22";

fn org(sandbox: &Sandbox, number: usize) -> String {
    format!("/api/v1/orgs/{}/apitokens", sandbox.orgs()[number].id)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn privileges(role: &str) -> Value {
    json!([{"role": role, "scope": "org"}])
}

#[tokio::test]
async fn a_user_token_lives_from_its_creation_to_its_deletion() {
    let now: Timestamp = "2026-03-01T12:34:56.789Z".parse().unwrap();
    let sandbox = Sandbox::builder().now(now).start().await.unwrap();
    let client = Client::mist(&sandbox);
    let created = client
        .post(SELF, json!({"name": "ci", "key": "mine"}))
        .await;
    assert_eq!(created.status, 200);
    let created = created.json();
    let (id, key) = (text(&created["id"]), text(&created["key"]));
    assert_eq!(key.len(), 80);
    assert_eq!(created["created_time"], 1_772_368_496.789);
    assert_eq!(created["last_used"], json!(null));

    let path = format!("{SELF}/{id}");
    let masked = format!("{}...{}", &key[..4], &key[key.len() - 4..]);
    let mut shown = created.clone();
    shown["key"] = json!(masked);
    assert_eq!(client.get(&path).await.json(), shown);
    assert!(!client.get(SELF).await.text.contains(key));

    sandbox.advance(SignedDuration::from_secs(10));
    let own = Client::mist_with(&sandbox, key);
    shown["last_used"] = json!(1_772_368_506);
    assert_eq!(own.get(&path).await.json(), shown);
    shown["name"] = json!("cd");
    assert_eq!(own.put(&path, json!({"name": "cd"})).await.json(), shown);
    assert_eq!(own.put(&path, json!({})).await.json(), shown);

    let deleted = own.delete(&path).await;
    assert_eq!(
        (deleted.status.as_u16(), deleted.text.as_str()),
        (200, "{}")
    );
    assert_eq!(own.get(&path).await.status, 401);
    let again = client.delete(&path).await;
    assert_eq!(again.status, 404);
    assert_eq!(again.json(), json!({"id": id}));
}

#[tokio::test]
async fn an_org_token_lives_from_its_creation_to_its_deletion() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::mist(&sandbox);
    let tokens = org(&sandbox, 0);
    let body = json!({"name": "ci", "privileges": privileges("write"), "src_ips": ["127.0.0.1"]});
    let created = client.post(&tokens, body).await;
    assert_eq!(created.status, 200);
    let created = created.json();
    assert!(created.get("privileges").is_none());
    assert_eq!(created["created_by"], "priya.raman@acme.example");
    let key = text(&created["key"]);
    let path = format!("{tokens}/{}", text(&created["id"]));

    let mut shown = created.clone();
    shown["key"] = json!(format!("{}...{}", &key[..4], &key[key.len() - 4..]));
    let org_id = sandbox.orgs()[0].id;
    shown["privileges"] = json!([{"role": "write", "scope": "org", "org_id": org_id}]);
    assert_eq!(client.get(&path).await.json(), shown);

    let body = json!({"name": "cd", "src_ips": ["127.0.0.1"]});
    let updated = client.put(&path, body).await;
    assert_eq!((updated.status.as_u16(), updated.text.as_str()), (200, ""));
    shown["name"] = json!("cd");
    assert_eq!(client.get(&path).await.json(), shown);
    let moved = client.put(&path, json!({"src_ips": ["192.0.2.1"]})).await;
    assert_eq!(moved.status, 400);

    let own = Client::mist_with(&sandbox, key);
    assert_eq!(own.get(&tokens).await.status, 200);
    let emptied = client.put(&path, json!({"privileges": []})).await;
    assert_eq!(emptied.status, 200);
    assert_eq!(client.get(&path).await.json()["privileges"], json!([]));
    assert_eq!(own.get(&tokens).await.status, 403);

    let deleted = client.delete(&path).await;
    assert_eq!((deleted.status.as_u16(), deleted.text.as_str()), (200, ""));
    assert_eq!(own.get("/api/v1/self").await.status, 401);
    assert_eq!(client.delete(&path).await.status, 404);
}

#[tokio::test]
async fn credentials_are_checked() {
    let sandbox = Sandbox::start().await.unwrap();
    let key = sandbox.mist_token();
    for (authorization, status) in [
        (None, 401),
        (Some(key.to_owned()), 401),
        (Some(format!("SSWS {key}")), 401),
        (Some(format!("Bearer {key}")), 401),
        (Some(format!("Token {key}x")), 401),
        (Some(format!("Token {}", sandbox.okta_token())), 401),
        (Some(format!("token {key}")), 200),
    ] {
        let client = Client::new(&sandbox, authorization.clone());
        let reply = client.get("/api/v1/self").await;
        assert_eq!(reply.status, status, "{authorization:?}");
    }
    let masked = format!("{}...{}", &key[..4], &key[key.len() - 4..]);
    let client = Client::mist_with(&sandbox, &masked);
    assert_eq!(client.get("/api/v1/self").await.status, 401);
}

#[tokio::test]
async fn who_am_i_tells_users_from_org_tokens() {
    let sandbox = Sandbox::start().await.unwrap();
    let user = Client::mist(&sandbox).get("/api/v1/self").await.json();
    assert_eq!(user["email"], "priya.raman@acme.example");
    assert_eq!(user["first_name"], "Priya");
    assert_eq!(user["privileges"][0]["scope"], "msp");
    assert_eq!(
        user["privileges"][0]["msp_name"],
        "Northwind Managed Networks"
    );

    let token = Client::mist_org(&sandbox).get("/api/v1/self").await.json();
    assert_eq!(
        token,
        json!({
            "name": "terraform-prod",
            "privileges": [{
                "role": "admin", "scope": "org", "name": "Acme Retail",
                "org_id": sandbox.orgs()[0].id,
            }],
        })
    );
}

#[tokio::test]
async fn the_msp_has_both_orgs_and_each_org_its_admins() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::mist(&sandbox);
    let me = client.get("/api/v1/self").await.json();
    let msp = text(&me["privileges"][0]["msp_id"]);
    assert_eq!(msp, sandbox.msp_id().to_string());
    let orgs = client.get(&format!("/api/v1/msps/{msp}/orgs")).await;
    assert_eq!(orgs.list("name"), ["Acme Retail", "Acme Logistics"]);
    for (org, admins) in sandbox.orgs().iter().zip([
        vec!["priya.raman@acme.example", "marcus.weber@acme.example"],
        vec!["priya.raman@acme.example"],
    ]) {
        let reply = client.get(&format!("/api/v1/orgs/{}/admins", org.id)).await;
        assert_eq!(reply.list("email"), admins);
    }
}

#[tokio::test]
async fn orgs_can_be_added_to_the_msp() {
    let sandbox = Sandbox::builder().mist_page_size(2).start().await.unwrap();
    let client = Client::mist(&sandbox);
    let before = client.get("/api/v1/self").await.json();
    let added = sandbox.add_mist_orgs(3, 2);
    // The MSP's admin has no privilege in the orgs themselves.
    assert_eq!(client.get("/api/v1/self").await.json(), before);

    let mut ids = Vec::new();
    let mut names = BTreeSet::new();
    for page in 1..=3 {
        let path = format!("/api/v1/msps/{}/orgs?page={page}", sandbox.msp_id());
        let reply = client.get(&path).await;
        assert_eq!(reply.header("x-page-total"), Some("5"));
        assert_eq!(reply.header("x-page-limit"), Some("2"));
        names.extend(reply.list("name").iter().map(ToString::to_string));
        ids.extend(reply.list("id"));
    }
    let seeded = sandbox.orgs().iter().map(|org| org.id);
    let expected: Vec<_> = seeded.chain(added.clone()).map(|id| json!(id)).collect();
    assert_eq!(ids, expected);
    assert_eq!(names.len(), 5);

    let mut tokens = Vec::new();
    for org in &added {
        let reply = client.get(&format!("/api/v1/orgs/{org}/apitokens")).await;
        assert_eq!(reply.list("org_id"), [json!(org), json!(org)]);
        tokens.extend(reply.list("id"));
    }
    let key = sandbox.key_of(text(&tokens[3])).unwrap();
    let second = Client::mist_with(&sandbox, &key);
    for (org, status) in added.iter().zip([403, 200, 403]) {
        let reply = second.get(&format!("/api/v1/orgs/{org}/apitokens")).await;
        assert_eq!(reply.status, status);
    }
}

#[tokio::test]
async fn each_use_of_a_token_is_remembered() {
    let now: Timestamp = "2026-03-01T12:00:00Z".parse().unwrap();
    let sandbox = Sandbox::builder().now(now).start().await.unwrap();
    let client = Client::mist(&sandbox);
    let user_token = format!("{SELF}/b8e1f5a4-2a57-4b8c-9f10-6e4d2b7a9c02");
    let org_token = format!("{}/e40b9d63-0d3a-4f6e-8a25-b1f9d0c47e12", org(&sandbox, 0));
    for path in [user_token, org_token] {
        let id = path.rsplit('/').next().unwrap();
        let other = Client::mist_with(&sandbox, &sandbox.key_of(id).unwrap());
        for (request, status) in [
            ("/api/v1/self", 200),
            ("/api/v1/self/usage", 200),
            ("/api/v1/orgs/x/apitokens", 400),
        ] {
            sandbox.advance(SignedDuration::from_secs(60));
            assert_eq!(other.get(request).await.status, status);
            let used = sandbox.now().as_second();
            sandbox.advance(SignedDuration::from_secs(60));
            let shown = client.get(&path).await.json();
            assert_eq!(shown["last_used"].as_f64(), Some(used as f64), "{request}");
        }
    }
}

#[tokio::test]
async fn an_org_token_may_do_what_its_role_allows_in_its_org_only() {
    let sandbox = Sandbox::start().await.unwrap();
    let admin = Client::mist(&sandbox);
    let (retail, logistics) = (org(&sandbox, 0), org(&sandbox, 1));
    let forbidden = "You do not have permission to perform this action.";
    let body = || json!({"name": "ci", "privileges": privileges("admin")});

    for (role, look, change) in [
        ("admin", 200, 200),
        ("write", 200, 403),
        ("read", 200, 403),
        ("helpdesk", 403, 403),
        ("installer", 403, 403),
    ] {
        let body_of_role = json!({"name": role, "privileges": privileges(role)});
        let token = admin.post(&retail, body_of_role).await.json();
        let token = Client::mist_with(&sandbox, text(&token["key"]));
        assert_eq!(token.get(&retail).await.status, look, "{role}");
        let created = token.post(&retail, body()).await;
        assert_eq!(created.status, change, "{role}");
        if change == 403 {
            assert_eq!(created.outcome().1, forbidden);
        }
        assert_eq!(token.get(&logistics).await.status, 403, "{role}");
        assert_eq!(token.get(SELF).await.status, 403, "{role}");
    }
    let site_only = sandbox.key_of(WALLBOARD).unwrap();
    let site_only = Client::mist_with(&sandbox, &site_only);
    assert_eq!(site_only.get(&retail).await.status, 403);
    assert_eq!(site_only.get("/api/v1/self").await.status, 200);
}

#[tokio::test]
async fn an_org_token_is_not_found_under_another_org() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::mist(&sandbox);
    let here = format!("{}/{WAREHOUSE}", org(&sandbox, 1));
    let elsewhere = format!("{}/{WAREHOUSE}", org(&sandbox, 0));
    assert_eq!(client.get(&elsewhere).await.status, 404);
    assert_eq!(client.delete(&elsewhere).await.status, 404);
    assert_eq!(client.get(&here).await.status, 200);
}

#[tokio::test]
async fn bad_org_tokens_are_refused_with_a_reason() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::mist(&sandbox);
    let tokens = org(&sandbox, 0);
    for (body, field) in [
        (json!({}), "name"),
        (json!({"name": "ci"}), "privileges"),
        (
            json!({"name": "", "privileges": privileges("read")}),
            "name",
        ),
        (json!({"name": "ci", "privileges": []}), "privileges"),
        (
            json!({"name": "ci", "privileges": privileges("root")}),
            "role",
        ),
        (
            json!({"name": "ci", "privileges": [{"role": "read", "scope": "site"}]}),
            "site_id",
        ),
        (
            json!({"name": "ci", "privileges": privileges("read"), "src_ips": ["here"]}),
            "src_ips",
        ),
        (
            json!({"name": "ci", "privileges": privileges("read"), "src_ips": vec!["::1"; 11]}),
            "src_ips",
        ),
    ] {
        let (status, detail) = client.post(&tokens, body.clone()).await.outcome();
        assert_eq!(status, 400, "{body}");
        assert!(
            detail.starts_with(&format!("{field}: ")),
            "{body}: {detail}"
        );
    }
    assert_eq!(client.get(&tokens).await.list("id").len(), 3);
}

#[tokio::test]
async fn names_need_not_be_unique() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::mist(&sandbox);
    let first = client.post(SELF, json!({"name": "ci"})).await.json();
    let second = client.post(SELF, json!({"name": "ci"})).await.json();
    assert_ne!(first["id"], second["id"]);
    assert_ne!(first["key"], second["key"]);
    let nameless = client.post(SELF, json!({})).await.json();
    assert!(nameless.get("name").is_none());
}

#[tokio::test]
async fn a_token_may_delete_itself() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::mist(&sandbox);
    let session = client.get(SELF).await.list("id").remove(0);
    let path = format!("{SELF}/{}", text(&session));
    assert_eq!(client.delete(&path).await.status, 200);
    assert_eq!(client.get(SELF).await.status, 401);
}

#[tokio::test]
async fn idle_user_tokens_go_after_90_days_and_org_tokens_stay() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::mist(&sandbox);
    let names = ["token-inventory", "jenkins-backup", "📶 site survey laptop"];
    assert_eq!(client.get(SELF).await.list("name"), names);
    sandbox.advance(SignedDuration::from_hours(24 * 19));
    assert_eq!(client.get(SELF).await.list("name"), [names[0], names[2]]);
    sandbox.advance(SignedDuration::from_hours(24 * 89));
    assert_eq!(client.get(SELF).await.list("name"), [names[0]]);
    let org_tokens = client.get(&org(&sandbox, 0)).await;
    assert_eq!(org_tokens.list("id").len(), 3);
    sandbox.advance(SignedDuration::from_hours(24 * 91));
    assert_eq!(client.get(SELF).await.status, 401);
    assert_eq!(
        Client::mist_org(&sandbox)
            .get(&org(&sandbox, 0))
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn the_creator_of_one_token_is_gone() {
    let sandbox = Sandbox::start().await.unwrap();
    let tokens = Client::mist(&sandbox).get(&org(&sandbox, 0)).await;
    assert_eq!(
        tokens.list("created_by"),
        [
            json!("priya.raman@acme.example"),
            json!(null),
            json!("marcus.weber@acme.example"),
        ]
    );
}

#[tokio::test]
async fn addresses_that_a_token_is_limited_to_are_checked() {
    let sandbox = Sandbox::start().await.unwrap();
    let portal = "9a52d4f1-0d3a-4f6e-8a25-b1f9d0c47e21";
    let portal = Client::mist_with(&sandbox, &sandbox.key_of(portal).unwrap());
    assert_eq!(portal.get("/api/v1/self").await.status, 401);
}

#[tokio::test]
async fn the_quota_is_shared_by_a_user_s_tokens_and_each_org_token_has_its_own() {
    let now: Timestamp = "2026-03-01T12:30:00Z".parse().unwrap();
    let sandbox = Sandbox::builder().now(now).start().await.unwrap();
    let user = Client::mist(&sandbox);
    let usage = "/api/v1/self/usage";
    let created = user.post(SELF, json!({"name": "ci"})).await.json();
    let other = Client::mist_with(&sandbox, text(&created["key"]));
    assert_eq!(
        other.get(usage).await.json(),
        json!({"requests": 2, "request_limit": 5000, "seconds": 1800})
    );
    let org_token = Client::mist_org(&sandbox);
    assert_eq!(org_token.get(usage).await.json()["requests"], 1);
    sandbox.advance(SignedDuration::from_mins(30));
    assert_eq!(user.get(usage).await.json()["requests"], 1);
}

#[tokio::test]
async fn lists_come_whole_unless_pages_are_forced() {
    let sandbox = Sandbox::start().await.unwrap();
    let whole = Client::mist(&sandbox).get(&format!("{SELF}?limit=1")).await;
    assert_eq!(whole.list("id").len(), 3);
    assert_eq!(whole.header("x-page-total"), None);

    let sandbox = Sandbox::builder().mist_page_size(2).start().await.unwrap();
    let client = Client::mist(&sandbox);
    let mut found = Vec::new();
    for page in 1..=3 {
        let reply = client.get(&format!("{SELF}?limit=1000&page={page}")).await;
        let header = |name: &str| reply.header(name).map(str::to_owned);
        assert_eq!(header("x-page-limit").as_deref(), Some("2"));
        assert_eq!(header("x-page-page"), Some(page.to_string()));
        assert_eq!(header("x-page-total").as_deref(), Some("3"));
        found.push(reply.list("id").len());
    }
    assert_eq!(found, [2, 1, 0]);
}
