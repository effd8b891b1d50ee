//! A sign-in that failed.

use std::fmt;
use std::time::Duration;

use tokens_http::SignInError;

/// Why there is no access token. It can be cloned, since all who waited for the token get it.
#[derive(Clone, Debug)]
pub(super) struct Failed {
    message: String,
    temporary: bool,
    retry_after: Option<Duration>,
}

impl Failed {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            temporary: false,
            retry_after: None,
        }
    }

    /// The same may succeed later.
    pub(super) fn temporary(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            temporary: true,
            retry_after: None,
        }
    }

    /// Adds how long the service asked to wait.
    pub(super) fn asked(mut self, retry_after: Option<Duration>) -> Self {
        self.retry_after = retry_after;
        self
    }

    /// What should not happen, such as a date beyond all calendars.
    pub(super) fn internal(error: impl fmt::Display) -> Self {
        Self::new(format!("the sign-in could not be prepared: {error}"))
    }
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl From<Failed> for SignInError {
    fn from(failed: Failed) -> Self {
        let mut error = Self::new(failed.message);
        error.temporary = failed.temporary;
        error.retry_after = failed.retry_after;
        error
    }
}
