//! Reads all accounts at once.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::ready;
use futures_util::stream::{self, BoxStream, StreamExt as _};
use tokens_core::{AccountTokens, Entry, InventoryOptions};

use super::estate::{Estate, Failed, FoundToken, ListedAccount};
use super::held::Held;
use super::lines::Lines;
use crate::output::{OutputError, Progress, json};
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
    async fn take(&mut self, found: FoundToken) -> Result<(), OutputError> {
        match self {
            Self::Held(held) => {
                held.push(found);
                Ok(())
            }
            Self::Lines(lines) => {
                lines.push(&json::Line::Token(json::Record::new(
                    &found.source.name,
                    &found.token,
                )))?;
                if lines.is_full() {
                    lines.write().await?;
                }
                Ok(())
            }
        }
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

/// What happens to the accounts.
enum Event {
    Opened(Arc<ListedAccount>),
    Entry(Arc<ListedAccount>, Entry),
    Ended(Arc<ListedAccount>),
    NotOpened(Failed),
}

/// Reads all accounts at once.
pub(super) async fn read(
    accounts: &Accounts,
    context: &OpenContext,
    options: &InventoryOptions,
    estate: &mut Estate,
    sink: &mut Sink,
    mut progress: Progress,
) -> Result<(), OutputError> {
    let mut events = accounts
        .open(context)
        .map(|opening| events(opening, options))
        .flatten_unordered(None);
    loop {
        if let Sink::Held(held) = sink
            && held.is_full()
        {
            estate.stop(|| held.limit_error());
            return Ok(());
        }
        let event = tokio::select! {
            biased;
            event = events.next() => event,
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
            None => return Ok(()),
            Some(Event::Opened(source)) => estate.opened(source),
            Some(Event::Ended(source)) => estate.ended(source),
            Some(Event::Entry(source, entry)) => {
                if let Some(found) = estate.take(source, entry) {
                    sink.take(found).await?;
                }
            }
            Some(Event::NotOpened(failed)) => estate.not_opened(failed),
        }
    }
}

/// What happens to one account.
fn events(opening: Opening, options: &InventoryOptions) -> BoxStream<'static, Event> {
    let (index, account) = match opening {
        Opening::Open { index, account } => (index, account),
        Opening::Failed {
            index,
            name: account,
            org_id,
            error,
        } => {
            let failed = Failed {
                index,
                account,
                org_id,
                error,
            };
            return stream::once(ready(Event::NotOpened(failed))).boxed();
        }
    };
    let source = Arc::new(ListedAccount {
        index,
        id: account.id().clone(),
        kind: account.kind(),
        capability: account.capability(),
        is_several: matches!(account.tokens, AccountTokens::Several(_)),
        name: account.name.clone(),
    });
    let opened = stream::once(ready(Event::Opened(source.clone())));
    let ended = stream::once(ready(Event::Ended(source.clone())));
    let entries = account.inventory(options);
    let entries = entries.map(move |entry| Event::Entry(source.clone(), entry));
    opened.chain(entries).chain(ended).boxed()
}
