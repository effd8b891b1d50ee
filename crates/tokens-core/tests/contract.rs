//! The contract suite on all four providers, over real HTTP against the sandbox where there is a wire.
#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

use serde_json::{Value, json};
use tokens_core::{
    Capability, MemoryTokens, MistTokens, OktaTokens, Secret, TokenId, TokenProvider, contract,
};
use tokens_sandbox::{Answer, Sandbox, SandboxBuilder};
use uuid::Uuid;

struct Memory(MemoryTokens);

#[async_trait::async_trait]
impl contract::Harness for Memory {
    fn provider(&self) -> &dyn TokenProvider {
        &self.0
    }

    fn unknown_id(&self) -> TokenId {
        "memory-0".into()
    }
}

struct Service<P> {
    provider: P,
    sandbox: Sandbox,
    /// The sandbox's name for the list operation.
    list: &'static str,
    org: Option<Uuid>,
    unknown_id: &'static str,
}

#[async_trait::async_trait]
impl<P: TokenProvider> contract::Harness for Service<P> {
    fn provider(&self) -> &dyn TokenProvider {
        &self.provider
    }

    fn unknown_id(&self) -> TokenId {
        self.unknown_id.into()
    }

    fn requests(&self) -> Option<u64> {
        Some(self.sandbox.total_requests())
    }

    async fn add_tokens(&self, count: usize) -> Option<Vec<TokenId>> {
        let texts = |ids: Vec<Uuid>| ids.into_iter().map(|id| id.to_string()).collect();
        let ids: Vec<String> = match (self.org, self.list) {
            (Some(org), _) => texts(self.sandbox.add_mist_org_tokens(org, count)),
            (None, "mist.listApiTokens") => texts(self.sandbox.add_mist_user_tokens(count)),
            _ => self.sandbox.add_okta_tokens(count),
        };
        Some(ids.into_iter().map(TokenId::new).collect())
    }

    async fn accepts(&self, key: &Secret) -> Option<bool> {
        let client = mist_api::Client::builder(self.sandbox.url())
            .token(key)
            .build()
            .unwrap();
        Some(client.get_self().send().await.is_ok())
    }

    fn odd_records(&self) -> Option<usize> {
        let records = odd_records();
        // serde_json can't write it: no f64 holds it.
        let body = Value::Array(records.clone()).to_string();
        let body = body.replace("\"-1.8e308\"", "-1.8e308");
        assert!(body.contains(":-1.8e308"));
        let answer = Answer::raw(200, "application/json", body);
        self.sandbox.answer_next(self.list, answer);
        Some(records.len())
    }
}

/// Records of both services with something odd in each.
fn odd_records() -> Vec<Value> {
    vec![
        json!({}),
        json!(null),
        json!("text"),
        json!([1, 2]),
        json!({ "id": "not-a-uuid", "name": "bad id" }),
        json!({ "id": "current", "name": "hostile id" }),
        json!({ "id": "../../self", "name": ["no text"] }),
        json!({ "id": 7, "created_time": "yesterday", "last_used": {}, "created": 7 }),
        json!({ "created_time": "-1.8e308", "last_used": "-1.8e308", "unknown": "-1.8e308" }),
        json!({ "created_time": -1.7e308, "last_used": 1.7e308, "created": "", "expiresAt": "" }),
        json!({ "privileges": null, "src_ips": null, "created_by": null, "last_used": null }),
        json!({ "privileges": [{ "role": "emperor", "scope": "galaxy", "views": ["all"], "site_id": "x" }] }),
        json!({ "privileges": "all", "src_ips": { "0": "10.0.0.1" }, "network": "ANYWHERE" }),
        json!({ "network": { "connection": "MOON_BASE", "include": null, "exclude": "x" } }),
        json!({ "tokenWindow": "P1Y", "expiresAt": "2026-01-01T00:00:00Z", "created": "2026-01-01" }),
        json!({ "_links": { "self": { "hints": { "allow": ["PATCH"] } } }, "userId": "a/b" }),
        json!({ "key": 7, "name": "\u{202e}\u{1b}[2J", "org_id": "" }),
    ]
}

async fn mist_user(builder: SandboxBuilder) -> Service<MistTokens> {
    let sandbox = builder.start().await.unwrap();
    let client = mist_api::Client::builder(sandbox.url())
        .token(sandbox.mist_token())
        .build()
        .unwrap();
    Service {
        provider: MistTokens::for_self(client),
        sandbox,
        list: "mist.listApiTokens",
        org: None,
        unknown_id: "00000000-0000-4000-8000-000000000000",
    }
}

async fn mist_org(builder: SandboxBuilder) -> Service<MistTokens> {
    let sandbox = builder.start().await.unwrap();
    let client = mist_api::Client::builder(sandbox.url())
        .token(sandbox.mist_token())
        .build()
        .unwrap();
    let org = sandbox.orgs()[0].id;
    Service {
        provider: MistTokens::for_org(client, org),
        sandbox,
        list: "mist.listOrgApiTokens",
        org: Some(org),
        unknown_id: "00000000-0000-4000-8000-000000000000",
    }
}

async fn okta(builder: SandboxBuilder) -> Service<OktaTokens> {
    let sandbox = builder.start().await.unwrap();
    let client = okta_api::Client::builder(sandbox.url())
        .token(sandbox.okta_token())
        .build()
        .unwrap();
    Service {
        provider: OktaTokens::new(client),
        sandbox,
        list: "okta.listApiTokens",
        org: None,
        unknown_id: "00Tunknown",
    }
}

#[tokio::test]
async fn memory() {
    contract::run(&Memory(MemoryTokens::new())).await;
}

/// A provider that can do nothing keeps the contract by refusing everything.
#[tokio::test]
async fn memory_without_capabilities() {
    let nothing = MemoryTokens::with_capability(Capability::default());
    contract::run(&Memory(nothing)).await;
}

#[tokio::test]
async fn mist_user_tokens() {
    contract::run(&mist_user(Sandbox::builder()).await).await;
}

#[tokio::test]
async fn mist_user_tokens_as_the_vendor_documents_them() {
    let documented = Sandbox::builder().mist_create_as_array().mist_page_size(3);
    contract::run(&mist_user(documented).await).await;
}

#[tokio::test]
async fn mist_org_tokens() {
    contract::run(&mist_org(Sandbox::builder()).await).await;
}

#[tokio::test]
async fn mist_org_tokens_in_pages() {
    contract::run(&mist_org(Sandbox::builder().mist_page_size(2)).await).await;
}

#[tokio::test]
async fn okta_tokens() {
    contract::run(&okta(Sandbox::builder()).await).await;
}

#[tokio::test]
async fn okta_tokens_in_pages_with_an_empty_one() {
    let paged = Sandbox::builder().okta_page_size(2).okta_empty_page();
    contract::run(&okta(paged).await).await;
}

#[tokio::test]
async fn okta_tokens_with_an_access_token() {
    let sandbox = Sandbox::start().await.unwrap();
    let scopes = [
        "okta.apiTokens.read",
        "okta.apiTokens.manage",
        "okta.users.read",
    ];
    let client = okta_api::Client::builder(sandbox.url())
        .access_token(sandbox.issue_okta_access_token(scopes))
        .build()
        .unwrap();
    let provider = OktaTokens::new(client);
    assert_eq!(provider.capability(), Capability::OKTA_OAUTH);
    let harness = Service {
        provider,
        sandbox,
        list: "okta.listApiTokens",
        org: None,
        unknown_id: "00Tunknown",
    };
    contract::run(&harness).await;
}
