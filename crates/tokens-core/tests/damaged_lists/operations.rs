//! The list operations of both services.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokens_http::{BufferedResponse, ClientError, ResponseValue};
use tokio::runtime::Runtime;
use uuid::Uuid;

use crate::example;

const ID: Uuid = Uuid::nil();

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().unwrap());

/// A list operation.
#[derive(Clone)]
pub(crate) struct List {
    /// The service, and the operation as the vendor names it.
    pub(crate) operation: &'static str,
    /// A valid answer with two records that have every member.
    pub(crate) valid: Value,
    /// What the client makes of an answer.
    pub(crate) read: Arc<dyn Fn(&Value) -> Value>,
}

impl fmt::Debug for List {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.operation)
    }
}

/// The operation that `_send` calls, which is only there for its type.
fn list<C: 'static, F, T, E>(operation: &'static str, _send: fn(&'static C) -> F) -> List
where
    F: Future<Output = Result<ResponseValue<T>, ClientError<E>>>,
    T: Serialize + DeserializeOwned + JsonSchema,
{
    let read = |answer: &Value| {
        let response = BufferedResponse::from(http::Response::new(answer.to_string()));
        let read = RUNTIME.block_on(response.read::<T, ()>());
        serde_json::to_value(read.unwrap().into_inner()).unwrap()
    };
    List {
        operation,
        valid: example::of::<T>(),
        read: Arc::new(read),
    }
}

/// All of them, in the order of their names.
pub(crate) fn all() -> Vec<List> {
    type Mist = mist_api::Client;
    type Okta = okta_api::Client;
    vec![
        list("mist.listApiTokens", |c: &Mist| c.list_api_tokens().send()),
        list("mist.listMspAdmins", |c: &Mist| {
            c.list_msp_admins().msp_id(ID).send()
        }),
        list("mist.listMspAuditLogs", |c: &Mist| {
            c.list_msp_audit_logs().msp_id(ID).send()
        }),
        list("mist.listMspOrgs", |c: &Mist| {
            c.list_msp_orgs().msp_id(ID).send()
        }),
        list("mist.listOrgAdmins", |c: &Mist| {
            c.list_org_admins().org_id(ID).send()
        }),
        list("mist.listOrgApiTokens", |c: &Mist| {
            c.list_org_api_tokens().org_id(ID).send()
        }),
        list("mist.listOrgAuditLogs", |c: &Mist| {
            c.list_org_audit_logs().org_id(ID).send()
        }),
        list("mist.listOrgSiteGroups", |c: &Mist| {
            c.list_org_site_groups().org_id(ID).send()
        }),
        list("mist.listOrgSites", |c: &Mist| {
            c.list_org_sites().org_id(ID).send()
        }),
        list("mist.listSelfAuditLogs", |c: &Mist| {
            c.list_self_audit_logs().send()
        }),
        list("mist.searchOrgAuditLogs", |c: &Mist| {
            c.search_org_audit_logs().org_id(ID).send()
        }),
        list("okta.listAgentPools", |c: &Okta| {
            c.list_agent_pools().send()
        }),
        list("okta.listApiTokens", |c: &Okta| c.list_api_tokens().send()),
        list("okta.listAssignedRolesForUser", |c: &Okta| {
            c.list_assigned_roles_for_user().user_id("00u1").send()
        }),
        list("okta.listGroupAssignedRoles", |c: &Okta| {
            c.list_group_assigned_roles().group_id("00g1").send()
        }),
        list("okta.listGroupTargetRoleForClient", |c: &Okta| {
            c.list_group_target_role_for_client()
                .client_id("0oa1")
                .role_assignment_id("1")
                .send()
        }),
        list("okta.listLogEvents", |c: &Okta| c.list_log_events().send()),
        list("okta.listNetworkZones", |c: &Okta| {
            c.list_network_zones().send()
        }),
        list("okta.listOktaManagedUserAccounts", |c: &Okta| {
            c.list_okta_managed_user_accounts().send()
        }),
        list("okta.listPrincipalRateLimitEntities", |c: &Okta| {
            c.list_principal_rate_limit_entities().filter("f").send()
        }),
        list("okta.listResourceSetResources", |c: &Okta| {
            c.list_resource_set_resources()
                .resource_set_id_or_label("1")
                .send()
        }),
        list("okta.listRolePermissions", |c: &Okta| {
            c.list_role_permissions().role_id_or_label("1").send()
        }),
        list("okta.listRolesForClient", |c: &Okta| {
            c.list_roles_for_client().client_id("0oa1").send()
        }),
        list("okta.listUserGroups", |c: &Okta| {
            c.list_user_groups().id("00u1").send()
        }),
    ]
}

/// The list operations that the specs have, in the order of their names.
pub(crate) fn names_in_the_specs() -> Vec<String> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    let read = |file: String| {
        let text = std::fs::read_to_string(specs.join(file)).unwrap();
        serde_saphyr::from_str::<Value>(&text).unwrap()
    };
    let mut names = Vec::new();
    for service in ["mist", "okta"] {
        let mut document = read(format!("{service}.yaml"));
        openapi_overlay::apply(&mut document, &read(format!("{service}.overlay.yaml"))).unwrap();
        for operation in document["paths"].as_object().unwrap().values() {
            let id = operation
                .pointer("/get/operationId")
                .and_then(Value::as_str);
            let id = id.filter(|id| id.starts_with("list") || id.starts_with("search"));
            names.extend(id.map(|id| format!("{service}.{id}")));
        }
    }
    names.sort();
    names
}
