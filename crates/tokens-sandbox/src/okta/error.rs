//! Okta's errors: a code that is stable, and words that are not.

use http::StatusCode;
use serde_json::json;

use super::jwt::ALGORITHMS;
use crate::exchange::{BodyError, Reply};

/// An error as Okta reports it.
#[derive(Debug)]
pub(crate) struct Error {
    status: StatusCode,
    body: Body,
    headers: Vec<(&'static str, String)>,
}

/// What an error's body says.
#[derive(Debug)]
enum Body {
    /// The management API's.
    Management {
        code: &'static str,
        summary: String,
        causes: Vec<String>,
    },
    /// The token endpoint's.
    OAuth {
        error: &'static str,
        description: String,
    },
    /// Nothing: the headers tell it all.
    None,
}

impl Error {
    fn new(status: StatusCode, code: &'static str, summary: impl Into<String>) -> Error {
        Error {
            status,
            body: Body::Management {
                code,
                summary: summary.into(),
                causes: Vec::new(),
            },
            headers: Vec::new(),
        }
    }

    fn oauth(status: StatusCode, error: &'static str, description: &str) -> Error {
        Error {
            status,
            body: Body::OAuth {
                error,
                description: description.to_owned(),
            },
            headers: Vec::new(),
        }
    }

    fn with(mut self, header: &'static str, value: String) -> Error {
        self.headers.push((header, value));
        self
    }

    /// A field of the request is not acceptable.
    pub(crate) fn invalid(field: &str, cause: &str) -> Error {
        Error {
            status: StatusCode::BAD_REQUEST,
            body: Body::Management {
                code: "E0000001",
                summary: format!("Api validation failed: {field}"),
                causes: vec![format!("{field}: {cause}")],
            },
            headers: Vec::new(),
        }
    }

    /// No credential of a kind that Okta knows.
    pub(crate) fn not_authenticated() -> Error {
        Error::new(
            StatusCode::UNAUTHORIZED,
            "E0000004",
            "Authentication failed",
        )
    }

    /// A credential that is unknown, revoked or expired, or used from the wrong place.
    pub(crate) fn invalid_token() -> Error {
        Error::new(
            StatusCode::UNAUTHORIZED,
            "E0000011",
            "Invalid token provided",
        )
    }

    pub(crate) fn access_denied() -> Error {
        Error::new(
            StatusCode::FORBIDDEN,
            "E0000006",
            "You do not have permission to perform the requested action",
        )
    }

    /// A required parameter is missing.
    pub(crate) fn missing_parameter(name: &str) -> Error {
        Error::new(
            StatusCode::BAD_REQUEST,
            "E0000028",
            format!("The request is missing a required parameter: {name}"),
        )
    }

    /// An expression to search or filter by that can't be read.
    pub(crate) fn invalid_search(parameter: &str) -> Error {
        Error::new(
            StatusCode::BAD_REQUEST,
            "E0000031",
            format!("Invalid search criteria: {parameter}"),
        )
    }

    /// The org has no licence for the feature.
    pub(crate) fn feature_not_enabled() -> Error {
        Error::new(
            StatusCode::UNAUTHORIZED,
            "E0000015",
            "You do not have permission to access the feature you are requesting",
        )
    }

    pub(crate) fn not_found(id: &str, kind: &str) -> Error {
        Error::new(
            StatusCode::NOT_FOUND,
            "E0000007",
            format!("Not found: Resource not found: {id} ({kind})"),
        )
    }

    pub(crate) fn no_such_path() -> Error {
        Error::new(
            StatusCode::NOT_FOUND,
            "E0000008",
            "The requested path was not found",
        )
    }

    pub(crate) fn wrong_method() -> Error {
        Error::new(
            StatusCode::METHOD_NOT_ALLOWED,
            "E0000022",
            "The endpoint does not support the provided HTTP method",
        )
    }

    pub(crate) fn too_many_requests() -> Error {
        Error::new(
            StatusCode::TOO_MANY_REQUESTS,
            "E0000047",
            "API call exceeded rate limit due to too many requests.",
        )
    }

