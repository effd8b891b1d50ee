//! The change log: a JSON line before each request that changes something, and one after it.

mod change;
mod file;
mod open;
mod read;

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Value, json};
use tokens_core::{Token, TokenId, TokenRef};
use uuid::Uuid;

use crate::activity::Activity;
use crate::error::{ChangeError, ChangeErrorKind};
use change::Values;
pub use change::{Change, ChangeOutcome, Reason};
use file::LogFile;
use open::OpenChange;
pub use read::{ChangeRecord, ChangeRecords, Doubt};

/// No line is longer, in bytes.
const MAX_LINE: usize = 64 * 1024;

/// Records changes in a file: each one before it is sent, and how it ended.
///
/// What could not be recorded is not sent. If the outcome of a change can't be recorded, no other change of this log is made. Several
/// plans, threads and processes can share a file. Writing blocks the thread: normally for as long as the disk takes, and for half a
/// minute at most if another process keeps the file locked.
///
/// Each line has the time, the account and token, the operation and its outcome, the service's name for the request, who made the change (user and
/// machine, [identity](Change::identity), program), why ([`Reason`]), and the values that it alters, before and after. It never
/// has a key.
#[derive(Debug)]
pub struct ChangeLog {
    /// `None`: nothing is recorded.
    file: Option<LogFile>,
    /// An outcome could not be recorded.
    is_incomplete: AtomicBool,
    activity: Activity,
    program: Option<String>,
    user: Option<String>,
    machine: Option<String>,
}

/// A line of the file.
#[derive(Debug, Default, Serialize)]
struct Line<'a> {
    /// With milliseconds always, so that lines sort as text.
    time: String,
    /// The same in all lines of a change.
    change: Uuid,
    phase: &'static str,
    operation: &'a str,
    account: &'a str,
    provider: String,
    host: &'a str,
    org_id: Option<&'a str>,
    /// The service, the host and the scope, as a name that lasts.
    provider_id: Option<String>,
    id: Option<&'a str>,
    /// The token's name that lasts.
    #[serde(rename = "ref")]
    reference: Option<TokenRef>,
    name: Option<&'a str>,
    /// The values that the change alters, as they were.
    before: Option<&'a Values>,
    /// The same, as the change makes them.
    after: Option<Values>,
    outcome: Option<&'static str>,
    error: Option<&'static str>,
    /// The service's name for the request.
    request_id: Option<&'a str>,
    /// Where the key of a new token goes, such as `file`.
    sink: Option<&'a str>,
    /// The path of that file.
    path: Option<&'a str>,
    reason: Option<&'a str>,
    /// Who is signed in at the service, in its words.
    identity: Option<Value>,
    /// The operating system's name of the user.
    user: Option<&'a str>,
    /// The name of this machine.
    machine: Option<&'a str>,
    /// The program and its version.
    version: Option<&'a str>,
    /// The process that makes the change.
    pid: u32,
}

