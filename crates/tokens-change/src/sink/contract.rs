//! The contract of [`Sink`](crate::Sink) as tests, for any implementation (feature `contract`).
//!
//! Implement [`Harness`] for your sink, and await [`run`] in a test.
//!
//! ```
//! use std::sync::{Arc, Mutex};
//! use async_trait::async_trait;
//! use tokens_change::{ChangeError, Sink, contract};
//! use tokens_core::IssuedToken;
//!
//! /// A vault, here in memory.
//! #[derive(Clone, Default)]
//! struct Vault {
//!     keys: Arc<Mutex<Vec<String>>>,
//!     is_sealed: bool,
//! }
//!
//! impl std::fmt::Debug for Vault {
//!     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
//!         f.write_str("Vault")
//!     }
//! }
//!
//! #[async_trait]
//! impl Sink for Vault {
//!     fn kind(&self) -> &'static str {
//!         "vault"
//!     }
//!     fn description(&self) -> String {
//!         "its key is in the vault".to_owned()
//!     }
//!     async fn deliver(self: Box<Self>, issued: &IssuedToken) -> Result<(), ChangeError> {
//!         if self.is_sealed {
//!             return Err(ChangeError::delivery("the vault is sealed"));
//!         }
//!         self.keys.lock().unwrap().push(issued.secret.expose().to_owned());
//!         Ok(())
//!     }
//! }
//!
//! #[async_trait]
//! impl contract::Harness for Vault {
//!     fn sink(&self) -> Box<dyn Sink> {
//!         Box::new(self.clone())
//!     }
//!     async fn arrived(&self) -> String {
//!         self.keys.lock().unwrap().concat()
//!     }
//!     fn failing(&self) -> Option<Box<dyn Sink>> {
//!         Some(Box::new(Self { is_sealed: true, ..self.clone() }))
//!     }
//! }
//!
//! # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
//! contract::run(&Vault::default()).await;
//! # });
//! ```
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "a failed check panics, as in any test"
)]

use std::error::Error;

use async_trait::async_trait;
use tokens_core::{IssuedToken, ProviderId, Scope, Token, TokenKind};

use super::Sink;

/// As long as the longest of the services, and of no other use.
const KEY: &str =
    "Contract0Key1That2Opens3Nothing4AndIs5Eighty6Characters7Long8So9That0It1Is2Whole";

/// Sinks under test, and what only their test can know.
#[async_trait]
pub trait Harness: Sync {
    /// A new sink. All of them lead to the same place.
    fn sink(&self) -> Box<dyn Sink>;

    /// All that is in that place, in the order in which it came, without line breaks.
    async fn arrived(&self) -> String;

    /// A sink that can be made and checked, and whose delivery fails. `None`: a delivery can't be made to fail, and what a failure does is not
    /// tested.
    fn failing(&self) -> Option<Box<dyn Sink>>;
}

/// Runs every check.
///
/// # Panics
///
/// When a check fails.
pub async fn run(harness: &dyn Harness) {
    let provider = ProviderId::new("example".into(), "api.example", Scope::Tenant);
    let mut token = Token::new(provider, TokenKind::ORG);
    token.id = Some("7".into());
    token.name = Some("contract".into());
    let issued = IssuedToken::new(token, KEY.into());

    // A token that is not created leaves nothing.
    let mut unused = harness.sink();
    unused.check().await.unwrap();
    drop(unused);
    assert_eq!(harness.arrived().await, "", "nothing was delivered");

    if let Some(mut sink) = harness.failing() {
        sink.check().await.unwrap();
        let error = sink.deliver(&issued).await.unwrap_err();
        check_text(&format!("{error:?}"));
        let mut cause: Option<&dyn Error> = Some(&error);
        while let Some(error) = cause {
            check_text(&error.to_string());
            cause = error.source();
        }
        for text in [error.message(), error.hint().unwrap_or_default()] {
            check_text(text);
        }
        let arrived = harness.arrived().await;
        assert_ne!(arrived, KEY, "what failed was delivered");
    }

    let mut sink = harness.sink();
    sink.check().await.unwrap();
    let described = format!("{sink:?} {} {:?}", sink.description(), sink.path());
    assert!(!sink.kind().is_empty(), "a sink has a kind");
    sink.deliver(&issued).await.unwrap();
    check_text(&described);
    assert_eq!(harness.arrived().await, KEY, "once, and whole");
}

/// Checks that `text` has no part of the key.
fn check_text(text: &str) {
    for part in KEY.as_bytes().windows(8) {
        let part = String::from_utf8_lossy(part);
        assert!(!text.contains(&*part), "a part of the key is in {text:?}");
    }
}
