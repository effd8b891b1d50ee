//! From a generated client's error to ours.

use http::StatusCode;
use tokens_http::{Attempts, ClientError, Failure, FailureKind, ResponseValue};

use crate::error::{CarriedOut, Error, ErrorKind, HttpDetails, Operation};
use crate::provider_id::ProviderId;
use crate::revocation::Proof;
use crate::token::TokenId;

/// What a call is about, for its error.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ErrorContext<'a> {
    pub(crate) operation: Operation,
    pub(crate) provider: &'a ProviderId,
    pub(crate) token: Option<&'a TokenId>,
}

/// An error answer, read by the service's own rules.
#[derive(Debug, Default)]
pub(crate) struct ServiceError {
    /// The service's words.
    pub(crate) message: Option<String>,
    /// The service's error code.
    pub(crate) code: Option<String>,
    /// The kind, where the code says more than the status.
    pub(crate) kind: Option<ErrorKind>,
    /// Whether it is certain that the service itself answered, and not a gateway before it.
    pub(crate) own: bool,
}

impl<'a> ErrorContext<'a> {
    pub(crate) fn new(operation: Operation, provider: &'a ProviderId) -> Self {
        Self {
            operation,
            provider,
            token: None,
        }
    }

    pub(crate) fn on(self, token: &'a TokenId) -> Self {
        Self {
            token: Some(token),
            ..self
        }
    }

    pub(crate) fn error(&self, kind: ErrorKind, message: impl Into<String>) -> Error {
        let error = self.error_without_hint(kind, message.into());
        match hint(kind, self.operation) {
            Some(hint) => error.with_hint(hint),
            None => error,
        }
    }

    /// Checks that the token that was answered is the one that was asked for. One whose id can't be read passes, and proves nothing.
    pub(crate) fn check_id<T: PartialEq>(
        &self,
        answered: Option<&T>,
        asked: &T,
    ) -> Result<(), Error> {
        match answered {
            Some(id) if id != asked => {
                Err(self.error(ErrorKind::Decode, "the service answered another token"))
            }
            _ => Ok(()),
        }
    }

    /// Converts what a generated client returned. `say` reads the API's error schema.
    pub(crate) fn convert<E>(
        &self,
        error: ClientError<E>,
        say: impl FnOnce(&ResponseValue<E>) -> ServiceError,
    ) -> Error {
        match error {
            ClientError::ErrorResponse(response) => self.answered(&response, say(&response)),
            ClientError::Failure(failure) => self.failed(&failure),
            ClientError::InvalidRequest(why) => self.error(ErrorKind::Invalid, why),
        }
    }

    fn answered<E>(&self, response: &ResponseValue<E>, service_error: ServiceError) -> Error {
        let status = response.status();
        let attempts = response.attempts();
        let kind = service_error
            .kind
            .unwrap_or_else(|| kind_of(status, service_error.own));
        let message = match service_error.message {
            Some(message) => format!("the service said: {message}"),
            None if status == StatusCode::NOT_FOUND && !service_error.own => format!(
                "there is no such API at {} (an answer that is not the service's own)",
                self.provider.host
            ),
            None => format!("the service answered {status}"),
        };
        let http = HttpDetails {
            status: Some(status.as_u16()),
            code: service_error.code,
            request_id: response.request_id(),
            retry_after: attempts.retry_after,
            attempts: attempts.count,
        };
        let error = self.finish(kind, message, attempts).with_http(http);
        let error = match kind {
            ErrorKind::NotFound => error.with_proof(Proof::ReadNotFound),
            _ => error,
        };
        if attempts.may_have_happened {
            error
        } else if service_error.own {
            error.with_carried_out(CarriedOut::Refused)
        } else {
            error.with_carried_out(CarriedOut::RefusedByOther)
        }
    }

