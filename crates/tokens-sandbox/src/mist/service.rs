//! What the parts that all services share must know of Mist: its operations, and its form of errors.

use http::Method;
use jiff::Timestamp;
use serde_json::json;

use super::Error;
use crate::exchange::Reply;
use crate::fault::Fault;
use crate::route::{Op, Route, route};
use crate::service::{EmulatedService, Refusal};

pub(super) const GET_SELF: Op = Op("mist.getSelf");
pub(super) const USAGE: Op = Op("mist.getSelfApiUsage");
pub(super) const LIST_SELF: Op = Op("mist.listApiTokens");
pub(super) const CREATE_SELF: Op = Op("mist.createApiToken");
pub(super) const SHOW_SELF: Op = Op("mist.getApiToken");
pub(super) const UPDATE_SELF: Op = Op("mist.updateApiToken");
pub(super) const DELETE_SELF: Op = Op("mist.deleteApiToken");
pub(super) const LIST_ORG: Op = Op("mist.listOrgApiTokens");
pub(super) const CREATE_ORG: Op = Op("mist.createOrgApiToken");
pub(super) const SHOW_ORG: Op = Op("mist.getOrgApiToken");
pub(super) const UPDATE_ORG: Op = Op("mist.updateOrgApiToken");
pub(super) const DELETE_ORG: Op = Op("mist.deleteOrgApiToken");
pub(super) const LIST_ADMINS: Op = Op("mist.listOrgAdmins");
pub(super) const LIST_MSP_ORGS: Op = Op("mist.listMspOrgs");
pub(super) const GET_MSP: Op = Op("mist.getMspDetails");
pub(super) const LIST_MSP_ADMINS: Op = Op("mist.listMspAdmins");
pub(super) const LIST_MSP_LOGS: Op = Op("mist.listMspAuditLogs");
pub(super) const GET_ORG: Op = Op("mist.getOrg");
pub(super) const LIST_ORG_LOGS: Op = Op("mist.listOrgAuditLogs");
pub(super) const SEARCH_ORG_LOGS: Op = Op("mist.searchOrgAuditLogs");
pub(super) const LIST_SITE_GROUPS: Op = Op("mist.listOrgSiteGroups");
pub(super) const LIST_SITES: Op = Op("mist.listOrgSites");
pub(super) const LIST_SELF_LOGS: Op = Op("mist.listSelfAuditLogs");

const SELF_TOKENS: &str = "/api/v1/self/apitokens";
const SELF_TOKEN: &str = "/api/v1/self/apitokens/{apitoken_id}";
const ORG_TOKENS: &str = "/api/v1/orgs/{org_id}/apitokens";
const ORG_TOKEN: &str = "/api/v1/orgs/{org_id}/apitokens/{apitoken_id}";

#[rustfmt::skip]
static ROUTES: [Route; 23] = [
    route(GET_SELF, Method::GET, "/api/v1/self"),
    route(USAGE, Method::GET, "/api/v1/self/usage"),
    route(LIST_SELF, Method::GET, SELF_TOKENS),
    route(CREATE_SELF, Method::POST, SELF_TOKENS),
    route(SHOW_SELF, Method::GET, SELF_TOKEN),
    route(UPDATE_SELF, Method::PUT, SELF_TOKEN),
    route(DELETE_SELF, Method::DELETE, SELF_TOKEN),
    route(LIST_ORG, Method::GET, ORG_TOKENS),
    route(CREATE_ORG, Method::POST, ORG_TOKENS),
    route(SHOW_ORG, Method::GET, ORG_TOKEN),
    route(UPDATE_ORG, Method::PUT, ORG_TOKEN),
    route(DELETE_ORG, Method::DELETE, ORG_TOKEN),
    route(LIST_ADMINS, Method::GET, "/api/v1/orgs/{org_id}/admins"),
    route(LIST_MSP_ORGS, Method::GET, "/api/v1/msps/{msp_id}/orgs"),
    route(GET_MSP, Method::GET, "/api/v1/msps/{msp_id}"),
    route(LIST_MSP_ADMINS, Method::GET, "/api/v1/msps/{msp_id}/admins"),
    route(LIST_MSP_LOGS, Method::GET, "/api/v1/msps/{msp_id}/logs"),
    route(GET_ORG, Method::GET, "/api/v1/orgs/{org_id}"),
    route(LIST_ORG_LOGS, Method::GET, "/api/v1/orgs/{org_id}/logs"),
    route(SEARCH_ORG_LOGS, Method::GET, "/api/v1/orgs/{org_id}/logs/search"),
    route(LIST_SITE_GROUPS, Method::GET, "/api/v1/orgs/{org_id}/sitegroups"),
    route(LIST_SITES, Method::GET, "/api/v1/orgs/{org_id}/sites"),
    route(LIST_SELF_LOGS, Method::GET, "/api/v1/self/logs"),
];

pub(crate) static SERVICE: EmulatedService = EmulatedService {
    routes: &ROUTES,
    answer: |services, op, parameters, context| services.mist.answer(op, parameters, context),
    refuse: |_, refusal, _| match refusal {
        Refusal::WrongMethod(method) => Error::wrong_method(method).reply(),
        Refusal::NoSuchPath => Error::no_such_path().reply(),
    },
    has_fault: |_, _| false,
    fault,
    error_body: |_| json!({ "detail": "Refused." }),
};

fn fault(fault: Fault, _: Op, _: Timestamp) -> Reply {
    match fault {
        Fault::InternalError => Error::internal(),
        Fault::Unauthorized => Error::invalid_token(),
        _ => Error::too_many_requests(),
    }
    .reply()
}
