//! Mist's errors: a message for people, and no code.

use http::{Method, StatusCode};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::exchange::{BodyError, Reply};

/// An error as Mist reports it.
#[derive(Debug)]
pub(crate) struct Error {
    status: StatusCode,
    body: Value,
}

impl Error {
    fn new(status: StatusCode, detail: &str) -> Error {
        Error {
            status,
            body: json!({ "detail": detail }),
        }
    }

    pub(crate) fn invalid(field: &str, cause: &str) -> Error {
        Error::new(StatusCode::BAD_REQUEST, &format!("{field}: {cause}"))
    }

    pub(crate) fn not_authenticated() -> Error {
        Error::new(
            StatusCode::UNAUTHORIZED,
            "Authentication credentials were not provided.",
        )
    }

    pub(crate) fn invalid_token() -> Error {
        Error::new(StatusCode::UNAUTHORIZED, "Invalid token.")
    }

    pub(crate) fn forbidden() -> Error {
        Error::new(
            StatusCode::FORBIDDEN,
            "You do not have permission to perform this action.",
        )
    }

    /// A resource that does not exist; Mist repeats its id.
    pub(crate) fn not_found(id: Uuid) -> Error {
        Error {
            status: StatusCode::NOT_FOUND,
            body: json!({ "id": id }),
        }
    }

    pub(crate) fn no_such_path() -> Error {
        Error::new(StatusCode::NOT_FOUND, "Not found.")
    }

    pub(crate) fn wrong_method(method: &Method) -> Error {
        Error::new(
            StatusCode::METHOD_NOT_ALLOWED,
            &format!("Method \"{method}\" not allowed."),
        )
    }

    pub(crate) fn too_many_requests() -> Error {
        Error::new(
            StatusCode::TOO_MANY_REQUESTS,
            "Too Many Request. The API Token used for the request reached the 5000 API Calls per \
             hour threshold",
        )
    }

    pub(crate) fn internal() -> Error {
        Error::new(StatusCode::INTERNAL_SERVER_ERROR, "Internal server error.")
    }

    pub(crate) fn reply(&self) -> Reply {
        Reply::json(self.status, &self.body)
    }
}

impl From<BodyError> for Error {
    fn from(error: BodyError) -> Error {
        match error {
            BodyError::Malformed => Error::new(
                StatusCode::BAD_REQUEST,
                "JSON parse error - the body must be a JSON object",
            ),
            BodyError::TooLarge => {
                Error::new(StatusCode::PAYLOAD_TOO_LARGE, "The body is too large.")
            }
            BodyError::MediaType => Error::new(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "Unsupported media type in request.",
            ),
        }
    }
}
