//! As whom lists are read, and what that credential can see.

use std::sync::Arc;

use async_trait::async_trait;
use serde_json::{Value, json};
use tokens_core::{
    ErrorKind, Fact, IdentityKind, KeyMatcher, OktaTokens, TokenProvider as _, UnknownReason,
    Visibility,
};
use tokens_http::{Challenge, Credential, KeySlot, RetryDecision, SignInError};

use crate::org::Source::*;
use crate::org::{Org, Reply, always, by, quick};

fn custom() -> Value {
    json!([{ "id": "b1", "type": "CUSTOM", "label": "Tokens", "assignmentType": "USER", "role": "cr01", "resource-set": "iam1" }])
}

fn seen(visibility: &Fact<Visibility>) -> Result<Visibility, UnknownReason> {
    match visibility {
        Fact::Known { value, .. } => Ok(*value),
        Fact::Unknown(unknown) => Err(unknown.reason),
    }
}

#[tokio::test]
async fn a_standard_role_shows_all_tokens_or_it_is_not_known() {
    for (role, expected) in [
        ("SUPER_ADMIN", Ok(Visibility::All)),
        ("ORG_ADMIN", Ok(Visibility::All)),
        ("READ_ONLY_ADMIN", Ok(Visibility::All)),
        ("USER_ADMIN", Err(UnknownReason::NotReported)),
        ("GALAXY_ADMIN", Err(UnknownReason::NotReported)),
    ] {
        let roles = json!([{ "id": "ra1", "type": role, "assignmentType": "USER" }]);
        let org = Org::start([
            (Roles, always(Reply::json(roles))),
            (GroupRoles, always(Reply::json(json!([])))),
        ]);
        let reader = org.provider().reader().await;
        assert_eq!(seen(&reader.visibility), expected, "{role}");
        assert_eq!(reader.permissions.assignments[0].role, role);
        let identity = reader.identity.known().unwrap();
        assert_eq!(identity.id.as_deref(), Some("00uMe"));
        assert_eq!((org.requests(Users), org.total_requests()), (1, 4));
    }
}

#[tokio::test]
async fn a_custom_role_shows_the_tokens_of_the_users_in_its_set() {
    let orn = |last: &str| json!({ "resources": [{ "orn": "orn:okta:directory:00o1:groups:00g1" }, { "orn": format!("orn:okta:directory:00o1:{last}") }] });
    let link = |href: &str| json!({ "resources": [{ "_links": { "users": { "href": href } } }] });
    let mut excluded = orn("users");
    excluded["resources"][1]["conditions"] =
        json!({ "Exclude": { "okta:ORN": ["orn:okta:directory:00o1:users:00u1"] } });
    let restricted = Ok(Visibility::Restricted);
    for (set, expected) in [
        (orn("users"), Ok(Visibility::All)),
        (link("https://x/api/v1/users"), Ok(Visibility::All)),
        (orn("users:00u1"), restricted),
        (orn("groups:00g2:users"), restricted),
        (link("https://x/api/v1/groups/00g1/users"), restricted),
        (excluded, restricted),
        (json!({ "resources": [] }), restricted),
        (json!({ "resources": [7] }), Err(UnknownReason::Partial)),
        (json!({}), Err(UnknownReason::Partial)),
        (
            json!({ "resources": [], "_links": { "next": { "href": "https://x/?page=2" } } }),
            Err(UnknownReason::Partial),
        ),
    ] {
        let context = set.to_string();
        let org = Org::start([
            (Roles, always(Reply::json(custom()))),
            (GroupRoles, always(Reply::json(json!([])))),
            (
                RolePermissions,
                always(Reply::json(
                    json!({ "permissions": [{ "label": "okta.users.apitokens.read" }] }),
                )),
            ),
            (SetResources, always(Reply::json(set))),
        ]);
        let reader = org.provider().reader().await;
        assert_eq!(seen(&reader.visibility), expected, "{context}");
    }
    // On its second page.
    let pages = by(|_, query| {
        Reply::json(match query.contains("after=c1") {
            true => json!({ "resources": [{ "orn": "orn:okta:directory:00o1:users" }] }),
            false => {
                json!({ "resources": [], "_links": { "next": { "href": "https://elsewhere.example/?after=c1" } } })
            }
        })
    });
    let org = Org::start([
        (Roles, always(Reply::json(custom()))),
        (
            RolePermissions,
            always(Reply::json(
                json!({ "permissions": [{ "label": "okta.users.apitokens.manage" }] }),
            )),
        ),
        (SetResources, pages),
    ]);
    assert_eq!(
        seen(&org.provider().reader().await.visibility),
        Ok(Visibility::All)
    );
}

