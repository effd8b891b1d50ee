//! The contract of [`TokenProvider`] as tests, for any implementation (feature `contract`).
//!
//! Implement [`Harness`] for your service, or for an emulator of it, and await [`run`] in a test. Checks are chosen by the
//! provider's own [`Capability`](crate::Capability): what a flag promises must work, and what it denies must send nothing.
//!
//! ```
//! # use std::sync::Arc;
//! # use tokens_core::{MemoryTokens, TokenProvider, contract};
//! #[derive(Debug)]
//! struct Memory(MemoryTokens);
//!
//! #[async_trait::async_trait]
//! impl contract::Harness for Memory {
//!     fn provider(&self) -> Arc<dyn TokenProvider> {
//!         Arc::new(self.0.clone())
//!     }
//!     fn unknown_id(&self) -> tokens_core::TokenId {
//!         "memory-999".into()
//!     }
//!     fn current(&self) -> Option<tokens_core::TokenId> {
//!         Some("memory-1".into())
//!     }
//! }
//!
//! # tokio::runtime::Runtime::new().unwrap().block_on(async {
//! contract::run(async || Memory(MemoryTokens::new())).await;
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
mod promises;

use std::ops::Deref;
use std::sync::Arc;

use async_trait::async_trait;
use tokens_http::Secret;

use crate::done::Done;
use crate::error::Result;
use crate::provider::TokenProvider;
use crate::request::CreateToken;
use crate::token::{Privilege, Token, TokenId};

/// A provider under test, with what only its test can know. The clock of an emulated service is that of this machine.
#[async_trait]
pub trait Harness: Sync {
    /// The provider. Its last check revokes the token in use where that is possible, so it should have a service of its own.
    fn provider(&self) -> Arc<dyn TokenProvider>;

    /// An id of the service's form that no token has.
    fn unknown_id(&self) -> TokenId;

    /// The id of the token that signs the provider's requests. `None` only if it is not among the provider's tokens, such as with OAuth.
    /// [`TokenProvider::in_use`] has to tell it, or else refuse to answer: otherwise a program may revoke its own token.
    fn current(&self) -> Option<TokenId>;

    /// How many requests the service has received. `None` (the default) where that can't be counted; the checks that nothing
    /// was sent then only check the answer.
    fn requests(&self) -> Option<u64> {
        None
    }

    /// Adds `count` tokens behind the provider's back, for checks of paging and, where the provider can't create, of changes.
    /// `None` (the default): by [`TokenProvider::create`]; a provider that can't create must do it here.
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

/// Runs every check on the provider as it is, in an [`Arc`] and in a [`Box`], at the same time: each on a harness of its own.
///
/// # Panics
///
/// When a check fails.
pub async fn run<H: Harness>(harness: impl AsyncFn() -> H) {
    let (bare, shared, boxed) = (harness().await, harness().await, harness().await);
    let (provider, in_arc) = (bare.provider(), shared.provider());
    let in_box: Box<dyn TokenProvider> = Box::new(boxed.provider());
    futures_util::future::join3(
        check(&bare, &*provider),
        check(&shared, &in_arc),
        check(&boxed, &in_box),
    )
    .await;
}

async fn check(harness: &dyn Harness, provider: &dyn TokenProvider) {
    let suite = &Suite { harness, provider };
    promises::check(suite).await;
    listing::check(suite).await;
    input::check(suite).await;
    identity::check(suite).await;
    lifecycle::check(suite).await;
}

/// A harness, and its provider in one of its forms.
struct Suite<'a> {
    harness: &'a dyn Harness,
    provider: &'a dyn TokenProvider,
}

impl<'a> Suite<'a> {
    fn provider(&self) -> &'a dyn TokenProvider {
        self.provider
    }
}

impl<'a> Deref for Suite<'a> {
    type Target = dyn Harness + 'a;

    fn deref(&self) -> &Self::Target {
        self.harness
    }
}

/// A creation that the provider must accept.
fn creation(suite: &Suite<'_>, name: &str) -> CreateToken {
    let capability = suite.provider().capability();
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
async fn more_tokens(suite: &Suite<'_>, count: usize) -> Vec<TokenId> {
    if let Some(ids) = suite.add_tokens(count).await {
        return ids;
    }
    let mut ids = Vec::new();
    for number in 0..count {
        let request = creation(suite, &format!("contract {number}"));
        let issued = value(suite.provider().create(request).await);
        ids.push(issued.token.id.unwrap());
    }
    ids
}

/// What a write returns, which was sent at least once.
fn value<T>(done: Result<Done<T>>) -> T {
    let done = done.unwrap();
    let attempts = done.attempts;
    assert!(
        attempts >= 1,
        "a write that is done was sent {attempts} times"
    );
    done.value
}

/// Every token of the list; fails the check on an error.
async fn list(suite: &Suite<'_>) -> Vec<Token> {
    use futures_util::TryStreamExt;
    let tokens = suite.provider().list(crate::ListOptions::default());
    tokens.try_collect().await.unwrap()
}

/// Counts what was sent while a check ran.
struct Requests<'a>(&'a dyn Harness, Option<u64>);

impl<'a> Requests<'a> {
    fn of(suite: &Suite<'a>) -> Self {
        Self(suite.harness, suite.requests())
    }

    fn assert_none(&self, what: &str, error: impl std::fmt::Display) {
        assert_eq!(self.0.requests(), self.1, "{what} sent something: {error}");
    }
}
