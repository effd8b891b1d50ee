//! What a call of a generated client returns.

use std::fmt;
use std::ops::Deref;

use http::{HeaderMap, StatusCode};

use crate::client::buffered_response::request_id;
use crate::client::failure::Attempts;

/// A value that a service answered, with what else is known of the response.
///
/// It derefs to the value; [`into_inner`](Self::into_inner) takes it out.
#[derive(Clone)]
pub struct ResponseValue<T> {
    pub(crate) inner: T,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) attempts: Attempts,
}

impl<T> ResponseValue<T> {
    /// The value itself.
    pub fn into_inner(self) -> T {
        self.inner
    }

    pub(crate) fn with<U>(self, inner: U) -> ResponseValue<U> {
        ResponseValue {
            inner,
            status: self.status,
            headers: self.headers,
            attempts: self.attempts,
        }
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers, as far as a caller may see them, such as the link to the next page of a list.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The service's name for the request, to quote to its support.
    pub fn request_id(&self) -> Option<String> {
        request_id(&self.headers)
    }

    /// How the call was carried out, such as how often it was tried.
    pub fn attempts(&self) -> Attempts {
        self.attempts
    }
}

impl<T> Deref for ResponseValue<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.inner
    }
}

/// Without the headers.
impl<T: fmt::Debug> fmt::Debug for ResponseValue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseValue")
            .field("inner", &self.inner)
            .field("status", &self.status)
            .field("request_id", &self.request_id())
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}
