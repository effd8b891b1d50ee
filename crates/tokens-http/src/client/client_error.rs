//! The error of the generated clients.

use std::error::Error;
use std::fmt;

use crate::client::failure::{Failure, FailureKind};
use crate::client::response_value::ResponseValue;

/// Why a call of a generated client failed. `E` is the body of the service's errors.
///
/// It is one line of text that quotes neither a header nor a body; `{:#}` adds the causes.
#[derive(Clone, Debug)]
pub enum ClientError<E> {
    /// The service answered with an error. Match its [status](ResponseValue::status), or what is in its body.
    ErrorResponse(ResponseValue<E>),
    /// There is no answer of the service, or none that can be read.
    Failure(Failure),
    /// An argument is missing or not valid. Nothing was sent.
    InvalidRequest(String),
}

impl<E> ClientError<E> {
    /// The failure, if the service did not answer with an error.
    pub fn failure(&self) -> Option<&Failure> {
        match self {
            Self::Failure(failure) => Some(failure),
            _ => None,
        }
    }
}

impl<E> From<Failure> for ClientError<E> {
    fn from(failure: Failure) -> Self {
        Self::Failure(failure)
    }
}

/// A request that could not be built.
impl<E> From<reqwest::Error> for ClientError<E> {
    fn from(error: reqwest::Error) -> Self {
        let failure = Failure::new(FailureKind::Unsendable, "the request could not be built");
        Self::Failure(failure.with_source(error.without_url()))
    }
}

/// A parameter that a header cannot hold.
impl<E> From<http::header::InvalidHeaderValue> for ClientError<E> {
    fn from(error: http::header::InvalidHeaderValue) -> Self {
        Self::InvalidRequest(error.to_string())
    }
}

impl<E> fmt::Display for ClientError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ErrorResponse(response) => {
                write!(f, "the service answered {}", response.status())?;
                match response.request_id() {
                    Some(id) => write!(f, " (request {id})"),
                    None => Ok(()),
                }
            }
            Self::Failure(failure) => failure.fmt(f),
            Self::InvalidRequest(why) => write!(f, "the request is not valid: {why}"),
        }
    }
}

impl<E: fmt::Debug> Error for ClientError<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.failure()?.source()
    }
}
