//! Every answer of the sandbox against the specifications that the clients are generated from: each
//! vendor's document with the overlay applied.
//!
//! Here unknown members fail, and what the services are known to send always is required.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::SignedDuration;
use reqwest::Method;
use serde_json::{Map, Value, json};
use support::{Client, Reply};
use tokens_sandbox::{OktaRole, Sandbox};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Members that are always sent, by service and schema: what recorded traffic and the vendors'
/// documentation show, not what their specifications promise.
const ALWAYS: [(&str, &str, &[&str]); 29] = [
    (
        "okta",
        "ApiToken",
        &[
            "id",
            "name",
            "userId",
            "clientName",
            "tokenWindow",
            "created",
            "lastUpdated",
            "expiresAt",
            "_links",
        ],
    ),
    ("okta", "ApiTokenLinks", &["self", "user"]),
    ("okta", "HrefObject", &["href"]),
    ("okta", "Network", &["connection"]),
    (
        "okta",
        "Error",
        &[
            "errorCode",
            "errorSummary",
            "errorLink",
            "errorId",
            "errorCauses",
        ],
    ),
    ("okta", "ErrorCause", &["errorSummary"]),
    (
        "okta",
        "User",
        &[
            "id",
            "status",
            "created",
            "lastUpdated",
            "profile",
            "_links",
        ],
    ),
    (
        "okta",
        "UserProfile",
        &["login", "email", "firstName", "lastName"],
    ),
    (
        "okta",
        "StandardRole",
        &[
            "id",
            "label",
            "type",
            "status",
            "created",
            "lastUpdated",
            "assignmentType",
        ],
    ),
    (
        "okta",
        "CustomRole",
        &[
            "id",
            "label",
            "type",
            "status",
            "assignmentType",
            "role",
            "resource-set",
        ],
    ),
    ("okta", "Permission", &["label", "created", "_links"]),
    ("okta", "ResourceSet", &["id", "label", "_links"]),
    ("okta", "ResourceSetResource", &["id", "orn", "_links"]),
    ("okta", "Group", &["id", "type", "created", "profile"]),
    (
        "okta",
        "NetworkZone",
        &[
            "id",
            "name",
            "type",
            "status",
            "usage",
            "system",
            "created",
            "lastUpdated",
            "_links",
        ],
    ),
    (
        "okta",
        "LogEvent",
        &[
            "uuid",
            "published",
            "eventType",
            "version",
            "severity",
            "displayMessage",
            "actor",
            "client",
            "outcome",
            "target",
            "transaction",
            "securityContext",
            "request",
        ],
    ),
    (
        "okta",
        "AgentPool",
        &["id", "name", "type", "operationalStatus", "agents"],
    ),
    (
        "okta",
        "Agent",
        &["id", "name", "type", "poolId", "lastConnection"],
    ),
    (
        "mist",
        "user_apitoken",
        &["id", "key", "created_time", "last_used"],
    ),
    (
        "mist",
        "org_apitoken",
        &[
            "id",
            "key",
            "name",
            "org_id",
            "created_by",
            "created_time",
            "last_used",
        ],
    ),
    ("mist", "privilege_org", &["role", "scope"]),
    ("mist", "admin", &["privileges"]),
    ("mist", "admin_privilege", &["role", "scope"]),
    ("mist", "org", &["id", "name"]),
    ("mist", "msp", &["id", "name"]),
    ("mist", "site", &["id", "name", "org_id", "sitegroup_ids"]),
    ("mist", "sitegroup", &["id", "name", "org_id", "site_ids"]),
    (
        "mist",
        "response_log_search_item",
        &[
            "id",
            "message",
            "org_id",
            "site_id",
            "src_ip",
            "timestamp",
            "admin_id",
            "admin_name",
        ],
    ),
    (
        "mist",
        "api_usage",
        &["requests", "request_limit", "seconds"],
    ),
];

/// Documented answers that the sandbox has no way to give.
const NOT_PRODUCED: [(&str, &[u16], &str); 5] = [
    (
        "mist.getSelf",
        &[400, 403, 404],
        "takes no input and is allowed to everybody who signs in",
    ),
    (
        "mist.getSelfApiUsage",
        &[400, 403, 404],
        "takes no input and is allowed to everybody who signs in",
    ),
    ("mist.listApiTokens", &[404], "names no resource"),
    ("mist.createApiToken", &[404], "names no resource"),
    ("mist.listSelfAuditLogs", &[404], "names no resource"),
];