    fn failed(&self, failure: &Failure) -> Error {
        let kind = match failure.kind() {
            FailureKind::SignIn => ErrorKind::Unauthenticated,
            FailureKind::SignInUnavailable => ErrorKind::Unavailable,
            FailureKind::Throttled => ErrorKind::RateLimited,
            FailureKind::Deadline => ErrorKind::DeadlineExceeded,
            FailureKind::Unresponsive => ErrorKind::Unavailable,
            FailureKind::TooLarge | FailureKind::Unreadable => ErrorKind::Decode,
            FailureKind::Unsendable => ErrorKind::Invalid,
            FailureKind::UnexpectedStatus => ErrorKind::Unexpected,
            _ => ErrorKind::Transport,
        };
        let attempts = failure.attempts();
        let http = HttpDetails {
            status: failure.status(),
            code: None,
            request_id: failure.request_id().map(Into::into),
            retry_after: attempts.retry_after,
            attempts: attempts.count,
        };
        let is_unknown = self.operation.is_write() && attempts.may_have_happened;
        let error_of = match failure.kind() {
            _ if is_unknown => self.finish(kind, failure.to_string(), attempts),
            FailureKind::SignIn | FailureKind::SignInUnavailable => {
                self.error_without_hint(kind, failure.to_string())
            }
            FailureKind::Connect => self
                .error_without_hint(kind, failure.to_string())
                .with_hint("check the host and port of the address, and the proxy if there is one; otherwise try again later"),
            FailureKind::Untrusted => self
                .error_without_hint(kind, failure.to_string())
                .with_hint("if it is a private one, trust its authority; on Linux SSL_CERT_FILE names a file of them"),
            _ => self.finish(kind, failure.to_string(), attempts),
        };
        let error_of = error_of.with_http(http);
        // What lies between only says the same in other words.
        match tokens_http::causes(failure).last() {
            Some(root) => error_of.with_source(root.to_string()),
            None => error_of,
        }
    }

    /// The error, as `OutcomeUnknown` if a write may have been carried out.
    fn finish(&self, kind: ErrorKind, message: String, attempts: Attempts) -> Error {
        if self.operation.is_write() && attempts.may_have_happened {
            let message = format!("it may have happened all the same: {message}");
            return self.error(ErrorKind::OutcomeUnknown, message);
        }
        self.error(kind, message)
    }

    /// An error whose message says already what to do.
    fn error_without_hint(&self, kind: ErrorKind, message: String) -> Error {
        let error = Error::new(kind, self.operation, message).with_provider(self.provider.clone());
        match self.token {
            Some(token) => error.with_token(token.clone()),
            None => error,
        }
    }
}

fn kind_of(status: StatusCode, own: bool) -> ErrorKind {
    match status.as_u16() {
        401 => ErrorKind::Unauthenticated,
        403 => ErrorKind::PermissionDenied,
        404 if own => ErrorKind::NotFound,
        409 | 412 => ErrorKind::Conflict,
        400 | 411 | 413 | 414 | 415 | 422 => ErrorKind::Invalid,
        429 => ErrorKind::RateLimited,
        408 | 500 | 502 | 503 | 504 => ErrorKind::Unavailable,
        _ => ErrorKind::Unexpected,
    }
}

fn hint(kind: ErrorKind, operation: Operation) -> Option<&'static str> {
    Some(match (kind, operation) {
        (ErrorKind::OutcomeUnknown, Operation::Create) => {
            "list the tokens before creating another one: a new token whose key is lost should be revoked"
        }
        (ErrorKind::OutcomeUnknown, _) => "look at the token before repeating this",
        (ErrorKind::Unauthenticated, _) => {
            "the credential is wrong, revoked or expired, its owner is suspended or deactivated, or it may not be used from this address"
        }
        (ErrorKind::NotFound, Operation::Get | Operation::Update | Operation::Revoke) => {
            "it may have been revoked or have expired, or this is its name: the list of tokens has their ids"
        }
        (ErrorKind::Invalid, Operation::Get) => {
            "the list of tokens has their ids; a name is not an id"
        }
        (ErrorKind::PermissionDenied, Operation::Create) => {
            "the credential's role may not create tokens; Mist refuses user tokens to administrators who sign in by SSO"
        }
        (ErrorKind::PermissionDenied, _) => "the credential's role or scope does not allow this",
        (ErrorKind::RateLimited, _) => "try again later, or with fewer accounts at once",
        (ErrorKind::Unavailable | ErrorKind::Transport, _) => "try again later",
        (ErrorKind::DeadlineExceeded, _) => "allow more time, or ask for fewer accounts at once",
        _ => return None,
    })
}
