//! Who uses a token, for people.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::Offset;
use tokens_core::usage::{
    Activity, Address, Counted, Suggestion, Tally, UsageReport, WIDEST_V4, WIDEST_V6,
};
use tokens_core::{Provenance, Token, UsageEvent, When, name_text};

use unicode_width::UnicodeWidthStr as _;

use super::table::{self, Column, Fit};
use super::{chart, escape};
use crate::commands::Suggested;

/// So many values of a kind are shown.
const SHOWN: usize = 10;

/// So many signs has the chart of the days at most.
const CHART: i64 = 60;

const ADDRESSES: [Column; 7] = [
    Column::new("ADDRESS", Fit::Whole),
    Column::new("ZONE", Fit::Down(6)),
    Column::new("COUNTRY", Fit::Down(7)),
    Column::new("PROXY", Fit::Rigid),
    Column::new("EVENTS", Fit::Rigid),
    Column::new("FIRST", Fit::Rigid),
    Column::new("LAST", Fit::Rigid),
];

/// Sentences are broken at the width of the terminal between these, and at the latter if there is none.
const LEAST: usize = 40;
const MOST: usize = 80;

/// A token and what is known of its use.
#[derive(Debug)]
pub(crate) struct UsageOf<'a> {
    pub(crate) account: &'a str,
    pub(crate) token: &'a Token,
    pub(crate) report: &'a UsageReport,
    pub(crate) suggestion: Option<&'a Suggested<'a>>,
    pub(crate) now: Timestamp,
    pub(crate) width: Option<usize>,
}

/// All that is known about the use of a token.
pub(crate) fn usage(usage: &UsageOf<'_>) -> String {
    let report = usage.report;
    let mut text = Text {
        text: String::new(),
        now: usage.now,
        width: usage.width,
    };
    let id = usage.token.id.as_ref().map_or("-", |id| id.as_str());
    let name = name_text(usage.token.name.as_deref());
    text.line(&format!("token {id} of {}: {name}", usage.account));
    for part in report.to_string().split("; ") {
        text.prose(part);
    }
    if let Some(kept) = report.kept_since {
        text.line(&format!("the log keeps entries since {kept:.0} only"));
    }
    if let Some(unseen) = report.unseen_use {
        let last = match unseen.last_entry {
            Some(last) => format!("after the last event, at {last:.0}"),
            None => "and the log has no event".to_owned(),
        };
        let at = unseen.last_used;
        let how = how(Some(unseen.provenance));
        text.prose(&format!(
            "use that the log does not show: last used{how} at {at:.0}, {last}"
        ));
    }
    if let Some(why) = &report.incomplete {
        text.prose(&format!("the log was not read to its end: {}", why.message));
    }
    text.life(report);
    text.activity(&report.uses, report);
    if report.refusals.count > 0 {
        text.heading("refused because of the source address", &report.refusals);
        text.activity(&report.refusals, report);
    }
    if report.by_owner.count > 0 {
        let title = match report.names_token {
            true => "by its owner, in any session",
            false => "by this administrator, in any session (the log does not name tokens)",
        };
        text.heading(title, &report.by_owner);
        text.activity(&report.by_owner, report);
    }
    if let Some(suggestion) = usage.suggestion {
        text.suggestion(suggestion, report);
    }
    text.text
}

/// How something is known, unless it is reported.
fn how(provenance: Option<Provenance>) -> String {
    match provenance {
        Some(Provenance::Reported) | None => String::new(),
        Some(provenance) => format!(" ({provenance})"),
    }
}

/// Text under construction; all that it gets is made safe.
struct Text {
    text: String,
    now: Timestamp,
    width: Option<usize>,
}

impl Text {
    fn line(&mut self, line: &str) {
        self.text.push_str(&escape::line(line));
        self.text.push('\n');
    }

    /// A sentence, on several lines where it is long.
    fn prose(&mut self, text: &str) {
        let text = escape::line(text);
        let mut used = 0;
        for word in text.split(' ') {
            let width = word.width();
            match used {
                0 => {}
                _ if used + 1 + width > self.width.unwrap_or(usize::MAX).clamp(LEAST, MOST) => {
                    self.text.push_str("\n  ");
                    used = 2;
                }
                _ => {
                    self.text.push(' ');
                    used += 1;
                }
            }
            self.text.push_str(word);
            used += width;
        }
        self.text.push('\n');
    }

