//! The headers by which the services say how much they still accept, and when.

use std::time::Duration;

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};
use jiff::Timestamp;

use crate::rate_limit::RateLimit;

impl RateLimit {
    /// Reads Okta's `X-Rate-Limit-Limit`, `-Remaining` and `-Reset` (UTC epoch seconds). Okta repeats them, one per
    /// bucket: the smallest value of each counts.
    pub fn from_headers(headers: &HeaderMap) -> Option<Self> {
        Some(Self {
            limit: smallest(headers, "x-rate-limit-limit")?,
            remaining: smallest(headers, "x-rate-limit-remaining")?,
            resets_at: smallest(headers, "x-rate-limit-reset").map(|seconds| {
                let time = i64::try_from(seconds).ok();
                // Beyond the calendar is as far away as it goes, not unknown.
                time.and_then(|seconds| Timestamp::from_second(seconds).ok())
                    .unwrap_or(Timestamp::MAX)
            }),
        })
    }
}

fn smallest(headers: &HeaderMap, name: &str) -> Option<u64> {
    headers
        .get_all(name)
        .iter()
        .filter_map(|value| whole_number(value.to_str().ok()?))
        .min()
}

/// A number of any length; what does not fit is the largest there is.
fn whole_number(text: &str) -> Option<u64> {
    let text = text.trim();
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().unwrap_or(u64::MAX))
}

/// The time of an answer by the service's own clock (its `Date`).
pub fn service_time(headers: &HeaderMap) -> Option<Timestamp> {
    http_date(headers.get(DATE)?.to_str().ok()?)
}

/// How long the service asks us to wait: `Retry-After` (seconds or an HTTP date), else the end of the rate limit's
/// window by the service's own clock (its `Date`, `now` where that is missing) plus one second. A time that is too long for any
/// clock is the longest there is.
pub fn requested_wait(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let date = service_time(headers);
    let until = |then: Timestamp| {
        Duration::try_from(then.duration_since(date.unwrap_or(now))).unwrap_or_default()
    };
    if let Some(value) = headers
        .get(RETRY_AFTER)
        .and_then(|value| value.to_str().ok())
    {
        if let Some(seconds) = whole_number(value) {
            return Some(Duration::from_secs(seconds));
        }
        if let Some(then) = http_date(value) {
            return Some(until(then));
        }
    }
    let limit = RateLimit::from_headers(headers)?;
    if limit.is_concurrency_limit() || limit.remaining > 0 {
        return None;
    }
    Some(until(limit.resets_at?).saturating_add(Duration::from_secs(1)))
}

/// How long the next call waits for the next window, so that half of the rate limit is left to others. `None`: less than half is used.
pub(crate) fn pause(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let limit = RateLimit::from_headers(headers).filter(|limit| !limit.is_concurrency_limit())?;
    if limit.remaining > limit.limit / 2 {
        return None;
    }
    let now = service_time(headers).unwrap_or(now);
    let left = Duration::try_from(limit.resets_at?.duration_since(now)).ok()?;
    Some(left.saturating_add(Duration::from_secs(1)))
}

