//! Times as people read them: `3 d ago`, `in 12 d`, `never`, `unknown`.

use crate::token::{Provenance, Token, When, WhenState};
use jiff::Timestamp;

/// Stands before the text of a time that the service does not report itself.
pub const DERIVED_MARK: &str = "~";

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
const YEAR: i64 = 365 * DAY;

/// `at`, as seen from `now`.
fn relative(at: Timestamp, now: Timestamp) -> String {
    let seconds = at.duration_since(now).as_secs();
    let span = span(seconds.saturating_abs());
    if at > now {
        format!("in {span}")
    } else {
        format!("{span} ago")
    }
}

/// Whether what has happened at `at` happened now: a clock that is ahead wrote it. What ends by itself is [`WhenState::AfterIdle`].
fn is_now(at: Timestamp, now: Timestamp) -> bool {
    at > now && at.duration_since(now).as_secs() < MINUTE
}

/// A time in one unit, rounded down.
fn span(seconds: i64) -> String {
    match seconds {
        ..MINUTE => format!("{seconds} s"),
        MINUTE..HOUR => format!("{} min", seconds / MINUTE),
        // Up to two of the larger unit, the smaller one says more.
        HOUR..172_800 => format!("{} h", seconds / HOUR),
        172_800..63_072_000 => format!("{} d", seconds / DAY),
        _ => format!("{} y", seconds / YEAR),
    }
}

impl When {
    /// As seen from `now`: `3 d ago`, `in 12 d`, `never`, `unknown`; with [`DERIVED_MARK`] before it where it is derived.
    pub fn relative_to(self, now: Timestamp) -> String {
        let text = match (self.state, self.at) {
            (WhenState::Never, _) => "never".to_owned(),
            (WhenState::At, Some(at)) if is_now(at, now) => relative(now, now),
            (WhenState::At, Some(at)) => relative(at, now),
            (WhenState::AfterIdle, Some(at)) if at > now => {
                format!("{} if unused", relative(at, now))
            }
            (WhenState::AfterIdle, Some(at)) => relative(at, now),
            (WhenState::AfterIdle, None) => "when unused".to_owned(),
            _ => return "unknown".to_owned(),
        };
        match self.provenance {
            Some(Provenance::Derived) => format!("{DERIVED_MARK}{text}"),
            _ => text,
        }
    }

    /// As [`relative_to`](Self::relative_to), after the time itself: `2026-01-02T03:04:05Z (3 d ago)`.
    pub fn exact(self, now: Timestamp) -> String {
        match self.at {
            Some(at) => format!("{at} ({})", self.relative_to(now)),
            None => self.relative_to(now),
        }
    }
}

impl Token {
    /// [`created`](Self::created) as a point in its life.
    pub fn created_when(&self) -> When {
        match self.created {
            Some(at) => When::at(at, Provenance::Reported),
            None => When::UNKNOWN,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::SignedDuration;

    #[test]
    fn ages_are_in_one_unit() {
        let now: Timestamp = "2026-03-01T00:00:00Z".parse().unwrap();
        for (seconds, text) in [
            (0, "0 s ago"),
            (-59, "59 s ago"),
            (-60, "1 min ago"),
            (-3_599, "59 min ago"),
            (-3_600, "1 h ago"),
            (-172_799, "47 h ago"),
            (-172_800, "2 d ago"),
            (-86_400 * 90, "90 d ago"),
            (-86_400 * 729, "729 d ago"),
            (-86_400 * 730, "2 y ago"),
            (1, "in 1 s"),
            (86_400 * 12 + 5, "in 12 d"),
        ] {
            let at = now + SignedDuration::from_secs(seconds);
            assert_eq!(relative(at, now), text);
        }
        assert_eq!(relative(Timestamp::MIN, Timestamp::MAX), "20012 y ago");
    }

    #[test]
    fn what_is_known_shows_how() {
        let now: Timestamp = "2026-03-01T00:00:00Z".parse().unwrap();
        let past = now - SignedDuration::from_hours(72);
        let future = now + SignedDuration::from_hours(72);
        let soon = now + SignedDuration::from_secs(30);
        for (point, text) in [
            (When::UNKNOWN, "unknown"),
            (When::never(Provenance::Reported), "never"),
            (When::never(Provenance::Derived), "~never"),
            (When::at(past, Provenance::Reported), "3 d ago"),
            (When::at(past, Provenance::Derived), "~3 d ago"),
            (When::at(future, Provenance::Reported), "in 3 d"),
            (When::at(soon, Provenance::Reported), "0 s ago"),
            (
                When::after_idle(Some(soon), Provenance::Reported),
                "in 30 s if unused",
            ),
            (
                When::after_idle(Some(future), Provenance::Derived),
                "~in 3 d if unused",
            ),
            (
                When::after_idle(Some(past), Provenance::Reported),
                "3 d ago",
            ),
            (When::after_idle(None, Provenance::Reported), "when unused"),
        ] {
            assert_eq!(point.relative_to(now), text);
        }
        assert_eq!(
            When::at(past, Provenance::Derived).exact(now),
            "2026-02-26T00:00:00Z (~3 d ago)"
        );
    }
}