impl ChangeLog {
    /// Opens the file at `path`, or creates it, readable by its owner only.
    ///
    /// # Errors
    ///
    /// When it can't be written, is not a regular file, belongs to another user, or is open to others.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, ChangeError> {
        Ok(Self {
            file: Some(LogFile::open(path.as_ref())?),
            ..Self::unrecorded()
        })
    }

    /// Records nothing, such as in a rehearsal: what became of a change that is cut off can't be found out afterwards.
    pub fn unrecorded() -> Self {
        Self {
            file: None,
            is_incomplete: AtomicBool::new(false),
            activity: Activity::default(),
            program: Some(concat!("tokens-change ", env!("CARGO_PKG_VERSION")).to_owned()),
            user: whoami::username().ok(),
            machine: whoami::hostname().ok(),
        }
    }

    /// Sets which program makes the changes, and its version, such as `tokens 0.1.0`.
    #[must_use]
    pub fn program(mut self, program: impl Into<String>) -> Self {
        self.program = Some(program.into());
        self
    }

    /// Replaces [the activity](Self::activity), to share one between several logs.
    #[must_use]
    pub fn with_activity(mut self, activity: Activity) -> Self {
        self.activity = activity;
        self
    }

    /// Says whether a change is under way.
    pub fn activity(&self) -> &Activity {
        &self.activity
    }

    /// Records that `change` is about to be sent.
    ///
    /// # Errors
    ///
    /// When it can't be recorded, or how an earlier change ended could not: then it must not be sent.
    pub fn begin<'a>(&'a self, change: Change<'a>) -> Result<BegunChange<'a>, ChangeError> {
        self.check()?;
        // Before the intent can be read.
        let open = OpenChange::new();
        let unsent = |error: ChangeError| {
            let why = "the change log could not be written, so the change was not sent";
            ChangeError::new(ChangeErrorKind::Log, why).caused_by(error)
        };
        let intent = self
            .line(open.id(), &change, "intent", None)
            .map_err(unsent)?;
        if let Some(file) = &self.file {
            file.append_intent(&intent).map_err(unsent)?;
        }
        Ok(BegunChange {
            log: self,
            change,
            open,
            intent,
            has_result: AtomicBool::new(false),
        })
    }

    /// Checks that all was recorded so far.
    ///
    /// # Errors
    ///
    /// When it was not: then nothing more is changed.
    pub fn check(&self) -> Result<(), ChangeError> {
        if self.is_incomplete.load(Ordering::Relaxed) {
            let why = "what became of an earlier change could not be recorded, so no other is made";
            return Err(ChangeError::new(ChangeErrorKind::Log, why));
        }
        Ok(())
    }

    /// Records that the change of `record` is settled, with which `outcome`, and why: it is not in doubt any more.
    ///
    /// # Errors
    ///
    /// When it can't be recorded.
    pub fn settle(
        &self,
        record: &ChangeRecord,
        outcome: &'static str,
        reason: Option<&Reason>,
    ) -> Result<(), ChangeError> {
        let Some(file) = &self.file else {
            return Ok(());
        };
        let line = Line {
            change: record.change,
            operation: &record.operation,
            account: &record.account,
            provider: record.provider.clone(),
            host: &record.host,
            org_id: record.org_id.as_deref(),
            provider_id: record.provider_id.clone(),
            id: record.id.as_deref(),
            reference: record.reference.clone(),
            name: record.name.as_deref(),
            outcome: Some(outcome),
            sink: record.sink.as_deref(),
            path: record.path.as_deref(),
            reason: reason.map(Reason::as_str),
            ..self.empty_line("recovery")
        };
        let written = line.text().and_then(|line| file.append_intent(&line));
        written.map_err(|error| {
            let why = "the change log could not be written; this is offered again next time";
            ChangeError::new(ChangeErrorKind::Log, why).caused_by(error)
        })
    }

    /// A line of now, by this program and user, about nothing yet.
    fn empty_line(&self, phase: &'static str) -> Line<'_> {
        Line {
            time: format!("{:.3}", Timestamp::now()),
            phase,
            user: self.user.as_deref(),
            machine: self.machine.as_deref(),
            version: self.program.as_deref(),
            pid: std::process::id(),
            ..Line::default()
        }
    }

    /// The text of a line about `change`.
    fn line(
        &self,
        id: Uuid,
        change: &Change<'_>,
        phase: &'static str,
        ended: Option<&ChangeOutcome<'_>>,
    ) -> Result<Vec<u8>, ChangeError> {
        let provider = change.provider;
        let token = ended.and_then(|ended| ended.id).or(change.id);
        let mut after = change.after.clone();
        if let (Some(after), Some(ended)) = (&mut after, ended)
            && ended.created.is_some()
        {
            after.insert("created".to_owned(), json!(ended.created));
        }
        let error = ended.and_then(|ended| ended.error);
        let line = Line {
            change: id,
            operation: change.operation,
            account: change.account,
            provider: provider.service.to_string(),
            host: &provider.host,
            org_id: provider.org_id(),
            provider_id: provider.is_storable().then(|| provider.to_string()),
            id: token.map(TokenId::as_str),
            reference: token.and_then(|id| TokenRef::new(provider.clone(), id.clone())),
            name: change.name,
            before: change.before.as_ref(),
            after,
            outcome: ended.map(|ended| ended.outcome),
            error: error.map(|error| error.kind().as_str()),
            request_id: ended.and_then(|ended| ended.request_id),
            sink: change.sink.as_ref().map(|(kind, _)| *kind),
            path: change.sink.as_ref().and_then(|(_, path)| path.as_deref()),
            reason: change.reason.map(Reason::as_str),
            identity: change
                .identity
                .map(|who| json!({"id": who.id, "name": who.name, "email": who.email})),
            ..self.empty_line(phase)
        };
        line.text()
    }
}

