//! Exit codes: what each means and which failure leads to which.

use tokens_change::{ChangeError, ChangeErrorKind};
use tokens_core::ErrorKind;
use tokens_http::ConfigError;

use crate::output::{OutputError, Problem};

/// How the command ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// All went well.
    Ok,
    /// Something else failed; a token that is not there, too.
    Other,
    /// Wrong usage or configuration, or something that the service doesn't do.
    Usage,
    /// The credential is no good, or not good enough.
    Denied,
    /// Something was listed and something is missing, or some of several changes failed.
    Partial,
    /// The service can't be reached, can't answer now, or asks to wait.
    Unavailable,
    /// A safeguard refused, or the user declined.
    Refused,
    /// A change may have happened, or a new key reached nobody: look before repeating.
    Unknown,
    /// The terminal has gone.
    HungUp,
    /// Ctrl-C.
    Interrupted,
    /// Ctrl-\: to end and leave a core dump, which is not made.
    Quit,
    /// A request to end.
    Terminated,
}

impl Exit {
    /// The number. 3 is reserved for findings.
    pub(crate) fn code(self) -> u8 {
        match self {
            Self::Ok => 0,
            Self::Other => 1,
            Self::Usage => 2,
            Self::Denied => 4,
            Self::Partial => 5,
            Self::Unavailable => 6,
            Self::Refused => 7,
            Self::Unknown => 8,
            Self::HungUp => 129,
            Self::Interrupted => 130,
            Self::Quit => 131,
            Self::Terminated => 143,
        }
    }

    /// The end that one failure of this kind leads to.
    pub(crate) fn of_kind(kind: ErrorKind) -> Self {
        match kind {
            ErrorKind::Unauthenticated | ErrorKind::PermissionDenied => Self::Denied,
            ErrorKind::Unsupported | ErrorKind::Invalid | ErrorKind::Config => Self::Usage,
            ErrorKind::RateLimited
            | ErrorKind::Unavailable
            | ErrorKind::DeadlineExceeded
            | ErrorKind::Transport => Self::Unavailable,
            ErrorKind::OutcomeUnknown => Self::Unknown,
            // Not found, conflict, decode, unexpected, and kinds yet to come.
            _ => Self::Other,
        }
    }

    /// The end that a failure of a change leads to. `None`: its cause decides.
    pub(crate) fn of_change(kind: ChangeErrorKind) -> Option<Self> {
        match kind {
            ChangeErrorKind::Invalid => Some(Self::Usage),
            ChangeErrorKind::Refused => Some(Self::Refused),
            ChangeErrorKind::Unknown => Some(Self::Unknown),
            ChangeErrorKind::Service => None,
            _ => Some(Self::Other),
        }
    }

    /// The end that `error` leads to. A closed pipe is no failure: who reads has enough.
    pub(crate) fn of(error: &anyhow::Error) -> Self {
        Self::of_chain(error.as_ref())
    }

