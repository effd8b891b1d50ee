//! Times as people read them: `3 d ago`, `in 12 d`, `never`, `unknown`.

use jiff::Timestamp;
use tokens_core::{Source, When, WhenState};

/// Stands before what was not reported by the service but concluded.
pub(crate) const DERIVED: &str = "~";

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
const YEAR: i64 = 365 * DAY;

/// `at`, as seen from `now`.
pub(crate) fn relative(at: Timestamp, now: Timestamp) -> String {
    let seconds = at.duration_since(now).as_secs();
    let span = span(seconds.saturating_abs());
    if at > now {
        format!("in {span}")
    } else {
        format!("{span} ago")
    }
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

/// A point in a token's life.
pub(crate) fn when(when: When, now: Timestamp) -> String {
    let text = match (when.state, when.at) {
        (WhenState::Never, _) => "never".to_owned(),
        (WhenState::At, Some(at)) => relative(at, now),
        (WhenState::AfterIdle, Some(at)) if at > now => {
            format!("{} if unused", relative(at, now))
        }
        (WhenState::AfterIdle, Some(at)) => relative(at, now),
        (WhenState::AfterIdle, None) => "when unused".to_owned(),
        _ => return "unknown".to_owned(),
    };
    match when.source {
        Some(Source::Derived) => format!("{DERIVED}{text}"),
        _ => text,
    }
}

/// As [`when`], after the time itself: `2026-01-02T03:04:05Z (3 d ago)`.
pub(crate) fn exact(point: When, now: Timestamp) -> String {
    match point.at {
        Some(at) => format!("{at} ({})", when(point, now)),
        None => when(point, now),
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
        for (point, text) in [
            (When::UNKNOWN, "unknown"),
            (When::never(Source::Reported), "never"),
            (When::never(Source::Derived), "~never"),
            (When::at(past, Source::Reported), "3 d ago"),
            (When::at(past, Source::Derived), "~3 d ago"),
            (When::at(future, Source::Reported), "in 3 d"),
            (
                When::after_idle(Some(future), Source::Derived),
                "~in 3 d if unused",
            ),
            (When::after_idle(Some(past), Source::Reported), "3 d ago"),
            (When::after_idle(None, Source::Reported), "when unused"),
        ] {
            assert_eq!(when(point, now), text);
        }
        assert_eq!(
            exact(When::at(past, Source::Derived), now),
            "2026-02-26T00:00:00Z (~3 d ago)"
        );
    }
}
