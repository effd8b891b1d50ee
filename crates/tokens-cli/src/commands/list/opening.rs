//! The accounts of a list, as they open.

use futures_util::stream::{self, BoxStream, StreamExt as _};
use tokens_core::{Account, Error};

use crate::accounts::{self, Accounts};
use crate::cli::Global;

pub(super) struct Chosen(Accounts);

pub(super) enum Opening {
    Open {
        index: usize,
        account: Account,
    },
    Failed {
        index: usize,
        name: String,
        org_id: Option<String>,
        error: Error,
    },
}

pub(super) async fn choose(global: &Global) -> anyhow::Result<Chosen> {
    Ok(Chosen(accounts::open(global).await?))
}

impl Chosen {
    pub(super) fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        self.0.open.retain(|account| keep(&account.name));
        for failed in &mut self.0.failed {
            failed.accounts.retain(|account| keep(&account.name));
        }
    }

    pub(super) fn names(&self) -> Vec<&str> {
        let open = self.0.open.iter().map(|account| account.name.as_str());
        let failed = self.0.failed.iter().flat_map(|failed| &failed.accounts);
        open.chain(failed.map(|account| account.name.as_str()))
            .collect()
    }

    pub(super) fn open(&self) -> BoxStream<'_, Opening> {
        let open = self.0.open.iter().cloned();
        let open = open
            .enumerate()
            .map(|(index, account)| Opening::Open { index, account });
        let failed = self.0.failed.iter().flat_map(|failed| {
            failed
                .accounts
                .iter()
                .map(move |account| (account, &failed.error))
        });
        let first = self.0.open.len();
        let failed = failed.enumerate().map(move |(index, (account, error))| {
            let mut copy = Error::new(error.kind(), error.operation(), error.message());
            if let Some(id) = error.provider() {
                copy = copy.with_provider(id.clone());
            }
            if let Some(http) = error.http() {
                copy = copy.with_http(http.clone());
            }
            if let Some(hint) = error.hint() {
                copy = copy.with_hint(hint);
            }
            Opening::Failed {
                index: first + index,
                name: account.name.clone(),
                org_id: account.org_id.clone(),
                error: copy,
            }
        });
        stream::iter(open.chain(failed)).boxed()
    }
}