const UNKNOWN_ID: &str = "00000000-0000-4000-8000-000000000000";

/// One of the two specifications.
struct Spec {
    service: &'static str,
    document: Value,
    /// The schemas, made strict.
    schemas: Value,
}

struct Operation {
    method: Method,
    path: String,
    responses: Map<String, Value>,
}

impl Spec {
    fn read(service: &'static str) -> Spec {
        let mut document = read(&format!("{service}.yaml"));
        openapi_overlay::apply(&mut document, &read(&format!("{service}.overlay.yaml"))).unwrap();
        let mut schemas = document["components"]["schemas"].clone();
        for (_, schema) in schemas.as_object_mut().unwrap() {
            // What the vendor adds without saying so is not what the sandbox may add.
            if schema["properties"].is_object() {
                schema
                    .as_object_mut()
                    .unwrap()
                    .remove("additionalProperties");
            }
        }
        for (of, schema, members) in ALWAYS {
            if of == service {
                for member in members {
                    assert!(
                        schemas[schema]["properties"][member].is_object(),
                        "{service}: {schema} has no {member}"
                    );
                }
                schemas[schema]["required"] = json!(members);
            }
        }
        if service == "mist" {
            // An error tells something: what is wrong, or what was not found.
            schemas["Error"]["anyOf"] = json!([{"required": ["detail"]}, {"required": ["id"]}]);
        }
        let written = schemas.clone();
        flatten(&mut schemas, &written);
        make_strict(&mut schemas);
        Spec {
            service,
            document,
            schemas,
        }
    }

    /// The operations that the sandbox serves, by the names that it counts them under.
    fn operations(&self) -> BTreeMap<String, Operation> {
        let mut operations = BTreeMap::new();
        for (path, item) in self.document["paths"].as_object().unwrap() {
            for (method, operation) in item.as_object().unwrap() {
                let Some(id) = operation.get("operationId").and_then(Value::as_str) else {
                    continue;
                };
                operations.insert(
                    format!("{}.{id}", self.service),
                    Operation {
                        method: method.to_uppercase().parse().unwrap(),
                        path: path.clone(),
                        responses: operation["responses"].as_object().unwrap().clone(),
                    },
                );
            }
        }
        operations
    }

    /// Checks an answer against what the operation documents.
    fn check(&self, name: &str, operation: &Operation, reply: &Reply) {
        let status = reply.status.as_u16();
        let error = json!({ "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Error" } } } });
        let documented = operation
            .responses
            .get(&status.to_string())
            // The clients read every error as the one type of the service.
            .or_else(|| (status >= 400).then_some(&error))
            .unwrap_or_else(|| panic!("{name}: {status} is not documented"));
        let documented = match documented.get("$ref").and_then(Value::as_str) {
            Some(reference) => self
                .document
                .pointer(reference.trim_start_matches('#'))
                .unwrap(),
            None => documented,
        };
        let Some(content) = documented.get("content") else {
            assert!(
                reply.text.is_empty() || (self.service == "mist" && reply.text == "{}"),
                "{name}: a body that is not documented: {reply:?}"
            );
            return;
        };
        let media_type = reply.header("content-type").unwrap_or_default();
        let media_type = media_type.split(';').next().unwrap_or_default();
        let schema = &content[media_type]["schema"];
        assert!(schema.is_object(), "{name}: {media_type:?} in {reply:?}");
        let errors = violations(schema, &self.schemas, &reply.json());
        assert!(errors.is_empty(), "{name}: {errors:#?} in {reply:?}");
    }
}

fn read(file: &str) -> Value {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    let text = std::fs::read_to_string(specs.join(file)).unwrap();
    serde_saphyr::from_str(&text).unwrap()
}

/// What is wrong with `value`. `schema` may refer to `schemas`.
fn violations(schema: &Value, schemas: &Value, value: &Value) -> Vec<String> {
    let mut schema = schema.clone();
    make_strict(&mut schema);
    schema["components"] = json!({ "schemas": schemas });
    let validator = jsonschema::draft202012::options()
        .should_validate_formats(true)
        .build(&schema)
        .unwrap();
    validator
        .iter_errors(value)
        .map(|error| format!("{error} at {}", error.instance_path()))
        .collect()
}

