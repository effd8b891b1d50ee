//! The hourly quota: one per user, whatever the token, and one per org token.

use std::collections::HashMap;

use http::StatusCode;
use jiff::Timestamp;
use serde_json::json;
use uuid::Uuid;

use crate::exchange::Reply;

const LIMIT: u64 = 5000;
const HOUR: i64 = 3600;

/// Who pays for a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Payer {
    User,
    OrgToken(Uuid),
}

/// Requests in an hour, which begins on the full hour of the clock.
#[derive(Debug, Default)]
pub(crate) struct Usage {
    hour: i64,
    spent: HashMap<Payer, u64>,
}

impl Usage {
    /// Counts one request; true when it was one too many.
    pub(crate) fn spend(&mut self, account: Payer, now: Timestamp) -> bool {
        let hour = now.as_second().div_euclid(HOUR);
        if hour != self.hour {
            self.hour = hour;
            self.spent.clear();
        }
        let spent = self.spent.entry(account).or_default();
        *spent += 1;
        *spent > LIMIT
    }

    /// How many seconds are left until the count begins anew.
    pub(crate) fn seconds_left(now: Timestamp) -> i64 {
        HOUR - now.as_second().rem_euclid(HOUR)
    }

    pub(crate) fn show(&self, account: Payer, now: Timestamp) -> Reply {
        let body = json!({
            "requests": self.spent.get(&account).copied().unwrap_or_default(),
            "request_limit": LIMIT,
            "seconds": Usage::seconds_left(now),
        });
        Reply::json(StatusCode::OK, &body)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_begins_anew_on_the_hour() {
        let at = |second| Timestamp::from_second(second).unwrap();
        let mut usage = Usage::default();
        for _ in 0..LIMIT {
            assert!(!usage.spend(Payer::User, at(7199)));
        }
        assert!(usage.spend(Payer::User, at(7199)));
        assert!(!usage.spend(Payer::OrgToken(Uuid::nil()), at(7199)));
        assert!(!usage.spend(Payer::User, at(7200)));
    }
}
