//! What a write answers: see [`Done`].

use crate::error::Result;

/// What a write answers: its value, the service's name for the request, and how often it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Done<T> {
    /// What the write returns.
    pub value: T,
    /// The service's name for the request, to quote in a support case and to find in its log.
    pub request_id: Option<String>,
    /// How often the request was sent.
    pub attempts: u32,
}

impl<T> Done<T> {
    /// A write that was sent once, of which the service tells no name.
    pub fn new(value: T) -> Self {
        Self {
            value,
            request_id: None,
            attempts: 1,
        }
    }

    /// Sets the service's name for the request.
    #[must_use]
    pub fn request_id(mut self, request_id: Option<String>) -> Self {
        self.request_id = request_id;
        self
    }

    /// Sets how often the request was sent.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// Replaces the value by what `convert` makes of it.
    pub fn map<U>(self, convert: impl FnOnce(T) -> U) -> Done<U> {
        Done {
            value: convert(self.value),
            request_id: self.request_id,
            attempts: self.attempts,
        }
    }

    /// Reads the answer to a write.
    #[cfg(feature = "service")]
    pub(crate) fn of(answer: tokens_http::ResponseValue<T>) -> Self {
        Self {
            request_id: answer.request_id(),
            attempts: answer.attempts().count,
            value: answer.into_inner(),
        }
    }
}

impl Done<()> {
    /// Reads the answer to a write, of which only the request matters.
    #[cfg(feature = "service")]
    pub(crate) fn request_of<T>(answer: tokens_http::ResponseValue<T>) -> Self {
        Done::of(answer).map(drop)
    }

    /// What is known of the request of a write, whether it was answered as done or not: reads may prove what its answer does not say.
    pub(crate) fn of_sent(sent: &Result<Self>) -> Self {
        match sent {
            Ok(done) => done.clone(),
            Err(error) => match error.http() {
                Some(http) => Self::new(())
                    .request_id(http.request_id.clone())
                    .attempts(http.attempts),
                None => Self::new(()),
            },
        }
    }
}
