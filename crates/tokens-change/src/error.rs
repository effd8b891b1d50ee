//! The error of this crate.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use tokens_core::{Secret, closed_name};
use tokens_http::write_with_causes;

use crate::creation::LeftToken;

/// Why a change is not made, or not known to be complete. It says what to do about it where that is known.
#[derive(Clone, Debug)]
pub struct ChangeError(Box<Inner>);

#[derive(Clone, Debug)]
struct Inner {
    kind: ChangeErrorKind,
    message: String,
    hint: Option<String>,
    /// Kept as a secret, since a key may be in it that is not recognized.
    output: Option<Secret>,
    left_token: Option<LeftToken>,
    service: Option<tokens_core::Error>,
    source: Option<Arc<dyn Error + Send + Sync>>,
    others: Vec<ChangeError>,
}

closed_name! {
    /// What kind of failure a [`ChangeError`] is.
    pub enum ChangeErrorKind {
        /// What was asked for is not valid. Nothing was sent.
        Invalid = "invalid",
        /// A guard is not overridden, the token has changed since it was shown, or other users could interfere with a file.
        Refused = "refused",
        /// The service failed: see [`ChangeError::service_error`].
        Service = "service",
        /// The change log could not be read or written.
        Log = "log",
        /// The key of a new token did not arrive where it was to go.
        Delivery = "delivery",
        /// The change may have happened, or a new token is left whose key did not arrive: look at the service before repeating it.
        Unknown = "unknown",
    }
}

impl ChangeErrorKind {
    /// The kind of a failure of the service.
    pub(crate) fn of(error: &tokens_core::Error) -> Self {
        match error.kind() {
            tokens_core::ErrorKind::OutcomeUnknown => Self::Unknown,
            _ => Self::Service,
        }
    }
}

impl ChangeError {
    pub(crate) fn new(kind: ChangeErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            hint: None,
            output: None,
            left_token: None,
            service: None,
            source: None,
            others: Vec::new(),
        }))
    }

    /// The service failed with `error`; its message, hint and causes are this error's, too.
    pub(crate) fn service(error: tokens_core::Error) -> Self {
        let mut failed = Self::new(ChangeErrorKind::of(&error), error.to_string());
        failed.0.hint = error.hint().map(str::to_owned);
        failed.0.service = Some(error);
        failed
    }

    /// Adds another failure at the same time.
    #[must_use]
    pub(crate) fn and(mut self, other: Option<Self>) -> Self {
        self.0.others.extend(other);
        self
    }

    #[must_use]
    pub(crate) fn with_left_token(mut self, left: LeftToken) -> Self {
        self.0.left_token = Some(left);
        self
    }

    /// The key of a new token could not be delivered: for a [`Sink`](crate::Sink) of your own. `message` is a sentence without a full stop, and
    /// without the key.
    pub fn delivery(message: impl Into<String>) -> Self {
        Self::new(ChangeErrorKind::Delivery, message)
    }

    /// Adds what to do about it: a sentence without a full stop.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// Adds the cause.
    #[must_use]
    pub fn caused_by(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.0.source = Some(source.into().into());
        self
    }

    #[must_use]
    pub(crate) fn with_output(mut self, output: String) -> Self {
        self.0.output = Some(output)
            .filter(|text| !text.is_empty())
            .map(Secret::unprotected);
        self
    }

    #[must_use]
    pub(crate) fn with_output_of(mut self, other: &Self) -> Self {
        self.0.output.clone_from(&other.0.output);
        self
    }

    /// What kind of failure it is.
    pub fn kind(&self) -> ChangeErrorKind {
        self.0.kind
    }

    /// What fails: a sentence without a full stop.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// What to do about it: a sentence without a full stop.
    pub fn hint(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    /// What the program printed that was to take a key, without the key as far as it is recognized. It may have it in some other form:
    /// show it to people only if they ask for it, and record it nowhere.
    pub fn output(&self) -> Option<&Secret> {
        self.0.output.as_ref()
    }

    /// The new token that is left although its key did not arrive: look at it, and revoke it.
    pub fn left_token(&self) -> Option<&LeftToken> {
        self.0.left_token.as_ref()
    }

    /// The failure of the service that this error is.
    pub fn service_error(&self) -> Option<&tokens_core::Error> {
        self.0.service.as_ref()
    }

    /// What else failed at the same time, such as the recording of the failure.
    pub fn others(&self) -> &[Self] {
        &self.0.others
    }
}

/// One line; `{:#}` adds the causes, and what else failed.
impl fmt::Display for ChangeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_with_causes(f, &self.0.message, self)?;
        for other in &self.0.others {
            if f.alternate() {
                write!(f, "; {other:#}")?;
            }
        }
        Ok(())
    }
}

impl Error for ChangeError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        if let Some(error) = &self.0.service {
            return error.source();
        }
        // Not the `Arc`, which is an error, too, and hides the type of its own.
        self.0.source.as_deref().map(|source| source as _)
    }
}