    fn ago(&self, at: Timestamp) -> String {
        When::at(at, Provenance::Reported).relative_to(self.now)
    }

    fn heading(&mut self, title: &str, activity: &Activity) {
        self.text.push('\n');
        let count = activity.count;
        let span = match (activity.first, activity.last) {
            (Some(first), Some(last)) if first < last => format!(", {first:.0} to {last:.0}"),
            (Some(first), _) => format!(", {first:.0}"),
            _ => String::new(),
        };
        self.line(&format!("{title}: {count}{span}"));
    }

    /// Its creation, changes and revocation.
    fn life(&mut self, report: &UsageReport) {
        let created = report.created.iter().map(|event| ("created", event));
        let changed = report.changes.iter().take(SHOWN);
        let changed = changed.map(|event| ("changed", event));
        let revoked = report.revoked.iter().map(|event| ("revoked", event));
        for (what, event) in created.chain(changed).chain(revoked) {
            let text = format!("{what}  {:.0}{}", event.at, by(event));
            self.prose(&text);
        }
        let shown = report.changes.len().min(SHOWN) as u64;
        let more = report.changes.len() as u64 - shown + report.other_changes;
        if more > 0 {
            self.line(&format!("changed  {more} times before"));
        }
    }

    /// Charts and tables.
    fn activity(&mut self, activity: &Activity, report: &UsageReport) {
        if activity.count == 0 {
            return;
        }
        self.charts(activity, report);
        self.addresses(&activity.addresses);
        self.counted("ACTION", &activity.actions);
        self.counted("USER AGENT", &activity.user_agents);
    }

    fn charts(&mut self, activity: &Activity, report: &UsageReport) {
        let unicode = chart::is_unicode();
        let date = |at: Timestamp| Offset::UTC.to_datetime(at).date();
        let from = date(report.known_since());
        let until = date(report.until).max(activity.last.map_or(from, date));
        let (days, each) = days(activity, from, until);
        let each = match each {
            1 => String::new(),
            _ => format!(", {each} days a sign"),
        };
        self.text.push('\n');
        self.line(&format!("days   {}", chart::bars(&days, unicode)));
        self.line(&format!("       {from} to {until} (UTC){each}"));
        self.line(&format!("hours  {}", chart::bars(&activity.hours, unicode)));
        self.line("       0 to 23 (UTC)");
    }

    fn addresses(&mut self, addresses: &Tally<Address>) {
        let or_dash = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
        let rows = addresses.values.iter().take(SHOWN).map(|one| {
            vec![
                one.counted.value.clone(),
                or_dash(&one.zone),
                or_dash(&one.country),
                match one.is_proxy {
                    Some(true) => "yes",
                    Some(false) => "no",
                    None => "-",
                }
                .to_owned(),
                one.counted.count.to_string(),
                self.ago(one.counted.first),
                self.ago(one.counted.last),
            ]
        });
        let rows = rows.collect();
        self.table(&ADDRESSES, rows, addresses, "addresses", |one| {
            one.counted.count
        });
    }

    fn counted(&mut self, title: &'static str, tally: &Tally<Counted>) {
        let columns = [
            Column::new(title, Fit::Down(20)),
            Column::new("EVENTS", Fit::Rigid),
            Column::new("FAILED", Fit::Rigid),
            Column::new("FIRST", Fit::Rigid),
            Column::new("LAST", Fit::Rigid),
        ];
        let rows = tally.values.iter().take(SHOWN).map(|one| {
            vec![
                one.value.clone(),
                one.count.to_string(),
                one.failed.to_string(),
                self.ago(one.first),
                self.ago(one.last),
            ]
        });
        let rows = rows.collect();
        self.table(&columns, rows, tally, "values", |one| one.count);
    }

    /// A table of `rows`, the first of `tally`, and how many events it leaves out.
    fn table<T>(
        &mut self,
        columns: &[Column],
        rows: Vec<Vec<String>>,
        tally: &Tally<T>,
        what: &str,
        count: impl Fn(&T) -> u64,
    ) {
        if rows.is_empty() {
            return;
        }
        self.text.push('\n');
        let width = self.width;
        self.text.push_str(&table::render(columns, &rows, width));
        let rest = tally.values.iter().skip(SHOWN);
        let events: u64 = rest.map(count).sum::<u64>() + tally.others;
        let hidden = tally.values.len().saturating_sub(SHOWN);
        match (hidden, tally.others) {
            (0, 0) => {}
            (_, 0) => self.line(&format!(
                "{hidden} more {what} with {events} events: -o json"
            )),
            _ => self.line(&format!("more {what} with {events} events: -o json")),
        }
        if tally.not_reported > 0 {
            self.line(&format!("not reported for {} events", tally.not_reported));
        }
    }