/// Puts what is joined by `allOf` together, and what a discriminator tells apart into alternatives, so that objects can be closed.
fn flatten(schema: &mut Value, all: &Value) {
    if let Some(kinds) = schema["discriminator"].get("mapping") {
        let member = &schema["discriminator"]["propertyName"];
        let member = member.as_str().unwrap();
        let kinds = kinds.as_object().unwrap().iter().map(|(kind, target)| {
            json!({
                "required": [member],
                "properties": { member: { "const": kind } },
                "allOf": [{ "$ref": target }],
            })
        });
        *schema = json!({ "oneOf": kinds.collect::<Vec<_>>() });
        return;
    }
    if schema.get("allOf").is_some() {
        *schema = merged(schema, all);
    }
    match schema {
        Value::Object(members) => {
            members.values_mut().for_each(|member| flatten(member, all));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| flatten(item, all)),
        _ => {}
    }
}

/// A schema with everything that it takes from others.
fn merged(schema: &Value, all: &Value) -> Value {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        let name = reference.rsplit('/').next().unwrap();
        return merged(&all[name], all);
    }
    let mut result = schema.clone();
    let parts = result.as_object_mut().unwrap().remove("allOf");
    for part in parts.iter().flat_map(|parts| parts.as_array().unwrap()) {
        for (key, value) in merged(part, all).as_object().unwrap() {
            match (key.as_str(), result.get_mut(key)) {
                ("discriminator", _) => {}
                ("properties", Some(Value::Object(members))) => {
                    members.extend(value.as_object().unwrap().clone());
                }
                ("required", Some(Value::Array(members))) => {
                    members.extend(value.as_array().unwrap().clone());
                }
                (_, Some(_)) => {}
                (_, None) => result[key] = value.clone(),
            }
        }
    }
    result
}

/// Turns OpenAPI 3.0 into JSON Schema and closes every object.
fn make_strict(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            if object.get("nullable") == Some(&Value::Bool(true)) {
                let kind = object.get("type").cloned();
                let kind = kind.expect("a nullable schema has a type of its own");
                object.insert("type".into(), json!([kind, "null"]));
                if let Some(Value::Array(values)) = object.get_mut("enum") {
                    values.push(Value::Null);
                }
            }
            if object.get("properties").is_some_and(Value::is_object)
                && object.get("type").is_some_and(|kind| !kind.is_object())
            {
                object
                    .entry("additionalProperties")
                    .or_insert(Value::Bool(false));
            }
            object.values_mut().for_each(make_strict);
        }
        Value::Array(items) => items.iter_mut().for_each(make_strict),
        _ => {}
    }
}

/// Calls operations by name, checks each answer, and remembers what was seen.
struct Inspector {
    specs: [Spec; 2],
    seen: BTreeSet<(String, u16)>,
}

impl Inspector {
    fn new() -> Inspector {
        Inspector {
            specs: [Spec::read("mist"), Spec::read("okta")],
            seen: BTreeSet::new(),
        }
    }

    fn find(&self, name: &str) -> (&Spec, Operation) {
        let spec = self
            .specs
            .iter()
            .find(|spec| name.starts_with(spec.service))
            .unwrap();
        let operation = spec.operations().remove(name);
        (spec, operation.unwrap_or_else(|| panic!("{name}")))
    }

    /// Calls an operation and expects `status`. `input` is the values of its path parameters and,
    /// after a `?`, its query.
    async fn call(
        &mut self,
        client: &Client,
        name: &str,
        input: &str,
        body: Option<Value>,
        status: u16,
    ) -> Reply {
        let (spec, operation) = self.find(name);
        let (parameters, query) = input.split_once('?').unwrap_or((input, ""));
        let mut parameters = parameters.split_whitespace();
        let mut path: Vec<&str> = operation.path.split('/').collect();
        for segment in &mut path {
            if segment.starts_with('{') {
                *segment = parameters.next().unwrap();
            }
        }
        let path = format!("{}?{query}", path.join("/"));
        let reply = client
            .call(operation.method.clone(), &path, body.as_ref())
            .await;
        assert_eq!(reply.status.as_u16(), status, "{name}: {reply:?}");
        spec.check(name, &operation, &reply);
        if spec.service == "okta" {
            for header in [
                "x-okta-request-id",
                "x-rate-limit-limit",
                "x-rate-limit-remaining",
                "x-rate-limit-reset",
            ] {
                assert!(reply.header(header).is_some(), "{name}: {header}");
            }
        }
        self.seen.insert((name.to_owned(), status));
        reply
    }