/// An HTTP date. One that is beyond the calendar is the last time there is.
fn http_date(text: &str) -> Option<Timestamp> {
    let time = httpdate::parse_http_date(text.trim()).ok()?;
    Some(Timestamp::try_from(time).unwrap_or(Timestamp::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::{HeaderName, HeaderValue};

    const NOW: i64 = 1_790_000_000;

    /// From now, in seconds.
    const END_OF_CALENDAR: u64 = 253_402_207_200 - NOW as u64;

    fn headers(lines: &[(&'static str, &str)]) -> HeaderMap {
        lines
            .iter()
            .map(|(name, value)| {
                (
                    HeaderName::from_static(name),
                    HeaderValue::from_str(value).unwrap(),
                )
            })
            .collect()
    }

    fn date(seconds: i64) -> String {
        httpdate::fmt_http_date(Timestamp::from_second(seconds).unwrap().into())
    }

    #[test]
    fn waits_as_asked() {
        let reset = (NOW + 20).to_string();
        let skewed = date(NOW + 5);
        let later = date(NOW + 9);
        let used_up = |more: &[(&'static str, &str)]| {
            let mut all = vec![
                ("x-rate-limit-limit", "600"),
                ("x-rate-limit-remaining", "0"),
            ];
            all.extend_from_slice(more);
            headers(&all)
        };
        for (headers, expected) in [
            (headers(&[]), None),
            (headers(&[("retry-after", "7")]), Some(7)),
            (headers(&[("retry-after", "-7")]), None),
            (headers(&[("retry-after", "7.5")]), None),
            (headers(&[("retry-after", "")]), None),
            // Too long to wait, never ignored.
            (headers(&[("retry-after", "4294967296")]), Some(1 << 32)),
            (
                headers(&[("retry-after", "18446744073709551616")]),
                Some(u64::MAX),
            ),
            (
                headers(&[("retry-after", &"9".repeat(400))]),
                Some(u64::MAX),
            ),
            (
                headers(&[("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT")]),
                Some(END_OF_CALENDAR),
            ),
            (
                used_up(&[("x-rate-limit-reset", "18446744073709551616")]),
                Some(END_OF_CALENDAR + 1),
            ),
            (
                used_up(&[("x-rate-limit-reset", "99999999999999")]),
                Some(END_OF_CALENDAR + 1),
            ),
            (used_up(&[("x-rate-limit-reset", "-1")]), None),
            (used_up(&[("x-rate-limit-reset", "0")]), Some(1)),
            (headers(&[("retry-after", &later)]), Some(9)),
            (
                headers(&[("retry-after", &later), ("date", &skewed)]),
                Some(4),
            ),
            (headers(&[("retry-after", &date(NOW - 9))]), Some(0)),
            (used_up(&[("x-rate-limit-reset", &reset)]), Some(21)),
            (
                used_up(&[("x-rate-limit-reset", &reset), ("date", &skewed)]),
                Some(16),
            ),
            (used_up(&[("x-rate-limit-reset", "soon")]), None),
            (used_up(&[]), None),
            (
                headers(&[
                    ("x-rate-limit-limit", "0"),
                    ("x-rate-limit-remaining", "0"),
                    ("x-rate-limit-reset", &reset),
                ]),
                None,
            ),
        ] {
            let now = Timestamp::from_second(NOW).unwrap();
            let wait = requested_wait(&headers, now).map(|wait| wait.as_secs());
            assert_eq!(wait, expected, "{headers:?}");
        }
    }

    #[test]
    fn half_of_a_limit_is_left_to_others() {
        for (limit, remaining, reset, expected) in [
            ("120", "61", NOW + 20, None),
            ("120", "60", NOW + 20, Some(16)),
            ("120", "0", NOW + 20, Some(16)),
            ("120", "7", NOW + 4, None),
            ("1", "0", NOW + 6, Some(2)),
            // Concurrency: its reset is a guess.
            ("0", "0", NOW + 20, None),
            ("x", "0", NOW + 20, None),
        ] {
            let headers = headers(&[
                ("x-rate-limit-limit", limit),
                ("x-rate-limit-remaining", remaining),
                ("x-rate-limit-reset", &reset.to_string()),
                ("date", &date(NOW + 5)),
            ]);
            let now = Timestamp::from_second(NOW).unwrap();
            let pause = pause(&headers, now).map(|wait| wait.as_secs());
            assert_eq!(pause, expected, "{limit} {remaining} {reset}");
        }
    }

    #[test]
    fn takes_the_smallest_of_repeated_headers() {
        let mut lines = headers(&[
            ("x-rate-limit-limit", "600"),
            ("x-rate-limit-remaining", "3"),
        ]);
        lines.append("x-rate-limit-limit", HeaderValue::from_static("100"));
        lines.append(
            "x-rate-limit-remaining",
            HeaderValue::from_static("nonsense"),
        );
        let limit = RateLimit::from_headers(&lines).unwrap();
        assert_eq!(
            (limit.limit, limit.remaining, limit.resets_at),
            (100, 3, None)
        );
    }

    proptest::proptest! {
        #[test]
        fn reads_anything_without_panic(
            retry_after in "\\PC{0,12}|[0-9]{0,25}",
            limit in "[-0-9.]{0,25}",
            reset in "[-0-9]{0,25}",
            date in "\\PC{0,30}",
        ) {
            let mut headers = HeaderMap::new();
            for (name, value) in [
                ("retry-after", &retry_after),
                ("x-rate-limit-limit", &limit),
                ("x-rate-limit-remaining", &"0".to_owned()),
                ("x-rate-limit-reset", &reset),
                ("date", &date),
            ] {
                if let Ok(value) = HeaderValue::from_str(value) {
                    headers.insert(name, value);
                }
            }
            let wait = requested_wait(&headers, Timestamp::UNIX_EPOCH);
            proptest::prop_assert!(whole_number(&retry_after).is_none() || wait.is_some());
        }
    }
}