    fn suggestion(&mut self, suggested: &Suggested<'_>, report: &UsageReport) {
        self.text.push('\n');
        let seen = match report.uses.addresses.values.len() {
            1 => "the address seen".to_owned(),
            count => format!("the {count} addresses seen"),
        };
        let title = |zone: &tokens_core::Zone| {
            let name = zone.name.as_deref().unwrap_or("without a name");
            format!("{name} ({})", zone.id)
        };
        match suggested.suggestion {
            Suggestion::Zone { zone, undo, .. } => {
                let zone = title(zone);
                self.prose(&format!("suggestion: the zone {zone} covers {seen}"));
                self.command(suggested.update_command.as_deref());
                match (&suggested.undo_command, undo) {
                    (Some(_), _) => self.line("which is undone by"),
                    (None, Some(network)) => self.prose(&format!(
                        "which cannot be undone by a command: the token may be used {network}"
                    )),
                    (None, None) => self.prose(
                        "which cannot be undone by a command: the present network condition is not known",
                    ),
                }
                self.command(suggested.undo_command.as_deref());
            }
            Suggestion::Limited { zone } => {
                let zone = title(zone);
                self.prose(&format!(
                    "nothing to suggest: the token is limited to the zone {zone}, which covers {seen}"
                ));
            }
            Suggestion::Ranges {
                ranges,
                others,
                zones_known,
                too_wide,
            } => {
                match (zones_known, too_wide) {
                    (_, Some(zone)) => self.prose(&format!(
                        "suggestion: no zone that limits enough; {} covers them, but it is wider than /{WIDEST_V4} (IPv6: /{WIDEST_V6}); a zone (IP) of these ranges would limit enough",
                        title(zone)
                    )),
                    (true, None) => self.line(
                        "suggestion: no zone covers them all; a zone (IP) of these ranges would",
                    ),
                    (false, None) => self.line(
                        "suggestion: a zone (IP) of these ranges; whether there is one is not known",
                    ),
                }
                ranges
                    .iter()
                    .for_each(|range| self.line(&format!("  {range}")));
                if *others > 0 {
                    self.line(&format!("  and {others} more"));
                }
            }
            Suggestion::Nothing { reason } => {
                self.prose(&format!("nothing to suggest: {reason}"));
            }
            _ => {}
        }
        if let Some(warning) = suggested.warning {
            self.prose(&format!("warning: {warning}"));
        }
        if let Some(check) = &suggested.check_command {
            let refusal = suggested.refusal.map(|event| format!(" ({event})"));
            let refusal = refusal.unwrap_or_default();
            self.prose(&format!("look for refused calls{refusal} afterwards with"));
            self.command(Some(check));
        }
    }

    fn command(&mut self, command: Option<&str>) {
        if let Some(command) = command {
            self.line(&format!("  {command}"));
        }
    }
}

/// By whom and from where, as far as it is known.
fn by(event: &UsageEvent) -> String {
    let mut text = String::new();
    for (word, value) in [("by", &event.actor), ("from", &event.source)] {
        if let Some(value) = value {
            text.push_str(&format!(" {word} {value}"));
        }
    }
    text
}

/// The counts of the days from `from` to `until`, several days in one where they are many, and how many in one.
fn days(activity: &Activity, from: Date, until: Date) -> (Vec<u64>, i64) {
    let distance = |date: Date| date.duration_since(from).as_hours() / 24;
    let number = distance(until).max(0) + 1;
    let each = number.max(1).div_euclid(CHART) + i64::from(number % CHART > 0);
    let signs = usize::try_from(number.div_euclid(each) + i64::from(number % each > 0));
    let mut counts = vec![0; signs.unwrap_or_default()];
    for day in &activity.days {
        let place = usize::try_from(distance(day.date).div_euclid(each));
        let count = place.ok().and_then(|place| counts.get_mut(place));
        if let Some(count) = count {
            *count += day.count;
        }
    }
    (counts, each)
}
