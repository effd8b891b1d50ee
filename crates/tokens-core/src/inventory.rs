//! The tokens of several accounts in one stream.

use std::sync::Arc;

use futures_util::stream::{self, BoxStream, StreamExt};

use crate::error::{Error, Result};
use crate::provider::TokenProvider;
use crate::request::ListOptions;
use crate::token::Token;

/// A provider with the name its user gave it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Account {
    /// The name.
    pub name: String,
    /// Where its tokens are.
    pub provider: Arc<dyn TokenProvider>,
}

impl Account {
    /// Names a provider.
    pub fn new(name: impl Into<String>, provider: impl TokenProvider) -> Self {
        Self {
            name: name.into(),
            provider: Arc::new(provider),
        }
    }
}

/// One item of an [`inventory`].
#[derive(Debug)]
#[non_exhaustive]
pub enum Entry {
    /// A token of the account with this index.
    Token(usize, Box<Token>),
    /// Listing the account with this index failed; it has no further entries.
    Failed(usize, Error),
}

/// Lists all `accounts` at once, in the order in which the answers arrive. One that fails does not stop the others.
/// Entries name an account by its index in `accounts`.
pub fn inventory(accounts: &[Account], options: &ListOptions) -> BoxStream<'static, Entry> {
    let entry = |index, item: Result<Token>| match item {
        Ok(token) => Entry::Token(index, Box::new(token)),
        Err(error) => Entry::Failed(index, error),
    };
    let lists = accounts.iter().enumerate().map(|(index, account)| {
        let tokens = account.provider.list(options.clone());
        tokens.map(move |item| entry(index, item)).boxed()
    });
    stream::select_all(lists).boxed()
}
