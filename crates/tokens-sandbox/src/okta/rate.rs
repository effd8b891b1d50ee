//! Rate limits: counted per token and bucket, in windows that begin with their first request.

use std::collections::HashMap;

use jiff::Timestamp;

use super::service;
use crate::exchange::Reply;
use crate::route::Op;

const WINDOW_SECONDS: i64 = 60;

/// The endpoints that share a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Bucket {
    /// `/api/v1`
    General,
    /// `/api/v1/users/{id:.+}`
    User,
    /// `/api/v1/users`
    Users,
    /// `/api/v1/groups`
    Groups,
    /// `/api/v1/logs`
    Logs,
    /// `/api/v1/principal-rate-limits`
    PrincipalLimits,
    /// `/oauth2/v1/token`
    Token,
}

impl Bucket {
    pub(crate) fn of(op: Op) -> Bucket {
        match op {
            service::GET_USER => Bucket::User,
            service::USER_GROUPS | service::USER_ROLES => Bucket::Users,
            service::GROUP_ROLES => Bucket::Groups,
            service::LOGS => Bucket::Logs,
            service::PRINCIPAL_LIMITS => Bucket::PrincipalLimits,
            service::TOKEN => Bucket::Token,
            _ => Bucket::General,
        }
    }

    /// Requests that one token may send in one window.
    fn limit(self) -> u64 {
        match self {
            Bucket::Logs => 120,
            _ => 600,
        }
    }
}

#[derive(Debug, Clone, Copy)]
struct Window {
    resets_at: i64,
    used: u64,
}

/// The open windows, by token or client (`None` for callers without one) and bucket.
#[derive(Debug, Default)]
pub(crate) struct Windows {
    open: HashMap<(Option<String>, Bucket), Window>,
}

/// What the headers of an answer say.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rate {
    limit: u64,
    remaining: u64,
    resets_at: i64,
    pub(crate) exceeded: bool,
}

impl Windows {
    /// Counts one request.
    pub(crate) fn spend(&mut self, token: Option<String>, bucket: Bucket, now: Timestamp) -> Rate {
        let limit = bucket.limit();
        let fresh = Window {
            resets_at: now.as_second() + WINDOW_SECONDS,
            used: 0,
        };
        let window = self.open.entry((token, bucket)).or_insert(fresh);
        // A clock that was moved back must not leave a window open for longer than it lasts.
        if window.resets_at <= now.as_second() || window.resets_at > fresh.resets_at {
            *window = fresh;
        }
        window.used += 1;
        Rate {
            limit,
            remaining: limit.saturating_sub(window.used),
            resets_at: window.resets_at,
            exceeded: window.used > limit,
        }
    }
}

impl Rate {
    pub(crate) fn describe(self, reply: Reply) -> Reply {
        reply
            .with("x-rate-limit-limit", &self.limit.to_string())
            .with("x-rate-limit-remaining", &self.remaining.to_string())
            .with("x-rate-limit-reset", &self.resets_at.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn a_window_lasts_a_minute_from_its_first_request() {
        let mut windows = Windows::default();
        let first = windows.spend(None, Bucket::General, at(1000));
        assert_eq!((first.remaining, first.resets_at), (599, 1060));
        let second = windows.spend(None, Bucket::General, at(1059));
        assert_eq!((second.remaining, second.resets_at), (598, 1060));
        let other = windows.spend(None, Bucket::User, at(1059));
        assert_eq!((other.remaining, other.resets_at), (599, 1119));
        let later = windows.spend(None, Bucket::General, at(1060));
        assert_eq!((later.remaining, later.resets_at), (599, 1120));
    }

    #[test]
    fn one_request_too_many_exceeds_the_limit() {
        let mut windows = Windows::default();
        for (bucket, limit) in [(Bucket::General, 600), (Bucket::Logs, 120)] {
            for _ in 0..limit {
                assert!(!windows.spend(None, bucket, at(0)).exceeded);
            }
            let rate = windows.spend(None, bucket, at(0));
            assert!(rate.exceeded);
            assert_eq!(rate.remaining, 0);
        }
    }
}