    /// Everything that the specifications document and nobody called, but for what can't be.
    fn missed(&self) -> Vec<String> {
        let mut missed = Vec::new();
        for spec in &self.specs {
            for (name, operation) in spec.operations() {
                let documented = operation.responses.keys();
                let documented = documented.filter_map(|status| status.parse::<u16>().ok());
                // Okta does not document 401, but sends it.
                for status in documented.chain([401]).collect::<BTreeSet<_>>() {
                    let excused = NOT_PRODUCED
                        .iter()
                        .any(|(of, statuses, _)| *of == name && statuses.contains(&status));
                    let seen = self.seen.contains(&(name.clone(), status));
                    if seen == excused {
                        missed.push(format!("{name} {status}: seen {seen}, excused {excused}"));
                    }
                }
            }
        }
        missed
    }
}

#[tokio::test]
async fn every_answer_is_what_the_specifications_say() {
    let mut inspector = Inspector::new();
    okta(&mut inspector).await;
    okta_roles(&mut inspector).await;
    okta_org(&mut inspector).await;
    mist_user(&mut inspector).await;
    mist_org(&mut inspector).await;
    mist_malformed(&mut inspector).await;
    pages(&mut inspector).await;
    everything_without_credentials(&mut inspector).await;
    everything_beyond_the_quota(&mut inspector).await;
    let missed = inspector.missed();
    assert!(missed.is_empty(), "{missed:#?}");
}

async fn okta(inspector: &mut Inspector) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = &Client::okta(&sandbox);
    let group_admin = sandbox.key_of("00Tonboardingbot0h5d").unwrap();
    let group_admin = &Client::okta_with(&sandbox, &group_admin);
    let id = "00Tsiemexport000h5d7";
    let update = json!({
        "name": "siem-export",
        "network": {"connection": "ZONE", "include": ["nzoEurope0000000h5d7"], "exclude": []},
    });

    inspector
        .call(client, "okta.listApiTokens", "", None, 200)
        .await;
    inspector
        .call(client, "okta.listApiTokens", "?limit=201", None, 400)
        .await;
    inspector
        .call(group_admin, "okta.listApiTokens", "", None, 403)
        .await;
    inspector
        .call(client, "okta.getApiToken", id, None, 200)
        .await;
    inspector
        .call(group_admin, "okta.getApiToken", id, None, 403)
        .await;
    inspector
        .call(client, "okta.getApiToken", "00Tnobody", None, 404)
        .await;

    let name = "okta.upsertApiToken";
    let some = |body: &Value| Some(body.clone());
    inspector.call(client, name, id, some(&update), 200).await;
    inspector
        .call(client, name, id, Some(json!({"network": {}})), 400)
        .await;
    inspector
        .call(client, name, id, Some(json!([1, 2])), 400)
        .await;
    inspector
        .call(group_admin, name, id, some(&update), 403)
        .await;
    inspector
        .call(client, name, "00Tnobody", some(&update), 404)
        .await;

    inspector
        .call(client, "okta.getUser", "me", None, 200)
        .await;
    inspector
        .call(client, "okta.getUser", "00uLenaNovak0000h5d7", None, 200)
        .await;
    inspector
        .call(
            group_admin,
            "okta.getUser",
            "00uPriyaRaman000h5d7",
            None,
            403,
        )
        .await;
    inspector
        .call(client, "okta.getUser", "00unobody", None, 404)
        .await;

    let name = "okta.revokeApiToken";
    inspector.call(group_admin, name, id, None, 403).await;
    inspector.call(client, name, id, None, 204).await;
    inspector.call(client, name, id, None, 404).await;
    sandbox.deactivate_okta_user("00uLenaNovak0000h5d7");
    inspector
        .call(client, "okta.getUser", "00uLenaNovak0000h5d7", None, 200)
        .await;
    let name = "okta.revokeCurrentApiToken";
    let access_token = sandbox.issue_okta_access_token(["okta.apiTokens.manage"]);
    let app = &Client::new(&sandbox, Some(format!("Bearer {access_token}")));
    inspector.call(app, name, "", None, 403).await;
    let access_token = sandbox.issue_okta_access_token(["okta.users.read"]);
    let app = &Client::new(&sandbox, Some(format!("Bearer {access_token}")));
    inspector.call(app, "okta.getUser", "me", None, 404).await;
    inspector.call(client, name, "", None, 204).await;
}

