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
/// The token endpoint, which the specification does not describe.
pub(super) const TOKEN: Op = Op("okta.token");

const ONE_TOKEN: &str = "/api/v1/api-tokens/{apiTokenId}";

#[rustfmt::skip]
static ROUTES: [Route; 7] = [
    route(LIST, Method::GET, "/api/v1/api-tokens"),
    route(REVOKE_CURRENT, Method::DELETE, "/api/v1/api-tokens/current"),
    route(SHOW, Method::GET, ONE_TOKEN),
    route(UPDATE, Method::PUT, ONE_TOKEN),
    route(REVOKE, Method::DELETE, ONE_TOKEN),
    route(GET_USER, Method::GET, "/api/v1/users/{id}"),
    route(TOKEN, Method::POST, "/oauth2/v1/token"),
];

pub(crate) static SERVICE: EmulatedService = EmulatedService {
    routes: &ROUTES,
    answer: |services, op, parameters, context| {
        let id = parameters.first().map(String::as_str);
        services.okta.answer(op, id.unwrap_or_default(), context)
    },
    refuse: |services, refusal, now| {
        let error = match refusal {
            Refusal::WrongMethod(_) => Error::wrong_method(),
            Refusal::NoSuchPath => Error::no_such_path(),
        };
        services.okta.answer_error(&error, now)
    },
    // Only the list has links.
    has_fault: |fault, op| fault != Fault::OktaForeignNextLink || op == LIST,
    fault,
    error_body,
};

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
