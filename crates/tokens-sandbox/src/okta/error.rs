//! Okta's errors: a code that is stable, and words that are not.

use http::StatusCode;
use serde_json::json;

use crate::exchange::{BodyError, Reply};

/// An error as Okta reports it.
#[derive(Debug)]
pub(crate) struct Error {
    status: StatusCode,
    code: &'static str,
    summary: String,
    causes: Vec<String>,
}

impl Error {
    fn new(status: StatusCode, code: &'static str, summary: impl Into<String>) -> Error {
        Error {
            status,
            code,
            summary: summary.into(),
            causes: Vec::new(),
        }
    }

    /// A field of the request is not acceptable.
    pub(crate) fn invalid(field: &str, cause: &str) -> Error {
        let mut error = Error::new(
            StatusCode::BAD_REQUEST,
            "E0000001",
            format!("Api validation failed: {field}"),
        );
        error.causes.push(format!("{field}: {cause}"));
        error
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
            "Service is in read only mode",
        )
    }

    /// The answer. `number` makes the error id unique.
    pub(crate) fn reply(&self, number: u64) -> Reply {
        let causes: Vec<_> = self
            .causes
            .iter()
            .map(|cause| json!({ "errorSummary": cause }))
            .collect();
        let body = json!({
            "errorCode": self.code,
            "errorSummary": self.summary,
            "errorLink": self.code,
            "errorId": format!("oaeSandbox{number:010}"),
            "errorCauses": causes,
        });
        Reply::json(self.status, &body)
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
