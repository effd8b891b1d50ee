//! The record of changes: a JSON line before each request that changes something, and one after it.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use anyhow::Context as _;
use jiff::Timestamp;
use serde::Serialize;
use tokens_core::{Error, ErrorKind, ProviderId, Revocation, TokenId};
use tokens_http::Answered;
use uuid::Uuid;

use crate::exit::Exit;
use crate::output::{self, Printer, Problem};

/// The file, if changes are to be recorded.
#[derive(Debug)]
pub(crate) struct AuditLog {
    file: Option<(PathBuf, File)>,
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
}

/// What became of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Outcome<'a> {
    /// `created`, `updated`, `revoked` or `already_gone`; of a failure `failed`, or `unknown` where it may have happened.
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

    pub(crate) fn of_revocation(revoked: &'a Result<Revocation, Error>) -> Self {
        match revoked {
            Ok(Revocation::Revoked) => Self::done("revoked"),
            Ok(Revocation::AlreadyGone) => Self::done("already_gone"),
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
    operation: &'static str,
    account: &'a str,
    provider: String,
    host: &'a str,
    org_id: Option<&'a str>,
    id: Option<&'a str>,
    name: Option<&'a str>,
    outcome: Option<&'static str>,
    error: Option<&'static str>,
    /// The service's name for the request.
    request_id: Option<&'a str>,
}

const NOT_REGULAR: (&str, &str) = ("is no regular file", "name a regular file, or a new one");

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

/// A change whose intent is on the disk.
#[derive(Debug)]
#[must_use = "what became of it has to be recorded, too"]
pub(crate) struct Begun<'a> {
    log: &'a AuditLog,
    change: Change<'a>,
    id: Uuid,
}

impl AuditLog {
    /// Opens the file at `path`, or makes it; without one, nothing is recorded.
    ///
    /// # Errors
    ///
    /// When it can't be written, is no regular file, is somebody else's, or is open to others.
    pub(crate) fn open(path: Option<&Path>) -> anyhow::Result<Self> {
        let is_incomplete = AtomicBool::new(false);
        let Some(path) = path else {
            return Ok(Self {
                file: None,
                is_incomplete,
            });
        };
        let opened = || {
            let file = open(path)?;
            let metadata = file.metadata()?;
            Ok((file, metadata))
        };
        let (mut file, metadata) =
            opened().map_err(|error: io::Error| cannot("be opened", path, error))?;
        if let Some((why, hint)) = unfit(&metadata) {
            let shown = path.display();
            return Err(Problem::usage(format!(
                "the audit log {shown} {why}; nothing was changed"
            ))
            .hint(hint)
            .into());
        }
        let ready = end_torn_line(&mut file).and_then(|()| sync_directory(path));
        ready.map_err(|error| cannot("be written", path, error))?;
        Ok(Self {
            file: Some((path.to_owned(), file)),
            is_incomplete,
        })
    }

    /// Records that `change` is about to be sent.
    ///
    /// # Errors
    ///
    /// When it can't be recorded: then it must not be sent.
    pub(crate) fn begin<'a>(&'a self, change: Change<'a>) -> anyhow::Result<Begun<'a>> {
        let begun = Begun {
            log: self,
            change,
            id: Uuid::new_v4(),
        };
        begun
            .write("intent", None)
            .context("the audit log could not be written, so the change was not sent")?;
        Ok(begun)
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
        if let Err(error) = self.write("outcome", Some(outcome)) {
            self.log.is_incomplete.store(true, Ordering::Relaxed);
            let error = error.context(
                "the audit log could not be written; it lacks what became of the last change",
            );
            output::report(printer, error.as_ref());
        }
    }

    fn write(&self, phase: &'static str, outcome: Option<Outcome<'_>>) -> anyhow::Result<()> {
        let Some((path, file)) = &self.log.file else {
            return Ok(());
        };
        // What was noted before the change was another request's.
        let noted = last_request().take().filter(|_| outcome.is_some());
        let provider = self.change.provider;
        let error = outcome.and_then(|outcome| outcome.error);
        let line = Line {
            time: format!("{:.3}", Timestamp::now()),
            change: self.id,
            phase,
            operation: self.change.operation,
            account: self.change.account,
            provider: provider.service.to_string(),
            host: &provider.host,
            org_id: provider.org_id.as_deref(),
            id: outcome.and_then(|outcome| outcome.id).or(self.change.id),
            name: self.change.name,
            outcome: outcome.map(|outcome| outcome.outcome),
            error: error.map(|error| error.kind().as_str()),
            request_id: error
                .and_then(|error| error.http()?.request_id.as_deref())
                .or(noted.as_deref()),
        };
        let text = serde_json::to_string(&line)? + "\n";
        append(file, tokens_http::redact(&text).as_bytes())
            .with_context(|| format!("writing to {}", path.display()))
    }
}

