//! `tokens create`: a new token, whose key goes where it was asked to go, once, or is worth nothing.

mod take_back;

use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use jiff::Timestamp;
use tokens_change::{Change, ChangeError, ChangeLog, ChangeOutcome, Reason};
use tokens_core::{CreateToken, IssuedToken, Token, TokenProvider};

use super::{new_name, privileges, result, show};
use crate::accounts;
use crate::change_log;
use crate::cli::{Create, Format, Global};
use crate::delivery;
use crate::exit::Exit;
use crate::output::{self, Printer, Problem};
use crate::signals;

/// What else there is to know about a new token is not waited for any longer.
const READ_BACK_TIME: Duration = Duration::from_secs(10);

/// A delivery that takes longer is told of.
const SLOW: Duration = Duration::from_secs(5);

pub(super) async fn run(printer: Printer, global: &Global, create: Create) -> anyhow::Result<Exit> {
    new_name::check(&create.name)?;
    let mut request = CreateToken::new(&create.name);
    request.privileges = privileges::of(&create.privileges)?;
    request.src_ips.clone_from(&create.src_ips);

    let log = change_log::open(global, create.recording.log.as_deref(), false)?;
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
    let mut sink = delivery::open(printer, global.output, &create, one.secret_variables())?;
    if let Err(error) = sink.check().await {
        delivery::show_output(printer, &error);
        return Err(error.into());
    }

    let changing = log.activity().begin();
    let creation = Creation {
        printer,
        account: &create.account,
        provider: provider.as_ref(),
        log: &log,
        org: create.org.as_deref(),
        name: &create.name,
        reason: create.recording.reason.as_ref(),
        begun: Timestamp::now(),
    };
    let change = Change::create(provider.id(), &create.account, &request, sink.as_ref());
    let begun = log.begin(change.reason(creation.reason))?;
    change_log::take_last_request();
    let created = provider.create(request.clone()).await;
    let request_id = change_log::take_last_request();

    // From here until the key is delivered, nothing is awaited that is not needed for exactly that.
    let mut saving = Some(log.activity().saving());
    let issued = match created {
        Ok(issued) => issued,
        Err(error) => {
            change_log::tell(printer, begun.end(&ChangeOutcome::failed(&error)));
            return Err(error.into());
        }
    };
    let what = description(&issued, &create.account);
    changing.tell_if_ended(format!("{what} was created; its key may not have arrived"));
    let slow = SlowNotice::start(printer, format!("created {what}; delivering its key"));
    let outcome = ChangeOutcome::created(&issued.token).request_id(request_id.as_deref());
    let mut unrecorded = begun.outcome(&outcome).err();
    if !sink.is_local() {
        // It may take its time. The id is on the disk.
        saving = None;
    }
    let said = sink.description();
    let is_shown = create.to_file.is_none() && !create.to_command;
    let delivered = sink.deliver(&issued).await;
    let recorded = begun.delivery(&issued.token, delivered.is_ok());
    unrecorded = unrecorded.or(recorded.err());
    drop((saving, slow));
    if let Some(error) = unrecorded {
        output::report(printer, &error);
    }
    if let Err(error) = delivered {
        tell_output(printer, &create, &error);
        return Err(creation.take_back(&issued, error).await.into());
    }
    printer.message(&format!("created {what}; {said}"));
    drop(changing);
    let exit = signals::or_noted(change_log::exit(&log, Exit::Ok));
    if is_shown {
        return Ok(exit);
    }
    let mut token = issued.token;
    if signals::noted().is_none() {
        fill_in(provider.as_ref(), &mut token).await;
    }
    let text = match global.output {
        Format::Json => delivery::document(&create.account, &token, None)?,
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
    log: &'a ChangeLog,
    org: Option<&'a str>,
    name: &'a str,
    reason: Option<&'a Reason>,
    /// By this machine's clock.
    begun: Timestamp,
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

/// Tells what the program printed that did not take the key, if that is wanted.
fn tell_output(printer: Printer, create: &Create, error: &ChangeError) {
    if create.show_output {
        delivery::show_output(printer, error);
    } else if error.output().is_some()
        && let Some(program) = create.command.first()
    {
        let program = program.to_string_lossy();
        printer.message(&format!(
            "hint: the output of `{program}` is not shown, since it may contain the key; --show-output shows it"
        ));
    }
}

fn description(issued: &IssuedToken, account: &str) -> String {
    let name = issued.token.name.as_deref().unwrap_or_default();
    match &issued.token.id {
        Some(id) => format!("token {id} ({name}) in {account}"),
        None => format!("a token ({name}) of unknown id in {account}"),
    }
}
