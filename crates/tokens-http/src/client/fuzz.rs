//! Headers, lists of records, texts of error bodies, and addresses.

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use tokens_fuzz::{Message, assert_clean, hides};

use super::{HeaderCredential, Limits, Nullable, Records};
use super::{error_body, lenient, request_id, requested_wait, service_time};
use crate::{BaseUrl, RateLimit, clean_text};

/// The secret in the corpus and in its dictionary.
const SECRET: &str = "00QCjAl4MlVsesamesesamesesamesesamesesame42";

/// The longest text that is kept, with each character as `\u{10ffff}`, and an ellipsis.
const LONGEST_TEXT: usize = 10 * 512 + 3;

#[test]
fn rate_limit() {
    let now = Timestamp::from_second(1_790_000_000).unwrap();
    tokens_fuzz::target!("rate_limit").run(|input| {
        let mut headers = HeaderMap::new();
        for (name, value) in Message::of(input).headers {
            if let (Ok(name), Ok(value)) =
                (HeaderName::try_from(name), HeaderValue::try_from(value))
            {
                headers.append(name, value);
            }
        }
        // What is larger than any number counts as the largest.
        let number = |value: &HeaderValue| -> Option<u64> {
            let text = value.to_str().ok()?.trim();
            let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            is_number.then(|| text.parse().unwrap_or(u64::MAX))
        };
        let numbers = |name: &str| -> Vec<u64> {
            headers
                .get_all(name)
                .into_iter()
                .filter_map(number)
                .collect()
        };
        let wait = requested_wait(&headers, now);
        // A number of seconds is never overlooked.
        if let Some(seconds) = headers.get("retry-after").and_then(number) {
            assert_eq!(wait, Some(Duration::from_secs(seconds)));
        }
        if let Some(limit) = RateLimit::from_headers(&headers) {
            assert_eq!(
                numbers("x-rate-limit-limit").into_iter().min(),
                Some(limit.limit)
            );
            assert_eq!(
                numbers("x-rate-limit-remaining").into_iter().min(),
                Some(limit.remaining)
            );
            let is_used_up = limit.remaining == 0 && !limit.is_concurrency_limit();
            assert!(!is_used_up || limit.resets_at.is_none() || wait.is_some());
        }
        service_time(&headers);
        if let Some(id) = request_id(&headers) {
            assert_clean(&id, LONGEST_TEXT);
        }
    });
}

#[derive(Debug, Default, PartialEq, Deserialize)]
struct Record {
    #[serde(default, deserialize_with = "lenient::lenient")]
    name: Option<String>,
    #[serde(default, deserialize_with = "lenient::lenient")]
    used: Option<Nullable<f64>>,
    #[serde(default, deserialize_with = "lenient::lenient")]
    items: Option<Vec<i64>>,
    #[serde(default, deserialize_with = "lenient::lenient")]
    inner: Option<Box<Record>>,
}

#[test]
fn records() {
    tokens_fuzz::target!("records").run(|input| {
        let read = lenient::read::<Records<Record>>(input, Limits::default(), None);
        let raw = serde_json::from_slice::<Vec<Box<RawValue>>>(input);
        // Bytes that are no text are overlooked in what is not read.
        if let Ok(raw) = raw {
            let count = read.as_ref().ok().map(|records| records.len());
            assert_eq!(count, Some(raw.len()), "nothing is lost");
        }
        // In one pass or in two: the same.
        if let (Ok(read), Ok(lenient)) = (read, serde_json::from_slice::<Records<Record>>(input)) {
            assert_eq!(read, lenient);
        }
    });
}

#[test]
fn error_text() {
    fn check(value: &Value) {
        match value {
            Value::String(text) => {
                assert_clean(text, LONGEST_TEXT);
                assert!(hides(text, SECRET, SECRET.len()), "{text}");
            }
            Value::Array(items) => items.iter().for_each(check),
            Value::Object(members) => members.values().for_each(check),
            _ => {}
        }
    }
    let credential = HeaderCredential::new("SSWS", SECRET).unwrap();
    tokens_fuzz::target!("error_text").run(|input| {
        let text = String::from_utf8_lossy(input);
        let clean = clean_text(&text);
        assert_clean(&clean, LONGEST_TEXT);
        assert!(clean.chars().count() > 512 || clean_text(&clean) == clean);
        let mut body = serde_json::from_slice(input).unwrap_or(Value::String(text.into_owned()));
        error_body::clean(&mut body, &credential);
        check(&body);
    });
}

#[test]
fn base_url() {
    tokens_fuzz::target!("base_url").run(|input| {
        let Ok(text) = std::str::from_utf8(input) else {
            return;
        };
        match BaseUrl::parse(text) {
            Ok(base) => {
                assert_eq!(BaseUrl::parse(base.as_str()).as_ref(), Ok(&base));
                assert!(base.as_str().starts_with("https://") || base.is_loopback());
                assert!(
                    !base.host().is_empty() && !base.authority().contains('@'),
                    "{base}"
                );
                assert_clean(base.as_str(), 64 + 12 * text.len());
            }
            Err(error) => {
                assert_clean(&error.to_string(), 512 + 16 * text.len());
                // What stands before the last `@` may be a password. Elsewhere it is the host's name, which is shown.
                if let Some((before, after)) = text.rsplit_once('@')
                    && before.contains(SECRET)
                {
                    let shown = format!("{} {after}", before.replace(SECRET, " "));
                    // `\0` is shown with a zero, and a host in lower case.
                    let shown = shown.escape_debug().to_string().to_lowercase();
                    let is_shown = !hides(&shown, &SECRET.to_lowercase(), 8);
                    assert!(is_shown || hides(&error.to_string(), SECRET, 8), "{error}");
                }
            }
        }
    });
}
