//! Which operation a method and path mean.

use http::Method;
use percent_encoding::percent_decode_str;

use crate::service::EmulatedService;
use crate::services;

/// An operation, by its name: the service and the vendor's operation id, joined by a dot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Op(pub(crate) &'static str);

pub(crate) struct Route {
    op: Op,
    method: Method,
    /// A segment in braces stands for any one segment.
    path: &'static str,
}

pub(crate) const fn route(op: Op, method: Method, path: &'static str) -> Route {
    Route { op, method, path }
}

impl Op {
    /// The names of all operations.
    pub(crate) fn names() -> impl Iterator<Item = &'static str> {
        routes().map(|(_, route)| route.op.0)
    }

    /// The operation called `name`, such as `mist.listApiTokens`.
    pub(crate) fn named(name: &str) -> Option<Op> {
        let mut routes = routes();
        routes.find_map(|(_, route)| (route.op.0 == name).then_some(route.op))
    }

    /// Whether it only reads.
    pub(crate) fn is_read(self) -> bool {
        routes().any(|(_, route)| route.op == self && route.method == Method::GET)
    }

    /// The service that it is of. `None`: it is in no list of routes.
    pub(crate) fn service(self) -> Option<&'static EmulatedService> {
        routes().find_map(|(service, route)| (route.op == self).then_some(service))
    }
}

/// Every operation of every service.
fn routes() -> impl Iterator<Item = (&'static EmulatedService, &'static Route)> {
    let of = |service: &&'static EmulatedService| {
        let service = *service;
        service.routes.iter().map(move |route| (service, route))
    };
    services::ALL.iter().flat_map(of)
}

/// What a method and path mean.
pub(crate) enum Target {
    /// An operation and the values of its path parameters, in order, decoded.
    Operation(&'static EmulatedService, Op, Vec<String>),
    /// The path exists, but not with this method.
    WrongMethod(&'static EmulatedService),
    Nowhere,
}

/// Finds what `method` and `path` mean.
pub(crate) fn find(method: &Method, path: &str) -> Target {
    let mut target = Target::Nowhere;
    for (service, route) in routes() {
        if let Some(parameters) = matched(route.path, path) {
            if route.method == *method {
                return Target::Operation(service, route.op, parameters);
            }
            target = Target::WrongMethod(service);
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
            let decoded = percent_decode_str(segment).decode_utf8_lossy();
            parameters.push(decoded.into_owned());
        } else if segment != expected {
            return None;
        }
    }
    actual.next().is_none().then_some(parameters)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn op(method: Method, path: &str) -> (Op, Vec<String>) {
        match find(&method, path) {
            Target::Operation(_, op, parameters) => (op, parameters),
            Target::WrongMethod(_) | Target::Nowhere => panic!("{path} has no {method}"),
        }
    }

    #[test]
    fn every_operation_is_found_by_its_own_path_and_name() {
        for (service, route) in routes() {
            let path = route.path.replace(['{', '}'], "");
            assert_eq!(op(route.method.clone(), &path).0, route.op, "{path}");
            assert_eq!(Op::named(route.op.0), Some(route.op));
            // Names are told apart by the service that they begin with.
            let is_of = |one: &Route| one.op.0.split('.').next() == route.op.0.split('.').next();
            assert!(service.routes.iter().all(is_of));
            assert!(std::ptr::eq(route.op.service().unwrap(), service));
        }
        assert_eq!(Op::named("listApiTokens"), None);
    }

    #[test]
    fn parameters_are_decoded() {
        let (found, parameters) = op(Method::GET, "/api/v1/users/priya%40acme.example");
        assert_eq!(found.0, "okta.getUser");
        assert_eq!(parameters, ["priya@acme.example"]);
        assert_eq!(op(Method::GET, "/api/v1/users/%zz%4").1, ["%zz%4"]);
    }

    #[test]
    fn current_is_an_id_to_every_method_but_delete() {
        let found = |method| op(method, "/api/v1/api-tokens/current").0.0;
        assert_eq!(found(Method::DELETE), "okta.revokeCurrentApiToken");
        assert_eq!(found(Method::GET), "okta.getApiToken");
    }

    #[test]
    fn wrong_methods_and_unknown_paths_differ() {
        for (method, path, service) in [
            (Method::DELETE, "/api/v1/self", services::ALL[0]),
            (Method::POST, "/api/v1/api-tokens", services::ALL[1]),
        ] {
            let target = find(&method, path);
            let is_right = matches!(target, Target::WrongMethod(one) if std::ptr::eq(one, service));
            assert!(is_right, "{path}");
        }
        for path in [
            "",
            "/",
            "/api/v1/api-tokens/",
            "/api/v1/api-tokens/a/b",
            "/api/v1/orgs//apitokens",
        ] {
            assert!(
                matches!(find(&Method::GET, path), Target::Nowhere),
                "{path}"
            );
        }
    }
}
