//! Whose a key is that was found somewhere, and which token it may be the key of.

use std::sync::Arc;

use futures_util::StreamExt as _;
use tokens_core::{Error, Identity, InUse, ListOptions, Token, TokenProvider};

use crate::credentials::InUseBy;

/// Whose a key is.
#[derive(Debug)]
pub struct Identified {
    /// What the key signs in to.
    pub provider: Arc<dyn TokenProvider>,
    /// Whose it is.
    pub identity: Identity,
    /// The lists among whose tokens its own may be.
    pub lists: Vec<Arc<dyn TokenProvider>>,
    /// Why a list of them is not known.
    pub unknown: Option<Error>,
}

/// The tokens that a key may be of, as far as it can list them itself.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Candidates {
    /// The tokens: one, if it could be told.
    pub tokens: Vec<Token>,
    /// They are told by their last use (inferred), and not by what the service shows of their keys.
    pub by_use: bool,
    /// The lists that could not be read: of which organization, where it is one's, and why.
    pub failures: Vec<(Option<String>, Error)>,
}

impl Identified {
    /// Looks for the tokens that the key may be of in the lists that it can read.
    pub async fn candidates(&mut self) -> Candidates {
        let mut found = Candidates::default();
        found
            .failures
            .extend(self.unknown.take().map(|error| (None, error)));
        for provider in &self.lists {
            if let Err(error) = found.add_from(provider.as_ref()).await {
                let org = provider.id().org_id().map(str::to_owned);
                found.failures.push((org, error));
            }
        }
        found
    }
}

impl Candidates {
    /// What the tokens were found by, as JSON has it.
    pub fn basis(&self) -> &'static str {
        if self.by_use {
            "recent_use"
        } else {
            "key_hint"
        }
    }

    /// Adds the tokens of `provider` that may be the one that it signs in with.
    async fn add_from(&mut self, provider: &dyn TokenProvider) -> Result<(), Error> {
        let in_use = provider.in_use().await?;
        self.by_use |= matches!(in_use, InUse::UsedSince { .. });
        let mut list = provider.list(ListOptions::default());
        while let Some(token) = list.next().await {
            let token = token?;
            if in_use.may_be(&token) {
                self.tokens.push(token);
            }
        }
        Ok(())
    }
}

/// Which accounts sign in with a key.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct KeyUsers {
    /// These do, or may.
    pub accounts: Vec<String>,
    /// Of these it can't be told, and why.
    pub unknown: Vec<(String, Error)>,
}

impl Candidates {
    /// The accounts, out of those that sign in with `credentials`, that may sign in with one of the tokens. They need not work.
    pub fn used_by(&self, credentials: Vec<InUseBy>) -> KeyUsers {
        let mut found = KeyUsers::default();
        for (accounts, in_use) in credentials {
            match in_use {
                Ok(in_use) if self.tokens.iter().any(|token| in_use.may_be(token)) => {
                    found.accounts.extend(accounts);
                }
                Ok(_) => {}
                Err(error) => found.unknown.push((accounts.join(", "), error)),
            }
        }
        found
    }
}