fn cannot(what: &str, path: &Path, error: io::Error) -> anyhow::Error {
    let path = path.display();
    anyhow::Error::new(error).context(format!(
        "the audit log {path} can't {what}; nothing was changed"
    ))
}

/// Adds `line` at the end, in one piece, and waits until it is on the disk.
fn append(mut file: &File, line: &[u8]) -> io::Result<()> {
    let written = file.write(line)?;
    if written < line.len() {
        // A full disk: what is left of the line would spoil the next one.
        file.write_all(&line[written..])?;
    }
    file.sync_data()
}

/// Ends a line that a crash cut off.
fn end_torn_line(file: &mut File) -> io::Result<()> {
    let mut last = [b'\n'];
    if file.metadata()?.len() > 0 {
        file.seek(SeekFrom::End(-1))?;
        file.read_exact(&mut last)?;
    }
    if last == [b'\n'] {
        Ok(())
    } else {
        file.write_all(b"\n")
    }
}

#[cfg(unix)]
fn open(path: &Path) -> io::Result<File> {
    use rustix::fs::OFlags;
    use std::os::unix::fs::OpenOptionsExt as _;

    // Without NONBLOCK, a pipe would wait for its reader.
    let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY).bits();
    let mut options = OpenOptions::new();
    options.read(true).append(true).create(true).mode(0o600);
    options.custom_flags(flags.cast_signed()).open(path)
}

#[cfg(not(unix))]
fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .read(true)
        .append(true)
        .create(true)
        .open(path)
}

/// Why a file is no place for the record, and what to do about it.
#[cfg(unix)]
fn unfit(metadata: &Metadata) -> Option<(&'static str, &'static str)> {
    use std::os::unix::fs::MetadataExt as _;
    if !metadata.is_file() {
        return Some(NOT_REGULAR);
    }
    let user = rustix::process::geteuid().as_raw();
    open_to_others(metadata.uid(), metadata.mode(), user)
}

/// Why the file of `owner` with this mode is not for the eyes and hands of `user` alone.
#[cfg(unix)]
fn open_to_others(owner: u32, mode: u32, user: u32) -> Option<(&'static str, &'static str)> {
    if owner != user {
        return Some((
            "is somebody else's",
            "name a file of your own, or a new one",
        ));
    }
    let why = match mode & 0o077 {
        0 => return None,
        others if others & 0o022 != 0 => "can be written by others",
        _ => "can be read by others",
    };
    Some((why, "let only its owner in, with chmod 600"))
}

#[cfg(not(unix))]
fn unfit(metadata: &Metadata) -> Option<(&'static str, &'static str)> {
    (!metadata.is_file()).then_some(NOT_REGULAR)
}

/// Makes a new file's name last.
#[cfg(unix)]
fn sync_directory(path: &Path) -> io::Result<()> {
    let directory = path.parent().filter(|parent| *parent != Path::new(""));
    File::open(directory.unwrap_or(Path::new(".")))?.sync_all()
}

/// A directory can't be opened here.
#[cfg(not(unix))]
fn sync_directory(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn the_record_is_for_its_owner_only() {
        for (owner, mode, why) in [
            (1000, 0o100600, None),
            (1000, 0o100700, None),
            (1000, 0o100640, Some("can be read by others")),
            (1000, 0o100604, Some("can be read by others")),
            (1000, 0o100610, Some("can be read by others")),
            (1000, 0o100620, Some("can be written by others")),
            (1000, 0o100666, Some("can be written by others")),
            (0, 0o100600, Some("is somebody else's")),
        ] {
            let unfit = open_to_others(owner, mode, 1000);
            assert_eq!(unfit.map(|(why, _)| why), why, "{owner} {mode:o}");
        }
    }

    #[test]
    fn an_intent_has_no_request_yet() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("log");
        let log = AuditLog::open(Some(&path)).unwrap();
        let provider = ProviderId::new(tokens_core::Service::Okta, "acme.okta.com", None);
        let answered = |id: &str| *last_request() = Some(id.to_owned());
        answered("of-signing-in");
        let begun = log
            .begin(Change {
                account: "acme",
                provider: &provider,
                operation: "revoke",
                id: None,
                name: None,
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
