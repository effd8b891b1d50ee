//! The contract suite on all four providers, over real HTTP against the sandbox where there is a wire.
#![allow(clippy::unwrap_used, reason = "a failed step fails the test")]

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures_util::FutureExt as _;
use serde_json::{Value, json};
use tokens_core::{
    BoxStream, Capability, CreateToken, Identity, ListOptions, MemoryTokens, MistTokens,
    OktaTokens, ProviderId, Result, Secret, Token, TokenId, TokenKind, TokenProvider, contract,
};
use tokens_sandbox::{Answer, Sandbox, SandboxBuilder};
use uuid::Uuid;

struct Memory(MemoryTokens);

#[async_trait::async_trait]
impl contract::Harness for Memory {
    fn provider(&self) -> Arc<dyn TokenProvider> {
        Arc::new(self.0.clone())
    }

    fn unknown_id(&self) -> TokenId {
        "memory-0".into()
    }

    fn current(&self) -> Option<TokenId> {
        Some("memory-1".into())
    }
}

struct Emulated<P> {
    provider: P,
    sandbox: Sandbox,
    /// The sandbox's name for the list operation.
    list: &'static str,
    org: Option<Uuid>,
    unknown_id: &'static str,
    current: Option<TokenId>,
}

/// The id of the token whose key this is.
fn id_of(sandbox: &Sandbox, key: &str) -> Option<TokenId> {
    let tokens = sandbox.tokens();
    let mut ids = tokens.iter().filter_map(|token| token["id"].as_str());
    ids.find(|id| sandbox.key_of(id).as_deref() == Some(key))
        .map(TokenId::new)
}

#[async_trait::async_trait]
impl<P: TokenProvider + Clone> contract::Harness for Emulated<P> {
    fn provider(&self) -> Arc<dyn TokenProvider> {
        Arc::new(self.provider.clone())
    }

    fn unknown_id(&self) -> TokenId {
        self.unknown_id.into()
    }

    fn current(&self) -> Option<TokenId> {
        self.current.clone()
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

async fn mist_user(builder: SandboxBuilder) -> Emulated<MistTokens> {
    let sandbox = builder.start().await.unwrap();
    let client = mist_api::Client::builder(sandbox.url())
        .token(sandbox.mist_token())
        .build()
        .unwrap();
    Emulated {
        provider: MistTokens::for_self(client),
        current: Some(id_of(&sandbox, sandbox.mist_token()).unwrap()),
        sandbox,
        list: "mist.listApiTokens",
        org: None,
        unknown_id: "00000000-0000-4000-8000-000000000000",
    }
}

async fn mist_org(builder: SandboxBuilder, by_org_token: bool) -> Emulated<MistTokens> {
    let sandbox = builder.start().await.unwrap();
    let (key, current) = if by_org_token {
        let key = sandbox.mist_org_token();
        (key, Some(id_of(&sandbox, key).unwrap()))
    } else {
        // A user's own is none of the organization's.
        (sandbox.mist_token(), None)
    };
    let client = mist_api::Client::builder(sandbox.url())
        .token(key)
        .build()
        .unwrap();
    let org = sandbox.orgs()[0].id;
    Emulated {
        provider: MistTokens::for_org(client, org),
        current,
        sandbox,
        list: "mist.listOrgApiTokens",
        org: Some(org),
        unknown_id: "00000000-0000-4000-8000-000000000000",
    }
}

/// Makes the zones that the contract limits tokens to.
fn put_zones(sandbox: &Sandbox) {
    for id in ["nzo1", "nzo2", "nzo3"] {
        let zone = json!({ "id": id, "name": id, "type": "IP", "gateways": [], "proxies": null });
        sandbox.put_okta_zone(zone).unwrap();
    }
}

async fn okta(builder: SandboxBuilder) -> Emulated<OktaTokens> {
    let sandbox = builder.start().await.unwrap();
    put_zones(&sandbox);
    let client = okta_api::Client::builder(sandbox.url())
        .token(sandbox.okta_token())
        .build()
        .unwrap();
    Emulated {
        provider: OktaTokens::new(client),
        current: Some(id_of(&sandbox, sandbox.okta_token()).unwrap()),
        sandbox,
        list: "okta.listApiTokens",
        org: None,
        unknown_id: "00Tunknown",
    }
}

#[tokio::test]
async fn memory() {
    contract::run(async || Memory(MemoryTokens::new())).await;
}

/// A provider that can do nothing keeps the contract by refusing everything.
#[tokio::test]
async fn memory_without_capabilities() {
    let nothing = || MemoryTokens::with_capability(Capability::default());
    contract::run(async || Memory(nothing())).await;
}

#[tokio::test]
async fn mist_user_tokens() {
    contract::run(async || mist_user(Sandbox::builder()).await).await;
}

#[tokio::test]
async fn mist_user_tokens_as_the_vendor_documents_them() {
    let documented = || Sandbox::builder().mist_create_as_array().mist_page_size(3);
    contract::run(async || mist_user(documented()).await).await;
}

#[tokio::test]
async fn mist_org_tokens() {
    contract::run(async || mist_org(Sandbox::builder(), false).await).await;
}

#[tokio::test]
async fn mist_org_tokens_with_one_of_them() {
    contract::run(async || mist_org(Sandbox::builder(), true).await).await;
}

#[tokio::test]
async fn mist_org_tokens_in_pages() {
    contract::run(async || mist_org(Sandbox::builder().mist_page_size(2), false).await).await;
}

#[tokio::test]
async fn okta_tokens() {
    contract::run(async || okta(Sandbox::builder()).await).await;
}

#[tokio::test]
async fn okta_tokens_in_pages_with_an_empty_one() {
    let paged = || Sandbox::builder().okta_page_size(2).okta_empty_page();
    contract::run(async || okta(paged()).await).await;
}

async fn okta_with_an_access_token() -> Emulated<OktaTokens> {
    let sandbox = Sandbox::start().await.unwrap();
    put_zones(&sandbox);
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
    Emulated {
        provider,
        current: None,
        sandbox,
        list: "okta.listApiTokens",
        org: None,
        unknown_id: "00Tunknown",
    }
}

#[tokio::test]
async fn okta_tokens_with_an_access_token() {
    contract::run(okta_with_an_access_token).await;
}

/// A provider that has the required methods only, and promises more.
#[derive(Clone, Debug)]
struct Promising {
    memory: MemoryTokens,
    capability: Capability,
}

#[async_trait::async_trait]
impl TokenProvider for Promising {
    fn id(&self) -> &ProviderId {
        self.memory.id()
    }

    fn kind(&self) -> TokenKind {
        self.memory.kind()
    }

    fn capability(&self) -> Capability {
        self.capability
    }

    fn list(&self, options: ListOptions) -> BoxStream<'static, Result<Token>> {
        self.memory.list(options)
    }

    async fn get(&self, id: &TokenId) -> Result<Token> {
        self.memory.get(id).await
    }

    async fn identity(&self) -> Result<Identity> {
        self.memory.identity().await
    }
}

#[async_trait::async_trait]
impl contract::Harness for Promising {
    fn provider(&self) -> Arc<dyn TokenProvider> {
        Arc::new(self.clone())
    }

