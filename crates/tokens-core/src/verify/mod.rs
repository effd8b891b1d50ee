//! Looks at the service after a write: an answer alone does not prove what became of it.
//!
//! A write that was answered as done is read back once. One that was answered in any other way is read back, too, before it counts
//! as failed: a refusal may have come from another server, after the service carried the write out. Only one that is certainly the
//! service's own is believed after one look.

#[cfg(any(test, feature = "service"))]
#[allow(dead_code, reason = "not every service creates tokens")]
pub(crate) mod creation;
mod revocation;
#[cfg(test)]
mod tests;
#[cfg(any(test, feature = "service"))]
mod update;

use std::time::Duration;

use futures_util::TryStreamExt as _;
use jiff::SignedDuration;

use crate::error::{CarriedOut, Error, ErrorKind, Operation, Result};
use crate::provider::TokenProvider;
use crate::request::ListOptions;
use crate::revocation::Proof;
use crate::token::{Token, TokenId};

pub(crate) use revocation::{revocation, revocation_of_current};
#[cfg(feature = "service")]
pub(crate) use update::update;

/// How far the clocks of a service's servers, and this machine's, may be apart where a creation time is compared with them.
pub const CLOCK_TOLERANCE: SignedDuration = SignedDuration::from_mins(10);

/// The first wait before another look. It doubles up to [`LONGEST_WAIT`].
const FIRST_WAIT: Duration = Duration::from_millis(100);

/// The longest wait between two looks.
const LONGEST_WAIT: Duration = Duration::from_secs(2);

/// How long to look for a write that the service did not report as done.
const UNCLEAR_WITHIN: Duration = Duration::from_secs(2);

/// How far apart two looks at what is not found must be: one may have met a server that is behind.
const APART: Duration = Duration::from_secs(1);

/// What to do about a write of unknown outcome.
const LOOK: &str = "look at the token before repeating this";

/// What the answer to a write says.
#[derive(Debug)]
enum WriteAnswer {
    /// It was carried out.
    Done,
    /// There is no such token: the service's own answer.
    NotFound(Error),
    /// It was refused, by the service or by another server.
    Refused(Error),
    /// It may have been carried out.
    Unclear(Error),
}

impl WriteAnswer {
    /// Reads what came of sending the write.
    ///
    /// # Errors
    ///
    /// When nothing was sent.
    fn of<T>(sent: Result<T>) -> Result<Self> {
        let Err(error) = sent else {
            return Ok(Self::Done);
        };
        match error.carried_out() {
            CarriedOut::No => Err(error),
            CarriedOut::Perhaps => Ok(Self::Unclear(error)),
            CarriedOut::Refused if error.kind() == ErrorKind::NotFound => Ok(Self::NotFound(error)),
            CarriedOut::Refused | CarriedOut::RefusedByOther => Ok(Self::Refused(error)),
        }
    }

    /// How long to look for what it says, at most `within`.
    fn patience(&self, within: Duration) -> Patience {
        Patience::new(match self {
            Self::Refused(error) if is_own_refusal(error) => Duration::ZERO,
            Self::Refused(_) | Self::Unclear(_) => within.min(UNCLEAR_WITHIN),
            Self::Done | Self::NotFound(_) => within,
        })
    }
}

/// A write, for its error.
#[derive(Clone, Copy)]
struct Write<'a> {
    provider: &'a dyn TokenProvider,
    operation: Operation,
    token: Option<&'a TokenId>,
    /// What it is, such as `revocation`.
    noun: &'static str,
}

