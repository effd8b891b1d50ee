//! What becomes of one token.

use tokens_core::{Error, ErrorKind, Proof, Revocation, RevocationOutcome};

use crate::exit::Exit;

#[derive(Debug)]
pub(super) enum Outcome {
    /// Nothing yet.
    Planned,
    /// It is gone, by this command or before it; or said to be, where that was not to be verified.
    Done(Revocation),
    /// By this command, because of what it is like now.
    Refused(String),
    Failed(Error),
}

impl Outcome {
    /// Its name in JSON.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Done(revocation) => revocation.outcome.as_str(),
            Self::Refused(_) => "refused",
            Self::Failed(error) if error.kind() == ErrorKind::OutcomeUnknown => "unknown",
            Self::Failed(_) => "failed",
        }
    }

    /// A token that a look did not find, with the proof that `error` has.
    pub(super) fn not_found(error: &Error) -> Self {
        let proof = error.proof().unwrap_or(Proof::ReadNotFound);
        Self::Done(Revocation::not_found(proof))
    }

    /// How it is known that the token is gone.
    pub(super) fn proof(&self) -> Option<Proof> {
        match self {
            Self::Done(revocation) => revocation.proof,
            _ => None,
        }
    }

    /// Whether the service knows no such token.
    pub(super) fn is_not_found(&self) -> bool {
        matches!(self, Self::Done(revocation) if revocation.outcome == RevocationOutcome::NotFound)
    }

    /// Whether the service reports the token as gone.
    pub(super) fn is_done(&self) -> bool {
        matches!(self, Self::Done(_))
    }

    /// The exit code of a failure.
    pub(super) fn failure(&self) -> Option<Exit> {
        match self {
            Self::Planned | Self::Done(_) => None,
            Self::Refused(_) => Some(Exit::Refused),
            Self::Failed(error) => Some(Exit::of_kind(error.kind())),
        }
    }
}
