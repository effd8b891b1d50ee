//! Reads a change log back: each change with the lines about it, and which of them are in doubt.

#[cfg(test)]
#[cfg(feature = "_fuzz")]
mod fuzz;

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::{self, BufRead, BufReader, Read as _};
use std::mem;
use std::path::Path;

use jiff::Timestamp;
use serde::Deserialize;
use tokens_core::{TokenRef, closed_name};
use uuid::Uuid;

use super::open::open_changes;
use super::{MAX_LINE, file};
use crate::error::{ChangeError, ChangeErrorKind};

/// A change, and what the lines of a log say of it.
#[derive(Clone, Debug, Deserialize)]
#[non_exhaustive]
pub struct ChangeRecord {
    /// The id of the change.
    pub change: Uuid,
    /// The time of the intent.
    pub time: Timestamp,
    /// The time of the outcome.
    #[serde(skip)]
    pub ended: Option<Timestamp>,
    /// `create`, `update`, `revoke` or `revoke_current`.
    pub operation: String,
    /// The name of the account.
    pub account: String,
    /// The service.
    pub provider: String,
    /// The service's host.
    pub host: String,
    /// The organization.
    pub org_id: Option<String>,
    /// The service, the host and the scope, as it was recorded. Not parsed: no text makes the line unreadable.
    pub(super) provider_id: Option<String>,
    /// The token's id, as far as it is known.
    pub id: Option<String>,
    /// The token's name that lasts.
    #[serde(rename = "ref")]
    pub reference: Option<TokenRef>,
    /// The token's name.
    pub name: Option<String>,
    /// Where a new key goes, such as `file`.
    pub sink: Option<String>,
    /// The path of that file.
    pub path: Option<String>,
    /// The process that makes the change.
    pub pid: Option<u32>,
    /// The name of the machine on which that process runs.
    pub machine: Option<String>,
    phase: String,
    outcome: Option<String>,
    /// This process was making it when it was read.
    #[serde(skip)]
    pub(crate) is_open: bool,
    #[serde(skip)]
    delivery: Option<String>,
    #[serde(skip)]
    recovery: Option<String>,
}

closed_name! {
    /// Why a change is in doubt.
    pub enum Doubt {
        /// No line says what became of it.
        NoOutcome = "no_outcome" => "no outcome is recorded",
        /// The answer was lost.
        UnknownOutcome = "unknown_outcome" => "its outcome is not known",
        /// The token was created, and its key did not arrive.
        NotDelivered = "not_delivered" => "its key was not delivered",
        /// The token was created, and no line says whether its key has arrived.
        UnknownDelivery = "unknown_delivery" => "it is not recorded whether its key was delivered",
    }
}

/// The changes that a change log has recorded: to find those that were cut off.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct ChangeRecords {
    /// In the order of their first lines.
    pub changes: Vec<ChangeRecord>,
    /// The numbers of lines that can't be read.
    pub unreadable: Vec<usize>,
}

impl ChangeRecords {
    /// Reads the log at `path`. `None`: there is no such file.
    ///
    /// # Errors
    ///
    /// When it can't be read, is not a regular file, belongs to another user, or is open to others.
    pub fn read(path: impl AsRef<Path>) -> Result<Option<Self>, ChangeError> {
        let path = path.as_ref();
        let Some(file) = file::open_to_read(path)? else {
            return Ok(None);
        };
        // Before and after: a change may end, or begin, while the file is read.
        let mut open = open_changes();
        let read = Self::from(BufReader::new(file));
        let mut records = read.map_err(|error| {
            let problem = format!("the change log {} can't be read", path.display());
            ChangeError::new(ChangeErrorKind::Invalid, problem).caused_by(error)
        })?;
        open.append(&mut open_changes());
        for record in &mut records.changes {
            record.is_open = open.contains(&record.change);
        }
        Ok(Some(records))
    }

    fn from(mut text: impl BufRead) -> io::Result<Self> {
        let mut records = Self::default();
        let mut known: HashMap<Uuid, usize> = HashMap::new();
        let mut line = Vec::new();
        for number in 1.. {
            line.clear();
            if (&mut text)
                .take(MAX_LINE as u64)
                .read_until(b'\n', &mut line)?
                == 0
            {
                break;
            }
            // Otherwise it is too long, whatever its beginning says.
            let is_whole = line.ends_with(b"\n") || text.skip_until(b'\n')? == 0;
            if is_whole && line.trim_ascii().is_empty() {
                continue;
            }
            match serde_json::from_slice(&line) {
                Ok(entry) if is_whole => records.add(entry, &mut known),
                _ => records.unreadable.push(number),
            }
        }
        Ok(records)
    }