async fn okta_roles(inspector: &mut Inspector) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = &Client::okta(&sandbox);
    let group_admin = sandbox.key_of("00Tonboardingbot0h5d").unwrap();
    let group_admin = &Client::okta_with(&sandbox, &group_admin);
    let ready = "0oaSandboxReady0h5d7";
    let role = OktaRole::standard("HELP_DESK_ADMIN").limited_to(["00gFieldEng00000h5d7"]);
    let limited = sandbox.grant_okta_role(ready, role).unwrap();
    let custom = OktaRole::custom(["okta.users.read"]);
    sandbox.grant_okta_role(ready, custom).unwrap();

    let target = format!("{ready} {limited}");
    for (name, good, bad) in [
        ("okta.listUserGroups", "00uMarcusWeber00h5d7", "00unobody"),
        (
            "okta.listAssignedRolesForUser",
            "00uMarcusWeber00h5d7",
            "00unobody",
        ),
        (
            "okta.listAssignedRolesForUser",
            "00uLenaNovak0000h5d7?expand=targets/groups",
            "00unobody",
        ),
        (
            "okta.listGroupAssignedRoles",
            "00gOps0000000000h5d7",
            "00gnothing",
        ),
        (
            "okta.listGroupAssignedRoles",
            "00gStoreSupport0h5d7?expand=targets/groups",
            "00gnothing",
        ),
        ("okta.listRolesForClient", ready, "0oanothing"),
        (
            "okta.listGroupTargetRoleForClient",
            &target,
            "0oaSandboxReady0h5d7 ra1nothing",
        ),
        (
            "okta.listRolePermissions",
            "cr0TokenReviewerh5d7",
            "cr0nothing",
        ),
        ("okta.getResourceSet", "iamFieldUsers000h5d7", "iamnothing"),
        (
            "okta.listResourceSetResources",
            "iamFieldUsers000h5d7",
            "iamnothing",
        ),
    ] {
        let reply = inspector.call(client, name, good, None, 200).await;
        assert!(reply.text.len() > 20, "{name}: {reply:?}");
        inspector.call(client, name, bad, None, 404).await;
        let denied = if name == "okta.listUserGroups" {
            "00uPriyaRaman000h5d7"
        } else {
            good
        };
        inspector.call(group_admin, name, denied, None, 403).await;
    }
    let input = "00uMarcusWeber00h5d7?expand=targets/moons";
    let roles = "okta.listAssignedRolesForUser";
    inspector.call(client, roles, input, None, 400).await;
}

async fn okta_org(inspector: &mut Inspector) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = &Client::okta(&sandbox);
    let group_admin = sandbox.key_of("00Tonboardingbot0h5d").unwrap();
    let group_admin = &Client::okta_with(&sandbox, &group_admin);
    for (name, good) in [
        ("okta.listNetworkZones", ""),
        ("okta.listNetworkZones", "?limit=2"),
        ("okta.getNetworkZone", "nzoHeadquarters00h5d7"),
        (
            "okta.listLogEvents",
            "?since=2020-01-01T00:00:00Z&limit=1000",
        ),
        ("okta.listAgentPools", ""),
        (
            "okta.listPrincipalRateLimitEntities",
            "?filter=principalType%20eq%20%22SSWS_TOKEN%22",
        ),
        ("okta.listOktaManagedUserAccounts", ""),
    ] {
        let reply = inspector.call(client, name, good, None, 200).await;
        assert!(reply.text.len() > 20, "{name}: {reply:?}");
        inspector.call(group_admin, name, good, None, 403).await;
    }
    for (name, bad) in [
        ("okta.listNetworkZones", "?filter=name%20eq%20%22Office%22"),
        ("okta.listLogEvents", "?filter=nonsense"),
        ("okta.listLogEvents", "?since=yesterday"),
        ("okta.listAgentPools", "?limitPerPoolType=few"),
        ("okta.listPrincipalRateLimitEntities", ""),
        ("okta.listOktaManagedUserAccounts", "?match=x"),
    ] {
        inspector.call(client, name, bad, None, 400).await;
    }
    inspector
        .call(client, "okta.getNetworkZone", "nzoNobody", None, 404)
        .await;
    sandbox.license_okta_service_accounts(false);
    let accounts = "okta.listOktaManagedUserAccounts";
    let reply = inspector.call(client, accounts, "", None, 401).await;
    assert_eq!(reply.outcome().1, "E0000015");
}