#[tokio::test]
async fn what_cannot_be_read_leaves_it_open() {
    let denied = || always(Reply::error(403, "E0000006"));
    for (source, reason) in [
        (Roles, UnknownReason::Denied),
        (Groups, UnknownReason::Denied),
        (GroupRoles, UnknownReason::Denied),
        (RolePermissions, UnknownReason::Denied),
    ] {
        let org = Org::start([(source, denied())]);
        let reader = org.provider().reader().await;
        assert_eq!(seen(&reader.visibility), Err(reason), "{source:?}");
        assert!(reader.identity.known().is_some());
    }
    let org = Org::start([(Users, always(Reply::error(401, "E0000011")))]);
    let reader = org.provider().reader().await;
    assert_eq!(seen(&reader.visibility), Err(UnknownReason::Denied));
    assert!(reader.identity.unknown().is_some());
    assert_eq!(
        (reader.permissions.unknown.len(), org.total_requests()),
        (1, 1)
    );
}

#[tokio::test]
async fn an_identity_is_read_whole_or_not_at_all() {
    let me = json!({ "id": "00uMe" }).to_string();
    for (reply, reason, kind) in [
        (
            Reply::json(json!({})),
            UnknownReason::Failed,
            ErrorKind::Decode,
        ),
        (
            Reply::json(json!({ "id": 7 })),
            UnknownReason::Failed,
            ErrorKind::Decode,
        ),
        (
            Reply::json(json!([])),
            UnknownReason::Failed,
            ErrorKind::Decode,
        ),
        (
            Reply::text(206, &me),
            UnknownReason::Failed,
            ErrorKind::Decode,
        ),
        (
            Reply::text(200, &me).header("content-range", "x"),
            UnknownReason::Failed,
            ErrorKind::Decode,
        ),
        (
            Reply::error(403, "E0000006"),
            UnknownReason::Denied,
            ErrorKind::PermissionDenied,
        ),
        (
            Reply::text(403, ""),
            UnknownReason::Denied,
            ErrorKind::PermissionDenied,
        ),
    ] {
        let context = format!("{reply:?}");
        let org = Org::start([(Users, always(reply))]);
        let provider = org.provider();
        assert_eq!(provider.identity().await.unwrap_err().kind(), kind);
        assert_eq!(provider.in_use().await.unwrap_err().kind(), kind);
        let reader = provider.reader().await;
        let unknown = reader.identity.unknown().unwrap();
        assert_eq!(unknown.reason, reason, "{context}");
        let is_role = unknown.needs.as_deref().map(|needs| needs.contains("role"));
        assert_eq!(
            is_role,
            (reason == UnknownReason::Denied).then_some(true),
            "{context}"
        );
        assert_eq!(org.requests(Roles), 0, "{context}");
    }
}

/// Signs in as an app without asking for an access token.
#[derive(Debug)]
struct App;

#[async_trait]
impl Credential for App {
    async fn sign(&self, _: &mut reqwest::Request) -> Result<KeySlot, SignInError> {
        Ok(KeySlot::default())
    }

    fn refused(&self, _: KeySlot, _: &Challenge<'_>) -> RetryDecision {
        RetryDecision::No
    }

    fn scheme(&self) -> &'static str {
        "Bearer"
    }

    fn redact(&self, text: &str) -> String {
        text.to_owned()
    }

    fn keys(&self) -> Vec<KeyMatcher> {
        Vec::new()
    }

    fn client_id(&self) -> Option<&str> {
        Some("0oaApp")
    }
}

#[tokio::test]
async fn a_service_app_has_roles_of_its_own() {
    let roles = json!([
        { "id": "ra1", "type": "USER_ADMIN", "assignmentType": "CLIENT" },
        { "id": "ra2", "type": "APP_ADMIN", "assignmentType": "CLIENT" },
        { "id": "ra3", "type": "SUPER_ADMIN", "assignmentType": "CLIENT", "status": "INACTIVE" },
    ]);
    let targets = json!([{ "id": "00g1", "profile": { "name": "Europe" } }]);
    let org = Org::start([
        (ClientRoles, always(Reply::json(roles))),
        (ClientTargets, always(Reply::json(targets))),
    ]);
    let tokens = org.tokens();
    let client = okta_api::Client::builder(org.url()).credential(Arc::new(App));
    let provider = OktaTokens::new(client.options(quick()).build().unwrap());
    let reader = provider.reader().await;
    assert_eq!(reader.identity.known().unwrap().kind, IdentityKind::App);
    assert_eq!(seen(&reader.visibility), Err(UnknownReason::NotAvailable));
    let permissions = serde_json::to_value(&reader.permissions.assignments).unwrap();
    assert_eq!(permissions[0]["title"], "Group Administrator");
    assert_eq!(
        permissions[0]["targets"],
        json!([{ "kind": "group", "id": "00g1", "name": "Europe" }])
    );
    assert_eq!(
        (
            permissions.as_array().unwrap().len(),
            org.requests(ClientTargets)
        ),
        (2, 1)
    );
    assert_eq!(tokens.calls(), 1);
    // An access token does not say whose it is.
    let reader = org.with_scopes().reader().await;
    assert_eq!(
        reader.permissions.unknown[0].reason,
        UnknownReason::NotAvailable
    );
    assert_eq!(org.requests(ClientRoles), 1);
}
