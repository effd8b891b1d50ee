//! What the parts that all services share must know of Okta: its operations, its form of errors, and its own faults.

use http::Method;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::Error;
use crate::exchange::Reply;
use crate::fault::{Fault, after};
use crate::route::{Op, Route, route};
use crate::service::{EmulatedService, Refusal};

pub(super) const LIST: Op = Op("okta.listApiTokens");
pub(super) const REVOKE_CURRENT: Op = Op("okta.revokeCurrentApiToken");
pub(super) const SHOW: Op = Op("okta.getApiToken");
pub(super) const UPDATE: Op = Op("okta.upsertApiToken");
pub(super) const REVOKE: Op = Op("okta.revokeApiToken");
pub(super) const GET_USER: Op = Op("okta.getUser");
pub(super) const USER_GROUPS: Op = Op("okta.listUserGroups");
pub(super) const USER_ROLES: Op = Op("okta.listAssignedRolesForUser");
pub(super) const GROUP_ROLES: Op = Op("okta.listGroupAssignedRoles");
pub(super) const CLIENT_ROLES: Op = Op("okta.listRolesForClient");
pub(super) const CLIENT_ROLE_GROUPS: Op = Op("okta.listGroupTargetRoleForClient");
pub(super) const PERMISSIONS: Op = Op("okta.listRolePermissions");
pub(super) const RESOURCE_SET: Op = Op("okta.getResourceSet");
pub(super) const RESOURCES: Op = Op("okta.listResourceSetResources");
pub(super) const ZONES: Op = Op("okta.listNetworkZones");
pub(super) const ZONE: Op = Op("okta.getNetworkZone");
pub(super) const LOGS: Op = Op("okta.listLogEvents");
pub(super) const AGENT_POOLS: Op = Op("okta.listAgentPools");
pub(super) const PRINCIPAL_LIMITS: Op = Op("okta.listPrincipalRateLimitEntities");
pub(super) const SERVICE_ACCOUNTS: Op = Op("okta.listOktaManagedUserAccounts");
/// The token endpoint, which the specification does not describe.
pub(super) const TOKEN: Op = Op("okta.token");

const ONE_TOKEN: &str = "/api/v1/api-tokens/{apiTokenId}";

#[rustfmt::skip]
static ROUTES: [Route; 21] = [
    route(LIST, Method::GET, "/api/v1/api-tokens"),
    route(REVOKE_CURRENT, Method::DELETE, "/api/v1/api-tokens/current"),
    route(SHOW, Method::GET, ONE_TOKEN),
    route(UPDATE, Method::PUT, ONE_TOKEN),
    route(REVOKE, Method::DELETE, ONE_TOKEN),
    route(GET_USER, Method::GET, "/api/v1/users/{id}"),
    route(USER_GROUPS, Method::GET, "/api/v1/users/{id}/groups"),
    route(USER_ROLES, Method::GET, "/api/v1/users/{userId}/roles"),
    route(GROUP_ROLES, Method::GET, "/api/v1/groups/{groupId}/roles"),
    route(CLIENT_ROLES, Method::GET, "/oauth2/v1/clients/{clientId}/roles"),
    route(CLIENT_ROLE_GROUPS, Method::GET, "/oauth2/v1/clients/{clientId}/roles/{roleAssignmentId}/targets/groups"),
    route(PERMISSIONS, Method::GET, "/api/v1/iam/roles/{roleIdOrLabel}/permissions"),
    route(RESOURCE_SET, Method::GET, "/api/v1/iam/resource-sets/{resourceSetIdOrLabel}"),
    route(RESOURCES, Method::GET, "/api/v1/iam/resource-sets/{resourceSetIdOrLabel}/resources"),
    route(ZONES, Method::GET, "/api/v1/zones"),
    route(ZONE, Method::GET, "/api/v1/zones/{zoneId}"),
    route(LOGS, Method::GET, "/api/v1/logs"),
    route(AGENT_POOLS, Method::GET, "/api/v1/agentPools"),
    route(PRINCIPAL_LIMITS, Method::GET, "/api/v1/principal-rate-limits"),
    route(SERVICE_ACCOUNTS, Method::GET, "/privileged-access/api/v1/okta-service-accounts"),
    route(TOKEN, Method::POST, "/oauth2/v1/token"),
];

pub(crate) static SERVICE: EmulatedService = EmulatedService {
    routes: &ROUTES,
    answer: |services, op, parameters, context| services.okta.answer(op, parameters, context),
    refuse: |services, refusal, now| {
        let error = match refusal {
            Refusal::WrongMethod(_) => Error::wrong_method(),
            Refusal::NoSuchPath => Error::no_such_path(),
        };
        services.okta.answer_error(&error, now)
    },
    has_fault: |fault, op| fault != Fault::OktaForeignNextLink || has_links(op),
    fault,
    error_body,
};

/// Whether its answers link to the next page in their headers.
fn has_links(op: Op) -> bool {
    [
        LIST,
        USER_GROUPS,
        CLIENT_ROLE_GROUPS,
        ZONES,
        LOGS,
        AGENT_POOLS,
        PRINCIPAL_LIMITS,
        SERVICE_ACCOUNTS,
    ]
    .contains(&op)
}

fn fault(fault: Fault, op: Op, now: Timestamp) -> Reply {
    match fault {
        Fault::OktaRateLimit(seconds) => return limit(600, after(now, seconds)),
        Fault::OktaConcurrencyLimit => return limit(0, after(now, 114)),
        Fault::OktaReadOnly => Error::read_only(),
        Fault::InternalError => Error::internal(),
        Fault::Unauthorized if op == TOKEN => Error::invalid_client(
            "Client authentication failed. Either the client or the client credentials are invalid.",
        ),
        Fault::Unauthorized => Error::invalid_token(),
        _ => Error::too_many_requests(),
    }
    .reply(0)
}

fn limit(limit: u32, reset: Timestamp) -> Reply {
    Error::too_many_requests()
        .reply(0)
        .with("x-rate-limit-limit", &limit.to_string())
        .with("x-rate-limit-remaining", "0")
        .with("x-rate-limit-reset", &reset.as_second().to_string())
}

fn error_body(status: u16) -> Value {
    let code = match status {
        401 => "E0000011",
        403 => "E0000006",
        404 => "E0000007",
        429 => "E0000047",
        500 => "E0000009",
        503 => "E0000010",
        _ => "E0000001",
    };
    json!({ "errorCode": code, "errorSummary": "Refused." })
}