async fn mist_user(inspector: &mut Inspector) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = &Client::mist(&sandbox);
    let org_token = &Client::mist_org(&sandbox);
    let name = || Some(json!({"name": "ci"}));

    let reply = inspector.call(client, "mist.getSelf", "", None, 200).await;
    assert!(reply.json()["email"].is_string());
    let msp = reply.json()["privileges"][0]["msp_id"].clone();
    let msp = msp.as_str().unwrap();
    let reply = inspector
        .call(org_token, "mist.getSelf", "", None, 200)
        .await;
    assert!(reply.json()["email"].is_null());
    inspector
        .call(client, "mist.getSelfApiUsage", "", None, 200)
        .await;

    inspector
        .call(client, "mist.listApiTokens", "", None, 200)
        .await;
    inspector
        .call(org_token, "mist.listApiTokens", "", None, 403)
        .await;
    let create = "mist.createApiToken";
    let reply = inspector.call(client, create, "", name(), 200).await;
    let id = reply.json()["id"].as_str().unwrap().to_owned();
    inspector
        .call(client, create, "", Some(json!({"name": 1})), 400)
        .await;
    inspector.call(org_token, create, "", name(), 403).await;
    for (operation, body) in [
        ("mist.getApiToken", None),
        ("mist.updateApiToken", name()),
        ("mist.deleteApiToken", None),
    ] {
        inspector
            .call(org_token, operation, &id, body.clone(), 403)
            .await;
        inspector
            .call(client, operation, UNKNOWN_ID, body.clone(), 404)
            .await;
        inspector
            .call(client, operation, "nonsense", body.clone(), 400)
            .await;
        inspector.call(client, operation, &id, body, 200).await;
    }

    let orgs = "mist.listMspOrgs";
    inspector.call(client, orgs, msp, None, 200).await;
    inspector.call(org_token, orgs, msp, None, 403).await;
    inspector.call(client, orgs, UNKNOWN_ID, None, 404).await;

    let logs = "mist.listSelfAuditLogs";
    let week = "?duration=1w&limit=2&page=1";
    inspector.call(client, logs, "", None, 200).await;
    let reply = inspector.call(client, logs, week, None, 200).await;
    assert_eq!(reply.json()["results"].as_array().unwrap().len(), 2);
    inspector.call(client, logs, "?start=soon", None, 400).await;
    inspector.call(org_token, logs, "", None, 403).await;
    for operation in [
        "mist.getMspDetails",
        "mist.listMspAdmins",
        "mist.listMspAuditLogs",
    ] {
        inspector.call(client, operation, msp, None, 200).await;
        inspector.call(org_token, operation, msp, None, 403).await;
        inspector
            .call(client, operation, UNKNOWN_ID, None, 404)
            .await;
    }

    let array = Sandbox::builder().mist_create_as_array().start();
    let array = array.await.unwrap();
    let reply = inspector
        .call(&Client::mist(&array), create, "", name(), 200)
        .await;
    assert_eq!(reply.json().as_array().unwrap().len(), 1);
}

async fn mist_org(inspector: &mut Inspector) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = &Client::mist(&sandbox);
    let [retail, logistics] = sandbox.orgs() else {
        panic!("two orgs")
    };
    let (org, other) = (&retail.id.to_string(), &logistics.id.to_string());
    let org_token = &Client::mist_org(&sandbox);
    let quarter = format!("{org}?duration=90d&limit=1000");
    let reply = inspector
        .call(client, "mist.searchOrgAuditLogs", &quarter, None, 200)
        .await;
    assert!(reply.json()["total"].as_u64() > Some(100));
    let site = UNKNOWN_ID;
    let create = || {
        Some(json!({
            "name": "ci",
            "privileges": [
                {"role": "read", "scope": "org", "views": ["reporting"]},
                {"role": "write", "scope": "site", "site_id": site},
                {"role": "helpdesk", "scope": "sitegroup", "sitegroup_id": site},
            ],
            "src_ips": ["127.0.0.0/8"],
        }))
    };

    for (operation, body) in [
        ("mist.listOrgApiTokens", None),
        ("mist.listOrgAdmins", None),
        ("mist.getOrg", None),
        ("mist.listOrgAuditLogs", None),
        ("mist.searchOrgAuditLogs", None),
        ("mist.listOrgSiteGroups", None),
        ("mist.listOrgSites", None),
        ("mist.createOrgApiToken", create()),
    ] {
        inspector
            .call(client, operation, org, body.clone(), 200)
            .await;
        inspector
            .call(client, operation, other, body.clone(), 200)
            .await;
        inspector
            .call(client, operation, UNKNOWN_ID, body.clone(), 404)
            .await;
        inspector.call(org_token, operation, other, body, 403).await;
    }
    inspector
        .call(client, "mist.createOrgApiToken", org, Some(json!({})), 400)
        .await;

    let reply = inspector
        .call(
            org_token,
            "mist.createOrgApiToken",
            org,
            Some(json!({
                "name": "installers",
                "privileges": [{"role": "installer", "scope": "orgsites"}],
            })),
            200,
        )
        .await;
    let installers = reply.json()["id"].as_str().unwrap().to_owned();
    inspector
        .call(
            client,
            "mist.getOrgApiToken",
            &format!("{org} {installers}"),
            None,
            200,
        )
        .await;

    let reply = inspector
        .call(org_token, "mist.createOrgApiToken", org, create(), 200)
        .await;
    let reply = reply.json();
    let id = reply["id"].as_str().unwrap();
    let created = &Client::mist_with(&sandbox, reply["key"].as_str().unwrap());
    inspector.call(created, "mist.getSelf", "", None, 200).await;
    for (operation, body) in [
        ("mist.getOrgApiToken", None),
        ("mist.updateOrgApiToken", Some(json!({"name": "cd"}))),
        ("mist.deleteOrgApiToken", None),
    ] {
        let elsewhere = format!("{other} {id}");
        inspector
            .call(org_token, operation, &elsewhere, body.clone(), 403)
            .await;
        inspector
            .call(client, operation, &elsewhere, body.clone(), 404)
            .await;
        inspector
            .call(client, operation, &format!("{org} {id}"), body, 200)
            .await;
    }
}

