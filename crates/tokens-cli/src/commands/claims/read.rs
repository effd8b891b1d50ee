//! Reads the tokens of all accounts, with the details that claims need.

use std::collections::HashSet;
use std::future::ready;
use std::sync::Arc;

use futures_util::stream::{self, StreamExt as _};
use tokens_accounts::Opening;
use tokens_core::filter::Subject;
use tokens_core::{Account, DetailSet, Entry, Error, InventoryOptions, ProviderId};

use crate::accounts::Chosen;
use crate::output;
use crate::output::json;

/// What was read.
#[derive(Debug, Default)]
pub(super) struct Coverage {
    /// The lists that were read to their end.
    pub(super) listed: HashSet<ProviderId>,
    pub(super) failed: Vec<Failed>,
}

/// Something that could not be read.
#[derive(Debug)]
pub(super) struct Failed {
    account: String,
    org_id: Option<String>,
    pub(super) error: Error,
}

impl Failed {
    pub(super) fn missing(&self) -> output::Failed<'_> {
        output::Failed {
            account: &self.account,
            org_id: self.org_id.as_deref(),
            error: &self.error,
        }
    }

    pub(super) fn document(&self) -> json::Failure<'_> {
        json::Failure::new(&self.account, self.org_id.as_deref(), &self.error)
    }
}

/// What became of one record, or of one account.
enum Item {
    Entry(Arc<Account>, Entry),
    Failed(Failed),
}

/// Reads all accounts at once; `take` gets each token.
pub(super) async fn read(
    chosen: &Chosen,
    needs: &DetailSet,
    mut take: impl FnMut(&Subject<'_>),
) -> Coverage {
    let mut coverage = Coverage::default();
    let options = InventoryOptions::default().details(needs.clone());
    let items = chosen.accounts.open(&chosen.context);
    let items = items.map(|opening| items_of(opening, &options));
    let mut items = items.flatten_unordered(None);
    while let Some(item) = items.next().await {
        match item {
            Item::Failed(failed) => coverage.failed.push(failed),
            Item::Entry(account, Entry::Token(listed)) => {
                let subject = Subject::new(&account.name, &listed.token, listed.seen);
                take(&subject.details(listed.details.as_deref()));
            }
            Item::Entry(_, Entry::Listed(provider, _)) => {
                coverage.listed.insert(provider);
            }
            Item::Entry(account, Entry::Failed(error)) => coverage.failed.push(Failed {
                account: account.name.clone(),
                org_id: { error.provider() }
                    .and_then(|id| id.org_id())
                    .map(str::to_owned),
                error,
            }),
            Item::Entry(..) => {}
        }
    }
    let place = |failed: &Failed| (failed.account.clone(), failed.org_id.clone());
    coverage.failed.sort_by_key(place);
    coverage
}

fn items_of(opening: Opening, options: &InventoryOptions) -> stream::BoxStream<'static, Item> {
    match opening {
        Opening::Open { account, .. } => {
            let entries = account.inventory(options);
            let account = Arc::new(account);
            let item = move |entry| Item::Entry(Arc::clone(&account), entry);
            entries.map(item).boxed()
        }
        Opening::Failed {
            name: account,
            org_id,
            error,
            ..
        } => {
            let failed = Failed {
                account,
                org_id,
                error,
            };
            stream::once(ready(Item::Failed(failed))).boxed()
        }
    }
}
