//! Reads all accounts at once.

use std::sync::Arc;
use std::time::Duration;

use futures_util::stream::{self, BoxStream, StreamExt as _};
use tokens_core::snapshot::{Begin, Line};
use tokens_core::{Account, AccountTokens, Entry, Error, ErrorKind, InventoryOptions};

use super::estate::{Estate, FoundToken, ListedAccount, Wanted};
use super::held::Held;
use super::lines::Lines;
use super::print::record;
use crate::output::{OutputError, Progress};
use tokens_accounts::{Accounts, OpenContext, Opening};

/// When nothing comes for so long, what came before is not held back any longer.
const LULL: Duration = Duration::from_millis(20);

/// Where tokens go.
#[derive(Debug)]
pub(super) enum Sink {
    /// To standard output, at once.
    Lines(Lines),
    /// Nowhere before all are there.
    Held(Held),
}

impl Sink {
    pub(super) fn begin(&mut self, begin: &Begin) -> Result<(), OutputError> {
        match self {
            Self::Held(_) => Ok(()),
            Self::Lines(lines) => lines.push(&Line::<()>::Begin(begin.clone())),
        }
    }

    async fn take(&mut self, wanted: Wanted) -> Result<(), OutputError> {
        match (self, wanted) {
            (Self::Held(held), Wanted::Token(found)) => held.push(found),
            (Self::Held(held), Wanted::Again(place, copy)) => held.again(place, *copy),
            (Self::Lines(lines), Wanted::Token(found)) => {
                let accounts = FoundToken::accounts(&found);
                lines.push(&Line::Token(Box::new(record(&found, &accounts))))?;
                if lines.is_full() {
                    lines.write().await?;
                }
            }
            (Self::Lines(_), Wanted::Again(..)) => {}
        }
        Ok(())
    }

    /// Waits until something has been held back for long enough: for ever, if there is nothing.
    async fn lull(&self) {
        match self {
            Self::Lines(lines) if !lines.is_empty() => tokio::time::sleep(LULL).await,
            _ => std::future::pending().await,
        }
    }

    async fn write(&mut self) -> Result<(), OutputError> {
        match self {
            Self::Held(_) => Ok(()),
            Self::Lines(lines) => lines.write().await,
        }
    }
}

/// What happens to an account, which has this place.
enum Event {
    Opened(usize, Box<Account>),
    NotOpened {
        index: usize,
        name: String,
        org_id: Option<String>,
        error: Error,
    },
    /// It does not have the organization that is asked for.
    NotApplicable,
    Entry(Arc<ListedAccount>, Entry),
    Ended(Arc<ListedAccount>),
}

/// Reads all accounts at once, or `org` of those that have it. Returns whether one has it.
pub(super) async fn read(
    accounts: &Accounts,
    context: &OpenContext,
    options: &InventoryOptions,
    org: Option<&str>,
    estate: &mut Estate,
    sink: &mut Sink,
    mut progress: Progress,
) -> Result<bool, OutputError> {
    let mut openings = accounts
        .open(context)
        .map(|opening| stream::once(opened(opening, org)).boxed())
        .flatten_unordered(None)
        .boxed();
    let mut entries = stream::SelectAll::<BoxStream<'static, Event>>::new();
    let mut are_open = false;
    let mut has_org = org.is_none();
    loop {
        if let Sink::Held(held) = sink
            && held.is_full()
        {
            estate.stop(|| held.limit_error());
            return Ok(has_org);
        }
        if are_open && entries.is_empty() {
            return Ok(has_org);
        }
        let event = tokio::select! {
            biased;
            opening = openings.next(), if !are_open => match opening {
                Some(event) => Some(event),
                None => {
                    are_open = true;
                    continue;
                }
            },
            event = entries.next(), if !entries.is_empty() => event,
            () = sink.lull() => {
                sink.write().await?;
                continue;
            }
            () = progress.due() => {
                progress.show(estate.count());
                continue;
            }
        };
        match event {
            None | Some(Event::NotApplicable) => {}
            Some(Event::Opened(index, account)) => {
                has_org = true;
                let source = estate.opened(index, &account);
                entries.push(events(source, &account, options));
            }
            Some(Event::Ended(source)) => estate.ended(&source),
            Some(Event::Entry(source, entry)) => {
                if let Some(wanted) = estate.take(source, entry) {
                    sink.take(wanted).await?;
                }
            }
            Some(Event::NotOpened {
                index,
                name,
                org_id,
                error,
            }) => estate.collector.not_opened(index, name, org_id, error),
        }
    }
}

/// An account, or the part of it that is asked for.
async fn opened(opening: Opening, org: Option<&str>) -> Event {
    let (index, mut account) = match opening {
        Opening::Open { index, account } => (index, account),
        Opening::Failed {
            index,
            name,
            org_id,
            error,
        } => {
            return Event::NotOpened {
                index,
                name,
                org_id,
                error,
            };
        }
    };
    let Some(org) = org else {
        return Event::Opened(index, Box::new(account));
    };
    match account.find_org(org).await {
        Ok(provider) => {
            account.tokens = AccountTokens::One(provider);
            Event::Opened(index, Box::new(account))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Event::NotApplicable,
        Err(error) => Event::NotOpened {
            index,
            name: account.name,
            org_id: None,
            error,
        },
    }
}

/// What happens to one account that is open.
fn events(
    source: Arc<ListedAccount>,
    account: &Account,
    options: &InventoryOptions,
) -> BoxStream<'static, Event> {
    let ended = stream::iter([Event::Ended(Arc::clone(&source))]);
    let entries = account.inventory(options);
    let entries = entries.map(move |entry| Event::Entry(Arc::clone(&source), entry));
    entries.chain(ended).boxed()
}