async fn mist_malformed(inspector: &mut Inspector) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = &Client::mist(&sandbox);
    for (operation, input) in [
        ("mist.listOrgApiTokens", "nonsense"),
        ("mist.createOrgApiToken", "nonsense"),
        ("mist.listOrgAdmins", "nonsense"),
        ("mist.listMspOrgs", "nonsense"),
        ("mist.getMspDetails", "nonsense"),
        ("mist.listMspAdmins", "nonsense"),
        ("mist.listMspAuditLogs", "nonsense"),
        ("mist.getOrg", "nonsense"),
        ("mist.listOrgAuditLogs", "nonsense"),
        ("mist.searchOrgAuditLogs", "nonsense"),
        ("mist.listOrgSiteGroups", "nonsense"),
        ("mist.listOrgSites", "nonsense"),
        ("mist.getOrgApiToken", "nonsense nonsense"),
        ("mist.updateOrgApiToken", "nonsense nonsense"),
        ("mist.deleteOrgApiToken", "nonsense nonsense"),
    ] {
        inspector.call(client, operation, input, None, 400).await;
    }
}

async fn pages(inspector: &mut Inspector) {
    let sandbox = Sandbox::builder().mist_page_size(1).okta_page_size(2);
    let sandbox = sandbox.start().await.unwrap();
    let client = &Client::okta(&sandbox);
    let reply = inspector
        .call(client, "okta.listApiTokens", "", None, 200)
        .await;
    assert!(reply.link("next").is_some());
    let client = &Client::mist(&sandbox);
    let operation = "mist.listApiTokens";
    let reply = inspector
        .call(client, operation, "?page=2", None, 200)
        .await;
    assert_eq!(reply.list("id").len(), 1);
    inspector
        .call(client, operation, "?page=0", None, 400)
        .await;
    sandbox.add_mist_orgs(2, 3);
    let orgs = format!("{}?page=4", sandbox.msp_id());
    let reply = inspector
        .call(client, "mist.listMspOrgs", &orgs, None, 200)
        .await;
    let org = reply.list("id").remove(0);
    let tokens = format!("{}?page=3", org.as_str().unwrap());
    let reply = inspector
        .call(client, "mist.listOrgApiTokens", &tokens, None, 200)
        .await;
    assert_eq!(reply.list("org_id"), [org]);
}

/// Values for as many path parameters as an operation may have.
const ANY_INPUT: &str = "00000000-0000-4000-8000-000000000000 00000000-0000-4000-8000-000000000000";

async fn everything_without_credentials(inspector: &mut Inspector) {
    let sandbox = Sandbox::start().await.unwrap();
    let anonymous = Client::new(&sandbox, None);
    let forged = [
        Client::okta_with(&sandbox, "00forged"),
        Client::mist_with(&sandbox, "forged"),
    ];
    let names: Vec<_> = inspector
        .specs
        .iter()
        .flat_map(|spec| spec.operations().into_keys())
        .collect();
    for name in names {
        for client in forged.iter().chain([&anonymous]) {
            inspector.call(client, &name, ANY_INPUT, None, 401).await;
        }
    }
}