    fn unknown_id(&self) -> TokenId {
        "memory-0".into()
    }

    fn current(&self) -> Option<TokenId> {
        Some("memory-1".into())
    }

    /// It cannot create any.
    async fn add_tokens(&self, count: usize) -> Option<Vec<TokenId>> {
        let mut ids = Vec::new();
        for number in 0..count {
            let request = CreateToken::new(format!("contract {number}"));
            let issued = self.memory.create(request).await.unwrap();
            ids.push(issued.value.token.id.unwrap());
        }
        Some(ids)
    }
}

/// Each flag that a default method refuses, and each that a required one may.
#[tokio::test]
async fn a_promise_that_is_not_kept_is_found() {
    type Promise = (&'static str, fn(&mut Capability));
    let promises: [Promise; 9] = [
        ("list", |can| can.list = true),
        ("get", |can| can.get = true),
        ("create", |can| can.create = true),
        ("update_name", |can| can.update_name = true),
        ("update_privileges", |can| can.update_privileges = true),
        ("update_network", |can| can.update_network = true),
        ("revoke", |can| can.revoke = true),
        ("revoke_current", |can| can.revoke_current = true),
        ("look_up_owner", |can| can.look_up_owner = true),
    ];
    for (promise, lie) in promises {
        let harness = || {
            let mut kept = Capability {
                list: true,
                get: true,
                create: true,
                ..Capability::default()
            };
            match promise {
                "list" => kept.list = false,
                "get" => kept.get = false,
                _ => {}
            }
            let mut capability = Capability {
                create: false,
                ..kept
            };
            lie(&mut capability);
            Promising {
                memory: MemoryTokens::with_capability(kept),
                capability,
            }
        };
        let run = AssertUnwindSafe(contract::run(async || harness()));
        let panic = run.catch_unwind().await.unwrap_err();
        let message = panic.downcast::<String>().unwrap();
        let expected = format!("the capability promises `{promise}`, but:");
        assert!(message.starts_with(&expected), "{message}");
    }
}
