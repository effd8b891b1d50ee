//! Whether to try again, and when: pure functions of what happened.

use std::time::Duration;

use http::{Method, StatusCode};

use crate::failure::FailureKind;

/// How long and how often to try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// Attempts in all, the first included; 1 never tries again.
    pub attempts: u32,
    /// Time for one attempt, its answer's body included.
    pub attempt_timeout: Duration,
    /// Time for the whole call, waits included.
    pub call_timeout: Duration,
    /// The longest wait between two attempts. A service that asks for more gets no further attempt.
    pub max_wait: Duration,
    /// The longest first wait where the service names none. It doubles from attempt to attempt; the wait itself is drawn at
    /// random up to it.
    pub backoff: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 4,
            attempt_timeout: Duration::from_secs(30),
            call_timeout: Duration::from_secs(120),
            // Okta's windows are a minute long.
            max_wait: Duration::from_secs(70),
            backoff: Duration::from_millis(500),
        }
    }
}

/// How one attempt ended, as far as trying again goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// No usable answer.
    Failed(FailureKind),
    /// An answer with this status; `read_only` is Okta's E0000010.
    Answered { status: StatusCode, read_only: bool },
}

impl Outcome {
    /// Whether the service may have carried out a write although this is how it ended.
    pub(crate) fn may_have_happened(self) -> bool {
        match self {
            // A redirect is an answer, too: whoever gave it did nothing else.
            Self::Failed(
                FailureKind::SignIn
                | FailureKind::SignInUnavailable
                | FailureKind::HeldBack
                | FailureKind::Connect
                | FailureKind::UnexpectedStatus,
            ) => false,
            Self::Failed(_) => true,
            Self::Answered {
                read_only: true, ..
            } => false,
            Self::Answered { status, .. } => {
                status == StatusCode::REQUEST_TIMEOUT
                    || (status.is_server_error() && status != StatusCode::NOT_IMPLEMENTED)
            }
        }
    }

    /// Whether one more attempt can help and can do no harm. `repeatable` is off for a call whose repetition means
    /// something else, such as a revocation of the token that signs it.
    pub(crate) fn may_retry(self, method: &Method, repeatable: bool) -> bool {
        let idempotent =
            repeatable && matches!(*method, Method::GET | Method::PUT | Method::DELETE);
        match self {
            Self::Failed(FailureKind::Connect) => true,
            Self::Failed(FailureKind::Timeout | FailureKind::Interrupted) => idempotent,
            Self::Failed(_) => false,
            Self::Answered {
                read_only: true, ..
            } => method == Method::GET,
            Self::Answered { status, .. } => match status.as_u16() {
                429 => true,
                408 | 502 | 503 | 504 => idempotent,
                500 => method == Method::GET,
                _ => false,
            },
        }
    }
}

/// No back-off of our own is longer.
const LONGEST_BACKOFF: Duration = Duration::from_secs(3600);

/// The wait before attempt `next` (2 for the first repetition): what the service `asked` for, else exponential
/// from `backoff` with full jitter. `random` is in 0..1.
pub(crate) fn wait(asked: Option<Duration>, backoff: Duration, next: u32, random: f64) -> Duration {
    match asked {
        Some(asked) => asked,
        None => {
            let doublings = next.saturating_sub(2).min(6);
            let longest = backoff.saturating_mul(1 << doublings).min(LONGEST_BACKOFF);
            longest.mul_f64(random.clamp(0.0, 1.0))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(status: u16) -> Outcome {
        Outcome::Answered {
            status: StatusCode::from_u16(status).unwrap(),
            read_only: false,
        }
    }

    #[test]
    fn retries_only_what_is_safe() {
        const READ_ONLY: Outcome = Outcome::Answered {
            status: StatusCode::SERVICE_UNAVAILABLE,
            read_only: true,
        };
        // outcome, retried for GET, PUT, DELETE, POST, a DELETE that is not repeatable; may have happened
        let table = [
            (
                Outcome::Failed(FailureKind::SignIn),
                [false, false, false, false, false],
                false,
            ),
            (
                Outcome::Failed(FailureKind::Connect),
                [true, true, true, true, true],
                false,
            ),
            (
                Outcome::Failed(FailureKind::Timeout),
                [true, true, true, false, false],
                true,
            ),
            (
                Outcome::Failed(FailureKind::Interrupted),
                [true, true, true, false, false],
                true,
            ),
            (Outcome::Failed(FailureKind::TooLarge), [false; 5], true),
            (Outcome::Failed(FailureKind::Unreadable), [false; 5], true),
            (
                Outcome::Failed(FailureKind::UnexpectedStatus),
                [false; 5],
                false,
            ),
            (answered(400), [false; 5], false),
            (answered(401), [false; 5], false),
            (answered(404), [false; 5], false),
            (answered(408), [true, true, true, false, false], true),
            (answered(429), [true; 5], false),
            (answered(500), [true, false, false, false, false], true),
            (answered(501), [false; 5], false),
            (answered(502), [true, true, true, false, false], true),
            (answered(503), [true, true, true, false, false], true),
            (answered(504), [true, true, true, false, false], true),
            (READ_ONLY, [true, false, false, false, false], false),
        ];
        for (outcome, retried, may_have_happened) in table {
            let found = [
                outcome.may_retry(&Method::GET, true),
                outcome.may_retry(&Method::PUT, true),
                outcome.may_retry(&Method::DELETE, true),
                outcome.may_retry(&Method::POST, true),
                outcome.may_retry(&Method::DELETE, false),
            ];
            assert_eq!(found, retried, "{outcome:?}");
            assert_eq!(
                outcome.may_have_happened(),
                may_have_happened,
                "{outcome:?}"
            );
        }
    }

    #[test]
    fn backs_off_exponentially_and_obeys() {
        let half = Duration::from_millis(500);
        let asked = Some(Duration::from_secs(9));
        assert_eq!(wait(asked, half, 2, 0.7), Duration::from_secs(9));
        let longest: Vec<_> = (2..12)
            .map(|next| wait(None, half, next, 1.0).as_millis())
            .collect();
        assert_eq!(longest[..4], [500, 1000, 2000, 4000]);
        assert!(longest.iter().all(|wait| *wait <= 32_000));
        assert_eq!(wait(None, half, 3, 0.25), Duration::from_millis(250));
        assert_eq!(wait(None, Duration::ZERO, 3, 1.0), Duration::ZERO);
    }

    proptest::proptest! {
        #[test]
        fn never_waits_longer_than_announced(ms: u64, next: u32, random: f64) {
            let wait = wait(None, Duration::from_millis(ms), next, random);
            proptest::prop_assert!(wait <= LONGEST_BACKOFF);
        }
    }
}
