//! The error of this crate.

use std::error::Error;
use std::sync::Arc;

/// Why a secret, a program or a file cannot be used. It says what to do about it where that is known.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{message}")]
pub struct LocalError {
    kind: LocalErrorKind,
    message: String,
    hint: Option<String>,
    source: Option<Arc<dyn Error + Send + Sync>>,
}

/// What kind of failure a [`LocalError`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LocalErrorKind {
    /// What was asked for is not valid: a reference that leads to no secret, a name that cannot be a file's.
    Invalid,
    /// It is not done since other users could interfere, or something would be replaced.
    Refused,
    /// The system fails.
    Failed,
}

impl LocalError {
    fn new(kind: LocalErrorKind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            hint: None,
            source: None,
        }
    }

    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::new(LocalErrorKind::Invalid, message)
    }

    pub(crate) fn refused(message: impl Into<String>) -> Self {
        Self::new(LocalErrorKind::Refused, message)
    }

    pub(crate) fn failed(
        message: impl Into<String>,
        source: impl Error + Send + Sync + 'static,
    ) -> Self {
        Self {
            source: Some(Arc::new(source)),
            ..Self::new(LocalErrorKind::Failed, message)
        }
    }

    #[must_use]
    pub(crate) fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// What kind of failure it is.
    pub fn kind(&self) -> LocalErrorKind {
        self.kind
    }

    /// What fails: a sentence without a full stop.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What to do about it: a sentence without a full stop.
    pub fn hint(&self) -> Option<&str> {
        self.hint.as_deref()
    }
}
