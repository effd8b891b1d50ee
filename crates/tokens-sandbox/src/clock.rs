//! The sandbox's own clock: it ticks with the machine's, or stands still, and can be moved.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// A clock that a test may move.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub(crate) struct Clock {
    /// The instant at which the clock stands; `None` ticks with the machine.
    fixed: Option<Timestamp>,
    offset: SignedDuration,
}

impl Clock {
    pub(crate) fn new(fixed: Option<Timestamp>) -> Self {
        Self {
            fixed,
            offset: SignedDuration::ZERO,
        }
    }

    pub(crate) fn now(&self) -> Timestamp {
        add(self.fixed.unwrap_or_else(Timestamp::now), self.offset)
    }

    pub(crate) fn advance(&mut self, by: SignedDuration) {
        self.offset = self.offset.saturating_add(by);
    }
}

/// `time` moved by `by`, stopping at the ends of time.
pub(crate) fn add(time: Timestamp, by: SignedDuration) -> Timestamp {
    time.saturating_add(by).unwrap_or(time)
}

/// `time` without its fraction of a second.
pub(crate) fn whole_seconds(time: Timestamp) -> Timestamp {
    Timestamp::from_second(time.as_second()).unwrap_or(time)
}

/// `time` as an HTTP date, such as `Sun, 06 Nov 1994 08:49:37 GMT`.
pub(crate) fn http_date(time: Timestamp) -> String {
    time.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_clock_moves_only_when_told() {
        let start: Timestamp = "2026-01-02T03:04:05.6Z".parse().unwrap();
        let mut clock = Clock::new(Some(start));
        assert_eq!(clock.now(), start);
        clock.advance(SignedDuration::from_hours(24));
        clock.advance(SignedDuration::from_secs(-5));
        assert_eq!(clock.now().to_string(), "2026-01-03T03:04:00.6Z");
    }

    #[test]
    fn the_clock_stops_at_the_end_of_time() {
        let mut clock = Clock::new(Some(Timestamp::MAX));
        clock.advance(SignedDuration::MAX);
        clock.advance(SignedDuration::MAX);
        assert_eq!(clock.now(), Timestamp::MAX);
    }

    #[test]
    fn dates_are_written_as_http_writes_them() {
        let time: Timestamp = "1994-11-06T08:49:37.9Z".parse().unwrap();
        assert_eq!(http_date(time), "Sun, 06 Nov 1994 08:49:37 GMT");
        assert_eq!(whole_seconds(time).to_string(), "1994-11-06T08:49:37Z");
    }
}
