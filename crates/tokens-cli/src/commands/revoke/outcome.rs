//! What becomes of one token.

use tokens_core::Error;

use crate::exit::Exit;

#[derive(Debug)]
pub(super) enum Outcome {
    /// Nothing yet.
    Planned,
    Revoked,
    AlreadyGone,
    /// By this command, because of what it is like now.
    Refused(String),
    Failed(Error),
}

impl Outcome {
    /// Its name in JSON.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Revoked => "revoked",
            Self::AlreadyGone => "already_gone",
            Self::Refused(_) => "refused",
            Self::Failed(_) => "failed",
        }
    }

    /// Whether the token is gone.
    pub(super) fn is_done(&self) -> bool {
        matches!(self, Self::Revoked | Self::AlreadyGone)
    }

    /// The exit code of a failure.
    pub(super) fn failure(&self) -> Option<Exit> {
        match self {
            Self::Planned | Self::Revoked | Self::AlreadyGone => None,
            Self::Refused(_) => Some(Exit::Refused),
            Self::Failed(error) => Some(Exit::of_kind(error.kind())),
        }
    }
}
