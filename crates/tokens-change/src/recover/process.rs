//! Whether the process that began a change still runs.

use jiff::{SignedDuration, Timestamp};

use super::LONGEST;
use crate::log::ChangeRecord;

/// A process that started so long after the intent is another one. The clock may have been set meanwhile.
#[cfg(target_os = "linux")]
const START_TOLERANCE: SignedDuration = SignedDuration::from_mins(1);

/// Why the change of `record` may still be running, for people; `machine` is this one. Process numbers are used again, and the processes of another machine are
/// not known, so that this says nothing after [`LONGEST`].
pub(super) fn still_makes(record: &ChangeRecord, machine: Option<&str>) -> Option<String> {
    if record.is_over() {
        return None;
    }
    let is_recent = Timestamp::now().duration_since(record.time) <= LONGEST;
    if let Some(other) = &record.machine
        && Some(&**other) != machine
    {
        let until = record.time.saturating_add(LONGEST).unwrap_or(record.time);
        return is_recent.then(|| {
            format!("it was begun on the machine {other}, and may run there until {until:.0}")
        });
    }
    let pid = record.pid?;
    let is_other = pid != std::process::id();
    let may_run = record.is_open || is_other && is_recent && is_running(pid, record.time);
    may_run.then(|| format!("process {pid}, which began it, is still running"))
}

/// Whether the process `pid`, which ran at the time `then`, still runs.
#[cfg(unix)]
fn is_running(pid: u32, then: Timestamp) -> bool {
    let number = i32::try_from(pid).ok();
    let Some(number) = number.and_then(rustix::process::Pid::from_raw) else {
        return false;
    };
    let found = rustix::process::test_kill_process(number);
    !matches!(found, Err(rustix::io::Errno::SRCH)) && is_same(pid, then)
}

/// Not known here.
#[cfg(not(unix))]
fn is_running(_: u32, _: Timestamp) -> bool {
    false
}

/// Whether the process `pid` has not ended and started before `then`, as far as `/proc` tells.
#[cfg(target_os = "linux")]
fn is_same(pid: u32, then: Timestamp) -> bool {
    let read = |path: &str| std::fs::read_to_string(path).ok();
    let Some(stat) = read(&format!("/proc/{pid}/stat")) else {
        return true;
    };
    let Some((state, ticks)) = state_and_start(&stat) else {
        return true;
    };
    if matches!(state, "Z" | "X" | "x") {
        return false;
    }
    let uptime = read("/proc/uptime").and_then(|text| {
        let seconds = text.split_whitespace().next()?.parse().ok()?;
        SignedDuration::try_from_secs_f64(seconds).ok()
    });
    let Some(age) = uptime.and_then(|uptime| uptime.checked_sub(since_boot(ticks)?)) else {
        return true;
    };
    Timestamp::now().duration_since(then) <= age.saturating_add(START_TOLERANCE)
}

#[cfg(all(unix, not(target_os = "linux")))]
fn is_same(_: u32, _: Timestamp) -> bool {
    true
}

/// The state of a process and the tick since boot in which it started, as `/proc/PID/stat` has them. The name of the program, in
/// parentheses, may hold anything.
#[cfg(target_os = "linux")]
fn state_and_start(stat: &str) -> Option<(&str, u64)> {
    let (_, fields) = stat.rsplit_once(')')?;
    let mut fields = fields.split_whitespace();
    let state = fields.next()?;
    Some((state, fields.nth(18)?.parse().ok()?))
}

/// A tick is a hundredth of a second for programs, whatever the kernel's own is.
#[cfg(target_os = "linux")]
fn since_boot(ticks: u64) -> Option<SignedDuration> {
    let milliseconds = i64::try_from(ticks).ok()?.checked_mul(10)?;
    Some(SignedDuration::from_millis(milliseconds))
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_program_may_hold_anything() {
        let fields = "S 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 4711 20 21";
        for name in ["tokens", "a) Z 1", "(x", ""] {
            let stat = format!("42 ({name}) {fields}\n");
            assert_eq!(state_and_start(&stat), Some(("S", 4711)), "{name}");
        }
        assert_eq!(state_and_start("42 (x) S 1"), None);
    }

    #[test]
    fn another_process_of_the_same_number_started_later() {
        let parent = std::os::unix::process::parent_id();
        let now = Timestamp::now();
        let makes = |pid: u32, time: Timestamp| {
            let line = serde_json::json!({
                "change": uuid::Uuid::nil(), "time": time, "phase": "intent", "operation": "create",
                "account": "acme", "provider": "example", "host": "h", "pid": pid,
            });
            let record = serde_json::from_value(line).unwrap();
            still_makes(&record, None).is_some()
        };
        assert!(makes(parent, now));
        assert!(!makes(parent, now - SignedDuration::from_hours(48)));
        // Of this process it is known which changes it makes.
        assert!(!makes(std::process::id(), now));
    }
}
