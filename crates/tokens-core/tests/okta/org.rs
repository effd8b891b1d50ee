//! An org whose answers each test can replace.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use httpmock::{HttpMockRequest, HttpMockResponse, Mock, MockServer};
use okta_api::mock::MockServerExt as _;
use serde_json::{Value, json};
use tokens_core::{
    Detail, DetailSet, Network, OktaTokens, Owner, Token, TokenDetails, TokenKind,
    TokenProvider as _,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Source {
    Users,
    Roles,
    Groups,
    GroupRoles,
    RolePermissions,
    ResourceSets,
    SetResources,
    Zones,
    Zone,
    AgentPools,
    Limits,
    ServiceAccounts,
    ClientRoles,
    ClientTargets,
    Logs,
}

use Source::*;

#[derive(Clone, Debug)]
pub(crate) struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
}

impl Reply {
    pub(crate) fn text(status: u16, body: &str) -> Self {
        Self {
            status,
            headers: Vec::new(),
            body: body.to_owned(),
        }
    }

    pub(crate) fn json(body: Value) -> Self {
        Self::text(200, &body.to_string())
    }

    pub(crate) fn error(status: u16, code: &str) -> Self {
        let body = json!({ "errorCode": code, "errorSummary": "no" });
        Self::text(status, &body.to_string())
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// With a link to the page after `cursor`, at a host that must not be asked.
    pub(crate) fn next(self, cursor: &str) -> Self {
        let link = format!("<https://elsewhere.example/api?after={cursor}>; rel=\"next\"");
        self.header("link", &link)
    }
}

type Answer = Arc<dyn Fn(&str, &str) -> Reply + Send + Sync>;

/// An answer to every request.
pub(crate) fn always(reply: Reply) -> Answer {
    Arc::new(move |_, _| reply.clone())
}

/// An answer by path and query.
pub(crate) fn by(reply: impl Fn(&str, &str) -> Reply + Send + Sync + 'static) -> Answer {
    Arc::new(reply)
}

/// What the org answers if the test does not say otherwise: one of everything.
fn usual(source: Source, path: &str) -> Reply {
    let id = path.split('/').nth(4).unwrap_or_default();
    Reply::json(match source {
        Users => json!({
            "id": if id == "me" { "00uMe" } else { id }, "status": "ACTIVE",
            "created": "2024-01-01T00:00:00.000Z", "lastLogin": "2026-03-01T10:00:00.000Z",
            "profile": { "firstName": "Ann", "lastName": "Lee", "email": "ann@acme.example", "login": "ann" },
        }),
        Roles => json!([
            {
                "id": "cr0binding", "type": "CUSTOM", "label": "Token Reader", "status": "ACTIVE", "assignmentType": "USER",
                "role": "cr01", "resource-set": "iam1",
            },
            group_role(),
        ]),
        Groups => json!([{ "id": "00g1", "profile": { "name": "Ops" } }]),
        GroupRoles => json!([
            group_role(),
            { "id": "gra2", "type": "SUPER_ADMIN", "status": "INACTIVE", "assignmentType": "GROUP" },
        ]),
        RolePermissions => json!({ "permissions": [{ "label": "okta.users.read" }] }),
        ResourceSets => json!({ "id": "iam1", "label": "Europe" }),
        SetResources => json!({ "resources": [{ "orn": "orn:okta:directory:00o1:groups:00g1" }] }),
        Zones => json!([zone("nzo1")]),
        Zone => zone(id),
        AgentPools => json!([{
            "id": "0oaPool", "name": "acme.local", "type": "AD",
            "agents": [{ "id": "a1", "name": "dc-1", "type": "AD", "operationalStatus": "OPERATIONAL", "lastConnection": 1_772_366_400_000_i64 }],
        }]),
        Limits => {
            json!([{ "principalId": "00T1", "principalType": "SSWS_TOKEN", "defaultPercentage": 30, "defaultConcurrencyPercentage": 20 }])
        }
        ServiceAccounts | ClientRoles | ClientTargets | Logs => json!([]),
    })
}

fn group_role() -> Value {
    json!({
        "id": "gra1", "type": "HELP_DESK_ADMIN", "label": "Help Desk", "status": "ACTIVE", "assignmentType": "GROUP",
        "_embedded": { "targets": { "groups": [{ "id": "00g9", "profile": { "name": "Europe" } }] } },
    })
}

pub(crate) fn zone(id: &str) -> Value {
    json!({
        "id": id, "name": "Office", "type": "IP", "status": "ACTIVE", "usage": "POLICY", "system": false,
        "gateways": [{ "type": "CIDR", "value": "192.0.2.0/24" }],
        "proxies": [{ "type": "RANGE", "value": "10.0.0.1-10.0.0.9" }],
    })
}

pub(crate) struct Org {
    server: MockServer,
    mocks: HashMap<Source, usize>,
}

impl Org {
    pub(crate) fn start(answers: impl IntoIterator<Item = (Source, Answer)>) -> Self {
        let server = MockServer::start();
        let answers: HashMap<_, _> = answers.into_iter().collect();
        let mut mocks = HashMap::new();
        macro_rules! mocks {
            ($($operation:ident: $source:ident,)*) => {$(
                let answer = answers.get(&$source).cloned();
                let answer = answer.unwrap_or_else(|| by(|path, _| usual($source, path)));
                let mock = server.$operation(|_, then| {
                    then.into_inner().respond_with(move |request| respond(request, &answer));
                });
                mocks.insert($source, mock.id());
            )*};
        }
        mocks! {
            get_user: Users,
            list_assigned_roles_for_user: Roles,
            list_user_groups: Groups,
            list_group_assigned_roles: GroupRoles,
            list_role_permissions: RolePermissions,
            get_resource_set: ResourceSets,
            list_resource_set_resources: SetResources,
            list_network_zones: Zones,
            get_network_zone: Zone,
            list_agent_pools: AgentPools,
            list_principal_rate_limit_entities: Limits,
            list_okta_managed_user_accounts: ServiceAccounts,
            list_roles_for_client: ClientRoles,
            list_group_target_role_for_client: ClientTargets,
            list_log_events: Logs,
        }
        Self { server, mocks }
    }

