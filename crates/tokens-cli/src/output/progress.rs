//! The line on standard error that tells how far a list is. Only where that is a terminal.

use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use tokens_http::{Wait, redact};
use unicode_width::UnicodeWidthStr;

use super::printer::{Printer, write_stderr};
use super::summary::number;
use super::{escape, table};

/// What takes less needs no line.
const PATIENCE: Duration = Duration::from_millis(500);
/// How often the line is drawn.
const PACE: Duration = Duration::from_millis(100);
/// No wait that is shorter is worth telling.
const WORTH_TELLING: Duration = Duration::from_secs(2);

/// The line, while there is one. Whoever writes to the terminal has to know of it, wherever that happens.
static LINE: Mutex<Option<Line>> = Mutex::new(None);

fn line() -> MutexGuard<'static, Option<Line>> {
    LINE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How far a list is.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Count {
    /// Accounts there are.
    pub(crate) accounts: usize,
    /// Accounts that were read, or failed.
    pub(crate) done: usize,
    /// Organizations that were read, of accounts that have several.
    pub(crate) orgs: usize,
    /// Tokens that were found.
    pub(crate) tokens: usize,
}

#[derive(Debug)]
struct Line {
    started: Instant,
    count: Count,
    waits: Vec<Waiting>,
    /// The cells that it takes on the screen.
    shown: usize,
}

/// A wait that has been announced.
#[derive(Debug)]
struct Waiting {
    host: String,
    until: Timestamp,
    asked: bool,
}

/// Shows the line as long as it lives, if there is somebody to see it.
#[derive(Debug)]
pub(crate) struct Progress {
    ticks: Option<tokio::time::Interval>,
}

impl Progress {
    /// Begins. `is_alone` tells that nothing else goes to the terminal meanwhile.
    pub(crate) fn start(printer: Printer, is_alone: bool) -> Self {
        if !is_alone || !printer.shows_progress() {
            return Self { ticks: None };
        }
        *line() = Some(Line {
            started: Instant::now(),
            count: Count::default(),
            waits: Vec::new(),
            shown: 0,
        });
        Self {
            ticks: Some(tokio::time::interval(PACE)),
        }
    }

    /// Waits until it is time to [`show`](Self::show) something: for ever, if nobody sees it.
    pub(crate) async fn due(&mut self) {
        match &mut self.ticks {
            Some(ticks) => _ = ticks.tick().await,
            None => std::future::pending().await,
        }
    }

    /// Shows how far it is.
    pub(crate) fn show(&self, count: Count) {
        if let Some(line) = line().as_mut() {
            line.count = count;
            line.draw();
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(mut line) = line().take() {
            line.clear();
        }
    }
}

impl Line {
    fn draw(&mut self) {
        if self.started.elapsed() < PATIENCE {
            return;
        }
        let now = Timestamp::now();
        self.waits.retain(|wait| wait.until > now);
        let width = terminal_size::terminal_size_of(io::stderr());
        // The last cell stays free: some terminals go to the next line after it.
        let width = width.map_or(80, |(width, _)| usize::from(width.0)) - 1;
        let text = text(self.count, &self.waits, &TimeZone::system());
        let text = table::cut(&redact(&escape::line(&text)), width);
        let shown = text.width();
        let rest = " ".repeat(self.shown.saturating_sub(shown));
        // The failure cannot be reported.
        let _ = write_stderr(&format!("\r{text}{rest}"));
        self.shown = shown;
    }

    fn clear(&mut self) {
        if self.shown > 0 {
            let blank = " ".repeat(self.shown);
            let _ = write_stderr(&format!("\r{blank}\r"));
            self.shown = 0;
        }
    }
}

/// What the line says.
fn text(count: Count, waits: &[Waiting], zone: &TimeZone) -> String {
    let mut text = format!(
        "{} of {} read",
        count.done,
        number(count.accounts, "account")
    );
    if count.orgs > 0 {
        text.push_str(&format!(", {}", number(count.orgs, "organization")));
    }
    text.push_str(&format!(", {}", number(count.tokens, "token")));
    let Some(first) = waits.iter().min_by_key(|wait| wait.until) else {
        return text;
    };
    let until = first.until.to_zoned(zone.clone()).strftime("%H:%M:%S");
    let mut hosts: Vec<_> = waits.iter().map(|wait| wait.host.as_str()).collect();
    hosts.sort_unstable();
    hosts.dedup();
    text.push_str(&match (hosts.as_slice(), first.asked) {
        ([host], true) => format!("; {host} asks to wait until {until}"),
        ([host], false) => format!("; {host} does not answer, asking again at {until}"),
        (hosts, _) => format!("; waiting for {} hosts until {until}", hosts.len()),
    });
    text
}

/// Writes to a standard stream with no line in the way. It comes back when it is drawn again.
pub(super) fn beside<R>(write: impl FnOnce() -> R) -> R {
    let mut line = line();
    if let Some(line) = line.as_mut() {
        line.clear();
    }
    write()
}

/// Tells whoever sits before the terminal that a service keeps the command waiting. To be called only where there is one.
pub(crate) fn waiting(wait: &Wait<'_>) {
    if wait.time < WORTH_TELLING {
        return;
    }
    if let Some(line) = line().as_mut() {
        line.waits.push(Waiting {
            host: wait.host.to_owned(),
            until: Timestamp::now()
                .saturating_add(wait.time)
                .unwrap_or(Timestamp::MAX),
            asked: wait.asked,
        });
        return;
    }
    let why = if wait.asked {
        "it asks for that"
    } else {
        "it does not answer"
    };
    let seconds = wait.time.as_secs();
    Printer::new().message(&format!("waiting {seconds} s for {}: {why}", wait.host));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_tells_how_far_it_is_and_what_it_waits_for() {
        let count = Count {
            accounts: 5,
            done: 2,
            orgs: 0,
            tokens: 1204,
        };
        let at = |text: &str| text.parse().unwrap();
        let wait = |host: &str, until, asked| Waiting {
            host: host.to_owned(),
            until: at(until),
            asked,
        };
        let slow = || wait("api.example", "2026-03-01T14:03:10Z", true);
        let silent = || wait("acme.example", "2026-03-01T14:02:00Z", false);
        for (waits, shown) in [
            (vec![], ""),
            (
                vec![slow(), slow()],
                "; api.example asks to wait until 14:03:10",
            ),
            (
                vec![silent()],
                "; acme.example does not answer, asking again at 14:02:00",
            ),
            (
                vec![slow(), silent()],
                "; waiting for 2 hosts until 14:02:00",
            ),
        ] {
            assert_eq!(
                text(count, &waits, &TimeZone::UTC),
                format!("2 of 5 accounts read, 1204 tokens{shown}")
            );
        }
        let count = Count {
            accounts: 1,
            done: 0,
            orgs: 312,
            tokens: 1,
        };
        assert_eq!(
            text(count, &[], &TimeZone::UTC),
            "0 of 1 account read, 312 organizations, 1 token"
        );
    }
}
