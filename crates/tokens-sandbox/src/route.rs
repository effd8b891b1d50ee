//! Which operation a method and path mean.

use http::Method;

/// One of the two services.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Service {
    Mist,
    Okta,
}

/// An operation of either service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Op {
    MistGetSelf,
    MistUsage,
    MistListSelf,
    MistCreateSelf,
    MistShowSelf,
    MistUpdateSelf,
    MistDeleteSelf,
    MistListOrg,
    MistCreateOrg,
    MistShowOrg,
    MistUpdateOrg,
    MistDeleteOrg,
    MistListAdmins,
    MistListMspOrgs,
    OktaList,
    OktaRevokeCurrent,
    OktaShow,
    OktaUpdate,
    OktaRevoke,
    OktaGetUser,
    OktaToken,
}

struct Route {
    op: Op,
    /// The service and the vendor's operation id, joined by a dot; for Okta's token endpoint, which
    /// the specification does not describe, `okta.token`.
    name: &'static str,
    method: Method,
    /// A segment in braces stands for any one segment.
    path: &'static str,
}

const fn route(op: Op, name: &'static str, method: Method, path: &'static str) -> Route {
    Route {
        op,
        name,
        method,
        path,
    }
}

const SELF_TOKENS: &str = "/api/v1/self/apitokens";
const SELF_TOKEN: &str = "/api/v1/self/apitokens/{apitoken_id}";
const ORG_TOKENS: &str = "/api/v1/orgs/{org_id}/apitokens";
const ORG_TOKEN: &str = "/api/v1/orgs/{org_id}/apitokens/{apitoken_id}";
const OKTA_TOKEN: &str = "/api/v1/api-tokens/{apiTokenId}";

/// Every operation. The first that fits is taken, so a fixed segment stands before a parameter.
#[rustfmt::skip]
static ROUTES: [Route; 21] = [
    route(Op::MistGetSelf, "mist.getSelf", Method::GET, "/api/v1/self"),
    route(Op::MistUsage, "mist.getSelfApiUsage", Method::GET, "/api/v1/self/usage"),
    route(Op::MistListSelf, "mist.listApiTokens", Method::GET, SELF_TOKENS),
    route(Op::MistCreateSelf, "mist.createApiToken", Method::POST, SELF_TOKENS),
    route(Op::MistShowSelf, "mist.getApiToken", Method::GET, SELF_TOKEN),
    route(Op::MistUpdateSelf, "mist.updateApiToken", Method::PUT, SELF_TOKEN),
    route(Op::MistDeleteSelf, "mist.deleteApiToken", Method::DELETE, SELF_TOKEN),
    route(Op::MistListOrg, "mist.listOrgApiTokens", Method::GET, ORG_TOKENS),
    route(Op::MistCreateOrg, "mist.createOrgApiToken", Method::POST, ORG_TOKENS),
    route(Op::MistShowOrg, "mist.getOrgApiToken", Method::GET, ORG_TOKEN),
    route(Op::MistUpdateOrg, "mist.updateOrgApiToken", Method::PUT, ORG_TOKEN),
    route(Op::MistDeleteOrg, "mist.deleteOrgApiToken", Method::DELETE, ORG_TOKEN),
    route(Op::MistListAdmins, "mist.listOrgAdmins", Method::GET, "/api/v1/orgs/{org_id}/admins"),
    route(Op::MistListMspOrgs, "mist.listMspOrgs", Method::GET, "/api/v1/msps/{msp_id}/orgs"),
    route(Op::OktaList, "okta.listApiTokens", Method::GET, "/api/v1/api-tokens"),
    route(Op::OktaRevokeCurrent, "okta.revokeCurrentApiToken", Method::DELETE, "/api/v1/api-tokens/current"),
    route(Op::OktaShow, "okta.getApiToken", Method::GET, OKTA_TOKEN),
    route(Op::OktaUpdate, "okta.upsertApiToken", Method::PUT, OKTA_TOKEN),
    route(Op::OktaRevoke, "okta.revokeApiToken", Method::DELETE, OKTA_TOKEN),
    route(Op::OktaGetUser, "okta.getUser", Method::GET, "/api/v1/users/{id}"),
    route(Op::OktaToken, "okta.token", Method::POST, "/oauth2/v1/token"),
];