    pub(crate) fn url(&self) -> String {
        self.server.base_url()
    }

    /// Serves an empty list of tokens, by which an app finds out that it can sign in.
    pub(crate) fn tokens(&self) -> Mock<'_> {
        self.server.list_api_tokens(|_, then| {
            then.ok(&Vec::new().into());
        })
    }

    pub(crate) fn requests(&self, source: Source) -> usize {
        Mock::new(self.mocks[&source], &self.server).calls()
    }

    pub(crate) fn total_requests(&self) -> usize {
        self.mocks.keys().map(|source| self.requests(*source)).sum()
    }

    /// Signs in with an API token.
    pub(crate) fn provider(&self) -> OktaTokens {
        let client = okta_api::Client::builder(self.url()).token("00canary");
        OktaTokens::new(client.options(quick()).build().unwrap())
    }

    /// Signs in with an access token, which has scopes.
    pub(crate) fn with_scopes(&self) -> OktaTokens {
        let client = okta_api::Client::builder(self.url()).access_token("eyJcanary");
        OktaTokens::new(client.options(quick()).build().unwrap())
    }
}

fn respond(request: &HttpMockRequest, answer: &Answer) -> HttpMockResponse {
    let uri = request.uri();
    let reply = answer(uri.path(), uri.query().unwrap_or_default());
    let mut response = HttpMockResponse::builder()
        .status(reply.status)
        .header("content-type", "application/json")
        .body(reply.body);
    for (name, value) in reply.headers {
        response = response.header(name, value);
    }
    response.build()
}

/// Without waits, so that no test sleeps.
pub(crate) fn quick() -> tokens_http::Options {
    let mut options = tokens_http::Options::default();
    options.retry.backoff = Duration::ZERO;
    options.retry.attempts = 2;
    options
}

/// An agent's token of user `00u1` that may be used from zone `nzo1`: one of which there is something of each kind to find out.
pub(crate) fn token(provider: &OktaTokens) -> Token {
    let mut token = Token::new(provider.id().clone(), TokenKind::SSWS);
    token.id = Some("00T1".into());
    token.name = Some("dc-1".into());
    token.owner = Some(Owner::id("00u1"));
    token.agent = Some("Okta AD Agent".into());
    token.network = Some(Network::zones(vec!["nzo1".into()], Vec::new()));
    token
}

pub(crate) async fn all(provider: &OktaTokens) -> TokenDetails {
    provider.details(&token(provider), &DetailSet::all()).await
}

pub(crate) async fn only(provider: &OktaTokens, detail: Detail) -> TokenDetails {
    let wanted = [detail].into_iter().collect();
    provider.details(&token(provider), &wanted).await
}
