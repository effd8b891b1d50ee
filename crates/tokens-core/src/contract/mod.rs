//! The contract of [`TokenProvider`] as tests, for any implementation (feature `contract`).
//!
//! Implement [`Harness`] for your service, or for an emulator of it, and await [`run`] in a test. Checks are chosen by the
//! provider's own [`Capability`](crate::Capability): what a flag promises must work, and what it denies must send nothing.
//!
//! ```
//! # use tokens_core::{MemoryTokens, Secret, TokenProvider, contract};
//! #[derive(Debug)]
//! struct Memory(MemoryTokens);
//!
//! #[async_trait::async_trait]
//! impl contract::Harness for Memory {
//!     fn provider(&self) -> &dyn TokenProvider {
//!         &self.0
//!     }
//!     fn unknown_id(&self) -> tokens_core::TokenId {
//!         "memory-999".into()
//!     }
//! }
//!
//! # tokio::runtime::Runtime::new().unwrap().block_on(async {
//! contract::run(&Memory(MemoryTokens::new())).await;
//! # });
//! ```
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a failed check panics, as in any test"
)]

mod identity;
mod input;
mod lifecycle;
mod listing;

use async_trait::async_trait;
use tokens_http::Secret;

use crate::error::Error;
use crate::provider::TokenProvider;
use crate::request::CreateToken;
use crate::token::{Privilege, Token, TokenId};

/// A provider under test, with what only its test can know.
#[async_trait]
pub trait Harness: Sync {
    /// The provider. Its last check revokes the token in use where that is possible, so it should have a service of its own.
    fn provider(&self) -> &dyn TokenProvider;

    /// An id of the service's form that no token has.
    fn unknown_id(&self) -> TokenId;

    /// How many requests the service has received. `None` (the default) where that can't be counted; the checks that nothing
    /// was sent then only check the answer.
    fn requests(&self) -> Option<u64> {
        None
    }

    /// Adds `count` tokens behind the provider's back, for checks of paging and, where the provider can't create, of changes.
    /// `None` (the default): by [`TokenProvider::create`].
    async fn add_tokens(&self, _count: usize) -> Option<Vec<TokenId>> {
        None
    }

    /// Whether the service accepts `key`. `None` (the default) where that can't be tried.
    async fn accepts(&self, _key: &Secret) -> Option<bool> {
        None
    }

    /// Makes the next list an answer of odd records (unknown enum values, missing, null and wrongly typed members, a bad id …) and
    /// returns how many they are. `None` (the default) where there is no wire.
    fn odd_records(&self) -> Option<usize> {
        None
    }
}

/// Runs every check.
///
/// # Panics
///
/// When a check fails.
pub async fn run(harness: &dyn Harness) {
    listing::check(harness).await;
    input::check(harness).await;
    identity::check(harness).await;
    lifecycle::check(harness).await;
}

/// A creation that the provider must accept.
fn creation(harness: &dyn Harness, name: &str) -> CreateToken {
    let capability = harness.provider().capability();
    let mut request = CreateToken::new(name);
    if capability.create_with_privileges {
        request = request.privilege(Privilege::new("read", "org"));
    }
    if capability.create_with_src_ips {
        request = request.src_ip("0.0.0.0/0").src_ip("2001:db8::7");
    }
    request
}

/// Makes `count` new tokens, by whatever way there is.
async fn more_tokens(harness: &dyn Harness, count: usize) -> Vec<TokenId> {
    if let Some(ids) = harness.add_tokens(count).await {
        return ids;
    }
    let mut ids = Vec::new();
    for number in 0..count {
        let request = creation(harness, &format!("contract {number}"));
        let issued = harness.provider().create(request).await.unwrap();
        ids.push(issued.value.token.id.unwrap());
    }
    ids
}

/// Every token of the list; fails the check on an error.
async fn list(harness: &dyn Harness) -> Vec<Token> {
    use futures_util::TryStreamExt;
    let tokens = harness.provider().list(crate::ListOptions::default());
    tokens.try_collect().await.unwrap()
}

/// Counts what was sent while a check ran.
struct Requests<'a>(&'a dyn Harness, Option<u64>);

impl<'a> Requests<'a> {
    fn of(harness: &'a dyn Harness) -> Self {
        Self(harness, harness.requests())
    }

    fn assert_none(&self, what: &str, error: &Error) {
        assert_eq!(self.0.requests(), self.1, "{what} sent something: {error}");
    }
}
