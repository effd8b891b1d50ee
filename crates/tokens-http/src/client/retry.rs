//! Whether to try again, and when: pure functions of what happened.

use std::time::Duration;

use http::{Method, StatusCode};

use crate::client::failure::FailureKind;

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

setters! {
    RetryPolicy {
        attempts: u32,
        attempt_timeout: Duration,
        call_timeout: Duration,
        max_wait: Duration,
        backoff: Duration,
    }
}

/// How one attempt ended, as far as trying again goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AttemptResult {
    /// No usable answer.
    Failed(FailureKind),
    /// An answer with this status; `read_only` is Okta's E0000010, and `own` an error body of the service's own.
    Answered {
        status: StatusCode,
        read_only: bool,
        own: bool,
    },
}

impl AttemptResult {
    /// Whether the service may have carried out a write although this is how it ended.
    pub(crate) fn may_have_happened(self) -> bool {
        match self {
            Self::Failed(
                FailureKind::SignIn
                | FailureKind::SignInUnavailable
                | FailureKind::Throttled
                | FailureKind::Deadline
                | FailureKind::Unresponsive
                | FailureKind::Untrusted
                | FailureKind::Connect
                | FailureKind::Unsendable,
            ) => false,
            // A redirect, too: it may come after the write was carried out.
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
            Self::Answered { status, own, .. } => match status.as_u16() {
                // That nothing was done is only said by the service itself.
                429 => idempotent || own,
                408 | 502 | 503 | 504 => idempotent,
                500 => method == Method::GET,
                _ => false,
            },
        }
    }
}

/// No back-off of our own is longer.
const LONGEST_BACKOFF: Duration = Duration::from_secs(3600);

/// One attempt of a call that has ended.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ended<'a> {
    pub(crate) outcome: AttemptResult,
    pub(crate) method: &'a Method,
    /// Off for a call whose repetition means something else.
    pub(crate) repeatable: bool,
    /// How long the service asked to wait.
    pub(crate) asked: Option<Duration>,
    /// How many attempts there were, this one included.
    pub(crate) tries: u32,
    /// The call's age.
    pub(crate) elapsed: Duration,
}

impl RetryPolicy {
    /// The wait before one more attempt; `None` if there is to be none: it can't help, could do harm, or would take longer than
    /// allowed. `random` is in 0..1.
    pub(crate) fn next_wait(&self, ended: &Ended<'_>, random: f64) -> Option<Duration> {
        if ended.tries >= self.attempts || !ended.outcome.may_retry(ended.method, ended.repeatable)
        {
            return None;
        }
        let wait = match ended.asked {
            Some(asked) => asked,
            None => self.backoff_wait(ended.tries, random),
        };
        let in_time = ended.elapsed.saturating_add(wait) < self.call_timeout;
        (wait <= self.max_wait && in_time).then_some(wait)
    }

