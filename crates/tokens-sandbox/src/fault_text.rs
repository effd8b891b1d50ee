//! Faults as text, such as `retry-after-seconds=5s`.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use jiff::SignedDuration;

use crate::fault::Fault;

/// The usual length of a fault that has one.
const USUAL: Duration = Duration::from_secs(1);

/// Makes a fault of its length of time, which not every fault has.
type Make = fn(Duration) -> Fault;

/// The names, and what each makes. Those that take a length of time come first.
const NAMES: [(&str, Make); 24] = [
    ("slow-drip", Fault::SlowDrip),
    ("retry-after-seconds", |length| {
        Fault::RetryAfterSeconds(seconds(length))
    }),
    ("retry-after-date", |length| {
        Fault::RetryAfterDate(seconds(length))
    }),
    ("okta-rate-limit", |length| {
        Fault::OktaRateLimit(seconds(length))
    }),
    ("connection-reset", |_| Fault::ConnectionReset),
    ("reset-before", |_| Fault::ResetBefore),
    ("reset-after", |_| Fault::ResetAfter),
    ("reset-in-body", |_| Fault::ResetInBody),
    ("stall", |_| Fault::Stall),
    ("retry-after-absent", |_| Fault::RetryAfterAbsent),
    ("okta-concurrency-limit", |_| Fault::OktaConcurrencyLimit),
    ("internal-error", |_| Fault::InternalError),
    ("bad-gateway", |_| Fault::BadGateway),
    ("unavailable", |_| Fault::Unavailable),
    ("okta-read-only", |_| Fault::OktaReadOnly),
    ("unauthorized", |_| Fault::Unauthorized),
    ("truncated-json", |_| Fault::TruncatedJson),
    ("wrong-content-type", |_| Fault::WrongContentType),
    ("empty-ok", |_| Fault::EmptyOk),
    ("endless-body", |_| Fault::EndlessBody),
    ("redirect", |_| Fault::Redirect),
    ("okta-foreign-next-link", |_| Fault::OktaForeignNextLink),
    ("clock-ahead", |_| Fault::ClockAhead),
    ("clock-behind", |_| Fault::ClockBehind),
];

/// How many of them take a length of time.
const WITH_LENGTH: usize = 4;

fn seconds(length: Duration) -> u32 {
    u32::try_from(length.as_secs()).unwrap_or(u32::MAX)
}

/// A text that is not a fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAFault(String);

impl fmt::Display for NotAFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NotAFault {}

impl FromStr for Fault {
    type Err = NotAFault;

    /// Reads a name, such as `reset-after`, and of some a length of time after `=`, such as `slow-drip=100ms`; 1 s without.
    fn from_str(text: &str) -> Result<Fault, NotAFault> {
        let (name, length) = match text.split_once('=') {
            None => (text, None),
            Some((name, length)) => (name, Some(length)),
        };
        let Some(position) = NAMES.iter().position(|(known, _)| *known == name) else {
            let names = NAMES.map(|(name, _)| name).join(", ");
            return Err(NotAFault(format!(
                "there is no such fault; there are {names}"
            )));
        };
        let make = NAMES[position].1;
        let Some(length) = length else {
            return Ok(make(USUAL));
        };
        if position >= WITH_LENGTH {
            return Err(NotAFault(format!("`{name}` takes no length of time")));
        }
        let read = length.parse().ok();
        let read = read.and_then(|length: SignedDuration| Duration::try_from(length).ok());
        let wrong = || NotAFault("write a length of time such as 100ms or 5s after `=`".to_owned());
        read.map(make).ok_or_else(wrong)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::mem::discriminant;

    #[test]
    fn every_fault_has_a_name() {
        for fault in Fault::ALL {
            let same = NAMES.iter().filter(|(name, _)| {
                discriminant(&name.parse::<Fault>().unwrap()) == discriminant(&fault)
            });
            assert_eq!(same.count(), 1, "{fault}");
        }
    }

    #[test]
    fn some_take_a_length_of_time() {
        for (text, fault) in [
            (
                "slow-drip=100ms",
                Fault::SlowDrip(Duration::from_millis(100)),
            ),
            ("retry-after-seconds=5s", Fault::RetryAfterSeconds(5)),
            ("okta-rate-limit", Fault::OktaRateLimit(1)),
        ] {
            assert_eq!(text.parse(), Ok(fault), "{text}");
        }
        for text in ["", "slow drip", "stall=5s", "slow-drip=", "slow-drip=-1s"] {
            assert!(text.parse::<Fault>().is_err(), "{text}");
        }
    }
}