    /// Adds what a line says, as which it was read.
    fn add(&mut self, mut line: ChangeRecord, known: &mut HashMap<Uuid, usize>) {
        let (outcome, time) = (line.outcome.take(), line.time);
        let (pid, machine) = (line.pid.take(), line.machine.take());
        let phase = mem::take(&mut line.phase);
        let index = *known.entry(line.change).or_insert(self.changes.len());
        match self.changes.get_mut(index) {
            None => self.changes.push(line),
            Some(record) => {
                record.provider_id = line.provider_id.or(record.provider_id.take());
                record.id = line.id.or(record.id.take());
                record.reference = line.reference.or(record.reference.take());
                record.name = line.name.or(record.name.take());
                record.sink = line.sink.or(record.sink.take());
                record.path = line.path.or(record.path.take());
            }
        }
        let record = &mut self.changes[index];
        match phase.as_str() {
            "outcome" => {
                record.outcome = outcome;
                record.ended = Some(time);
            }
            "delivery" => record.delivery = outcome,
            "recovery" => record.recovery = outcome,
            _ => (record.pid, record.machine) = (pid, machine),
        }
    }

    /// The changes that are in doubt, and why.
    pub fn in_doubt(&self) -> Vec<(&ChangeRecord, Doubt)> {
        let mut revoked: HashMap<OfToken<'_>, Vec<&ChangeRecord>> = HashMap::new();
        for record in self.changes.iter().filter(|record| record.has_revoked()) {
            if let Some(token) = record.token() {
                revoked.entry(token).or_default().push(record);
            }
        }
        let is_revoked_later = |record: &ChangeRecord| {
            let token = record.token().and_then(|token| revoked.get(&token));
            let mut revocations = token.into_iter().flatten();
            revocations.any(|later| later.time >= record.time && later.may_share_scope(record))
        };
        let in_doubt = |record| Some((record, ChangeRecord::doubt(record)?));
        let in_doubt = self.changes.iter().filter_map(in_doubt);
        in_doubt
            .filter(|(record, _)| !is_revoked_later(record))
            .collect()
    }
}

/// What a token is known by in a log, but for its scope: service, host, organization and id.
type OfToken<'a> = (&'a str, &'a str, Option<&'a str>, &'a str);

impl ChangeRecord {
    /// Whether it makes a token.
    pub fn is_creation(&self) -> bool {
        self.operation == "create"
    }

    /// Whether it made a token, as its outcome says.
    pub fn has_created(&self) -> bool {
        self.outcome.as_deref() == Some("created")
    }

    fn has_revoked(&self) -> bool {
        // `already_gone` is what logs of earlier versions say.
        let outcome = self.outcome.as_deref();
        matches!(outcome, Some("revoked" | "not_found" | "already_gone"))
    }

