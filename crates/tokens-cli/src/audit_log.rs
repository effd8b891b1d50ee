//! The record of changes: a JSON line before each request that changes something, and one after it.

mod file;
mod place;
mod read;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use anyhow::{Context as _, anyhow};
use jiff::Timestamp;
use serde::Serialize;
use tokens_core::{Done, Error, ErrorKind, ProviderId, Revocation, TokenId, TokenRef};
use tokens_http::Answered;
use tokens_local::directory;
use uuid::Uuid;

use crate::cli::Global;
use crate::exit::Exit;
use crate::output::{self, Printer, Problem};
use crate::shell;
use file::LogFile;
pub(crate) use read::{Doubt, Record, Records};

/// The file, if changes are to be recorded.
#[derive(Debug)]
pub(crate) struct AuditLog {
    file: Option<LogFile>,
    /// An outcome could not be recorded.
    is_incomplete: AtomicBool,
}

/// What is to be changed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Change<'a> {
    pub(crate) account: &'a str,
    pub(crate) provider: &'a ProviderId,
    /// `create`, `update`, `revoke` or `revoke_current`.
    pub(crate) operation: &'static str,
    /// `None`: not known, or not yet.
    pub(crate) id: Option<&'a str>,
    pub(crate) name: Option<&'a str>,
    /// Where a new key goes.
    pub(crate) sink: Option<SinkOf<'a>>,
}

/// Where a new key goes: `stdout`, `file` or `command`, and the path of the file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SinkOf<'a> {
    pub(crate) kind: &'static str,
    pub(crate) path: Option<&'a str>,
}

/// What became of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Outcome<'a> {
    /// `created`, `updated`, `revoked`, `not_found` or `accepted`; of a failure `failed`, or `unknown` where it may have happened.
    outcome: &'static str,
    error: Option<&'a Error>,
    id: Option<&'a str>,
}

impl<'a> Outcome<'a> {
    pub(crate) fn done(outcome: &'static str) -> Self {
        Self {
            outcome,
            error: None,
            id: None,
        }
    }

    /// The token is this one, as is known now.
    pub(crate) fn on(self, id: Option<&'a TokenId>) -> Self {
        Self {
            id: id.map(TokenId::as_str),
            ..self
        }
    }

    pub(crate) fn of_revocation(revoked: &'a Result<Done<Revocation>, Error>) -> Self {
        match revoked {
            Ok(revocation) => Self::done(revocation.value.outcome.as_str()),
            Err(error) => Self::failed(error),
        }
    }

    pub(crate) fn failed(error: &'a Error) -> Self {
        let outcome = match error.kind() {
            ErrorKind::OutcomeUnknown => "unknown",
            _ => "failed",
        };
        Self {
            outcome,
            error: Some(error),
            id: error.token().map(TokenId::as_str),
        }
    }
}

/// A line of the file.
#[derive(Debug, Serialize)]
struct Line<'a> {
    /// With milliseconds always, so that lines sort as text.
    time: String,
    /// The same in both lines of a change.
    change: Uuid,
    phase: &'static str,
    operation: &'a str,
    account: &'a str,
    provider: String,
    host: &'a str,
    org_id: Option<&'a str>,
    id: Option<&'a str>,
    /// The token's name that lasts.
    #[serde(rename = "ref")]
    reference: Option<TokenRef>,
    name: Option<&'a str>,
    outcome: Option<&'static str>,
    error: Option<&'static str>,
    /// The service's name for the request.
    request_id: Option<&'a str>,
    /// Where the key of a new token goes: `stdout`, `file` or `command`.
    sink: Option<&'a str>,
    /// The path of that file.
    path: Option<&'a str>,
    /// The process that makes the change.
    pid: u32,
}

/// What the service called the last request that may have changed something. Changes are made one after the other.
static LAST_REQUEST: Mutex<Option<String>> = Mutex::new(None);

/// Takes note of an answer of any service.
pub(crate) fn note(answered: &Answered<'_>) {
    let is_read = ["get_", "list_"]
        .iter()
        .any(|verb| answered.operation.starts_with(verb));
    if !is_read {
        *last_request() = answered.request_id.map(Into::into);
    }
}

fn last_request() -> MutexGuard<'static, Option<String>> {
    LAST_REQUEST.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The command that finds out what became of changes that were cut off, once a log was opened.
static RECOVER: OnceLock<String> = OnceLock::new();

/// The command that finds out what became of changes that were cut off. `None`: there is none that could.
pub(crate) fn recover_command() -> Option<&'static str> {
    RECOVER.get().map(String::as_str)
}