async fn everything_beyond_the_quota(inspector: &mut Inspector) {
    // The clock stands still, or a window might end meanwhile.
    let sandbox = Sandbox::builder()
        .enforce_rate_limits()
        .mist_retry_after()
        .now("2026-03-01T12:34:56Z".parse().unwrap())
        .start()
        .await
        .unwrap();
    let okta = &Client::okta(&sandbox);
    let mist = &Client::mist(&sandbox);
    let ssws = format!("SSWS {}", sandbox.okta_token());
    let token = format!("Token {}", sandbox.mist_token());
    send_often(&sandbox, &ssws, "/api/v1/api-tokens/00Tnobody", 600).await;
    for (path, times) in [
        ("/api/v1/users/me", 600),
        ("/api/v1/users/me/groups", 600),
        ("/api/v1/groups/00gnothing/roles", 600),
        ("/api/v1/principal-rate-limits", 600),
        ("/api/v1/logs?limit=1", 120),
    ] {
        send_often(&sandbox, &ssws, path, times).await;
    }
    send_often(&sandbox, &token, "/api/v1/self/usage", 5000).await;
    let names: Vec<_> = inspector
        .specs
        .iter()
        .flat_map(|spec| spec.operations().into_keys())
        .collect();
    for name in names {
        let client = if name.starts_with("okta") { okta } else { mist };
        let reply = inspector.call(client, &name, ANY_INPUT, None, 429).await;
        // Mist's hour ends in 25 minutes and 4 seconds, Okta's minute says so itself.
        let mist = name.starts_with("mist").then_some("1504");
        assert_eq!(reply.header("retry-after"), mist);
        let reset = reply.header("x-rate-limit-reset");
        assert_eq!(reset.is_some(), mist.is_none());
    }
    sandbox.advance(SignedDuration::from_hours(1));
    inspector
        .call(okta, "okta.listApiTokens", "", None, 200)
        .await;
    inspector
        .call(mist, "mist.listApiTokens", "", None, 200)
        .await;
}

/// Sends a GET request `times` times, without waiting for answers in between.
async fn send_often(sandbox: &Sandbox, authorization: &str, path: &str, times: usize) {
    let host = sandbox.url().trim_start_matches("http://");
    let head = format!("GET {path} HTTP/1.1\r\nhost: {host}\r\nauthorization: {authorization}\r\n");
    let requests = format!("{head}\r\n").repeat(times - 1) + &head + "connection: close\r\n\r\n";
    let mut stream = TcpStream::connect(host).await.unwrap();
    let (mut reader, mut writer) = stream.split();
    let mut answers = Vec::new();
    let (sent, read) = tokio::join!(
        writer.write_all(requests.as_bytes()),
        reader.read_to_end(&mut answers)
    );
    sent.unwrap();
    read.unwrap();
    let answers = String::from_utf8(answers).unwrap();
    assert_eq!(answers.matches("HTTP/1.1 ").count(), times);
    assert_eq!(answers.matches("HTTP/1.1 429").count(), 0);
}

#[test]
fn the_inspection_notices_what_it_is_for() {
    let spec = Spec::read("okta");
    let schema = json!({"type": "array", "items": {"$ref": "#/components/schemas/ApiToken"}});
    let good = json!({
        "id": "00T1", "name": "n", "userId": "00u1", "clientName": "Okta API",
        "tokenWindow": "P30D", "created": "2026-01-01T00:00:00.000Z",
        "lastUpdated": "2026-01-01T00:00:00.000Z", "expiresAt": "2026-01-31T00:00:00.000Z",
        "_links": {"self": {"href": "/a"}, "user": {"href": "/b"}},
    });
    assert!(violations(&schema, &spec.schemas, &json!([good])).is_empty());
    for (member, value) in [
        ("_link", json!({})),
        ("created", json!("yesterday")),
        ("name", json!(null)),
        ("network", json!({"connection": "MOON"})),
        ("_links", json!({"self": {"href": "/a"}})),
    ] {
        let mut bad = good.clone();
        bad[member] = value;
        let found = violations(&schema, &spec.schemas, &json!([bad]));
        assert!(!found.is_empty(), "{bad}");
    }
    let mut bad = good;
    bad.as_object_mut().unwrap().remove("userId");
    assert!(!violations(&schema, &spec.schemas, &json!([bad])).is_empty());

    let inspector = Inspector::new();
    assert!(inspector.missed().len() > 100);
}