    fn token(&self) -> Option<OfToken<'_>> {
        let id = self.id.as_deref()?;
        Some((&self.provider, &self.host, self.org_id.as_deref(), id))
    }

    /// Whose tokens it is about, as the text of a [`ProviderId`](tokens_core::ProviderId). `None`: not recorded, as by earlier versions, or not known.
    pub(crate) fn scope(&self) -> Option<Cow<'_, str>> {
        let of_token = || Some(Cow::Owned(self.reference.as_ref()?.provider().to_string()));
        let own = self.provider_id.as_deref().map(Cow::Borrowed);
        own.or_else(of_token)
    }

    fn may_share_scope(&self, other: &Self) -> bool {
        match (self.scope(), other.scope()) {
            (Some(one), Some(other)) => one == other,
            _ => true,
        }
    }

    /// Whether nothing more is done for it, as its own lines say.
    pub(crate) fn is_over(&self) -> bool {
        self.delivery.is_some() || self.outcome.is_some() && !self.has_created()
    }

    /// Why it is in doubt, as its own lines say.
    fn doubt(&self) -> Option<Doubt> {
        if self.recovery.is_some() {
            return None;
        }
        let outcome = self.outcome.as_deref();
        match (outcome, self.delivery.as_deref()) {
            (Some("unknown"), None) => Some(Doubt::UnknownOutcome),
            (_, Some("delivered")) => None,
            (_, Some(_)) => Some(Doubt::NotDelivered),
            (None, None) => Some(Doubt::NoOutcome),
            (Some("created"), None) if self.sink.is_some() => Some(Doubt::UnknownDelivery),
            _ => None,
        }
    }

    /// Of which tokens it is, and what it does with them.
    pub fn title(&self) -> String {
        let name = self.name.as_deref().map(|name| format!(" ({name})"));
        let id = self.id.as_deref().map(|id| format!(" {id}"));
        format!(
            "{}{}{} in {} at {:.0}",
            self.operation,
            id.unwrap_or_default(),
            name.unwrap_or_default(),
            self.account,
            self.time
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(change: u128, phase: &str, operation: &str, more: &str) -> String {
        let change = Uuid::from_u128(change);
        format!(
            "{{\"time\":\"2026-03-01T12:00:00.000Z\",\"change\":\"{change}\",\"phase\":\"{phase}\",\
             \"operation\":\"{operation}\",\"account\":\"net\",\"provider\":\"example\",\"host\":\"h\",\
             \"org_id\":null{more}}}\n"
        )
    }

    fn doubts(lines: &[String]) -> Vec<(u128, Doubt)> {
        let records = ChangeRecords::from(lines.concat().as_bytes()).unwrap();
        let doubts = records.in_doubt();
        let doubts = doubts
            .iter()
            .map(|(record, doubt)| (record.change.as_u128(), *doubt));
        doubts.collect()
    }

    #[test]
    fn what_is_not_settled_is_in_doubt() {
        let intent = |n| line(n, "intent", "create", ",\"sink\":\"file\",\"name\":\"ci\"");
        let end = |n, phase, outcome: &str| {
            let more = format!(",\"sink\":\"file\",\"id\":\"{n}\",\"outcome\":\"{outcome}\"");
            line(n, phase, "create", &more)
        };
        let revoked = |n: u128, id: u128, outcome: &str| {
            let more = format!(",\"id\":\"{id}\",\"outcome\":\"{outcome}\"");
            line(n, "outcome", "revoke", &more)
        };
        for (lines, expected) in [
            (vec![intent(1)], Some(Doubt::NoOutcome)),
            (vec![intent(1), end(1, "outcome", "failed")], None),
            (
                vec![intent(1), end(1, "outcome", "unknown")],
                Some(Doubt::UnknownOutcome),
            ),
            (
                vec![intent(1), end(1, "outcome", "created")],
                Some(Doubt::UnknownDelivery),
            ),
            (
                vec![
                    intent(1),
                    end(1, "outcome", "created"),
                    end(1, "delivery", "delivered"),
                ],
                None,
            ),
            (vec![intent(1), end(1, "delivery", "delivered")], None),
            (
                vec![
                    intent(1),
                    end(1, "outcome", "created"),
                    end(1, "delivery", "not_delivered"),
                ],
                Some(Doubt::NotDelivered),
            ),
            (
                vec![
                    intent(1),
                    end(1, "outcome", "created"),
                    end(1, "delivery", "not_delivered"),
                    revoked(2, 1, "revoked"),
                ],
                None,
            ),
            (
                vec![
                    intent(1),
                    end(1, "outcome", "created"),
                    revoked(2, 1, "failed"),
                    revoked(3, 7, "revoked"),
                ],
                Some(Doubt::UnknownDelivery),
            ),
            (vec![intent(1), end(1, "recovery", "gone")], None),
            (
                vec![line(1, "intent", "revoke", ",\"id\":\"7\"")],
                Some(Doubt::NoOutcome),
            ),
            (
                vec![
                    line(1, "intent", "revoke", ",\"id\":\"7\""),
                    revoked(1, 7, "revoked"),
                ],
                None,
            ),
            (
                vec![
                    line(1, "intent", "update", ",\"id\":\"7\""),
                    revoked(2, 7, "revoked"),
                ],
                None,
            ),
        ] {
            let found = doubts(&lines);
            let expected: Vec<_> = expected.iter().map(|doubt| (1, *doubt)).collect();
            assert_eq!(found, expected, "{lines:?}");
        }
    }

    #[test]
    fn what_another_user_has_revoked_settles_nothing() {
        for (scope, is_settled) in [("ann", true), ("bob", false)] {
            let of = |user: &str| format!(",\"id\":\"7\",\"ref\":\"example:h/user/{user}/7\"");
            let revoked = of(scope) + ",\"outcome\":\"revoked\"";
            let found = doubts(&[
                line(1, "intent", "update", &of("ann")),
                line(2, "outcome", "revoke", &revoked),
            ]);
            assert_eq!(found.is_empty(), is_settled, "{scope}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_skipped_and_counted() {
        let text = [
            "{\"time\":\"2026\n".to_owned(),
            line(1, "intent", "create", ",\"more\":[1]"),
            "\n".to_owned(),
            format!("{}\n", "x".repeat(200_000)),
            // What is lost of it is not overlooked.
            " ".repeat(100_000) + &line(4, "intent", "revoke", ""),
            line(5, "intent", "revoke", "").replace('\n', &" ".repeat(100_000)) + "x\n",
            "[]\n".to_owned(),
            "{}\n".to_owned(),
            line(2, "intent", "revoke", ""),
            line(3, "intent", "revoke", "").trim_end()[..20].to_owned(),
        ];
        let records = ChangeRecords::from(text.concat().as_bytes()).unwrap();
        assert_eq!(records.changes.len(), 2);
        assert_eq!(records.unreadable, [1, 4, 5, 6, 7, 8, 10]);
    }
}