impl Write<'_> {
    /// `OutcomeUnknown`, since the state that was `found` contradicts the answer or does not prove it.
    fn unknown(&self, answer: WriteAnswer, found: &str, hint: &str) -> Error {
        match answer {
            WriteAnswer::Done => {
                let message = format!("the service accepted the {}, but {found}", self.noun);
                let error = Error::new(ErrorKind::OutcomeUnknown, self.operation, message)
                    .with_provider(self.provider.id().clone())
                    .with_hint(hint);
                match self.token {
                    Some(token) => error.with_token(token.clone()),
                    None => error,
                }
            }
            WriteAnswer::NotFound(error)
            | WriteAnswer::Refused(error)
            | WriteAnswer::Unclear(error) => {
                let message = format!("{}; {found}", error.message());
                error.into_unknown(message, hint)
            }
        }
    }

    /// The error when nothing can be read, because of `failure`: a refusal of the service's that it repeats for the read counts.
    fn unseen(&self, answer: WriteAnswer, failure: Error) -> Error {
        match answer {
            WriteAnswer::Refused(error)
                if error.carried_out() == CarriedOut::Refused && error.kind() == failure.kind() =>
            {
                error
            }
            answer => {
                let found = format!("the state could not be read: {}", failure.message());
                let error = self.unknown(answer, &found, LOOK);
                match std::error::Error::source(&error) {
                    Some(_) => error,
                    None => error.with_source(failure),
                }
            }
        }
    }
}

/// When to look again, and when to stop. The time that the looks themselves take does not count, so that their number is fixed.
#[derive(Debug)]
struct Patience {
    left: Duration,
    next: Duration,
}

impl Patience {
    fn new(within: Duration) -> Self {
        Self {
            left: within,
            next: FIRST_WAIT,
        }
    }

    /// Waits for the next look; false if there is to be none.
    async fn wait(&mut self) -> bool {
        if self.left.is_zero() {
            return false;
        }
        let wait = self.next.min(self.left);
        self.left -= wait;
        self.next = (self.next * 2).min(LONGEST_WAIT);
        tokio::time::sleep(wait).await;
        true
    }
}

/// Whether the service itself refused the write, which then was not carried out. What it says of its own state, such as a 503, is
/// no refusal.
fn is_own_refusal(error: &Error) -> bool {
    let status = error.http().and_then(|http| http.status);
    error.carried_out() == CarriedOut::Refused
        && status.is_none_or(|status| (400..500).contains(&status))
}

/// Whether what is not found any more, or not accepted, after a write that was answered as `answer` says, is gone for certain.
#[derive(Debug)]
struct Absence {
    /// How many more looks must agree.
    missing: u32,
}

impl Absence {
    /// Only the service's word that it was done is confirmed by one look.
    fn after(answer: &WriteAnswer) -> Self {
        let missing = match answer {
            WriteAnswer::Done => 0,
            WriteAnswer::NotFound(_) | WriteAnswer::Refused(_) | WriteAnswer::Unclear(_) => 1,
        };
        Self { missing }
    }

    /// Counts a look that found nothing: true if it was enough of them. Otherwise it waits for the next one.
    async fn is_certain(&mut self) -> bool {
        if self.missing == 0 {
            return true;
        }
        self.missing -= 1;
        tokio::time::sleep(APART).await;
        false
    }
}

/// Checks that `token`, which was read, has an id.
///
/// # Errors
///
/// When it has none: then it may be any token.
fn check_named(token: &Token) -> Result<()> {
    match token.id {
        Some(_) => Ok(()),
        None => {
            let why = "the answer to the read does not name a token";
            Err(Error::new(ErrorKind::Decode, Operation::Get, why))
        }
    }
}

/// Whether the service itself refuses the credential.
fn is_refused_credential(error: &Error) -> bool {
    error.kind() == ErrorKind::Unauthenticated && error.carried_out() == CarriedOut::Refused
}

/// Whether the token `id` is in the list, which must be complete: `None` if it is not, with the proof.
///
/// # Errors
///
/// When the list cannot be read to its end, or has a record without an id.
pub(crate) async fn absence(provider: &dyn TokenProvider, id: &TokenId) -> Result<Option<Proof>> {
    let mut tokens = provider.list(ListOptions::default());
    let mut is_listed = false;
    while let Some(token) = tokens.try_next().await? {
        let Some(listed) = token.id else {
            let why = "the list has a token whose id could not be read";
            return Err(Error::new(ErrorKind::Decode, Operation::List, why)
                .with_provider(provider.id().clone()));
        };
        is_listed |= listed.as_str().eq_ignore_ascii_case(id.as_str());
    }
    Ok((!is_listed).then_some(Proof::ListedWithout))
}

/// Whether it is a 404 that may be another server's.
pub(crate) fn is_unproved_not_found(error: &Error) -> bool {
    let status = error.http().and_then(|http| http.status);
    status == Some(404) && error.kind() != ErrorKind::NotFound
}