    /// Our own wait after so many `tries`, exponential with full jitter. `random` is in 0..1.
    pub fn backoff_wait(&self, tries: u32, random: f64) -> Duration {
        let random = if random.is_nan() {
            0.0
        } else {
            random.clamp(0.0, 1.0)
        };
        let doublings = tries.saturating_sub(1).min(6);
        let longest = self.backoff.saturating_mul(1 << doublings);
        longest.min(LONGEST_BACKOFF).mul_f64(random)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered_by(own: bool, status: u16) -> AttemptResult {
        AttemptResult::Answered {
            status: StatusCode::from_u16(status).unwrap(),
            read_only: false,
            own,
        }
    }

    fn answered(status: u16) -> AttemptResult {
        answered_by(true, status)
    }

    #[test]
    fn retries_only_what_is_safe() {
        const READ_ONLY: AttemptResult = AttemptResult::Answered {
            status: StatusCode::SERVICE_UNAVAILABLE,
            read_only: true,
            own: true,
        };
        // outcome, retried for GET, PUT, DELETE, POST, a DELETE that is not repeatable; may have happened
        let table = [
            (
                AttemptResult::Failed(FailureKind::SignIn),
                [false, false, false, false, false],
                false,
            ),
            (
                AttemptResult::Failed(FailureKind::Connect),
                [true, true, true, true, true],
                false,
            ),
            (
                AttemptResult::Failed(FailureKind::Timeout),
                [true, true, true, false, false],
                true,
            ),
            (
                AttemptResult::Failed(FailureKind::Interrupted),
                [true, true, true, false, false],
                true,
            ),
            (
                AttemptResult::Failed(FailureKind::TooLarge),
                [false; 5],
                true,
            ),
            (
                AttemptResult::Failed(FailureKind::Unreadable),
                [false; 5],
                true,
            ),
            (
                AttemptResult::Failed(FailureKind::UnexpectedStatus),
                [false; 5],
                true,
            ),
            (answered(400), [false; 5], false),
            (answered(401), [false; 5], false),
            (answered(404), [false; 5], false),
            (answered(408), [true, true, true, false, false], true),
            (answered(429), [true; 5], false),
            (
                answered_by(false, 429),
                [true, true, true, false, false],
                false,
            ),
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
        let mut policy = RetryPolicy {
            attempts: 20,
            ..RetryPolicy::default()
        };
        let method = Method::GET;
        let ended = |tries, asked| Ended {
            outcome: answered(503),
            method: &method,
            repeatable: true,
            asked,
            tries,
            elapsed: Duration::from_secs(1),
        };
        let millis = |wait: Option<Duration>| wait.map(|wait| wait.as_millis());
        let waits: Vec<_> = (1..6)
            .map(|tries| millis(policy.next_wait(&ended(tries, None), 1.0)))
            .collect();
        assert_eq!(
            waits,
            [Some(500), Some(1000), Some(2000), Some(4000), Some(8000)]
        );
        assert_eq!(millis(policy.next_wait(&ended(2, None), 0.25)), Some(250));
        let asked = |seconds| Some(Duration::from_secs(seconds));
        assert_eq!(policy.next_wait(&ended(1, asked(9)), 1.0), asked(9));
        assert_eq!(
            policy.next_wait(&ended(1, asked(71)), 1.0),
            None,
            "beyond the longest wait"
        );
        policy.max_wait = Duration::from_secs(600);
        assert_eq!(policy.next_wait(&ended(1, asked(118)), 1.0), asked(118));
        assert_eq!(
            policy.next_wait(&ended(1, asked(119)), 1.0),
            None,
            "beyond the call's time"
        );
        assert_eq!(
            policy.next_wait(&ended(20, None), 1.0),
            None,
            "no attempt is left"
        );
        policy.attempts = 0;
        assert_eq!(policy.next_wait(&ended(1, None), 1.0), None);
    }

    proptest::proptest! {
        /// A call of arbitrary answers, in virtual time.
        #[test]
        fn keeps_to_its_budget_and_deadline(
            attempts in 0_u32..8,
            call_ms in 0_u64..200_000,
            max_wait_ms in 0_u64..100_000,
            backoff_ms: u64,
            answers in proptest::collection::vec((100_u16..600, proptest::option::of(0_u64..100_000), 0_u64..40_000), 1..30),
            random: f64,
        ) {
            let policy = RetryPolicy {
                attempts,
                call_timeout: Duration::from_millis(call_ms),
                max_wait: Duration::from_millis(max_wait_ms),
                backoff: Duration::from_millis(backoff_ms),
                ..RetryPolicy::default()
            };
            let mut now = Duration::ZERO;
            let (mut waited, mut announced, mut spent, mut tries) = (Duration::ZERO, Duration::ZERO, Duration::ZERO, 0);
            for (status, asked, took) in answers {
                tries += 1;
                let took = Duration::from_millis(took).min(policy.call_timeout.saturating_sub(now));
                now += took;
                spent += took;
                let ended = Ended {
                    outcome: answered(status),
                    method: &Method::GET,
                    repeatable: true,
                    asked: asked.map(Duration::from_millis),
                    tries,
                    elapsed: now,
                };
                let Some(wait) = policy.next_wait(&ended, random) else { break };
                proptest::prop_assert!(wait <= policy.max_wait);
                if let Some(asked) = ended.asked {
                    proptest::prop_assert_eq!(wait, asked);
                }
                announced += wait;
                now += wait;
                waited = now - spent;
            }
            proptest::prop_assert!(tries <= attempts.max(1));
            proptest::prop_assert!(now <= policy.call_timeout);
            proptest::prop_assert_eq!(waited, announced);
        }
    }
}