/// A change whose intent is on the disk.
#[derive(Debug)]
#[must_use = "what became of it has to be recorded, too"]
pub(crate) struct Begun<'a> {
    log: &'a AuditLog,
    change: Change<'a>,
    id: Uuid,
    /// The line of the intent.
    intent: Vec<u8>,
}

impl AuditLog {
    /// Opens the file that `--audit-log` has `named`, or the one at the default path, or makes it. Nothing is recorded of the
    /// embedded sandbox unless a file is named, nor in a dry run.
    ///
    /// # Errors
    ///
    /// When there is no default path, and when the file can't be written, is not a regular file, belongs to another user, or is
    /// open to others.
    pub(crate) fn open(
        global: &Global,
        named: Option<&Path>,
        dry_run: bool,
    ) -> anyhow::Result<Self> {
        let path = match named {
            Some(path) => Some(path.to_owned()),
            None if global.sandbox || dry_run => None,
            None => Some(Self::default_path()?),
        };
        if let Some(path) = &path {
            // What was in the embedded sandbox ends with the command.
            if !global.sandbox {
                let log = named.map(|path| format!(" --audit-log {}", shell::quoted(path)));
                let accounts = shell::account_options(global);
                let log = log.unwrap_or_default();
                let _ = RECOVER.set(format!("tokens recover{accounts}{log}"));
            }
            if named.is_none() {
                directory::create_parents(path).map_err(|error| {
                    let shown = path.display();
                    let problem = format!(
                        "the directory of the audit log {shown} can't be made; nothing was changed"
                    );
                    Problem::new(Exit::Other, problem)
                        .caused_by(error.into())
                        .hint("name another place with --audit-log FILE")
                })?;
            }
        }
        Ok(Self {
            file: path.as_deref().map(LogFile::open).transpose()?,
            is_incomplete: AtomicBool::new(false),
        })
    }

    /// Opens the file at `path` for `tokens recover`, which no hint is to name then.
    ///
    /// # Errors
    ///
    /// When the file can't be written, is not a regular file, belongs to another user, or is open to others.
    pub(crate) fn open_to_recover(path: &Path) -> anyhow::Result<Self> {
        Ok(Self {
            file: Some(LogFile::open(path)?),
            is_incomplete: AtomicBool::new(false),
        })
    }

    /// The default path.
    ///
    /// # Errors
    ///
    /// When the environment names none.
    pub(crate) fn default_path() -> Result<PathBuf, Problem> {
        let variables = if cfg!(windows) {
            "LOCALAPPDATA is not set"
        } else {
            "neither XDG_STATE_HOME nor HOME is set to an absolute path"
        };
        place::default().ok_or_else(|| {
            Problem::usage(format!(
                "there is no default path for the audit log: {variables}; nothing was changed"
            ))
            .hint("name one with --audit-log FILE")
        })
    }

    /// Records that `change` is about to be sent.
    ///
    /// # Errors
    ///
    /// When it can't be recorded, or what became of an earlier change could not: then it must not be sent.
    pub(crate) fn begin<'a>(&'a self, change: Change<'a>) -> anyhow::Result<Begun<'a>> {
        self.check()?;
        // What was noted before the change was another request's.
        last_request().take();
        let id = Uuid::new_v4();
        let intent = line(id, &change, "intent", None, None)?;
        if let Some(file) = &self.file {
            file.append_intent(&intent)
                .with_context(|| format!("writing to {}", file.path().display()))
                .context("the audit log could not be written, so the change was not sent")?;
        }
        Ok(Begun {
            log: self,
            change,
            id,
            intent,
        })
    }

    /// Checks that all was recorded so far.
    ///
    /// # Errors
    ///
    /// When it was not: then nothing more is changed.
    pub(crate) fn check(&self) -> anyhow::Result<()> {
        if self.is_incomplete.load(Ordering::Relaxed) {
            return Err(anyhow!(
                "what became of an earlier change could not be recorded, so no other is made"
            ));
        }
        Ok(())
    }

    /// Records that the change of `record` is settled, and with which `outcome`: it is not in doubt any more.
    ///
    /// # Errors
    ///
    /// When it can't be recorded.
    pub(crate) fn settle(&self, record: &Record, outcome: &'static str) -> anyhow::Result<()> {
        let Some(file) = &self.file else {
            return Ok(());
        };
        let line = Line {
            time: format!("{:.3}", Timestamp::now()),
            change: record.change,
            phase: "recovery",
            operation: &record.operation,
            account: &record.account,
            provider: record.provider.clone(),
            host: &record.host,
            org_id: record.org_id.as_deref(),
            id: record.id.as_deref(),
            reference: record.reference.clone(),
            name: record.name.as_deref(),
            outcome: Some(outcome),
            error: None,
            request_id: None,
            sink: record.sink.as_deref(),
            path: record.path.as_deref(),
            pid: std::process::id(),
        };
        file.append_intent(&line.text()?)
            .with_context(|| format!("writing to {}", file.path().display()))
            .context("the audit log could not be written; this is offered again next time")
    }

