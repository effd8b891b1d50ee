//! `tokens create`: a new token, whose key goes where it was asked to go, once, or is worth nothing.

mod take_back;

use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use jiff::Timestamp;
use tokens_core::{CreateToken, IssuedToken, Token, TokenProvider};

use super::{new_name, privileges, result, show};
use crate::accounts;
use crate::audit_log::{AuditLog, Change, Outcome, SinkOf};
use crate::cli::{Create, Format, Global};
use crate::delivery::Sink;
use crate::exit::Exit;
use crate::output::{self, Printer, Problem, json};
use crate::signals::{self, Changing, Saving};

/// What else there is to know about a new token is not waited for any longer.
const READ_BACK_TIME: Duration = Duration::from_secs(10);

/// A delivery that takes longer is told of.
const SLOW: Duration = Duration::from_secs(5);

pub(super) async fn run(printer: Printer, global: &Global, create: Create) -> anyhow::Result<Exit> {
    new_name::check(&create.name)?;
    let mut request = CreateToken::new(&create.name);
    request.privileges = privileges::of(&create.privileges)?;
    request.src_ips.clone_from(&create.src_ips);

    let log = AuditLog::open(global, create.audit.log.as_deref(), false)?;
    let one = accounts::open_one(global, &create.account, create.org.as_deref()).await?;
    let provider = &one.provider;
    if provider.capability().create_with_privileges && request.privileges.is_empty() {
        return Err(
            Problem::usage("an organization's token needs --role and --scope")
                .hint("such as --role read --scope org")
                .into(),
        );
    }
    request.check(provider.as_ref())?;
    let mut sink = Sink::open(printer, &create, one.secret_variables())?;
    sink.check(printer).await?;

    let changing = Changing::begin();
    let creation = Creation {
        printer,
        account: &create.account,
        provider: provider.as_ref(),
        log: &log,
        org: create.org.as_deref(),
        name: &create.name,
        begun: Timestamp::now(),
    };
    let path = sink.path();
    let sink_of = SinkOf {
        kind: sink.kind(),
        path: path.as_deref(),
    };
    let begun = log.begin(Change {
        sink: Some(sink_of),
        ..creation.change("create", None, Some(&create.name))
    })?;
    let created = provider.create(request).await;

    // From here until the key is delivered, nothing is awaited that is not needed for exactly that.
    let mut saving = Some(Saving::begin());
    let issued = match created {
        Ok(issued) => issued.value,
        Err(error) => {
            begun.end(printer, Outcome::failed(&error));
            return Err(error.into());
        }
    };
    let id = issued.token.id.as_ref();
    let what = description(&issued, &create.account);
    changing.tell_if_ended(format!("{what} was created; its key may not have arrived"));
    let slow = SlowNotice::start(printer, format!("created {what}; delivering its key"));
    let mut unrecorded = begun.outcome(Outcome::done("created").on(id)).err();
    let (said, is_shown) = match &sink {
        Sink::Stdout => ("its key is shown this once".to_owned(), true),
        Sink::File(file) => (format!("its key is in {file}"), false),
        Sink::Command(command) => {
            // It may take its time. The id is on the disk.
            saving = None;
            (format!("its key was given to {command}"), false)
        }
    };
    let shown = || {
        let key = issued.secret.expose();
        match global.output {
            Format::Json => document(&create.account, &issued.token, Some(key)),
            _ => Ok(format!("{key}\n")),
        }
    };
    let delivered = sink.deliver(printer, &issued.secret, shown).await;
    let recorded = begun.delivery(id, delivered.is_ok());
    unrecorded = unrecorded.or(recorded.err());
    drop((saving, slow));
    if let Some(error) = unrecorded {
        output::report(printer, error.as_ref());
    }
    if let Err(error) = delivered {
        return Err(creation.take_back(&issued, error).await.into());
    }
    printer.message(&format!("created {what}; {said}"));
    drop(changing);
    let exit = signals::or_noted(log.exit(Exit::Ok));
    if is_shown {
        return Ok(exit);
    }
    let mut token = issued.token;
    if signals::noted().is_none() {
        fill_in(provider.as_ref(), &mut token).await;
    }
    let text = match global.output {
        Format::Json => document(&create.account, &token, None)?,
        format => show::text(format, &create.account, &token)?,
    };
    // What was done is told already.
    result::print(printer, &text, "", exit)
}

/// Reads what the answer to the creation has left out. A service that fails, or takes too long, leaves it unknown.
async fn fill_in(provider: &dyn TokenProvider, token: &mut Token) {
    let is_complete = token.privileges.is_some() || !provider.capability().create_with_privileges;
    let Some(id) = token.id.clone().filter(|_| !is_complete) else {
        return;
    };
    let read = tokio::time::timeout(READ_BACK_TIME, provider.get(&id)).await;
    if let Ok(Ok(read)) = read {
        token.fill_in(read);
    }
}

/// A token in the making.
#[derive(Debug)]
struct Creation<'a> {
    printer: Printer,
    account: &'a str,
    provider: &'a dyn TokenProvider,
    log: &'a AuditLog,
    org: Option<&'a str>,
    name: &'a str,
    /// By this machine's clock.
    begun: Timestamp,
}

impl Creation<'_> {
    fn change<'a>(
        &'a self,
        operation: &'static str,
        id: Option<&'a str>,
        name: Option<&'a str>,
    ) -> Change<'a> {
        Change {
            account: self.account,
            provider: self.provider.id(),
            operation,
            id,
            name,
            sink: None,
        }
    }
}

/// Tells that a delivery takes long, unless it is dropped before.
#[derive(Debug)]
struct SlowNotice {
    _ended: mpsc::Sender<()>,
}

impl SlowNotice {
    /// In a thread of its own: standard error may be what the delivery waits for.
    fn start(printer: Printer, text: String) -> Self {
        let (ended, end) = mpsc::channel();
        let _ = thread::Builder::new().spawn(move || {
            if let Err(RecvTimeoutError::Timeout) = end.recv_timeout(SLOW) {
                printer.message(&text);
            }
        });
        Self { _ended: ended }
    }
}

fn document(account: &str, token: &Token, key: Option<&str>) -> anyhow::Result<String> {
    Ok(json::text(&json::Created {
        schema: json::SCHEMA,
        token: json::Record::new(account, token),
        key,
    })?)
}

fn description(issued: &IssuedToken, account: &str) -> String {
    let name = issued.token.name.as_deref().unwrap_or_default();
    match &issued.token.id {
        Some(id) => format!("token {id} ({name}) in {account}"),
        None => format!("a token ({name}) of unknown id in {account}"),
    }
}
