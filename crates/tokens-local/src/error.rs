//! The error of this crate.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use tokens_http::write_with_causes;

/// Why a secret, a program or a file cannot be used. It says what to do about it where that is known. `Display` is one line; `{:#}` adds the
/// causes.
#[derive(Clone, Debug)]
pub struct LocalError {
    kind: LocalErrorKind,
    message: String,
    hint: Option<String>,
    source: Option<Arc<dyn Error + Send + Sync>>,
}

impl fmt::Display for LocalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_with_causes(f, &self.message, self)
    }
}

impl Error for LocalError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
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