    /// How the command ends that would end with `exit`: not well unless all was recorded.
    pub(crate) fn exit(&self, exit: Exit) -> Exit {
        if exit == Exit::Ok && self.is_incomplete.load(Ordering::Relaxed) {
            return Exit::Other;
        }
        exit
    }
}

impl Begun<'_> {
    /// Records what became of it, or tells that it could not.
    pub(crate) fn end(self, printer: Printer, outcome: Outcome<'_>) {
        if let Err(error) = self.outcome(outcome) {
            output::report(printer, error.as_ref());
        }
    }

    /// Records what became of a change that another line is to follow about.
    ///
    /// # Errors
    ///
    /// When it can't be recorded. Then no other change is made.
    pub(crate) fn outcome(&self, outcome: Outcome<'_>) -> anyhow::Result<()> {
        let noted = last_request().take();
        let text = line(self.id, &self.change, "outcome", Some(outcome), noted);
        self.write(text)
    }

    /// Records whether the key of the new token `id` has arrived.
    ///
    /// # Errors
    ///
    /// When it can't be recorded. Then no other change is made.
    pub(crate) fn delivery(&self, id: Option<&TokenId>, arrived: bool) -> anyhow::Result<()> {
        let outcome = if arrived {
            "delivered"
        } else {
            "not_delivered"
        };
        let outcome = Outcome::done(outcome).on(id);
        let text = line(self.id, &self.change, "delivery", Some(outcome), None);
        self.write(text)
    }

    fn write(&self, text: serde_json::Result<Vec<u8>>) -> anyhow::Result<()> {
        let Some(file) = &self.log.file else {
            return Ok(());
        };
        let written = text
            .map_err(anyhow::Error::from)
            .and_then(|text| file.append_result(&self.intent, &text))
            .with_context(|| format!("writing to {}", file.path().display()));
        if written.is_err() {
            self.log.is_incomplete.store(true, Ordering::Relaxed);
        }
        written
            .context("the audit log could not be written; it lacks what became of the last change")
    }
}

impl Line<'_> {
    /// The line with its end, without secrets.
    fn text(&self) -> serde_json::Result<Vec<u8>> {
        let text = serde_json::to_string(self)? + "\n";
        Ok(tokens_http::redact(&text).into_owned().into_bytes())
    }
}

/// A line of the file, with its end.
fn line(
    id: Uuid,
    change: &Change<'_>,
    phase: &'static str,
    outcome: Option<Outcome<'_>>,
    noted: Option<String>,
) -> serde_json::Result<Vec<u8>> {
    let provider = change.provider;
    let error = outcome.and_then(|outcome| outcome.error);
    let id_of_token = outcome.and_then(|outcome| outcome.id).or(change.id);
    let line = Line {
        time: format!("{:.3}", Timestamp::now()),
        change: id,
        phase,
        operation: change.operation,
        account: change.account,
        provider: provider.service.to_string(),
        host: &provider.host,
        org_id: provider.org_id(),
        id: id_of_token,
        reference: id_of_token.and_then(|id| TokenRef::new(provider.clone(), id.into())),
        name: change.name,
        outcome: outcome.map(|outcome| outcome.outcome),
        error: error.map(|error| error.kind().as_str()),
        request_id: error
            .and_then(|error| error.http()?.request_id.as_deref())
            .or(noted.as_deref()),
        sink: change.sink.map(|sink| sink.kind),
        path: change.sink.and_then(|sink| sink.path),
        pid: std::process::id(),
    };
    line.text()
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use tokens_core::Scope;

    #[test]
    fn an_intent_has_no_request_yet() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("log");
        let log = AuditLog {
            file: Some(LogFile::open(&path).unwrap()),
            is_incomplete: AtomicBool::new(false),
        };
        let provider = ProviderId::new("example".into(), "api.example", Scope::Tenant);
        let answered = |id: &str| *last_request() = Some(id.to_owned());
        answered("of-signing-in");
        let begun = log
            .begin(Change {
                account: "acme",
                provider: &provider,
                operation: "revoke",
                id: None,
                name: None,
                sink: None,
            })
            .unwrap();
        answered("of-the-change");
        begun.end(Printer::new(), Outcome::done("revoked"));
        let text = std::fs::read_to_string(path).unwrap();
        let lines = text.lines().map(|line| {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            line["request_id"].clone()
        });
        assert_eq!(
            lines.collect::<Vec<_>>(),
            [serde_json::Value::Null, "of-the-change".into()]
        );
    }
}