    /// As [`of`](Self::of).
    pub(crate) fn of_chain(error: &(dyn std::error::Error + 'static)) -> Self {
        let known = anyhow::Chain::new(error).find_map(|cause| {
            if let Some(problem) = cause.downcast_ref::<Problem>() {
                Some(problem.exit())
            } else if let Some(error) = cause.downcast_ref::<ChangeError>() {
                let service = error
                    .service_error()
                    .map(|error| Self::of_kind(error.kind()));
                Self::of_change(error.kind()).or(service)
            } else if let Some(error) = cause.downcast_ref::<tokens_core::Error>() {
                Some(Self::of_kind(error.kind()))
            } else if let Some(error) = cause.downcast_ref::<OutputError>() {
                Some(if error.is_closed_pipe() {
                    Self::Ok
                } else {
                    Self::Other
                })
            } else {
                cause.is::<ConfigError>().then_some(Self::Usage)
            }
        });
        known.unwrap_or(Self::Other)
    }

    /// The end of several changes, of which `done` came out well or not at all and the others in one of `failures`: 8 if the
    /// outcome of one is not known, 5 if only some failed, else the first of 4, 6, 7, 1.
    pub(crate) fn of_changes(done: usize, failures: impl IntoIterator<Item = Self>) -> Self {
        let ends: Vec<_> = failures.into_iter().collect();
        if ends.is_empty() {
            return Self::Ok;
        }
        if ends.contains(&Self::Unknown) {
            return Self::Unknown;
        }
        if done > 0 {
            return Self::Partial;
        }
        if let Some(first) = ends.first()
            && ends.iter().all(|end| end == first)
        {
            return *first;
        }
        [Self::Denied, Self::Unavailable, Self::Refused]
            .into_iter()
            .find(|worse| ends.contains(worse))
            .unwrap_or(Self::Other)
    }

    /// The end of a list: `listed` tells whether any account was read, in part or to its end.
    pub(crate) fn of_list(listed: bool, failures: impl IntoIterator<Item = ErrorKind>) -> Self {
        let ends: Vec<_> = failures.into_iter().map(Self::of_kind).collect();
        match ends.first() {
            None => Self::Ok,
            Some(_) if listed => Self::Partial,
            Some(first) if ends.iter().all(|end| end == first) => *first,
            Some(_) => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ErrorKind::{
        Config, Conflict, DeadlineExceeded, Decode, Invalid, NotFound, OutcomeUnknown,
        PermissionDenied, RateLimited, Transport, Unauthenticated, Unavailable, Unexpected,
        Unsupported,
    };

    #[test]
    fn each_kind_has_its_code() {
        for (code, kinds) in [
            (1, &[NotFound, Conflict, Decode, Unexpected][..]),
            (2, &[Unsupported, Invalid, Config]),
            (4, &[Unauthenticated, PermissionDenied]),
            (6, &[RateLimited, Unavailable, DeadlineExceeded, Transport]),
            (8, &[OutcomeUnknown]),
        ] {
            for kind in kinds.iter().copied() {
                let failure = Exit::of_kind(kind);
                assert_eq!(failure.code(), code, "{kind:?}");
                assert_eq!(Exit::of_changes(0, [failure]).code(), code, "{kind:?}");
                let some = if code == 8 { 8 } else { 5 };
                assert_eq!(Exit::of_changes(1, [failure]).code(), some, "{kind:?}");
                assert_eq!(Exit::of_list(false, [kind, kind]).code(), code, "{kind:?}");
                assert_eq!(Exit::of_list(true, [kind]).code(), 5, "{kind:?}");
            }
        }
    }

    #[test]
    fn of_several_changes_the_gravest_failure_decides() {
        use Exit::{Denied, Other, Refused, Unavailable, Unknown, Usage};
        for (done, failures, code) in [
            (0, vec![], 0),
            (3, vec![], 0),
            (2, vec![Denied], 5),
            (1, vec![Refused, Other], 5),
            (1, vec![Denied, Unknown], 8),
            (0, vec![Other, Unavailable], 6),
            (0, vec![Unavailable, Denied], 4),
            (0, vec![Denied, Unavailable, Unknown], 8),
            (0, vec![Other, Other], 1),
            (0, vec![Refused, Other], 7),
            (0, vec![Refused, Unavailable], 6),
            (0, vec![Usage, Other], 1),
        ] {
            let exit = Exit::of_changes(done, failures.clone());
            assert_eq!(exit.code(), code, "{done} {failures:?}");
        }
    }

    #[test]
    fn a_list_of_nothing_takes_the_code_of_its_cause() {
        for (listed, kinds, code) in [
            (true, vec![], 0),
            (false, vec![], 0),
            (false, vec![Transport, RateLimited], 6),
            (false, vec![Transport, Unauthenticated], 1),
            (true, vec![Transport, Unauthenticated], 5),
        ] {
            let exit = Exit::of_list(listed, kinds.clone());
            assert_eq!(exit.code(), code, "{listed} {kinds:?}");
        }
    }

    #[test]
    fn a_cause_is_found_below_its_context() {
        let error = tokens_core::Error::new(NotFound, tokens_core::Operation::Get, "no");
        let error = anyhow::Error::new(error).context("reading it");
        assert_eq!(Exit::of(&error), Exit::Other);
        let error = anyhow::Error::new(Problem::refused("no")).context("asked");
        assert_eq!(Exit::of(&error), Exit::Refused);
        let error = anyhow::Error::new(ConfigError::new("bad"));
        assert_eq!(Exit::of(&error), Exit::Usage);
        let closed = OutputError::from(std::io::Error::from(std::io::ErrorKind::BrokenPipe));
        assert_eq!(Exit::of(&anyhow::Error::new(closed)), Exit::Ok);
        let full = OutputError::from(std::io::Error::from(std::io::ErrorKind::StorageFull));
        assert_eq!(Exit::of(&anyhow::Error::new(full)), Exit::Other);
        assert_eq!(Exit::of(&anyhow::anyhow!("else")), Exit::Other);
    }
}