/// A change whose intent is on the disk.
///
/// If it is dropped before anything else is recorded of it, as when the future that makes the change is cancelled, its outcome is recorded as unknown, for
/// [`Recovery`](crate::Recovery). If that fails, no other change of the log is made.
#[derive(Debug)]
#[must_use = "how it ended has to be recorded, too"]
pub struct BegunChange<'a> {
    log: &'a ChangeLog,
    change: Change<'a>,
    open: OpenChange,
    /// The line of the intent.
    intent: Vec<u8>,
    has_result: AtomicBool,
}

impl Drop for BegunChange<'_> {
    fn drop(&mut self) {
        if !self.has_result.load(Ordering::Relaxed) {
            // The log notes a failure.
            let _ = self.outcome(&ChangeOutcome::of("unknown"));
        }
    }
}

impl BegunChange<'_> {
    /// Records how it ended, as the last line about it.
    ///
    /// # Errors
    ///
    /// When it can't be recorded. Then no other change is made.
    pub fn end(self, outcome: &ChangeOutcome<'_>) -> Result<(), ChangeError> {
        self.outcome(outcome)
    }

    /// Records how it ended, before [`delivery`](Self::delivery).
    ///
    /// # Errors
    ///
    /// When it can't be recorded. Then no other change is made.
    pub fn outcome(&self, outcome: &ChangeOutcome<'_>) -> Result<(), ChangeError> {
        self.write("outcome", outcome)
    }

    /// Records whether the key of the new token `id` has arrived.
    ///
    /// # Errors
    ///
    /// When it can't be recorded. Then no other change is made.
    pub fn delivery(self, token: &Token, arrived: bool) -> Result<(), ChangeError> {
        let outcome = if arrived {
            "delivered"
        } else {
            "not_delivered"
        };
        let outcome = ChangeOutcome {
            outcome,
            ..ChangeOutcome::created(token)
        };
        self.write("delivery", &outcome)
    }

    fn write(&self, phase: &'static str, outcome: &ChangeOutcome<'_>) -> Result<(), ChangeError> {
        self.has_result.store(true, Ordering::Relaxed);
        let Some(file) = &self.log.file else {
            return Ok(());
        };
        let line = self
            .log
            .line(self.open.id(), &self.change, phase, Some(outcome));
        let written = line.and_then(|line| file.append_result(&self.intent, &line));
        written.map_err(|error| {
            self.log.is_incomplete.store(true, Ordering::Relaxed);
            let why =
                "the change log could not be written; it lacks what became of the last change";
            ChangeError::new(ChangeErrorKind::Log, why).caused_by(error)
        })
    }
}

impl Line<'_> {
    /// The line with its end, without secrets. Values that would make it too long to be read back are left out.
    fn text(mut self) -> Result<Vec<u8>, ChangeError> {
        let text = |line: &Self| -> Result<String, ChangeError> {
            let text = serde_json::to_string(line).map_err(|error| {
                ChangeError::new(ChangeErrorKind::Log, "it has no text").caused_by(error)
            })?;
            Ok(tokens_http::redact(&text).into_owned() + "\n")
        };
        let mut line = text(&self)?;
        if line.len() > MAX_LINE {
            self.before = None;
            self.after = None;
            line = text(&self)?;
        }
        Ok(line.into_bytes())
    }
}