impl Op {
    /// The names of all operations.
    pub(crate) fn names() -> impl Iterator<Item = &'static str> {
        ROUTES.iter().map(|route| route.name)
    }

    /// The operation called `name`, such as `mist.listApiTokens`.
    pub(crate) fn named(name: &str) -> Option<Op> {
        ROUTES
            .iter()
            .find(|route| route.name == name)
            .map(|route| route.op)
    }

    /// Whether it only reads.
    pub(crate) fn is_read(self) -> bool {
        ROUTES
            .iter()
            .any(|route| route.op == self && route.method == Method::GET)
    }

    pub(crate) fn service(self) -> Service {
        match self {
            Op::OktaList
            | Op::OktaRevokeCurrent
            | Op::OktaShow
            | Op::OktaUpdate
            | Op::OktaRevoke
            | Op::OktaGetUser
            | Op::OktaToken => Service::Okta,
            _ => Service::Mist,
        }
    }
}

/// What a method and path mean.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// An operation and the values of its path parameters, in order, decoded.
    Operation(Op, Vec<String>),
    /// The path exists, but not with this method.
    WrongMethod(Service),
    Nowhere,
}

/// Finds what `method` and `path` mean.
pub(crate) fn find(method: &Method, path: &str) -> Target {
    let mut target = Target::Nowhere;
    for route in &ROUTES {
        if let Some(parameters) = matched(route.path, path) {
            if route.method == *method {
                return Target::Operation(route.op, parameters);
            }
            target = Target::WrongMethod(route.op.service());
        }
    }
    target
}

/// The parameters of `path` when it fits `template`.
fn matched(template: &str, path: &str) -> Option<Vec<String>> {
    let mut parameters = Vec::new();
    let mut actual = path.split('/');
    for expected in template.split('/') {
        let segment = actual.next()?;
        if expected.starts_with('{') {
            if segment.is_empty() {
                return None;
            }
            parameters.push(percent_decoded(segment));
        } else if segment != expected {
            return None;
        }
    }
    actual.next().is_none().then_some(parameters)
}

/// `segment` with its percent escapes resolved; what is not an escape stays as it is.
fn percent_decoded(segment: &str) -> String {
    let mut bytes = Vec::with_capacity(segment.len());
    let mut rest = segment.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let escape = tail.get(..2).filter(|_| first == b'%').and_then(|digits| {
            let digits = std::str::from_utf8(digits).ok()?;
            u8::from_str_radix(digits, 16).ok()
        });
        if let Some(byte) = escape {
            bytes.push(byte);
            rest = tail.get(2..).unwrap_or_default();
        } else {
            bytes.push(first);
            rest = tail;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn op(method: Method, path: &str) -> (Op, Vec<String>) {
        match find(&method, path) {
            Target::Operation(op, parameters) => (op, parameters),
            other => panic!("{path}: {other:?}"),
        }
    }

    #[test]
    fn every_operation_is_found_by_its_own_path_and_name() {
        for route in &ROUTES {
            let path = route.path.replace(['{', '}'], "");
            assert_eq!(op(route.method.clone(), &path).0, route.op, "{path}");
            assert_eq!(Op::named(route.name), Some(route.op));
            let service = route.name.split('.').next();
            let expected = match route.op.service() {
                Service::Mist => "mist",
                Service::Okta => "okta",
            };
            assert_eq!(service, Some(expected));
        }
        assert_eq!(Op::named("listApiTokens"), None);
    }

    #[test]
    fn parameters_are_decoded() {
        let (found, parameters) = op(Method::GET, "/api/v1/users/priya%40acme.example");
        assert_eq!(found, Op::OktaGetUser);
        assert_eq!(parameters, ["priya@acme.example"]);
        assert_eq!(percent_decoded("%zz%4"), "%zz%4");
    }

    #[test]
    fn current_is_an_id_to_every_method_but_delete() {
        assert_eq!(
            op(Method::DELETE, "/api/v1/api-tokens/current").0,
            Op::OktaRevokeCurrent
        );
        assert_eq!(
            op(Method::GET, "/api/v1/api-tokens/current").0,
            Op::OktaShow
        );
    }

    #[test]
    fn wrong_methods_and_unknown_paths_differ() {
        assert_eq!(
            find(&Method::DELETE, "/api/v1/self"),
            Target::WrongMethod(Service::Mist)
        );
        assert_eq!(
            find(&Method::POST, "/api/v1/api-tokens"),
            Target::WrongMethod(Service::Okta)
        );
        for path in [
            "",
            "/",
            "/api/v1/api-tokens/",
            "/api/v1/api-tokens/a/b",
            "/api/v1/orgs//apitokens",
        ] {
            assert_eq!(find(&Method::GET, path), Target::Nowhere, "{path}");
        }
    }
}