    pub(crate) fn internal() -> Error {
        Error::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "E0000009",
            "Internal Server Error",
        )
    }

    pub(crate) fn read_only() -> Error {
        Error::new(
            StatusCode::SERVICE_UNAVAILABLE,
            "E0000010",
            "EmulatedService is in read only mode",
        )
    }

    /// The access token lacks a scope.
    pub(crate) fn scope_missing(scope: &str) -> Error {
        let challenge = format!(
            "Bearer realm=\"sandbox\", scope=\"{scope}\", error=\"insufficient_scope\", \
             error_description=\"The access token provided does not contain the required scopes.\""
        );
        Error::access_denied().with("www-authenticate", challenge)
    }

    /// The proof that comes with an access token is not good, or there is none.
    pub(crate) fn proof_refused(error: &str, flaw: &str) -> Error {
        let challenge = format!(
            "DPoP algs=\"{}\", error=\"{error}\", error_description=\"{flaw}\"",
            ALGORITHMS.join(" ")
        );
        Error {
            status: StatusCode::UNAUTHORIZED,
            body: Body::None,
            headers: vec![("www-authenticate", challenge)],
        }
    }

    pub(crate) fn invalid_request(description: &str) -> Error {
        Error::oauth(StatusCode::BAD_REQUEST, "invalid_request", description)
    }

    pub(crate) fn unsupported_grant_type() -> Error {
        Error::oauth(
            StatusCode::BAD_REQUEST,
            "unsupported_grant_type",
            "The authorization grant type is not supported by the authorization server.",
        )
    }

    pub(crate) fn invalid_client(description: &str) -> Error {
        Error::oauth(StatusCode::UNAUTHORIZED, "invalid_client", description)
    }

    pub(crate) fn invalid_scope(description: &str) -> Error {
        Error::oauth(StatusCode::BAD_REQUEST, "invalid_scope", description)
    }

    pub(crate) fn invalid_dpop_proof(description: &str) -> Error {
        Error::oauth(StatusCode::BAD_REQUEST, "invalid_dpop_proof", description)
    }

    pub(crate) fn use_dpop_nonce(nonce: &str) -> Error {
        Error::oauth(
            StatusCode::BAD_REQUEST,
            "use_dpop_nonce",
            "Authorization server requires nonce in DPoP proof.",
        )
        .with("dpop-nonce", nonce.to_owned())
    }

    /// The answer. `number` makes the error id unique.
    pub(crate) fn reply(&self, number: u64) -> Reply {
        let reply = match &self.body {
            Body::Management {
                code,
                summary,
                causes,
            } => {
                let causes: Vec<_> = causes
                    .iter()
                    .map(|cause| json!({ "errorSummary": cause }))
                    .collect();
                let body = json!({
                    "errorCode": code,
                    "errorSummary": summary,
                    "errorLink": code,
                    "errorId": format!("oaeSandbox{number:010}"),
                    "errorCauses": causes,
                });
                Reply::json(self.status, &body)
            }
            Body::OAuth { error, description } => {
                let body = json!({ "error": error, "error_description": description });
                Reply::json(self.status, &body)
            }
            Body::None => Reply::empty(self.status),
        };
        let headers = self.headers.iter();
        headers.fold(reply, |reply, (name, value)| reply.with(name, value))
    }
}

impl From<BodyError> for Error {
    fn from(error: BodyError) -> Error {
        let malformed = "The request body was not well-formed.";
        match error {
            BodyError::Malformed => Error::new(StatusCode::BAD_REQUEST, "E0000003", malformed),
            BodyError::TooLarge => Error::new(StatusCode::PAYLOAD_TOO_LARGE, "E0000003", malformed),
            BodyError::MediaType => Error::new(
                StatusCode::BAD_REQUEST,
                "E0000021",
                "Bad request.  Accept and/or Content-Type headers likely do not match supported \
                 values.",
            ),
        }
    }
}
