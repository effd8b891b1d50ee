//! Why an account is not there, or not open.

use std::fmt;

use tokens_core::{Error, ErrorKind, Operation};
use tokens_http::write_with_causes;
use tokens_local::LocalError;

/// What is wrong with the configuration, with a variable, or with the choice of an account. It repeats nothing that may be a secret.
/// `Display` is one line, with how many [`others`](Self::others) there are; `{:#}` has them, too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetupError {
    message: String,
    hint: Option<String>,
    others: Vec<SetupError>,
}

impl fmt::Display for SetupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_with_causes(f, &self.message, self)?;
        match self.others.len() {
            0 => Ok(()),
            _ if f.alternate() => self
                .others
                .iter()
                .try_for_each(|other| write!(f, "; {other:#}")),
            count => write!(f, " (and {count} more)"),
        }
    }
}

impl std::error::Error for SetupError {}

impl SetupError {
    /// `message` is a sentence without a full stop.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            hint: None,
            others: Vec::new(),
        }
    }

    /// Adds what to do about it, a sentence without a full stop.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Adds others that are there at the same time.
    #[must_use]
    pub(crate) fn with_others(mut self, others: impl IntoIterator<Item = Self>) -> Self {
        self.others = others.into_iter().collect();
        self
    }

    /// What else is wrong at the same time.
    pub fn others(&self) -> &[Self] {
        &self.others
    }

    /// What is wrong.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What to do about it.
    pub fn hint(&self) -> Option<&str> {
        self.hint.as_deref()
    }

    /// The same for an account that others stand beside, which it must not stop.
    pub(crate) fn of_account(&self) -> Error {
        let error = Error::new(ErrorKind::Config, Operation::Connect, &self.message);
        match &self.hint {
            Some(hint) => error.with_hint(hint),
            None => error,
        }
    }
}

/// Why an account is not open.
#[derive(Clone, Debug, thiserror::Error)]
pub enum OpenError {
    /// What it is made of is not valid.
    #[error(transparent)]
    Setup(#[from] SetupError),
    /// Its secret is missing or not valid.
    #[error("the account `{account}` {what}: {why}")]
    Secret {
        /// The account's name.
        account: String,
        /// What is wrong with the account.
        what: &'static str,
        /// Why.
        why: SetupError,
    },
    /// Its service fails.
    #[error(transparent)]
    Service(#[from] Error),
}

impl OpenError {
    /// For an account that others stand beside, so that it is named already.
    pub fn of_account(self) -> Error {
        match self {
            Self::Setup(error) | Self::Secret { why: error, .. } => error.of_account(),
            Self::Service(error) => error,
        }
    }
}

impl From<LocalError> for SetupError {
    fn from(error: LocalError) -> Self {
        Self {
            hint: error.hint().map(str::to_owned),
            ..Self::new(error.message())
        }
    }
}
